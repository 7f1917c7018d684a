import { addWorkingDays, holidaysBetween } from '../../calendar'
import { addDays, type DateInput, plainDate } from '../../dates'
import { allow, type Caution, type Derived, type OpenRegion, setClock, unknownRegion } from '../../decision'
import { COVERED } from '../../law'
import { type AsnKind, NON_ASN_KINDS } from '../../people'
import type { Servant } from './dimensions'
import type { GrievanceEmployee } from './facts'
import { GRIEVANCE } from './vocabulary'

/** Working days within which a complete request is to be decided where no rule sets another time (UU 30/2014 Pasal 53). */
const DAYS_TO_ANSWER = 5

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

/** Ends a case: what was given, and whether the day is covered. */
export function end({ region, cautions, on }: Case, facts: Told): Derived {
  const given = { has: (fact: string) => facts[fact] !== undefined }
  const outside = on < COVERED.grievance.from ? { outside: 'before-coverage' } : {}
  return { regions: [region], given, cautions, ...outside }
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
  const around = holidaysBetween(addDays(on, -1), addDays(on, 1))
  if (!around.ok || around.value.some(({ notes }) => notes.includes('apart-from-the-feast'))) return undefined
  const feast = around.value.some(
    ({ date, kind, name }) => date === on && kind === 'libur-nasional' && GREAT_NATIONAL_DAYS.includes(name),
  )
  return feast ? 'yes' : 'no'
}

/**
 * Tells whether the time for an answer has passed on a day; the day on which the request became complete is not counted.
 *
 * @param completeOn the day on which the request became complete
 * @param on the day asked about
 * @returns the bracket, or nothing where the calendar does not cover the days
 */
export function answerTime(completeOn: DateInput, on: DateInput): 'running' | 'passed' | undefined {
  const due = addWorkingDays(completeOn, DAYS_TO_ANSWER)
  if (!due.ok) return undefined
  return on > due.value ? 'passed' : 'running'
}
