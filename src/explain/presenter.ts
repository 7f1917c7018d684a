import type { Decision, Main, Part } from '../decision'
import type { CoveredArea } from '../law'
import type { Block, Item } from './report'
import type { Speech } from './speech'

/** How one part of a conclusion is told. */
export interface PartPresenter<T> {
  /** The heading of the part. */
  readonly heading: (speech: Speech) => string
  /** What a settled value says, one sentence per item. */
  readonly items: (value: T, speech: Speech) => readonly Item[]
  /** What of a settled value concerns the case; without it, all of it. */
  readonly concerning?: (value: T, facts: never) => unknown
  /** Whether a settled value asks nothing of the reader; such parts are told together in one line. */
  readonly idle?: (value: T) => boolean
}

/** How the decisions of one checker are told. */
export interface Presenter<C, F, D = Decision<C, F>> {
  /** The area whose coverage is stated. */
  readonly area: CoveredArea | null
  readonly title: (facts: F, speech: Speech) => string
  /** The facts as given, one line each. */
  readonly facts: (facts: F, speech: Speech) => readonly Item[]
  /** The conclusion as a clause with its subject, in lower case: `perbuatan ini merupakan pelanggaran kode etik`. */
  readonly says: (main: Main<C>, speech: Speech) => string
  /** What else the main question settled. */
  readonly details: (main: Main<C>, facts: F, speech: Speech) => readonly string[]
  /** What tells answers apart that would read alike while several are within reach; a decided report tells it elsewhere. */
  readonly apart?: (main: Main<C>, speech: Speech) => readonly string[]
  /** Tables and charts right after the answer. */
  readonly exhibits?: (main: Main<C>, facts: F, speech: Speech) => readonly Block[]
  /** What the day that chooses the version is called here; without it the name of the clock. */
  readonly day?: (speech: Speech) => string
  /** The parts in the order of the report; a part not named here is told by its codes. */
  readonly parts: {
    readonly [K in Exclude<keyof C, keyof Main<C>>]: C[K] extends Part<infer T> ? PartPresenter<T> : never
  }
  /** What the decision carries beside its own answer: other decisions. */
  readonly also?: (decision: D, speech: Speech) => readonly Block[]
  /** The facts behind dimensions of another name, so that what is missing is asked in the order that settles most. */
  readonly behind?: { readonly [dimension: string]: readonly string[] }
}

/** A presenter with its types forgotten. */
export interface AnyPresenter {
  readonly area: CoveredArea | null
  readonly title: (facts: never, speech: Speech) => string
  readonly facts: (facts: never, speech: Speech) => readonly Item[]
  readonly says: (main: never, speech: Speech) => string
  readonly details: (main: never, facts: never, speech: Speech) => readonly string[]
  readonly apart?: (main: never, speech: Speech) => readonly string[]
  readonly exhibits?: (main: never, facts: never, speech: Speech) => readonly Block[]
  readonly day?: (speech: Speech) => string
  readonly parts: { readonly [part: string]: PartPresenter<never> }
  readonly also?: (decision: never, speech: Speech) => readonly Block[]
  readonly behind?: { readonly [dimension: string]: readonly string[] }
}
