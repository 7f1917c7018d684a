import { DECREE_YEARS } from '../../src/calendar/decrees'
import { addDays, type DateInput, dayOfWeek, type PlainDate } from '../../src/dates'

const off = new Set<string>()
const leave = new Set<string>()
for (const { kind, days, endedBy } of DECREE_YEARS.flatMap((year) => year.groups)) {
  if (endedBy === undefined) for (const [date] of days) (kind === 'cuti-bersama' ? leave : off).add(date)
}

/** Whether a day is a working day, asked of plain sets of the days that stand. */
export function works(date: DateInput, week: 5 | 6, leaveWorks: boolean): boolean {
  return dayOfWeek(date) <= week && !off.has(date) && (leaveWorks || !leave.has(date))
}

/** Working days counted one day at a time. */
export function step(date: DateInput, count: number, week: 5 | 6, leaveWorks: boolean): PlainDate | null {
  let day: DateInput = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count))
    if (day < '2019-01-01' || day > '2027-12-31') return null
    if (works(day, week, leaveWorks)) left -= 1
  }
  return day as PlainDate
}
