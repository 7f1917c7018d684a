import type { Silent } from '../decision'
import type { Eselon, PostLevel } from '../people'
import type {
  AdministrativeCapacityCode,
  CapacityFamily,
  RegionalHeadCapacityCode,
  VillageCapacityCode,
} from './capacity'
import type { InstitutionCode } from './institution-codes'
import type { Office } from './office'

/** What a word may mean. Codes of duties, offices and posts are those the rest of the library uses for them. */
export const SENSES = [
  'pejabat-pembuat-komitmen',
  'pejabat-pembina-kepegawaian',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'panitia-pemilihan-kecamatan',
  'pola-pengelolaan-keuangan-blud',
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penanda-tangan-spm',
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pengelola-keuangan-daerah',
  'pppk',
  'pejabat-yang-berwenang',
  'pejabat-yang-berwenang-menghukum',
  'jabatan-pengawas',
  'jabatan-fungsional-pengawas',
  'pengawas-pekerjaan',
  'konsultan-pengawas',
  'tim-pengawas-swakelola',
  'pengawas-pemilu',
  'penjabat-kepala-daerah',
  'penjabat-sementara-kepala-daerah',
  'pelaksana-tugas-kepala-daerah',
  'wakil-dengan-tugas-sehari-hari',
  'pelaksana-harian-kepala-daerah',
  'penjabat-sekretaris-daerah',
  'pelaksana-harian-sekretaris-daerah',
  'pelaksana-tugas',
  'pelaksana-harian',
  'penjabat-kepala-desa',
  'penerima-hasil-pekerjaan',
  'pemeriksa-hasil-pekerjaan',
  'perangkat-daerah',
  'satuan-kerja-perangkat-daerah',
  'satuan-kerja',
  'sekretaris-daerah',
  'sekretariat-daerah',
  'komisi-aparatur-sipil-negara',
  'panwas-kabupaten-kota',
  'bawaslu-kabupaten-kota',
] as const

/** What a word may mean. */
export type Sense = (typeof SENSES)[number]

/** What sort of thing a word names. */
export const SENSE_KINDS = [
  'duty',
  'office',
  'post',
  'capacity',
  'employee-kind',
  'body',
  'unit',
  'arrangement',
] as const

/** What sort of thing a word names. */
export type SenseKind = (typeof SENSE_KINDS)[number]

/** What a word means in its passage. */
export interface TermMeaning {
  /** The meaning, spelled out: `'pejabat-pembuat-komitmen'`. */
  readonly sense: Sense
  /** What sort of thing it is: a `'duty'` of a person, an `'office'`, a `'body'` and so on. */
  readonly kind: SenseKind
  /** Of a capacity: the family it belongs to. */
  readonly family?: CapacityFamily
  /** Of a capacity: its code in {@link ActingCapacity}. */
  readonly capacity?: RegionalHeadCapacityCode | AdministrativeCapacityCode | VillageCapacityCode
}

/** What the table of terms says. */
export type TermOutcome = TermMeaning | Silent

/** Who supervises. */
export interface Supervision {
  /** The institution: `'kasn'`, `'bkn'`, `'ombudsman'`. */
  readonly supervisor: InstitutionCode
}

/** What the table of supervisors says. */
export type SupervisionOutcome = Supervision | Silent

/** Who holds the personnel power of an agency. */
export interface PersonnelAuthority {
  /** The office of the pejabat pembina kepegawaian: who decides appointments, transfers and dismissals. */
  readonly decides: Office
  /** The office of the pejabat yang berwenang: who carries out the process and proposes. */
  readonly proposes: Office | 'pejabat-yang-berwenang-di-instansi'
  /** The posts left out of the delegation, which the President fills himself. */
  readonly reservedForPresiden: readonly string[]
}

/** What the table of personnel power says. */
export type PersonnelAuthorityOutcome = PersonnelAuthority | Silent

/** What a score makes of a body. */
export type OpdTypeOutcome =
  /** A perangkat daerah of that type. */
  | { readonly form: 'perangkat-daerah'; readonly tipe: 'a' | 'b' | 'c' }
  /** No perangkat daerah of its own: a part of a kindred one. */
  | { readonly form: 'bidang' | 'subbidang-atau-seksi' }

/** Where a regional post stands. */
export type PostRung =
  /** A rung of the ladder: PP 18/2016 Pasal 94 and 95 write the eselon and the level side by side. */
  | { readonly eselon: Eselon; readonly level: PostLevel }
  /** A functional post, or one of its holders with the lead of the unit as an additional task. */
  | {
      readonly functional: 'guru' | 'guru-atau-pamong-belajar' | 'tenaga-kesehatan' | 'dokter-atau-dokter-gigi'
      readonly additionalTask: boolean
    }

/** What the table of rungs says. */
export type PostRungOutcome = PostRung | Silent

/** What must come before a decision on a post. */
export const APPOINTMENT_STEPS = [
  'selection-of-three',
  'through-menteri-dalam-negeri',
  'coordination-with-gubernur',
  'approval-of-pimpinan-dprd',
  'consultation-with-pimpinan-fraksi',
  'supervision-by-menteri-dalam-negeri',
  'panel-consulted-on-with-menteri-dalam-negeri',
  'written-consultation-with-menteri-dalam-negeri',
  'written-consultation-with-gubernur',
] as const

/** What must come before a decision on a post. */
export type AppointmentStep = (typeof APPOINTMENT_STEPS)[number]

/** Who decides on a post, and what comes before. */
export interface PostAppointment {
  /** The office that decides; in a kabupaten or kota the bupati or wali kota as pejabat pembina kepegawaian. */
  readonly appoints: 'presiden' | 'gubernur' | 'bupati-atau-wali-kota'
  /** The office that proposes, where the law that was read names one. */
  readonly proposes?: 'gubernur' | 'sekretaris-daerah'
  /** What must come before, in the order of the law; none where none was found. */
  readonly steps: readonly AppointmentStep[]
}

/** What the table of appointments says. */
export type PostAppointmentOutcome = PostAppointment | Silent
