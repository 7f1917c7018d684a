import type { Calendar } from '../../calendar'
import { type DateInput, toDayNumber } from '../../dates'
import {
  allow,
  type Caution,
  type Context,
  type Derived,
  givenIn,
  type OpenRegion,
  setClock,
  unknownRegion,
} from '../../decision'
import { BRACKET_STARTS, BRACKETS, type Bracket, type Run } from './absence-dimensions'
import { actorOf } from './actor'
import { type AbsenceCount, countAbsences } from './count-absences'
import type { AbsenceFacts } from './facts'
import { ABSENCE } from './vocabulary'

/** What a caller may bring beside the facts of an absence. */
export interface AbsenceContext extends Context {
  /** The calendar by which days off are told. Default: the national calendar. */
  readonly calendar?: Calendar | undefined
  /** Working days a week of the office. Default: the week of the calendar. */
  readonly week?: 5 | 6 | undefined
}

/** PP 53/2010, explanation of Pasal 3 angka 11: 7½ hours of lateness are one day. */
const MINUTES_A_DAY = 450
const TEN = 10
const PP_94 = '2021-08-31'

/**
 * Derives the dimensions of the tables from the facts of an absence: the count of the calendar year, the same with lateness added as
 * PP 53/2010 has it, and the longest run. Days in a year without a decree are not counted, and the count stays unknown.
 */
export function deriveAbsence(facts: AbsenceFacts, context: AbsenceContext): Derived {
  const cautions: Caution[] = []
  const counted = facts.absentOn === undefined ? undefined : countAbsences(facts.absentOn, optionsOf(context))
  const known = counted !== undefined && counted.issues.length === 0
  // Days that were counted tell both numbers.
  const given = givenIn(known ? { ...facts, absentDays: true, longestRun: true } : facts)
  const actor = actorOf(facts.actor.kind)
  const region = unknownRegion(ABSENCE)
  for (const name of ['post', 'place'] as const) {
    const value = facts.actor[name]
    if (value !== undefined) allow(region, ABSENCE, name, value)
  }
  if (facts.effectOnUnit !== undefined) allow(region, ABSENCE, 'effectOnUnit', facts.effectOnUnit ? 'yes' : 'no')
  setClock(region, 'examination', facts.examinedOn)
  setClock(region, 'decision', facts.decidedOn)
  const told = wholeOrUnknown('absentDays', facts.absentDays)
  const year = yearTold(facts.year)
  const toldRun = wholeOrUnknown('longestRun', facts.longestRun)
  if (known) deriveCounted(region, counted, facts, cautions)
  else {
    if (counted !== undefined) cautions.push({ code: 'note', note: 'year-without-a-decree' })
    allowCount(region, told, facts)
    if (year !== undefined) region.lo[0] = toDayNumber(`${year}-01-01`)
    if (toldRun !== undefined) allow(region, ABSENCE, 'run', runsOf(toldRun, told))
    else if (told !== undefined && told < TEN) allow(region, ABSENCE, 'run', 'under-ten')
  }
  if (facts.lateMinutes !== undefined && (facts.decidedOn === undefined || facts.decidedOn >= PP_94)) {
    cautions.push({ code: 'note', note: 'lateness-by-local-rule-only' })
  }
  if (actor === 'armed') return { regions: [], given, cautions, outside: 'armed-forces-and-police' }
  allow(region, ABSENCE, 'actor', actor)
  return { regions: [region], given, cautions }
}

/** A run that is longer than the days of the year has begun or ended in another one. */
function runsOf(longest: number, ofTheYear: number | undefined): Run | readonly Run[] {
  if (longest < TEN) return 'under-ten'
  if (ofTheYear === undefined || longest <= ofTheYear) return 'ten'
  return ofTheYear < TEN ? 'ten-over-new-year' : ['ten-over-new-year', 'ten']
}

function optionsOf({ calendar, week }: AbsenceContext) {
  return { ...(calendar === undefined ? {} : { calendar }), ...(week === undefined ? {} : { week }) }
}

/** The count and the run of days that were told one by one; numbers told beside them give way. */
function deriveCounted(
  region: OpenRegion,
  { years, runs, notCounted }: AbsenceCount,
  facts: AbsenceFacts,
  cautions: Caution[],
): void {
  const most = [...years].sort((a, b) => b.workingDays - a.workingDays || b.year - a.year)[0]
  const year = facts.year ?? most?.year
  const days = years.find((one) => one.year === year)?.workingDays ?? 0
  const own = runs.filter(({ first, last }) => yearOf(first) === year || yearOf(last) === year)
  const longest = Math.max(0, ...own.map(({ workingDays }) => workingDays))
  const run: Run = own.some(({ inOneYear }) => inOneYear >= TEN)
    ? 'ten'
    : longest >= TEN
      ? 'ten-over-new-year'
      : 'under-ten'
  allowCount(region, days, facts)
  allow(region, ABSENCE, 'run', run)
  const first = own[0]?.first
  // An examination of the absence cannot come before its first day; the other clocks follow.
  if (year !== undefined) region.lo[0] = toDayNumber(first ?? `${year}-01-01`)
  if (notCounted.length > 0) cautions.push({ code: 'note', note: 'days-off-not-counted' })
  if (years.length > 1) cautions.push({ code: 'note', note: 'each-year-counted-apart' })
  for (const [fact, derived] of [
    ['absentDays', days],
    ['longestRun', longest],
  ] as const) {
    const stated = facts[fact]
    if (stated === undefined || stated === derived) continue
    cautions.push({ code: 'stated-contradicts-derived', fact, stated: `${stated}`, derived: `${derived}` })
  }
}

/** Sets the brackets: of the days alone, and with lateness added; without the minutes the latter may be any from there up. */
function allowCount(region: OpenRegion, days: number | undefined, { lateMinutes }: AbsenceFacts): void {
  const minutes = wholeOrUnknown('lateMinutes', lateMinutes)
  if (days === undefined) return
  const bracket = bracketOf(days)
  allow(region, ABSENCE, 'days', bracket)
  const converted =
    minutes === undefined
      ? BRACKETS.slice(BRACKETS.indexOf(bracket))
      : [bracketOf(days + Math.floor(minutes / MINUTES_A_DAY))]
  allow(region, ABSENCE, 'converted', converted)
}

/**
 * Tells the bracket of a number of absent working days.
 *
 * @param days a whole number from 0
 * @returns the bracket
 */
export function bracketOf(days: number): Bracket {
  const place = BRACKET_STARTS.findLastIndex((start) => start <= days)
  return BRACKETS[place] as Bracket
}

function wholeOrUnknown(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return value
  throw new RangeError(`${name}: ${String(value)} is not accepted; accepted: a whole number from 0`)
}

function yearTold(year: number | undefined): number | undefined {
  if (year === undefined || (Number.isInteger(year) && year >= 1000 && year <= 9999)) return year
  throw new RangeError(`year: ${String(year)} is not accepted; accepted: a calendar year, e.g. 2024`)
}

function yearOf(day: DateInput): number {
  return Number(day.slice(0, 4))
}
