/** Heads of regions: the political offices of UU 23/2014 Pasal 59. */
export const REGIONAL_HEAD_OFFICES = ['gubernur', 'bupati', 'wali-kota'] as const

/** The office of the head of a region. */
export type RegionalHeadOffice = (typeof REGIONAL_HEAD_OFFICES)[number]

/** Deputies of the heads of regions, in the order of their heads. */
export const DEPUTY_HEAD_OFFICES = ['wakil-gubernur', 'wakil-bupati', 'wakil-wali-kota'] as const

/** The office of the deputy head of a region. */
export type DeputyHeadOffice = (typeof DEPUTY_HEAD_OFFICES)[number]

/**
 * Offices of the centre as far as they hold personnel power: the President, and those to whom he may delegate it. The Jaksa Agung
 * and the Kapolri count as ministers, the head of BIN as the head of an agency, the secretary of the Mahkamah Agung as a
 * secretary-general (PP 11/2017 Pasal 3).
 */
export const CENTRAL_OFFICES = [
  'presiden',
  'menteri',
  'jaksa-agung',
  'kapolri',
  'pimpinan-lpnk',
  'sekretaris-jenderal',
  'sekretaris-mahkamah-agung',
] as const

/** An office of the centre that holds personnel power. */
export type CentralOffice = (typeof CENTRAL_OFFICES)[number]

/**
 * Administrative posts of a region, in the order of PP 18/2016 Pasal 94 and 95. `sekretaris-daerah` is the person; the unit is the
 * perangkat daerah `sekretariat-daerah`.
 */
export const REGIONAL_POSTS = [
  'sekretaris-daerah',
  'sekretaris-dprd',
  'inspektur',
  'asisten-sekretaris-daerah',
  'kepala-dinas',
  'kepala-badan',
  'staf-ahli',
  'kepala-biro',
  'sekretaris-inspektorat',
  'inspektur-pembantu',
  'sekretaris-dinas',
  'sekretaris-badan',
  'kepala-bagian',
  'kepala-bidang',
  'kepala-badan-penghubung',
  'camat',
  'sekretaris-kecamatan',
  'kepala-cabang-dinas',
  'kepala-uptd',
  'kepala-subbagian',
  'kepala-seksi',
  'lurah',
  'sekretaris-kelurahan',
  'kepala-satuan-pendidikan',
  'kepala-puskesmas',
  'direktur-rumah-sakit-umum-daerah',
  'direktur-rumah-sakit-khusus-daerah',
] as const

/** An administrative post of a region. */
export type RegionalPost = (typeof REGIONAL_POSTS)[number]

/** Offices of the village, the third family. */
export const VILLAGE_OFFICES = ['kepala-desa'] as const

/** An office of the village. */
export type VillageOffice = (typeof VILLAGE_OFFICES)[number]

/** Every office the library names, from the centre to the village. */
export const OFFICES = [
  ...CENTRAL_OFFICES,
  ...REGIONAL_HEAD_OFFICES,
  ...DEPUTY_HEAD_OFFICES,
  ...REGIONAL_POSTS,
  ...VILLAGE_OFFICES,
] as const

/** An office; the library names offices and never the persons who hold them. */
export type Office = (typeof OFFICES)[number]

/** Names in use for an office, with the office they mean. */
export const OFFICE_ALIASES = {
  sekda: 'sekretaris-daerah',
  sekwan: 'sekretaris-dprd',
  irban: 'inspektur-pembantu',
  asisten: 'asisten-sekretaris-daerah',
  kadis: 'kepala-dinas',
  kaban: 'kepala-badan',
  kabid: 'kepala-bidang',
  kabag: 'kepala-bagian',
  kasubbag: 'kepala-subbagian',
  kasi: 'kepala-seksi',
  sekcam: 'sekretaris-kecamatan',
  seklur: 'sekretaris-kelurahan',
  kades: 'kepala-desa',
  walikota: 'wali-kota',
  'wakil-walikota': 'wakil-wali-kota',
  'kepala-lpnk': 'pimpinan-lpnk',
  sekjen: 'sekretaris-jenderal',
} as const satisfies Record<string, Office>

/** A name in use for an office. */
export type OfficeAlias = keyof typeof OFFICE_ALIASES
