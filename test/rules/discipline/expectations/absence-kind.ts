import type { Expectation } from '../../expectation'

const HOLDERS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-madya-pejabat-pembina-kepegawaian',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'jf-ahli-utama',
  'jf-lain',
  'lurah',
]
const BY_ORIGIN = ['penjabat-kepala-desa', 'penjabat-kepala-daerah']
const EVERY_POST = [...HOLDERS, 'pelaksana', ...BY_ORIGIN]
const DISMISSAL = 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
const NO_KIND = { silent: 'older-brackets-name-no-present-kind' }
const CUT = { 'sedang-kinds': 'tukin-cut' }

/** Ringan: the same three kinds in both regulations, on any day. */
const light = (step: string, kind: string, newer: string, older: string): Expectation[] => [
  {
    when: { regulation: 'pp-94-2021', step, post: EVERY_POST },
    then: { level: 'ringan', kinds: [kind] },
    basis: [`sanction pp-94-2021/pasal-9/ayat-2/huruf-b/${newer}`],
  },
  {
    when: { regulation: 'pp-53-2010', step, post: EVERY_POST },
    then: { level: 'ringan', kinds: [kind] },
    basis: [`sanction pp-53-2010/pasal-8/angka-9/${older}`],
  },
]

/** Sedang: the cut that Pasal 10 names, or the interim kind at the same place; PP 53/2010 named its own. */
const moderate = (step: string, at: 'a' | 'b' | 'c', cut: string, interim: string): Expectation[] => {
  const bracket = `sanction pp-94-2021/pasal-10/ayat-2/huruf-f/angka-${'abc'.indexOf(at) + 1}`
  const own = `sanction pp-53-2010/pasal-9/angka-11/huruf-${at}`
  const kind = { level: 'sedang', kinds: [interim] }
  return [
    {
      when: { regulation: 'pp-94-2021', step, post: EVERY_POST },
      then: kind,
      basis: [bracket, 'sanction pp-94-2021/pasal-42/ayat-2', `sanction pp-53-2010/pasal-7/ayat-3/huruf-${at}`],
    },
    {
      when: { regulation: 'pp-94-2021', step, post: EVERY_POST },
      readings: CUT,
      then: { level: 'sedang', kinds: [cut] },
      basis: [bracket, 'sanction pp-94-2021/pasal-42/ayat-1'],
    },
    {
      when: { regulation: 'pp-53-2010', step, post: EVERY_POST },
      on: { decision: '2021-08-30' },
      then: kind,
      basis: [own],
    },
    {
      when: { regulation: 'pp-53-2010', step, post: EVERY_POST },
      on: { decision: '2021-08-30' },
      readings: CUT,
      then: kind,
      basis: [own],
    },
    {
      when: { regulation: 'pp-53-2010', step, post: EVERY_POST },
      on: { decision: '2021-08-31' },
      then: kind,
      basis: [own, 'sanction pp-94-2021/pasal-42/ayat-2'],
    },
    {
      when: { regulation: 'pp-53-2010', step, post: EVERY_POST },
      on: { decision: '2021-08-31' },
      readings: CUT,
      then: NO_KIND,
      basis: [own, 'sanction pp-94-2021/pasal-42/ayat-1'],
    },
  ]
}

/** Berat of PP 94/2021 that takes a post away: not on a pelaksana. */
const demotion = (step: string, kind: string, angka: 1 | 2): Expectation[] => {
  const article = `sanction pp-94-2021/pasal-11/ayat-2/huruf-d/angka-${angka}`
  const when = (post: string | string[]) => ({ regulation: 'pp-94-2021', step, post })
  return [
    { when: when(HOLDERS), then: { level: 'berat', kinds: [kind] }, basis: [article] },
    {
      when: when('pelaksana'),
      then: { silent: 'kind-cannot-be-carried-out-on-a-pelaksana' },
      basis: [article, 'sanction pp-94-2021/penjelasan/pasal-8/ayat-4/huruf-b'],
    },
    { when: when(BY_ORIGIN), then: { silent: 'depends-on-the-post-of-origin' }, basis: [article] },
  ]
}

/** Berat of PP 53/2010 whose kind PP 94/2021 no longer has. */
const gone = (step: string, kind: string, at: 'a' | 'b' | 'c'): Expectation[] => {
  const article = `sanction pp-53-2010/pasal-10/angka-9/huruf-${at}`
  const when = { regulation: 'pp-53-2010', step, post: EVERY_POST }
  return [
    { when, on: { decision: '2021-08-30' }, then: { level: 'berat', kinds: [kind] }, basis: [article] },
    {
      when,
      on: { decision: '2021-08-31' },
      then: NO_KIND,
      basis: [article, 'procedure pp-94-2021/pasal-45/angka-3'],
    },
  ]
}

/** Ringan and berat do not turn on the contested point. */
const either: readonly Expectation[] = [
  ...light('ringan-1', 'teguran-lisan', 'angka-1', 'huruf-a'),
  ...light('ringan-2', 'teguran-tertulis', 'angka-2', 'huruf-b'),
  ...light('ringan-3', 'pernyataan-tidak-puas', 'angka-3', 'huruf-c'),
  ...demotion('berat-1', 'penurunan-jabatan-12-bulan', 1),
  ...demotion('berat-2', 'pembebasan-jabatan-menjadi-pelaksana-12-bulan', 2),
  {
    when: { regulation: 'pp-94-2021', step: 'berat-3', post: EVERY_POST },
    then: { level: 'berat', kinds: [DISMISSAL] },
    basis: ['sanction pp-94-2021/pasal-11/ayat-2/huruf-d/angka-3'],
  },
  {
    when: { regulation: 'pp-94-2021', step: 'berat-4', post: EVERY_POST },
    then: { level: 'berat', kinds: [DISMISSAL] },
    basis: ['sanction pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4'],
  },
  ...gone('berat-1', 'penurunan-pangkat-3-tahun', 'a'),
  ...gone('berat-2', 'pemindahan-penurunan-jabatan', 'b'),
  ...gone('berat-3', 'pembebasan-jabatan', 'c'),
  {
    when: { regulation: 'pp-53-2010', step: 'berat-4', post: EVERY_POST },
    on: { decision: '2021-08-30' },
    then: { level: 'berat', kinds: [DISMISSAL, 'pemberhentian-tidak-dengan-hormat'] },
    basis: ['sanction pp-53-2010/pasal-10/angka-9/huruf-d'],
  },
  // Dismissal without honour is no discipline sanction any more.
  {
    when: { regulation: 'pp-53-2010', step: 'berat-4', post: EVERY_POST },
    on: { decision: '2021-08-31' },
    then: { level: 'berat', kinds: [DISMISSAL] },
    basis: ['sanction pp-53-2010/pasal-10/angka-9/huruf-d', 'sanction pp-94-2021/pasal-8/ayat-4/huruf-c'],
  },
]

export const expectations: readonly Expectation[] = [
  ...moderate('sedang-1', 'a', 'pemotongan-tunjangan-kinerja-6-bulan', 'penundaan-kenaikan-gaji-berkala-1-tahun'),
  ...moderate('sedang-2', 'b', 'pemotongan-tunjangan-kinerja-9-bulan', 'penundaan-kenaikan-pangkat-1-tahun'),
  ...moderate('sedang-3', 'c', 'pemotongan-tunjangan-kinerja-12-bulan', 'penurunan-pangkat-1-tahun'),
  ...either,
  ...either.map((one) => ({ ...one, readings: CUT })),
]
