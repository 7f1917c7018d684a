import type { BasisEntry, Evidence, ProvisionId } from '../law'
import type { Clock } from './clock'

/** The interval of one clock in which the answer rests on the same rows: the version chosen, and by which day. */
export interface Governed {
  /** The day that chose the version: `'act'` is `committedOn`, `'decision'` is `decidedOn`. */
  readonly clock: Clock
  /** First day, or `null` when the rows name no beginning. */
  readonly from: string | null
  /** First day no longer in it, or `null`. */
  readonly until: string | null
}

/** A fact that would change the answer, with the provisions that ask for it. */
export interface Missing<P extends string = ProvisionId> {
  /** The name of the fact, with a dot inside a nested one: `'gesture'`, `'actor.post'`. */
  readonly fact: string
  /** Ids of the provisions that ask for it: `['skb-2022/lampiran-2/disiplin/d6']`. */
  readonly provisions: readonly P[]
}

/** The facts under which a conclusion comes about: codes per dimension, days per clock. */
export interface Condition {
  readonly [dimension: string]: readonly string[] | { readonly from: string | null; readonly until: string | null }
}

/** A conclusion still within reach, and the facts that would lead to it. */
export interface Possible<T> {
  /** The conclusion; `{ silent }` where the texts would hold no rule. */
  readonly conclusion: T | { readonly silent: string }
  /** The ways that lead to it; any one of them is enough. */
  readonly when: readonly Condition[]
}

/** What a reader must be told beside the answer; the prose is in `explain`. */
export type Caution =
  /** The row rests on our reading, not on words of the text. */
  | { readonly code: 'inference'; readonly rows: readonly string[] }
  /** A note that a row carries for its reader. */
  | { readonly code: 'note'; readonly note: string }
  /** A day of the case lies after the law was last checked. */
  | { readonly code: 'not-checked-since'; readonly checkedThrough: string; readonly on: string }
  /** A fact was given that the conduct does not ask for. */
  | { readonly code: 'fact-not-used'; readonly fact: string }
  /** The caller chose a reading other than the preferred one. */
  | { readonly code: 'reading-chosen'; readonly point: string; readonly option: string }
  /** What is still possible follows the preferred readings of these contested points; other readings would change it. */
  | { readonly code: 'possible-contested'; readonly points: readonly string[] }
  /** The answer is the same either way, but its basis depends on facts not given. */
  | { readonly code: 'basis-depends-on'; readonly facts: readonly string[] }
  /** The evidence is weaker than the caller asked for. */
  | { readonly code: 'evidence-below'; readonly evidence: Evidence; readonly asked: Evidence; readonly part?: string }
  /** A stated fact contradicts what follows from the others; the derived one was used. */
  | {
      readonly code: 'stated-contradicts-derived'
      readonly fact: string
      readonly stated: string
      readonly derived: string
    }
  /** The days cannot follow one another in the order given. */
  | { readonly code: 'days-out-of-order'; readonly facts: readonly string[] }

/** What every answer and every part of one carries. */
export interface Grounds<P extends string = ProvisionId> {
  /** The provisions it rests on, each with its role; of a silent answer, where one looked. */
  readonly basis: readonly BasisEntry<P>[]
  /** The interval of each clock in which the same rows hold. */
  readonly governed: readonly Governed[]
  /** The weakest evidence among the entries that are no guideline. */
  readonly evidence: Evidence
  /** What must be told with it, as codes. */
  readonly cautions: readonly Caution[]
}

/** One reading of a contested point with what follows from it. */
export interface Reading<O> {
  /** Id of the contested point: `'invitation-advice'`. */
  readonly point: string
  /** The option of the point that this reading follows. */
  readonly option: string
  /** Whether answers follow it unless the caller chooses another. */
  readonly preferred: boolean
  /** What follows under this reading; it may be open or contested in turn. */
  readonly outcome: O
}

/** A part of a conclusion other than the main question; it never changes the status of the decision. */
export type Part<T, P extends string = ProvisionId> = Grounds<P> &
  (
    | { readonly status: 'settled'; readonly value: T }
    | { readonly status: 'open'; readonly missing: readonly Missing<P>[]; readonly possible: readonly Possible<T>[] }
    | { readonly status: 'contested'; readonly readings: readonly Reading<Part<T, P>>[] }
    | { readonly status: 'silent'; readonly reason: string }
  )

/** A part that is open or contested, as the decision lists it. */
export type Doubt =
  | { readonly part: string; readonly status: 'open'; readonly facts: readonly string[] }
  | { readonly part: string; readonly status: 'contested'; readonly points: readonly string[] }

/** The parts of a conclusion that stand on their own, whatever the main question's answer: exposure to criminal law, say. */
export type Beside<C> = { readonly [K in Exclude<keyof C, keyof Main<C>>]?: C[K] }

/** The answer to the main question with its parts. */
export type Verdict<C, P extends string = ProvisionId> = Grounds<P> & { readonly doubts: readonly Doubt[] } & (
    | { readonly status: 'decided'; readonly conclusion: C }
    | {
        readonly status: 'needs-facts'
        readonly missing: readonly Missing<P>[]
        readonly possible: readonly Possible<Main<C>>[]
        readonly beside?: Beside<C>
      }
    | { readonly status: 'contested'; readonly readings: readonly Reading<Verdict<C, P>>[] }
    | {
        readonly status: 'outside-law'
        readonly reason: 'silent' | 'not-covered'
        readonly why: string
        readonly beside?: Beside<C>
      }
  )

/** A conclusion without its parts. */
export type Main<C> = { readonly [K in keyof C as C[K] extends { readonly status: string } ? never : K]: C[K] }

/** The answer of a checker: plain JSON, a closed union on `status`, with what is needed to explain and replay it. */
export type Decision<C, F = unknown, P extends string = ProvisionId> = Verdict<C, P> & {
  readonly checker: string
  readonly format: 1
  /** The facts as given, copied. */
  readonly facts: F
}

/**
 * Tells whether the main question is answered.
 *
 * @param decision any decision
 * @returns whether `conclusion` is there
 * @example
 * isDecided({ status: 'outside-law' } as never) // => false
 */
export function isDecided<D extends { readonly status: string }>(
  decision: D,
): decision is Extract<D, { readonly status: 'decided' }> {
  return decision.status === 'decided'
}

/**
 * Tells whether text or practice is split on the main question.
 *
 * @param decision any decision
 * @returns whether `readings` is there
 * @example
 * isContested({ status: 'contested', readings: [] } as never) // => true
 */
export function isContested<D extends { readonly status: string }>(
  decision: D,
): decision is Extract<D, { readonly status: 'contested' }> {
  return decision.status === 'contested'
}

/**
 * Tells whether facts are missing for the main question.
 *
 * @param decision any decision
 * @returns whether `missing` is there
 * @example
 * needsFacts({ status: 'needs-facts', missing: [], possible: [] } as never) // => true
 */
export function needsFacts<D extends { readonly status: string }>(
  decision: D,
): decision is Extract<D, { readonly status: 'needs-facts' }> {
  return decision.status === 'needs-facts'
}
