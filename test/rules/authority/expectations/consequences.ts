import type { Expectation } from '../../expectation'

const norms = (...ids: string[]) => ids.map((id) => `norm ${id}`)
const P30 = (...articles: string[]) => norms(...articles.map((article) => `uu-30-2014/${article}`))
const INVALID = { effect: 'invalid-once-tested' }

const validity: Expectation[] = [
  {
    when: { lack: 'no-power' },
    then: INVALID,
    basis: P30('pasal-18/ayat-3', 'pasal-19/ayat-1', 'pasal-56/ayat-1', 'pasal-70/ayat-1', 'pasal-70/ayat-2'),
  },
  {
    when: { lack: 'term-over' },
    then: INVALID,
    basis: P30('pasal-15/ayat-2', 'pasal-18/ayat-1', 'pasal-19/ayat-1', 'pasal-70/ayat-1', 'pasal-70/ayat-2'),
  },
  {
    when: { lack: 'no-approval' },
    then: INVALID,
    basis: P30('pasal-18/ayat-1', 'pasal-19/ayat-1', 'pasal-70/ayat-1', 'pasal-70/ayat-2'),
  },
]

const approval: Expectation[] = [
  { when: { approved: 'yes' }, then: { power: 'may' }, basis: P30('pasal-15/ayat-1') },
  { when: { approved: 'no' }, then: { power: 'may-not' }, basis: P30('pasal-15/ayat-1') },
]

/* Pasal 71 ayat (5) and (6); before 1 July 2016 ayat (4). A penjabat cannot be a candidate (Pasal 7 ayat (2) huruf q). */
const MAY_STAND = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari']
const CANNOT = ['pj', 'pjs', 'plh-kepala-daerah', 'pejabat-definitif', 'plt', 'plh', 'pj-sekda', 'plh-sekda']
const LIMBS = ['pasal-71-ayat-2', 'pasal-71-ayat-3']
const OLD = ['2014-10-17', '2016-06-30']
const NEW = ['2016-07-01', '2024-10-01']
const on = (days: readonly string[], one: Omit<Expectation, 'on'>): Expectation[] =>
  days.map((act) => ({ ...one, on: { act } }))
const CANCELLED = { effect: 'cancellation' }
const ELSEWHERE = { effect: 'other-legislation' }
const OLD_SANCTION = ['sanction uu-1-2015/pasal-71/ayat-4']

const candidacy: Expectation[] = [
  ...on(OLD, { when: { breach: LIMBS, candidate: 'yes', holder: MAY_STAND }, then: CANCELLED, basis: OLD_SANCTION }),
  ...on(OLD, { when: { breach: LIMBS, candidate: 'no', holder: MAY_STAND }, then: ELSEWHERE, basis: OLD_SANCTION }),
  ...on(OLD, {
    when: { breach: LIMBS, candidate: ['yes', 'no'], holder: CANNOT },
    then: ELSEWHERE,
    basis: OLD_SANCTION,
  }),
  ...on(NEW, {
    when: { breach: LIMBS, candidate: 'yes', holder: MAY_STAND },
    then: CANCELLED,
    basis: ['sanction uu-10-2016/pasal-71/ayat-5'],
  }),
  ...on(NEW, {
    when: { breach: LIMBS, candidate: 'no', holder: MAY_STAND },
    then: ELSEWHERE,
    basis: ['sanction uu-10-2016/pasal-71/ayat-6'],
  }),
  ...on(NEW, {
    when: { breach: LIMBS, candidate: ['yes', 'no'], holder: CANNOT },
    then: ELSEWHERE,
    basis: ['sanction uu-10-2016/pasal-71/ayat-6', 'norm uu-10-2016/pasal-7/ayat-2/huruf-q'],
  }),
]

/* Pasal 188 asks for intent, Pasal 190 does not write it; both one to six months and Rp600,000 to Rp6,000,000 until 2026. */
const figures = { prisonMonths: { least: 1, most: 6 }, fineRupiah: { least: 600_000, most: 6_000_000 } }
const reformed = { prisonMonths: { most: 6 }, fineRupiah: { most: 10_000_000 } }
const REFORM = [
  'sanction uu-1-2026/pasal-viii',
  'sanction uu-1-2026/pasal-i/ayat-1',
  'sanction uu-1-2026/pasal-ii/ayat-5/huruf-b',
  'procedure uu-1-2023/pasal-79/ayat-1',
]
const P188 = 'sanction uu-1-2015/pasal-188'
const P190 = 'sanction uu-1-2015/pasal-190'
const HIT: readonly [string, readonly string[]][] = [
  ['pasal-71-ayat-2', [P188, P190]],
  ['pasal-71-ayat-3', [P188]],
  ['pasal-162-ayat-3', [P190]],
]
const exposure = (article: string, penalty: object) => ({
  offence: article === P188 ? 'uu-1-2015-188' : 'uu-1-2015-190',
  ifShown: article === P188 ? ['deliberate'] : [],
  ...penalty,
})
const offences = HIT.flatMap(([breach, articles]) => [
  ...on(['2014-10-17', '2026-01-01'], {
    when: { breach },
    then: { exposures: articles.map((article) => exposure(article, figures)) },
    basis: articles,
  }),
  ...on(['2026-01-02', '2026-05-01'], {
    when: { breach },
    then: { exposures: articles.map((article) => exposure(article, reformed)) },
    basis: [...articles, ...REFORM],
  }),
])

/** The circular is of 14 September 2022; what stood in advance before it, nothing read says. */
const report: Expectation[] = [
  ...on(['2016-07-01', '2022-09-13'], {
    when: { holder: [...MAY_STAND, ...CANNOT] },
    then: { silent: 'no-report-asked' },
    basis: ['procedure se-mendagri-5492-2022/isi/laporan'],
  }),
  ...on(['2022-09-14', '2026-05-01'], {
    when: { holder: [...MAY_STAND, ...CANNOT] },
    then: { to: 'menteri-dalam-negeri', workingDays: 7 },
    basis: ['procedure se-mendagri-5492-2022/isi/laporan'],
  }),
]

export const expectations = { validity, approval, candidacy, 'replacement-offences': offences, report }
