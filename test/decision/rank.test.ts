import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, factAt, givenIn, rankMissing, withFact } from '../../src/decision'

const CODES = { a: ['1', '2', '3'], b: ['x', 'y'], c: ['p', 'q'] } as const
const DAYS = ['2020-01-01', '2021-01-01', '2022-01-01'] as const

/** Ways told at random: each dimension may be left open. */
const ways = fc.array(
  fc.record(
    {
      a: fc.subarray([...CODES.a], { minLength: 1 }),
      b: fc.subarray([...CODES.b], { minLength: 1 }),
      decidedOn: fc
        .tuple(fc.constantFrom(null, ...DAYS), fc.constantFrom(null, ...DAYS))
        .filter(([from, until]) => from === null || until === null || from < until)
        .map(([from, until]) => ({ from, until })),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<Condition[]>

/** The measure said once more, day by day and code by code. */
function bruteForce(all: readonly Condition[], name: string): number {
  const told = all.flatMap((way) => (way[name] === undefined ? [] : [way[name]]))
  if (told.length === 0) return 0
  const answers = [
    ...new Set(
      told.flatMap((one) => (Array.isArray(one) ? one : [(one as { from: string | null }).from ?? '0001-01-01'])),
    ),
  ] as string[]
  const left = answers.map(
    (answer) =>
      all.filter((way) => {
        const one = way[name]
        if (one === undefined) return true
        if (Array.isArray(one)) return one.includes(answer)
        const { from, until } = one as { from: string | null; until: string | null }
        return (from ?? '0001-01-01') <= answer && answer < (until ?? '9999-12-31')
      }).length,
  )
  return all.length - left.reduce((sum, one) => sum + one, 0) / answers.length
}

describe('the rank of missing facts', () => {
  it('is the number of ways that an answer rules out on average', () => {
    fc.assert(
      fc.property(ways, (when) => {
        const missing = ['a', 'b', 'decidedOn'].map((fact) => ({ fact, provisions: [] }))
        const ranked = rankMissing(missing, [{ conclusion: 'x', when }], (name) => [name])
        for (const { fact, eliminates, ways: left } of ranked) {
          expect(left).toBe(when.length)
          expect(eliminates).toBeCloseTo(bruteForce(when, fact), 9)
        }
        const gains = ranked.map(({ eliminates }) => eliminates)
        expect(gains).toEqual([...gains].sort((x, y) => y - x))
      }),
    )
  })

  it('keeps the order of the law between equals, and knows the facts behind a dimension', () => {
    const possible = [
      { conclusion: 1, when: [{ a: ['1'] }] },
      { conclusion: 2, when: [{ a: ['2'] }] },
    ]
    const missing = [
      { fact: 'p', provisions: ['one'] },
      { fact: 'q', provisions: ['two'] },
      { fact: 'r', provisions: [] },
    ]
    expect(rankMissing(missing, possible, () => ['q', 'p'])).toEqual([
      { fact: 'p', provisions: ['one'], eliminates: 1, ways: 2 },
      { fact: 'q', provisions: ['two'], eliminates: 1, ways: 2 },
      { fact: 'r', provisions: [], eliminates: 0, ways: 2 },
    ])
    expect(rankMissing(missing, [], (name) => [name]).map(({ eliminates }) => eliminates)).toEqual([0, 0, 0])
  })
})

describe('a fact by its path', () => {
  it('is read and set, also in lists, and changes nothing that was given', () => {
    const facts = { actor: { kind: 'pns' }, acts: [{ a: 1 }, { a: 2 }] }
    const before = structuredClone(facts)
    expect(withFact(facts, 'acts.0.b', true)).toEqual({ actor: { kind: 'pns' }, acts: [{ a: 1, b: true }, { a: 2 }] })
    expect(withFact(facts, 'acts.7.b', true)).toEqual(facts)
    expect(withFact(facts, 'new.deep', 1)).toEqual({ ...facts, new: { deep: 1 } })
    expect(withFact({ a: 1 }, 'a.b', 2)).toEqual({ a: { b: 2 } })
    expect(factAt(facts, 'acts.1.a')).toBe(2)
    expect(factAt(facts, 'constructor')).toBeUndefined()
    expect(factAt({ a: null }, 'a.b')).toBeUndefined()
    expect(factAt({ a: 'text' }, 'a.0')).toBeUndefined()
    expect(withFact({ a: null }, 'a.b', 2)).toEqual({ a: { b: 2 } })
    expect(facts).toEqual(before)
  })

  it('was given unless it is left out or undefined', () => {
    const given = givenIn({ actor: { kind: 'pns', post: undefined }, cltn: false, until: null })
    const named = ['actor', 'actor.kind', 'actor.post', 'cltn', 'until', 'until.day', 'impact']
    expect(named.filter((fact) => given.has(fact))).toEqual(['actor', 'actor.kind', 'cltn', 'until'])
  })
})
