import type { Decision, Part } from '../../decision'
import type { Claim, GatheringCondition, Grantor, LeaveStanding } from './dimensions'
import type { ClaimFacts, LeaveRefusalFacts, PetitionFacts } from './facts'

/** What a petition or gathering is in law. */
export const PETITION_KINDS = [
  'written-complaint',
  'opinion-in-public',
  'meeting-inside',
  'religious-act',
  'demonstration',
  'refusal-to-work',
  'neutrality-matter',
] as const

/** What the table of forms says. */
export interface PetitionKind {
  readonly as: (typeof PETITION_KINDS)[number]
}

/** Whether a condition of a demonstration is met. */
export interface ConditionMet {
  readonly met: 'yes' | 'no'
}

/** What a motion of no confidence or another petition does in law. */
export interface PetitionEffect {
  /** No staffing rule lets a petition end an office. */
  readonly removes: 'nobody'
  /** What it obliges others to do. */
  readonly opens: readonly ('superior-examines' | 'apip-examines-a-written-report' | 'identity-kept-secret')[]
}

/** Who takes a complaint up first. */
export interface AnsweringOffice {
  /** The direct superior of whoever is complained of. */
  readonly superior: 'kepala-opd' | 'atasan-langsung' | 'kepala-daerah'
  /** The office through which that superior is reached, where a text names one. */
  readonly through?: 'sekda'
}

/** A norm that someone's own conduct in taking part can touch. */
export const EXPOSURES = ['left-work', 'service-left', 'office-secret', 'answers-for-the-gathering'] as const

/** A norm that someone's own conduct in taking part can touch. */
export type Exposure = (typeof EXPOSURES)[number]

/** What the table of exposures says; `none` where the matter touches no norm. */
export interface ExposureOutcome {
  readonly exposure: Exposure | 'none'
}

/** What to look at after a complaint was handed in. */
export const WATCHED = [
  'transfer',
  'leave-refused',
  'appraisal-lowered',
  'discipline-opened',
  'names-disclosed',
] as const

/** Acts against those who signed that are looked at again. */
export interface RetaliationGuard {
  readonly watch: readonly (typeof WATCHED)[number][]
}

/** What `assessPetition` concludes of the petition itself. */
export interface PetitionConclusion {
  /**
   * `lawful`; `may-be-dissolved` where a condition of UU 9/1998 is not met; `no-right-found` for a refusal to work; `neutrality-matter`
   * where a candidate is named, which `classifyConduct` answers.
   */
  readonly lawfulness: 'lawful' | 'may-be-dissolved' | 'no-right-found' | 'neutrality-matter'
  /** What it is in law. */
  readonly as: PetitionKind['as']
  /** The conditions that are not met. */
  readonly unmet: readonly GatheringCondition[]
  /** What it does in law. */
  readonly effect: Part<PetitionEffect>
  /** Who takes it up first. */
  readonly answeredBy: Part<AnsweringOffice>
  /** What those who signed or took part are exposed to, each for own conduct only; signing as such is nothing. */
  readonly signers: Part<readonly Exposure[]>
  /** The same for those who lead. */
  readonly leaders: Part<readonly Exposure[]>
  /** What to look at after it was handed in. */
  readonly guard: Part<RetaliationGuard>
}

/** What a claim amounts to by its legal test. */
export const FINDINGS = [
  'not-shown',
  'local-rule-decides',
  'no-right-to-travel',
  'payment-reviewable',
  'blocked-within-power',
  'blocked-without-power',
  'unequal-treatment',
  'travel-falsified',
  'rule-may-be-enforced',
  'service-order',
  'sanction-without-basis',
  'dress-not-kept',
  'authorised-absence',
  'absence-counted-per-person',
  'agency-rule-decides',
  'lawful-reason',
  'left-duty',
  'left-duty-with-harm',
  'advice-within-duties',
  'decided-by-delegation',
  'decided-without-power',
  'arbitrary-treatment',
  'arbitrary-without-power',
] as const

/** What a claim amounts to: `'no-right-to-travel'`. */
export type ClaimFinding = (typeof FINDINGS)[number]

/** What a claim amounts to, and how much that weighs. */
export interface ClaimOutcome {
  readonly finding: ClaimFinding
  /** `breach`: a norm is met and goes to its own examination; `reviewable`: an objection can be made; `none`; `elsewhere`: another rule decides. */
  readonly weight: 'breach' | 'reviewable' | 'none' | 'elsewhere'
}

/** Kinds of evidence. */
export const EVIDENCE_KINDS = [
  'written-request',
  'written-answer',
  'delegation-instrument',
  'regional-rule',
  'assignment-letter',
  'payment-record',
  'travel-proof',
  'service-order',
  'written-warning',
  'attendance-log',
  'duty-roster',
  'service-log',
  'complaint-of-users',
  'job-description',
  'correspondence',
  'hearing-of-both-sides',
] as const

/** How a claim is handled. */
export interface ClaimHandling {
  /** The table that holds its legal test. */
  readonly test: 'travel' | 'dress' | 'hours' | 'office'
  /** The office that takes it up first. */
  readonly takesUp: 'atasan-langsung' | 'kepala-opd' | 'superior-of-the-official'
  /** The office that decides. */
  readonly decides: 'kepala-opd' | 'pejabat-pembina-kepegawaian' | 'by-post-and-level'
  /** What shows it, the most telling first. */
  readonly evidence: readonly (typeof EVIDENCE_KINDS)[number][]
}

/** What is concluded of one claim. */
export interface ClaimConclusion extends ClaimOutcome {
  /** How it is handled; told also while facts are missing. */
  readonly handling: Part<ClaimHandling>
}

/** The decision on one claim. */
export type ClaimDecision = Decision<ClaimConclusion, ClaimFacts>

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
  readonly finding: LeaveFinding
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
  readonly power: 'decides' | 'considers-only' | 'nobody-answered'
}

/** What the person can do next. */
export interface LeaveRemedy {
  readonly way: 'objection' | 'pass-on-to-whoever-decides' | 'ask-for-written-answer' | 'ask-for-written-reasons'
  /** Working days from receipt for an objection. */
  readonly workingDays?: number
}

/** A sign that leave is refused because of a complaint. */
export interface LeavePattern {
  readonly sign: 'aimed-at-signers'
}

/** What `assessLeaveRefusal` concludes. */
export interface LeaveRefusalConclusion extends LeaveOutcome {
  /** Who grants leave of this kind. */
  readonly grantor: Part<{ readonly grantor: Grantor }>
  /** What the person can do next. */
  readonly remedy: Part<LeaveRemedy>
  /** Whether refusals are aimed at those who complained. */
  readonly pattern: Part<LeavePattern>
}

/** The decision on a refused, postponed, recalled or unanswered leave. */
export type LeaveRefusalDecision = Decision<LeaveRefusalConclusion, LeaveRefusalFacts>

/** How two sides stand on one claim: what they say is never a finding. */
export interface SidedClaim {
  /** What is said. */
  readonly claim: Claim | 'leave-refused'
  /** Whether both sides tell the same, differ, or only one was heard. */
  readonly versions: 'agree' | 'differ' | 'one-side-only'
  /** The decision on the claim; without an examination it needs facts. */
  readonly decision: ClaimDecision | LeaveRefusalDecision
}

/** The decision on a petition, with each claim of either side. */
export type PetitionDecision = Decision<PetitionConclusion, PetitionFacts> & { readonly claims: readonly SidedClaim[] }

/** What the law gives for a demand on a day. */
export interface DemandBasis {
  /** A right whose conditions are not set yet, a duty of the agency in court cases only, a general duty to learn, or nothing read. */
  readonly force: 'right-without-procedure' | 'duty-in-court-cases' | 'duty-to-learn'
}
