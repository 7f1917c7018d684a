import { type DateInput, dayNumberOf } from '../dates'
import { DAY, issueAt } from './day-table'
import type { Holiday } from './holiday'
import { resolveOptions, type WorkingDayOptions } from './options'
import type { CalendarResult } from './result'
import { indexFor } from './working-day-index'
import { obstacles } from './working-days'

/**
 * Lists the holidays from one day to another, both included, each with its decree. Two feasts on one day are two entries
 * with the same date; collective leave is listed whatever the reading of it. Days on which the office of a caller's
 * calendar works all the same are left out. Weekends are no holidays and are not listed, but a holiday on a weekend is.
 *
 * @param first the first day
 * @param last the last day
 * @param options the decree reading, the day of knowledge and the calendar
 * @returns the holidays in order, or every issue that stands in the way
 * @throws RangeError when either is not a day or an option is not accepted
 * @example
 * const sameDay = holidaysBetween('2021-05-13', '2021-05-13')
 * sameDay.ok && sameDay.value.map((holiday) => holiday.name) // => ['idulfitri-hari-pertama', 'kenaikan-isa-al-masih']
 * const christmas = holidaysBetween('2024-12-25', '2024-12-26')
 * christmas.ok && christmas.value.map((holiday) => holiday.kind) // => ['libur-nasional', 'cuti-bersama']
 */
export function holidaysBetween(
  first: DateInput,
  last: DateInput,
  options: WorkingDayOptions = {},
): CalendarResult<readonly Holiday[]> {
  // The reading that leaves nothing open: a doubt about collective leave is a doubt about the list.
  const index = indexFor({ ...resolveOptions(options), week: 6, cutiBersama: 'non-working' })
  const start = dayNumberOf(first, 'first') - index.first
  const end = dayNumberOf(last, 'last') - index.first
  const issues = start > end ? [] : [...obstacles(index, start, end)]
  if (issues.length > 0) return { ok: false, issues }
  const value: Holiday[] = []
  for (let at = start; at <= end; at += 1) {
    const flags = index.table.flags[at] as number
    if ((flags & DAY.works) !== 0) continue
    // On a weekend a doubt stops no count, but it leaves a hole in a list.
    if ((flags & (DAY.offUnsure | DAY.leaveUnsure)) !== 0) issues.push(issueAt(index.table, at, index.asKnownOn))
    value.push(...(index.table.holidays.get(at) ?? []))
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value }
}
