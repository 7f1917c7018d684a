import type { DateInput } from '../dates'
import type { Eselon } from './eselon'
import type { PnsGolongan, PppkGolongan } from './golongan'
import type { PostLevel } from './post-level'
import type { LimitSource } from './retirement-limits'
import type { Sex } from './sex'

/** What every record of an ASN holds. There is no field for a name: nothing here needs one. */
export interface AsnRecord {
  /** Birth date on record, e.g. `"1990-02-14"`. */
  readonly birthDate: DateInput
  /** Sex on record, e.g. `"wanita"`. */
  readonly sex: Sex
  /** Whether a correction of the birth date is on record; then numbers may still carry the old one. E.g. `true`. */
  readonly birthDateCorrected?: boolean | undefined
  /** Nomor induk kependudukan, 16 digits as written, e.g. `"3273015402900001"`. */
  readonly nik?: string | undefined
  /** The caller's own code of the office where the person serves, e.g. `"1.03.0.00.0.00.01.0000"`. */
  readonly opd?: string | undefined
}

/** A post of an ASN, as one record holds it. */
export interface AsnPost {
  /** The level of the post, e.g. `"jf-ahli-pertama"`. */
  readonly level: PostLevel
  /** First day in the post, e.g. `"2022-01-03"`. */
  readonly from?: DateInput | undefined
  /** For a functional post: whether an act of its own sets its age limit, e.g. `"guru"`; `"general"` where none does. */
  readonly limitSource?: LimitSource | undefined
}

/** A post of a PNS, which may still carry an eselon. */
export interface PnsPost extends AsnPost {
  /** The eselon that the post is written with, e.g. `"iii-a"`; as a legal category it ended on 7 April 2017. */
  readonly eselon?: Eselon | undefined
}

/** How a PNS or CPNS stands to the service. */
export const SERVICE_STATUSES = ['aktif', 'cltn', 'diberhentikan-sementara', 'pensiun', 'berhenti'] as const

/** How a PNS or CPNS stands to the service: `cltn` is leave outside the state's charge. */
export type ServiceStatus = (typeof SERVICE_STATUSES)[number]

/** What the records of a PNS and of a CPNS share. */
export interface PnsRecord extends AsnRecord {
  /** Nomor induk pegawai, 18 digits as written, e.g. `"19900214 201503 2 001"`. */
  readonly nip: string
  /** TMT CPNS, the first day as candidate, by custom the 1st of a month, e.g. `"2015-03-01"`. */
  readonly tmtCpns: DateInput
  /** Golongan ruang, e.g. `"III/a"`; the `"IX"` of a PPPK cannot be written here. */
  readonly golongan: PnsGolongan
  /** First day in that golongan ruang, e.g. `"2019-04-01"`. */
  readonly tmtGolongan?: DateInput | undefined
  /** The post held: its level, the first day in it, the eselon it is written with. */
  readonly post: PnsPost
  /** How the person stands to the service, e.g. `"aktif"`. */
  readonly status: ServiceStatus
}

/** Pegawai Negeri Sipil: appointed for good (UU 20/2023 Pasal 1 angka 3). */
export interface Pns extends PnsRecord {
  /** Always `"pns"`. */
  readonly kind: 'pns'
  /** TMT PNS, the first day after the probation, e.g. `"2016-03-01"`. */
  readonly tmtPns?: DateInput | undefined
}

/** Calon PNS: appointed with a NIP and on probation (PP 11/2017 Pasal 33 and 34). */
export interface Cpns extends PnsRecord {
  /** Always `"cpns"`. */
  readonly kind: 'cpns'
  /** The probation (masa percobaan), one year since 7 April 2017. */
  readonly probation: Span
}

/** A stretch of days, both ends included, as decrees and agreements write it. */
export interface Span {
  /** First day, e.g. `"2024-03-01"`. */
  readonly from: DateInput
  /** Last day, e.g. `"2025-02-28"`. */
  readonly lastDay: DateInput
}

/** A work agreement (perjanjian kerja) of a PPPK. */
export interface WorkAgreement extends Span {
  /** The caller's own reference to the agreement, e.g. `"800/114/2022"`. */
  readonly reference?: string | undefined
  /** Whether it extends an earlier agreement, e.g. `false` for the first one. */
  readonly extension?: boolean | undefined
  /** The post it is for. */
  readonly post: AsnPost
}

/** How and when a PPPK applied. */
export interface PppkApplication {
  /** The day of the application, e.g. `"2021-07-05"`. */
  readonly on: DateInput
  /** The post applied for. */
  readonly post: AsnPost
}

/** What the records of a PPPK, full or part time, share. */
export interface PppkRecord extends AsnRecord {
  /** Nomor induk PPPK, 18 digits as written, e.g. `"19900214 202221 2 001"`. It is no key for life: another agency gives another. */
  readonly niPppk: string
  /** Earlier numbers, the oldest first, e.g. `["19900214 201921 2 003"]`. */
  readonly niHistory?: readonly string[] | undefined
  /** How and when the person applied. */
  readonly application?: PppkApplication | undefined
}

/** Pegawai Pemerintah dengan Perjanjian Kerja, popularly P3K: appointed under a work agreement (UU 20/2023 Pasal 1 angka 4). */
export interface Pppk extends PppkRecord {
  /** Always `"pppk"`. */
  readonly kind: 'pppk'
  /** Golongan, e.g. `"IX"`; the `"III/a"` of a PNS cannot be written here. */
  readonly golongan: PppkGolongan
  /** The agreements, the earliest first. */
  readonly agreements: readonly WorkAgreement[]
}

/** Popular name of a {@link Pppk}. */
export type P3k = Pppk

/** The seven posts of part-time PPPK (KepmenPANRB 16/2025 diktum KETIGA). */
export const PART_TIME_POSTS = [
  'guru-dan-tenaga-kependidikan',
  'tenaga-kesehatan',
  'tenaga-teknis',
  'pengelola-umum-operasional',
  'operator-layanan-operasional',
  'pengelola-layanan-operasional',
  'penata-layanan-operasional',
] as const

/** A post of a part-time PPPK. */
export type PartTimePost = (typeof PART_TIME_POSTS)[number]

/** A work agreement of a part-time PPPK: one year at a time (diktum KETIGA BELAS). */
export interface PartTimeAgreement extends Span {
  /** The caller's own reference to the agreement, e.g. `"800/114/2025"`. */
  readonly reference?: string | undefined
  /** The post it is for, e.g. `"tenaga-teknis"`. */
  readonly post: PartTimePost
}

/** PPPK Paruh Waktu: an ASN on a part-time agreement, since 13 January 2025 (KepmenPANRB 16/2025). The number never tells it. */
export interface PppkParuhWaktu extends PppkRecord {
  /** Always `"pppk-paruh-waktu"`. */
  readonly kind: 'pppk-paruh-waktu'
  /** Golongan, where one was given, e.g. `"V"`. */
  readonly golongan?: PppkGolongan | undefined
  /** The agreements, the earliest first. */
  readonly agreements: readonly PartTimeAgreement[]
  /** Hours of work per day, e.g. `4`. */
  readonly hoursPerDay?: number | undefined
}

/**
 * A civil servant (Pegawai ASN), told apart by `kind`: exactly PNS and PPPK (UU 20/2023 Pasal 5), CPNS being PNS on probation and
 * part-time PPPK a kind of PPPK.
 */
export type Asn = Pns | Cpns | Pppk | PppkParuhWaktu
