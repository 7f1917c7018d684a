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

/**
 * Moves a day by a number of calendar days.
 *
 * @param date the day to start from
 * @param days how many days, negative to go back
 * @returns the day reached
 * @throws RangeError when the date is not a day or the result leaves the years 0001 to 9999
 * @example
 * addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(date: DateInput, days: number): PlainDate {
  return fromDayNumber(dayNumberOf(date) + days)
}

/**
 * Moves a day by a number of calendar months, keeping the day of the month. Where the month reached is too short, the
 * answer is its last day: the result is rounded down, never carried into the next month. So going one month on and one
 * month back does not always return to the start.
 *
 * @param date the day to start from
 * @param months how many months, negative to go back
 * @returns the day reached
 * @throws RangeError when the date is not a day, `months` is not whole, or the result leaves the years 0001 to 9999
 * @example
 * addMonths('2024-09-22', -6) // => '2024-03-22'
 * addMonths('2024-01-31', 1) // => '2024-02-29'
 */
export function addMonths(date: DateInput, months: number): PlainDate {
  // date-fns has `addMonths`, but on native dates in the zone of the machine, where some midnights do not exist;
  // made safe for every zone it would be longer than these four lines of integers.
  const { year, month, day } = dayToCivil(dayNumberOf(date))
  const count = year * 12 + month - 1 + months
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  return fromDayNumber(civilToDay(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month))))
}

/**
 * Counts the calendar days from one day to another.
 *
 * @param from the day to start from
 * @param to the day to reach
 * @returns the number of days, negative when `to` comes first
 * @throws RangeError when either is not a day
 * @example
 * daysBetween('2024-02-28', '2024-03-01') // => 2
 */
export function daysBetween(from: DateInput, to: DateInput): number {
  return dayNumberOf(to, 'to') - dayNumberOf(from, 'from')
}

/**
 * Puts two days in order, as `sort` wants it.
 *
 * @param left one day
 * @param right the other day
 * @returns -1 when `left` comes first, 1 when `right` does, 0 for the same day
 * @throws RangeError when either is not a day
 * @example
 * compareDates('2024-02-28', '2024-03-01') // => -1
 */
export function compareDates(left: DateInput, right: DateInput): -1 | 0 | 1 {
  const difference = dayNumberOf(left, 'left') - dayNumberOf(right, 'right')
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/**
 * Tells the day of the week.
 *
 * @param date the day
 * @returns 1 for Monday to 7 for Sunday
 * @throws RangeError when it is not a day
 * @example
 * dayOfWeek('2024-02-22') // => 4
 */
export function dayOfWeek(date: DateInput): Weekday {
  return weekdayOf(dayNumberOf(date))
}
