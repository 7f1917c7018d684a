import { daysInMonth, fromDayNumber, isPlainDate, parseIndonesianDate, toDayNumber } from '../dates'

const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ].{0,40})?$/
const YEAR_FIRST = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].{0,40})?$/

/**
 * Proposes the day that a text means, where only the writing is at fault: `2024/9/5`, `2024-2-3`, `20240905`, `20-10-2024`, a day with an
 * hour, `5 September 2024`. Of figures with the year last the day is the one above twelve; `05/09/2024` is left alone, since not every
 * country puts the day first. A day past the end of its month gives the last day of that month.
 *
 * @param text what was given in place of a day
 * @returns the day, or `undefined`
 */
export function nearestDay(text: string): string | undefined {
  const trimmed = text.length > 100 ? '' : text.trim()
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(trimmed) ?? dayAndMonth(trimmed)
  if (year !== '') return withinMonth(year, month.padStart(2, '0'), day.padStart(2, '0'))
  if (!/\p{L}/u.test(trimmed)) return undefined
  const worded = parseIndonesianDate(trimmed)
  return worded.ok && worded.warnings.length === 0 ? worded.value.date : undefined
}

/** Year, month and day of figures with the year last, as far as they can be read in one way only. */
function dayAndMonth(text: string): readonly string[] {
  const [, left = '', right = '', year = ''] = YEAR_LAST.exec(text) ?? []
  if (year === '') return []
  if (Number(left) > 12 || Number(left) === Number(right)) return ['', year, right, left]
  return Number(right) > 12 ? ['', year, left, right] : []
}

function withinMonth(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month}-${day}`
  if (isPlainDate(written)) return written
  const first = toDayNumber(`${year}-${month}-01`)
  if (Number.isNaN(first) || Number(day) < 29 || Number(day) > 31) return undefined
  return fromDayNumber(first + daysInMonth(Number(year), Number(month)) - 1)
}
