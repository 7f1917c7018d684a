import type { PlainDate } from '../dates'
import type { Evidence } from '../law'
import type { DayRecord, Hold } from './day-record'
import type { HolidayKind, HolidayName, HolidayNote } from './decrees/decree-year'

/** A day off as it stands by the decrees asked for. Two feasts on one day are two holidays with the same date. */
export interface Holiday {
  /** The day off. */
  readonly date: PlainDate
  /** What makes it a day off. */
  readonly kind: HolidayKind
  /** The code of its name; `holidayName` gives the words. A caller's own calendar brings its own. */
  readonly name: HolidayName | (string & {})
  /** The year of the feast in its own era (1445 for Idulfitri 1445 Hijriah), or `null` when the name carries none. */
  readonly numeral: number | null
  /** The decree by which it stands: for collective leave, that of the reading asked for. */
  readonly decree: string
  /** The day that decree was signed; `null` when it is not established. */
  readonly decreedOn: PlainDate | null
  /** How well it is known. */
  readonly evidence: Evidence
  /** What a reader should know beyond the kind and the decree. */
  readonly notes: readonly HolidayNote[]
}

/** A holiday from its record and the decree by which it stands. */
export function holidayOf(record: DayRecord, hold: Hold): Holiday {
  const { date, kind, name, numeral, evidence, notes } = record
  return { date, kind, name, numeral, decree: hold.decree, decreedOn: hold.decreedOn, evidence, notes }
}
