import { type DateInput, dayNumberOf, type PlainDate, plainDate } from './plain-date'

/** A stretch of days, half-open: `from` belongs to it, `until` is the first day that does not. */
export interface Period {
  /** The first day of the period. */
  readonly from: PlainDate
  /** The first day after the period; `null` while no end is known. */
  readonly until: PlainDate | null
}

/**
 * A period that begins on a day and has no known end.
 *
 * @param date the first day
 * @returns the period
 * @throws RangeError when it is not a day
 * @example
 * from('2021-08-31') // => { from: '2021-08-31', until: null }
 */
export function from(date: DateInput): Period {
  return { from: plainDate(date, 'from'), until: null }
}

/**
 * A period with both ends. The end is the first day outside: what ran from 24 to 26 November inclusive is
 * `between('2024-11-24', '2024-11-27')`.
 *
 * @param start the first day
 * @param until the first day after the period
 * @returns the period
 * @throws RangeError when either is not a day, or `until` is not later than `start`
 * @example
 * between('2010-06-06', '2021-08-31') // => { from: '2010-06-06', until: '2021-08-31' }
 */
export function between(start: DateInput, until: DateInput): Period {
  if (dayNumberOf(until, 'until') <= dayNumberOf(start, 'from')) {
    throw new RangeError(
      `until: "${until}" is not after from "${start}"; accepted: the first day outside the period, so at least one day later. ` +
        `/ until: "${until}" tidak sesudah from "${start}"; yang diterima: hari pertama di luar periode, jadi sekurang-kurangnya satu hari kemudian.`,
    )
  }
  return { from: start as PlainDate, until: until as PlainDate }
}

/**
 * Tells whether a day lies in a period.
 *
 * @param period the period
 * @param date the day
 * @returns `true` from the first day of the period to the last day before `until`
 * @throws RangeError when `date` is not a day
 * @example
 * covers(between('2010-06-06', '2021-08-31'), '2021-08-30') // => true
 * covers(between('2010-06-06', '2021-08-31'), '2021-08-31') // => false
 */
export function covers(period: Period, date: DateInput): boolean {
  // Texts of this one form sort as the days do.
  const day = plainDate(date)
  return day >= period.from && (period.until === null || day < period.until)
}

/**
 * The days two periods share.
 *
 * @param left one period
 * @param right the other period
 * @returns the shared period, or `null` when they share no day
 * @example
 * intersect(from('2021-08-31'), between('2020-01-01', '2022-01-01')) // => { from: '2021-08-31', until: '2022-01-01' }
 * intersect(from('2021-08-31'), between('2020-01-01', '2021-08-31')) // => null
 */
export function intersect(left: Period, right: Period): Period | null {
  let start = left.from
  if (right.from > start) start = right.from
  const until =
    left.until === null ? right.until : right.until === null || left.until < right.until ? left.until : right.until
  return until === null || start < until ? { from: start, until } : null
}
