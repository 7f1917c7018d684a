import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { isWeekend } from 'date-fns/isWeekend'
import { parseISO } from 'date-fns/parseISO'

/** The ordinary loop over days: one at a time, with a set of holidays. */
export function dayLoop(holidays: ReadonlySet<string>): (date: string, count: number) => string {
  return (date, count) => {
    let day = parseISO(date)
    for (let left = count; left > 0; ) {
      day = addDays(day, 1)
      if (!isWeekend(day) && !holidays.has(format(day, 'yyyy-MM-dd'))) left--
    }
    return format(day, 'yyyy-MM-dd')
  }
}
