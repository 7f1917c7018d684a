import { isPlainDate } from '../dates'
import type { Main } from '../decision'
import { elections, stageOn } from '../elections'
import { CONDUCT_ALIASES, type ConductConclusion, type ConductFacts } from '../rules/neutrality'
import type { NeutralityWords } from './catalogue-neutrality'
import { presentAuthority, presentCriminal, presentExit, presentSanctions } from './present-conduct-parts'
import { factItems } from './present-generic'
import type { Presenter } from './presenter'
import { capital, type Item } from './report'
import type { Speech } from './speech'

/** Tells the decisions of `classifyConduct`. */
export const presentClassifyConduct: Presenter<ConductConclusion, ConductFacts> = {
  area: 'neutrality',
  title: (facts, speech) => speech.words.neutrality.title(conductName(facts, speech)),
  facts: caseItems,
  says: (main, { words: { neutrality } }) => {
    return neutrality.subject(`${classSays(main, neutrality)}${main.warning ? neutrality.warning : ''}`)
  },
  details: (main, _facts, speech) => detailsOf(main, speech),
  parts: {
    sanctions: presentSanctions,
    authority: presentAuthority,
    exit: presentExit,
    criminal: presentCriminal,
    statutoryBasis: {
      heading: ({ words }) => words.neutrality.parts.statutoryBasis,
      items: (value, { words }) => [{ text: words.neutrality.statutoryBasis[value] }],
    },
    supervisor: {
      heading: ({ words }) => words.neutrality.parts.supervisor,
      items: (value, { words }) => [{ text: words.neutrality.supervisors[value] }],
    },
  },
}

/** The act as the title names it. */
export function conductName({ conduct }: Pick<ConductFacts, 'conduct'>, speech: Speech): string {
  return speech.value('conduct', bare(conduct).conduct)
}

/** A long code as the act and the facts it sets. */
function bare(code: ConductFacts['conduct']): { readonly conduct: string; readonly [fact: string]: string } {
  const aliases: { readonly [alias: string]: { readonly conduct: string } } = CONDUCT_ALIASES
  return Object.hasOwn(aliases, code) ? (aliases[code] as { readonly conduct: string }) : { conduct: code }
}

/** The act first, then who and when, then how; the order in which a desk writes a case down. */
export function caseItems(
  facts: Omit<ConductFacts, 'actor'> & Partial<Pick<ConductFacts, 'actor'>>,
  speech: Speech,
): Item[] {
  const { conduct, actor, ...rest } = facts
  const { conduct: act, ...set } = bare(conduct)
  const stated: { readonly [fact: string]: unknown } = rest
  const implied = Object.fromEntries(Object.entries(set).filter(([fact]) => stated[fact] === undefined))
  return [
    { text: `${capital(speech.fact('conduct'))}: ${speech.value('conduct', act)}` },
    ...factItems({ actor, ...rest }, speech),
    ...factItems(implied, speech),
    ...derivedStage(facts, speech),
  ]
}

/** Where the contestant stood on the day of the act, as the library's own elections have it. */
function derivedStage(
  { election, committedOn, contest, stage }: Omit<ConductFacts, 'actor'>,
  { words, value }: Speech,
): Item[] {
  const held = elections().find(({ id }) => id === election)
  if (held === undefined || committedOn === undefined || !isPlainDate(committedOn)) return []
  const named = held.contests.find((one) => one === contest)
  const { contestant } = stageOn(held, committedOn, named)
  if (contestant.status !== 'established' || contestant.stage === stage) return []
  return [{ text: words.neutrality.derivedStage(value('stage', contestant.stage)) }]
}

/** Class and level, without a subject. */
export function classSays({ kind, level }: Pick<ConductConclusion, 'kind' | 'level'>, words: NeutralityWords): string {
  const says = words.levels[level].says
  return says === '' ? words.kinds[kind].says : `${words.kinds[kind].says} ${says}`
}

function detailsOf(main: Main<ConductConclusion>, speech: Speech): string[] {
  const { neutrality, discipline } = speech.words
  const limbs = main.limbs.map((limb) => discipline.limbs[limb])
  const items = main.items.map((item) => neutrality.items[item])
  return [
    ...(limbs.length === 0 ? [] : [neutrality.phrases.limbs(limbs.join('; '))]),
    ...(items.length === 0 ? [] : [neutrality.phrases.items(items.join('; '))]),
  ]
}
