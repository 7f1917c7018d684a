import type { Expectation } from '../../expectation'

const P94 = 'pp-94-2021'
const P53 = 'pp-53-2010'

/** What one ring of impact leads to: `'sedang pasal-13/huruf-d'`; `'-'` where no article speaks of that ring. */
type Ring = `${'ringan' | 'sedang' | 'berat'} pasal-${string}` | '-'

/**
 * One line of the law page, section 1.5 (or PP 53/2010 Pasal 8 to 13): the level by ring of impact. Where the state has no article of
 * its own, what reached it reached the agency; where the unit has none, no level is attached.
 */
function line(norm: string, unit: Ring, agency: Ring, state: Ring): Expectation[] {
  const act = norm.startsWith('pp-94') ? P94 : P53
  const article = (ring: Ring) => `level ${act}/${ring.split(' ')[1]}`
  const articles = [...new Set([unit, agency, state].filter((ring) => ring !== '-').map(article))]
  const at = (impact: string, ring: Ring): Expectation => ({
    when: { norm, impact },
    then: { level: ring.split(' ')[0] },
    basis: [article(ring)],
  })
  return [
    { when: { norm, impact: 'none' }, then: { level: 'no-impact' }, basis: articles },
    unit === '-'
      ? { when: { norm, impact: 'unit-kerja' }, then: { level: 'none-attached' }, basis: articles }
      : at('unit-kerja', unit),
    at('instansi', agency),
    state === '-' ? at('negara', agency) : at('negara', state),
  ]
}

const fixed = (norm: string, article: string): Expectation => ({
  when: { norm },
  then: { level: 'berat' },
  basis: [`level ${norm.startsWith('pp-94') ? P94 : P53}/${article}`],
})

const oath = (norm: string, article: string): Expectation[] => [
  { when: { norm, validReason: 'no' }, then: { level: 'sedang' }, basis: [`level ${article}`] },
  { when: { norm, validReason: 'yes' }, then: { silent: 'excused-by-a-valid-reason' }, basis: [`level ${article}`] },
]

const byIntent = (norm: string, light: string, moderate: string): Expectation[] => [
  { when: { norm, intent: 'unintentional' }, then: { level: 'ringan' }, basis: [`level ${P53}/${light}`] },
  { when: { norm, intent: 'intentional' }, then: { level: 'sedang' }, basis: [`level ${P53}/${moderate}`] },
]

const open = (norm: string, silent: string, ...basis: string[]): Expectation => ({
  when: { norm },
  then: { silent },
  basis,
})

const EVERY_POST = [
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
]

/** PP 94/2021 Pasal 9 to 11: obligations. */
const obligations: Expectation[] = [
  // Loyalty: any ring is grave.
  ...line(
    'pp-94-3a',
    'berat pasal-11/ayat-1/huruf-a',
    'berat pasal-11/ayat-1/huruf-a',
    'berat pasal-11/ayat-1/huruf-a',
  ),
  // Unity: unit and/or agency is moderate.
  ...line(
    'pp-94-3b',
    'sedang pasal-10/ayat-1/huruf-a',
    'sedang pasal-10/ayat-1/huruf-a',
    'berat pasal-11/ayat-1/huruf-b',
  ),
  ...line(
    'pp-94-3e',
    'ringan pasal-9/ayat-1/huruf-c',
    'sedang pasal-10/ayat-1/huruf-d',
    'berat pasal-11/ayat-1/huruf-e',
  ),
  ...line(
    'pp-94-3g',
    'ringan pasal-9/ayat-1/huruf-e',
    'sedang pasal-10/ayat-1/huruf-f',
    'berat pasal-11/ayat-1/huruf-g',
  ),
  ...line(
    'pp-94-3h',
    'ringan pasal-9/ayat-1/huruf-f',
    'sedang pasal-10/ayat-1/huruf-g',
    'berat pasal-11/ayat-1/huruf-h',
  ),
  ...oath('pp-94-4a', 'pp-94-2021/pasal-10/ayat-2/huruf-a'),
  ...oath('pp-94-4b', 'pp-94-2021/pasal-10/ayat-2/huruf-b'),
  // Reporting danger: no article for the unit.
  ...line('pp-94-4d', '-', 'sedang pasal-10/ayat-2/huruf-d', 'berat pasal-11/ayat-2/huruf-b'),
  ...line('pp-94-4h', 'ringan pasal-9/ayat-2/huruf-d', 'sedang pasal-10/ayat-2/huruf-h', '-'),
  fixed('pp-94-4i', 'pasal-11/ayat-2/huruf-e'),
  open(
    'pp-94-4f',
    'level-set-by-days-of-absence',
    'level pp-94-2021/pasal-9/ayat-2/huruf-b',
    'level pp-94-2021/pasal-10/ayat-2/huruf-f',
    'level pp-94-2021/pasal-11/ayat-2/huruf-d',
  ),
]

/** Pasal 10 ayat (2) huruf e and 11 ayat (2) huruf c with their explanations: the report of assets, by post. */
const assets: Expectation[] = [
  {
    when: { norm: 'pp-94-4e', obligedToReport: 'no', post: EVERY_POST },
    then: { silent: 'not-obliged-to-report-assets' },
    basis: ['norm pp-94-2021/penjelasan/pasal-10/ayat-2/huruf-e', 'norm pp-94-2021/penjelasan/pasal-11/ayat-2/huruf-c'],
  },
  {
    when: { norm: 'pp-94-4e', obligedToReport: 'yes', post: ['administrator', 'jf-ahli-utama', 'jf-lain'] },
    then: { level: 'sedang' },
    basis: ['level pp-94-2021/pasal-10/ayat-2/huruf-e', 'level pp-94-2021/penjelasan/pasal-10/ayat-2/huruf-e'],
  },
  {
    when: {
      norm: 'pp-94-4e',
      obligedToReport: 'yes',
      post: ['jpt-utama', 'jpt-madya', 'jpt-madya-pejabat-pembina-kepegawaian', 'jpt-pratama'],
    },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-2/huruf-c'],
  },
  // An obliged pengawas or pelaksana is "pejabat lainnya": grave, not moderate.
  {
    when: { norm: 'pp-94-4e', obligedToReport: 'yes', post: ['pengawas', 'lurah', 'pelaksana'] },
    then: { level: 'berat' },
    basis: ['level pp-94-2021/pasal-11/ayat-2/huruf-c', 'level pp-94-2021/penjelasan/pasal-11/ayat-2/huruf-c'],
  },
  {
    when: {
      norm: 'pp-94-4e',
      obligedToReport: 'yes',
      post: ['penjabat-kepala-desa', 'penjabat-kepala-daerah'],
    },
    then: { silent: 'depends-on-the-post-of-origin' },
    basis: ['level pp-94-2021/pasal-10/ayat-2/huruf-e', 'level pp-94-2021/pasal-11/ayat-2/huruf-c'],
  },
]

/** PP 94/2021 Pasal 12 to 14 and 41: prohibitions. */
const prohibitions: Expectation[] = [
  fixed('pp-94-5b', 'pasal-14/huruf-b'),
  fixed('pp-94-5c', 'pasal-14/huruf-c'),
  fixed('pp-94-5d', 'pasal-14/huruf-c'),
  fixed('pp-94-5e', 'pasal-14/huruf-d'),
  ...line('pp-94-5f', 'ringan pasal-12/huruf-a', 'sedang pasal-13/huruf-a', 'berat pasal-14/huruf-e'),
  // Illegal levies begin at moderate.
  ...line('pp-94-5g', 'sedang pasal-13/huruf-b', 'sedang pasal-13/huruf-b', 'berat pasal-14/huruf-f'),
  // Huruf h, i, j: no grave level is listed.
  ...line('pp-94-5h', 'ringan pasal-12/huruf-b', 'sedang pasal-13/huruf-c', '-'),
  ...line('pp-94-5i', 'ringan pasal-12/huruf-c', 'sedang pasal-13/huruf-d', '-'),
  ...line('pp-94-5j', 'ringan pasal-12/huruf-d', 'sedang pasal-13/huruf-f', '-'),
  fixed('pp-94-5k', 'pasal-14/huruf-g'),
  fixed('pp-94-5l', 'pasal-14/huruf-h'),
  // Loss to the person served: the agency only.
  ...line('pp-94-5m', '-', 'sedang pasal-13/huruf-e', '-'),
  fixed('pp-94-41', 'pasal-41'),
]

/** PP 94/2021 Pasal 24 and 28: three omissions of superiors, kept apart. */
const superiors: Expectation[] = [
  open(
    'pp-94-24-2',
    'kind-for-the-superior-left-open',
    'level pp-94-2021/pasal-24/ayat-2',
    'procedure pp-94-2021/pasal-24/ayat-4',
    'procedure pp-94-2021/pasal-24/ayat-5',
    'procedure pp-94-2021/penjelasan/pasal-24/ayat-4',
  ),
  open(
    'pp-94-24-3',
    'heavier-than-what-is-not-said',
    'level pp-94-2021/pasal-24/ayat-3',
    'procedure pp-94-2021/pasal-24/ayat-4',
    'procedure pp-94-2021/penjelasan/pasal-24/ayat-4',
  ),
  open(
    'pp-94-28',
    'heavier-than-what-is-not-said',
    'level pp-94-2021/pasal-28/ayat-1',
    'level pp-94-2021/pasal-28/ayat-2',
  ),
  // PP 53/2010 Pasal 21 ayat (3): the same kind as the one that was due.
  ...(['ringan', 'sedang', 'berat'] as const).map(
    (dueLevel): Expectation => ({
      when: { norm: 'pp-53-21', dueLevel },
      then: { level: dueLevel },
      basis: [
        'level pp-53-2010/pasal-21/ayat-2',
        'level pp-53-2010/pasal-21/ayat-3',
        'procedure pp-53-2010/pasal-21/ayat-4',
        'procedure pp-53-2010/penjelasan/pasal-21/ayat-2',
      ],
    }),
  ),
]

/** PP 53/2010 Pasal 8 to 13. */
const older: Expectation[] = [
  ...oath('pp-53-3-1', 'pp-53-2010/pasal-9/angka-1'),
  ...oath('pp-53-3-2', 'pp-53-2010/pasal-9/angka-2'),
  ...line('pp-53-3-3', 'ringan pasal-8/angka-1', 'sedang pasal-9/angka-3', 'berat pasal-10/angka-1'),
  ...line('pp-53-3-5', 'ringan pasal-8/angka-3', 'sedang pasal-9/angka-5', 'berat pasal-10/angka-3'),
  ...line('pp-53-3-8', 'ringan pasal-8/angka-6', 'sedang pasal-9/angka-8', 'berat pasal-10/angka-6'),
  ...line('pp-53-3-9', 'ringan pasal-8/angka-7', 'sedang pasal-9/angka-9', 'berat pasal-10/angka-7'),
  ...line('pp-53-3-10', 'ringan pasal-8/angka-8', 'sedang pasal-9/angka-10', 'berat pasal-10/angka-8'),
  open(
    'pp-53-3-11',
    'level-set-by-days-of-absence',
    'level pp-53-2010/pasal-8/angka-9',
    'level pp-53-2010/pasal-9/angka-11',
    'level pp-53-2010/pasal-10/angka-9',
  ),
  {
    when: { norm: 'pp-53-3-12', target: '25-to-50' },
    then: { level: 'sedang' },
    basis: ['level pp-53-2010/pasal-9/angka-12'],
  },
  {
    when: { norm: 'pp-53-3-12', target: 'under-25' },
    then: { level: 'berat' },
    basis: ['level pp-53-2010/pasal-10/angka-10'],
  },
  {
    when: { norm: 'pp-53-3-12', target: 'over-50' },
    then: { level: 'none-attached' },
    basis: ['level pp-53-2010/pasal-9/angka-12', 'level pp-53-2010/pasal-10/angka-10'],
  },
  open(
    'pp-53-3-14',
    'level-set-by-other-legislation',
    'level pp-53-2010/pasal-8/angka-11',
    'level pp-53-2010/pasal-9/angka-14',
    'level pp-53-2010/pasal-10/angka-12',
    'procedure pp-53-2010/penjelasan/pasal-8/angka-11',
  ),
  ...byIntent('pp-53-3-15', 'pasal-8/angka-12', 'pasal-9/angka-15'),
  ...byIntent('pp-53-3-16', 'pasal-8/angka-13', 'pasal-9/angka-16'),
  fixed('pp-53-4-2', 'pasal-13/angka-2'),
  fixed('pp-53-4-3', 'pasal-13/angka-3'),
  fixed('pp-53-4-4', 'pasal-13/angka-4'),
  ...line('pp-53-4-5', 'ringan pasal-11/angka-1', 'sedang pasal-12/angka-1', 'berat pasal-13/angka-5'),
  ...line('pp-53-4-6', 'ringan pasal-11/angka-2', 'sedang pasal-12/angka-2', 'berat pasal-13/angka-6'),
  fixed('pp-53-4-7', 'pasal-13/angka-7'),
  fixed('pp-53-4-8', 'pasal-13/angka-8'),
  ...byIntent('pp-53-4-9', 'pasal-11/angka-3', 'pasal-12/angka-3'),
  open(
    'pp-53-4-10',
    'level-set-by-other-legislation',
    'level pp-53-2010/pasal-11/angka-4',
    'level pp-53-2010/pasal-12/angka-4',
    'level pp-53-2010/pasal-13/angka-9',
  ),
  ...line('pp-53-4-11', 'ringan pasal-11/angka-5', 'sedang pasal-12/angka-5', 'berat pasal-13/angka-10'),
]

export const expectations: readonly Expectation[] = [...obligations, ...assets, ...prohibitions, ...superiors, ...older]
