import type { When } from '../../../decision'
import type { BasisEntry, ReadingOptions } from '../../../law'
import type { NeutralityInput } from '../dimensions'
import type { LimbOutcome } from '../outcome'

/** The dimensions of the table of limbs: asked ones optional. */
export type LimbInput = Pick<
  NeutralityInput,
  | 'conduct'
  | 'stage'
  | 'contest'
  | 'period'
  | 'support'
  | 'attributes'
  | 'gesture'
  | 'purpose'
  | 'published'
  | 'cltn'
  | 'mobilised'
  | 'role'
>

/** One norm of a regulation; which clocks choose it follows from the regulation. */
export interface LimbNorm {
  readonly when: When<LimbInput>
  readonly reading?: { readonly [P in keyof ReadingOptions]?: ReadingOptions[P] }
  readonly then: LimbOutcome
  readonly basis: readonly BasisEntry[]
  readonly reasoning: 'text' | 'inference'
  readonly notes?: readonly string[]
}
