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
  addDays,
  addMonths,
  compareDates,
  type DateInput,
  dayNumberOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  plainDate,
  toDayNumber,
  type Weekday,
} from './plain-date'
