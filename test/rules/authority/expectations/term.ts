import type { Expectation } from '../../expectation'

/* The terms, capacity by capacity; UU 30/2014 Pasal 15 ayat (2) ends the authority of whoever has outlasted one. */

const VACANCIES = [
  'term-ended',
  'short-remainder',
  'single-candidate-lost',
  'suspended',
  'detained',
  'hindered',
  'predecessor-stood',
  'post-vacant',
  'holder-away',
]
const MONTH = 'up-to-1-month'
const THREE = 'up-to-3-months'
const SIX = 'up-to-6-months'
const YEAR = 'up-to-1-year'
const TWO = 'up-to-2-years'
const FIVE = 'up-to-5-years'
const MORE = 'longer'
const EVER = [MONTH, THREE, SIX, YEAR, TWO, FIVE, MORE]
const EITHER = ['yes', 'no']
const STANDS = ['running', 'no-end-told']
const ANYHOW = {
  order: STANDS,
  vacancy: VACANCIES,
  elapsed: EVER,
  renewed: EITHER,
  namedBy: ['region', 'higher-level'],
  away: ['under-7', 'under-15', '15-or-more'],
  campaign: ['during', 'outside'],
}
const HOLDERS = [
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
]
const END = 'norm uu-30-2014/pasal-15/ayat-2'
const norms = (...ids: string[]) => ids.map((id) => `norm ${id}`)
const running = (months?: number) => (months === undefined ? { standing: 'running' } : { standing: 'running', months })
const over = (months?: number) => (months === undefined ? { standing: 'over' } : { standing: 'over', months })
const silent = (reason: string) => ({ silent: reason })
const of = (holder: string | readonly string[], when: Expectation['when'], then: unknown, basis: string[]) => [
  { when: { ...ANYHOW, holder, ...when }, then, basis },
]
/** Where a reading is not named, the answer must not turn on it. */
const whatever = (list: readonly Expectation[]): Expectation[] =>
  list.flatMap((one) =>
    ['mandate-stands', 'mandate-lapsed'].map((option) => ({ ...one, readings: { 'plt-past-circular-term': option } })),
  )

const dated = (days: readonly string[], list: readonly Expectation[]): Expectation[] =>
  days.flatMap((act) => list.map((one) => ({ ...one, on: { act } })))

const ELECTED = ['kepala-daerah', 'kepala-daerah-pengganti']
const fiveYears = (basis: string[]) => [
  ...of(ELECTED, { elapsed: [MONTH, THREE, SIX, YEAR, TWO, FIVE] }, running(60), basis),
  ...of(ELECTED, { elapsed: MORE }, over(60), [...basis, END]),
]
const EXPLAINED = norms('uu-10-2016/pasal-201/ayat-9', 'uu-10-2016/penjelasan/pasal-201/ayat-9')
const oneYearAndOne = (basis: string[]) => [
  ...of('pj', { vacancy: 'term-ended', elapsed: [MONTH, THREE, SIX, YEAR] }, running(12), basis),
  ...of('pj', { vacancy: 'term-ended', elapsed: TWO, renewed: 'yes' }, running(24), basis),
  ...of('pj', { vacancy: 'term-ended', elapsed: TWO, renewed: 'no' }, { standing: 'renewal-needed', months: 12 }, [
    ...basis,
    END,
  ]),
  ...of('pj', { vacancy: 'term-ended', elapsed: [FIVE, MORE] }, over(24), [...basis, END]),
]
/** PP 6/2005: at most one year; what comes after it no text settles. */
const oneYear = (vacancy: string | string[], basis: string[]) => [
  ...of('pj', { vacancy, elapsed: [MONTH, THREE, SIX, YEAR] }, running(12), basis),
  ...of('pj', { vacancy, elapsed: [TWO, FIVE, MORE] }, silent('term-not-settled'), basis),
]
const P132 = norms('pp-6-2005/pasal-132/ayat-4')
const VACANT_FOR_BOTH = ['short-remainder', 'post-vacant']
const OTHER_PJ = ['single-candidate-lost', 'predecessor-stood']
const P88 = (act: string) => norms(`${act}/pasal-88/ayat-1`, `${act}/pasal-88/ayat-2`)
const acting = (then: unknown, basis: string[]) => of('wakil-tugas-sehari-hari', {}, then, basis)

const regional = [
  ...dated(['2014-10-17', '2016-06-30'], fiveYears(norms('uu-23-2014/pasal-60'))),
  ...dated(
    ['2016-07-01', '2018-03-01', '2019-06-03', '2022-06-01', '2025-06-01', '2026-02-01'],
    fiveYears(norms('uu-10-2016/pasal-162/ayat-1', 'uu-10-2016/pasal-162/ayat-2')),
  ),
  ...dated(['2014-10-17', '2016-07-01', '2018-03-01', '2019-11-04', '2021-12-31'], oneYear('term-ended', P132)),
  ...dated(['2022-01-01', '2023-04-03'], oneYearAndOne(EXPLAINED)),
  ...dated(
    ['2023-04-04', '2025-06-01', '2025-12-31'],
    oneYearAndOne([...EXPLAINED, 'guideline permendagri-4-2023/pasal-8/ayat-1']),
  ),
  // The explanation names the terms that ended in 2022 and 2023; two years after the last of them it speaks of nobody.
  ...dated(
    ['2026-01-01', '2026-06-01'],
    oneYearAndOne(
      norms('uu-10-2016/pasal-201/ayat-10', 'uu-10-2016/pasal-201/ayat-11', 'permendagri-4-2023/pasal-8/ayat-1'),
    ),
  ),
  ...of('pj', { vacancy: 'suspended', elapsed: [MONTH, THREE, SIX, YEAR] }, running(12), [
    ...P132,
    'procedure uu-23-2014/pasal-86/ayat-6',
  ]),
  ...of('pj', { vacancy: 'suspended', elapsed: [TWO, FIVE, MORE] }, silent('term-not-settled'), [
    ...P132,
    ...norms('uu-23-2014/pasal-86/ayat-5'),
  ]),
  ...dated(['2014-10-17', '2016-06-30'], oneYear(VACANT_FOR_BOTH, P132)),
  ...dated(
    ['2016-07-01', '2018-03-01', '2019-06-03', '2022-06-01', '2025-06-01', '2026-02-01'],
    oneYear(VACANT_FOR_BOTH, [...P132, ...norms('uu-10-2016/pasal-174/ayat-7')]),
  ),
  ...dated(['2014-10-17', '2016-06-30'], of('pj', { vacancy: OTHER_PJ }, silent('no-term-in-the-texts'), P132)),
  ...of(
    'pj',
    { vacancy: ['detained', 'hindered', 'holder-away'] },
    silent('no-ground-for-a-penjabat'),
    norms('uu-23-2014/pasal-65/ayat-4', 'uu-23-2014/pasal-65/ayat-5', 'uu-23-2014/pasal-65/ayat-6'),
  ),
  ...dated(
    ['2016-07-01', '2018-03-01', '2019-06-03', '2022-06-01', '2025-06-01', '2026-02-01'],
    of(
      'pj',
      { vacancy: OTHER_PJ },
      silent('until-a-head-is-inaugurated'),
      norms('uu-10-2016/pasal-54d/ayat-4', 'uu-10-2016/pasal-201/ayat-10', 'uu-10-2016/pasal-201/ayat-11'),
    ),
  ),
  ...dated(['2014-10-17', '2016-06-30'], of('pjs', {}, silent('older-campaign-leave-rules-not-read'), [END])),
  ...dated(
    ['2016-07-01', '2018-03-01', '2019-06-03', '2022-06-01', '2024-10-01', '2026-02-01'],
    [
      ...of('pjs', { campaign: 'during' }, running(), norms('uu-10-2016/pasal-70/ayat-3')),
      ...of('pjs', { campaign: 'outside' }, over(), [...norms('uu-10-2016/pasal-70/ayat-3'), END]),
    ],
  ),
  ...of(
    'plt-kepala-daerah',
    {},
    silent('until-the-head-returns-or-judgment'),
    norms('uu-23-2014/pasal-65/ayat-4', 'uu-23-2014/pasal-86/ayat-1'),
  ),
  ...dated(
    ['2014-10-17', '2015-03-17'],
    acting(silent('until-a-head-is-inaugurated-or-a-penjabat-appointed'), P88('uu-23-2014')),
  ),
  ...dated(
    ['2015-03-18', '2016-07-01', '2018-03-01', '2022-06-01', '2024-01-01', '2026-02-01'],
    acting(silent('until-a-head-is-inaugurated'), P88('uu-9-2015')),
  ),
  ...of(
    'plh-kepala-daerah',
    {},
    silent('until-the-head-returns-or-judgment'),
    norms('uu-23-2014/pasal-65/ayat-5', 'uu-23-2014/pasal-65/ayat-6'),
  ),
]

const P214 = 'norm uu-23-2014/pasal-214/ayat-3'
const NINE = 'procedure perpres-3-2018/pasal-9'
const TEN = 'procedure perpres-3-2018/pasal-10/ayat-2'
const TAKEN_OVER = norms('perpres-3-2018/pasal-10/ayat-2')
const FOUR = norms('perpres-3-2018/pasal-4')
const NO_SEKDA_REASON = [
  'term-ended',
  'short-remainder',
  'single-candidate-lost',
  'suspended',
  'detained',
  'hindered',
  'predecessor-stood',
]
const AWAY = { namedBy: 'region', vacancy: 'holder-away' }
const VACANT = { namedBy: 'region', vacancy: 'post-vacant' }
const ABOVE = { namedBy: 'higher-level', vacancy: 'post-vacant' }
const OLDER_SEKDA = ['2014-10-17', '2016-07-01', '2018-02-01']
const SEKDA = ['2018-02-02', '2019-06-03', '2022-06-01', '2025-06-01', '2026-02-01']
const P14 = norms('uu-30-2014/pasal-14/ayat-2')

const takeover = (basis: string[]) => [
  ...of('pj-sekda', { ...ABOVE, elapsed: [MONTH, THREE] }, running(3), basis),
  ...of('pj-sekda', { ...ABOVE, elapsed: [SIX, YEAR, TWO, FIVE, MORE] }, over(3), [...basis, END]),
]

const posts = [
  ...of('pejabat-definitif', {}, silent('no-term-in-the-texts'), [END]),
  ...of('plh', { elapsed: MONTH }, silent('length-of-the-absence'), P14),
  ...of('plh', { elapsed: [THREE, SIX, YEAR, TWO, FIVE, MORE] }, silent('length-of-the-absence'), P14),
  ...dated(OLDER_SEKDA, [
    ...of('pj-sekda', { vacancy: 'holder-away', elapsed: [MONTH, THREE, SIX] }, running(6), [P214]),
    ...of('pj-sekda', { vacancy: 'holder-away', elapsed: [YEAR, TWO, FIVE, MORE] }, over(6), [P214, END]),
    ...of('pj-sekda', { vacancy: 'post-vacant', elapsed: [MONTH, THREE] }, running(3), [P214]),
    ...of('pj-sekda', { vacancy: 'post-vacant', elapsed: [SIX, YEAR, TWO, FIVE, MORE] }, over(3), [P214, END]),
    ...of('plh-sekda', {}, silent('no-term-in-the-texts'), P14),
  ]),
  ...dated(SEKDA, [
    ...of('pj-sekda', { ...AWAY, elapsed: [MONTH, THREE, SIX] }, running(6), [P214, NINE]),
    ...of('pj-sekda', { ...AWAY, elapsed: [YEAR, TWO, FIVE, MORE] }, over(6), [P214, END, NINE]),
    ...of('pj-sekda', { ...VACANT, elapsed: [MONTH, THREE] }, running(3), [P214, NINE]),
    ...of('pj-sekda', { ...VACANT, elapsed: [SIX, YEAR, TWO, FIVE, MORE] }, over(3), [P214, END, TEN]),
    // The level above names one for a post that stays vacant; nothing says so of a Sekda who is away.
    ...of(
      'pj-sekda',
      { namedBy: 'higher-level', vacancy: 'holder-away' },
      silent('no-ground-for-a-pj-sekda'),
      TAKEN_OVER,
    ),
    ...of('plh-sekda', { vacancy: 'holder-away', away: ['under-7', 'under-15'] }, running(), FOUR),
    ...of('plh-sekda', { vacancy: 'post-vacant', away: 'under-7' }, running(), FOUR),
    ...of('plh-sekda', { vacancy: 'post-vacant', away: 'under-15' }, over(), [...FOUR, END]),
    ...of('plh-sekda', { vacancy: ['post-vacant', 'holder-away'], away: '15-or-more' }, over(), [...FOUR, END]),
    ...of('plh-sekda', { vacancy: NO_SEKDA_REASON }, silent('no-ground-for-a-pj-sekda'), FOUR),
  ]),
  ...dated(['2018-02-02', '2019-10-31'], takeover([...TAKEN_OVER, P214])),
  ...dated(
    ['2019-11-01', '2025-06-01', '2026-02-01'],
    takeover([...TAKEN_OVER, ...norms('permendagri-91-2019/pasal-9')]),
  ),
  ...of('pj-sekda', { vacancy: NO_SEKDA_REASON }, silent('no-ground-for-a-pj-sekda'), [P214]),
]

const CIRCULAR = 'guideline se-bkn-2-2019/isi/jangka-waktu'
const read = (option: string, list: readonly Expectation[]): Expectation[] =>
  list.map((one) => ({ ...one, readings: { 'plt-past-circular-term': option } }))

const plt = [
  ...whatever(
    dated(['2014-10-17', '2016-07-01', '2018-03-01', '2019-07-29'], of('plt', {}, silent('no-term-in-the-texts'), P14)),
  ),
  ...dated(
    ['2019-07-30', '2022-06-01', '2025-01-01', '2026-02-01'],
    [
      ...whatever(of('plt', { elapsed: [MONTH, THREE] }, running(3), [...P14, CIRCULAR])),
      ...whatever(of('plt', { elapsed: SIX, renewed: 'yes' }, running(6), [...P14, CIRCULAR])),
      ...read('mandate-stands', of('plt', { elapsed: SIX, renewed: 'no' }, running(3), [...P14, CIRCULAR])),
      ...read(
        'mandate-lapsed',
        of('plt', { elapsed: SIX, renewed: 'no' }, { standing: 'renewal-needed', months: 3 }, [CIRCULAR, END]),
      ),
      ...read('mandate-stands', of('plt', { elapsed: [YEAR, TWO, FIVE, MORE] }, running(6), [...P14, CIRCULAR])),
      ...read('mandate-lapsed', of('plt', { elapsed: [YEAR, TWO, FIVE, MORE] }, over(6), [CIRCULAR, END])),
    ],
  ),
]

/** A dimension at which the text does not look is left out of the case: then one row alone must hold whatever its code. */
const unasked = (list: readonly Expectation[]): Expectation[] =>
  list.map((one) => ({
    ...one,
    when: Object.fromEntries(
      Object.entries(one.when).filter(
        ([name, codes]) => name === 'order' || codes !== ANYHOW[name as keyof typeof ANYHOW],
      ),
    ),
  }))

export const expectations: { readonly [table: string]: readonly Expectation[] } = {
  'term-told': [
    { when: { termTold: 'yes' }, then: { told: 'yes' }, basis: [END] },
    { when: { termTold: 'no' }, then: { told: 'no' }, basis: [END] },
  ],
  term: [
    ...unasked(whatever([...regional, ...posts, ...of(HOLDERS, { order: 'over' }, over(), [END])])),
    ...unasked(plt),
  ],
}
