import type { Evidence } from '../law'
import type { Given } from './fold'
import type { Caution } from './outcome'
import type { OpenRegion } from './region'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

/** What a caller may set beside the facts; the same for every checker. */
export interface Context {
  /** Chosen options of contested points, by point id; the choice stays visible as a caution. */
  readonly readings?: { readonly [point: string]: string } | undefined
  /** Anything weaker than this becomes a caution. */
  readonly minimumEvidence?: Evidence | undefined
  /** Refuse days after the law was last checked, instead of answering with a caution. */
  readonly strictCoverage?: boolean | undefined
  /**
   * Tables of the caller's that stand in for national ones, made by `overlay` (local rules) or `amend` (a change that is being tried).
   * They are no plain data: `safe...` doors do not take them, and a receipt names them without carrying them.
   */
  readonly overlays?: readonly Table[] | undefined
}

/** What derivation makes of the facts. */
export interface Derived {
  /** The ways the known facts leave open, disjoint. */
  readonly regions: readonly OpenRegion[]
  /** Names of the facts that were given. */
  readonly given: Given
  /** What derivation has to say: a fact that was not used, a stated one that contradicts the derived. */
  readonly cautions: readonly Caution[]
  /** Why the case lies outside what the tables cover, if it does. */
  readonly outside?: string
}

/**
 * Chooses, among readings for a question made of several, those that one of its checkers is asked under. A point that none of them has
 * stays, so that the checker refuses it.
 *
 * @param own the vocabulary of that checker
 * @param beside the vocabulary of another checker of the question
 * @param readings chosen options by point id
 * @returns the readings without the points that only the other checker has
 * @example
 * import { POINTS } from 'aparatur/law'
 * const own = defineVocabulary({ dimensions: { grade: ['a'] }, points: { 'sedang-kinds': POINTS['sedang-kinds'] } })
 * const beside = defineVocabulary({ dimensions: { grade: ['a'] }, points: { 'bare-hari': POINTS['bare-hari'] } })
 * readingsFor(own, beside, { 'bare-hari': 'working-day', 'sedang-kinds': 'tukin-cut' }) // => { 'sedang-kinds': 'tukin-cut' }
 */
export function readingsFor(
  own: Vocabulary,
  beside: Vocabulary,
  readings: Context['readings'] = {},
): { readonly [point: string]: string } {
  const has = ({ slot, firstPoint }: Vocabulary, point: string) => (slot[point] ?? -1) >= firstPoint
  return Object.fromEntries(Object.entries(readings).filter(([point]) => has(own, point) || !has(beside, point)))
}
