import { type PlainDate, toDayNumber } from '../dates'
import type { Evidence } from '../law'
import { DECREE_YEARS } from './decrees'
import type { Decree, DecreeYear, HolidayKind, HolidayName, HolidayNote } from './decrees/decree-year'

/** A day number that is certain, or the two between which it lies. */
export interface Moment {
  readonly notBefore: number
  readonly by: number
}

/** How long a decree kept a day off: from its own signing to that of the decree which ended it. */
export interface Hold {
  readonly decree: string
  readonly decreedOn: PlainDate | null
  readonly from: Moment
  readonly endedBy: string | null
  readonly until: Moment | null
}

/** One state of one day off: the same day has several where decrees moved, cancelled or doubled it. */
export interface DayRecord {
  readonly day: number
  readonly date: PlainDate
  readonly kind: HolidayKind
  readonly name: HolidayName | (string & {})
  readonly numeral: number | null
  readonly hold: Hold
  /** Collective leave: what holds for ASN. `same` for every other kind, which binds everyone alike. */
  readonly forAsn: Hold | 'same' | 'none' | 'not-found'
  readonly evidence: Evidence
  readonly notes: readonly HolidayNote[]
}

/** A year whose days may be counted, with the moment from which that is so. */
export interface CoveredYear {
  readonly year: number
  readonly decree: string
  readonly from: Moment
}

/** All that counting needs: the years, and every state of every day off in them. */
export interface DayRecords {
  readonly years: readonly CoveredYear[]
  readonly records: readonly DayRecord[]
}

/** The moment a decree was signed, as far as it is known. */
export function signing(decree: Decree): Moment {
  const { notBefore, by } =
    decree.signedOn === null ? decree.window : { notBefore: decree.signedOn, by: decree.signedOn }
  return { notBefore: toDayNumber(notBefore), by: toDayNumber(by) }
}

/** The records of one year of decrees. */
export function recordsOf(year: DecreeYear): DayRecords {
  const decrees = new Map(year.decrees.map((decree) => [decree.id, decree]))
  const find = (id: string): Decree => decrees.get(id) as Decree
  const holdOf = (id: string, endedBy: string | undefined): Hold => ({
    decree: id,
    decreedOn: find(id).signedOn as PlainDate | null,
    from: signing(find(id)),
    endedBy: endedBy ?? null,
    until: endedBy === undefined ? null : signing(find(endedBy)),
  })
  const records = year.groups.flatMap((group) => {
    const hold = holdOf(group.decree, group.endedBy)
    const { asnDecree = 'same' } = group
    const forAsn =
      asnDecree === 'same' || asnDecree === 'none' || asnDecree === 'not-found'
        ? asnDecree
        : holdOf(asnDecree, group.asnEndedBy)
    const { kind, evidence, notes = [] } = group
    return group.days.map(([date, name, numeral = null]): DayRecord => {
      return { day: toDayNumber(date), date: date as PlainDate, kind, name, numeral, hold, forAsn, evidence, notes }
    })
  })
  return { years: [{ year: year.year, decree: year.base, from: signing(find(year.base)) }], records }
}

function rank(record: DayRecord): number {
  return record.kind === 'cuti-bersama' ? 1 : 0
}

let national: DayRecords | undefined

/** The records of every year of national decrees, put together once. */
export function nationalRecords(): DayRecords {
  national ??= joinRecords(DECREE_YEARS.map(recordsOf))
  return national
}

/** Puts records together, the days in order; on one day, collective leave comes after what is a holiday for everyone. */
export function joinRecords(parts: readonly DayRecords[]): DayRecords {
  return {
    years: parts.flatMap((part) => part.years).toSorted((left, right) => left.year - right.year),
    records: parts
      .flatMap((part) => part.records)
      .toSorted((left, right) => left.day - right.day || rank(left) - rank(right)),
  }
}
