import type { ExpectedPart, ExpectedParts } from './good-case'

// Answers that recur, each with where it stands on the law page.

/** Section 2.1, penalty types of PP 94/2021 Pasal 8 ayat (4). */
export const BERAT_PP94: ExpectedPart = {
  settled: {
    track: 'discipline',
    level: 'berat',
    kinds: [
      'penurunan-jabatan-12-bulan',
      'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
      'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
    ],
  },
}

const INTERIM = [
  'penundaan-kenaikan-gaji-berkala-1-tahun',
  'penundaan-kenaikan-pangkat-1-tahun',
  'penurunan-pangkat-1-tahun',
]

/** Section 2.1 and trap 3: the interim kinds apply; practice is split. */
export const SEDANG_PP94: ExpectedPart = {
  contested: {
    'interim-kinds': { track: 'discipline', level: 'sedang', kinds: INTERIM },
    'tukin-cut': {
      track: 'discipline',
      level: 'sedang',
      kinds: [6, 9, 12].map((months) => `pemotongan-tunjangan-kinerja-${months}-bulan`),
    },
  },
}

/** Section 2.2: PP 53/2010 Pasal 7 ayat (3). */
export const SEDANG_PP53: ExpectedPart = { settled: { track: 'discipline', level: 'sedang', kinds: INTERIM } }

/** Section 3 (pp42-15). */
const MORAL = { track: 'ethics', kinds: ['pernyataan-secara-tertutup', 'pernyataan-secara-terbuka'] }
export const ETHICS_BEFORE_2023: ExpectedPart = { settled: MORAL }
/** Trap 27: since 2023-10-31 no clause keeps PP 42/2004. */
export const ETHICS_SINCE_2023: ExpectedPart = { contested: { 'still-in-force': MORAL, lapsed: 'silent' } }

/** Section 2.1, deciding authority: the regent or mayor, dismissal included. */
export const REGENT: ExpectedPart = {
  settled: { imposes: 'pejabat-pembina-kepegawaian', dismissal: { imposes: 'pejabat-pembina-kepegawaian' } },
}
/** Section 2.1: Pasal 18 ayat (3) huruf c and Pasal 21 to 23 overlap. */
export const SEDANG_IN_A_REGENCY: ExpectedPart = {
  contested: {
    'pejabat-pembina-kepegawaian': { imposes: 'pejabat-pembina-kepegawaian' },
    'two-tiers-above': { imposes: 'pejabat-dua-tingkat-di-atas' },
  },
}
/** Section 3 (pp42-15): as long as PP 42/2004 stands. */
const MORAL_OFFICE = { imposes: 'pejabat-pembina-kepegawaian-atau-delegasi' }

const EITHER = 'presiden-atau-pejabat-pembina-kepegawaian'
const IF_IMPOSED = { may: 'only-if-imposed', decides: EITHER }

/** Trap 4: with honour by PP 94/2021, without by UU 20/2023 Pasal 52 ayat (4), later and higher. */
export const EXIT_BERAT_SINCE_2023: ExpectedPart = {
  contested: {
    'without-honour': { form: 'pemberhentian-tidak-dengan-hormat', ...IF_IMPOSED },
    'with-honour': { form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri', ...IF_IMPOSED },
  },
}
/** PP 94/2021 Pasal 8 ayat (4) huruf c before UU 20/2023. */
export const EXIT_BERAT_BEFORE_2023: ExpectedPart = {
  settled: { form: 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri', ...IF_IMPOSED },
}

export const NO_CRIME: ExpectedPart = { settled: [] }
const DELIBERATE = ['deliberate']
const ONE_TO_SIX_MONTHS = {
  prisonMonths: 6,
  prisonMonthsMinimum: 1,
  fineRupiah: 6_000_000,
  fineRupiahMinimum: 600_000,
  combine: 'and-or',
}
/** Section 5.2 (uu10-71-1): one to six months and/or Rp600,000 to Rp6,000,000, if deliberate. */
export const PASAL_188 = { offence: 'uu-1-2015-188', against: 'actor', ifShown: DELIBERATE, penalty: ONE_TO_SIX_MONTHS }
/** Section 5.2 (uu10-70-1): the act of the candidate. */
/** Pasal 71 ayat (1) speaks of pejabat ASN: whether plain staff are meant is unsettled, so the crime is told under one reading only. */
export const STAFF_188: ExpectedPart = {
  contested: {
    'office-holders-only': [],
    'every-asn': [{ ...PASAL_188, ifShown: ['deliberate', 'contestant-favoured-or-harmed'] }],
  },
}

export const PASAL_189 = { ...PASAL_188, offence: 'uu-1-2015-189', against: 'candidate' }
/** Section 5.2 (uu10-187a): whoever gives money or goods to voters. */
export const PASAL_187A = {
  offence: 'uu-10-2016-187a',
  against: 'actor',
  ifShown: ['deliberate', 'voters-influenced'],
  penalty: {
    prisonMonths: 72,
    prisonMonthsMinimum: 36,
    fineRupiah: 1_000_000_000,
    fineRupiahMinimum: 200_000_000,
    combine: 'and',
  },
}
const KURUNGAN = { kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' }
/** Section 5.1 (uu7-280-3). */
export const PASAL_494 = {
  offence: 'uu-7-2017-494',
  against: 'actor',
  ifShown: ['on-campaign-team'],
  penalty: KURUNGAN,
}
/** Section 5.1 (uu7-280-2f). */
export const PASAL_493 = { offence: 'uu-7-2017-493', against: 'campaign-side', ifShown: [], penalty: KURUNGAN }
/** Section 5, the 2026 table: kurungan is gone, a fine of category III stays. */
export const FINE_ONLY_III = { fineRupiah: 50_000_000, fineCategory: 'III', combine: 'fine-only' }

/** Section 4 (uu20-24-2), trap 23. */
export const STATUTE: ExpectedPart = { settled: 'uu-20-2023-24' }
export const KASN: ExpectedPart = { settled: 'kasn' }
export const BKN: ExpectedPart = { settled: 'bkn' }

/** A berat breach of a PNS in a regency decided under PP 94/2021 after UU 20/2023. */
export function beratSince2023(criminal: ExpectedPart, supervisor: ExpectedPart): ExpectedParts {
  return {
    sanctions: BERAT_PP94,
    authority: REGENT,
    exit: EXIT_BERAT_SINCE_2023,
    criminal,
    statutoryBasis: STATUTE,
    supervisor,
  }
}

/** A sedang breach of the same person. */
export function sedangSince2023(criminal: ExpectedPart, supervisor: ExpectedPart): ExpectedParts {
  return {
    sanctions: SEDANG_PP94,
    authority: SEDANG_IN_A_REGENCY,
    exit: 'silent',
    criminal,
    statutoryBasis: STATUTE,
    supervisor,
  }
}

/** An ethics breach of a PNS. */
export function ethics(since2023: boolean, supervisor: ExpectedPart): ExpectedParts {
  return {
    sanctions: since2023 ? ETHICS_SINCE_2023 : ETHICS_BEFORE_2023,
    authority: since2023
      ? { contested: { 'still-in-force': MORAL_OFFICE, lapsed: 'silent' } }
      : { settled: MORAL_OFFICE },
    exit: 'silent',
    criminal: NO_CRIME,
    statutoryBasis: since2023 ? STATUTE : 'silent',
    supervisor,
  }
}

/** Nothing is imposed for what is allowed. */
export function allowed(supervisor: ExpectedPart): ExpectedParts {
  return {
    sanctions: 'silent',
    authority: 'silent',
    exit: 'silent',
    criminal: NO_CRIME,
    statutoryBasis: 'silent',
    supervisor,
  }
}

/** Village officials and contract staff: neither the ASN act nor its supervisor speaks of them. */
export const NO_ASN = { statutoryBasis: 'silent', supervisor: 'silent' } as const

/** Section 6: the ladder of UU 6/2014 Pasal 30 and 52. */
export function village(official: 'bupati-wali-kota' | 'kepala-desa', criminal: ExpectedPart): ExpectedParts {
  return {
    sanctions: {
      settled: {
        track: 'village',
        kinds: ['teguran-lisan', 'teguran-tertulis', 'pemberhentian-sementara', 'pemberhentian'],
      },
    },
    authority: { settled: { imposes: official } },
    exit: { settled: { form: 'pemberhentian-perangkat-atau-kepala-desa', may: 'may', decides: official } },
    criminal,
    ...NO_ASN,
  }
}
