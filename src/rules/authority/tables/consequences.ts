import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure, type ReadingOptions, sanction } from '../../../law'
import { type ActingPowerInput, AUTHORITY_VALUES } from '../dimensions'
import type { Candidacy, OffenceOutcome, OfficePower, Report, Validity } from '../outcome'

/** The dimension of the table of validity. */
export type ValidityInput = Pick<ActingPowerInput, 'lack'>

/** What becomes of an act taken without power, without the approval it needs or after the term: UU 30/2014 Pasal 19, 56 and 70. */
export const validityTable = /* @__PURE__ */ defineTable<ValidityInput, never, Validity, ReadingOptions>()({
  id: 'validity',
  bucket: 'lack',
  dimensions: { lack: AUTHORITY_VALUES.lack },
  rows: () => ({
    'no-power': {
      when: { lack: 'no-power' },
      then: { effect: 'invalid-once-tested' },
      basis: [
        norm('uu-30-2014/pasal-18/ayat-3'),
        norm('uu-30-2014/pasal-19/ayat-1'),
        norm('uu-30-2014/pasal-56/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-2'),
      ],
      reasoning: 'text',
    },
    'term-over': {
      when: { lack: 'term-over' },
      then: { effect: 'invalid-once-tested' },
      basis: [
        norm('uu-30-2014/pasal-15/ayat-2'),
        norm('uu-30-2014/pasal-18/ayat-1'),
        norm('uu-30-2014/pasal-19/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-2'),
      ],
      reasoning: 'text',
    },
    'no-approval': {
      when: { lack: 'no-approval' },
      then: { effect: 'invalid-once-tested' },
      basis: [
        norm('uu-30-2014/pasal-18/ayat-1'),
        norm('uu-30-2014/pasal-19/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-1'),
        norm('uu-30-2014/pasal-70/ayat-2'),
      ],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of approval. */
export type ApprovalInput = Pick<ActingPowerInput, 'approved'>

/** Whether the written approval is there; without it the act is one the power does not reach. */
export const approvalTable = /* @__PURE__ */ defineTable<
  ApprovalInput,
  never,
  Pick<OfficePower, 'power'>,
  ReadingOptions
>()({
  id: 'approval',
  bucket: 'approved',
  dimensions: { approved: AUTHORITY_VALUES.approved },
  rows: () => ({
    given: {
      when: { approved: 'yes' },
      then: { power: 'may' },
      basis: [norm('uu-30-2014/pasal-15/ayat-1')],
      reasoning: 'text',
    },
    lacking: {
      when: { approved: 'no' },
      then: { power: 'may-not' },
      basis: [norm('uu-30-2014/pasal-15/ayat-1')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of candidacies. */
export type CandidacyInput = Pick<ActingPowerInput, 'breach' | 'candidate' | 'holder'>

const STANDING = ['kepala-daerah', 'kepala-daerah-pengganti', 'plt-kepala-daerah', 'wakil-tugas-sehari-hari'] as const
const NOT_STANDING = [
  'pj',
  'pjs',
  'plh-kepala-daerah',
  'pejabat-definitif',
  'plt',
  'plh',
  'pj-sekda',
  'plh-sekda',
] as const
const WINDOWS = ['pasal-71-ayat-2', 'pasal-71-ayat-3'] as const
const OLD = between('0001-01-01', '2016-07-01')
const NEW = from('2016-07-01')

/** What a breach of a window does to a candidacy: cancellation hits those who stand again only (UU 10/2016 Pasal 71 ayat (5), (6)). */
export const candidacyTable = /* @__PURE__ */ defineTable<CandidacyInput, 'act', Candidacy, ReadingOptions>()({
  id: 'candidacy',
  bucket: 'breach',
  dimensions: {
    breach: WINDOWS,
    candidate: AUTHORITY_VALUES.candidate,
    holder: AUTHORITY_VALUES.holder,
  },
  rows: () => ({
    'petahana/older': {
      when: { breach: WINDOWS, candidate: 'yes', holder: STANDING },
      during: { act: OLD },
      then: { effect: 'cancellation' },
      basis: [sanction('uu-1-2015/pasal-71/ayat-4')],
      reasoning: 'text',
    },
    'others/older': {
      when: { breach: WINDOWS, candidate: 'no', holder: STANDING },
      during: { act: OLD },
      then: { effect: 'other-legislation' },
      basis: [sanction('uu-1-2015/pasal-71/ayat-4')],
      reasoning: 'inference',
    },
    petahana: {
      when: { breach: WINDOWS, candidate: 'yes', holder: STANDING },
      during: { act: NEW },
      then: { effect: 'cancellation' },
      basis: [sanction('uu-10-2016/pasal-71/ayat-5')],
      reasoning: 'text',
    },
    others: {
      when: { breach: WINDOWS, candidate: 'no', holder: STANDING },
      during: { act: NEW },
      then: { effect: 'other-legislation' },
      basis: [sanction('uu-10-2016/pasal-71/ayat-6')],
      reasoning: 'text',
    },
    'penjabat/older': {
      when: { breach: WINDOWS, candidate: any('a penjabat cannot stand'), holder: NOT_STANDING },
      during: { act: OLD },
      then: { effect: 'other-legislation' },
      basis: [sanction('uu-1-2015/pasal-71/ayat-4')],
      reasoning: 'inference',
    },
    penjabat: {
      when: { breach: WINDOWS, candidate: any('a penjabat cannot stand'), holder: NOT_STANDING },
      during: { act: NEW },
      then: { effect: 'other-legislation' },
      basis: [sanction('uu-10-2016/pasal-71/ayat-6'), norm('uu-10-2016/pasal-7/ayat-2/huruf-q')],
      reasoning: 'text',
    },
  }),
})

/** The dimension of the table of offences. */
export type OffenceInput = Pick<ActingPowerInput, 'breach'>

const FIGURES = {
  prisonMonths: { least: 1, most: 6 },
  fineRupiah: { least: 600_000, most: 6_000_000 },
} as const
const REFORMED = { prisonMonths: { most: 6 }, fineRupiah: { most: 10_000_000 } } as const
const BODY = [
  sanction('uu-1-2026/pasal-viii'),
  sanction('uu-1-2026/pasal-i/ayat-1'),
  sanction('uu-1-2026/pasal-ii/ayat-5/huruf-b'),
  procedure('uu-1-2023/pasal-79/ayat-1'),
]
const P188 = sanction('uu-1-2015/pasal-188')
const P190 = sanction('uu-1-2015/pasal-190')
const BEFORE_2026 = between('0001-01-01', '2026-01-02')
const SINCE_2026 = from('2026-01-02')

/**
 * Which offences a breach comes near, by the day of the act: Pasal 188 asks for intent and knows all of Pasal 71; Pasal 190 names
 * Pasal 71 ayat (2) and Pasal 162 ayat (3) and does not write "deliberately".
 */
export const offencesTable = /* @__PURE__ */ defineTable<OffenceInput, 'act', OffenceOutcome, ReadingOptions>()({
  id: 'replacement-offences',
  bucket: 'breach',
  dimensions: { breach: AUTHORITY_VALUES.breach },
  rows: () => ({
    'replacing/before-2026': {
      when: { breach: 'pasal-71-ayat-2' },
      during: { act: BEFORE_2026 },
      then: {
        exposures: [
          { offence: 'uu-1-2015-188', ifShown: ['deliberate'], ...FIGURES },
          { offence: 'uu-1-2015-190', ifShown: [], ...FIGURES },
        ],
      },
      basis: [P188, P190],
      reasoning: 'text',
    },
    'replacing/2026': {
      when: { breach: 'pasal-71-ayat-2' },
      during: { act: SINCE_2026 },
      then: {
        exposures: [
          { offence: 'uu-1-2015-188', ifShown: ['deliberate'], ...REFORMED },
          { offence: 'uu-1-2015-190', ifShown: [], ...REFORMED },
        ],
      },
      basis: [P188, P190, ...BODY],
      reasoning: 'text',
    },
    'programmes/before-2026': {
      when: { breach: 'pasal-71-ayat-3' },
      during: { act: BEFORE_2026 },
      then: { exposures: [{ offence: 'uu-1-2015-188', ifShown: ['deliberate'], ...FIGURES }] },
      basis: [P188],
      reasoning: 'text',
    },
    'programmes/2026': {
      when: { breach: 'pasal-71-ayat-3' },
      during: { act: SINCE_2026 },
      then: { exposures: [{ offence: 'uu-1-2015-188', ifShown: ['deliberate'], ...REFORMED }] },
      basis: [P188, ...BODY],
      reasoning: 'text',
    },
    'after-inauguration/before-2026': {
      when: { breach: 'pasal-162-ayat-3' },
      during: { act: BEFORE_2026 },
      then: { exposures: [{ offence: 'uu-1-2015-190', ifShown: [], ...FIGURES }] },
      basis: [P190],
      reasoning: 'text',
    },
    'after-inauguration/2026': {
      when: { breach: 'pasal-162-ayat-3' },
      during: { act: SINCE_2026 },
      then: { exposures: [{ offence: 'uu-1-2015-190', ifShown: [], ...REFORMED }] },
      basis: [P190, ...BODY],
      reasoning: 'text',
    },
  }),
})

/** The dimension of the table of reports. */
export type ReportInput = Pick<ActingPowerInput, 'holder'>

/** The report that the approval in advance of 14 September 2022 asks for; before it no approval stood in advance. */
export const reportTable = /* @__PURE__ */ defineTable<ReportInput, 'act', Report | Silent, ReadingOptions>()({
  id: 'report',
  bucket: 'holder',
  dimensions: { holder: AUTHORITY_VALUES.holder },
  rows: () => ({
    'before-the-circular': {
      when: { holder: any('nobody had an approval in advance to report on') },
      during: { act: between('0001-01-01', '2022-09-14') },
      then: silent('no-report-asked'),
      basis: [procedure('se-mendagri-5492-2022/isi/laporan')],
      reasoning: 'text',
    },
    'within-seven-working-days': {
      when: { holder: any('whoever uses the approval') },
      during: { act: from('2022-09-14') },
      then: { to: 'menteri-dalam-negeri', workingDays: 7 },
      basis: [procedure('se-mendagri-5492-2022/isi/laporan')],
      reasoning: 'text',
    },
  }),
})
