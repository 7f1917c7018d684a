import { type DateInput, daysBetween, isLeapYear, type PlainDate, plainDate } from '../../dates'
import { type Share, shareOf } from './share'

/** The quarters of a fiscal year. */
export const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const

/** A quarter of the fiscal year: `'q1'` is January to March. */
export type Quarter = (typeof QUARTERS)[number]

/** First and last days of the quarters; quarters are custom, the year is law (UU 1/2004 Pasal 11). */
const BOUNDS = {
  q1: { first: '01-01', last: '03-31' },
  q2: { first: '04-01', last: '06-30' },
  q3: { first: '07-01', last: '09-30' },
  q4: { first: '10-01', last: '12-31' },
} as const

/** A quarter as far as it has run on a day. */
export interface QuarterRun {
  readonly quarter: Quarter
  /** Its last day, or the day asked about if that comes earlier. */
  readonly through: PlainDate
  /** Whether its last day is reached. */
  readonly full: boolean
  /** Days of the year gone by then, of all its days. */
  readonly elapsed: Share
}

/**
 * Lays out the quarters of the fiscal year that have begun on a day, by civil days.
 *
 * @param asOf the last day counted
 * @returns the quarters begun, in order
 * @example
 * quartersBegun('2020-10-12').map(({ quarter, through, full }) => [quarter, through, full])
 * // => [['q1', '2020-03-31', true], ['q2', '2020-06-30', true], ['q3', '2020-09-30', true], ['q4', '2020-10-12', false]]
 */
export function quartersBegun(asOf: DateInput): readonly QuarterRun[] {
  const day = plainDate(asOf, 'asOf')
  const year = day.slice(0, 4)
  const days = isLeapYear(Number(year)) ? 366 : 365
  return QUARTERS.filter((quarter) => `${year}-${BOUNDS[quarter].first}` <= day).map((quarter) => {
    const last = plainDate(`${year}-${BOUNDS[quarter].last}`)
    const through = last < day ? last : day
    const gone = daysBetween(plainDate(`${year}-01-01`), through) + 1
    return { quarter, through, full: through === last, elapsed: shareOf(gone, days) }
  })
}
