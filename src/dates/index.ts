/**
 * Civil days as texts `YYYY-MM-DD`, without a time zone and without a clock: parsing, arithmetic, periods, Indonesian date text.
 *
 * @module aparatur/dates
 */

export { addDays, addMonths, compareDates, dayOfWeek, daysBetween } from './arithmetic'
export {
  formatIndonesianDate,
  type IndonesianDate,
  type IndonesianDateIssue,
  type IndonesianDateStyle,
  type IndonesianDateWarning,
  type ParsedIndonesianDate,
  parseIndonesianDate,
} from './indonesian'
export type { Parsed } from './parsed'
export { between, covers, from, intersect, type Period } from './period'
export {
  type DateInput,
  dayNumberOf,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  plainDate,
  toDayNumber,
  type Weekday,
  weekdayOf,
} from './plain-date'
