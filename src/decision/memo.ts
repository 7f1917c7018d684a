import { CLOCKS, sliceOf } from './clock'
import type { Region } from './region'

/** Answers already worked out, by the cell of the input they belong to. It changes no answer, only how soon it comes. */
export interface Memo<V> {
  /**
   * Looks a cell up.
   *
   * @param region masks and days
   * @param cuts the days at which answers change; two days between two cuts are the same
   * @param given which of the facts that share a dimension were given, as bits
   * @param chosen at which contested points the caller has chosen, as bits
   */
  get(region: Region, cuts: readonly number[], given: number, chosen: number): V | undefined
  /** Keeps the answer for a cell. */
  set(region: Region, cuts: readonly number[], given: number, chosen: number, value: V): void
}

/** At this many cells the memo starts anew: a screening run meets a few thousand, an enumeration must not fill the memory. */
const LIMIT = 16_384

/** Stands where a range has its last day. */
const SINGLE = 0x7fffffff

/**
 * Makes an empty memo: open addressing over rows of whole numbers. The cells of a checker are finite, and nothing of a person is in
 * their keys: masks of codes, and for each clock the slice between two cuts, not the day.
 *
 * @param slots how many dimensions and points the vocabulary has
 * @param preferred the masks of the points, which are the last of the slots, at their preferred options; a case that leaves them there
 * is told by the other slots alone
 * @returns the memo
 */
export function createMemo<V>(slots: number, preferred: readonly number[]): Memo<V> {
  const dimensions = slots - preferred.length
  const short = dimensions + 2 * CLOCKS.length + 3
  const needed = short + preferred.length
  // One more, and an even number, for the hash takes two at a time.
  const width = (needed + 2) & ~1
  let capacity = 256
  let keys = new Int32Array(capacity * width)
  let values = new Array<V | undefined>(capacity)
  let used = 0
  const key = new Int32Array(width)

  const find = (): number => {
    // To the points it reaches only where one of them stands elsewhere.
    const end = key[short - 1] === 0 ? short : needed
    // Two sums side by side, so that no step waits for the multiplication of the one before it.
    let even = 0x811c9dc5 | 0
    let odd = 0x01000193
    for (let at = 0; at < end; at += 2) {
      even = (Math.imul(even, 31) + (key[at] as number)) | 0
      odd = (Math.imul(odd, 31) + (key[at + 1] as number)) | 0
    }
    const hash = Math.imul(even ^ (even >>> 15), 0x2c1b3c6d) ^ Math.imul(odd ^ (odd >>> 13), 0x297a2d39)
    let slot = (hash ^ (hash >>> 16)) & (capacity - 1)
    for (;;) {
      if (values[slot] === undefined) return slot
      const base = slot * width
      let at = 0
      while (at < end && keys[base + at] === key[at]) at++
      if (at === end) return slot
      slot = (slot + 1) & (capacity - 1)
    }
  }

  const resize = (to: number): void => {
    const [oldKeys, oldValues] = [keys, values]
    capacity = to
    keys = new Int32Array(capacity * width)
    values = new Array<V | undefined>(capacity)
    if (used >= LIMIT) {
      used = 0
      return
    }
    // Holes are passed over. The key is of no more use to whoever asked for more room.
    oldValues.forEach((value, row) => {
      key.set(oldKeys.subarray(row * width, (row + 1) * width))
      const slot = find()
      keys.set(key, slot * width)
      values[slot] = value
    })
  }

  const read = ({ masks, lo, hi }: Region, cuts: readonly number[], given: number, chosen: number): void => {
    for (let slot = 0; slot < dimensions; slot++) key[slot] = masks[slot] as number
    let at = dimensions
    for (let clock = 0; clock < CLOCKS.length; clock++) {
      // A single day is told by its slice; a range by its bounds, which a condition may name.
      const single = lo[clock] === hi[clock]
      key[at++] = single ? sliceOf(cuts, lo[clock] as number) : (lo[clock] as number)
      key[at++] = single ? SINGLE : (hi[clock] as number)
    }
    key[at++] = given
    key[at++] = chosen
    let elsewhere = 0
    for (let point = 0; point < preferred.length; point++) {
      elsewhere |= (masks[dimensions + point] as number) ^ (preferred[point] as number)
    }
    // Part of the key, so that a short key never meets a row of a long one.
    key[at++] = elsewhere
    // The hash takes two numbers at a time: what stands after an odd key belongs to it.
    if (elsewhere === 0) key[short] = 0
    else for (let point = 0; point < preferred.length; point++) key[at++] = masks[dimensions + point] as number
  }

  return {
    get(region, cuts, given, chosen) {
      read(region, cuts, given, chosen)
      return values[find()]
    },
    set(region, cuts, given, chosen, value) {
      read(region, cuts, given, chosen)
      const place = find()
      if (values[place] === undefined) used++
      keys.set(key, place * width)
      values[place] = value
      if (used >= LIMIT) resize(256)
      else if (used * 2 > capacity) resize(capacity * 2)
    },
  }
}
