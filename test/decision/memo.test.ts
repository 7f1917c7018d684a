import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemo } from '../../src/decision/memo'

const CUTS = [10, 20, 30]
const region = (masks: readonly number[], days: readonly number[] = [0, 0, 0, 0]) => ({ masks, lo: days, hi: days })

describe('a memo', () => {
  it('gives back what was set for the cell, and nothing for another', () => {
    const memo = createMemo<string>(2, [])
    memo.set(region([1, 2]), CUTS, 0, 0, 'kept')
    expect(memo.get(region([1, 2]), CUTS, 0, 0)).toBe('kept')
    expect(memo.get(region([2, 1]), CUTS, 0, 0)).toBeUndefined()
    expect(memo.get(region([1, 2]), CUTS, 1, 0)).toBeUndefined()
    expect(memo.get(region([1, 2]), CUTS, 0, 1)).toBeUndefined()
    expect(memo.get(region([1, -1]), CUTS, 0, 0)).toBeUndefined()
  })

  it('takes two days between the same cuts for one cell, and the days around a cut for two', () => {
    const memo = createMemo<string>(1, [])
    memo.set(region([1], [5, 5, 5, 5]), CUTS, 0, 0, 'before')
    expect(memo.get(region([1], [9, 9, 9, 9]), CUTS, 0, 0)).toBe('before')
    expect(memo.get(region([1], [9, 9, 9, 10]), CUTS, 0, 0)).toBeUndefined()
  })

  it('tells a known day from an unknown one in the same slice', () => {
    const memo = createMemo<string>(1, [])
    memo.set(region([1], [5, 5, 5, 5]), CUTS, 0, 0, 'known')
    expect(memo.get({ masks: [1], lo: [5, 5, 5, 1], hi: [5, 5, 5, 9] }, CUTS, 0, 0)).toBeUndefined()
  })

  it('keeps two ranges apart although they lie in the same slices', () => {
    const memo = createMemo<string>(1, [])
    const range = (from: number) => ({ masks: [1], lo: [from, 0, 0, 0], hi: [9, 50, 50, 50] })
    memo.set(range(1), CUTS, 0, 0, 'one')
    expect(memo.get(range(1), CUTS, 0, 0)).toBe('one')
    expect(memo.get(range(2), CUTS, 0, 0)).toBeUndefined()
  })

  it('replaces what was set before', () => {
    const memo = createMemo<string>(1, [])
    memo.set(region([1]), CUTS, 0, 0, 'first')
    memo.set(region([1]), CUTS, 0, 0, 'second')
    expect(memo.get(region([1]), CUTS, 0, 0)).toBe('second')
  })

  it('grows and forgets nothing until it holds 16,384, then starts anew', () => {
    const memo = createMemo<number>(2, [])
    const cell = (at: number) => region([at, at % 7])
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 16_383; at++) memo.set(cell(at), CUTS, 0, 0, at)
      // What is set again is not counted again.
      for (let at = 0; at < 16_383; at++) memo.set(cell(at), CUTS, 0, 0, at + round)
      for (let at = 0; at < 16_383; at++) expect(memo.get(cell(at), CUTS, 0, 0)).toBe(at + round)
      memo.set(cell(16_383), CUTS, 0, 0, 16_383)
      for (let at = 0; at < 16_384; at++) expect(memo.get(cell(at), CUTS, 0, 0)).toBeUndefined()
    }
  })

  it('agrees with a plain map in whatever order it is used', () => {
    // So few that the same cell, and cells that differ in one thing only, come again and again.
    const cell = fc.record({
      masks: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2)),
      lo: fc.tuple(fc.constantFrom(5, 9, 15), fc.constant(12), fc.constant(25), fc.constantFrom(5, 35)),
      width: fc.tuple(fc.constantFrom(0, 0, 4), fc.constant(0), fc.constant(3), fc.constantFrom(0, 4)),
      given: fc.nat({ max: 1 }),
      chosen: fc.nat({ max: 1 }),
    })
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 150, maxLength: 300 }),
        fc.constantFrom([], [1], [2, 1], [1, 2, 1]),
        (cells, preferred) => {
          // The last slots are points; at their preferred options they are no part of the key, anywhere else they are.
          const memo = createMemo<string>(3, preferred)
          const slice = (day: number) => CUTS.filter((cut) => cut <= day).length
          const plain = new Map<string, string>()
          cells.forEach(({ masks, lo, width, given, chosen }, at) => {
            const hi = lo.map((day, clock) => day + (width[clock] as number))
            // A single day is told by its slice, a range by its bounds.
            const days = lo.map((day, clock) => (day === hi[clock] ? slice(day) : `${day} to ${hi[clock]}`))
            const key = JSON.stringify([masks, days, given, chosen])
            const one = { masks, lo, hi }
            expect(memo.get(one, CUTS, given, chosen)).toBe(plain.get(key))
            memo.set(one, CUTS, given, chosen, `answer ${at}`)
            plain.set(key, `answer ${at}`)
          })
        },
      ),
    )
  })
})
