import { type DateInput, dayNumberOf, fromDayNumber, type PlainDate, weekdayOf } from '../dates'
import type { SkippedDay } from './deadline-outcome'
import type { Holiday } from './holiday'
import type { ResolvedOptions } from './options'
import { dayTable, isWorking } from './working-day-index'

/** The days a count of working days passed over, from its first day to the day before the due day. */
export function skippedDays(
  event: DateInput,
  countStartDay: 0 | 1,
  due: PlainDate,
  options: ResolvedOptions,
): readonly SkippedDay[] {
  const { first, flags, holidays } = dayTable(options)
  const skipped: SkippedDay[] = []
  for (let day = dayNumberOf(event) + 1 - countStartDay; day < dayNumberOf(due); day += 1) {
    const index = day - first
    if (isWorking(flags[index] as number, weekdayOf(day), options.week, options.cutiBersama === 'working') === true)
      continue
    const date = fromDayNumber(day)
    if (weekdayOf(day) <= options.week) {
      skipped.push({ why: 'holiday', date, holidays: holidays.get(index) as readonly Holiday[] })
      continue
    }
    const latest = skipped.at(-1)
    if (latest?.why === 'weekend' && latest.last === fromDayNumber(day - 1))
      skipped[skipped.length - 1] = { ...latest, last: date }
    else skipped.push({ why: 'weekend', first: date, last: date })
  }
  return skipped
}
