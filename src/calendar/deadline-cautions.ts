import { addMonths, dayNumberOf, fromDayNumber, type PlainDate, weekdayOf } from '../dates'
import { DAY, type DayTable } from './day-table'
import type { Deadline, DeadlineCaution, DeadlineInput, DeadlineReading } from './deadline-outcome'
import type { Holiday } from './holiday'
import type { ResolvedOptions } from './options'
import type { CalendarResult } from './result'
import { dayTable, indexFor, isWorking } from './working-day-index'
import { nextWorkingDay } from './working-days'

type AsnDifference = Extract<DeadlineCaution, { code: 'asn-decree-differs' }>['forAsn']

/** A deadline as counted, before its cautions. */
export interface Counted {
  readonly due: PlainDate
  readonly countedAs: Deadline['countedAs']
  readonly input: DeadlineInput
  readonly options: ResolvedOptions
  readonly countStartDay: 0 | 1
  readonly otherLeave: CalendarResult<PlainDate>
  readonly dueOther: Deadline['dueOther']
  readonly notCounted: readonly DeadlineReading[]
}

/** What a reader of the deadline should know, the weightiest first. */
export function cautionsOf(counted: Counted): readonly DeadlineCaution[] {
  return [...fromTheNorm(counted), ...fromTheDecrees(counted), ...fromTheDueDay(counted)]
}

function fromTheNorm({ countedAs, input, countStartDay, dueOther, notCounted }: Counted): DeadlineCaution[] {
  const cautions: DeadlineCaution[] = []
  if (input.unit === 'hari') cautions.push({ code: 'bare-hari', readAs: countedAs as 'hari-kalender' | 'hari-kerja' })
  for (const { reading } of dueOther) {
    cautions.push(
      reading === 'clear-days' ? { code: 'clear-days-open' } : { code: 'start-day-open', counted: countStartDay },
    )
  }
  for (const reading of notCounted) cautions.push({ code: 'reading-not-counted', reading })
  if (countedAs === 'bulan' || countedAs === 'tahun') {
    const dayOfMonth = Number(input.event.slice(8))
    const whole = addMonths(input.event, countedAs === 'bulan' ? input.count : input.count * 12)
    if (Number(whole.slice(8)) !== dayOfMonth) cautions.push({ code: 'month-end-rounded-down', dayOfMonth })
  }
  return cautions
}

function fromTheDecrees({ due, countedAs, input, options, otherLeave }: Counted): DeadlineCaution[] {
  if (countedAs !== 'hari-kerja') return []
  const cautions: DeadlineCaution[] = []
  const keepsLeave = options.cutiBersama === 'non-working'
  if (!otherLeave.ok) cautions.push({ code: 'reading-not-counted', reading: 'cuti-bersama' })
  else if (otherLeave.value !== due) {
    const [nonWorking, working] = keepsLeave ? [due, otherLeave.value] : [otherLeave.value, due]
    cautions.push({ code: 'cuti-bersama-readings-differ', nonWorking, working })
  }
  const table = dayTable(options)
  const asn = dayTable({ ...options, decree: 'keppres-asn' })
  const [from, to] = [dayNumberOf(input.event), dayNumberOf(due)]
  for (let day = from; day <= to + 1; day += 1) {
    const index = day - table.first
    const flags = table.flags[index] ?? DAY.yearClosed
    const forAsn = asnDifference(flags, asn, index)
    if (
      keepsLeave &&
      forAsn !== null &&
      day > from &&
      day <= to &&
      isWorking(flags, weekdayOf(day), options.week, true) === true
    ) {
      cautions.push({ code: 'asn-decree-differs', date: fromDayNumber(day), forAsn })
    }
    // A lunar feast moves by a day, so the day before the count and the day after it matter too.
    for (const { date, name, notes } of table.holidays.get(index) ?? []) {
      if (notes.includes('may-still-move')) cautions.push({ code: 'may-still-move', date, name })
    }
  }
  return cautions
}

/** What the Keppres for ASN says of a day where it departs from the flags counted by. */
function asnDifference(flags: number, asn: DayTable, index: number): AsnDifference | null {
  const asnFlags = asn.flags[index] ?? DAY.yearClosed
  const leave = DAY.leave | DAY.leaveUnsure
  if ((flags & leave) === (asnFlags & leave)) return null
  if ((asnFlags & DAY.leaveUnsure) !== 0) return asn.doubts.get(index)?.asn === true ? 'not-found' : 'not-established'
  return (asnFlags & DAY.leave) !== 0 ? 'cuti-bersama' : 'working-day'
}

function fromTheDueDay({ due, countedAs, options }: Counted): DeadlineCaution[] {
  if (countedAs === 'hari-kerja') return []
  const index = indexFor(options)
  const day = dayNumberOf(due)
  const at = day - index.first
  const flags = index.table.flags[at] ?? DAY.yearClosed
  const works = isWorking(flags, weekdayOf(day), options.week, options.cutiBersama === 'working')
  const onWeekend = weekdayOf(day) > options.week && works !== true
  const cautions: DeadlineCaution[] = []
  if (works === undefined && !onWeekend) cautions.push({ code: 'holidays-not-known', year: Number(due.slice(0, 4)) })
  if (onWeekend || works === false) {
    const [holiday] = onWeekend ? [] : (index.table.holidays.get(at) as readonly Holiday[])
    const why = holiday === undefined ? 'weekend' : holiday.kind
    const { week, cutiBersama, decree, asKnownOn, source } = options
    const next = nextWorkingDay(due, { week, cutiBersama, decree, asKnownOn: asKnownOn ?? undefined, calendar: source })
    cautions.push({ code: 'due-on-non-working-day', why, nextWorkingDay: next.ok ? next.value : null })
  }
  return cautions
}
