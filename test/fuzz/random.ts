/** Numbers by chance that come again: the same for the same seed and place, on every machine. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, but not, `end`. */
  readonly below: (end: number) => number
  /** Whether something of this probability happens. */
  readonly chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  readonly one: <V>(list: readonly V[]) => V
}

/**
 * Makes the numbers of one input. Each input has its own, so that it can be looked at again by itself.
 *
 * @param seed the seed of the whole run
 * @param place the number of the input within it
 * @returns numbers by chance
 */
export function randomAt(seed: number, place: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35)
  const next = (): number => {
    // Mulberry32: one word of state, and good enough to choose among inputs.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    one: (list) => list[below(list.length)] as (typeof list)[number],
  }
}
