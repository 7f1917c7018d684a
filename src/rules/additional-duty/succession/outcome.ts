import type { Deadline } from '../../../calendar'
import type { Decision, Missing, Plan, PlanStep } from '../../../decision'
import type { BasisEntry, ProvisionId } from '../../../law'
import type { Fund } from '../../../organization'
import type { AdditionalDuty } from '../dimensions'
import type { DutyCondition, Obstacle } from '../outcome'
import type { ResignationFacts } from '../resignation-facts'
import type { DutyOfficer, InterruptedAct, ResignationConclusion } from '../resignation-outcome'
import type { ResignationReason, SuccessionFacts } from './facts'
import type { KeptAbove, SuccessionRung, Takes } from './rungs'

/** A deadline of a step: counted, waiting for a day that is not known yet, or in a year without a decree on working days. */
export type SuccessionDeadline =
  | Deadline<ProvisionId>
  | {
      readonly awaits: 'letter-received' | 'ground-found' | 'decree-made'
      readonly count: number
      readonly provision: ProvisionId
    }
  | { readonly notCounted: string; readonly provision: ProvisionId }

/** One step of the plan. */
export interface SuccessionStep extends PlanStep<SuccessionDeadline> {
  /** Keys of the people or packages it concerns. */
  readonly concerns: readonly string[]
  /** `norm` where a text asks for the step, `prudence` where none does. */
  readonly force: 'norm' | 'prudence'
}

/** The answer owed to one person for one duty, however many letters ask for it. */
export interface OwedAnswer {
  /** Key of the holder. */
  readonly holder: string
  /** The duty. */
  readonly duty: AdditionalDuty
  /** The letters, each once; empty where there was none. */
  readonly letters: readonly string[]
  /** Whether every letter was taken back; the request then falls away and the decree never ceased to stand. */
  readonly withdrawn: boolean
  /** Who answers; `null` where the texts do not settle it. */
  readonly officer: DutyOfficer | null
  /** What follows, in full. */
  readonly decision: Decision<ResignationConclusion, ResignationFacts>
}

/** What people who leave together have in common: to be heard once, beside every single answer. */
export interface Grievance {
  /** The letters, each once. */
  readonly letters: readonly string[]
  /** Keys of those who leave together. */
  readonly signers: readonly string[]
  /** The reasons they give. */
  readonly reasons: readonly ResignationReason[]
}

/** A rung of a ladder in this office. */
export interface LadderRung {
  /** The rung. */
  readonly rung: SuccessionRung
  /** `used` where it took packages, `open` where it could, `skipped` where the office has no such person, `closed` by law. */
  readonly state: 'used' | 'open' | 'skipped' | 'closed'
  /** Why it is skipped or closed, or under which condition it is open. */
  readonly why: string | null
  /** How many packages it took. */
  readonly packages: number
  /** The provisions behind it. */
  readonly basis: readonly BasisEntry[]
  /** Codes of what a reader must be told. */
  readonly notes: readonly string[]
}

/** The ladder of a duty under one fund. */
export interface SuccessionLadder {
  /** The duty. */
  readonly duty: AdditionalDuty
  /** Whose money is spent. */
  readonly fund: Fund
  /** The rungs from the first to the last. */
  readonly rungs: readonly LadderRung[]
  /** No text ranks the rungs. */
  readonly order: 'order-is-a-choice'
  /** Why there is no ladder; `null` where there is one. */
  readonly silent: string | null
}

/** Who takes over one duty in one package. */
export interface PackageAssignment {
  /** Key of the package. */
  readonly package: string
  /** The duty taken over. */
  readonly duty: AdditionalDuty
  /** Key of whoever leaves. */
  readonly from: string
  /** Key of the successor; `null` where an office acts itself. */
  readonly to: string | null
  /** The rung on which the successor stands. */
  readonly rung: SuccessionRung
  /** The whole duty, or the tasks a to m. */
  readonly takes: Takes
  /** What stays with PA or KPA. */
  readonly keptAbove: readonly KeptAbove[]
}

/** Someone who was looked at as a successor. */
export interface SuccessionCandidate {
  /** Key of the person. */
  readonly person: string
  /** The duty. */
  readonly duty: AdditionalDuty
  /** The rung. */
  readonly rung: SuccessionRung
  /** `eligible` for some package at least. */
  readonly standing: 'eligible' | 'not-eligible' | 'unknown' | 'not-ready'
  /** Under which conditions the person qualifies. */
  readonly conditions: readonly DutyCondition[]
  /** Why not, for any package: all reasons. */
  readonly obstacles: readonly Obstacle[]
  /** Facts that would settle it. */
  readonly missing: readonly string[]
  /** Packages before and after the plan; `limit` is `null` where there is none. */
  readonly before: number
  /** Packages after the plan. */
  readonly after: number
  /** The most packages, `null` where no limit counts. */
  readonly limit: number | null
}

/** An act that stops, with the packages in which it does. */
export interface StoppedAct {
  /** The act. */
  readonly act: InterruptedAct
  /** The duty whose holder would take it. */
  readonly duty: AdditionalDuty
  /** In order of risk. */
  readonly packages: readonly string[]
}

/** The plan of an office that has to carry on. */
export interface SuccessionPlan extends Plan<SuccessionFacts, SuccessionDeadline> {
  readonly planner: 'planSuccession'
  /** What is to be done, in order. */
  readonly steps: readonly SuccessionStep[]
  /** Facts that would settle what is open. */
  readonly missing: readonly Missing[]
  /** One for each person and duty. */
  readonly answers: readonly OwedAnswer[]
  /** Entries that say what another already said. */
  readonly duplicates: readonly {
    readonly holder: string
    readonly duty: AdditionalDuty
    readonly letter: string | null
  }[]
  /** What those who leave together have in common; `null` where fewer than two do. */
  readonly grievance: Grievance | null
  /** One for each duty and fund. */
  readonly ladders: readonly SuccessionLadder[]
  /** One for each duty of a package that falls open, in order of risk: whoever answers for the budget stands on the last rung. */
  readonly assignments: readonly PackageAssignment[]
  /** The packages, or the parts of packages, that go up to KPA or PA. */
  readonly goesUp: readonly PackageAssignment[]
  /** Everyone who was looked at. */
  readonly candidates: readonly SuccessionCandidate[]
  /** In order of risk. */
  readonly stops: readonly StoppedAct[]
}
