/** A share as a fraction of whole numbers in lowest terms, so that it is exact and the same for the same share. */
export interface Share {
  /** Above the line: `3`. */
  readonly numerator: number
  /** Below the line, at least 1: `4`. */
  readonly denominator: number
}

/**
 * Makes an exact share.
 *
 * @param part a whole number, at least 0
 * @param whole a whole number, at least 1
 * @returns the share in lowest terms
 * @example
 * shareOf(600, 800) // => { numerator: 3, denominator: 4 }
 * shareOf(0, 7) // => { numerator: 0, denominator: 1 }
 */
export function shareOf(part: number, whole: number): Share {
  let [left, right] = [part, whole]
  while (right !== 0) [left, right] = [right, left % right]
  return { numerator: part / left, denominator: whole / left }
}

/**
 * Compares two shares by cross-multiplication in whole numbers of any size; nothing is rounded, so equal shares are equal.
 *
 * @param left a share
 * @param right another
 * @returns -1, 0 or 1
 * @example
 * compareShares({ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 }) // => 0
 * compareShares({ numerator: 1, denominator: 3 }, { numerator: 1, denominator: 2 }) // => -1
 */
export function compareShares(left: Share, right: Share): -1 | 0 | 1 {
  const one = BigInt(left.numerator) * BigInt(right.denominator)
  const other = BigInt(right.numerator) * BigInt(left.denominator)
  if (one < other) return -1
  return one > other ? 1 : 0
}

/**
 * Finds the least whole number that is not below a share of an amount.
 *
 * @param amount a whole number, at least 0
 * @param share a share of at most one
 * @returns the amount times the share, rounded up where it is no whole number
 * @example
 * leastReaching(1000, { numerator: 1, denominator: 3 }) // => 334
 */
export function leastReaching(amount: number, { numerator, denominator }: Share): number {
  const [product, by] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)]
  return Number((product + by - 1n) / by)
}

/**
 * Writes a share in hundredths of a percent, rounded down, for a reader: an office at 99.999 % does not read as one at 100 %.
 *
 * @param share any share
 * @returns hundredths of a percent: 1000 is ten percent
 * @example
 * hundredthsOfPercent({ numerator: 1, denominator: 3 }) // => 3333
 */
export function hundredthsOfPercent({ numerator, denominator }: Share): number {
  return Number((BigInt(numerator) * 10_000n) / BigInt(denominator))
}
