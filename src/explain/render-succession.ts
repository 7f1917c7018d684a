import type { Locale } from '../law'
import type { SuccessionDeadline, SuccessionLadder, SuccessionPlan, SuccessionStep } from '../rules/additional-duty'
import { chartLabel } from './chart'
import { type Block, capital, type Item, section } from './report'
import { type Speech, speak } from './speech'
import { SUCCESSION_WORDS } from './succession-catalogue'
import { answersList, assignmentsTable, candidatesTable, officeOf, papersOf, papersTable } from './succession-tables'
import type { SuccessionWords } from './succession-words'
import { cautionItem, silentText } from './tell'

/** More keys than this are told by their number. */
const MOST_KEYS = 12

/** More packages than this that stop are told by their number; the table of packages has them all. */
const MOST_STOPPED = 60

/**
 * Lays a plan of succession out as something the head of an office can act on the same morning: what to do today, who answers whom,
 * what stops, the steps, the ladder with a picture, and who takes which package.
 *
 * @param plan the plan
 * @param locale the language
 * @returns the blocks of the report
 */
export function successionBlocks(plan: SuccessionPlan, locale: Locale): Block[] {
  const speech = speak(locale)
  const words = SUCCESSION_WORDS[speech.locale]
  const { headings, phrases } = words
  return [
    { type: 'title', text: phrases.title(speech.date(plan.facts.on)) },
    ...section(headings.today, todayItems(plan, words, speech)),
    ...answersList(plan, words, speech),
    ...papersTable(plan, words, speech),
    ...(plan.grievance === null
      ? []
      : section(headings.grievance, [{ text: grievanceText(plan.grievance, words, speech) }])),
    ...section(headings.stops, stopItems(plan, words, speech)),
    ...section(
      headings.steps,
      plan.steps.map((step) => stepItem(step, words, speech)),
    ),
    ...plan.ladders.flatMap((ladder) => ladderBlocks(ladder, words, speech)),
    ...assignmentsTable(plan, words, speech),
    ...candidatesTable(plan, words, speech),
    ...section(
      headings.missing,
      // Every fact a plan can ask for has words; a test asks for them.
      plan.missing.map(({ fact }) => ({ text: phrases.ask(words.facts[fact] as string) })),
    ),
    ...section(
      headings.cautions,
      plan.cautions.map((caution) => cautionItem(caution, speech)),
    ),
    { type: 'paragraph', text: phrases.notAdvice },
  ]
}

function todayItems(plan: SuccessionPlan, words: SuccessionWords, speech: Speech): Item[] {
  const { phrases } = words
  const standing = plan.answers.filter(({ withdrawn }) => !withdrawn)
  if (standing.length === 0) return [{ text: plan.answers.length === 0 ? phrases.todayNobody : phrases.todayTakenBack }]
  const first = plan.steps.find(({ code }) => code === 'answer-each-request')
  const asking = standing.filter(
    ({ decision }) => decision.status === 'decided' && decision.conclusion.status === 'requested',
  )
  const officers = [...new Set(asking.flatMap(({ officer }) => officer ?? []))]
  const signed = papersOf(plan).filter(({ signer }) => GIVERS.includes(signer))
  const [giver] = signed.map(({ signer }) => words.offices[signer] as string)
  return [
    {
      text: phrases.counts(
        new Set(standing.map(({ holder }) => holder)).size,
        standing.length,
        plan.facts.packages.length,
      ),
    },
    ...(asking.length === 0
      ? []
      : [
          {
            text: phrases.todayAnswer(
              capital(
                officers.length === 0
                  ? phrases.whoNamed
                  : speech.list(officers.map((officer) => officeOf(plan, officer, words))),
              ),
              asking.length,
              first !== undefined && first.deadline !== null && 'due' in first.deadline
                ? speech.date(first.deadline.due)
                : '',
            ),
          },
        ]),
    ...(plan.stops.length === 0
      ? []
      : [{ text: phrases.todayStops(speech.list(plan.stops.map(({ act }) => words.interrupted[act]))) }]),
    ...(plan.assignments.length === 0 ? [] : [{ text: takenText(plan, words) }]),
    ...(giver === undefined
      ? []
      : [
          {
            text: phrases.todaySigns(
              giver,
              speech.list(signed.map(({ document }) => words.documents[document.kind] as string)),
            ),
          },
        ]),
    { text: phrases.noBreach },
  ]
}

/** The office that gave the duties, one in each plan; what it signs comes first. */
const GIVERS: readonly string[] = ['pengguna-anggaran', 'kuasa-pengguna-anggaran', 'pengguna-anggaran-atau-kuasanya']

function takenText({ assignments }: SuccessionPlan, { phrases }: SuccessionWords): string {
  const partly = assignments.filter(({ keptAbove }) => keptAbove.length > 0).length
  const up = assignments.filter(({ to, keptAbove }) => to === null && keptAbove.length === 0).length
  return phrases.todayTaken(assignments.length - partly - up, partly, up)
}

/** Acts that stop in the same packages are told together, with every package. */
function stopItems({ stops }: SuccessionPlan, words: SuccessionWords, speech: Speech): Item[] {
  const together = new Map<string, { readonly acts: string[]; readonly packages: readonly string[] }>()
  for (const { act, packages } of stops) {
    const key = packages.join('|')
    const known = together.get(key)
    if (known === undefined) together.set(key, { acts: [words.interrupted[act]], packages })
    else known.acts.push(words.interrupted[act])
  }
  return [...together.values()].map(({ acts, packages }) => ({
    text: words.phrases.stopped(capital(speech.list(acts)), packages.length, keysText(packages, words, MOST_STOPPED)),
  }))
}

function grievanceText(
  { signers, letters, reasons }: NonNullable<SuccessionPlan['grievance']>,
  words: SuccessionWords,
  speech: Speech,
): string {
  return words.phrases.grievance(
    signers.length,
    letters.join(', '),
    speech.list(reasons.map((reason) => words.reasons[reason])),
  )
}

function stepItem(step: SuccessionStep, words: SuccessionWords, speech: Speech): Item {
  const { phrases } = words
  // Every step, office, paper and field of a plan has words; a test asks for them.
  const name = (list: { readonly [code: string]: string }, code: string) => list[code] as string
  const citations = speech.cites(step.basis.map(({ provision }) => provision))
  return {
    text: `${name(words.steps, step.code)} (${phrases[step.force]}).`,
    items: [
      phrases.office(name(words.offices, step.office)),
      ...deadlineLines(step.deadline, words, speech),
      phrases.concerns(keysText(step.concerns, words)),
      ...(step.document === undefined
        ? []
        : [
            phrases.document(
              name(words.documents, step.document.kind),
              speech.list(step.document.fields.map((field) => name(words.fields, field))),
            ),
          ]),
      ...(citations === '' ? [] : [phrases.basis(citations)]),
      ...step.notes.map((note) => phrases.note(speech.words.notes.notes[note] as string)),
    ].map((text) => ({ text })),
  }
}

function deadlineLines(deadline: SuccessionDeadline | null, { phrases }: SuccessionWords, speech: Speech): string[] {
  if (deadline === null) return [phrases.noDeadline]
  if ('awaits' in deadline) return [phrases.awaits(deadline.count, phrases.events[deadline.awaits])]
  if ('notCounted' in deadline) return [phrases.notCounted]
  return [
    phrases.due(speech.date(deadline.due), deadline.count),
    ...(deadline.dueEarlier === null ? [] : [phrases.dueEarlier(speech.date(deadline.dueEarlier))]),
  ]
}

function keysText(keys: readonly string[], { phrases }: SuccessionWords, most: number = MOST_KEYS): string {
  const shown = keys.slice(0, most).join(', ')
  return keys.length > most ? `${shown}, ${phrases.andMore(keys.length - most)}` : shown
}

function ladderBlocks(ladder: SuccessionLadder, words: SuccessionWords, speech: Speech): Block[] {
  const { phrases, headings, rungStates } = words
  const heading: Block = {
    type: 'heading',
    text: `${capital(headings.ladder)}: ${words.duties[ladder.duty]}, ${words.funds[ladder.fund]}`,
  }
  if (ladder.silent !== null) return [heading, { type: 'paragraph', text: silentText(ladder.silent, speech) }]
  const items = ladder.rungs.map(({ rung, state, why, packages, basis, notes }): Item => {
    const reason = why === null ? '' : ` (${words.whys[why]})`
    return {
      text: `${capital(phrases.rung(words.rungs[rung], rungStates[state], packages))}${reason}.`,
      items: [
        phrases.basis(speech.cites(basis.map(({ provision }) => provision))),
        ...notes.map((note) => phrases.note(speech.words.notes.notes[note] as string)),
      ].map((text) => ({ text })),
    }
  })
  return [
    heading,
    { type: 'paragraph', text: phrases.order },
    { type: 'list', items },
    { type: 'chart', text: ladderChart(ladder, words), legend: phrases.legend },
  ]
}

/**
 * Draws a ladder in the language of Mermaid: one box per rung, solid arrows between those that are used or open.
 *
 * @param ladder the ladder
 * @param words the words of a language
 * @returns the source of the picture, without a fence
 */
function ladderChart({ rungs }: SuccessionLadder, words: SuccessionWords): string {
  const boxes = rungs.map(({ rung, state, packages }, at) => {
    const text = words.phrases.rung(words.rungs[rung], words.rungStates[state], packages)
    return `    r${at}[${chartLabel(text)}]`
  })
  const arrows = rungs.slice(1).map(({ state }, at) => {
    const passable = state === 'used' || state === 'open'
    return `    r${at} ${passable ? '-->' : '-.->'} r${at + 1}`
  })
  return ['flowchart TD', ...boxes, ...arrows].join('\n')
}
