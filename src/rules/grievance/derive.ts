import { holidaysBetween } from '../../calendar'
import { addDays, type DateInput, plainDate } from '../../dates'
import { allow, type Caution, type Derived, givenIn, type OpenRegion, setClock, unknownRegion } from '../../decision'
import { COVERED } from '../../law'
import { type AsnKind, NON_ASN_KINDS } from '../../people'
import { answerTime, LEAVE_DAYS_DECIDE } from './answer-time'
import type { Claim, Servant } from './dimensions'
import type { ClaimFacts, GrievanceEmployee, LeaveRefusalFacts, PetitionFacts } from './facts'
import type { LeaveAnswer } from './leave-dimensions'
import { GRIEVANCE } from './vocabulary'

/** The twelve great national days of the explanation of UU 9/1998 Pasal 9, under the codes of the calendar. */
const GREAT_NATIONAL_DAYS: readonly string[] = [
  'tahun-baru-masehi',
  'nyepi',
  'wafat-isa-al-masih',
  'wafat-yesus-kristus',
  'isra-mikraj',
  'kenaikan-isa-al-masih',
  'kenaikan-yesus-kristus',
  'waisak',
  'idulfitri-hari-pertama',
  'idulfitri-hari-kedua',
  'iduladha',
  'maulid-nabi',
  'tahun-baru-islam',
  'natal',
  'kelahiran-yesus-kristus',
  'hari-kemerdekaan',
  'proklamasi-kemerdekaan',
]

/** A case in the making. */
export interface Case {
  readonly region: OpenRegion
  readonly cautions: Caution[]
  readonly on: DateInput
}

/** Facts by name. */
export type Told = { readonly [fact: string]: unknown }

/**
 * Begins a case: the day, and every fact that is a dimension under its own name.
 *
 * @param facts the facts
 * @param names the facts that are dimensions
 * @returns the case
 * @throws RangeError naming the field when a code or a day is not accepted
 */
export function begin(facts: Told & { readonly on: DateInput }, names: readonly string[]): Case {
  const region = unknownRegion(GRIEVANCE)
  const on = dayOf('on', facts.on)
  setClock(region, 'act', on)
  for (const name of names) {
    const told = facts[name]
    if (told !== undefined) allow(region, GRIEVANCE, name, codeOf(told))
  }
  return { region, cautions: [], on }
}

/** What each claim is tested by, beside what every claim is asked. */
const ASKED_BY_CLAIM: { readonly [K in Claim]: readonly (keyof ClaimFacts)[] } = {
  'permission-refused': ['localRule', 'employee', 'aimedAtSigners'],
  'travel-order-not-given': ['travel', 'holdsPower', 'aimedAtSigners'],
  'dress-rule-imposed': ['dressSource', 'dressSanction', 'employee', 'aimedAtSigners'],
  'dress-not-kept': ['dressSource', 'employee'],
  'absence-in-hours': ['absenceReason', 'absenceMeasure', 'employee'],
  'counter-left-empty': ['leftWithoutReason', 'usersHarmed', 'employee'],
  'acted-within-duties': ['officeAct', 'delegation'],
  'harsh-treatment': ['holdsPower', 'aimedAtSigners'],
}

/** Facts that some claims ask, each under its own name but the employment. */
const CLAIM_FACTS = [
  'travel',
  'holdsPower',
  'localRule',
  'dressSource',
  'dressSanction',
  'absenceReason',
  'absenceMeasure',
  'leftWithoutReason',
  'usersHarmed',
  'officeAct',
  'delegation',
  'aimedAtSigners',
] as const

/** Derives the dimensions of a claim; a fact for which its test does not ask is told as not used. */
export function deriveClaim(facts: ClaimFacts): Derived {
  const one = begin({ ...facts }, ['claim', 'shown', ...CLAIM_FACTS])
  if (facts.employee !== undefined) allow(one.region, GRIEVANCE, 'servant', servantOf(facts.employee))
  const asked: readonly string[] = ASKED_BY_CLAIM[facts.claim]
  notUsed(one, facts, (fact) => asked.includes(fact), [...CLAIM_FACTS, 'employee'])
  return end(one, { ...facts })
}

const LEAVE_FACTS = [
  'leave',
  'answer',
  'requestWritten',
  'conditionsMet',
  'urgentNeed',
  'withinYear',
  'religiousPurpose',
  'abroad',
  'aimedAtSigners',
] as const

/** What the answers to a request for leave are tested by, beside what every one is asked. */
const ASKED_BY_ANSWER: { readonly [K in LeaveAnswer]: readonly (keyof LeaveRefusalFacts)[] } = {
  refused: ['answeredBy', 'requestWritten', 'conditionsMet'],
  postponed: ['answeredBy', 'requestWritten', 'urgentNeed', 'withinYear', 'religiousPurpose'],
  recalled: ['answeredBy', 'urgentNeed'],
  unanswered: ['requestWritten', 'conditionsMet', 'completeOn'],
}

/** Derives the dimensions of an answer to a request for leave; whoever answered is one of three, and nobody while there is no answer. */
export function deriveLeave(facts: LeaveRefusalFacts): Derived {
  const one = begin({ ...facts }, LEAVE_FACTS)
  const { region, on } = one
  const { employee, answer, answeredBy, completeOn } = facts
  if (employee !== undefined) allow(region, GRIEVANCE, 'servant', servantOf(employee))
  allow(region, GRIEVANCE, 'decider', answer === 'unanswered' ? 'nobody' : (answeredBy ?? WHO_ANSWER))
  if (completeOn !== undefined) {
    const complete = dayOf('completeOn', completeOn)
    const time = answerTime(complete, on)
    if (time !== undefined) allow(region, GRIEVANCE, 'answerTime', time)
    if (answer === 'unanswered' && time !== answerTime(complete, on, 'working')) one.cautions.push(LEAVE_DAYS_DECIDE)
  }
  const asked: readonly string[] = ASKED_BY_ANSWER[answer]
  notUsed(one, facts, (fact) => asked.includes(fact), [
    'answeredBy',
    'requestWritten',
    'completeOn',
    'conditionsMet',
    'urgentNeed',
    'withinYear',
    'religiousPurpose',
  ])
  return end(one, { ...facts })
}

const WHO_ANSWER = ['pejabat-pembina-kepegawaian', 'written-delegate', 'other-superior'] as const

const PETITION_FACTS = [
  'form',
  'respondent',
  'namesCandidate',
  'inPublic',
  'religiousAct',
  'noticeInTime',
  'barredPlace',
  'dangerousObjects',
  'workingTime',
  'serviceInterrupted',
  'officeSecret',
] as const

const OF_A_GATHERING = ['noticeInTime', 'barredPlace', 'nationalFeast', 'dangerousObjects'] as const
const OF_THE_PREMISES = ['inPublic', 'religiousAct'] as const

/** Derives the dimensions of a petition; whether the day is a great national day follows from the calendar where that says so. */
export function derivePetition(facts: PetitionFacts): Derived {
  const one = begin({ ...facts }, PETITION_FACTS)
  const derived = greatNationalDay(one.on)
  const stated = facts.nationalFeast === undefined ? undefined : codeOf(facts.nationalFeast)
  const known = derived ?? stated
  if (known !== undefined) allow(one.region, GRIEVANCE, 'nationalFeast', known)
  if (stated !== undefined && known !== undefined && stated !== known)
    one.cautions.push({ code: 'stated-contradicts-derived', fact: 'nationalFeast', stated, derived: known })
  const { form } = facts
  notUsed(one, facts, () => form === 'gathering-on-premises', OF_THE_PREMISES)
  notUsed(one, facts, () => form === 'gathering-on-premises' || form === 'street-demonstration', OF_A_GATHERING)
  return end(one, { ...facts })
}

/** Tells each fact that was given though nothing here asks for it. */
function notUsed(one: Case, facts: object, used: (fact: string) => boolean, names: readonly string[]): void {
  for (const fact of names) {
    if (facts[fact as keyof typeof facts] === undefined || used(fact)) continue
    one.cautions.push({ code: 'fact-not-used', fact })
  }
}

/** Ends a case: what was given, and whether the day is covered. */
export function end({ region, cautions, on }: Case, facts: Told): Derived {
  const outside = on < COVERED.grievance.from ? { outside: 'before-coverage' } : {}
  return { regions: [region], given: givenIn(facts), cautions, ...outside }
}

function codeOf(told: unknown): string {
  return typeof told === 'boolean' ? (told ? 'yes' : 'no') : (told as string)
}

/**
 * Reads a day.
 *
 * @param name the field
 * @param given the day
 * @returns the day
 * @throws RangeError naming the field
 */
export function dayOf(name: string, given: DateInput): DateInput {
  try {
    return plainDate(given)
  } catch {
    throw new RangeError(`${name}: '${String(given)}' is not a calendar day; accepted: YYYY-MM-DD, e.g. 2024-10-10`)
  }
}

/** Tells under which body of law a person stands. */
export function servantOf(employee: GrievanceEmployee): Servant {
  if (employee === 'p3k') return 'pppk'
  return NON_ASN_KINDS.some((kind) => kind === employee) ? 'non-asn' : (employee as AsnKind)
}

/**
 * Tells whether a day is one of the twelve great national days, where the calendar says so. A day off set apart from its feast, and the
 * days beside it, are left open.
 *
 * @param on the day
 * @returns the answer, or nothing
 */
export function greatNationalDay(on: DateInput): 'yes' | 'no' | undefined {
  // A year without decrees is left open before its neighbours are asked for: the last day there is has no day after it.
  if (!holidaysBetween(on, on).ok) return undefined
  const around = holidaysBetween(addDays(on, -1), addDays(on, 1))
  if (!around.ok || around.value.some(({ notes }) => notes.includes('apart-from-the-feast'))) return undefined
  const feast = around.value.some(
    ({ date, kind, name }) => date === on && kind === 'libur-nasional' && GREAT_NATIONAL_DAYS.includes(name),
  )
  return feast ? 'yes' : 'no'
}
