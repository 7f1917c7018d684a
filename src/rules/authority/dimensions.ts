/**
 * What an official may be asked to do, in the order of personnel, policy, organisation and money, and routine. Legal nouns stay
 * Indonesian. Each code is one act: how it was approved and when are other facts.
 */
export const ACTS = [
  'mutasi',
  'promosi',
  'demosi',
  'pengisian-jabatan-kosong',
  'pemberhentian-dari-jabatan',
  'pengangkatan-pegawai',
  'pemberhentian-pegawai',
  'penunjukan-plt-plh',
  'penunjukan-pj-sekda',
  'hukuman-disiplin-ringan',
  'hukuman-disiplin-sedang',
  'hukuman-disiplin-berat',
  'tindak-lanjut-proses-hukum',
  'persetujuan-pindah-instansi',
  'usul-pindah',
  'penilaian-kinerja',
  'kenaikan-gaji-berkala',
  'cuti',
  'cuti-luar-negeri',
  'cltn',
  'surat-tugas',
  'izin',
  'izin-bertentangan',
  'kebijakan-pemekaran',
  'kebijakan-bertentangan',
  'program-untuk-pasangan-calon',
  'penetapan-perkada',
  'perubahan-struktur-organisasi',
  'perubahan-renstra-renja',
  'perubahan-alokasi-anggaran',
  'pelaksanaan-anggaran',
  'kontrak-pengadaan',
  'penunjukan-pejabat-pembuat-komitmen',
  'tugas-rutin',
] as const

/** An act of office: `'mutasi'`, `'hukuman-disiplin-berat'`, `'penetapan-perkada'`. */
export type OfficialAct = (typeof ACTS)[number]

/**
 * Who acts, as far as the tables tell apart: those who lead a region, then those who hold an administrative post. A head raised from
 * deputy because the predecessor left to stand for election is apart, since PP 49/2008 Pasal 132A binds that head too.
 */
export const HOLDERS = [
  'kepala-daerah',
  'kepala-daerah-pengganti',
  'pj',
  'pjs',
  'plt-kepala-daerah',
  'wakil-tugas-sehari-hari',
  'plh-kepala-daerah',
  'pejabat-definitif',
  'plt',
  'plh',
  'pj-sekda',
  'plh-sekda',
] as const

/** Who acts. */
export type Holder = (typeof HOLDERS)[number]

/** The seat that is held or stood in for. */
export const SEATS = ['gubernur', 'bupati-wali-kota', 'sekda', 'other-post'] as const

/**
 * Why someone stands in: the term of the head ended, less than eighteen months were left, a single pair lost, the head is suspended,
 * detained or hindered for a time, the predecessor left to stand for election; of a post, that it is vacant or its holder away.
 */
export const VACANCIES = [
  'term-ended',
  'short-remainder',
  'single-candidate-lost',
  'suspended',
  'detained',
  'hindered',
  'predecessor-stood',
  'post-vacant',
  'holder-away',
] as const

/** Why someone stands in. */
export type Vacancy = (typeof VACANCIES)[number]

/** Whether the power was handed on by a regulation (UU 30/2014 Pasal 13 ayat (2) huruf b); a decree makes a mandate, no delegation. */
export const DELEGATION = ['regulation', 'not-shown'] as const

/** Where the day lies: in the window before an election, in one counted from a determination day moved later, or in none. */
export const WINDOW = ['inside', 'moved', 'outside'] as const

/** Whether the day lies in the six months from the inauguration of the head. */
export const INAUGURATION = ['within-six-months', 'later'] as const

/** Longest time served since the first day, counted in whole months; the last is longer than five years. */
export const ELAPSED = [
  'up-to-1-month',
  'up-to-3-months',
  'up-to-6-months',
  'up-to-1-year',
  'up-to-2-years',
  'up-to-5-years',
  'longer',
] as const

/** The months at which the time served is cut, in the order of {@link ELAPSED}. */
export const ELAPSED_MONTHS = [1, 3, 6, 12, 24, 60] as const

/** Whether the day lies after the last day that the order or decree itself names. */
export const ORDER = ['running', 'over', 'no-end-told'] as const

/** Who named the Penjabat Sekda: the region itself, or the level above it after three months of vacancy. */
export const NAMED_BY = ['region', 'higher-level'] as const

/** Working days for which the Sekda is away. */
export const AWAY = ['under-7', 'under-15', '15-or-more'] as const

/** Whether the day lies in the campaign of the election. */
export const CAMPAIGN = ['during', 'outside'] as const

/** Answers of facts that are yes or no. */
export const YES_NO = ['yes', 'no'] as const

/** What a decision lacks that was taken all the same. */
export const LACKS = ['no-power', 'no-approval', 'term-over'] as const

/** Norms of the election acts on replacing officials and on programmes. */
export const BREACHES = ['pasal-71-ayat-2', 'pasal-71-ayat-3', 'pasal-162-ayat-3'] as const

/** The dimensions of the tables of this area. */
export interface ActingPowerInput {
  /** The act: `'mutasi'`. */
  act: OfficialAct
  /** Who acts: `'plt-kepala-daerah'`. */
  holder: Holder
  /** The kind of office held or stood in for: `'bupati-wali-kota'`. */
  seat: (typeof SEATS)[number]
  /** Why someone stands in: `'suspended'`. */
  vacancy: Vacancy
  /** Whether a regulation hands the power on: UU 30/2014 Pasal 13 ayat (2). */
  delegation: (typeof DELEGATION)[number]
  /** Where the day lies with regard to Pasal 71 ayat (2). */
  window: (typeof WINDOW)[number]
  /** Where the day lies with regard to Pasal 71 ayat (3). */
  programmeWindow: (typeof WINDOW)[number]
  /** Whether six months have passed since the inauguration: Pasal 162 ayat (3). */
  inauguration: (typeof INAUGURATION)[number]
  /** Whether the head stands again in the election (petahana). */
  candidate: (typeof YES_NO)[number]
  /** Whether anything was told that can end the term. */
  termTold: (typeof YES_NO)[number]
  /** How long the capacity has run, in months: `'up-to-3-months'`. */
  elapsed: (typeof ELAPSED)[number]
  /** Whether the last day that the order names has passed. */
  order: (typeof ORDER)[number]
  /** Whether the term was extended once. */
  renewed: (typeof YES_NO)[number]
  /** Who named the Penjabat Sekda. */
  namedBy: (typeof NAMED_BY)[number]
  /** For how many working days the Sekda is away: Perpres 3/2018 Pasal 4. */
  away: (typeof AWAY)[number]
  /** Whether the day lies in the campaign. */
  campaign: (typeof CAMPAIGN)[number]
  /** Whether the written approval was given before the act. */
  approved: (typeof YES_NO)[number]
  /** What the act lacks. */
  lack: (typeof LACKS)[number]
  /** The norm of the election acts that is broken. */
  breach: (typeof BREACHES)[number]
}

/** The values of every dimension of the area, each code once. */
export const AUTHORITY_VALUES = {
  act: ACTS,
  holder: HOLDERS,
  seat: SEATS,
  vacancy: VACANCIES,
  delegation: DELEGATION,
  window: WINDOW,
  programmeWindow: WINDOW,
  inauguration: INAUGURATION,
  candidate: YES_NO,
  termTold: YES_NO,
  elapsed: ELAPSED,
  order: ORDER,
  renewed: YES_NO,
  namedBy: NAMED_BY,
  away: AWAY,
  campaign: CAMPAIGN,
  approved: YES_NO,
  lack: LACKS,
  breach: BREACHES,
} as const
