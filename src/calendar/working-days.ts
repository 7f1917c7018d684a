import { type DateInput, dayNumberOf, type PlainDate } from '../dates'
import { issueAt } from './day-table'
import type { WorkingDayOptions } from './options'
import type { CalendarIssue, CalendarResult } from './result'
import { dayAnswer, type WorkingDayIndex, workingDayIndex } from './working-day-index'

/**
 * Tells whether a day is a working day. The answer is a result, not a bare boolean: test `ok`, then read `value`.
 *
 * @param date the day
 * @param options the week, the readings, the day of knowledge and the calendar
 * @returns `true` or `false`, or the issue that stands in the way
 * @throws RangeError when the date is not a day or an option is not accepted
 * @example
 * isWorkingDay('2024-02-13') // => { ok: true, value: true }
 * isWorkingDay('2024-02-14') // => { ok: true, value: false }
 * isWorkingDay('2028-01-03') // => { ok: false, issues: [{ code: 'year-without-decree', year: 2028, asKnownOn: null }] }
 */
export function isWorkingDay(date: DateInput, options?: WorkingDayOptions): CalendarResult<boolean> {
  const index = workingDayIndex(options)
  const at = dayNumberOf(date) - index.first
  if (at < 0 || at >= index.length || index.nextBlocked[at] === at) return refuse(index, at)
  return { ok: true, value: index.before[at + 1] !== index.before[at] }
}

/**
 * Moves a day by a number of working days. The day itself is day 0 and is not counted: one working day after a Friday is
 * the next Monday that is no holiday. Zero returns the day itself, working day or not.
 *
 * @param date the day to start from
 * @param count how many working days, negative to go back
 * @param options the week, the readings, the day of knowledge and the calendar
 * @returns the day reached, or the issue that stands in the way
 * @throws RangeError when the date is not a day, the count is not whole or an option is not accepted
 * @example
 * addWorkingDays('2024-02-08', 1) // => { ok: true, value: '2024-02-12' }
 * addWorkingDays('2026-03-31', 10) // => { ok: true, value: '2026-04-15' }
 * addWorkingDays('2027-12-30', 5).ok // => false
 */
export function addWorkingDays(date: DateInput, count: number, options?: WorkingDayOptions): CalendarResult<PlainDate> {
  const index = workingDayIndex(options)
  const at = dayNumberOf(date) - index.first
  if (!Number.isInteger(count)) throw notWhole(count)
  if (count === 0) return { ok: true, value: date as PlainDate }
  return count > 0 ? forward(index, at, count) : backward(index, at, count)
}

function forward(index: WorkingDayIndex, at: number, count: number): CalendarResult<PlainDate> {
  const start = at + 1
  if (start < 0 || start >= index.length) return refuse(index, start)
  const reached = index.working[(index.before[start] as number) + count - 1] ?? index.length
  const blocked = index.nextBlocked[start] as number
  return blocked <= reached ? refuse(index, blocked) : dayAnswer(index, reached)
}

function backward(index: WorkingDayIndex, at: number, count: number): CalendarResult<PlainDate> {
  if (at < 0 || at > index.length) return refuse(index, at - 1)
  const reached = index.working[(index.before[at] as number) + count] ?? -1
  const blocked = index.previousBlocked[at] as number
  return blocked >= reached ? refuse(index, blocked) : dayAnswer(index, reached)
}

/**
 * Finds the first working day after a day.
 *
 * @param date the day to start from
 * @param options as for {@link isWorkingDay}; with `orSame`, a working day is its own answer
 * @returns the working day, or the issue that stands in the way
 * @throws RangeError when the date is not a day or an option is not accepted
 * @example
 * nextWorkingDay('2024-04-05') // => { ok: true, value: '2024-04-16' }
 * nextWorkingDay('2024-04-05', { orSame: true }) // => { ok: true, value: '2024-04-05' }
 */
export function nextWorkingDay(
  date: DateInput,
  options?: WorkingDayOptions & { readonly orSame?: boolean | undefined },
): CalendarResult<PlainDate> {
  const index = workingDayIndex(options)
  return forward(index, dayNumberOf(date) - index.first - (options?.orSame === true ? 1 : 0), 1)
}

/**
 * Counts the working days from one day to another: the first day is day 0 and is not counted, the last is. So the count
 * from a day to the day {@link addWorkingDays} reaches is the number it was given, forward and back.
 *
 * @param from day 0
 * @param to the day to reach
 * @param options the week, the readings, the day of knowledge and the calendar
 * @returns the count, negative when `to` comes first, or every issue that stands in the way
 * @throws RangeError when either is not a day or an option is not accepted
 * @example
 * workingDaysBetween('2023-12-31', '2024-12-31') // => { ok: true, value: 238 }
 * workingDaysBetween('2024-04-05', '2024-04-16') // => { ok: true, value: 1 }
 */
export function workingDaysBetween(
  from: DateInput,
  to: DateInput,
  options?: WorkingDayOptions,
): CalendarResult<number> {
  const index = workingDayIndex(options)
  const start = dayNumberOf(from, 'from') - index.first
  const end = dayNumberOf(to, 'to') - index.first
  if (start === end) return { ok: true, value: 0 }
  const [first, last] = start < end ? [start + 1, end] : [end, start - 1]
  const issues = obstacles(index, first, last)
  if (issues.length > 0) return { ok: false, issues }
  const count = (index.before[last + 1] as number) - (index.before[first] as number)
  return { ok: true, value: start < end ? count : count === 0 ? 0 : -count }
}

/** Everything that stands in the way of counting from one index to another, both included; each year is named once. */
export function obstacles(index: WorkingDayIndex, first: number, last: number): readonly CalendarIssue[] {
  const issues: CalendarIssue[] = []
  if (first < 0) issues.push(issueAt(index.table, first, index.asKnownOn))
  let at = index.nextBlocked[Math.max(first, 0)] ?? index.length
  while (at <= last && at < index.length) {
    const issue = issueAt(index.table, at, index.asKnownOn)
    const latest = issues.at(-1)
    if (!('year' in issue) || latest === undefined || !('year' in latest) || latest.year !== issue.year)
      issues.push(issue)
    at = index.nextBlocked[at + 1] as number
  }
  if (last >= index.length) issues.push(issueAt(index.table, Math.max(first, index.length), index.asKnownOn))
  return issues
}

function refuse(index: WorkingDayIndex, at: number): { readonly ok: false; readonly issues: readonly CalendarIssue[] } {
  return { ok: false, issues: [issueAt(index.table, at, index.asKnownOn)] }
}

function notWhole(count: number): RangeError {
  return new RangeError(
    `count: ${String(count)} is not a number of days; accepted: a whole number. / count: ${String(count)} bukan jumlah hari; yang diterima: bilangan bulat.`,
  )
}
