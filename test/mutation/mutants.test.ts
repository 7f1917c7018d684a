import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRow } from '../../src/decision'
import { holding, POSSIBLE, STARTS, TOY, TOY_CLOCKS, toyTable, wholeRows } from '../decision/toy'
import { basisOf, check, type Expectation } from '../rules/expectation'
import { judge, shareOf } from './judge'
import { KINDS, mutantsOf } from './mutants'
import { ROOMS } from './rooms'
import { SURVIVORS } from './survivors'

type Rows = { readonly [id: string]: AnyRow }

/** What the rows answer in a cell, worked out without the kernel. */
function expectationAt(rows: Rows, at: number): Expectation {
  const cell = POSSIBLE[at % POSSIBLE.length] as (typeof POSSIBLE)[number]
  const row = rows[holding(rows, cell)[0] as string] as AnyRow
  return {
    when: cell.codes,
    on: Object.fromEntries(TOY_CLOCKS.map((clock) => [clock, STARTS[cell.slice[clock]]])),
    readings: { point: cell.option },
    then: row.then,
    basis: basisOf(row.basis),
  } as Expectation
}

function without(rows: Rows, id: string): Rows {
  const { [id]: _, ...rest } = rows
  return rest
}

describe('the judge', () => {
  it('catches exactly the mutants that a plain check of every expectation catches', () => {
    fc.assert(
      fc.property(wholeRows, fc.array(fc.nat(), { maxLength: 6 }), (rows, places) => {
        const table = toyTable('toy', rows)
        const expectations = places.map((at) => expectationAt(rows, at))
        const result = judge(table as never, TOY, expectations)
        expect(result.failing).toEqual([])
        const slow = mutantsOf(table as never, TOY).filter(({ row, instead }) => {
          const changed = instead === undefined ? without(rows, row) : { ...rows, [row]: instead }
          const spoiled = toyTable('toy', changed as never)
          return expectations.some((one) => check(spoiled as never, TOY, one).length > 0)
        })
        expect(result.caught).toBe(slow.length)
        expect(result.mutants).toBe(result.caught + result.equivalent + result.survivors.length)
      }),
      { numRuns: 12 },
    )
  })

  it('calls equivalent only what no case could ever catch, and with every case nothing survives', () => {
    fc.assert(
      fc.property(wholeRows, (rows) => {
        const table = toyTable('toy', rows)
        const every = POSSIBLE.map((_, at) => expectationAt(rows, at))
        const result = judge(table as never, TOY, every)
        // A bound shifted by a day moves days between the cells' first days: those need the day before as well.
        const left = result.survivors.filter(({ kind }) => kind !== 'shift-date')
        expect(left).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it('needs the day before a bound and the bound itself', () => {
    const row = (act: object, effect: string): AnyRow =>
      Object.assign(
        { when: { bucket: 'b0' }, during: { act }, basis: [{ provision: effect, role: 'norm' }], reasoning: 'text' },
        Object.fromEntries([['then', effect]]),
      ) as never
    const rows = {
      old: row({ from: '0001-01-01', until: '2020-01-11' }, 'red'),
      new: row({ from: '2020-01-11', until: null }, 'green'),
    }
    const table = { ...toyTable('toy', rows), dimensions: { bucket: ['b0'] } }
    const at = (act: string, effect: string) =>
      Object.assign(
        { when: { bucket: 'b0' }, on: { act }, basis: [`norm ${effect}`] },
        Object.fromEntries([['then', effect]]),
      ) as never
    const survivors = (...expectations: Expectation[]) =>
      judge(table as never, TOY, expectations).survivors.map(({ row: id, what }) => `${id} ${what}`)
    expect(survivors(at('2019-01-01', 'red'), at('2021-01-01', 'green'))).toEqual([
      'old act: ends a day later',
      'old act: ends a day earlier',
      'new act: begins a day later',
      'new act: begins a day earlier',
    ])
    expect(survivors(at('2020-01-10', 'red'), at('2020-01-11', 'green'))).toEqual([])
  })

  it('tells expectations that the table does not meet, and arguments that argue nothing', () => {
    const rows = { only: { when: { bucket: 'b0' }, then: 'red', basis: [], reasoning: 'text' } as unknown as AnyRow }
    const table = { ...toyTable('toy', rows), dimensions: { bucket: ['b0'] } }
    const wrong = { when: { bucket: 'b0' }, then: 'green', basis: [] }
    const argued = [
      { row: 'only', what: 'drop the row', reason: 'for the test' },
      { row: 'only', what: 'no such mutant', reason: 'for the test' },
    ]
    const result = judge(table as never, TOY, [wrong], argued)
    expect(result.failing).toHaveLength(1)
    expect(result.argued).toBe(1)
    expect(result.staleArguments.map(({ what }) => what)).toEqual(['no such mutant'])
    expect(shareOf(result)).toBe(1)
  })
})

describe('the mutator', () => {
  it('spoils a row in every way, one change at a time', () => {
    const full: AnyRow = {
      when: { bucket: ['b0', 'b1'], one: 'x', two: { any: '' } },
      during: { act: { from: '2020-01-11', until: '2020-01-21' } as never },
      reading: { point: 'left' },
      then: 'red',
      over: { row: 'base', because: 'special', by: 'law' },
      basis: [{ provision: 'law/1', role: 'norm' }],
      reasoning: 'text',
    }
    const base: AnyRow = {
      when: { bucket: 'b0' },
      then: 'green',
      basis: [{ provision: 'law/2', role: 'level' }],
      reasoning: 'text',
    }
    const table = { ...toyTable('toy', { full, base }), asks: { b0: ['one'], b1: ['one'] } }
    const mutants = mutantsOf(table as never, TOY).filter(({ row }) => row === 'full')
    expect(mutants.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      'drop-row: drop the row',
      "narrow: bucket: without 'b0'",
      "narrow: bucket: without 'b1'",
      "widen: one: also 'y'",
      "widen: one: also 'z'",
      'drop-condition: drop one',
      'shift-date: act: begins a day later',
      'shift-date: act: ends a day later',
      'shift-date: act: begins a day earlier',
      'shift-date: act: ends a day earlier',
      'drop-interval: drop the interval of act',
      "flip-reading: point: 'right'",
      'drop-reading: drop point',
      "drop-over: no longer over 'base'",
      "swap-effect: the effect of 'base'",
      'drop-basis: basis 1: dropped',
      'swap-provision: basis 1: law/2',
      'change-role: basis 1: level',
    ])
    expect(new Set(mutants.map(({ kind }) => kind))).toEqual(new Set(KINDS))
  })
})

describe('what is mutated', () => {
  const ROOT = join(import.meta.dirname, '../..')
  // Of a pattern only the folder is looked for.
  const isThere = (path: string) =>
    existsSync(join(ROOT, path.includes('*') ? dirname(path.replace('**', '')) : path.replace(/^!/, '')))

  it.each(Object.entries(ROOMS))('in %s is there, and so are the tests that must notice', (_, { mutate, tests }) => {
    expect([...mutate, ...tests].filter((path) => !isThere(path))).toEqual([])
  })

  it('and argued about is there', () => {
    expect(SURVIVORS.filter(({ file }) => !isThere(file))).toEqual([])
  })
})
