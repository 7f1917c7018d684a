import {
  civilToDay,
  type DateInput,
  dayNumberOf,
  daysInMonth,
  dayToCivil,
  fromDayNumber,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from './plain-date'

/** A day read from Indonesian text. */
export interface IndonesianDate {
  /** The day that the day, month and year name. */
  readonly date: PlainDate
  /** The weekday as written, whether or not it fits the date; `null` when none was written. */
  readonly weekday: Weekday | null
}

/** Something odd in a text that could still be read. */
export interface IndonesianDateWarning {
  readonly code: 'weekday-does-not-fit'
  /** The weekday as written. */
  readonly given: Weekday
  /** The weekday of the date as written. */
  readonly actual: Weekday
  /** The day nearest to the date that does fall on the weekday as written. */
  readonly nearest: PlainDate
}

/** Why a text could not be read as a day. */
export type IndonesianDateIssue =
  | { readonly code: 'not-text'; readonly given: string }
  | { readonly code: 'not-a-date'; readonly given: string }
  | { readonly code: 'unknown-weekday'; readonly given: string }
  | { readonly code: 'unknown-month'; readonly given: string }
  | { readonly code: 'two-digit-year'; readonly given: string }
  | { readonly code: 'year-first'; readonly given: string }
  | { readonly code: 'impossible-date'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly code: 'trailing-text'; readonly given: string }

/** What {@link parseIndonesianDate} returns: a day that was read carries its warnings, an empty list when nothing is odd. */
export type ParsedIndonesianDate =
  | { readonly ok: true; readonly value: IndonesianDate; readonly warnings: readonly IndonesianDateWarning[] }
  | { readonly ok: false; readonly issues: readonly IndonesianDateIssue[] }

/** How {@link formatIndonesianDate} writes a day. */
export interface IndonesianDateStyle {
  /** Put the weekday in front. */
  readonly weekday?: boolean | undefined
  /** Shorten the names of the weekday and the month to three letters. */
  readonly short?: boolean | undefined
}

const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

// Official letters still carry the older spellings and several ways to shorten August.
const OTHER_WEEKDAYS: Readonly<Record<string, Weekday>> = { ahad: 7 }
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  pebruari: 2,
  peb: 2,
  agt: 8,
  ags: 8,
  agust: 8,
  sept: 9,
  nopember: 11,
  nop: 11,
}

// A weekday with the words that usually stand around it, then the date, then whatever is left.
const LEAD = /^(?:hari\s+)?(?:(?!(?:tanggal|tgl)\b)(\p{L}[\p{L}'’ʼ`]*)\.?\s*,?\s*)?(?:(?:tanggal|tgl\.?)\s+)?/iu
const NUMERIC = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d+)(?!\d)/
const WORDED = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d+)(?!\d)/u
const YEAR_FIRST = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/
const LONGEST = 100

/**
 * Reads a day as Indonesian letters and news write it: day, month, year, with or without the weekday. A weekday that does
 * not fit the date is a warning, not a refusal, because only the sender knows which of the two is the slip; the value
 * follows the figures. A year of two digits is refused: its century would be a guess.
 *
 * @param text for example `Kamis, 22 Februari 2024`, `Kamis (1/3/2024)`, `22-02-2022`, `1 Mar 2024`
 * @returns the day with its warnings, or the issues
 * @example
 * parseIndonesianDate('Kamis, 22 Februari 2024') // => { ok: true, value: { date: '2024-02-22', weekday: 4 }, warnings: [] }
 * const odd = parseIndonesianDate('Kamis (1/3/2024)')
 * odd.ok && odd.warnings // => [{ code: 'weekday-does-not-fit', given: 4, actual: 5, nearest: '2024-02-29' }]
 * parseIndonesianDate('30 Februari 2024') // => { ok: false, issues: [{ code: 'impossible-date', day: 30, month: 2, year: 2024 }] }
 */
export function parseIndonesianDate(text: string): ParsedIndonesianDate {
  if (typeof text !== 'string') return refuse({ code: 'not-text', given: text === null ? 'null' : typeof text })
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return refuse({ code: 'not-a-date', given: `${trimmed.slice(0, LONGEST)}…` })
  if (YEAR_FIRST.test(trimmed)) return refuse({ code: 'year-first', given: trimmed })

  const lead = LEAD.exec(trimmed) as RegExpExecArray
  const rest = trimmed.slice(lead[0].length)
  const bracketed = rest.startsWith('(')
  const body = bracketed ? rest.slice(1).trimStart() : rest
  const found = NUMERIC.exec(body) ?? WORDED.exec(body)
  if (found === null) return refuse({ code: 'not-a-date', given: trimmed })

  const issues: IndonesianDateIssue[] = []
  const weekday = lead[1] === undefined ? null : weekdayNamed(lead[1])
  if (weekday === undefined) issues.push({ code: 'unknown-weekday', given: lead[1] as string })

  const numeric = found.length === 5
  const day = Number(found[1])
  const monthText = (numeric ? found[3] : found[2]) as string
  const yearText = found[found.length - 1] as string
  const month = numeric ? Number(monthText) : monthNamed(monthText)
  if (month === undefined) issues.push({ code: 'unknown-month', given: monthText })
  if (yearText.length === 2) issues.push({ code: 'two-digit-year', given: yearText })
  else if (yearText.length !== 4) issues.push({ code: 'not-a-date', given: trimmed })

  const dayNumber = month === undefined || yearText.length !== 4 ? null : civilToDay(Number(yearText), month, day)
  if (Number.isNaN(dayNumber))
    issues.push({ code: 'impossible-date', day, month: month as number, year: Number(yearText) })
  else if (month !== undefined && yearText.length === 2 && impossibleInAnyYear(month, day)) {
    issues.push({ code: 'impossible-date', day, month, year: Number(yearText) })
  }

  const left = body.slice(found[0].length).trim()
  const after = bracketed && left.startsWith(')') ? left.slice(1).trim() : bracketed ? `(${left}` : left
  if (after !== '' && after !== '.') issues.push({ code: 'trailing-text', given: after })

  if (issues.length > 0) return { ok: false, issues }
  const [read, given] = [dayNumber as number, weekday as Weekday | null]
  return { ok: true, value: { date: fromDayNumber(read), weekday: given }, warnings: weekdayWarnings(read, given) }
}

/**
 * Writes a day in Indonesian.
 *
 * @param date the day
 * @param style whether to put the weekday in front, and whether to shorten the names
 * @returns for example `22 Februari 2024`
 * @throws RangeError when it is not a day
 * @example
 * formatIndonesianDate('2024-02-22') // => '22 Februari 2024'
 * formatIndonesianDate('2024-02-22', { weekday: true }) // => 'Kamis, 22 Februari 2024'
 * formatIndonesianDate('2024-02-22', { weekday: true, short: true }) // => 'Kam, 22 Feb 2024'
 */
export function formatIndonesianDate(date: DateInput, style: IndonesianDateStyle = {}): string {
  const dayNumber = dayNumberOf(date)
  const { year, month, day } = dayToCivil(dayNumber)
  const shown = (name: string): string => (style.short === true ? name.slice(0, 3) : name)
  const weekday = style.weekday === true ? `${shown(WEEKDAYS[weekdayOf(dayNumber) - 1] as string)}, ` : ''
  return `${weekday}${day} ${shown(MONTHS[month - 1] as string)} ${year}`
}

function refuse(issue: IndonesianDateIssue): ParsedIndonesianDate {
  return { ok: false, issues: [issue] }
}

function weekdayNamed(word: string): Weekday | undefined {
  const plain = word.toLowerCase().replace(/['’ʼ`]/g, '')
  const index = WEEKDAYS.findIndex((name) => name.toLowerCase() === plain || name.toLowerCase().slice(0, 3) === plain)
  return index >= 0 ? ((index + 1) as Weekday) : own(OTHER_WEEKDAYS, plain)
}

function monthNamed(word: string): number | undefined {
  const plain = word.toLowerCase()
  const index = MONTHS.findIndex((name) => name.toLowerCase() === plain || name.toLowerCase().slice(0, 3) === plain)
  return index >= 0 ? index + 1 : own(OTHER_MONTHS, plain)
}

function own<T>(names: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(names, word) ? names[word] : undefined
}

function impossibleInAnyYear(month: number, day: number): boolean {
  return month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)
}

function weekdayWarnings(dayNumber: number, given: Weekday | null): readonly IndonesianDateWarning[] {
  const actual = weekdayOf(dayNumber)
  if (given === null || given === actual) return []
  // The weekday as written lies at most three days off, before or after.
  const ahead = (given - actual + 7) % 7
  return [
    {
      code: 'weekday-does-not-fit',
      given,
      actual,
      nearest: fromDayNumber(dayNumber + (ahead > 3 ? ahead - 7 : ahead)),
    },
  ]
}
