import type { Decision, Part } from '../../decision'
import type { LeaveRefusalFacts } from './facts'
import type { Grantor, LeaveStanding } from './leave-dimensions'

/** What an answer to a request for leave amounts to. */
export const LEAVE_FINDINGS = [
  'no-such-leave',
  'no-written-request',
  'no-request-needed',
  'not-a-decision',
  'conditions-not-met',
  'refusal-without-ground',
  'refusal-needs-reasons',
  'refusal-allowed',
  'postponement-allowed',
  'postponement-without-ground',
  'postponement-barred',
  'postponement-by-procedure-only',
  'recall-allowed',
  'recall-without-ground',
  'recall-barred',
  'answer-not-yet-due',
  'unanswered',
  'deemed-granted',
] as const

/** What an answer to a request for leave amounts to. */
export type LeaveFinding = (typeof LEAVE_FINDINGS)[number]

/** What the tables of answers say. */
export interface LeaveOutcome {
  /** What it amounts to. */
  readonly finding: LeaveFinding
  /** How that stands in law. */
  readonly standing: LeaveStanding
}

/** Whether the person has leave of the kind, and who grants it. */
export type LeaveEntitlement =
  | {
      readonly entitlement: 'right' | 'discretion'
      readonly grantor: Grantor
      /** The regulation under which an answer is tested. */
      readonly rules: 'pp-11-2017' | 'pp-49-2018'
    }
  | { readonly entitlement: 'none' }

/** Whether a request was made that can be answered. */
export interface LeaveRequest {
  readonly request: 'written' | 'missing' | 'not-needed'
}

/** Whether whoever answered could decide. */
export interface LeavePower {
  /** `'considers-only'` where the answer is advice to whoever holds the power, and ends nothing. */
  readonly power: 'decides' | 'considers-only' | 'nobody-answered'
}

/** What the person can do next. */
export interface LeaveRemedy {
  /** The way: `'objection'`. */
  readonly way: 'objection' | 'pass-on-to-whoever-decides' | 'ask-for-written-answer' | 'ask-for-written-reasons'
  /** Working days from receipt for an objection. */
  readonly workingDays?: number
}

/** A sign that something is done because of a complaint. */
export interface AimedAtSigners {
  readonly sign: 'aimed-at-signers'
}

/** What `assessLeaveRefusal` concludes. */
export interface LeaveRefusalConclusion extends LeaveOutcome {
  /** Who grants leave of this kind. */
  readonly grantor: Part<{ readonly grantor: Grantor }>
  /** What the person can do next. */
  readonly remedy: Part<LeaveRemedy>
  /** Whether refusals are aimed at those who complained. */
  readonly pattern: Part<AimedAtSigners>
}

/** The decision on a refused, postponed, recalled or unanswered leave. */
export type LeaveRefusalDecision = Decision<LeaveRefusalConclusion, LeaveRefusalFacts>
