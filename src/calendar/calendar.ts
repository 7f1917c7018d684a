import { type DayRecords, nationalRecords } from './day-record'

/** A calendar to count by: the national one, or one made with `defineCalendar`. */
export interface Calendar {
  /** The name it is known by in every result counted with it. */
  readonly id: string
  /** Working days a week, unless the call says otherwise: Monday to Friday, or Monday to Saturday. */
  readonly week: 5 | 6
  /** The years whose days may be counted. */
  readonly years: readonly number[]
}

/** What stands behind a calendar; kept apart, so that the calendar itself stays small and plain. */
export interface CalendarContent {
  readonly days: DayRecords
  /** Day numbers on which this office works whatever the weekday or the decree. */
  readonly workingDays: readonly number[]
}

const contents = new WeakMap<Calendar, CalendarContent>()

/**
 * The national calendar, by the decrees found for the years 2019 to 2027, with a week of five working days (Perpres
 * 21/2023 Pasal 3). It knows no regional and no optional holidays.
 *
 * @example
 * nationalCalendar.years.at(-1) // => 2027
 */
export const nationalCalendar: Calendar = Object.freeze({
  id: 'national',
  week: 5,
  years: Object.freeze([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]),
})

/** Binds a calendar to its content. */
export function withContent(calendar: Calendar, content: CalendarContent): Calendar {
  contents.set(calendar, content)
  return calendar
}

/** The content of a calendar; a calendar that was not made here is refused. */
export function contentOf(calendar: Calendar): CalendarContent {
  const content = contents.get(calendar)
  if (content !== undefined) return content
  if (calendar === nationalCalendar)
    return contentOf(withContent(calendar, { days: nationalRecords(), workingDays: [] }))
  throw new RangeError(
    'calendar: not a calendar of this library; accepted: nationalCalendar, or the value of defineCalendar. ' +
      '/ calendar: bukan kalender dari pustaka ini; yang diterima: nationalCalendar, atau nilai dari defineCalendar.',
  )
}
