import type { Expectation } from '../../expectation'

const LETTERS = ['a', 'b', 'c', 'd', 'e']
const letters = (article: string, count: number) =>
  LETTERS.slice(0, count).map((letter) => `sanction ${article}/huruf-${letter}`)

const LIGHT = ['teguran-lisan', 'teguran-tertulis', 'pernyataan-tidak-puas']
const OLD_MODERATE = [
  'penundaan-kenaikan-gaji-berkala-1-tahun',
  'penundaan-kenaikan-pangkat-1-tahun',
  'penurunan-pangkat-1-tahun',
]

/** Both days of an interval, the first and the last. */
const days = (list: readonly string[], rest: Omit<Expectation, 'on'>): Expectation[] =>
  list.flatMap((decision) =>
    // Where no reading is named, the answer must not turn on it.
    ['tukin-cut', 'interim-kinds'].map((other) => ({
      ...rest,
      on: { decision },
      readings: { 'sedang-kinds': other, ...rest.readings },
    })),
  )

const UNDER_PP_53 = ['2010-06-06', '2021-08-30']
const UNDER_PP_94 = ['2021-08-31', '2026-02-01']

export const expectations: Expectation[] = [
  // PP 94/2021 Pasal 8 ayat (2).
  ...days(UNDER_PP_94, {
    when: { level: 'ringan' },
    then: { level: 'ringan', kinds: LIGHT },
    basis: letters('pp-94-2021/pasal-8/ayat-2', 3),
  }),
  // Pasal 42: the cut is put off, the kinds of PP 53 stay.
  ...days(UNDER_PP_94, {
    when: { level: 'sedang' },
    readings: { 'sedang-kinds': 'interim-kinds' },
    then: { level: 'sedang', kinds: OLD_MODERATE },
    basis: [
      'sanction pp-94-2021/pasal-42/ayat-2',
      'sanction pp-94-2021/pasal-45/angka-3',
      ...letters('pp-53-2010/pasal-7/ayat-3', 3),
    ],
  }),
  ...days(UNDER_PP_94, {
    when: { level: 'sedang' },
    readings: { 'sedang-kinds': 'tukin-cut' },
    then: {
      level: 'sedang',
      kinds: [
        'pemotongan-tunjangan-kinerja-6-bulan',
        'pemotongan-tunjangan-kinerja-9-bulan',
        'pemotongan-tunjangan-kinerja-12-bulan',
      ],
    },
    basis: [...letters('pp-94-2021/pasal-8/ayat-3', 3), 'sanction pp-94-2021/pasal-42/ayat-1'],
  }),
  // Pasal 8 ayat (4): dismissal without honour is no kind of PP 94.
  ...days(UNDER_PP_94, {
    when: { level: 'berat' },
    then: {
      level: 'berat',
      kinds: [
        'penurunan-jabatan-12-bulan',
        'pembebasan-jabatan-menjadi-pelaksana-12-bulan',
        'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
      ],
    },
    basis: letters('pp-94-2021/pasal-8/ayat-4', 3),
  }),
  // PP 53/2010 Pasal 7.
  ...days(UNDER_PP_53, {
    when: { level: 'ringan' },
    then: { level: 'ringan', kinds: LIGHT },
    basis: letters('pp-53-2010/pasal-7/ayat-2', 3),
  }),
  ...days(UNDER_PP_53, {
    when: { level: 'sedang' },
    then: { level: 'sedang', kinds: OLD_MODERATE },
    basis: letters('pp-53-2010/pasal-7/ayat-3', 3),
  }),
  ...days(UNDER_PP_53, {
    when: { level: 'berat' },
    then: {
      level: 'berat',
      kinds: [
        'penurunan-pangkat-3-tahun',
        'pemindahan-penurunan-jabatan',
        'pembebasan-jabatan',
        'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri',
        'pemberhentian-tidak-dengan-hormat',
      ],
    },
    basis: letters('pp-53-2010/pasal-7/ayat-4', 5),
  }),
  {
    when: { level: ['ringan', 'sedang', 'berat'] },
    on: { decision: '2010-06-05' },
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-53-2010/pasal-51'],
  },
]
