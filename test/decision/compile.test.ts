import { describe, expect, it } from 'vitest'
import { between } from '../../src/dates'
import { defineVocabulary, faultsOf, prove, type Table, unknownRegion } from '../../src/decision'
import { cellsOf, compile } from '../../src/decision/compile'
import { explore } from '../../src/decision/explore'
import { oversOf } from '../../src/decision/row-box'
import { layOut } from './toy'

type Rows = { readonly [id: string]: object }

const many = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

const vocabulary = defineVocabulary<Record<string, string>>({
  dimensions: { k: ['a', 'b'], d: ['x', 'y', 'z'], asked: ['1', '2'], wide: many(40, 'w'), full: many(31, 'f') },
  points: { p: { options: ['l', 'r'], preferred: 'l' } },
})

function tableOf(rows: Rows, more: object = {}): Table {
  const built = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [
      id,
      Object.assign(
        { basis: [{ provision: id, role: 'norm' }], reasoning: 'text' },
        Object.fromEntries([['then', id]]),
        row,
      ),
    ]),
  )
  return {
    id: 't',
    bucket: 'k',
    dimensions: { k: ['a', 'b'], d: ['x', 'y', 'z'] },
    asks: undefined,
    rows: () => built,
    ...more,
  } as never
}

/** The rows that may hold where the given masks are known. */
function found(table: Table, masks: { readonly [name: string]: number }, words = vocabulary): string[] {
  const region = unknownRegion(words)
  for (const [name, mask] of Object.entries(masks)) region.masks[words.slot[name] as number] = mask
  const { alternatives } = explore<unknown>(layOut(words), region, (ask) => ask(table), 'gap')
  return alternatives.map(({ trail }) => trail[0]?.id ?? 'gap')
}

const over = (...rows: string[]) => ({ over: rows.map((row) => ({ row, because: 'special', by: 'law' })) })

describe('what compile refuses', () => {
  const refused =
    (rows: Rows, more: object = {}) =>
    () => {
      // Buckets are laid out when first asked for.
      const compiled = compile(tableOf(rows, more) as never, vocabulary)
      for (let place = 0; place < compiled.values; place++) compiled.bucket(place)
    }

  it('names the table, the row and the word', () => {
    expect(refused({ r: { when: { k: 'a', nowhere: 'x' } } })).toThrow(
      "t: row 'r' names 'nowhere', which no dimension is called",
    )
    expect(refused({ r: { when: { k: 'a', d: 'q' } } })).toThrow("t: row 'r' names 'q', which is no value of 'd'")
    expect(refused({ r: { when: { k: ['a', 'q'] } } })).toThrow("names 'q', which is no value of 'k'")
    expect(refused({ r: { when: { k: 'a' }, reading: { p: 'q' } } })).toThrow("names 'q', which is no value of 'p'")
    expect(refused({ r: { when: { k: 'a' }, reading: { q: 'l' } } })).toThrow("names 'q'")
    expect(refused({ r: { when: { k: 'a', constructor: 'x' } } })).toThrow(RangeError)
    expect(refused({}, { bucket: 'nowhere' })).toThrow("no dimension 'nowhere'")
  })

  it('a condition that the value of the bucket does not ask for', () => {
    const asks = { a: ['asked'], b: [] }
    expect(refused({ r: { when: { k: 'a', asked: '1' } } }, { asks })).not.toThrow()
    expect(refused({ r: { when: { k: ['a', 'b'], asked: '1' } } }, { asks })).toThrow("which 'b' does not ask for")
    expect(refused({ r: { when: { k: 'b', d: 'x' } } }, { asks })).not.toThrow()
  })

  it('a 32nd value anywhere but in the bucket', () => {
    expect(refused({ r: { when: { k: 'a', wide: 'w3' } } })).toThrow(/'wide'/)
    expect(refused({ r: { when: { k: 'a', full: 'f30' } } })).not.toThrow()
    expect(refused({ r: { when: { wide: 'w39', k: 'a' } } }, { bucket: 'wide' })).not.toThrow()
  })

  it('exceptions in a circle, of one, two or three', () => {
    expect(refused({ r: { when: { k: 'a' }, ...over('r') } })).toThrow(/circle.*r > r/)
    expect(refused({ r: { when: { k: 'a' }, ...over('s') }, s: { when: { k: 'a' }, ...over('r') } })).toThrow(/circle/)
    expect(
      refused({
        r: { when: { k: 'a' }, ...over('s') },
        s: { when: { k: 'a' }, ...over('t') },
        t: { when: { k: 'a' }, ...over('r') },
      }),
    ).toThrow(/circle/)
  })
})

describe('31 values', () => {
  it('are told apart to the last', () => {
    const table = tableOf({ last: { when: { k: 'a', full: 'f30' } }, rest: { when: { k: 'a', full: many(30, 'f') } } })
    expect(found(table, { k: 1, full: 2 ** 30 })).toEqual(['last'])
    expect(found(table, { k: 1, full: 1 })).toEqual(['rest'])
    expect(found(table, { k: 1 }).sort()).toEqual(['last', 'rest'])
  })

  it('bound no bucket', () => {
    const rows = Object.fromEntries(many(40, 'w').map((wide) => [wide, { when: { wide } }]))
    const table = tableOf(rows, { bucket: 'wide', dimensions: { wide: many(40, 'w') } })
    many(40, 'w').forEach((id, place) => {
      expect(found(table, { wide: place + 1 })).toEqual([id])
    })
    expect(found(table, { wide: -1 }).sort()).toEqual(many(40, 'w').sort())
    expect(prove(table, vocabulary)).toMatchObject({ gaps: [], overlaps: [], idle: [], combinations: 40 })
  })

  it('a gap in a wide bucket is seen when its value is not known', () => {
    const table = tableOf({ only: { when: { wide: 'w0' } } }, { bucket: 'wide', dimensions: { wide: many(40, 'w') } })
    expect(found(table, { wide: 1 })).toEqual(['only'])
    expect(found(table, { wide: 2 })).toEqual(['gap'])
    expect(found(table, { wide: -1 })).toContain('gap')
    expect(prove(table, vocabulary).gaps.length).toBeGreaterThan(0)
  })

  it('bound no bucket in rows either: a bucket may hold hundreds', () => {
    const days = Array.from({ length: 100 }, (_, at) => `2${String(at).padStart(3, '0')}-01-01`)
    const rows = Object.fromEntries(
      days
        .slice(0, -1)
        .map((day, at) => [
          `r${at}`,
          { when: { k: 'a' }, during: { act: between(day as never, days[at + 1] as never) } },
        ]),
    )
    const table = tableOf(rows)
    expect(
      compile(table as never, vocabulary)
        .bucket(0)
        .map(({ cells }) => cells.length),
    ).toEqual([31, 31, 31, 6])
    expect(found(table, { k: 1 })).toEqual(expect.arrayContaining(['r0', 'r30', 'r31', 'r98']))
    expect(cellsOf(table as never, vocabulary, 'b')).toEqual([])
  })
})

describe('over', () => {
  const base = { when: { k: 'a' } }
  const x = { when: { k: 'a', d: 'x' } }

  it('takes what the exception holds out of the base', () => {
    const table = tableOf({ base, x: { ...x, ...over('base') } })
    expect(found(table, { k: 1, d: 1 })).toEqual(['x'])
    expect(found(table, { k: 1, d: 2 })).toEqual(['base'])
  })

  it('does not pass on: what beats the exception does not beat the base', () => {
    const table = tableOf({ base, x: { ...x, ...over('base') }, top: { ...x, ...over('x') } })
    // The exception is beaten and beats nothing, so the base holds again, beside what beat the exception.
    expect(found(table, { k: 1, d: 1 }).sort()).toEqual(['base', 'top'])
    expect(prove(table, vocabulary).overlaps.map(({ rows }) => rows)).toEqual([['base', 'top']])
  })

  it('gives the base back exactly where the exception is beaten', () => {
    const xy = { when: { k: 'a', d: ['x', 'y'] } }
    const table = tableOf({ base, xy: { ...xy, ...over('base') }, top: { ...x, ...over('xy', 'base') } })
    expect(found(table, { k: 1, d: 1 })).toEqual(['top'])
    expect(found(table, { k: 1, d: 2 })).toEqual(['xy'])
    expect(found(table, { k: 1, d: 4 })).toEqual(['base'])
  })

  it('of two exceptions that meet without naming each other is an overlap that names both', () => {
    const xy = { when: { k: 'a', d: ['x', 'y'] } }
    const yz = { when: { k: 'a', d: ['y', 'z'] } }
    const table = tableOf({
      base,
      xy: { ...xy, ...over('base') },
      yz: { ...yz, ...over('base') },
      b: { when: { k: 'b' } },
    })
    expect(prove(table, vocabulary)).toMatchObject({
      overlaps: [{ rows: ['xy', 'yz'], witness: { k: ['a'], d: ['y'] } }],
      gaps: [],
      idle: ['base'],
    })
    expect(
      prove(
        tableOf({
          base,
          xy: { ...xy, ...over('base') },
          yz: { ...yz, ...over('base', 'xy') },
          b: { when: { k: 'b' } },
        }),
        vocabulary,
      ),
    ).toMatchObject({ overlaps: [], gaps: [] })
  })

  it('is a list of none, one or several', () => {
    const one = { row: 'r', because: 'special', by: 'law' } as const
    const row = { when: {}, basis: [], reasoning: 'text' } as never as Parameters<typeof oversOf>[0]
    expect(oversOf(row)).toEqual([])
    expect(oversOf({ ...row, over: one })).toEqual([one])
    expect(oversOf({ ...row, over: [one, one] })).toEqual([one, one])
  })
})

describe('faults that no proof sees', () => {
  it('are told: a base that is no row, a base never met, a circle, a row that cites nothing', () => {
    expect(faultsOf(tableOf({ r: { when: { k: 'a', d: 'x' }, ...over('nowhere') } }))).toEqual([
      "t/r stands over 'nowhere', which is no row",
    ])
    expect(
      faultsOf(tableOf({ r: { when: { k: 'a', d: 'x' }, ...over('s') }, s: { when: { k: 'a', d: ['y', 'z'] } } })),
    ).toEqual(["t/r stands over 's', which it never meets"])
    expect(faultsOf(tableOf({ r: { when: { k: 'a' }, basis: [] } }))).toEqual(['t/r cites nothing'])
    const circle = faultsOf(
      tableOf({
        r: { when: { k: 'a' }, ...over('s') },
        s: { when: { k: ['a', 'b'] }, ...over('q') },
        q: { when: { k: ['a', 'b'] }, ...over('s', 'nowhere') },
      }),
    )
    expect(circle.filter((text) => text.includes('circle'))).toEqual([
      "t/s stands over 'q' in a circle",
      "t/q stands over 's' in a circle",
    ])
    expect(faultsOf(tableOf({ r: { when: { k: 'a' }, ...over('s') }, s: { when: { k: 'a' } } }))).toEqual([])
  })
})

describe('prove', () => {
  it('counts cells and combinations, and proves each value only over what it asks', () => {
    const asks = { a: ['asked'], b: [] }
    const dimensions = { k: ['a', 'b'], d: ['x', 'y', 'z'], asked: ['1', '2'] }
    const table = tableOf(
      {
        'a/1': { when: { k: 'a', d: { any: '' }, asked: '1' } },
        'a/2': { when: { k: 'a', d: { any: '' }, asked: '2' } },
        'b/x': { when: { k: 'b', d: 'x' }, during: { act: between('0001-01-01', '2020-01-01') } },
        'b/x/new': { when: { k: 'b', d: 'x' }, during: { act: { from: '2020-01-01', until: null } } },
        'b/yz': { when: { k: 'b', d: ['y', 'z'] } },
      },
      { asks, dimensions },
    )
    // a: 2 values of asked (d is not told apart) = 2 cells of 6; b: 2 kinds of d by 2 slices = 4 cells of 6.
    expect(prove(table, vocabulary)).toEqual({
      table: 't',
      rows: 5,
      cells: 6,
      combinations: 12,
      gaps: [],
      overlaps: [],
      idle: [],
    })
  })

  it('tells a gap by one case of each piece, days and readings included', () => {
    const table = tableOf({
      old: { when: { k: 'a', d: { any: '' } }, during: { act: between('0001-01-01', '2020-01-01') } },
      left: {
        when: { k: 'a', d: { any: '' } },
        reading: { p: 'l' },
        during: { act: { from: '2020-01-01', until: null } },
      },
      b: { when: { k: 'b', d: { any: '' } } },
    })
    const { gaps } = prove(table, vocabulary)
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.witness).toMatchObject({ k: ['a'], p: ['r'], committedOn: { from: '2020-01-01', until: null } })
  })

  it('takes any for the values of the table, not for those an overlay adds', () => {
    const narrow = tableOf(
      { r: { when: { k: { any: '' }, d: { any: '' } } } },
      { dimensions: { k: ['a', 'b'], d: ['x', 'y'] } },
    )
    expect(prove(narrow, vocabulary)).toMatchObject({ gaps: [], combinations: 4 })
    expect(found(narrow, { k: 1, d: 4 })).toEqual(['gap'])
    expect(found(narrow, { k: 1 })).toEqual(['r', 'gap'])
    expect(
      prove(
        {
          ...narrow,
          dimensions: { k: ['a', 'b'], d: ['x', 'y'] },
          rows: () => ({ r: { ...(narrow.rows().r as object), when: { k: 'a', d: { any: '' } } } as never }),
        },
        vocabulary,
      ).gaps,
    ).toHaveLength(1)
  })

  it('finds the gap in a bucket that also has an overlap, and goes on to the other buckets', () => {
    const table = tableOf({
      one: { when: { k: 'a', d: 'x' } },
      two: { when: { k: 'a', d: 'x' } },
      b: { when: { k: 'b', d: ['x', 'y'] } },
    })
    const { gaps, overlaps } = prove(table, vocabulary)
    expect(overlaps.map(({ rows }) => rows)).toEqual([['one', 'two']])
    expect(gaps.map(({ witness }) => [witness.k, witness.d])).toEqual([
      [['a'], ['y', 'z']],
      [['b'], ['z']],
    ])
  })

  it('finds a gap as wide as the overlap beside it', () => {
    const table = tableOf({
      one: { when: { k: 'a', d: ['x', 'y'] } },
      two: { when: { k: 'a', d: 'x' } },
      b: { when: { k: 'b', d: { any: '' } } },
    })
    const { gaps, overlaps } = prove(table, vocabulary)
    expect(overlaps.map(({ rows }) => rows)).toEqual([['one', 'two']])
    expect(gaps.map(({ witness }) => [witness.k, witness.d])).toEqual([[['a'], ['z']]])
  })

  it('counts a sequence of slices only where days can follow one another so', () => {
    // Nobody receives a decision before the act: of four pairs of slices three are left.
    const [early, late] = [between('0001-01-01', '2020-01-01'), { from: '2020-01-01', until: null }]
    const during = (act: object, receipt: object) => ({ during: { act, receipt } })
    const table = tableOf(
      {
        ee: { when: { k: 'a' }, ...during(early, early) },
        el: { when: { k: 'a' }, ...during(early, late) },
        ll: { when: { k: 'a' }, ...during(late, late) },
      },
      { dimensions: { k: ['a'] } },
    )
    expect(prove(table, vocabulary)).toMatchObject({ cells: 3, combinations: 3, gaps: [], overlaps: [] })
  })
})
