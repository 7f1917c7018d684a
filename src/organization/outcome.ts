import type { Silent } from '../decision'
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
