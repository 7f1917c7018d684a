import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allow, CLOCKS, daysInOrder, defineVocabulary, setClock, unknownRegion } from '../../src/decision'
import { type Box, copy, everyDay, intersect, subtract, subtractAll } from '../../src/decision/box'
import { NO_EARLIER, NO_LATER } from '../../src/decision/clock'

const SLOTS = 2
const VALUES = 3
const DAYS = 4

/** Every point of a small space, as a box of one value per slot and one day per clock. */
function points(box: Box): string[] {
  let found: number[][] = [[]]
  for (let slot = 0; slot < SLOTS; slot++) {
    const mask = box.masks[slot] as number
    found = found.flatMap((one) =>
      Array.from({ length: VALUES }, (_, at) => at)
        .filter((at) => mask & (1 << at))
        .map((at) => [...one, at]),
    )
  }
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const days = Array.from({ length: DAYS }, (_, day) => day).filter(
      (day) => (box.lo[clock] as number) <= day && day <= (box.hi[clock] as number),
    )
    // Two clocks suffice for the algebra; the others stand still.
    found = found.flatMap((one) => (clock < 2 ? days : days.slice(0, 1)).map((day) => [...one, day]))
  }
  return found.map((one) => one.join()).sort()
}

const span = fc
  .tuple(fc.nat({ max: DAYS - 1 }), fc.nat({ max: DAYS - 1 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const box: fc.Arbitrary<Box> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: SLOTS, maxLength: SLOTS }), span, span)
  .map(([masks, a, b]) => ({ masks, lo: [a[0], b[0], 0, 0], hi: [a[1], b[1], 0, 0] }))

describe('the algebra of boxes', () => {
  it('intersects as sets do', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const common = intersect(a, b)
        const both = points(a).filter((point) => points(b).includes(point))
        expect(common === undefined ? [] : points(common)).toEqual(both)
      }),
    )
  })

  it('subtracts as sets do, in disjoint pieces', () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 4 }), (whole, parts) => {
        const taken = new Set(parts.flatMap(points))
        const rest = subtractAll(whole, parts).flatMap(points)
        expect(rest.sort()).toEqual(points(whole).filter((point) => !taken.has(point)))
        expect(new Set(rest).size).toBe(rest.length)
      }),
    )
  })

  it('leaves its operands alone', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const before = JSON.stringify([a, b])
        intersect(a, b)
        for (const piece of subtract(a, b)) piece.masks[0] = 99
        copy(a).lo[0] = 99
        expect(JSON.stringify([a, b])).toBe(before)
      }),
    )
  })

  it('subtracts nothing, itself, and what it does not touch', () => {
    const whole = everyDay([7, 7])
    expect(subtractAll(whole, [])).toEqual([whole])
    expect(subtract(whole, whole)).toEqual([])
    expect(subtract({ ...whole, masks: [1, 7] }, { ...whole, masks: [2, 7] })).toEqual([{ ...whole, masks: [1, 7] }])
  })

  it('keeps the sign bit out of 31 values', () => {
    const full = 2 ** 31 - 1
    const rest = subtract(everyDay([full]), everyDay([1 << 30]))
    expect(rest).toEqual([everyDay([2 ** 30 - 1])])
  })
})

interface Input {
  kind: 'a' | 'b' | 'c'
  wide?: string
}
const codes = Array.from({ length: 33 }, (_, at) => `w${at}`)
const vocabulary = defineVocabulary<Input>({
  dimensions: { kind: ['a', 'b', 'c'], wide: codes },
  points: { p: { options: ['x', 'y'], preferred: 'y' } },
})

describe('a region', () => {
  it('knows nothing at first, and stands at the preferred option of each point', () => {
    const region = unknownRegion(vocabulary)
    expect(region).toEqual({
      masks: [7, -1, 2],
      lo: CLOCKS.map(() => NO_EARLIER),
      hi: CLOCKS.map(() => NO_LATER),
    })
    expect(unknownRegion(vocabulary).masks).not.toBe(region.masks)
  })

  it('takes one code or several; a wide dimension takes one', () => {
    const region = unknownRegion(vocabulary)
    allow(region, vocabulary, 'kind', 'b')
    expect(region.masks[0]).toBe(2)
    allow(region, vocabulary, 'kind', ['a', 'c'])
    expect(region.masks[0]).toBe(5)
    allow(region, vocabulary, 'wide', 'w32')
    expect(region.masks[1]).toBe(33)
    expect(() => allow(region, vocabulary, 'wide', ['w1', 'w2'])).toThrow(RangeError)
    expect(() => allow(region, vocabulary, 'wide', 'w33')).toThrow(/wide: 'w33'/)
  })

  it('refuses a code it does not know, names the field and what is accepted', () => {
    const region = unknownRegion(vocabulary)
    expect(() => allow(region, vocabulary, 'kind', 'd')).toThrow("kind: 'd' is not accepted; accepted: a, b, c")
    expect(() => allow(region, vocabulary, 'kind', ['a', 'd'])).toThrow(RangeError)
    for (const hostile of ['constructor', '__proto__', '', null, 1, {}]) {
      expect(() => allow(region, vocabulary, 'kind', [hostile] as never)).toThrow(RangeError)
    }
    expect(region.masks[0]).toBe(7)
  })

  it('takes a day for each clock, or none', () => {
    const region = unknownRegion(vocabulary)
    CLOCKS.forEach((clock, at) => {
      setClock(region, clock, undefined)
      expect(region.lo[at]).toBe(NO_EARLIER)
      setClock(region, clock, `1970-01-0${at + 1}`)
      expect([region.lo[at], region.hi[at]]).toEqual([at, at])
    })
  })

  it.each(['2023-02-29', '2023-1-1', '', 'today', '2023-01-01T00:00:00Z', null, 20230101, {}])(
    'refuses %j for a day',
    (day) => {
      expect(() => setClock(unknownRegion(vocabulary), 'examination', day as never)).toThrow(/^examinedOn: /)
    },
  )

  it('knows the first and the last day there is', () => {
    const region = unknownRegion(vocabulary)
    setClock(region, 'act', '0001-01-01')
    setClock(region, 'receipt', '9999-12-31')
    expect([region.lo[0], region.hi[3]]).toEqual([NO_EARLIER, NO_LATER])
    expect(daysInOrder(region)).toBe(true)
  })

  it('has days in order exactly when a sequence of days fits', () => {
    const bound = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).filter(([lo, hi]) => lo <= hi)
    fc.assert(
      fc.property(fc.tuple(bound, bound, bound, bound), (bounds) => {
        const region = { masks: [], lo: bounds.map(([lo]) => lo), hi: bounds.map(([, hi]) => hi) }
        let fits = false
        const walk = (clock: number, from: number): void => {
          if (clock === 4) fits = true
          else
            for (let at = Math.max(from, region.lo[clock] as number); at <= (region.hi[clock] as number); at++)
              walk(clock + 1, at)
        }
        walk(0, 0)
        expect(daysInOrder(region)).toBe(fits)
      }),
    )
  })
})
