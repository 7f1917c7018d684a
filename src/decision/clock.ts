/** The days a case turns on, in the order in which they can only follow one another. */
export const CLOCKS = ['act', 'examination', 'decision', 'receipt'] as const

/** One of the days a case turns on; a norm names the one that chooses its version. */
export type Clock = (typeof CLOCKS)[number]

/** The fact that carries the day of each clock. */
export const CLOCK_FACTS = {
  act: 'committedOn',
  examination: 'examinedOn',
  decision: 'decidedOn',
  receipt: 'receivedOn',
} as const satisfies Record<Clock, string>

/** The first day number a clock may stand at when nothing is known of it. */
export const NO_EARLIER = -719_162
/** The last day number a clock may stand at when nothing is known of it. */
export const NO_LATER = 2_932_896

/**
 * Tells whether days can be found for all clocks in their order: nobody is examined before the act.
 *
 * @param lo earliest day number per clock
 * @param hi latest day number per clock
 * @returns whether a sequence of days exists that never goes back
 */
export function followsOrder(lo: readonly number[], hi: readonly number[]): boolean {
  let earliest = NO_EARLIER
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    if ((lo[clock] as number) > earliest) earliest = lo[clock] as number
    if (earliest > (hi[clock] as number)) return false
  }
  return true
}

/** The slice in which a day lies: how many of the cuts, told in order, it has reached. */
export function sliceOf(cuts: readonly number[], day: number): number {
  let at = 0
  while (at < cuts.length && day >= (cuts[at] as number)) at++
  return at
}
