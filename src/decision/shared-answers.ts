import { createMemo } from './memo'
import type { Region } from './region'

/** Answers already worked out, by the regions of the case: one region, or several where the facts leave several ways open. */
export interface SharedAnswers<V> {
  get(regions: readonly Region[], cuts: readonly number[], given: number, chosen: number): V | undefined
  set(regions: readonly Region[], cuts: readonly number[], given: number, chosen: number, value: V): void
}

/** At this many answers on several regions they start anew. */
const LIMIT = 4_096

/**
 * Makes an empty store: one region is looked up as it is, several by the numbers they were given when first met.
 *
 * @param slots how many dimensions and points the vocabulary has
 * @param preferred the points' preferred options, as masks
 * @returns the store; like the memo it changes no answer
 */
export function createSharedAnswers<V>(slots: number, preferred: readonly number[]): SharedAnswers<V> {
  const single = createMemo<V>(slots, preferred)
  const numbers = createMemo<number>(slots, preferred)
  const several = new Map<string, V>()
  let met = 0
  const keyOf = (regions: readonly Region[], cuts: readonly number[], given: number, chosen: number): string => {
    const numbered = regions.map((region) => {
      const known = numbers.get(region, cuts, given, chosen)
      if (known !== undefined) return known
      numbers.set(region, cuts, given, chosen, ++met)
      return met
    })
    return numbered.join()
  }
  /** The region, where there is but one. */
  const only = ([first, second]: readonly Region[]): Region | undefined => (second === undefined ? first : undefined)
  return {
    get(regions, cuts, given, chosen) {
      const region = only(regions)
      if (region !== undefined) return single.get(region, cuts, given, chosen)
      return several.get(keyOf(regions, cuts, given, chosen))
    },
    set(regions, cuts, given, chosen, value) {
      const region = only(regions)
      if (region !== undefined) return single.set(region, cuts, given, chosen, value)
      if (several.size >= LIMIT) several.clear()
      several.set(keyOf(regions, cuts, given, chosen), value)
    },
  }
}
