import { any, defineTable, type Silent, silent } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { AimedAtSigners, LeavePower, LeaveRemedy, LeaveRequest } from '../leave-outcome'

/** The dimensions of the table of requests. */
export type LeaveRequestInput = Pick<GrievanceInput, 'answer' | 'leave' | 'requestWritten'>

/** Where each kind of leave of PNS is said to be asked for in writing. */
const ASKED_FOR = {
  'cuti-tahunan': [procedure('pp-11-2017/pasal-311/ayat-3')],
  'cuti-besar': [procedure('pp-11-2017/pasal-316/ayat-4')],
  'cuti-sakit': [procedure('pp-11-2017/pasal-320/ayat-1')],
  'cuti-melahirkan': [procedure('pp-11-2017/pasal-326/ayat-1')],
  'cuti-alasan-penting': [procedure('pp-11-2017/pasal-331/ayat-1')],
  cltn: [procedure('pp-11-2017/pasal-336/ayat-1')],
} as const
const ANSWERED = ['refused', 'postponed', 'unanswered'] as const

const written = <const L extends keyof typeof ASKED_FOR>(leave: L) =>
  ({
    when: { answer: ANSWERED, leave, requestWritten: 'yes' },
    then: { request: 'written' },
    basis: ASKED_FOR[leave],
    reasoning: 'text',
  }) as const
const missing = <const L extends keyof typeof ASKED_FOR>(leave: L) =>
  ({
    when: { answer: ANSWERED, leave, requestWritten: 'no' },
    then: { request: 'missing' },
    basis: ASKED_FOR[leave],
    reasoning: 'text',
  }) as const

/** Whether a PNS or CPNS made a request that can be answered: leave is asked for in writing, and an oral no is no decision. */
export const leaveRequestTable = /* @__PURE__ */ defineTable<LeaveRequestInput, never, LeaveRequest>()({
  id: 'leave-request',
  bucket: 'answer',
  dimensions: {
    answer: GRIEVANCE_VALUES.answer,
    leave: GRIEVANCE_VALUES.leave,
    requestWritten: GRIEVANCE_VALUES.requestWritten,
  },
  asks: {
    refused: ['requestWritten'],
    postponed: ['requestWritten'],
    recalled: [],
    unanswered: ['requestWritten'],
  },
  rows: () => ({
    'written/tahunan': written('cuti-tahunan'),
    'written/besar': written('cuti-besar'),
    'written/sakit': written('cuti-sakit'),
    'written/melahirkan': written('cuti-melahirkan'),
    'written/alasan-penting': written('cuti-alasan-penting'),
    'written/cltn': written('cltn'),
    'missing/tahunan': missing('cuti-tahunan'),
    'missing/besar': missing('cuti-besar'),
    'missing/sakit': missing('cuti-sakit'),
    'missing/melahirkan': missing('cuti-melahirkan'),
    'missing/alasan-penting': missing('cuti-alasan-penting'),
    'missing/cltn': missing('cltn'),
    collective: {
      when: { answer: ANSWERED, leave: 'cuti-bersama' },
      then: { request: 'not-needed' },
      basis: [procedure('pp-11-2017/pasal-333/ayat-4')],
      reasoning: 'text',
    },
    recalled: {
      when: { answer: 'recalled', leave: any('leave that is interrupted was granted before') },
      then: { request: 'not-needed' },
      basis: [procedure('pp-11-2017/pasal-338/ayat-1')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of powers. */
export type LeavePowerInput = Pick<GrievanceInput, 'decider' | 'grantor'>

const GRANTED_BY_HEAD = [
  'pejabat-pembina-kepegawaian-or-delegate',
  'pejabat-pembina-kepegawaian',
  'pejabat-pembina-kepegawaian-with-bkn',
] as const
const ANY_GRANTOR = /* @__PURE__ */ any('whoever grants the leave')

/** Whether whoever answered a PNS or CPNS could decide; without a written delegation an answer is only a consideration. */
export const leavePowerTable = /* @__PURE__ */ defineTable<LeavePowerInput, never, LeavePower>()({
  id: 'leave-power',
  bucket: 'decider',
  dimensions: { decider: GRIEVANCE_VALUES.decider, grantor: GRIEVANCE_VALUES.grantor },
  rows: () => ({
    head: {
      when: { decider: 'pejabat-pembina-kepegawaian', grantor: GRANTED_BY_HEAD },
      then: { power: 'decides' },
      basis: [norm('pp-11-2017/pasal-309/ayat-1')],
      reasoning: 'text',
    },
    delegate: {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: [norm('pp-11-2017/pasal-309/ayat-2')],
      reasoning: 'text',
      notes: ['check-rank-and-kind-in-the-delegation'],
    },
    // Who keeps a post at work on collective leave no text says; whoever grants leave is taken to.
    'head-or-delegate/bersama': {
      when: { decider: ['pejabat-pembina-kepegawaian', 'written-delegate'], grantor: 'presiden' },
      then: { power: 'decides' },
      basis: [norm('pp-11-2017/pasal-333/ayat-3')],
      reasoning: 'inference',
    },
    'delegate/abroad': {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian' },
      then: { power: 'considers-only' },
      basis: [norm('pp-11-2017/pasal-339/ayat-1')],
      reasoning: 'text',
    },
    'delegate/cltn': {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-with-bkn' },
      then: { power: 'considers-only' },
      basis: [norm('pp-11-2017/pasal-336/ayat-3')],
      reasoning: 'text',
    },
    'other-superior': {
      when: { decider: 'other-superior', grantor: ANY_GRANTOR },
      then: { power: 'considers-only' },
      basis: [
        norm('pp-11-2017/pasal-309/ayat-1'),
        norm('pp-11-2017/pasal-309/ayat-2'),
        norm('uu-30-2014/pasal-18/ayat-3'),
        norm('uu-30-2014/pasal-70/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['refusal-without-delegation-ends-nothing'],
    },
    nobody: {
      when: { decider: 'nobody', grantor: ANY_GRANTOR },
      then: { power: 'nobody-answered' },
      basis: [procedure('pp-11-2017/pasal-309/ayat-1')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of remedies. */
export type LeaveRemedyInput = Pick<GrievanceInput, 'standing'> & {
  readonly servant: Extract<GrievanceInput['servant'], 'pns' | 'cpns' | 'pppk'>
}

const EVERY_ASN = /* @__PURE__ */ any('the remedies of every ASN employee are the same')

/** What the person can do next. A keberatan needs a concrete decision in writing. */
export const leaveRemedyTable = /* @__PURE__ */ defineTable<LeaveRemedyInput, never, LeaveRemedy | Silent>()({
  id: 'leave-remedy',
  bucket: 'standing',
  dimensions: { standing: GRIEVANCE_VALUES.standing, servant: ['pns', 'cpns', 'pppk'] },
  rows: () => ({
    unlawful: {
      when: { standing: 'unlawful', servant: EVERY_ASN },
      then: { way: 'objection', workingDays: 14 },
      basis: [
        norm('pp-79-2021/pasal-2/ayat-1'),
        procedure('pp-79-2021/pasal-3/ayat-2'),
        procedure('pp-79-2021/pasal-3/ayat-3'),
        procedure('pp-79-2021/pasal-4/ayat-2'),
        procedure('pp-79-2021/pasal-7'),
      ],
      reasoning: 'inference',
      notes: ['objection-needs-a-written-decision', 'objection-goes-by-who-decided'],
    },
    // The remedy is for whoever is not satisfied; whether the decision was right is what it decides.
    lawful: {
      when: { standing: 'lawful', servant: EVERY_ASN },
      then: { way: 'objection', workingDays: 14 },
      basis: [
        norm('pp-79-2021/pasal-2/ayat-1'),
        procedure('pp-79-2021/pasal-3/ayat-2'),
        procedure('pp-79-2021/pasal-3/ayat-3'),
        procedure('pp-79-2021/pasal-4/ayat-2'),
        procedure('pp-79-2021/pasal-7'),
      ],
      reasoning: 'inference',
      notes: [
        'objection-needs-a-written-decision',
        'objection-goes-by-who-decided',
        'objection-open-though-no-fault-was-found',
      ],
    },
    'needs-reasons': {
      when: { standing: 'needs-reasons', servant: EVERY_ASN },
      then: { way: 'ask-for-written-reasons' },
      basis: [norm('uu-30-2014/pasal-55/ayat-1'), procedure('pp-79-2021/pasal-4/ayat-2')],
      reasoning: 'inference',
      notes: ['time-to-object-runs-meanwhile'],
    },
    'no-decision/pns': {
      when: { standing: 'no-decision', servant: ['pns', 'cpns'] },
      then: { way: 'pass-on-to-whoever-decides' },
      basis: [norm('pp-11-2017/pasal-309/ayat-1')],
      reasoning: 'inference',
    },
    'no-decision/pppk': {
      when: { standing: 'no-decision', servant: 'pppk' },
      then: { way: 'pass-on-to-whoever-decides' },
      basis: [norm('pp-49-2018/pasal-76/ayat-2')],
      reasoning: 'inference',
    },
    running: {
      when: { standing: 'running', servant: EVERY_ASN },
      then: { way: 'ask-for-written-answer' },
      basis: [norm('uu-30-2014/pasal-50/ayat-3'), norm('uu-30-2014/pasal-50/ayat-4')],
      reasoning: 'inference',
    },
    granted: {
      when: { standing: 'granted', servant: EVERY_ASN },
      then: silent('no-remedy-needed'),
      basis: [procedure('pp-79-2021/pasal-3/ayat-2')],
      reasoning: 'inference',
    },
  }),
})

/** The dimensions of the table of patterns. */
export type LeavePatternInput = Pick<GrievanceInput, 'aimedAtSigners'>

/** Refusals that hit those who complained: arbitrary treatment, or power used for another purpose. */
export const leavePatternTable = /* @__PURE__ */ defineTable<LeavePatternInput, never, AimedAtSigners | Silent>()({
  id: 'leave-pattern',
  bucket: 'aimedAtSigners',
  dimensions: { aimedAtSigners: GRIEVANCE_VALUES.aimedAtSigners },
  rows: () => ({
    aimed: {
      when: { aimedAtSigners: 'yes' },
      then: { sign: 'aimed-at-signers' },
      basis: [norm('pp-94-2021/pasal-5/huruf-i'), norm('uu-30-2014/pasal-18/ayat-2')],
      reasoning: 'inference',
    },
    'not-aimed': {
      when: { aimedAtSigners: 'no' },
      then: silent('no-pattern'),
      basis: [procedure('pp-94-2021/pasal-5/huruf-i')],
      reasoning: 'text',
    },
  }),
})
