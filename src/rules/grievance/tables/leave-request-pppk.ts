import { any, defineTable } from '../../../decision'
import { norm, procedure } from '../../../law'
import { GRIEVANCE_VALUES, type GrievanceInput } from '../dimensions'
import type { LeavePower, LeaveRequest } from '../leave-outcome'

/** The dimensions of the table of requests of PPPK, who have four kinds of leave. */
export type LeaveRequestPppkInput = Pick<GrievanceInput, 'answer' | 'requestWritten'> & {
  readonly leave: Extract<GrievanceInput['leave'], 'cuti-tahunan' | 'cuti-sakit' | 'cuti-melahirkan' | 'cuti-bersama'>
}

/** Where each kind of leave of PPPK is said to be asked for in writing. */
const ASKED_FOR = {
  'cuti-tahunan': [procedure('pp-49-2018/pasal-78/ayat-3')],
  'cuti-sakit': [procedure('pp-49-2018/pasal-83/ayat-1')],
  'cuti-melahirkan': [procedure('pp-49-2018/pasal-89/ayat-1')],
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

/** Whether a PPPK made a request that can be answered, under PP 49/2018 as {@link leaveRequestTable} under PP 11/2017. */
export const leaveRequestPppkTable = /* @__PURE__ */ defineTable<LeaveRequestPppkInput, never, LeaveRequest>()({
  id: 'leave-request-pppk',
  bucket: 'answer',
  dimensions: {
    answer: GRIEVANCE_VALUES.answer,
    leave: ['cuti-tahunan', 'cuti-sakit', 'cuti-melahirkan', 'cuti-bersama'],
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
    'written/sakit': written('cuti-sakit'),
    'written/melahirkan': written('cuti-melahirkan'),
    'missing/tahunan': missing('cuti-tahunan'),
    'missing/sakit': missing('cuti-sakit'),
    'missing/melahirkan': missing('cuti-melahirkan'),
    collective: {
      when: { answer: ANSWERED, leave: 'cuti-bersama' },
      then: { request: 'not-needed' },
      basis: [procedure('pp-49-2018/pasal-91/ayat-3')],
      reasoning: 'text',
    },
    recalled: {
      when: { answer: 'recalled', leave: any('leave that is interrupted was granted before') },
      then: { request: 'not-needed' },
      basis: [procedure('pp-49-2018/pasal-92/ayat-1')],
      reasoning: 'text',
    },
  }),
})

/** The dimensions of the table of powers over the leave of PPPK. */
export type LeavePowerPppkInput = Pick<GrievanceInput, 'decider'> & {
  readonly grantor: Extract<GrievanceInput['grantor'], 'pejabat-pembina-kepegawaian-or-delegate' | 'presiden'>
}

const ANY_GRANTOR = /* @__PURE__ */ any('whoever grants the leave')

/** Whether whoever answered a PPPK could decide: PP 49/2018 Pasal 76 gives the power to the head of personnel, who may delegate it. */
export const leavePowerPppkTable = /* @__PURE__ */ defineTable<LeavePowerPppkInput, never, LeavePower>()({
  id: 'leave-power-pppk',
  bucket: 'decider',
  dimensions: {
    decider: GRIEVANCE_VALUES.decider,
    grantor: ['pejabat-pembina-kepegawaian-or-delegate', 'presiden'],
  },
  rows: () => ({
    head: {
      when: { decider: 'pejabat-pembina-kepegawaian', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: [norm('pp-49-2018/pasal-76/ayat-2')],
      reasoning: 'text',
    },
    delegate: {
      when: { decider: 'written-delegate', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
      then: { power: 'decides' },
      basis: [norm('pp-49-2018/pasal-76/ayat-3')],
      reasoning: 'text',
      notes: ['check-rank-and-kind-in-the-delegation'],
    },
    // Who keeps a post at work on collective leave no text says; whoever grants leave is taken to.
    'head-or-delegate/bersama': {
      when: { decider: ['pejabat-pembina-kepegawaian', 'written-delegate'], grantor: 'presiden' },
      then: { power: 'decides' },
      basis: [norm('pp-49-2018/pasal-91/ayat-2')],
      reasoning: 'inference',
    },
    'other-superior': {
      when: { decider: 'other-superior', grantor: ANY_GRANTOR },
      then: { power: 'considers-only' },
      basis: [
        norm('pp-49-2018/pasal-76/ayat-2'),
        norm('pp-49-2018/pasal-76/ayat-3'),
        norm('uu-30-2014/pasal-18/ayat-3'),
        norm('uu-30-2014/pasal-70/ayat-1'),
      ],
      reasoning: 'inference',
      notes: ['refusal-without-delegation-ends-nothing'],
    },
    nobody: {
      when: { decider: 'nobody', grantor: ANY_GRANTOR },
      then: { power: 'nobody-answered' },
      basis: [procedure('pp-49-2018/pasal-76/ayat-2')],
      reasoning: 'inference',
    },
  }),
})
