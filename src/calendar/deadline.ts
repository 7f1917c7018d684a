import { addDays, addMonths, type DateInput, dayNumberOf, type PlainDate } from '../dates'
import { cautionsOf } from './deadline-cautions'
import type { Deadline, DeadlineInput, DeadlineReading } from './deadline-outcome'
import { type CutiBersamaReading, expectOneOf, type ResolvedOptions, resolveOptions } from './options'
import type { CalendarResult } from './result'
import { skippedDays } from './skipped-days'
import { addWorkingDays } from './working-days'

type Unit = Deadline['countedAs']

/**
 * Counts a deadline the way its norm writes it, and shows the work: the unit and phrase used, each day passed over with
 * its decree, the days other readings lead to. The event day is day 0 and day 1 the next day that counts, unless
 * `countStartDay` says otherwise; no day is moved because it falls on a day off, since no general rule does that.
 *
 * @param input the event, the number and unit, the phrase, and how working days are counted
 * @returns the deadline, or the issues that stand in the way: working days of a year without a decree are not counted
 * @throws RangeError when a date is not a day or an option is not accepted
 * @example
 * const objection = deadline({ event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'terhitung-mulai-tanggal', provision: 'pp-79-2021/pasal-4/ayat-2' })
 * objection.ok && objection.value.due // => '2024-12-20'
 * objection.ok && objection.value.dueOther // => [{ reading: 'event-day-counted', due: '2024-12-19' }]
 * const effect = deadline({ event: '2024-12-02', count: 15, unit: 'hari', start: 'ordinal', provision: 'pp-94-2021/pasal-38/ayat-1' })
 * effect.ok && effect.value.due // => '2024-12-17'
 * effect.ok && effect.value.dueOther // => [{ reading: 'event-day-counted', due: '2024-12-16' }]
 */
export function deadline<const Provision extends string = string>(
  input: DeadlineInput<Provision>,
): CalendarResult<Deadline<Provision>> {
  const { event, count, unit, start, readHariAs = 'hari-kalender', provision = null } = input
  const options = resolveOptions(input)
  check(input)
  const countedAs = unit === 'hari' ? readHariAs : unit
  const countStartDay = input.countStartDay ?? 0
  const bound = start === 'ordinal' ? null : (input.bound ?? 'at-most')
  const step = (days: number, startDay: 0 | 1, reading: CutiBersamaReading): CalendarResult<PlainDate> =>
    reach(event, days, countedAs, startDay, { ...options, cutiBersama: reading })

  const reached = step(count, countStartDay, options.cutiBersama)
  if (!reached.ok) return reached
  const due = reached.value

  const otherLeave = countedAs === 'hari-kerja' ? step(count, countStartDay, other(options.cutiBersama)) : reached
  const others: [DeadlineReading, CalendarResult<PlainDate>][] = []
  if (input.countStartDay === undefined && start !== 'setelah') {
    others.push(['event-day-counted', step(count, 1, options.cutiBersama)])
  }
  if (bound === 'at-least') others.push(['clear-days', afterDue(due, countedAs, options)])

  const dueOther = others.flatMap(([reading, result]) =>
    result.ok && result.value !== due ? [{ reading, due: result.value }] : [],
  )
  const cautions = cautionsOf({
    due,
    countedAs,
    input,
    options,
    countStartDay,
    otherLeave,
    dueOther,
    notCounted: others.filter(([, result]) => !result.ok).map(([reading]) => reading),
  })
  return {
    ok: true,
    value: {
      event: event as PlainDate,
      count,
      unit,
      countedAs,
      start,
      countStartDay,
      bound,
      provision,
      due,
      dueIs: bound === null ? 'that-day' : bound === 'at-most' ? 'last-day' : 'first-day',
      dueEarlier: otherLeave.ok && otherLeave.value < due ? otherLeave.value : null,
      dueOther,
      skipped: countedAs === 'hari-kerja' ? skippedDays(event, countStartDay, due, options) : [],
      cautions,
      countedBy: {
        calendar: options.calendar,
        week: options.week,
        cutiBersama: options.cutiBersama,
        decree: options.decree,
        asKnownOn: options.asKnownOn,
      },
    },
  }
}

function reach(
  event: DateInput,
  count: number,
  unit: Unit,
  startDay: 0 | 1,
  options: ResolvedOptions,
): CalendarResult<PlainDate> {
  const dayZero = startDay === 0 ? event : addDays(event, -1)
  if (unit === 'hari-kerja') return addWorkingDays(dayZero, count, asOptions(options))
  if (unit === 'hari-kalender') return { ok: true, value: addDays(dayZero, count) }
  // A month or year that counts its first day ends on the day before the one of the same number.
  return { ok: true, value: addDays(addMonths(event, unit === 'bulan' ? count : count * 12), -startDay) }
}

/** The day after a day, by working days where those are counted. */
function afterDue(due: PlainDate, unit: Unit, options: ResolvedOptions): CalendarResult<PlainDate> {
  return unit === 'hari-kerja' ? addWorkingDays(due, 1, asOptions(options)) : { ok: true, value: addDays(due, 1) }
}

function other(reading: CutiBersamaReading): CutiBersamaReading {
  return reading === 'working' ? 'non-working' : 'working'
}

function asOptions({ week, cutiBersama, decree, asKnownOn, source }: ResolvedOptions) {
  return { week, cutiBersama, decree, asKnownOn: asKnownOn ?? undefined, calendar: source }
}

function check({ event, count, unit, start, countStartDay, bound, readHariAs }: DeadlineInput): void {
  dayNumberOf(event, 'event')
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(
      `count: ${String(count)} is not accepted; accepted: a whole number from 1. / count: ${String(count)} tidak diterima; yang diterima: bilangan bulat mulai dari 1.`,
    )
  }
  expectOneOf('unit', unit, ['hari-kerja', 'hari-kalender', 'hari', 'bulan', 'tahun'])
  expectOneOf('start', start, ['setelah', 'sejak', 'terhitung-mulai-tanggal', 'ordinal'])
  expectOneOf('bound', bound ?? 'at-most', ['at-most', 'at-least'])
  expectOneOf('readHariAs', readHariAs ?? 'hari-kalender', ['hari-kalender', 'hari-kerja'])
  // "After" the event cannot begin with the day of the event.
  expectOneOf('countStartDay', countStartDay ?? 0, start === 'setelah' ? [0] : [0, 1])
}
