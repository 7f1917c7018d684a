import type { Expectation } from '../../rules/expectation'

/* From section 5.1 of the law page and PP 18/2016 Pasal 17, 39 and 53. */

const ANYWHERE = ['provinsi', 'kabupaten-kota']
const ALWAYS_THERE = ['sekretariat-daerah', 'sekretariat-dprd', 'inspektorat', 'perencanaan', 'keuangan']
const SCORED = ['pelayanan-dasar', 'penanaman-modal', 'urusan-lain', 'penunjang-lain']
const SCORES = ['up-to-300', '300-to-400', '400-to-600', '600-to-800', 'above-800']
const a = { form: 'perangkat-daerah', tipe: 'a' }
const b = { form: 'perangkat-daerah', tipe: 'b' }
const c = { form: 'perangkat-daerah', tipe: 'c' }

const makes = (
  body: string | readonly string[],
  region: string | readonly string[],
  score: string | readonly string[],
  then: unknown,
  article: string,
): Expectation[] =>
  ['2016-06-19', '2024-05-06'].map((decision) => ({
    when: { body, region, score },
    on: { decision },
    then,
    basis: [`norm pp-18-2016/${article}`],
  }))

export const expectations: Expectation[] = [
  ...makes(ALWAYS_THERE, ANYWHERE, 'above-800', a, 'pasal-53/ayat-1/huruf-a'),
  ...makes(ALWAYS_THERE, ANYWHERE, '600-to-800', b, 'pasal-53/ayat-1/huruf-b'),
  ...makes(ALWAYS_THERE, ANYWHERE, ['up-to-300', '300-to-400', '400-to-600'], c, 'pasal-53/ayat-1/huruf-c'),
  ...makes(SCORED, ANYWHERE, 'above-800', a, 'pasal-53/ayat-2/huruf-a'),
  ...makes(SCORED, ANYWHERE, '600-to-800', b, 'pasal-53/ayat-2/huruf-b'),
  ...makes(SCORED, ANYWHERE, '400-to-600', c, 'pasal-53/ayat-2/huruf-c'),
  ...makes('pelayanan-dasar', ANYWHERE, ['up-to-300', '300-to-400'], c, 'pasal-53/ayat-3'),
  ...makes('penanaman-modal', 'provinsi', ['up-to-300', '300-to-400'], c, 'pasal-17/ayat-5'),
  ...makes('penanaman-modal', 'kabupaten-kota', ['up-to-300', '300-to-400'], c, 'pasal-39/ayat-5'),
  ...makes(['urusan-lain', 'penunjang-lain'], ANYWHERE, '300-to-400', { form: 'bidang' }, 'pasal-53/ayat-5/huruf-a'),
  ...makes(
    ['urusan-lain', 'penunjang-lain'],
    ANYWHERE,
    'up-to-300',
    { form: 'subbidang-atau-seksi' },
    'pasal-53/ayat-5/huruf-b',
  ),
  ...makes('kecamatan', 'kabupaten-kota', ['600-to-800', 'above-800'], a, 'pasal-53/ayat-4/huruf-a'),
  ...makes('kecamatan', 'kabupaten-kota', ['up-to-300', '300-to-400', '400-to-600'], b, 'pasal-53/ayat-4/huruf-b'),
  ...makes(
    'kecamatan',
    'provinsi',
    ['up-to-300', '300-to-400', '400-to-600', '600-to-800', 'above-800'],
    { silent: 'no-such-body-there' },
    'pasal-5/ayat-1',
  ),
  // PP 18/2016 Pasal 126: in force on promulgation, 19 June 2016; PP 41/2007 before it was not read.
  {
    when: { body: [...ALWAYS_THERE, ...SCORED, 'kecamatan'], region: ANYWHERE, score: SCORES },
    on: { decision: '2016-06-18' },
    then: { silent: 'before-pp-18-2016-not-read' },
    basis: ['procedure pp-18-2016/pasal-126'],
  },
]
