/** Civil servants proper: permanent (PNS) and on probation (CPNS), and those on a work agreement (PPPK), full or part time. */
export const ASN_KINDS = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const

/** A kind of civil servant (Pegawai ASN). */
export type AsnKind = (typeof ASN_KINDS)[number]

/** Staff of government offices who are no ASN, by the names in use; no national act defines most of them. */
export const NON_ASN_KINDS = [
  'thl',
  'honorer',
  'tenaga-kontrak',
  'ptt',
  'ppnpn',
  'pegawai-blud-non-asn',
  'pjlp',
  'tenaga-alih-daya',
] as const

/** A kind of government worker who is no ASN. */
export type NonAsnKind = (typeof NON_ASN_KINDS)[number]

/** Those who hold office in a village. */
export const VILLAGE_KINDS = ['kepala-desa', 'perangkat-desa', 'anggota-bpd'] as const

/** A kind of village official. */
export type VillageKind = (typeof VILLAGE_KINDS)[number]

/** Elected heads of regions; a penjabat is a PNS by post, not one of these. */
export const REGIONAL_HEAD_KINDS = ['kepala-daerah', 'wakil-kepala-daerah'] as const

/** A kind of elected regional head. */
export type RegionalHeadKind = (typeof REGIONAL_HEAD_KINDS)[number]

/** Soldiers and police; the library names them to say that it does not cover them. */
export const ARMED_KINDS = ['tni', 'polri'] as const

/** Every kind of public employee or office holder the library tells apart. */
export const EMPLOYEE_KINDS = [
  ...ASN_KINDS,
  ...NON_ASN_KINDS,
  ...VILLAGE_KINDS,
  ...REGIONAL_HEAD_KINDS,
  ...ARMED_KINDS,
] as const

/** A kind of public employee or office holder; closed, so that a new one reopens every rule. */
export type EmployeeKind = (typeof EMPLOYEE_KINDS)[number]

/** Names in use for a kind, with the kind they mean. `ppk` is none of them: it has five senses. */
export const EMPLOYEE_KIND_ALIASES = {
  p3k: 'pppk',
  'calon-pns': 'cpns',
  'pppk-part-time': 'pppk-paruh-waktu',
  thls: 'thl',
  'tenaga-harian-lepas': 'thl',
  'tenaga-honorer': 'honorer',
  kontrak: 'tenaga-kontrak',
  outsourcing: 'tenaga-alih-daya',
  bpd: 'anggota-bpd',
  kades: 'kepala-desa',
  gubernur: 'kepala-daerah',
  bupati: 'kepala-daerah',
  'wali-kota': 'kepala-daerah',
  'wakil-gubernur': 'wakil-kepala-daerah',
  'wakil-bupati': 'wakil-kepala-daerah',
  'wakil-wali-kota': 'wakil-kepala-daerah',
} as const satisfies Record<string, EmployeeKind>

/** A name in use for an employee kind. */
export type EmployeeKindAlias = keyof typeof EMPLOYEE_KIND_ALIASES

/**
 * Posts as far as they decide who may punish whom. `lurah`, `penjabat-kepala-desa` and `penjabat-kepala-daerah` are posts of a
 * PNS: whoever holds them stays under the law of the PNS.
 */
export const POSTS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-madya-pejabat-pembina-kepegawaian',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'pelaksana',
  'jf-ahli-utama',
  'jf-lain',
  'lurah',
  'penjabat-kepala-desa',
  'penjabat-kepala-daerah',
] as const

/** A post of a civil servant, as far as powers depend on it. */
export type Post = (typeof POSTS)[number]

/** Where a civil servant serves, as far as powers depend on it. */
export const PLACES = ['pusat', 'provinsi', 'kabupaten-kota', 'perwakilan-luar-negeri'] as const

/** Where a civil servant serves. */
export type Place = (typeof PLACES)[number]
