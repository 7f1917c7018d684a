import type { BasisEntry, ProvisionId } from '../law'
import type { Caution, Missing } from './outcome'

/** A document a step calls for, with the fields it must carry so that a personnel system can print its own form. */
export interface StepDocument {
  readonly kind: string
  readonly fields: readonly string[]
}

/** One step of a plan: who does what, with which paper, by when, on which ground. */
export interface PlanStep<D = unknown, P extends string = ProvisionId> {
  readonly code: string
  /** The office that acts. */
  readonly office: string
  readonly document?: StepDocument
  /** The deadline, where a norm or a practice sets one; `null` where the texts set none. */
  readonly deadline: D | null
  readonly basis: readonly BasisEntry<P>[]
  readonly notes: readonly string[]
}

/** An ordered plan; it may hold open questions, and then says which facts would close them. */
export interface Plan<F = unknown, D = unknown, P extends string = ProvisionId> {
  readonly planner: string
  readonly format: 1
  readonly facts: F
  readonly steps: readonly PlanStep<D, P>[]
  readonly missing: readonly Missing<P>[]
  readonly cautions: readonly Caution[]
}
