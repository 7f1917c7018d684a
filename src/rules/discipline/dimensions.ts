import { PLACES, type Place, POSTS, type Post } from '../../people'

/** Who acted, as far as tables tell apart. */
export const ACTORS = [
  'pns',
  'cpns',
  'pppk',
  'pppk-paruh-waktu',
  'non-asn',
  'penyedia-jasa',
  'kepala-desa',
  'perangkat-desa',
  'anggota-bpd',
  'kepala-daerah',
] as const

/** Who acted; `non-asn` are staff on an agency's own contract, `penyedia-jasa` those of a vendor or under a service contract. */
export type Actor = (typeof ACTORS)[number]

/**
 * The norms of discipline law that a breach can meet: prohibitions and duties of PP 94/2021 (`pp-94-...`) and of PP 53/2010
 * (`pp-53-...`), in the order of the articles. The neutrality limbs and the duties that catch what they leave are opened here;
 * the rest of the catalogue joins them.
 */
export const LIMBS = [
  'pp-94-3c',
  'pp-94-3d',
  'pp-94-3f',
  'pp-94-4c',
  'pp-94-4g',
  'pp-94-5a',
  'pp-94-5n1',
  'pp-94-5n2',
  'pp-94-5n3',
  'pp-94-5n4',
  'pp-94-5n5',
  'pp-94-5n6',
  'pp-94-5n7',
  'pp-53-3-4',
  'pp-53-3-6',
  'pp-53-3-7',
  'pp-53-3-13',
  'pp-53-3-17',
  'pp-53-4-1',
  'pp-53-4-12a',
  'pp-53-4-12b',
  'pp-53-4-12c',
  'pp-53-4-12d',
  'pp-53-4-13a',
  'pp-53-4-13b',
  'pp-53-4-14',
  'pp-53-4-15a',
  'pp-53-4-15b',
  'pp-53-4-15c',
  'pp-53-4-15d',
] as const

/** A norm of discipline law. */
export type Limb = (typeof LIMBS)[number]

/** The levels of breach and sanction, the lightest first. */
export const LEVELS = ['ringan', 'sedang', 'berat'] as const

/** A level of breach and sanction. */
export type Level = (typeof LEVELS)[number]

/**
 * How far the negative impact of a breach of duty reached, the widest ring only; an element to be shown, never a default.
 * `negara` also stands for the government (pemerintah): PP 94/2021 Pasal 11 ayat (2) and PP 53/2010 Pasal 10 name both.
 */
export const IMPACTS = ['none', 'unit-kerja', 'instansi', 'negara'] as const

/** How far the negative impact reached. */
export type Impact = (typeof IMPACTS)[number]

/** The kinds of sanction of both regulations. */
export const SANCTION_KINDS = [
  'teguran-lisan',
  'teguran-tertulis',
  'pernyataan-tidak-puas',
  'pemotongan-tunjangan-kinerja-6-bulan',
  'pemotongan-tunjangan-kinerja-9-bulan',
  'pemotongan-tunjangan-kinerja-12-bulan',
  'penundaan-kenaikan-gaji-berkala-1-tahun',
  'penundaan-kenaikan-pangkat-1-tahun',
  'penurunan-pangkat-1-tahun',
  'penurunan-pangkat-3-tahun',
  'penurunan-jabatan-12-bulan',
  'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
  'pemindahan-penurunan-jabatan',
  'pembebasan-jabatan',
  'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
  'pemberhentian-tidak-dengan-hormat',
] as const

/** A kind of sanction. */
export type SanctionKind = (typeof SANCTION_KINDS)[number]

/** Within `berat`: a sanction that leaves the person in service, or dismissal; they may lie with different officials. */
export const WEIGHTS = ['in-service', 'dismissal'] as const

/** Offices that may impose a sanction. */
export type ImposingOffice =
  | 'presiden'
  | 'pejabat-pembina-kepegawaian'
  | 'gubernur-selaku-wakil-pemerintah'
  | 'kepala-perwakilan'
  | 'pejabat-dua-tingkat-di-atas'
  | 'atasan-langsung'
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'jpt-pratama-atau-administrator'

/** The dimensions of the discipline tables. */
export interface DisciplineInput {
  /** The norm that is met: `'pp-94-5n6'` is PP 94/2021 Pasal 5 huruf n angka 6. */
  limb: Limb
  /** The level of the sanction: PP 94/2021 Pasal 8 ayat (1). */
  level: Level
  /** The post of the person to be punished: `'administrator'`. */
  post: Post
  /** Where that person serves: `'kabupaten-kota'`. */
  place: Place
  /** Within `berat`: a sanction that keeps the person in service, or dismissal. */
  weight: (typeof WEIGHTS)[number]
  /** How far a negative impact reached (PP 94/2021 Pasal 9 to 11); asked of duties only. */
  impact?: Impact
}

/** The dimensions of the table of authorities. */
export type AuthorityInput = Pick<DisciplineInput, 'post' | 'place' | 'level' | 'weight'>

/** The values of every dimension of the area, each code once. */
export const DISCIPLINE_VALUES = {
  limb: LIMBS,
  level: LEVELS,
  post: POSTS,
  place: PLACES,
  weight: WEIGHTS,
  impact: IMPACTS,
} as const
