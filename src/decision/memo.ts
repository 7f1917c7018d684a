import { CLOCKS } from './clock'
import type { Region } from './region'

/** Answers already worked out, by the cell of the input they belong to. The number of cells is finite; so is the memory. */
export interface Memo<V> {
  /** Computes the key of a region; `get` and `set` use it until the next call. */
  key(region: Region, cuts: readonly (readonly number[])[], chosen: ReadonlySet<number>): void
  get(): V | undefined
  set(value: V, given: number): void
}

/** At this many cells the memo starts anew: a screening run meets a few thousand, an enumeration must not fill the memory. */
const LIMIT = 20_000

/**
 * Makes an empty memo. It changes no answer, only how soon it comes; nothing of a person is in its keys.
 *
 * @returns the memo
 */
export function createMemo<V>(): Memo<V> {
  let cells = new Map<string, V>()
  let current = ''
  return {
    key(region, cuts, chosen) {
      let key = ''
      for (const mask of region.masks) key += `${mask},`
      for (let clock = 0; clock < CLOCKS.length; clock++) {
        const list = cuts[clock] as readonly number[]
        key += `${slice(list, region.lo[clock] as number)}-${slice(list, region.hi[clock] as number)},`
      }
      current = chosen.size === 0 ? key : `${key}!${[...chosen].join()}`
    },
    get: () => cells.get(current),
    set(value) {
      if (cells.size >= LIMIT) cells = new Map()
      cells.set(current, value)
    },
  }
}

function slice(cuts: readonly number[], day: number): number {
  let at = 0
  while (at < cuts.length && day >= (cuts[at] as number)) at++
  return at
}
