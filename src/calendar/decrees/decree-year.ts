import type { Evidence } from '../../law'

/**
 * What makes a day a day off: a national holiday, collective leave, a voting day made a holiday, or a holiday of one
 * region, which only the caller's own calendar can bring.
 */
export type HolidayKind = 'libur-nasional' | 'cuti-bersama' | 'hari-pemungutan-suara' | 'libur-daerah'

/** The feasts and occasions of the national decrees. The same feast has two codes where the decrees renamed it. */
export type HolidayName =
  | 'tahun-baru-masehi'
  | 'tahun-baru-imlek'
  | 'nyepi'
  | 'isra-mikraj'
  | 'wafat-isa-al-masih'
  | 'wafat-yesus-kristus'
  | 'kebangkitan-yesus-kristus'
  | 'hari-buruh'
  | 'waisak'
  | 'kenaikan-isa-al-masih'
  | 'kenaikan-yesus-kristus'
  | 'hari-lahir-pancasila'
  | 'idulfitri-hari-pertama'
  | 'idulfitri-hari-kedua'
  | 'iduladha'
  | 'hari-kemerdekaan'
  | 'proklamasi-kemerdekaan'
  | 'tahun-baru-islam'
  | 'maulid-nabi'
  | 'natal'
  | 'kelahiran-yesus-kristus'
  | 'cuti-bersama-idulfitri'
  | 'cuti-bersama-idulfitri-pengganti'
  | 'cuti-bersama-iduladha'
  | 'cuti-bersama-natal'
  | 'cuti-bersama-kelahiran-yesus-kristus'
  | 'cuti-bersama-waisak'
  | 'cuti-bersama-nyepi'
  | 'cuti-bersama-kenaikan-yesus-kristus'
  | 'cuti-bersama-wafat-yesus-kristus'
  | 'cuti-bersama-isra-mikraj'
  | 'cuti-bersama-maulid-nabi'
  | 'cuti-bersama-proklamasi-kemerdekaan'
  | 'cuti-bersama-tahun-baru-imlek'
  | 'cuti-bersama-tahun-baru-islam'
  | 'pemungutan-suara-pemilu'
  | 'pemungutan-suara-pilkada'

/** What a reader of a day should know beyond its kind and its decree. */
export type HolidayNote =
  /** Two feasts fell on this day; it counts once. */
  | 'two-holidays-one-day'
  /** The day off was set apart from the feast itself, which stayed a working day. */
  | 'apart-from-the-feast'
  /** The day was moved after the session that fixes the lunar month. */
  | 'moved-after-sidang-isbat'
  /** The name is that of Keppres 8/2024; the decree of the year still used the older one. */
  | 'renamed-by-keppres-8-2024'
  /** Officials announced a national holiday; the decree lists collective leave. */
  | 'announced-as-national-holiday'
  /** Leave given in place of leave that had been cancelled. */
  | 'replaces-cancelled-leave'
  /** The religious-affairs minister may still move the day. */
  | 'may-still-move'
  /** No Keppres was found that gives the day to ASN. */
  | 'asn-decree-not-found'
  /** The Keppres for ASN still names the day, which the joint decree removed. */
  | 'asn-decree-still-names-it'
  /** Known from public data sets that agree with each other; the decree itself was not read. */
  | 'read-in-data-sets-only'

/** The days between which an undated decree was signed: not before the first, and by the second at the latest. */
export interface DecreeWindow {
  /** The first day on which it may have been signed. */
  readonly notBefore: string
  /** The first day on which it had certainly been signed. */
  readonly by: string
}

/**
 * A decree that fixes days: the yearly joint decree of three ministers and its amendments, or a Keppres. Where no signing
 * day was established, the window says what is certain: the year in the number of the decree, the day it was reported,
 * or the first of the days it fixed.
 */
export type Decree = {
  readonly id: string
  readonly kind: 'skb-3-menteri' | 'keppres'
  /** The usual short name, the same in both languages. */
  readonly short: string
} & (
  | { readonly signedOn: string; readonly window?: never }
  | { readonly signedOn: null; readonly window: DecreeWindow }
)

/** A day with the code of its name and, where the name carries one, the year of the feast in its own era. */
export type DayRow = readonly [date: string, name: HolidayName, numeral?: number]

/** Days that share the decrees which made and ended them. */
export interface DayGroup {
  readonly kind: HolidayKind
  readonly decree: string
  /** The decree that cancelled or moved the days; absent while they stand. */
  readonly endedBy?: string
  /** Collective leave only: the Keppres for ASN, `none` when there was none for these days, `not-found` when one is expected. */
  readonly asnDecree?: string
  readonly asnEndedBy?: string
  readonly evidence: Evidence
  readonly notes?: readonly HolidayNote[]
  readonly days: readonly DayRow[]
}

/** All that was decreed for one year. */
export interface DecreeYear {
  readonly year: number
  /** The joint decree that first fixed the year: before it, working days of the year cannot be counted. */
  readonly base: string
  readonly decrees: readonly Decree[]
  readonly groups: readonly DayGroup[]
}
