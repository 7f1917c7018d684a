import { type DateInput, dayNumberOf, type PlainDate } from '../dates'
import type { Evidence } from '../law'
import { type DayRecord, type Hold, nationalRecords } from './day-record'
import { DECREE_YEARS } from './decrees'
import type { Decree, HolidayKind, HolidayName, HolidayNote } from './decrees/decree-year'

/** How long one decree kept a day off. */
export interface DecreedState {
  /** The decree that made the day a day off. */
  readonly decree: string
  /** When that decree was signed; `null` when it is not established. */
  readonly decreedOn: PlainDate | null
  /** The decree that cancelled or moved the day; `null` while it stands. */
  readonly endedBy: string | null
  /** When that decree was signed; `null` when it is not established, or the day stands. */
  readonly endedOn: PlainDate | null
}

/** One state of one day by the national decrees, standing or ended. */
export interface DayHistory {
  /** The day. */
  readonly date: PlainDate
  /** What the decree made it. */
  readonly kind: HolidayKind
  /** The code of its name; `holidayName` gives the words. */
  readonly name: HolidayName | (string & {})
  /** The year of the feast in its own era, or `null` when the name carries none. */
  readonly numeral: number | null
  /** What the joint decree, or the Keppres on a voting day, gave and took. */
  readonly state: DecreedState
  /** Collective leave only: what the Keppres for ASN gave and took; `not-found` when one is expected. */
  readonly forAsn: DecreedState | 'none' | 'not-found' | null
  /** How well the state is known. */
  readonly evidence: Evidence
  /** What a reader should know beyond the kind and the decrees. */
  readonly notes: readonly HolidayNote[]
}

/**
 * Tells every state a day had by the national decrees: fixed, moved, cancelled. An ordinary day that never was a day off
 * has none.
 *
 * @param date the day
 * @returns the states; two feasts on one day are two
 * @throws RangeError when it is not a day
 * @example
 * historyOf('2022-07-09').map(({ state }) => state.endedBy) // => ['skb-678-2022']
 * historyOf('2024-02-13') // => []
 */
export function historyOf(date: DateInput): readonly DayHistory[] {
  const day = dayNumberOf(date)
  return nationalRecords()
    .records.filter((record) => record.day === day)
    .map(historyFrom)
}

/**
 * Lists the days that some decree made days off and a later one cancelled or moved.
 *
 * @param year the year the days lie in
 * @returns the ended states, in the order of the days
 * @example
 * supersededDays(2023).map(({ date, state }) => [date, state.endedBy]) // => [['2023-04-26', 'skb-327-2023']]
 */
export function supersededDays(year: number): readonly DayHistory[] {
  return nationalRecords()
    .records.filter(({ date, hold }) => hold.endedBy !== null && Number(date.slice(0, 4)) === year)
    .map(historyFrom)
}

/**
 * Finds a decree on national holidays by its id.
 *
 * @param id for example `skb-855-2023` or `keppres-7-2024`
 * @returns the decree, or `undefined` when there is none of that id
 * @example
 * decreeOf('skb-855-2023')?.short // => 'SKB 3 Menteri 855/2023, 3/2023, 4/2023'
 */
export function decreeOf(id: string): Decree | undefined {
  for (const { decrees } of DECREE_YEARS) {
    const found = decrees.find((decree) => decree.id === id)
    if (found !== undefined) return found
  }
  return undefined
}

function historyFrom(record: DayRecord): DayHistory {
  const { date, kind, name, numeral, hold, forAsn, evidence, notes } = record
  const asn = forAsn === 'same' ? null : typeof forAsn === 'string' ? forAsn : stateOf(forAsn)
  return { date, kind, name, numeral, state: stateOf(hold), forAsn: asn, evidence, notes }
}

function stateOf(hold: Hold): DecreedState {
  const { decree, decreedOn, endedBy } = hold
  const ending = endedBy === null ? null : decreeOf(endedBy)
  return { decree, decreedOn, endedBy, endedOn: (ending?.signedOn ?? null) as PlainDate | null }
}
