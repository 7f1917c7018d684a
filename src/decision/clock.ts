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

/** The day numbers between which a clock may stand when nothing is known of it. */
export const NO_EARLIER = -719_162
export const NO_LATER = 2_932_896

/**
 * Narrows the range of each clock by the order of the clocks: nobody is examined before the act.
 *
 * @param lo earliest day number per clock; changed in place
 * @param hi latest day number per clock; changed in place
 * @returns whether any sequence of days is left
 */
export function order(lo: number[], hi: number[]): boolean {
  for (let clock = 1; clock < CLOCKS.length; clock++) {
    if ((lo[clock] as number) < (lo[clock - 1] as number)) lo[clock] = lo[clock - 1] as number
  }
  for (let clock = CLOCKS.length - 2; clock >= 0; clock--) {
    if ((hi[clock] as number) > (hi[clock + 1] as number)) hi[clock] = hi[clock + 1] as number
  }
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    if ((lo[clock] as number) > (hi[clock] as number)) return false
  }
  return true
}
