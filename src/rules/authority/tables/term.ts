import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
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
    'elected/first-years': {
      when: {
        ...PLAIN,
        holder: ['kepala-daerah', 'kepala-daerah-pengganti'],
        order: UNLESS_OVER,
        elapsed: [...ONE_YEAR, 'up-to-2-years'],
      },
      then: { standing: 'running', months: 60 },
      basis: [norm('uu-10-2016/pasal-162/ayat-1'), norm('uu-10-2016/pasal-162/ayat-2')],
      reasoning: 'text',
    },
    'elected/last-years': {
      when: {
        ...PLAIN,
        holder: ['kepala-daerah', 'kepala-daerah-pengganti'],
        order: UNLESS_OVER,
        elapsed: 'up-to-5-years',
      },
      then: { standing: 'running', months: 60 },
      basis: [norm('uu-10-2016/pasal-162/ayat-1'), norm('uu-10-2016/pasal-162/ayat-2')],
      reasoning: 'text',
      notes: ['joint-elections-shorten-some-terms'],
    },
    'elected/longer': {
      when: {
        ...PLAIN,
        holder: ['kepala-daerah', 'kepala-daerah-pengganti'],
        order: UNLESS_OVER,
        elapsed: 'longer',
      },
      then: { standing: 'over', months: 60 },
      basis: [norm('uu-10-2016/pasal-162/ayat-1'), norm('uu-10-2016/pasal-162/ayat-2'), END],
      reasoning: 'text',
    },
    // The explanation of Pasal 201 ayat (9) speaks of the offices whose term ended in 2022 and 2023.
    'pj/term-ended/first-year': {
      when: { ...PLAIN, holder: 'pj', order: UNLESS_OVER, vacancy: 'term-ended', elapsed: ONE_YEAR },
      then: { standing: 'running', months: 12 },
      basis: [
        norm('uu-10-2016/pasal-201/ayat-9'),
        norm('uu-10-2016/penjelasan/pasal-201/ayat-9'),
        guideline('permendagri-4-2023/pasal-8/ayat-1'),
      ],
      reasoning: 'text',
    },
    'pj/term-ended/second-year': {
      when: {
        ...PLAIN,
        holder: 'pj',
        order: UNLESS_OVER,
        vacancy: 'term-ended',
        elapsed: 'up-to-2-years',
        renewed: 'yes',
      },
      then: { standing: 'running', months: 24 },
      basis: [
        norm('uu-10-2016/pasal-201/ayat-9'),
        norm('uu-10-2016/penjelasan/pasal-201/ayat-9'),
        guideline('permendagri-4-2023/pasal-8/ayat-1'),
      ],
      reasoning: 'text',
    },
    'pj/term-ended/not-renewed': {
      when: {
        ...PLAIN,
        holder: 'pj',
        order: UNLESS_OVER,
        vacancy: 'term-ended',
        elapsed: 'up-to-2-years',
        renewed: 'no',
      },
      then: { standing: 'renewal-needed', months: 12 },
      basis: [
        norm('uu-10-2016/pasal-201/ayat-9'),
        norm('uu-10-2016/penjelasan/pasal-201/ayat-9'),
        guideline('permendagri-4-2023/pasal-8/ayat-1'),
        END,
      ],
      reasoning: 'text',
    },
    'pj/term-ended/past-two-years': {
      when: { ...PLAIN, holder: 'pj', order: UNLESS_OVER, vacancy: 'term-ended', elapsed: PAST_TWO },
      then: { standing: 'over', months: 24 },
      basis: [
        norm('uu-10-2016/pasal-201/ayat-9'),
        norm('uu-10-2016/penjelasan/pasal-201/ayat-9'),
        guideline('permendagri-4-2023/pasal-8/ayat-1'),
        END,
      ],
      reasoning: 'text',
    },
    'pj/suspended-or-vacant/first-year': {
      when: {
        ...PLAIN,
        holder: 'pj',
        order: UNLESS_OVER,
        vacancy: ['suspended', 'short-remainder'],
        elapsed: ONE_YEAR,
      },
      then: { standing: 'running', months: 12 },
      basis: [norm('pp-6-2005/pasal-132/ayat-4'), procedure('uu-23-2014/pasal-86/ayat-6')],
      reasoning: 'inference',
    },
    'pj/suspended-or-vacant/longer': {
      when: {
        ...PLAIN,
        holder: 'pj',
        order: UNLESS_OVER,
        vacancy: ['suspended', 'short-remainder'],
        elapsed: ['up-to-2-years', ...PAST_TWO],
      },
      then: silent('term-not-settled'),
      basis: [
        norm('pp-6-2005/pasal-132/ayat-4'),
        norm('uu-23-2014/pasal-86/ayat-5'),
        norm('uu-10-2016/pasal-174/ayat-7'),
      ],
      reasoning: 'text',
      notes: ['act-says-until-judgment-regulation-one-year'],
    },
    'pj/other-grounds': {
      when: {
        ...PLAIN,
        holder: 'pj',
        order: UNLESS_OVER,
        vacancy: ['single-candidate-lost', 'detained', 'hindered', 'predecessor-stood', 'post-vacant', 'holder-away'],
      },
      then: silent('until-a-head-is-inaugurated'),
      basis: [
        norm('uu-10-2016/pasal-54d/ayat-4'),
        norm('uu-10-2016/pasal-201/ayat-10'),
        norm('uu-10-2016/pasal-201/ayat-11'),
      ],
      reasoning: 'text',
    },
    'pjs/campaign': {
      when: { ...PLAIN, holder: 'pjs', order: UNLESS_OVER, campaign: 'during' },
      then: { standing: 'running' },
      basis: [norm('uu-10-2016/pasal-70/ayat-3')],
      reasoning: 'text',
    },
    'pjs/outside-campaign': {
      when: { ...PLAIN, holder: 'pjs', order: UNLESS_OVER, campaign: 'outside' },
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
    'wakil-tugas-sehari-hari': {
      when: { ...PLAIN, holder: 'wakil-tugas-sehari-hari', order: UNLESS_OVER },
      then: silent('until-a-head-is-inaugurated'),
      basis: [norm('uu-23-2014/pasal-88/ayat-1'), norm('uu-9-2015/pasal-88/ayat-1')],
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
    'pj-sekda/absence': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'region',
        vacancy: 'holder-away',
        elapsed: [...THREE, 'up-to-6-months'],
      },
      then: { standing: 'running', months: 6 },
      basis: [norm('uu-23-2014/pasal-214/ayat-3'), procedure('perpres-3-2018/pasal-9')],
      reasoning: 'text',
    },
    'pj-sekda/absence/over': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'region',
        vacancy: 'holder-away',
        elapsed: PAST_SIX,
      },
      then: { standing: 'over', months: 6 },
      basis: [norm('uu-23-2014/pasal-214/ayat-3'), END, procedure('perpres-3-2018/pasal-9')],
      reasoning: 'text',
      notes: ['serial-appointments-occur'],
    },
    'pj-sekda/vacancy': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'region',
        vacancy: 'post-vacant',
        elapsed: THREE,
      },
      then: { standing: 'running', months: 3 },
      basis: [norm('uu-23-2014/pasal-214/ayat-3'), procedure('perpres-3-2018/pasal-9')],
      reasoning: 'text',
    },
    'pj-sekda/vacancy/over': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'region',
        vacancy: 'post-vacant',
        elapsed: ['up-to-6-months', ...PAST_SIX],
      },
      then: { standing: 'over', months: 3 },
      basis: [norm('uu-23-2014/pasal-214/ayat-3'), END, procedure('perpres-3-2018/pasal-10/ayat-2')],
      reasoning: 'text',
      notes: ['higher-level-names-next', 'serial-appointments-occur'],
    },
    'pj-sekda/takeover': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'higher-level',
        vacancy: ['post-vacant', 'holder-away'],
        elapsed: THREE,
      },
      then: { standing: 'running', months: 3 },
      basis: [norm('perpres-3-2018/pasal-10/ayat-2'), norm('permendagri-91-2019/pasal-9')],
      reasoning: 'text',
    },
    'pj-sekda/takeover/over': {
      when: {
        ...PLAIN,
        holder: 'pj-sekda',
        order: UNLESS_OVER,
        namedBy: 'higher-level',
        vacancy: ['post-vacant', 'holder-away'],
        elapsed: ['up-to-6-months', ...PAST_SIX],
      },
      then: { standing: 'over', months: 3 },
      basis: [norm('perpres-3-2018/pasal-10/ayat-2'), norm('permendagri-91-2019/pasal-9'), END],
      reasoning: 'text',
      notes: ['serial-appointments-occur'],
    },
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
    'plh-sekda/short': {
      when: {
        ...PLAIN,
        holder: 'plh-sekda',
        order: UNLESS_OVER,
        vacancy: 'holder-away',
        away: ['under-7', 'under-15'],
      },
      then: { standing: 'running' },
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
    'plh-sekda/vacancy': {
      when: { ...PLAIN, holder: 'plh-sekda', order: UNLESS_OVER, vacancy: 'post-vacant', away: 'under-7' },
      then: { standing: 'running' },
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
    'plh-sekda/vacancy/over': {
      when: { ...PLAIN, holder: 'plh-sekda', order: UNLESS_OVER, vacancy: 'post-vacant', away: 'under-15' },
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
      then: silent('no-ground-for-a-pj-sekda'),
      basis: [norm('perpres-3-2018/pasal-4')],
      reasoning: 'text',
    },
  }),
})
