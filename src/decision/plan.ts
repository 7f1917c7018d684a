import type { BasisEntry, ProvisionId } from '../law'
import type { Caution, Missing } from './outcome'

/** A document a step calls for, with the fields it must carry so that a personnel system can print its own form. */
export interface StepDocument {
  /** A code for the paper: `'surat-panggilan'`. */
  readonly kind: string
  /** Codes of the fields it must carry: `['reported-party', 'time-and-place']`; a form prints one line for each. */
  readonly fields: readonly string[]
}

/** One step of a plan: who does what, with which paper, by when, on which ground. */
export interface PlanStep<D = unknown, P extends string = ProvisionId> {
  /** A code for the step, used once in a plan: `'examine'`. */
  readonly code: string
  /** The office that acts. */
  readonly office: string
  /** The paper the step produces, where a norm asks for one. */
  readonly document?: StepDocument
  /** The deadline, where a norm or a practice sets one; `null` where the texts set none. */
  readonly deadline: D | null
  /** The provisions behind the step. */
  readonly basis: readonly BasisEntry<P>[]
  /** Codes of what whoever acts must be told. */
  readonly notes: readonly string[]
}

/** An ordered plan; it may hold open questions, and then says which facts would close them. */
export interface Plan<F = unknown, D = unknown, P extends string = ProvisionId> {
  /** The function that made it: `'planFollowUp'`. */
  readonly planner: string
  readonly format: 1
  /** The facts as given, copied. */
  readonly facts: F
  /** The steps in the order in which they come. */
  readonly steps: readonly PlanStep<D, P>[]
  /** Facts that would settle what the plan leaves open. */
  readonly missing: readonly Missing<P>[]
  /** What must be told with the plan, as codes. */
  readonly cautions: readonly Caution[]
}
