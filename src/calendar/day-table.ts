import { fromDayNumber, type PlainDate, toDayNumber } from '../dates'
import type { CalendarContent } from './calendar'
import type { DayRecord, Hold, Moment } from './day-record'
import { type Holiday, holidayOf } from './holiday'
import type { DecreeReading } from './options'
import type { CalendarIssue } from './result'

/** What is known of a day, as bits. */
export const DAY = {
  /** A holiday for everyone. */
  off: 1,
  /** Collective leave. */
  leave: 2,
  /** It is not established whether the day is a holiday. */
  offUnsure: 4,
  /** It is not established whether the day is collective leave. */
  leaveUnsure: 8,
  /** The year cannot be counted. */
  yearClosed: 16,
  /** This office works on the day all the same. */
  works: 32,
} as const

/** The days of a calendar by the decrees of one reading, as they stood on one day. */
export interface DayTable {
  /** The day number of index 0. */
  readonly first: number
  readonly flags: Uint8Array
  readonly holidays: ReadonlyMap<number, readonly Holiday[]>
  /** Why the flagged days and years are unsure, by index; the day asked for is put in when a refusal is made. */
  readonly doubts: ReadonlyMap<number, { readonly decree: string; readonly asn: boolean }>
  /** The decree of each closed year whose date is not established. */
  readonly yearDoubts: ReadonlyMap<number, string>
}

const FIRST_DAY = toDayNumber('0001-01-01')
const LAST_DAY = toDayNumber('9999-12-31')

type Certainty = 'yes' | 'no' | 'unsure'

function reached(moment: Moment, on: number | null): Certainty {
  // Without a day to look back from, every decree found has been signed.
  if (on === null || on >= moment.by) return 'yes'
  return on < moment.notBefore ? 'no' : 'unsure'
}

function stands(hold: Hold, on: number | null): Certainty {
  const begun = reached(hold.from, on)
  const ended = hold.until === null ? 'no' : reached(hold.until, on)
  if (begun === 'no' || ended === 'yes') return 'no'
  return begun === 'yes' && ended === 'no' ? 'yes' : 'unsure'
}

/** Of the two decrees of a hold that is in doubt, the one whose signing day leaves the doubt. */
function undatedDecree(hold: Hold, on: number | null): string {
  return reached(hold.from, on) === 'yes' && hold.endedBy !== null ? hold.endedBy : hold.decree
}

/** Lays out the days of a calendar. */
export function layOut(content: CalendarContent, reading: DecreeReading, on: number | null): DayTable {
  const { years, records } = content.days
  // Without years the table is empty: from 0001 to before 0001.
  const [firstYear, lastYear] = [years.at(0)?.year ?? 1, years.at(-1)?.year ?? 0]
  const first = toDayNumber(newYear(firstYear))
  const flags = new Uint8Array(toDayNumber(newYear(lastYear + 1)) - first).fill(DAY.yearClosed)
  const holidays = new Map<number, Holiday[]>()
  const doubts = new Map<number, { decree: string; asn: boolean }>()
  const yearDoubts = new Map<number, string>()

  for (const { year, decree, from } of years) {
    const open = reached(from, on)
    if (open === 'yes') flags.fill(0, toDayNumber(newYear(year)) - first, toDayNumber(newYear(year + 1)) - first)
    if (open === 'unsure') yearDoubts.set(year, decree)
  }
  const mark = (index: number, bit: number): void => {
    flags[index] = (flags[index] as number) | bit
  }
  for (const record of records) {
    const index = record.day - first
    const { certainty, hold, asn } = stateOf(record, reading, on)
    const isLeave = record.kind === 'cuti-bersama'
    if (certainty === 'yes') {
      mark(index, isLeave ? DAY.leave : DAY.off)
      holidays.set(index, [...(holidays.get(index) ?? []), holidayOf(record, hold)])
    } else if (certainty === 'unsure') {
      mark(index, isLeave ? DAY.leaveUnsure : DAY.offUnsure)
      doubts.set(index, { decree: undatedDecree(hold, on), asn })
    }
  }
  for (const day of content.workingDays) mark(day - first, DAY.works)
  return { first, flags, holidays, doubts, yearDoubts }
}

/** Whether a day off stands, by which decree, and whether any doubt is about the Keppres for ASN. */
function stateOf(
  record: DayRecord,
  reading: DecreeReading,
  on: number | null,
): { certainty: Certainty; hold: Hold; asn: boolean } {
  const { hold, forAsn } = record
  if (reading === 'skb' || forAsn === 'same') return { certainty: stands(hold, on), hold, asn: false }
  if (forAsn === 'none') return { certainty: 'no', hold, asn: true }
  // The leave stands by the joint decree and a Keppres for ASN is to be expected: whether there is one is not known.
  if (forAsn === 'not-found') return { certainty: stands(hold, on) === 'no' ? 'no' : 'unsure', hold, asn: true }
  return { certainty: stands(forAsn, on), hold: forAsn, asn: false }
}

/** Why the day at an index of a table cannot be counted. */
export function issueAt(table: DayTable, index: number, asKnownOn: PlainDate | null): CalendarIssue {
  // A count may run past the first or last day that can be written; the year it ends in is refused all the same.
  const date = fromDayNumber(Math.max(FIRST_DAY, Math.min(table.first + index, LAST_DAY)))
  const flags = table.flags[index] ?? DAY.yearClosed
  if ((flags & DAY.yearClosed) !== 0) {
    const year = Number(date.slice(0, 4))
    const decree = table.yearDoubts.get(year)
    return decree === undefined
      ? { code: 'year-without-decree', year, asKnownOn }
      : { code: 'year-not-established', year, decree, asKnownOn: asKnownOn as PlainDate }
  }
  const { decree, asn } = table.doubts.get(index) as { decree: string; asn: boolean }
  return asn
    ? { code: 'asn-decree-not-found', date, decree }
    : { code: 'day-not-established', date, decree, asKnownOn: asKnownOn as PlainDate }
}

function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`
}
