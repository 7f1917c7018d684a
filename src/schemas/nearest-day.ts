import { daysInMonth, fromDayNumber, isPlainDate, parseIndonesianDate, toDayNumber } from '../dates'

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].{0,40})?$/

/**
 * Proposes the day that a text means, where only the writing is at fault: `2024/9/5`, `20240905`, a day with an hour, `5 September
 * 2024`. Figures such as `05/09/2024` are left alone, since not every country puts the day first. A day past the end of its month
 * gives the last day of that month.
 *
 * @param text what was given in place of a day
 * @returns the day, or `undefined`
 */
export function nearestDay(text: string): string | undefined {
  const trimmed = text.length > 100 ? '' : text.trim()
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(trimmed) ?? []
  if (year !== '') return withinMonth(year, month.padStart(2, '0'), day.padStart(2, '0'))
  if (!/\p{L}/u.test(trimmed)) return undefined
  const worded = parseIndonesianDate(trimmed)
  return worded.ok && worded.warnings.length === 0 ? worded.value.date : undefined
}

function withinMonth(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month}-${day}`
  if (isPlainDate(written)) return written
  const first = toDayNumber(`${year}-${month}-01`)
  if (Number.isNaN(first) || Number(day) < 29 || Number(day) > 31) return undefined
  return fromDayNumber(first + daysInMonth(Number(year), Number(month)) - 1)
}
