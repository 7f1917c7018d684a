import { describe, expect, it } from 'vitest'
import { compareShares, hundredthsOfPercent } from '../../../src/rules/coordination/share'

const share = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('shares', () => {
  it.each([
    [share(1, 3), share(1, 2), -1],
    [share(1, 2), share(1, 3), 1],
    [share(1, 3), share(2, 6), 0],
    [share(0, 1), share(0, 7), 0],
    // As floating numbers these two are equal.
    [share(2 ** 53 - 2, 2 ** 53 - 1), share(2 ** 53 - 3, 2 ** 53 - 2), 1],
  ] as const)('%j beside %j: %i', (left, right, order) => {
    expect(compareShares(left, right)).toBe(order)
  })

  it.each([
    [share(0, 1), 0],
    [share(1, 3), 3333],
    [share(2, 3), 6666],
    [share(99_999, 100_000), 9999],
    [share(1, 1), 10_000],
    [share(11, 10), 11_000],
  ] as const)('%j read in hundredths of a percent, rounded down: %i', (given, read) => {
    expect(hundredthsOfPercent(given)).toBe(read)
  })
})
