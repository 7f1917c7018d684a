import { CLOCKS } from './clock'
import type { Region } from './region'

/** Answers already worked out, by the cell of the input they belong to. It changes no answer, only how soon it comes. */
export interface Memo<V> {
  /** Looks a region up; the place is remembered for `set`. */
  get(region: Region, cuts: readonly (readonly number[])[], chosen: ReadonlySet<number>): V | undefined
  /** Keeps the answer for the region last looked up. */
  set(value: V): void
}

/** At this many cells the memo starts anew: a screening run meets a few thousand, an enumeration must not fill the memory. */
const LIMIT = 16_384

/**
 * Makes an empty memo: open addressing over rows of whole numbers. The cells of a checker are finite, and nothing of a person is in
 * their keys: masks of codes, and for each clock the slice between two cuts, not the day.
 *
 * @param slots the dimensions and points of the vocabulary
 * @returns the memo
 */
export function createMemo<V>(slots: number): Memo<V> {
  const width = slots + 2 * CLOCKS.length + 1
  let capacity = 256
  let keys = new Int32Array(capacity * width)
  let values = new Array<V | undefined>(capacity)
  let used = 0
  const key = new Int32Array(width)
  let place = 0

  const find = (): number => {
    let hash = 0x811c9dc5 | 0
    for (let at = 0; at < width; at++) hash = Math.imul(hash ^ (key[at] as number), 0x01000193) ^ (hash >>> 15)
    let slot = hash & (capacity - 1)
    for (;;) {
      if (values[slot] === undefined) return slot
      const base = slot * width
      let at = 0
      while (at < width && keys[base + at] === key[at]) at++
      if (at === width) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }

  const resize = (to: number): void => {
    const [oldKeys, oldValues, rows] = [keys, values, capacity]
    capacity = to
    keys = new Int32Array(capacity * width)
    values = new Array<V | undefined>(capacity)
    if (used >= LIMIT) {
      used = 0
      return
    }
    const wanted = key.slice()
    for (let row = 0; row < rows; row++) {
      const value = oldValues[row]
      if (value === undefined) continue
      key.set(oldKeys.subarray(row * width, (row + 1) * width))
      const slot = find()
      keys.set(key, slot * width)
      values[slot] = value
    }
    key.set(wanted)
  }

  return {
    get(region, cuts, chosen) {
      const { masks, lo, hi } = region
      for (let slot = 0; slot < slots; slot++) key[slot] = masks[slot] as number
      let at = slots
      for (let clock = 0; clock < CLOCKS.length; clock++) {
        const list = cuts[clock] as readonly number[]
        const first = slice(list, lo[clock] as number)
        key[at++] = first
        key[at++] = lo[clock] === hi[clock] ? first : slice(list, hi[clock] as number)
      }
      let bits = 0
      if (chosen.size > 0) for (const slot of chosen) bits |= 1 << (slot & 31)
      key[at] = bits
      place = find()
      return values[place]
    },
    set(value) {
      keys.set(key, place * width)
      values[place] = value
      used++
      if (used >= LIMIT) resize(256)
      else if (used * 2 > capacity) resize(capacity * 2)
    },
  }
}

function slice(cuts: readonly number[], day: number): number {
  let at = 0
  while (at < cuts.length && day >= (cuts[at] as number)) at++
  return at
}
