import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, from, toDayNumber } from '../../src/dates'
import {
  allow,
  any,
  defineVocabulary,
  faultsOf,
  prove,
  silent,
  type Table,
  unknownRegion,
  type Vocabulary,
} from '../../src/decision'
import { intersect } from '../../src/decision/box'
import { NO_EARLIER, NO_LATER } from '../../src/decision/clock'
import { compile } from '../../src/decision/compile'
import { survivorsOf } from '../../src/decision/explore'
import { codesOf } from '../../src/decision/row-box'
import { gapOf } from '../../src/decision/table'
import { runs } from '../checks/runs'
import { anyRows, cells, knownFacts, regionOf, TOY, toyTable } from './toy'

const many = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

const vocabulary = defineVocabulary<Record<string, string>>({
  dimensions: { k: ['a', 'b'], d: ['x', 'y', 'z'], wide: many(40, 'w') },
  points: { p: { options: ['l', 'r'], preferred: 'l' } },
})

function tableOf(rows: { readonly [id: string]: object }, more: object = {}): Table {
  const plain = { basis: [{ provision: 'law', role: 'norm' }], reasoning: 'text' }
  const built = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, { ...plain, ...Object.fromEntries([['then', id]]), ...row }]),
  )
  const dimensions = { k: ['a', 'b'], d: ['x', 'y', 'z'] }
  return { id: 't', bucket: 'k', dimensions, asks: undefined, rows: () => built, ...more } as never
}

const bucketOf = (table: Table, place = 0, words: Vocabulary = vocabulary) =>
  compile(table as never, words).bucket(place)

describe('a bucket laid out', () => {
  it('has a word for each value that its rows tell apart, and for each slice between the days on which they begin or end', () => {
    const rows = {
      before: { when: { k: 'a', d: 'x' }, during: { act: between('0001-01-01', '2020-01-01') } },
      within: { when: { k: 'a', d: ['x', 'y'] }, during: { act: between('2020-01-01', '2021-01-01') } },
      since: { when: { k: 'a', d: any('') }, during: { act: from('2019-06-01') } },
    }
    const [chunk, ...more] = bucketOf(tableOf(rows))
    expect(more).toEqual([])
    expect(chunk?.cells.map(({ ref }) => ref.id)).toEqual(['before', 'within', 'since'])
    expect({ ...chunk, cells: [] }).toEqual({
      cells: [],
      all: 0b111,
      dimensions: [{ slot: 1, words: [0b111, 0b110, 0b100] }],
      points: [],
      clocks: [
        {
          clock: 0,
          cuts: ['2019-06-01', '2020-01-01', '2021-01-01'].map(toDayNumber),
          words: [0b001, 0b101, 0b110, 0b100],
        },
      ],
    })
  })

  it('has a word for each option of a point on which its rows rest', () => {
    const [chunk] = bucketOf(
      tableOf({
        left: { when: { k: 'a', d: any('') }, reading: { p: 'l' } },
        right: { when: { k: 'a', d: any('') }, reading: { p: 'r' } },
      }),
    )
    expect(chunk).toMatchObject({ dimensions: [], points: [{ slot: 3, words: [0b01, 0b10] }], clocks: [] })
  })

  it('has a slice of one day for a row that holds on one day', () => {
    const day = between('2020-01-01', '2020-01-02')
    const [chunk] = bucketOf(tableOf({ once: { when: { k: 'a', d: any('') }, during: { act: day } } }))
    const cuts = ['2020-01-01', '2020-01-02'].map(toDayNumber)
    expect(chunk?.clocks).toEqual([{ clock: 0, cuts, words: [0, 1, 0] }])
  })

  it('is cut into words of 31 cells', () => {
    const counts = [30, 31, 32, 62].map((count) => {
      const values = { k: ['a', 'b'], n: many(31, 'n'), m: ['1', '2'] }
      const words = defineVocabulary<Record<string, string>>({ dimensions: values })
      const rows = many(count, 'r').map((id, at) => [
        id,
        { when: { k: 'a', n: `n${at % 31}`, m: at < 31 ? '1' : '2' } },
      ])
      const table = tableOf(Object.fromEntries(rows), { dimensions: values })
      return bucketOf(table, 0, words).map((chunk) => chunk.cells.length)
    })
    expect(counts).toEqual([[30], [31], [31, 1], [31, 31]])
  })

  it('leaves by its words exactly the cells that share something with what is known', () => {
    const anyCell = fc.constantFrom(...cells(false))
    fc.assert(
      fc.property(anyRows, anyCell, knownFacts, (rows, cell, known) => {
        const region = regionOf(cell, known)
        const compiled = compile(toyTable('toy', rows), TOY)
        for (let place = 0; place < compiled.values; place++) {
          for (const chunk of compiled.bucket(place)) {
            const meeting = chunk.cells.map(({ box }) => {
              const inside = TOY.names.every(
                (name, slot) => name === 'bucket' || ((box.masks[slot] ?? 0) & (region.masks[slot] ?? 0)) !== 0,
              )
              return (
                inside &&
                box.lo.every((lo, at) => lo <= (region.hi[at] ?? 0) && (region.lo[at] ?? 0) <= (box.hi[at] ?? 0))
              )
            })
            const word = survivorsOf(chunk, region, new Set())
            expect(chunk.cells.map((_, at) => ((word >> at) & 1) === 1)).toEqual(meeting)
          }
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('has no cell for days that cannot follow one another', () => {
    const table = tableOf({
      never: {
        when: { k: 'a', d: 'x' },
        during: { act: from('2022-01-01'), decision: between('0001-01-01', '2021-01-01') },
      },
      b: { when: { k: 'a', d: 'y' } },
    })
    expect(bucketOf(table).flatMap((chunk) => chunk.cells.map(({ ref }) => ref.id))).toEqual(['b'])
    expect(prove(table, vocabulary).idle).toEqual(['never'])
  })

  it('lets a value turn on anything of which it does not say what it asks', () => {
    const rows = { b: { when: { k: 'b', d: 'x' } }, a: { when: { k: 'a', d: 'y' } } }
    const table = tableOf(rows, { asks: { a: ['d'] } })
    expect([0, 1].map((place) => bucketOf(table, place).length)).toEqual([1, 1])
  })

  it('says which dimensions a table lists where a row turns on another', () => {
    const table = tableOf({})
    expect(() => codesOf({ when: { wide: any('') } } as never, 'wide', table)).toThrow(
      new RangeError("t: a row turns on 'wide', which this table does not list; accepted: k, d"),
    )
  })
})

describe('a proof', () => {
  const d = any('')

  it('counts the slices that the end of a row makes, and the sequences that days can follow', () => {
    const count = (rows: { readonly [id: string]: object }) => {
      const { cells: distinct, combinations } = prove(tableOf(rows, { dimensions: { k: ['a'], d: ['x'] } }), vocabulary)
      return [distinct, combinations]
    }
    expect(count({ old: { when: { k: 'a', d }, during: { act: between('0001-01-01', '2020-01-01') } } })).toEqual([
      2, 2,
    ])
    expect(count({ r: { when: { k: 'a', d }, during: { act: between('2020-01-01', '2021-01-01') } } })).toEqual([3, 3])
    // An act after the cut cannot be followed by a decision before it.
    const [early, late] = [between('0001-01-01', '2020-01-01'), from('2020-01-01')]
    expect(
      count({
        'late/late': { when: { k: 'a', d }, during: { act: late, decision: late } },
        'early/late': { when: { k: 'a', d }, during: { act: early, decision: late } },
        'early/early': { when: { k: 'a', d }, during: { act: early, decision: early } },
      }),
    ).toEqual([3, 3])
    // Told in any order, the days cut the same slices.
    expect(
      count({
        third: { when: { k: 'a', d }, during: { act: from('2021-01-01') } },
        second: { when: { k: 'a', d }, during: { act: between('2020-01-01', '2021-01-01') } },
        first: { when: { k: 'a', d }, during: { act: between('0001-01-01', '2020-01-01') } },
      }),
    ).toEqual([3, 3])
    const three = [between('0001-01-01', '2020-01-01'), between('2020-01-01', '2021-01-01'), from('2021-01-01')]
    const all = three.flatMap((act, i) => three.slice(i).map((decision, j) => [`${i}${i + j}`, act, decision] as const))
    expect(
      count(
        Object.fromEntries(all.map(([id, act, decision]) => [id, { when: { k: 'a', d }, during: { act, decision } }])),
      ),
    ).toEqual([6, 6])
  })

  it('tells each pair of rows once, by its first witness, and no pair for another', () => {
    const { overlaps } = prove(
      tableOf({
        a: { when: { k: ['b', 'a'], d: 'x' } },
        bc: { when: { k: ['b', 'a'], d: 'x' } },
        ab: { when: { k: 'a', d: 'y' } },
        c: { when: { k: 'a', d: 'y' } },
        z: { when: { k: ['a', 'b'], d: 'z' } },
        y: { when: { k: 'b', d: 'y' } },
      }),
      vocabulary,
    )
    expect(overlaps).toEqual([
      { rows: ['a', 'bc'], witness: { k: ['a'], d: ['x'] } },
      { rows: ['ab', 'c'], witness: { k: ['a'], d: ['y'] } },
    ])
  })
})

describe('faults', () => {
  it('are none in a row that holds all that a row may', () => {
    const whole = {
      when: { k: 'a', d: ['x', 'y'] },
      during: { act: from('2020-01-01') },
      reading: { p: 'l' },
      over: [{ row: 'base', because: 'special', by: 'law' }],
      notes: ['note'],
    }
    expect(faultsOf(tableOf({ base: { when: { k: 'a', d: ['y', 'z'] } }, whole }))).toEqual([])
  })
})

describe('the parts of boxes', () => {
  it('have as many places as there are slots and clocks', () => {
    const [lo, hi] = [
      [1, NO_EARLIER, 5, NO_EARLIER],
      [NO_LATER, 7, 9, NO_LATER],
    ]
    expect(intersect({ masks: [3, 6], lo, hi }, { masks: [1, 3], lo: [2, 3, 4, 5], hi: [8, 8, 8, 8] })).toEqual({
      masks: [1, 2],
      lo: [2, 3, 5, 5],
      hi: [8, 7, 8, 8],
    })
  })
})

describe('words of the kernel', () => {
  it('say that a wide dimension takes one code', () => {
    expect(() => allow(unknownRegion(vocabulary), vocabulary, 'wide', ['w0', 'w1'])).toThrow(
      new RangeError('wide: a dimension this wide takes one code'),
    )
  })

  it('refuse a shared name, and a point of more options than a word has bits', () => {
    const dimensions = { k: ['a'] }
    const made = (points: object) => () =>
      defineVocabulary<Record<string, string>>({ dimensions, points: points as never })
    expect(made({ k: { options: ['l'], preferred: 'l' } })).toThrow(
      new RangeError('a dimension and a point share a name'),
    )
    expect(made({ p: { options: many(31, 'o'), preferred: 'o0' } })).not.toThrow()
    expect(made({ p: { options: many(32, 'o'), preferred: 'o0' } })).toThrow(new RangeError('p: more than 31 options'))
  })

  it('tell a silence of the texts from what nobody read', () => {
    expect(any('the norm names none')).toEqual({ any: 'the norm names none' })
    expect(silent('no-level')).toEqual({ silent: 'no-level' })
    const reasons = ['no-row', 'before-coverage', 'older-act-not-read', 'person-not-covered']
    expect(reasons.map(gapOf)).toEqual(reasons.map(() => 'not-covered'))
    const others = [
      'no-level',
      'a-no-row',
      'no-row-here',
      'before-coverage-ends',
      'the-before-coverage',
      'act-not-read-yet',
      'read',
    ]
    expect(others.map(gapOf)).toEqual(others.map(() => 'silent'))
  })
})
