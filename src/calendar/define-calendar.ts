import { type DateInput, fromDayNumber, type Parsed, type PlainDate, toDayNumber } from '../dates'
import { EVIDENCE, type Evidence } from '../law'
import { type Calendar, nationalCalendar, withContent } from './calendar'
import { type CoveredYear, type DayRecord, type Hold, joinRecords, type Moment, nationalRecords } from './day-record'
import type { HolidayKind } from './decrees/decree-year'

/** A day off that the caller's calendar adds. */
export interface CalendarDay {
  /** The day off. */
  readonly date: DateInput
  /** `libur-daerah` for a regional or optional holiday that binds the office; the other kinds for a year of one's own. */
  readonly kind: HolidayKind
  /** The name, as it is to be shown. */
  readonly name: string
  /** What fixed the day, for example `SE Gubernur 100/2026`. */
  readonly decree: string
  /** The day it was signed; left out or `null` when not known, and then no question `asKnownOn` a day can be answered. */
  readonly decreedOn?: DateInput | null | undefined
  /** Collective leave only: the Keppres for ASN, or `null` when it was not found. Left out: as the decree above. */
  readonly asnDecree?: { readonly decree: string; readonly decreedOn?: DateInput | null | undefined } | null | undefined
  /** How well the day is known. Default: `unverified`. */
  readonly evidence?: Evidence | undefined
}

/** What {@link defineCalendar} takes. */
export interface CalendarDefinition {
  /** A name for the calendar, kept in every result that was counted by it. */
  readonly id: string
  /** Whether the national decrees hold as well. Default: `national`. */
  readonly base?: 'national' | 'none' | undefined
  /** Working days a week. Default: 5. */
  readonly week?: 5 | 6 | undefined
  /** Years, beyond those of the base, whose days off are all given here: 1900 to 2200. */
  readonly years?: readonly number[] | undefined
  /** Days off on top of the base. */
  readonly days?: readonly CalendarDay[] | undefined
  /** Days on which this office works whatever the weekday or the decree (units under Perpres 21/2023 Pasal 7). */
  readonly workingDays?: readonly DateInput[] | undefined
}

/** What is wrong with a definition, and where. */
export type CalendarDefinitionIssue =
  | { readonly code: 'id-empty'; readonly path: string }
  | {
      readonly code: 'not-accepted'
      readonly path: string
      readonly given: string
      readonly accepted: readonly string[]
    }
  | { readonly code: 'not-a-day'; readonly path: string; readonly given: string }
  | { readonly code: 'not-a-year'; readonly path: string; readonly given: string }
  | { readonly code: 'year-in-base'; readonly path: string; readonly year: number }
  | { readonly code: 'day-outside-years'; readonly path: string; readonly date: PlainDate }
  | { readonly code: 'day-given-twice'; readonly path: string; readonly date: PlainDate }

const KINDS = [
  'libur-nasional',
  'cuti-bersama',
  'hari-pemungutan-suara',
  'libur-daerah',
] as const satisfies readonly HolidayKind[]
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/**
 * Makes a calendar of one's own: regional holidays on top of the national decrees, the days of an office that works on
 * weekends, or a year for which this library has no decree yet.
 *
 * @param definition the base, the week, the years and the days
 * @returns the calendar, to be passed as `calendar`, or every issue with the path it lies at
 * @example
 * const made = defineCalendar({ id: 'provinsi-contoh', week: 6, days: [
 *   { date: '2026-02-05', kind: 'libur-daerah', name: 'Hari jadi provinsi', decree: 'SE Gubernur 1/2026', decreedOn: '2026-01-05' },
 * ] })
 * made.ok && isWorkingDay('2026-02-05', { calendar: made.value }) // => { ok: true, value: false }
 * made.ok && isWorkingDay('2026-02-07', { calendar: made.value }) // => { ok: true, value: true }
 * defineCalendar({ id: 'x', years: [2027] }) // => { ok: false, issues: [{ code: 'year-in-base', path: 'years[0]', year: 2027 }] }
 */
export function defineCalendar(definition: CalendarDefinition): Parsed<Calendar, CalendarDefinitionIssue> {
  const { id, base = 'national', week = 5, years: ownYears = [], days = [], workingDays = [] } = definition
  const issues: CalendarDefinitionIssue[] = []
  if (typeof id !== 'string' || id === '') issues.push({ code: 'id-empty', path: 'id' })
  expect(issues, 'base', base, ['national', 'none'])
  expect(issues, 'week', week, [5, 6])

  const baseYears = base === 'none' ? [] : nationalCalendar.years
  for (const [at, year] of ownYears.entries()) {
    const path = `years[${at}]`
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      issues.push({ code: 'not-a-year', path, given: String(year) })
    else if (baseYears.includes(year) || ownYears.indexOf(year) !== at)
      issues.push({ code: 'year-in-base', path, year })
  }
  const years = [...baseYears, ...ownYears].toSorted((left, right) => left - right)
  const seen = new Set<string>()
  for (const [at, day] of days.entries()) checkDay(issues, `days[${at}]`, day, years, seen)
  for (const [at, date] of workingDays.entries()) checkDate(issues, `workingDays[${at}]`, date, years)
  if (issues.length > 0) return { ok: false, issues }

  const own = { years: ownYears.map((year) => coveredYear(year, days)), records: days.map(recordFrom) }
  const content = {
    days: base === 'none' ? joinRecords([own]) : joinRecords([nationalRecords(), own]),
    workingDays: workingDays.map(toDayNumber),
  }
  return { ok: true, value: withContent(Object.freeze({ id, week, years: Object.freeze(years) }), content) }
}

function checkDay(
  issues: CalendarDefinitionIssue[],
  path: string,
  day: CalendarDay,
  years: readonly number[],
  seen: Set<string>,
): void {
  const { date, kind, name, decreedOn = null, asnDecree = null, evidence = 'unverified' } = day
  expect(issues, `${path}.kind`, kind, KINDS)
  expect(issues, `${path}.evidence`, evidence, EVIDENCE)
  if (decreedOn !== null) checkText(issues, `${path}.decreedOn`, decreedOn)
  const asnOn = asnDecree?.decreedOn ?? null
  if (asnOn !== null) checkText(issues, `${path}.asnDecree.decreedOn`, asnOn)
  if (!checkDate(issues, `${path}.date`, date, years)) return
  const key = `${date} ${name}`
  if (seen.has(key)) issues.push({ code: 'day-given-twice', path, date: date as PlainDate })
  seen.add(key)
}

function checkDate(issues: CalendarDefinitionIssue[], path: string, date: string, years: readonly number[]): boolean {
  if (!checkText(issues, path, date)) return false
  if (years.includes(Number(date.slice(0, 4)))) return true
  issues.push({ code: 'day-outside-years', path, date: date as PlainDate })
  return false
}

function checkText(issues: CalendarDefinitionIssue[], path: string, date: string): boolean {
  const isDay = !Number.isNaN(toDayNumber(date))
  if (!isDay) issues.push({ code: 'not-a-day', path, given: String(date) })
  return isDay
}

function expect(issues: CalendarDefinitionIssue[], path: string, given: unknown, accepted: readonly unknown[]): void {
  if (!accepted.includes(given))
    issues.push({ code: 'not-accepted', path, given: String(given), accepted: accepted.map(String) })
}

function momentOf(date: DateInput | null | undefined): Moment {
  // Signed some day, no one knows which: `NaN`, which no day asked for comes before or after, so it is never certain.
  const day = toDayNumber(date ?? '')
  return { notBefore: day, by: day }
}

function holdFrom(decree: string, decreedOn: DateInput | null | undefined): Hold {
  return {
    decree,
    decreedOn: (decreedOn ?? null) as PlainDate | null,
    from: momentOf(decreedOn),
    endedBy: null,
    until: null,
  }
}

function recordFrom(day: CalendarDay): DayRecord {
  const { date, kind, name, decree, decreedOn, asnDecree, evidence = 'unverified' } = day
  const forAsn =
    kind !== 'cuti-bersama' || asnDecree === undefined
      ? 'same'
      : asnDecree === null
        ? 'not-found'
        : holdFrom(asnDecree.decree, asnDecree.decreedOn)
  const number = toDayNumber(date)
  return {
    day: number,
    date: fromDayNumber(number),
    kind,
    name,
    numeral: null,
    hold: holdFrom(decree, decreedOn),
    forAsn,
    evidence,
    notes: [],
  }
}

/** A year given by the caller is known from the first of its decrees; undated ones leave that open. */
function coveredYear(year: number, days: readonly CalendarDay[]): CoveredYear {
  const ofYear = days.filter(({ date }) => Number(date.slice(0, 4)) === year)
  const dated = ofYear.filter((day) => day.decreedOn !== null && day.decreedOn !== undefined)
  const earliest = dated.toSorted((left, right) => momentOf(left.decreedOn).by - momentOf(right.decreedOn).by).at(0)
  const decree = earliest?.decree ?? ofYear.at(0)?.decree ?? String(year)
  return { year, decree, from: momentOf(dated.length < ofYear.length ? undefined : earliest?.decreedOn) }
}
