import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDayNumber } from '../../src/dates'
import { type Condition, prove } from '../../src/decision'
import { explore } from '../../src/decision/explore'
import { runs } from '../checks/runs'
import {
  anyRows,
  type Cell,
  cells,
  contains,
  holding,
  knownFacts,
  layOut,
  POSSIBLE,
  regionOf,
  STARTS,
  TOY,
  toyTable,
  wholeRows,
} from '../decision/toy'

/** Every cell that a witness describes. */
function described(witness: Condition, among: readonly Cell[]): Cell[] {
  return among.filter((cell) => {
    const facts: Record<string, string> = { ...cell.codes, point: cell.option }
    return Object.entries(witness).every(([name, condition]) => {
      if (Array.isArray(condition)) return (condition as string[]).includes(facts[name] as string)
      const period = condition as { from: string | null; until: string | null }
      const day = STARTS[cell.slice[name === 'committedOn' ? 'act' : 'decision']] as string
      return (period.from === null || period.from <= day) && (period.until === null || day < period.until)
    })
  })
}

describe('prove against enumeration', () => {
  it('finds a gap exactly where no row holds, and every witness is real', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { gaps } = prove(toyTable('toy', rows), TOY)
        const bare = POSSIBLE.filter((cell) => holding(rows, cell).length === 0)
        expect(gaps.length > 0).toBe(bare.length > 0)
        for (const { witness } of gaps) {
          const seen = described(witness, POSSIBLE)
          expect(seen.length).toBeGreaterThan(0)
          for (const cell of seen) expect(holding(rows, cell)).toEqual([])
        }
        // Together the witnesses name every bare cell.
        const named = new Set(gaps.flatMap(({ witness }) => described(witness, POSSIBLE)))
        expect(bare.filter((cell) => !named.has(cell))).toEqual([])
      }),
      { numRuns: runs(40) },
    )
  })

  it('finds exactly the pairs of rows that hold together, and every witness is real', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { overlaps } = prove(toyTable('toy', rows), TOY)
        const pairs = new Set<string>()
        for (const cell of POSSIBLE) {
          const held = holding(rows, cell).sort()
          for (const a of held) for (const b of held) if (a < b) pairs.add(`${a} ${b}`)
        }
        expect(overlaps.map((overlap) => overlap.rows.join(' ')).sort()).toEqual([...pairs].sort())
        for (const { rows: both, witness } of overlaps) {
          const seen = described(witness, POSSIBLE)
          expect(seen.length).toBeGreaterThan(0)
          for (const cell of seen) expect(holding(rows, cell)).toEqual(expect.arrayContaining([...both]))
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('finds nothing in a whole table, and counts its rows', () => {
    fc.assert(
      fc.property(wholeRows, (rows) => {
        const proof = prove(toyTable('toy', rows), TOY)
        expect(proof.gaps).toEqual([])
        expect(proof.overlaps).toEqual([])
        expect(proof.rows).toBe(Object.keys(rows).length)
        expect(proof.cells).toBeLessThanOrEqual(proof.combinations)
      }),
      { numRuns: runs(200) },
    )
  })

  it('calls idle exactly the rows that never hold', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { idle } = prove(toyTable('toy', rows), TOY)
        const held = new Set(POSSIBLE.flatMap((cell) => holding(rows, cell)))
        expect([...idle].sort()).toEqual(
          Object.keys(rows)
            .filter((id) => !held.has(id))
            .sort(),
        )
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('lookup against a naive evaluator', () => {
  it('holds exactly the rows that hold, exceptions of exceptions included', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...cells(true)), (rows, cell) => {
        const table = toyTable('toy', rows)
        const found = explore<unknown>(layOut(TOY), regionOf(cell), (ask) => ask(table), 'gap')
        const ids = found.alternatives.flatMap(({ trail }) => trail.map(({ id }) => id)).sort()
        expect(ids).toEqual(holding(rows, cell).sort())
        if (ids.length === 0) expect(found.alternatives.map(({ value }) => value)).toEqual(['gap'])
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('alternatives', () => {
  it('are disjoint, cover what is left open, and hold what the rows hold', () => {
    fc.assert(
      fc.property(wholeRows, fc.constantFrom(...POSSIBLE), knownFacts, (rows, cell, known) => {
        const table = toyTable('toy', rows)
        const { alternatives } = explore<unknown>(layOut(TOY), regionOf(cell, known), (ask) => ask(table), 'gap')
        const left = POSSIBLE.filter((other) => contains(regionOf(cell, known), other, toDayNumber))
        for (const other of left) {
          const at = alternatives.filter(({ region }) => contains(region as never, other, toDayNumber))
          expect(at.map(({ trail }) => trail[0]?.id)).toEqual(holding(rows, other))
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('tell a gap that lies in a part of what is left open', () => {
    fc.assert(
      fc.property(wholeRows, fc.constantFrom(...POSSIBLE), knownFacts, fc.nat(), (rows, cell, known, which) => {
        const ids = Object.keys(rows)
        const dropped = ids[which % ids.length] as string
        const fewer = Object.fromEntries(
          Object.entries(rows)
            .filter(([id]) => id !== dropped)
            .map(([id, row]) => [
              id,
              {
                ...row,
                over: ([row.over ?? []].flat() as { row: string }[]).filter((o) => o.row !== dropped) as never,
              },
            ]),
        )
        const table = toyTable('toy', fewer)
        const { alternatives } = explore<unknown>(layOut(TOY), regionOf(cell, known), (ask) => ask(table), 'gap')
        const left = POSSIBLE.filter((other) => contains(regionOf(cell, known), other, toDayNumber))
        const bare = left.some((other) => holding(fewer, other).length === 0)
        expect(alternatives.some(({ value }) => value === 'gap')).toBe(bare)
      }),
      { numRuns: runs(300) },
    )
  })
})
