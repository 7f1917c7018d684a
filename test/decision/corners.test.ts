import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, from } from '../../src/dates'
import {
  type AnyRow,
  allow,
  any,
  decide,
  defineChecker,
  defineTable,
  defineVocabulary,
  faultsOf,
  flatCopy,
  prepareTable,
  prove,
  structuredCopy,
  type Table,
  unknownRegion,
} from '../../src/decision'
import { guideline } from '../../src/law'

/** A table of any dimensions, its types forgotten. */
function tableOf(
  dimensions: { readonly [name: string]: readonly string[] },
  rows: { readonly [id: string]: Partial<AnyRow> & Pick<AnyRow, 'when' | 'then'> },
): Table {
  const whole = Object.entries(rows).map(([id, row]) => [id, { basis: [], reasoning: 'text', ...row }])
  const bucket = Object.keys(dimensions)[0] as string
  return { id: 'made', bucket, dimensions, asks: undefined, rows: () => Object.fromEntries(whole) }
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `v${at}`)

describe('copies', () => {
  it('are equal and share nothing, however many fields there are', () => {
    for (let keys = 0; keys < 20; keys++) {
      const whole = Object.fromEntries(numbered(keys).map((key) => [key, { inside: key }]))
      expect(flatCopy(whole)).toEqual(whole)
      expect(flatCopy(whole)).not.toBe(whole)
      const copied = structuredCopy(whole)
      expect(copied).toEqual(whole)
      for (const key of Object.keys(whole)) expect(copied[key]).not.toBe(whole[key])
    }
  })

  it('keep a field called like the prototype a field', () => {
    const sly = JSON.parse('{"a":1,"__proto__":{"polluted":true}}')
    const copied = structuredCopy(sly)
    expect(Object.keys(copied)).toEqual(['a', '__proto__'])
    expect(Object.getPrototypeOf(copied)).toBe(Object.prototype)
    expect('polluted' in copied).toBe(false)
    expect(Object.getOwnPropertyDescriptor(copied, '__proto__')?.value).not.toBe(
      Object.getOwnPropertyDescriptor(sly, '__proto__')?.value,
    )
  })

  it('take nothing from the prototype that all objects share, whatever somebody put there', () => {
    const inherited = { inside: 'of all objects' }
    try {
      Object.defineProperty(Object.prototype, 'put', {
        value: inherited,
        enumerable: true,
        writable: true,
        configurable: true,
      })
      const copied = structuredCopy<object>({ a: { b: 1 } })
      expect(Object.keys(copied)).toEqual(['a'])
      expect(Object.keys(structuredCopy<object>({}))).toEqual([])
      expect((copied as { put?: unknown }).put).toBe(inherited)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'put')
    }
  })

  it('are of any plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(structuredCopy(value)).toEqual(value)
      }),
    )
  })
})

describe('a table with a dimension of many codes beside the bucket', () => {
  const codes = numbered(12)
  const table = tableOf(
    { place: ['kota', 'desa'], code: codes },
    {
      kota: { when: { place: 'kota', code: any('all') }, then: 'kota' },
      'desa/first': { when: { place: 'desa', code: 'v0' }, then: 'first' },
      'desa/rest': { when: { place: 'desa', code: codes.slice(1) }, then: 'rest' },
    },
  )
  const vocabulary = defineVocabulary({ dimensions: { place: ['kota', 'desa'], code: codes } })

  it('answers for each code, and refuses one it does not have', () => {
    for (const code of codes) {
      const { status, conclusion } = decide(table, vocabulary, { facts: { place: 'desa', code } as never }) as {
        status: string
        conclusion?: unknown
      }
      expect([status, conclusion]).toEqual(['decided', code === 'v0' ? 'first' : 'rest'])
    }
    expect(() => decide(table, vocabulary, { facts: { place: 'desa', code: 'v12' } as never })).toThrow(
      "code: 'v12' is not accepted; accepted: v0, v1",
    )
    expect(() => decide(table, vocabulary, { facts: { place: 'desa', code: 3 } as never })).toThrow(
      "'3' is not accepted",
    )
    // A list of one code reads like the code, and is none.
    expect(() => decide(table, vocabulary, { facts: { place: 'desa', code: ['v0'] } as never })).toThrow(
      "'v0' is not accepted",
    )
  })

  it('names as a gap no days on which a case is decided before its act', () => {
    const kota = (during: NonNullable<AnyRow['during']>) => ({ when: { place: 'kota' }, during, then: 'kota' })
    const late = tableOf(
      { place: ['kota'] },
      {
        early: kota({ act: between('0001-01-01', '2020-01-01'), decision: from('2019-01-01') }),
        late: kota({ act: from('2020-01-01'), decision: from('2020-01-01') }),
      },
    )
    const { gaps } = prove(late, defineVocabulary({ dimensions: { place: ['kota'] } }))
    expect(gaps).toEqual([
      {
        witness: {
          place: ['kota'],
          committedOn: { from: null, until: '2020-01-01' },
          decidedOn: { from: null, until: '2019-01-01' },
        },
      },
    ])
  })

  it('takes a row that says nothing of the bucket for one of every bucket', () => {
    const whole = tableOf({ place: ['kota', 'desa'], code: codes }, { all: { when: { code: codes }, then: 'all' } })
    expect(prove(whole, vocabulary)).toMatchObject({ gaps: [], overlaps: [], idle: [] })
    for (const place of ['kota', 'desa'])
      expect(decide(whole, vocabulary, { facts: { place, code: 'v3' } as never })).toMatchObject({ conclusion: 'all' })
  })

  it('proves without a gap, and names the days of one', () => {
    expect(prove(table, vocabulary)).toMatchObject({ gaps: [], overlaps: [] })
    const ended = tableOf(
      { place: ['kota'] },
      { kota: { when: { place: 'kota' }, during: { act: between('2020-01-01', '2021-01-01') }, then: 'kota' } },
    )
    const { gaps } = prove(ended, defineVocabulary({ dimensions: { place: ['kota'] } }))
    expect(gaps).toEqual([
      { witness: { place: ['kota'], committedOn: { from: null, until: '2020-01-01' } } },
      { witness: { place: ['kota'], committedOn: { from: '2021-01-01', until: null } } },
    ])
  })
})

describe('what is left out of a case', () => {
  const table = tableOf({ place: ['kota'] }, { kota: { when: { place: 'kota' }, then: 'kota' } })
  const vocabulary = defineVocabulary({
    dimensions: { place: ['kota'] },
    points: { wide: { options: ['a', 'b'], preferred: 'a' } },
  })

  it('may be written as undefined: a day, a clock nobody has, an option', () => {
    const input = { facts: { place: 'kota' }, on: { act: undefined, other: undefined }, readings: { wide: undefined } }
    expect(decide(table, vocabulary, input as never).status).toBe('decided')
  })
})

describe('a gap', () => {
  it('is an answer of its own when the table is asked, not a fault', () => {
    const table = tableOf({ place: ['kota', 'desa'] }, { kota: { when: { place: 'kota' }, then: 'kota' } })
    const vocabulary = defineVocabulary({ dimensions: { place: ['kota', 'desa'] } })
    expect(decide(table, vocabulary, { facts: { place: 'desa' } as never })).toMatchObject({
      status: 'outside-law',
      reason: 'not-covered',
      why: 'no-row',
    })
  })
})

describe('limits', () => {
  it('keep the answers of a bucket from filling the memory, and change none', () => {
    const names = numbered(13)
    const dimensions = Object.fromEntries([['place', ['kota']], ...names.map((name) => [name, ['yes', 'no']])])
    const rows = Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          when: Object.fromEntries([
            ['place', 'kota'],
            ...names.map((other, place) => [other, place < at ? 'no' : place === at ? 'yes' : any('decided before')]),
          ]),
          then: name,
        },
      ]),
    )
    const none = { when: { place: 'kota', ...Object.fromEntries(names.map((name) => [name, 'no'])) }, then: 'none' }
    const table = tableOf(dimensions, { ...rows, none })
    const { answer } = prepareTable(table, defineVocabulary({ dimensions }))
    const answerAt = (bits: number) => {
      const facts = Object.fromEntries(names.map((name, at) => [name, bits & (1 << at) ? 'yes' : 'no']))
      return answer({ facts: { place: 'kota', ...facts } as never }) as { conclusion?: unknown }
    }
    const kept = Array.from({ length: 2 ** names.length }, (_, bits) => answerAt(bits))
    kept.forEach(({ conclusion }, bits) => {
      const first = names.findIndex((_, at) => bits & (1 << at))
      expect(conclusion).toBe(first === -1 ? 'none' : names[first])
    })
    // Half of them fill it; the other half is what it holds, and the first of all begins it anew.
    expect(answerAt(4_096)).toBe(kept[4_096])
    expect(answerAt(8_191)).toBe(kept[8_191])
    expect(answerAt(0)).not.toBe(kept[0])
    expect(answerAt(0)).toEqual(kept[0])
    expect(answerAt(8_191)).not.toBe(kept[8_191])
  })

  it('refuse a bucket of more cells than can be numbered', () => {
    const names = numbered(12)
    const codes = numbered(30)
    const dimensions = Object.fromEntries([['place', ['kota']], ...names.map((name) => [name, codes])])
    const all = Object.fromEntries(names.map((name) => [name, any('all')]))
    const rows = names.flatMap((name) =>
      codes.map((code) => [`${name}/${code}`, { when: { place: 'kota', ...all, [name]: code }, then: code }] as const),
    )
    const { answer } = prepareTable(tableOf(dimensions, Object.fromEntries(rows)), defineVocabulary({ dimensions }))
    expect(() => answer({ facts: { place: 'kota' } as never })).toThrow('too many cells to number')
  })

  it('count only what rows tell apart, codes and days alike', () => {
    const codes = numbered(30)
    const made = (names: readonly string[], turning: readonly string[], years: number) => {
      const dimensions = Object.fromEntries([['place', ['kota']], ...names.map((name) => [name, codes])])
      const all = Object.fromEntries(names.map((name) => [name, any('all')]))
      const byCode = turning.flatMap((name) =>
        codes.map((code) => [`${name}/${code}`, { when: { place: 'kota', ...all, [name]: code }, then: 1 }] as const),
      )
      const byYear = numbered(years).map((id, at) => {
        const during = { act: between(`${2000 + at}-01-01` as '2000-01-01', `${2001 + at}-01-01` as '2001-01-01') }
        return [`year/${id}`, { when: { place: 'kota', ...all }, during, then: 2 }] as const
      })
      const table = tableOf(dimensions, Object.fromEntries([...byCode, ...byYear]))
      const { answer } = prepareTable(table, defineVocabulary({ dimensions }))
      const facts = Object.fromEntries(['place', ...names].map((name) => [name, name === 'place' ? 'kota' : 'v0']))
      return () => answer({ facts: facts as never, on: { act: '1999-01-01' } }).status
    }
    const names = numbered(12)
    expect(made(names, names.slice(0, 9), 0)).not.toThrow()
    expect(made(names, names.slice(0, 9), 100)).toThrow('too many cells to number')
  })
})

describe('a case of which some is known', () => {
  const [first, middle, last] = ['2020-06-01', '2021-06-01', '2022-06-01']
  const years = [between('0001-01-01', '2021-01-01'), between('2021-01-01', '2022-01-01'), from('2022-01-01')]
  const dimensions = { place: ['kota'], d: ['x', 'y'] }
  const rows = dimensions.d.flatMap((d) =>
    years.flatMap((examination, i) =>
      years.slice(i).map((decision, j) => {
        const says = `${d}${i}${i + j}`
        return [says, { when: { place: 'kota', d }, during: { examination, decision }, then: says }] as const
      }),
    ),
  )
  const table = tableOf(dimensions, Object.fromEntries(rows))
  const vocabulary = defineVocabulary({ dimensions })

  it('is answered among all others as it is alone, whatever the days and codes that are known', () => {
    const { answer } = prepareTable(table, vocabulary)
    // The days around an examination and a decision bound them where they are not known.
    const days = [
      { act: undefined, examination: undefined, decision: undefined, receipt: undefined },
      { act: middle, examination: first, decision: first, receipt: middle },
      { act: last, examination: middle, decision: middle },
      { examination: last, decision: last },
    ]
    const of = (clock: 'act' | 'examination' | 'decision' | 'receipt') =>
      days.flatMap((one) => (clock in one ? [{ [clock]: one[clock] }] : []))
    const on = of('act').flatMap((act) =>
      of('examination').flatMap((examination) =>
        of('decision').flatMap((decision) =>
          of('receipt').map((receipt) => ({ ...act, ...examination, ...decision, ...receipt })),
        ),
      ),
    )
    const codes = [{}, { place: 'kota' }, { d: 'x' }, { place: 'kota', d: 'x' }]
    for (const input of codes.flatMap((facts) => on.map((known) => ({ facts, on: known }) as never))) {
      expect(answer(input)).toEqual(prepareTable(table, vocabulary).answer(input))
    }
  })
})

describe('a value of the bucket that asks for little', () => {
  const codes = numbered(12)
  const dimensions = { place: ['kota', 'desa'], fund: ['apbn', 'apbd'], size: ['small', 'large'], code: codes }
  const vocabulary = defineVocabulary({ dimensions })
  const open = { fund: any('either'), size: any('either') }
  const rows = {
    kota: { when: { place: 'kota', ...open }, then: 'kota' },
    'desa/first': { when: { place: 'desa', ...open, code: 'v0' }, then: 'first' },
    'desa/rest': { when: { place: 'desa', ...open, code: codes.slice(1) }, then: 'rest' },
  }
  const base = tableOf(dimensions, rows)

  it('has only the fact told that it does not ask for, and refuses a code that there is not all the same', () => {
    const table = { ...base, asks: { kota: [], desa: ['code'] } }
    const told = (code: string) =>
      decide(table, vocabulary, { facts: { place: 'kota', fund: 'apbn', size: 'small', code } as never })
    expect(told('v3').cautions).toEqual([{ code: 'fact-not-used', fact: 'code' }])
    expect(() => told('v12')).toThrow("code: 'v12' is not accepted")
  })

  it('asks for everything where the table does not say what it asks', () => {
    const table = { ...base, asks: { kota: ['code'] } }
    const facts = { place: 'desa', fund: 'apbn', size: 'small', code: 'v0' } as never
    expect(decide(table, vocabulary, { facts })).toMatchObject({ conclusion: 'first', cautions: [] })
  })
})

describe('two points in one bucket', () => {
  it('are chosen each by itself', () => {
    const vocabulary = defineVocabulary({
      dimensions: { place: ['kota'] },
      points: { p: { options: ['1', '2'], preferred: '1' }, q: { options: ['1', '2', '3', '4'], preferred: '1' } },
    })
    const rows = ['1', '2'].flatMap((p) =>
      ['1', '2', '3', '4'].map(
        (q) => [`${p}${q}`, { when: { place: 'kota' }, reading: { p, q }, then: `${p}${q}` }] as const,
      ),
    )
    const { answer } = prepareTable(tableOf({ place: ['kota'] }, Object.fromEntries(rows)), vocabulary)
    const told = rows.map(([id]) => {
      const readings = { p: id.slice(0, 1), q: id.slice(1) }
      return (answer({ facts: { place: 'kota' }, readings } as never) as { conclusion?: unknown }).conclusion
    })
    expect(told).toEqual(['11', '12', '13', '14', '21', '22', '23', '24'])
  })
})

describe('faults', () => {
  const vocabulary = defineVocabulary({ dimensions: { place: ['kota'] } })

  it('name a key that no row has and a clock that there is not', () => {
    const table = tableOf(
      { place: ['kota'] },
      {
        kota: {
          when: { place: 'kota' },
          then: 'kota',
          basis: [guideline('skb-2022/lampiran-2/etik/e4')],
          during: { birth: between('2020-01-01', '2021-01-01') },
          ...{ colour: 'red' },
        },
      },
    )
    expect(faultsOf(table)).toEqual([
      "made/kota holds 'colour', which no row has",
      "made/kota names the clock 'birth', which there is not",
    ])
  })

  it('throw for a day that does not exist', () => {
    const table = tableOf(
      { place: ['kota'] },
      {
        kota: { when: { place: 'kota' }, then: 'kota', during: { act: { from: '2020-02-30', until: null } as never } },
      },
    )
    expect(() => prepareTable(table, vocabulary).answer({ facts: { place: 'kota' } as never })).toThrow(
      "row 'kota' has a day that does not exist: 2020-02-30, null",
    )
  })
})

describe('a fact that is missing', () => {
  it('is asked by a guideline where no norm asks for it', () => {
    const table = defineTable<{ place: 'kota' | 'desa' }, never, string>()({
      id: 'guided',
      bucket: 'place',
      dimensions: { place: ['kota', 'desa'] },
      rows: () => ({
        kota: {
          when: { place: 'kota' },
          then: 'a',
          basis: [guideline('skb-2022/lampiran-2/etik/e4')],
          reasoning: 'text',
        },
        desa: { when: { place: 'desa' }, then: 'b', basis: [], reasoning: 'text' },
      }),
    })
    const decision = decide(
      table,
      defineVocabulary<{ place: 'kota' | 'desa' }>({ dimensions: { place: ['kota', 'desa'] } }),
      {
        facts: {},
      },
    )
    expect(decision).toMatchObject({
      status: 'needs-facts',
      missing: [{ fact: 'place', provisions: ['skb-2022/lampiran-2/etik/e4'] }],
    })
  })
})

describe('a dimension of more codes than a mask holds', () => {
  const codes = numbered(40)
  const dimensions = { grade: ['low', 'high'], code: codes }
  const vocabulary = defineVocabulary({ dimensions })
  const grades = tableOf(
    { grade: dimensions.grade },
    { low: { when: { grade: 'low' }, then: 'nothing' }, high: { when: { grade: 'high' }, then: 'look' } },
  )
  const ends = {
    ends: { when: { code: ['v0', 'v39'] }, then: 'an end' },
    middle: { when: { code: codes.slice(1, 39) }, then: 'the middle' },
  }
  const lookup = { ...tableOf({ code: codes }, ends), id: 'lookup' }
  const checker = defineChecker<{ readonly grade?: string; readonly code?: string }, { readonly says: unknown }>({
    id: 'wide',
    vocabulary,
    tables: () => [grades, lookup],
    derive: (facts) => {
      const region = unknownRegion(vocabulary)
      if (facts.grade !== undefined) allow(region, vocabulary, 'grade', facts.grade)
      if (facts.code !== undefined) allow(region, vocabulary, 'code', facts.code)
      return { regions: [region], given: new Set(Object.keys(facts)), cautions: [] }
    },
    main: (ask) => ({ says: ask(grades) === 'nothing' ? 'nothing' : ask(lookup) }),
    parts: {},
    evidenceOf: () => 'gazette-text',
    checkedThrough: '2025-12-31',
  })

  it('tells the ways to each answer, and where it does not matter names every code', () => {
    expect(checker({})).toMatchObject({
      status: 'needs-facts',
      missing: [{ fact: 'grade' }, { fact: 'code' }],
      possible: [
        { conclusion: { says: 'nothing' }, when: [{ grade: ['low'], code: codes }] },
        {
          conclusion: { says: 'an end' },
          when: [
            { grade: ['high'], code: ['v0'] },
            { grade: ['high'], code: ['v39'] },
          ],
        },
        {
          conclusion: { says: 'the middle' },
          when: codes.slice(1, 39).map((code) => ({ grade: ['high'], code: [code] })),
        },
      ],
    })
  })

  it('answers for a code that is known', () => {
    expect(checker({ grade: 'high', code: 'v39' })).toMatchObject({ conclusion: { says: 'an end' } })
    expect(checker({ grade: 'high', code: 'v38' })).toMatchObject({ conclusion: { says: 'the middle' } })
    expect(checker({ code: 'v0' })).toMatchObject({ status: 'needs-facts', missing: [{ fact: 'grade' }] })
  })
})

describe('a derivation that leaves no value possible', () => {
  it.each(['place', 'fund'])(
    'has no row to answer from, be it of the bucket or of what no row turns on: %s',
    (name) => {
      const dimensions = { place: ['kota', 'desa'], fund: ['apbn', 'apbd'] }
      const vocabulary = defineVocabulary({ dimensions })
      const table = tableOf(dimensions, { all: { when: { place: any('both'), fund: any('both') }, then: 'both' } })
      const checker = defineChecker<object, { readonly says: unknown }>({
        id: 'none-possible',
        vocabulary,
        tables: () => [table],
        derive: () => {
          const region = unknownRegion(vocabulary)
          allow(region, vocabulary, name, [])
          return { regions: [region], given: new Set(), cautions: [] }
        },
        main: (ask) => ({ says: ask(table) }),
        parts: {},
        evidenceOf: () => 'gazette-text',
        checkedThrough: '2025-12-31',
      })
      expect(checker({})).toMatchObject({ status: 'outside-law', reason: 'not-covered', why: 'no-row' })
    },
  )
})

describe('a question that sets a dimension', () => {
  const vocabulary = defineVocabulary({ dimensions: { place: ['kota', 'desa'] } })
  const table = tableOf({ place: ['kota', 'desa'] }, { all: { when: { place: any('both') }, then: 'both' } })
  const checker = (given: { readonly [dimension: string]: string }) =>
    defineChecker<object, { readonly says: unknown }>({
      id: 'sets',
      vocabulary,
      tables: () => [table],
      derive: () => ({ regions: [unknownRegion(vocabulary)], given: new Set(), cautions: [] }),
      main: (ask) => ({ says: ask(table, given) }),
      parts: {},
      evidenceOf: () => 'gazette-text',
      checkedThrough: '2025-12-31',
    })

  it('is refused by name where there is no such dimension, or no such value of it', () => {
    expect(checker({ place: 'desa' })({})).toMatchObject({ status: 'decided', conclusion: { says: 'both' } })
    expect(() => checker({ nowhere: 'kota' })({})).toThrow(
      new RangeError("nowhere: 'kota' is no value of this dimension"),
    )
    expect(() => checker({ place: 'kebun' })({})).toThrow(
      new RangeError("place: 'kebun' is no value of this dimension"),
    )
  })
})

describe('a row of a value that its table does not list', () => {
  it('covers nothing of the space of the table', () => {
    const vocabulary = defineVocabulary({ dimensions: { place: ['kota', 'desa'], fund: ['apbn', 'apbd', 'desa'] } })
    const table = tableOf(
      { place: ['kota', 'desa'], fund: ['apbn', 'apbd'] },
      {
        kota: { when: { place: 'kota', fund: any('both') }, then: 'kota' },
        apbn: { when: { place: 'desa', fund: 'apbn' }, then: 'apbn' },
        other: { when: { place: 'desa', fund: 'desa' }, then: 'desa' },
      },
    )
    expect(prove(table, vocabulary)).toMatchObject({
      gaps: [{ witness: { place: ['desa'], fund: ['apbd'] } }],
      overlaps: [],
      combinations: 4,
    })
  })
})
