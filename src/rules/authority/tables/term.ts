import { between, from } from '../../../dates'
import { any, defineTable, type Row, type Silent, silent } from '../../../decision'
import { guideline, norm, procedure, type ReadingOptions } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from '../dimensions'
import type { TermStanding, TermTold } from '../outcome'

/** The dimension of the table that asks whether the term was told. */
export type TermToldInput = Pick<ActingPowerInput, 'termTold'>

/**
 * Whether anything was told of how long the capacity has run. Where nothing was, the power is told as it is while the term runs, since
 * that the capacity is held on the day is what the caller states.
 */
export const termToldTable = /* @__PURE__ */ defineTable<TermToldInput, never, TermTold, ReadingOptions>()({
  id: 'term-told',
  bucket: 'termTold',
  dimensions: { termTold: AUTHORITY_VALUES.termTold },
  rows: () => ({
    told: {
      when: { termTold: 'yes' },
      then: { told: 'yes' },
      basis: [norm('uu-30-2014/pasal-15/ayat-2')],
      reasoning: 'text',
    },
    'not-told': {
      when: { termTold: 'no' },
      then: { told: 'no' },
      basis: [norm('uu-30-2014/pasal-15/ayat-2')],
      reasoning: 'text',
      notes: ['only-while-the-term-runs'],
    },
  }),
})

/** The dimensions of the table of terms. */
export type TermInput = Pick<
  ActingPowerInput,
  'holder' | 'order' | 'vacancy' | 'elapsed' | 'renewed' | 'namedBy' | 'away' | 'campaign'
>

const NO_VACANCY = /* @__PURE__ */ any('the term does not turn on the reason')
const NO_ELAPSED = /* @__PURE__ */ any('the texts count no months here')
const NO_RENEWAL = /* @__PURE__ */ any('the texts know no extension here')
const NO_NAMING = /* @__PURE__ */ any('of the Penjabat Sekda only')
const NO_AWAY = /* @__PURE__ */ any('of the Plh Sekda only')
const NO_CAMPAIGN = /* @__PURE__ */ any('of the Pjs only')
const UNLESS_OVER = ['running', 'no-end-told'] as const
const END = norm('uu-30-2014/pasal-15/ayat-2')

const PLAIN = {
  vacancy: NO_VACANCY,
  elapsed: NO_ELAPSED,
  renewed: NO_RENEWAL,
  namedBy: NO_NAMING,
  away: NO_AWAY,
  campaign: NO_CAMPAIGN,
} as const
const THREE = ['up-to-1-month', 'up-to-3-months'] as const
const PAST_SIX = ['up-to-1-year', 'up-to-2-years', 'up-to-5-years', 'longer'] as const
const ONE_YEAR = ['up-to-1-month', 'up-to-3-months', 'up-to-6-months', 'up-to-1-year'] as const
const PAST_TWO = ['up-to-5-years', 'longer'] as const

const OLD = between('0001-01-01', '2016-07-01')
const NEW = from('2016-07-01')
/** Perpres 3/2018 on the Penjabat Sekda; before it the statute stood alone. */
const BEFORE_PERPRES = between('0001-01-01', '2018-02-02')
const PERPRES = from('2018-02-02')

type TermRow = Omit<Row<TermInput, 'act', TermStanding | Silent, ReadingOptions>, 'over'>
type TermRows = { [id: string]: TermRow }

/** Elected heads: five years from the inauguration. */
function elected(): TermRows {
  const rows: TermRows = {}
  const base = { ...PLAIN, holder: ['kepala-daerah', 'kepala-daerah-pengganti'], order: UNLESS_OVER } as const
  for (const { id, during, basis } of [
    { id: '2014', during: OLD, basis: [norm('uu-23-2014/pasal-60')] },
    {
      id: '2016',
      during: NEW,
      basis: [norm('uu-10-2016/pasal-162/ayat-1'), norm('uu-10-2016/pasal-162/ayat-2')],
    },
  ] as const) {
    const rest = { during: { act: during }, reasoning: 'text' } as const
    rows[`elected/${id}/first-years`] = {
      when: { ...base, elapsed: [...ONE_YEAR, 'up-to-2-years'] },
      ...rest,
      then: { standing: 'running', months: 60 },
      basis,
    }
    rows[`elected/${id}/last-years`] = {
      when: { ...base, elapsed: 'up-to-5-years' },
      ...rest,
      then: { standing: 'running', months: 60 },
      basis,
      notes: ['joint-elections-shorten-some-terms'],
    }
    rows[`elected/${id}/longer`] = {
      when: { ...base, elapsed: 'longer' },
      ...rest,
      then: { standing: 'over', months: 60 },
      basis: [...basis, END],
    }
  }
  return rows
}

/**
 * Penjabat of a head of a region. The explanation of UU 10/2016 Pasal 201 ayat (9) counts the years for offices whose term ended in 2022
 * and 2023, of whom the last two years end with 2025; Permendagri 4/2023 for all. PP 6/2005 Pasal 132 ayat (4) names one year for those of suspended pairs and of pairs that have
 * stopped; for the other vacancies that is an analogy.
 */
function penjabat(): TermRows {
  const base = { ...PLAIN, holder: 'pj', order: UNLESS_OVER } as const
  const YEAR = norm('pp-6-2005/pasal-132/ayat-4')
  const EXPLAINED = [norm('uu-10-2016/pasal-201/ayat-9'), norm('uu-10-2016/penjelasan/pasal-201/ayat-9')]
  const DURATION = {
    older: between('0001-01-01', '2022-01-01'),
    explained: between('2022-01-01', '2023-04-04'),
    regulated: between('2023-04-04', '2026-01-01'),
  }
  const LONGER = ['up-to-2-years', ...PAST_TWO] as const
  const rows: TermRows = {
    'pj/term-ended/older/first-year': {
      when: { ...base, vacancy: 'term-ended', elapsed: ONE_YEAR },
      during: { act: DURATION.older },
      then: { standing: 'running', months: 12 },
      basis: [YEAR],
      reasoning: 'inference',
    },
    'pj/term-ended/older/longer': {
      when: { ...base, vacancy: 'term-ended', elapsed: LONGER },
      during: { act: DURATION.older },
      then: silent('term-not-settled'),
      basis: [YEAR],
      reasoning: 'inference',
    },
  }
  for (const { id, during, basis, reasoning } of [
    { id: '2022', during: DURATION.explained, basis: EXPLAINED, reasoning: 'text' },
    {
      id: '2023',
      during: DURATION.regulated,
      basis: [...EXPLAINED, guideline('permendagri-4-2023/pasal-8/ayat-1')],
      reasoning: 'text',
    },
    // The two years of whoever followed a term that ended in 2023 are over: what is left is the regulation, quoted for governors.
    {
      id: '2026',
      during: from('2026-01-01'),
      basis: [
        norm('uu-10-2016/pasal-201/ayat-10'),
        norm('uu-10-2016/pasal-201/ayat-11'),
        norm('permendagri-4-2023/pasal-8/ayat-1'),
      ],
      reasoning: 'inference',
    },
  ] as const) {
    const ended = { ...base, vacancy: 'term-ended' } as const
    const rest = { during: { act: during }, reasoning } as const
    rows[`pj/term-ended/${id}/first-year`] = {
      when: { ...ended, elapsed: ONE_YEAR },
      ...rest,
      then: { standing: 'running', months: 12 },
      basis,
    }
    rows[`pj/term-ended/${id}/second-year`] = {
      when: { ...ended, elapsed: 'up-to-2-years', renewed: 'yes' },
      ...rest,
      then: { standing: 'running', months: 24 },
      basis,
    }
    rows[`pj/term-ended/${id}/not-renewed`] = {
      when: { ...ended, elapsed: 'up-to-2-years', renewed: 'no' },
      ...rest,
      then: { standing: 'renewal-needed', months: 12 },
      basis: [...basis, END],
    }
    rows[`pj/term-ended/${id}/past-two-years`] = {
      when: { ...ended, elapsed: PAST_TWO },
      ...rest,
      then: { standing: 'over', months: 24 },
      basis: [...basis, END],
    }
  }
  // Both suspended, or both gone: the regulation names them, the act lets the first run until judgment.
  rows['pj/suspended/first-year'] = {
    when: { ...base, vacancy: 'suspended', elapsed: ONE_YEAR },
    then: { standing: 'running', months: 12 },
    basis: [YEAR, procedure('uu-23-2014/pasal-86/ayat-6')],
    reasoning: 'inference',
  }
  rows['pj/suspended/longer'] = {
    when: { ...base, vacancy: 'suspended', elapsed: LONGER },
    then: silent('term-not-settled'),
    basis: [YEAR, norm('uu-23-2014/pasal-86/ayat-5')],
    reasoning: 'text',
    notes: ['act-says-until-judgment-regulation-one-year'],
  }
  for (const { id, during, basis } of [
    { id: '2014', during: OLD, basis: [YEAR] },
    { id: '2016', during: NEW, basis: [YEAR, norm('uu-10-2016/pasal-174/ayat-7')] },
  ] as const) {
    const vacant = { ...base, vacancy: ['short-remainder', 'post-vacant'] } as const
    const rest = { during: { act: during }, basis, reasoning: 'inference' } as const
    rows[`pj/vacant/${id}/first-year`] = {
      when: { ...vacant, elapsed: ONE_YEAR },
      ...rest,
      then: { standing: 'running', months: 12 },
    }
    rows[`pj/vacant/${id}/longer`] = {
      when: { ...vacant, elapsed: LONGER },
      ...rest,
      then: silent('term-not-settled'),
    }
  }
  const others = ['single-candidate-lost', 'predecessor-stood'] as const
  rows['pj/other-grounds/2014'] = {
    when: { ...base, vacancy: others },
    during: { act: OLD },
    then: silent('no-term-in-the-texts'),
    basis: [YEAR],
    reasoning: 'inference',
  }
  rows['pj/other-grounds/2016'] = {
    when: { ...base, vacancy: others },
    during: { act: NEW },
    then: silent('until-a-head-is-inaugurated'),
    basis: [
      norm('uu-10-2016/pasal-54d/ayat-4'),
      norm('uu-10-2016/pasal-201/ayat-10'),
      norm('uu-10-2016/pasal-201/ayat-11'),
    ],
    reasoning: 'text',
  }
  // A head who is detained or away leaves no vacancy: the deputy steps in, without one the Sekda.
  rows['pj/no-vacancy'] = {
    when: { ...base, vacancy: ['detained', 'hindered', 'holder-away'] },
    then: silent('no-ground-for-a-penjabat'),
    basis: [norm('uu-23-2014/pasal-65/ayat-4'), norm('uu-23-2014/pasal-65/ayat-5'), norm('uu-23-2014/pasal-65/ayat-6')],
    reasoning: 'inference',
  }
  return rows
}

/** Penjabat Sekda: the months stand in the statute; that the level above names one after a vacancy of three came with Perpres 3/2018. */
function penjabatSekda(): TermRows {
  const rows: TermRows = {}
  const STATUTE = norm('uu-23-2014/pasal-214/ayat-3')
  const base = { ...PLAIN, holder: 'pj-sekda', order: UNLESS_OVER } as const
  const past = ['up-to-6-months', ...PAST_SIX] as const
  for (const { id, during, namedBy, months, next, nextNotes } of [
    { id: '2014', during: BEFORE_PERPRES, namedBy: NO_NAMING, months: [], next: [], nextNotes: [] },
    {
      id: '2018',
      during: PERPRES,
      namedBy: 'region',
      months: [procedure('perpres-3-2018/pasal-9')],
      next: [procedure('perpres-3-2018/pasal-10/ayat-2')],
      nextNotes: ['higher-level-names-next'],
    },
  ] as const) {
    const rest = { during: { act: during }, reasoning: 'text' } as const
    const away = { ...base, namedBy, vacancy: 'holder-away' } as const
    const vacant = { ...base, namedBy, vacancy: 'post-vacant' } as const
    rows[`pj-sekda/absence/${id}`] = {
      when: { ...away, elapsed: [...THREE, 'up-to-6-months'] },
      ...rest,
      then: { standing: 'running', months: 6 },
      basis: [STATUTE, ...months],
    }
    rows[`pj-sekda/absence/${id}/over`] = {
      when: { ...away, elapsed: PAST_SIX },
      ...rest,
      then: { standing: 'over', months: 6 },
      basis: [STATUTE, END, ...months],
      notes: ['serial-appointments-occur'],
    }
    rows[`pj-sekda/vacancy/${id}`] = {
      when: { ...vacant, elapsed: THREE },
      ...rest,
      then: { standing: 'running', months: 3 },
      basis: [STATUTE, ...months],
    }
    rows[`pj-sekda/vacancy/${id}/over`] = {
      when: { ...vacant, elapsed: past },
      ...rest,
      then: { standing: 'over', months: 3 },
      basis: [STATUTE, END, ...next],
      notes: [...nextNotes, 'serial-appointments-occur'],
    }
  }
  const above = { ...base, namedBy: 'higher-level', vacancy: 'post-vacant' } as const
  for (const { id, during, basis, reasoning } of [
    {
      id: '2018',
      during: between('2018-02-02', '2019-11-01'),
      basis: [norm('perpres-3-2018/pasal-10/ayat-2'), STATUTE],
      reasoning: 'inference',
    },
    {
      id: '2019',
      during: from('2019-11-01'),
      basis: [norm('perpres-3-2018/pasal-10/ayat-2'), norm('permendagri-91-2019/pasal-9')],
      reasoning: 'text',
    },
  ] as const) {
    rows[`pj-sekda/takeover/${id}`] = {
      when: { ...above, elapsed: THREE },
      during: { act: during },
      then: { standing: 'running', months: 3 },
      basis,
      reasoning,
    }
    rows[`pj-sekda/takeover/${id}/over`] = {
      when: { ...above, elapsed: past },
      during: { act: during },
      then: { standing: 'over', months: 3 },
      basis: [...basis, END],
      reasoning,
      notes: ['serial-appointments-occur'],
    }
  }
  rows['pj-sekda/takeover/nobody-gone'] = {
    when: { ...base, namedBy: 'higher-level', vacancy: 'holder-away' },
    during: { act: PERPRES },
    then: silent('no-ground-for-a-pj-sekda'),
    basis: [norm('perpres-3-2018/pasal-10/ayat-2')],
    reasoning: 'inference',
  }
  return rows
}

/** Where the term of a capacity stands on the day: UU 30/2014 Pasal 15 ayat (2) with the terms of each capacity. */
export const termTable = /* @__PURE__ */ defineTable<TermInput, 'act', TermStanding | Silent, ReadingOptions>()({
  id: 'term',
  bucket: 'holder',
  dimensions: {
    holder: AUTHORITY_VALUES.holder,
    order: AUTHORITY_VALUES.order,
    vacancy: AUTHORITY_VALUES.vacancy,
    elapsed: AUTHORITY_VALUES.elapsed,
    renewed: AUTHORITY_VALUES.renewed,
    namedBy: AUTHORITY_VALUES.namedBy,
    away: AUTHORITY_VALUES.away,
    campaign: AUTHORITY_VALUES.campaign,
  },
  rows: () => ({
    'order-over': {
      when: { ...PLAIN, holder: any('authority ends with its term, whoever holds it'), order: 'over' },
      then: { standing: 'over' },
      basis: [END],
      reasoning: 'text',
    },
    ...elected(),
    ...penjabat(),
    'pjs/before-2016': {
      when: { ...PLAIN, holder: 'pjs', order: UNLESS_OVER },
      during: { act: OLD },
      then: silent('older-campaign-leave-rules-not-read'),
      basis: [END],
      reasoning: 'text',
    },
    'pjs/campaign': {
      when: { ...PLAIN, holder: 'pjs', order: UNLESS_OVER, campaign: 'during' },
      during: { act: NEW },
      then: { standing: 'running' },
      // The article gives the leave; that whoever stands in serves as long as it lasts is read out of it.
      basis: [norm('uu-10-2016/pasal-70/ayat-3')],
      reasoning: 'inference',
    },
    'pjs/outside-campaign': {
      when: { ...PLAIN, holder: 'pjs', order: UNLESS_OVER, campaign: 'outside' },
      during: { act: NEW },
      then: { standing: 'over' },
      basis: [norm('uu-10-2016/pasal-70/ayat-3'), END],
      reasoning: 'inference',
    },
    'plt-kepala-daerah': {
      when: { ...PLAIN, holder: 'plt-kepala-daerah', order: UNLESS_OVER },
      then: silent('until-the-head-returns-or-judgment'),
      basis: [norm('uu-23-2014/pasal-65/ayat-4'), norm('uu-23-2014/pasal-86/ayat-1')],
      reasoning: 'text',
    },
    'wakil-tugas-sehari-hari/2014': {
      when: { ...PLAIN, holder: 'wakil-tugas-sehari-hari', order: UNLESS_OVER },
      during: { act: between('0001-01-01', '2015-03-18') },
      then: silent('until-a-head-is-inaugurated-or-a-penjabat-appointed'),
      basis: [norm('uu-23-2014/pasal-88/ayat-1'), norm('uu-23-2014/pasal-88/ayat-2')],
      reasoning: 'text',
    },
    'wakil-tugas-sehari-hari/2015': {
      when: { ...PLAIN, holder: 'wakil-tugas-sehari-hari', order: UNLESS_OVER },
      during: { act: from('2015-03-18') },
      then: silent('until-a-head-is-inaugurated'),
      basis: [norm('uu-9-2015/pasal-88/ayat-1'), norm('uu-9-2015/pasal-88/ayat-2')],
      reasoning: 'text',
    },
    'plh-kepala-daerah': {
      when: { ...PLAIN, holder: 'plh-kepala-daerah', order: UNLESS_OVER },
      then: silent('until-the-head-returns-or-judgment'),
      basis: [norm('uu-23-2014/pasal-65/ayat-5'), norm('uu-23-2014/pasal-65/ayat-6')],
      reasoning: 'text',
    },
    'pejabat-definitif': {
      when: { ...PLAIN, holder: 'pejabat-definitif', order: UNLESS_OVER },
      then: silent('no-term-in-the-texts'),
      basis: [END],
      reasoning: 'text',
    },
    'plt/before-2019': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER },
      during: { act: between('0001-01-01', '2019-07-30') },
      then: silent('no-term-in-the-texts'),
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
    },
    'plt/three-months': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: THREE },
      during: { act: from('2019-07-30') },
      then: { standing: 'running', months: 3 },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), guideline('se-bkn-2-2019/isi/jangka-waktu')],
      reasoning: 'text',
    },
    'plt/extended': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: 'up-to-6-months', renewed: 'yes' },
      during: { act: from('2019-07-30') },
      then: { standing: 'running', months: 6 },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), guideline('se-bkn-2-2019/isi/jangka-waktu')],
      reasoning: 'text',
    },
    'plt/not-extended/stands': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: 'up-to-6-months', renewed: 'no' },
      during: { act: from('2019-07-30') },
      reading: { 'plt-past-circular-term': 'mandate-stands' },
      then: { standing: 'running', months: 3 },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), guideline('se-bkn-2-2019/isi/jangka-waktu')],
      reasoning: 'inference',
      notes: ['past-the-term-of-the-circular'],
    },
    'plt/not-extended/lapsed': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: 'up-to-6-months', renewed: 'no' },
      during: { act: from('2019-07-30') },
      reading: { 'plt-past-circular-term': 'mandate-lapsed' },
      then: { standing: 'renewal-needed', months: 3 },
      basis: [guideline('se-bkn-2-2019/isi/jangka-waktu'), END],
      reasoning: 'inference',
    },
    'plt/past-six-months/stands': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: PAST_SIX },
      during: { act: from('2019-07-30') },
      reading: { 'plt-past-circular-term': 'mandate-stands' },
      then: { standing: 'running', months: 6 },
      basis: [norm('uu-30-2014/pasal-14/ayat-2'), guideline('se-bkn-2-2019/isi/jangka-waktu')],
      reasoning: 'inference',
      notes: ['past-the-term-of-the-circular'],
    },
    'plt/past-six-months/lapsed': {
      when: { ...PLAIN, holder: 'plt', order: UNLESS_OVER, elapsed: PAST_SIX },
      during: { act: from('2019-07-30') },
      reading: { 'plt-past-circular-term': 'mandate-lapsed' },
      then: { standing: 'over', months: 6 },
      basis: [guideline('se-bkn-2-2019/isi/jangka-waktu'), END],
      reasoning: 'inference',
    },
    'plh/month': {
      when: { ...PLAIN, holder: 'plh', order: UNLESS_OVER, elapsed: 'up-to-1-month' },
      then: silent('length-of-the-absence'),
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
      notes: ['agency-rules-name-days'],
    },
    'plh/longer': {
      when: {
        ...PLAIN,
        holder: 'plh',
        order: UNLESS_OVER,
        elapsed: ['up-to-3-months', 'up-to-6-months', ...PAST_SIX],
      },
      then: silent('length-of-the-absence'),
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
      notes: ['plh-for-more-than-a-month', 'agency-rules-name-days'],
    },
    ...penjabatSekda(),
    'pj-sekda/other-grounds': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        vacancy: [
          'term-ended',
          'short-remainder',
          'single-candidate-lost',
          'suspended',
          'detained',
          'hindered',
          'predecessor-stood',
        ],
      },
      then: silent('no-ground-for-a-pj-sekda'),
      basis: [norm('uu-23-2014/pasal-214/ayat-3')],
      reasoning: 'text',
    },
    'plh-sekda/before-2018': {
      when: { ...PLAIN, holder: 'plh-sekda', order: UNLESS_OVER },
      during: { act: BEFORE_PERPRES },
      then: silent('no-term-in-the-texts'),
      basis: [norm('uu-30-2014/pasal-14/ayat-2')],
      reasoning: 'text',
    },
    'plh-sekda/short': {
      when: {
        ...PLAIN,
        holder: 'plh-sekda',
        order: UNLESS_OVER,
        vacancy: 'holder-away',
        away: ['under-7', 'under-15'],
      },
      during: { act: PERPRES },
      then: { standing: 'running' },
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
    'plh-sekda/vacancy': {
      when: { ...PLAIN, holder: 'plh-sekda', order: UNLESS_OVER, vacancy: 'post-vacant', away: 'under-7' },
      during: { act: PERPRES },
      then: { standing: 'running' },
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
    'plh-sekda/vacancy/over': {
      when: { ...PLAIN, holder: 'plh-sekda', order: UNLESS_OVER, vacancy: 'post-vacant', away: 'under-15' },
      during: { act: PERPRES },
      then: { standing: 'over' },
      basis: [norm('perpres-3-2018/pasal-4'), END],
      reasoning: 'inference',
      notes: ['then-a-pj-sekda-is-named'],
    },
    'plh-sekda/long': {
      when: {
        ...PLAIN,
        holder: 'plh-sekda',
        order: UNLESS_OVER,
        vacancy: ['holder-away', 'post-vacant'],
        away: '15-or-more',
      },
      during: { act: PERPRES },
      then: { standing: 'over' },
      basis: [norm('perpres-3-2018/pasal-4'), END],
      reasoning: 'inference',
      notes: ['then-a-pj-sekda-is-named'],
    },
    'plh-sekda/other-grounds': {
      when: {
        ...PLAIN,
        holder: 'plh-sekda',
        order: UNLESS_OVER,
        vacancy: [
          'term-ended',
          'short-remainder',
          'single-candidate-lost',
          'suspended',
          'detained',
          'hindered',
          'predecessor-stood',
        ],
      },
      during: { act: PERPRES },
      then: silent('no-ground-for-a-pj-sekda'),
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
  }),
})
