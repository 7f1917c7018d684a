import type { Decision, Part } from '../../decision'
import type { Claim, GatheringCondition } from './dimensions'
import type { ClaimFacts, PetitionFacts } from './facts'
import type { AimedAtSigners, LeaveRefusalDecision } from './leave-outcome'

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
  /** What it is: `'written-complaint'`. */
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
  /** The acts to look at. */
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
  /** What it amounts to. */
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
  readonly decides:
    | 'kepala-opd'
    | 'pejabat-pembina-kepegawaian'
    | 'pejabat-pembina-kepegawaian-or-superior'
    | 'by-post-and-level'
  /** What shows it, the most telling first. */
  readonly evidence: readonly (typeof EVIDENCE_KINDS)[number][]
}

/** What is concluded of one claim. */
export interface ClaimConclusion extends ClaimOutcome {
  /** How it is handled; told also while facts are missing. */
  readonly handling: Part<ClaimHandling>
  /** Whether it hits those who complained. */
  readonly pattern: Part<AimedAtSigners>
}

/** The decision on one claim. */
export type ClaimDecision = Decision<ClaimConclusion, ClaimFacts>

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
