/**
 * Working days and deadlines: every national holiday and day of collective leave since 2019 with its decree, and what was known of it on a
 * day.
 *
 * @module aparatur/calendar
 */

export { type Calendar, nationalCalendar } from './calendar'
export { deadline } from './deadline'
export type {
  Deadline,
  DeadlineBound,
  DeadlineCaution,
  DeadlineInput,
  DeadlineReading,
  DeadlineUnit,
  SkippedDay,
  StartPhrase,
} from './deadline-outcome'
export { type DayHistory, type DecreedState, decreeOf, historyOf, supersededDays } from './decree-history'
export type { Decree, DecreeWindow, HolidayKind, HolidayName, HolidayNote } from './decrees/decree-year'
export { HOLIDAY_NAMES } from './decrees/names'
export {
  type CalendarDay,
  type CalendarDefinition,
  type CalendarDefinitionIssue,
  defineCalendar,
} from './define-calendar'
export type { Holiday } from './holiday'
export { holidayName } from './holiday-name'
export { holidaysBetween } from './holidays-between'
export type { CountedBy, CutiBersamaReading, DecreeReading, WorkingDayOptions } from './options'
export type { CalendarIssue, CalendarResult } from './result'
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days'
