import type { Locale } from '../../law'
import { type Words, wordAmong, wordOf } from '../catalogues'
import type { FactWords } from '../choice'
import type { OFFERS } from '../offers'
import { additionalDuty, resignation, succession } from './additional-duty'
import type { Area, Description } from './area'
import { authority } from './authority'
import { conduct, followUp, invitation } from './conduct'
import { coordination } from './coordination'
import { breach, imposing, proceedings } from './discipline'
import { escalation } from './escalation'
import { decisions, everywhere } from './everywhere'
import { grievance } from './grievance'
import { legalAid } from './legal-aid'
import { organization } from './organization'
import { records } from './records'
import { AREA_WORDS } from './words'

/** The areas, in the order in which one is asked for what another has no words for. */
const AREAS = {
  conduct,
  invitation,
  breach,
  organization,
  authority,
  legalAid,
  grievance,
  additionalDuty,
  resignation,
  imposing,
  coordination,
  decisions,
  escalation,
  followUp,
  proceedings,
  succession,
  records,
} as const satisfies { readonly [area: string]: Description }

/** An area by its name. */
export type AreaName = keyof typeof AREAS

/** The functions of the library whose facts and answers are told: every checker, planner and drafter. */
type OurOwn = Exclude<keyof typeof OFFERS, 'checkNumber' | 'deadline'>

/** The area each belongs to; the compiler asks for every one. */
export const AREA_OF: { readonly [Id in OurOwn]: AreaName } = {
  adviseOnInvitation: 'invitation',
  assessBudgetAbsorption: 'coordination',
  assessClaim: 'grievance',
  assessLeaveRefusal: 'grievance',
  assessLegalAid: 'legalAid',
  assessPetition: 'grievance',
  assessProcedureAdoption: 'coordination',
  checkActingPower: 'authority',
  checkConcurrentDuties: 'additionalDuty',
  checkEligibility: 'additionalDuty',
  checkLegalAidAgreement: 'legalAid',
  classifyAbsence: 'breach',
  classifyBreach: 'breach',
  classifyBreaches: 'breach',
  classifyCase: 'conduct',
  classifyConduct: 'conduct',
  classifyOpd: 'organization',
  draftCircular: 'conduct',
  imposingAuthority: 'imposing',
  personnelAuthority: 'organization',
  planEscalation: 'escalation',
  planFollowUp: 'followUp',
  planProceedings: 'proceedings',
  planRemedy: 'proceedings',
  planSuccession: 'succession',
  postAppointment: 'organization',
  postRung: 'organization',
  resolveResignation: 'resignation',
  resolveTerm: 'organization',
  routeRecommendation: 'grievance',
  supervisorOn: 'organization',
}

/** An area with all its lists that name a code whatever fact it belongs to. */
interface Gathered extends Area {
  readonly lists: readonly Words[]
}

type Areas = { readonly everywhere: Gathered } & { readonly [A in AreaName]: Gathered }

/** What was gathered of each language; most programs speak one, and some none. */
const gathered: { -readonly [L in Locale]?: Areas } = {}

/**
 * Gathers every area in a language, and what is told everywhere.
 *
 * @param locale the language
 * @returns the areas, the same object each time
 */
export function areasIn(locale: Locale): Areas {
  gathered[locale] ??= gatheredIn(locale)
  return gathered[locale]
}

function gatheredIn(locale: Locale): Areas {
  const described = Object.entries({ everywhere, ...AREAS } as { readonly [area: string]: Description })
  return Object.fromEntries(
    described.map(([area, describe]) => [area, withLists(describe(AREA_WORDS[locale]))]),
  ) as Areas
}

function withLists({ facts = {}, values = {}, flags = {}, names = {}, codes = [] }: Partial<Area>): Gathered {
  const named = Object.fromEntries(Object.entries(facts).map(([fact, { name }]) => [fact, name]))
  return { facts, values, flags, names, codes, lists: [named, ...codes, names] }
}

/** The words that one checker or planner is told with. */
export interface Told {
  /** The name, the question and the help of a fact. */
  readonly factWords: (fact: string) => FactWords | undefined
  /** The name of a fact, dimension or part. */
  readonly fact: (code: string) => string | undefined
  /** The values of a fact or dimension with their words. */
  readonly values: (fact: string) => Words | undefined
  /** The name of any other code. */
  readonly name: (code: string) => string | undefined
}

/**
 * Finds words by one rule, whatever is asked for: those of the checker's own area come first, then those all areas share, then those of
 * the other areas in their order.
 *
 * @param locale the language
 * @param checker the name of a checker, planner or drafter; `undefined` for what belongs to none. One of the caller's own has its facts
 *   read as those of conduct, where persons, posts and days are told, and beyond these only the shared words: what `a` or `day` means in
 *   an area of ours is not its own
 * @returns what looks them up; `undefined` where there are none
 */
export function wordsFor(locale: Locale, checker: string | undefined): Told {
  const { everywhere: common, ...areas } = areasIn(locale)
  const others = Object.values(areas)
  const area = ownArea(checker)
  const strange = checker !== undefined && area === undefined
  const order = strange ? [common, areas.conduct] : [...(area === undefined ? [] : [areas[area]]), common, ...others]
  return {
    factWords: (fact) => first(order, ({ facts }) => ownOf(facts, fact)),
    fact: (code) => first(order, ({ facts, names }) => ownOf(facts, code)?.name ?? wordOf(names, code)),
    values: (fact) =>
      tailsOf(fact).reduce<Words | undefined>(
        (found, tail) => found ?? first(order, ({ values, flags }) => ownOf(values, tail) ?? ownOf(flags, tail)),
        undefined,
      ),
    // The value of some fact names a code only where nothing else does: `pns` is a person before it is a kind of attributes.
    name: (code) =>
      strange
        ? first([common, areas.decisions], ({ lists }) => wordAmong(lists, code))
        : (first(order, ({ lists }) => wordAmong(lists, code)) ??
          first(order, ({ values }) => wordAmong(Object.values(values), code))),
  }
}

function ownArea(checker: string | undefined): AreaName | undefined {
  return checker === undefined ? undefined : ownOf<AreaName>(AREA_OF, checker)
}

function first<W>(areas: readonly Gathered[], look: (area: Gathered) => W | undefined): W | undefined {
  for (const area of areas) {
    const found = look(area)
    if (found !== undefined) return found
  }
  return undefined
}

/** A fact inside another takes the values of what it is there: `conducts.actor.post`, then `actor.post`, then `post`. */
function tailsOf(fact: string): string[] {
  const parts = fact.split('.')
  return parts.map((_, from) => parts.slice(from).join('.'))
}

/** What a record has under a key of its own, so that `constructor` is nothing. */
function ownOf<V>(record: { readonly [key: string]: V }, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
