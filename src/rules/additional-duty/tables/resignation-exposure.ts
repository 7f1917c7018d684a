import { between, from } from '../../../dates'
import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, type ProvisionId, procedure, type ReadingOptions, sanction } from '../../../law'
import { RESIGNATION_VALUES, type RequestReceived, type ResignationInput } from '../resignation-dimensions'
import type { AnswerDue, Compulsion, DisciplineExposure, SanctionTracks } from '../resignation-outcome'

/** The dimensions of the table of exposure. */
export type ExposureInput = Pick<ResignationInput, 'event' | 'shown'>

const ABANDONED = 'abandoned-without-handover'
const LOSS = 'loss-or-non-payment'
const DISOBEYED = 'disobeyed-individual-order'
const WHATEVER = any('how someone leaves is asked apart from why')
const REQUESTS = ['resign', 'refuse'] as const
const OTHERS = [
  'absent-temporarily',
  'absent-permanently',
  'transferred',
  'retired',
  'suspended',
  'detained',
  'decree-expired',
  'disqualified',
  'kpa-designation-ended',
] as const

/** Events that have a cause which may be a breach or a crime of its own. */
const WITH_A_CAUSE = ['absent-temporarily', 'suspended', 'detained', 'disqualified'] as const

/**
 * How far someone who leaves a duty is exposed to sanctions. No row says that leaving is a breach: nothing that was read says so. What
 * raises the exposure is work left without hand-over, loss or non-payment, or disobeying an individual written order after the objection
 * was answered.
 */
export const resignationExposureTable = /* @__PURE__ */ defineTable<ExposureInput, never, DisciplineExposure>()({
  id: 'resignation-exposure',
  bucket: 'event',
  dimensions: { event: RESIGNATION_VALUES.event, shown: RESIGNATION_VALUES.shown },
  rows: () => ({
    'request/nothing-shown': {
      when: { event: REQUESTS, shown: 'none-shown' },
      then: { exposure: 'possible-not-established', raisedBy: [], wouldRaise: [ABANDONED, LOSS, DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-68/ayat-1'), norm('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'inference',
      notes: ['no-breach-from-leaving-alone'],
    },
    'other/nothing-shown': {
      when: { event: OTHERS.filter((event) => !WITH_A_CAUSE.includes(event as never)), shown: 'none-shown' },
      then: { exposure: 'none', raisedBy: [], wouldRaise: [ABANDONED, LOSS, DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    // Losing the duty exposes nobody; what it was lost for has rules of its own.
    'with-a-cause/nothing-shown': {
      when: { event: WITH_A_CAUSE, shown: 'none-shown' },
      then: { exposure: 'none', raisedBy: [], wouldRaise: [ABANDONED, LOSS, DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
      notes: ['cause-of-the-loss-not-judged-here'],
    },
    abandoned: {
      when: { event: WHATEVER, shown: 'abandoned' },
      then: { exposure: 'likely', raisedBy: [ABANDONED], wouldRaise: [LOSS, DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-2')],
      reasoning: 'inference',
    },
    loss: {
      when: { event: WHATEVER, shown: 'loss' },
      then: { exposure: 'likely', raisedBy: [LOSS], wouldRaise: [ABANDONED, DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-4')],
      reasoning: 'inference',
    },
    disobeyed: {
      when: { event: WHATEVER, shown: 'disobeyed' },
      then: { exposure: 'likely', raisedBy: [DISOBEYED], wouldRaise: [ABANDONED, LOSS] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-2')],
      reasoning: 'inference',
    },
    'abandoned/disobeyed': {
      when: { event: WHATEVER, shown: 'abandoned-and-disobeyed' },
      then: { exposure: 'likely', raisedBy: [ABANDONED, DISOBEYED], wouldRaise: [LOSS] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-2')],
      reasoning: 'inference',
    },
    'abandoned/loss': {
      when: { event: WHATEVER, shown: 'abandoned-and-loss' },
      then: { exposure: 'likely', raisedBy: [ABANDONED, LOSS], wouldRaise: [DISOBEYED] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-4')],
      reasoning: 'inference',
    },
    'loss/disobeyed': {
      when: { event: WHATEVER, shown: 'loss-and-disobeyed' },
      then: { exposure: 'likely', raisedBy: [LOSS, DISOBEYED], wouldRaise: [ABANDONED] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-4')],
      reasoning: 'inference',
    },
    all: {
      when: { event: WHATEVER, shown: 'all-three' },
      then: { exposure: 'likely', raisedBy: [ABANDONED, LOSS, DISOBEYED], wouldRaise: [] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1'), sanction('uu-30-2014/pasal-80/ayat-4')],
      reasoning: 'inference',
    },
  }),
})

/** The dimension of the tables by employment. */
export type TracksInput = { employment: NonNullable<ResignationInput['employment']> }

/**
 * Under which rules a sanction could be looked for, should a breach be shown; the track of PP 48/2016 turns on whether the holder of a
 * decree "carries it out" in the sense of UU 30/2014 Pasal 72, which no text settles.
 */
export const sanctionTracksTable = /* @__PURE__ */ defineTable<TracksInput, 'act', SanctionTracks | Silent>()({
  id: 'sanction-tracks',
  bucket: 'employment',
  dimensions: { employment: RESIGNATION_VALUES.employment },
  rows: () => ({
    'pns/pp-53': {
      when: { employment: ['pns', 'cpns'] },
      during: { act: between('2014-10-17', '2021-08-31') },
      then: { tracks: ['hukuman-disiplin', 'sanksi-administratif'] },
      basis: [
        norm('pp-53-2010/pasal-3/angka-5'),
        norm('pp-53-2010/pasal-3/angka-17'),
        procedure('uu-30-2014/pasal-80/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['addressee-of-a-decree-not-settled'],
    },
    'pns/pp-94': {
      when: { employment: ['pns', 'cpns'] },
      during: { act: from('2021-08-31') },
      then: { tracks: ['hukuman-disiplin', 'sanksi-administratif'] },
      basis: [
        norm('pp-94-2021/pasal-3/huruf-e'),
        norm('pp-94-2021/pasal-5/huruf-j'),
        norm('pp-94-2021/pasal-5/huruf-m'),
        procedure('uu-30-2014/pasal-80/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['addressee-of-a-decree-not-settled'],
    },
    'pppk/before-pp-49': {
      when: { employment: ['pppk', 'pppk-paruh-waktu'] },
      during: { act: between('2014-10-17', '2018-11-28') },
      then: { tracks: ['perjanjian-kerja', 'sanksi-administratif'] },
      basis: [norm('uu-5-2014/pasal-105/ayat-2/huruf-b'), procedure('uu-30-2014/pasal-80/ayat-2')],
      reasoning: 'inference',
      notes: ['addressee-of-a-decree-not-settled'],
    },
    pppk: {
      when: { employment: ['pppk', 'pppk-paruh-waktu'] },
      during: { act: from('2018-11-28') },
      then: { tracks: ['perjanjian-kerja', 'sanksi-administratif'] },
      basis: [
        norm('pp-49-2018/pasal-51/ayat-1'),
        norm('pp-49-2018/pasal-52/ayat-1'),
        procedure('uu-30-2014/pasal-80/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['addressee-of-a-decree-not-settled'],
    },
    'tni-polri': {
      when: { employment: 'tni-polri' },
      during: { act: from('2014-10-17') },
      then: silent('own-discipline-not-covered'),
      basis: [norm('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'inference',
    },
    'non-asn': {
      when: { employment: ['blud-non-asn', 'other-non-asn'] },
      during: { act: from('2014-10-17') },
      then: { tracks: ['perjanjian-kerja'] },
      basis: [norm('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'inference',
    },
    'any/before': {
      when: { employment: any('the Act on administration was not in force') },
      during: { act: between('0001-01-01', '2014-10-17') },
      then: silent('before-coverage'),
      basis: [norm('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'text',
    },
  }),
})

/** Events after which it can still be asked whether the person may be ordered to hold the duty. */
const MAY_BE_KEPT = ['resign', 'refuse', 'transferred', 'decree-expired'] as const

/** The dimensions of the table on compulsion. */
export type CompulsionInput = TracksInput & Pick<ResignationInput, 'event'>

/**
 * Whether an unwilling person may be ordered to hold an additional duty. Two texts pull apart, and neither attaches a consequence to the
 * other: this is shown, never decided.
 */
export const compulsionTable = /* @__PURE__ */ defineTable<
  CompulsionInput,
  'act',
  Compulsion | Silent,
  ReadingOptions
>()({
  id: 'duty-compulsion',
  bucket: 'employment',
  dimensions: { employment: RESIGNATION_VALUES.employment, event: RESIGNATION_VALUES.event },
  rows: () => ({
    // Who is gone, away, suspended or disqualified is not asked whether he or she is willing.
    'not-a-matter-of-will': {
      when: {
        employment: any('whoever cannot hold the duty is not ordered to hold it'),
        event: OTHERS.filter((event) => !MAY_BE_KEPT.includes(event as never)),
      },
      then: silent('not-a-matter-of-will'),
      basis: [procedure('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    'pns/before-pp-30': {
      when: { employment: ['pns', 'cpns'], event: MAY_BE_KEPT },
      during: { act: between('0001-01-01', '2019-04-29') },
      then: silent('no-rule-on-compulsion'),
      basis: [procedure('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'inference',
    },
    'pns/before': {
      when: { employment: ['pns', 'cpns'], event: MAY_BE_KEPT },
      during: { act: between('2019-04-29', '2021-04-29') },
      then: silent('no-rule-on-compulsion'),
      basis: [norm('pp-30-2019/pasal-64/ayat-2')],
      reasoning: 'inference',
    },
    'pns/agreement': {
      when: { employment: 'pns', event: MAY_BE_KEPT },
      during: { act: from('2021-04-29') },
      reading: { 'unwilling-holder': 'agreement-needed' },
      then: { compulsion: 'agreement-needed' },
      basis: [norm('pp-30-2019/pasal-12/ayat-2'), norm('pp-30-2019/pasal-64/ayat-2')],
      reasoning: 'inference',
      notes: ['no-immunity'],
    },
    'cpns/agreement': {
      when: { employment: 'cpns', event: MAY_BE_KEPT },
      during: { act: from('2021-04-29') },
      reading: { 'unwilling-holder': 'agreement-needed' },
      then: { compulsion: 'agreement-needed' },
      basis: [
        norm('pp-30-2019/pasal-12/ayat-2'),
        norm('pp-30-2019/pasal-64/ayat-1'),
        norm('pp-30-2019/pasal-64/ayat-2'),
      ],
      reasoning: 'inference',
      notes: ['no-immunity'],
    },
    'pns/order-pp-53': {
      when: { employment: ['pns', 'cpns'], event: MAY_BE_KEPT },
      during: { act: between('2021-04-29', '2021-08-31') },
      reading: { 'unwilling-holder': 'order-binds' },
      then: { compulsion: 'order-binds' },
      basis: [norm('pp-53-2010/pasal-3/angka-5'), norm('pp-53-2010/pasal-3/angka-17')],
      reasoning: 'inference',
    },
    'pns/order-pp-94': {
      when: { employment: ['pns', 'cpns'], event: MAY_BE_KEPT },
      during: { act: from('2021-08-31') },
      reading: { 'unwilling-holder': 'order-binds' },
      then: { compulsion: 'order-binds' },
      basis: [norm('pp-94-2021/pasal-3/huruf-e')],
      reasoning: 'inference',
    },
    // PP 30/2019 is on the work of PNS.
    others: {
      when: {
        employment: ['pppk', 'pppk-paruh-waktu', 'tni-polri', 'blud-non-asn', 'other-non-asn'],
        event: MAY_BE_KEPT,
      },
      then: silent('no-rule-on-compulsion'),
      basis: [procedure('uu-30-2014/pasal-72/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** Five working days by one act, under either reading of silence. */
function fiveDays<const Id extends string, const R extends RequestReceived, const P extends ProvisionId>(
  id: Id,
  received: R,
  provision: P,
) {
  return {
    [`five-days/no-release/${id}`]: {
      when: { event: REQUESTS, received },
      reading: { 'silence-on-internal-request': 'no-release' },
      then: { workingDays: 5, silence: 'releases-nobody' },
      basis: [procedure(provision), norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    [`five-days/release/${id}`]: {
      when: { event: REQUESTS, received },
      reading: { 'silence-on-internal-request': 'release' },
      then: { workingDays: 5, silence: 'counts-as-release' },
      basis: [norm(provision)],
      reasoning: 'inference',
    },
  } as const
}

/** The dimension of the table on answers. */
export type AnswerInput = Pick<ResignationInput, 'event' | 'received'>

/**
 * By when a request should be answered, and what silence does. Ten working days, since 2 November 2020 five, which Perppu 2/2022 kept when
 * it took the place of UU 11/2020; whether silence on a request
 * inside an agency counts as consent is disputed, and the library never releases anybody by it unless the caller reads it so.
 */
export const answerDueTable = /* @__PURE__ */ defineTable<AnswerInput, never, AnswerDue | Silent, ReadingOptions>()({
  id: 'answer-due',
  bucket: 'event',
  dimensions: { event: RESIGNATION_VALUES.event, received: RESIGNATION_VALUES.received },
  asks: Object.fromEntries(
    RESIGNATION_VALUES.event.map((event) => [event, event === 'resign' || event === 'refuse' ? ['received'] : []]),
  ),
  rows: () => ({
    'nothing-asked': {
      when: { event: OTHERS },
      then: silent('nothing-requested'),
      basis: [norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'text',
    },
    'ten-days/no-release': {
      when: { event: REQUESTS, received: 'before-uu-11-2020' },
      reading: { 'silence-on-internal-request': 'no-release' },
      then: { workingDays: 10, silence: 'releases-nobody' },
      basis: [procedure('uu-30-2014/pasal-53/ayat-2'), norm('uu-30-2014/pasal-68/ayat-1')],
      reasoning: 'inference',
    },
    'ten-days/release': {
      when: { event: REQUESTS, received: 'before-uu-11-2020' },
      reading: { 'silence-on-internal-request': 'release' },
      then: { workingDays: 10, silence: 'counts-as-release' },
      basis: [norm('uu-30-2014/pasal-53/ayat-2'), norm('uu-30-2014/pasal-53/ayat-3')],
      reasoning: 'inference',
    },
    ...fiveDays('before-perppu-2-2022', 'under-uu-11-2020', 'uu-11-2020/pasal-175'),
    ...fiveDays('since-perppu-2-2022', 'since-perppu-2-2022', 'perppu-2-2022/pasal-175/angka-7'),
  }),
})
