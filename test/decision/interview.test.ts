import { describe, expect, it } from 'vitest'
import {
  ask,
  compare,
  defineChecker,
  defineTable,
  defineVocabulary,
  isDecided,
  type Table,
  trace,
  unknownRegion,
} from '../../src/decision'
import { factsBehind } from '../../src/decision/ask'
import {
  clockChecker,
  HOUSE,
  HOUSE_VALUES,
  type HouseConclusion,
  type HouseContext,
  type HouseFacts,
  type HouseInput,
  houseChecker,
  LEVEL,
  OFFICE,
  RULE,
} from './toy-checkers'

const house = houseChecker()
const clock = clockChecker()

describe('ask', () => {
  it('puts the question whose answer rules out most of the ways left', () => {
    expect(ask(house, { deed: 'theft', decidedOn: '2023-01-01' })).toEqual({
      fact: 'harm',
      accepts: ['none', 'some', 'grave'],
      provisions: ['house/4'],
      eliminates: 1,
      ways: 2,
    })
  })

  it('asks for a fact, not a dimension, and a day has no list of answers', () => {
    const asked = ask(house, { deed: 'noise', place: 'yard' })
    expect(['festival', 'committedOn', 'decidedOn']).toContain(asked?.fact)
    expect(asked?.accepts).toEqual([])
    expect(ask(house, { deed: 'noise', place: 'yard', decidedOn: '2020-01-01', festival: 'x' })).toMatchObject({
      fact: 'committedOn',
    })
  })

  it('has no list of answers for a day from which alone a dimension follows', () => {
    const vocabulary = defineVocabulary<Pick<HouseInput, 'season'>>({
      dimensions: { season: HOUSE_VALUES.season },
      facts: { season: ['committedOn'] },
    })
    const basis = [{ provision: 'house/1', role: 'norm' }] as const
    const seasons = defineTable<Pick<HouseInput, 'season'>, never, string, unknown, string>()({
      id: 'seasons',
      bucket: 'season',
      dimensions: { season: HOUSE_VALUES.season },
      rows: () => ({
        summer: { when: { season: 'summer' }, then: 'late', basis, reasoning: 'text' },
        winter: { when: { season: 'winter' }, then: 'early', basis, reasoning: 'text' },
      }),
    })
    const bell = defineChecker<object, { bell: string }>({
      id: 'bell',
      vocabulary,
      tables: () => [seasons],
      derive: () => ({ regions: [unknownRegion(vocabulary)], given: new Set(), cautions: [] }),
      main: (asks) => ({ bell: asks(seasons) }),
      parts: {},
      evidenceOf: () => 'gazette-text',
      checkedThrough: '2025-12-31',
    })
    expect(ask(bell, {})).toMatchObject({ fact: 'committedOn', accepts: [] })
  })

  it('knows the facts behind a dimension; a day, or a dimension of no vocabulary, stands for itself', () => {
    const behind = factsBehind(HOUSE)
    expect(['season', 'place', 'decidedOn'].map(behind)).toEqual([
      ['festival', 'committedOn'],
      ['place'],
      ['decidedOn'],
    ])
    expect(factsBehind(undefined)('season')).toEqual(['season'])
  })

  it('asks for the clock on which the rows turn, not for one that only follows it', () => {
    expect(ask(clock, { turnsOn: 'decision' })).toEqual({
      fact: 'decidedOn',
      accepts: [],
      provisions: ['old/decision', 'new/decision'],
      eliminates: 1,
      ways: 2,
    })
    expect(ask(clock, { turnsOn: 'act' })?.fact).toBe('committedOn')
  })

  it('never asks what the person does not know, and stops when nothing more can be asked', () => {
    const facts: HouseFacts = { deed: 'theft' }
    const first = ask(house, facts)
    const second = ask(house, facts, { notKnown: [first?.fact as string] })
    expect(second).toBeDefined()
    expect(second?.fact).not.toBe(first?.fact)
    expect(ask(house, facts, { notKnown: ['harm', 'decidedOn'] })).toBeUndefined()
  })

  it('is content when the goal is settled, or refused', () => {
    expect(ask(house, { deed: 'theft', harm: 'grave' })).toBeUndefined()
    expect(ask(house, { abroad: true })).toBeUndefined()
    expect(ask(house, { decidedOn: '2026-01-01' }, { context: { strictCoverage: true } })).toBeUndefined()
  })

  it('goes for one part when told so, and refuses one that does not exist', () => {
    expect(ask(house, { deed: 'theft', harm: 'grave' }, { goal: 'office' })).toMatchObject({
      fact: 'place',
      accepts: HOUSE_VALUES.place,
    })
    expect(() => ask(house, {}, { goal: 'lunch' })).toThrow(/goal: 'lunch'.*office, remedy/)
  })

  it('goes on with the parts when everything is wanted', () => {
    expect(ask(house, { deed: 'theft', harm: 'grave' }, { goal: 'everything' })?.fact).toBe('place')
    expect(ask(house, { deed: 'theft', harm: 'grave', place: 'hall' }, { goal: 'everything' })).toBeUndefined()
  })

  it('follows a chosen reading', () => {
    const facts: HouseFacts = { deed: 'noise', place: 'yard', festival: 'x', committedOn: '2020-08-01' }
    expect(ask(house, facts)?.fact).toBe('decidedOn')
    expect(ask(house, facts, { context: { readings: { quiet: 'lenient' } } })).toBeUndefined()
  })

  it('leads to an answer when every question is answered', () => {
    const answers: { readonly [fact: string]: string } = {
      deed: 'theft',
      place: 'yard',
      harm: 'some',
      festival: 'x',
      committedOn: '2020-01-01',
      examinedOn: '2020-02-01',
      decidedOn: '2022-02-01',
      receivedOn: '2022-03-01',
    }
    let facts: HouseFacts = {}
    let asked = 0
    for (let question = ask(house, facts); question !== undefined; question = ask(house, facts)) {
      expect(facts).not.toHaveProperty(question.fact)
      facts = { ...facts, [question.fact]: answers[question.fact] }
      asked++
      expect(asked).toBeLessThan(9)
    }
    expect(isDecided(house(facts))).toBe(true)
  })
})

describe('trace', () => {
  it('accounts for every row on the way, for the main question and each part', () => {
    const decision = house({ deed: 'theft', harm: 'some', place: 'hall', decidedOn: '2022-01-01' })
    const rows = trace(house, decision)
    expect(rows.map(({ question, table, row }) => `${question} ${table} ${row}`)).toEqual([
      'main rule theft/base',
      'main level r2/new',
      'office rule theft/base',
      'office level r2/new',
      'office office heavy/hall',
      'remedy remedy theft/no',
    ])
    expect(rows[0]).toStrictEqual({
      question: 'main',
      table: 'rule',
      row: 'theft/base',
      conditions: [
        { dimension: 'deed', admits: ['theft'] },
        { dimension: 'place', admits: ['hall', 'yard'], why: 'theft is theft' },
        { dimension: 'season', admits: ['summer', 'winter'], why: 'theft is theft' },
        { dimension: 'harm', admits: ['none', 'some'] },
      ],
      during: [],
      over: [],
      basis: [{ provision: 'house/4', role: 'norm' }],
      measure: false,
      ground: true,
    })
    expect(rows[1]?.during).toEqual([{ fact: 'decidedOn', from: '2022-01-01', until: null }])
  })

  it('names each row once where several ways lead through it', () => {
    const rows = trace(house, house({ deed: 'late' })).filter(({ question }) => question === 'main')
    expect(rows.map(({ row }) => row)).toEqual(['late/old', 'r1', 'late/new'])
  })

  it('follows the readings and overlays the decision was made with', () => {
    const readings = { quiet: 'lenient' }
    const decision = house({ deed: 'noise', place: 'hall' }, { readings })
    const remedy = (context?: object) =>
      trace(house, decision, context).find(({ question }) => question === 'remedy')?.row
    expect(remedy({ readings })).toBe('noise/lenient')
    expect(remedy()).toBe('noise/strict')
    const rows = {
      all: {
        when: { level: ['light', 'heavy'], place: { any: 'here' } },
        then: 'council',
        basis: [],
        reasoning: 'text',
      },
    }
    const overlays = [{ ...OFFICE, rows: () => rows }] as unknown as Table[]
    const local = house({ deed: 'noise', place: 'hall' }, { overlays })
    expect(trace(house, local, { overlays }).find(({ table }) => table === 'office')).toMatchObject({
      row: 'all',
      conditions: [
        { dimension: 'level', admits: ['light', 'heavy'] },
        { dimension: 'place', admits: ['hall', 'yard'], why: 'here' },
      ],
    })
  })

  it('has nothing to tell of a refusal', () => {
    expect(trace(house, house({ abroad: true, deed: 'noise' }))).toEqual([])
    const strict = { strictCoverage: true }
    const facts: HouseFacts = { deed: 'noise', decidedOn: '2026-01-01' }
    expect(trace(house, house(facts, strict), strict)).toEqual([])
  })

  it('says which rows were a passage or a gate only, and no ground', () => {
    const { spec } = house
    const asking = (use: object) =>
      defineChecker<HouseFacts, HouseConclusion, HouseContext>({
        ...spec,
        main: (asks) => {
          const rule = asks(RULE, undefined, use)
          return 'silent' in rule ? rule : { ...rule, ...asks(LEVEL, rule) }
        },
      })
    const facts = { deed: 'late', committedOn: '2020-01-01' } as const
    for (const [use, ground] of [
      [{}, true],
      [{ passing: () => false, gate: true }, true],
      [{ passing: () => true }, false],
      [{ passing: () => true, gate: true }, false],
    ] as const) {
      const checker = asking(use)
      const main = trace(checker, checker(facts)).filter(({ question }) => question === 'main')
      expect(main.map((one) => [one.row, one.ground])).toEqual([
        ['late/old', ground],
        ['r1', true],
      ])
    }
  })

  it('leaves out a clock written without an interval, and says what was asked as a measure', () => {
    const { spec } = clock
    const measured = defineChecker({
      ...spec,
      main: (asks) => asks(spec.tables()[0] as Table, undefined, { asMeasure: true }) as { version: string },
    })
    const facts = { turnsOn: 'act', committedOn: '2021-01-01' } as const
    expect(trace(measured, measured(facts)).map(({ measure }) => measure)).toEqual([true])
    const table = spec.tables()[0] as Table
    const rows = table.rows()
    const loose = {
      ...table,
      rows: () => ({
        ...rows,
        'act/new': { ...rows['act/new'], during: { ...rows['act/new']?.during, receipt: undefined } },
      }),
    } as Table
    const free = defineChecker({ ...spec, tables: () => [loose], main: (asks) => asks(loose) as { version: string } })
    expect(trace(free, free(facts))[0]?.during).toEqual([{ fact: 'committedOn', from: '2020-01-01', until: null }])
  })
})

describe('compare', () => {
  it('names the places that differ, with what stands there', () => {
    const one = house({ deed: 'theft', harm: 'grave', place: 'hall' })
    const two = house({ deed: 'theft', harm: 'grave', place: 'yard' })
    expect(compare(one, two)).toEqual([
      { path: 'facts.place', before: 'hall', after: 'yard' },
      { path: 'conclusion.office.value', before: 'head', after: 'gardener' },
    ])
    expect(compare(one, one)).toEqual([])
  })

  it('tells what is only on one side, lists as a whole, and plain values', () => {
    expect(compare({ a: 1, l: [1, 2] }, { b: 2, l: [2, 1] })).toStrictEqual([
      { path: 'a', before: 1 },
      { path: 'l', before: [1, 2], after: [2, 1] },
      { path: 'b', after: 2 },
    ])
    expect(compare(null, { a: 1 })).toEqual([{ path: '', before: null, after: { a: 1 } }])
    expect(compare({ a: null }, { a: {} })).toEqual([{ path: 'a', before: null, after: {} }])
    expect(compare('x', 'x')).toEqual([])
  })
})
