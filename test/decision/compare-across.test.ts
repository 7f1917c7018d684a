import { describe, expect, it } from 'vitest'
import { between, from } from '../../src/dates'
import {
  allow,
  type Change,
  type CheckerEntry,
  type Context,
  compareAcross,
  defineChecker,
  defineTable,
  defineVocabulary,
  type Part,
  setClock,
  unknownRegion,
} from '../../src/decision'
import { boundariesOf } from '../../src/decision/day-boundaries'
import { toldOf } from '../../src/decision/told'
import { type HouseFacts, houseChecker, LEVEL } from './toy-checkers'

const house = houseChecker()

const inShort = (changes: readonly Change[]) =>
  changes.map(
    ({ part, what, because }) =>
      `${part} ${what}: ${because.map(({ did, provision }) => `${did} ${provision}`).join(', ')}`,
  )

describe('across days', () => {
  const dates = { facts: ['committedOn', 'decidedOn', 'receivedOn'], from: '2019-06-01', until: '2024-06-01' } as const

  it('names the day, the part, and the provision that begins or ends on it', () => {
    const { base, steps, along, checker } = compareAcross(
      house,
      { deed: 'theft', harm: 'some', place: 'hall' },
      { dates },
    )
    expect([checker, along, base.at]).toEqual(['house', 'dates', { day: '2019-06-01' }])
    expect(steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [
        { day: '2022-01-01' },
        ['decision effect: begins house/3, ends house/2', 'office effect: begins house/3, ends house/2'],
      ],
    ])
    expect(steps[0]?.changes[0]?.differences).toEqual([{ path: 'says.level', before: 'light', after: 'heavy' }])
  })

  it('finds the same days for a checker over which nothing can be laid', () => {
    const { overlays: _, ...spec } = house.spec
    const facts = { deed: 'theft', harm: 'some', place: 'hall' } as const
    expect(compareAcross(defineChecker(spec), facts, { dates }).steps).toEqual(
      compareAcross(house, facts, { dates }).steps,
    )
  })

  it('tells an answer that only rests on other provisions', () => {
    const { steps } = compareAcross(house, { deed: 'late', place: 'hall' }, { dates })
    expect(steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [
        { day: '2021-01-01' },
        ['decision grounds: begins house/4, ends house/3', 'office grounds: begins house/4, ends house/3'],
      ],
      [{ day: '2023-01-01' }, ['remedy effect: begins house/3, ends house/2']],
    ])
  })

  it('leaves out a day on which nothing changes for the case', () => {
    expect(compareAcross(house, { deed: 'theft', harm: 'grave', place: 'hall' }, { dates }).steps).toEqual([])
  })

  it('begins and ends on the days given', () => {
    const facts = { deed: 'theft', harm: 'some', place: 'hall' } as const
    const daysOf = (from: string, until: string) =>
      compareAcross(house, facts, { dates: { ...dates, from, until } as never }).steps.map(({ at }) => at)
    expect(daysOf('2021-12-31', '2022-01-01')).toEqual([{ day: '2022-01-01' }])
    expect(daysOf('2021-12-30', '2021-12-31')).toEqual([])
    expect(daysOf('2022-01-01', '2022-01-02')).toEqual([])
  })

  it('tells the rows that came and went where none of them begins or ends on the day', () => {
    const facts = { deed: 'noise', place: 'yard', festival: 'x', decidedOn: '2022-06-01' } as const
    const across = (from: string, until: string) =>
      compareAcross(house, facts, { dates: { facts: ['committedOn'], from, until } as never }).steps.map(
        ({ at, changes }) => [at, inShort(changes.filter(({ part }) => part === 'decision'))],
      )
    expect(across('2021-05-01', '2021-09-01')).toEqual([[{ day: '2021-07-01' }, ['decision effect: applies house/3']]])
    expect(across('2020-12-01', '2021-03-01')).toEqual([
      [{ day: '2021-01-01' }, ['decision effect: no-longer-applies house/3']],
    ])
  })

  it('finds by halving what a checker without tables does not show, and tells it from the grounds', () => {
    const entry: CheckerEntry = { id: 'house', check: house, facts: [] }
    const { steps } = compareAcross(entry, { deed: 'theft', harm: 'some', place: 'hall' }, { dates })
    expect(steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [
        { day: '2022-01-01' },
        [
          'decision effect: applies house/3, no-longer-applies house/2',
          'office effect: applies house/3, no-longer-applies house/2, no-longer-applies letter/1',
        ],
      ],
    ])
  })

  it('finds by halving where a checker cannot do without the day moved', () => {
    const strict = defineChecker({
      ...house.spec,
      derive: (facts, context) => {
        if (facts.decidedOn === undefined) throw new RangeError('decidedOn: is missing')
        return house.spec.derive(facts, context)
      },
    } as typeof house.spec)
    const facts = { deed: 'theft', harm: 'some', place: 'hall' } as const
    expect(compareAcross(strict, facts, { dates }).steps).toEqual(compareAcross(house, facts, { dates }).steps)
  })

  it('does not swallow a fault of the caller’s own derivation', () => {
    const broken = defineChecker({
      ...house.spec,
      derive: (facts: { decidedOn?: string }, context) => {
        if (facts.decidedOn === undefined) throw new Error('broken')
        return house.spec.derive(facts, context)
      },
    } as typeof house.spec)
    const dates = { facts: ['decidedOn'], from: '2020-01-01', until: '2023-01-01' } as const
    expect(() => compareAcross(broken, { deed: 'theft' }, { dates })).toThrow('broken')
  })
})

describe('what an answer says', () => {
  it('is told of the main question and of each part, without the grounds', () => {
    expect(toldOf(house({ deed: 'theft', harm: 'grave', place: 'hall' }))).toEqual({
      decision: { status: 'decided', says: { rule: 'r3', level: 'heavy' } },
      office: { status: 'settled', says: 'head' },
      remedy: {
        status: 'contested',
        readings: [
          { point: 'pardon', option: 'no', told: { status: 'settled', says: 'appeal' } },
          { point: 'pardon', option: 'yes', told: { status: 'settled', says: 'pardon' } },
        ],
      },
    })
    expect(toldOf(house({ abroad: true }))).toEqual({ decision: { status: 'outside-law', why: 'abroad' } })
  })

  it('is what is missing and within reach where it is open, and why where there is no rule', () => {
    expect(toldOf(house({ deed: 'theft', harm: 'some' }))).toEqual({
      decision: {
        status: 'needs-facts',
        missing: ['decidedOn'],
        possible: [
          { rule: 'r2', level: 'light' },
          { rule: 'r2', level: 'heavy' },
        ],
      },
    })
    expect(toldOf(house({ deed: 'late', receivedOn: '2022-01-01' }))['remedy']).toEqual({
      status: 'silent',
      why: 'never',
    })
    expect(toldOf(house({ deed: 'theft', harm: 'grave' }))['office']).toEqual({
      status: 'open',
      missing: ['place'],
      possible: ['head', 'gardener'],
    })
  })

  it('leaves out the grounds of answers inside it, however deep, and parts among what is within reach', () => {
    const grounds = { basis: [], governed: [], evidence: 'gazette-text', cautions: [], doubts: [] }
    const inside = { level: 'heavy', ...grounds }
    const conclusion = { acts: [inside, 'x', null], last: { deep: inside }, office: { status: 'settled', ...grounds } }
    const acts = [{ level: 'heavy' }, 'x', null]
    expect(toldOf({ status: 'decided', conclusion, ...grounds } as never)['decision']).toEqual({
      status: 'decided',
      says: { acts, last: { deep: { level: 'heavy' } } },
    })
    const possible = [conclusion, null, ['a', 'b']].map((one) => ({ conclusion: one, when: [] }))
    expect(toldOf({ status: 'needs-facts', missing: [], possible, ...grounds } as never)['decision']).toEqual({
      status: 'needs-facts',
      missing: [],
      possible: [{ acts, last: { deep: { level: 'heavy' } } }, null, ['a', 'b']],
    })
  })
})

describe('the days on which an answer may change', () => {
  const days = { facts: {}, moved: ['decidedOn'], from: '2020-01-01', until: '2024-12-31', context: {} }
  const entry: CheckerEntry = { id: 'house', check: house, checker: house, facts: [] }
  const same = () => house({})

  it('are those on which rows begin or end, after the first and up to the last', () => {
    expect(boundariesOf(entry, days, same)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01'])
    const shorter = { ...days, from: '2021-01-01', until: '2023-01-01' }
    expect(boundariesOf(entry, shorter, same)).toEqual(['2022-01-01', '2023-01-01'])
    expect(boundariesOf(entry, { ...shorter, until: '2022-12-31' }, same)).toEqual(['2022-01-01'])
  })

  it('are those of a table laid over in the place of the one it stands for', () => {
    const since2024 = { r1: { ...LEVEL.rows().r1, during: { decision: from('2024-01-01') } } }
    const overlays = [{ ...LEVEL, rows: () => since2024 }]
    const context = { overlays } as Context
    expect(boundariesOf(entry, { ...days, context }, same)).toEqual(['2021-01-01', '2023-01-01', '2024-01-01'])
  })

  it('are those that the other facts bring, in their order, the days moved left out', () => {
    const facts = { committedOn: '2020-05-05', decidedOn: '2020-08-08' }
    const brought = ['2020-05-05', '2020-05-06', '2021-01-01', '2022-01-01', '2023-01-01']
    expect(boundariesOf(entry, { ...days, facts }, same)).toEqual(brought)
    const asked = (fact: string, when: 'required' | 'if-missing') =>
      ({ ...entry, facts: [{ fact, when, kind: 'day', accepts: [], who: 'warden' }] }) as const
    expect(boundariesOf(asked('decidedOn', 'if-missing'), { ...days, facts }, same)).toEqual(brought)
    expect(boundariesOf(asked('committedOn', 'required'), { ...days, facts }, same)).toEqual(brought)
    expect(boundariesOf(asked('decidedOn', 'required'), { ...days, facts }, same)).toEqual(brought.slice(2))
  })

  it('are found by halving where nothing shows them', () => {
    const bare: CheckerEntry = { id: 'house', check: house, facts: [] }
    const cases: readonly HouseFacts[] = [{ deed: 'late' }, { deed: 'noise' }, { deed: 'theft' }, {}]
    const changing = (...changes: readonly string[]) =>
      boundariesOf(bare, days, (day) => house(cases[changes.filter((one) => one <= day).length] as HouseFacts))
    for (const changes of [
      [],
      ['2020-01-02'],
      ['2024-12-31'],
      ['2022-02-28', '2022-03-01'],
      ['2020-01-02', '2023-11-30', '2024-12-31'],
    ])
      expect(changing(...changes)).toEqual(changes)
  })
})

describe('why an answer changed', () => {
  interface Input {
    matter: 'twice' | 'same' | 'more' | 'other'
    door: 'open' | 'ajar'
    kind: 'old' | 'new'
  }
  const dimensions = {
    matter: ['twice', 'same', 'more', 'other'],
    door: ['open', 'ajar'],
    kind: ['old', 'new'],
  } as const
  const vocabulary = defineVocabulary<Input>({ dimensions })
  const cite = (...provisions: string[]) => ({
    basis: provisions.map((provision) => ({ provision, role: 'norm' as const })),
    reasoning: 'text' as const,
  })
  const [until2022, since2022] = [{ decision: between('0001-01-01', '2022-01-01') }, { decision: from('2022-01-01') }]
  const RULES = defineTable<Pick<Input, 'matter'>, 'decision', Pick<Input, 'kind'>, unknown, string>()({
    id: 'rules',
    bucket: 'matter',
    dimensions: { matter: dimensions.matter },
    rows: () => ({
      'twice/old': { when: { matter: 'twice' }, during: until2022, then: { kind: 'old' }, ...cite('a/1', 'a/2') },
      'twice/new': { when: { matter: 'twice' }, during: since2022, then: { kind: 'new' }, ...cite('a/1', 'a/3') },
      'same/old': { when: { matter: 'same' }, during: until2022, then: { kind: 'old' }, ...cite('b/1') },
      'same/new': { when: { matter: 'same' }, during: since2022, then: { kind: 'new' }, ...cite('b/1') },
      'more/old': { when: { matter: 'more' }, during: until2022, then: { kind: 'old' }, ...cite('f/1') },
      'more/new': { when: { matter: 'more' }, during: since2022, then: { kind: 'old' }, ...cite('f/1', 'f/2') },
      other: { when: { matter: 'other' }, then: { kind: 'old' }, ...cite('c/1') },
    }),
  })
  const FEES = defineTable<Pick<Input, 'kind'>, 'act', { fee: number }, unknown, string>()({
    id: 'fees',
    bucket: 'kind',
    dimensions: { kind: dimensions.kind },
    rows: () => ({
      old: { when: { kind: 'old' }, during: { act: from('2000-01-01') }, then: { fee: 1 }, ...cite('d/1') },
      'old/before': {
        when: { kind: 'old' },
        during: { act: between('0001-01-01', '2000-01-01') },
        then: { fee: 3 },
        ...cite('d/3'),
      },
      new: { when: { kind: 'new' }, then: { fee: 2 }, ...cite('d/2') },
    }),
  })
  const DOORS = defineTable<Pick<Input, 'door'>, never, { door: Input['door'] }, unknown, string>()({
    id: 'doors',
    bucket: 'door',
    dimensions: { door: dimensions.door },
    rows: () => ({
      open: { when: { door: 'open' }, then: { door: 'open' }, ...cite('e/1') },
      ajar: { when: { door: 'ajar' }, then: { door: 'ajar' }, ...cite('e/2') },
    }),
  })
  interface Facts {
    readonly matter?: Input['matter']
    readonly door?: Input['door']
    readonly decidedOn?: string
    readonly committedOn?: string
    readonly abroad?: boolean
  }
  const derive = (facts: Facts) => {
    const region = unknownRegion(vocabulary)
    if (facts.matter !== undefined) allow(region, vocabulary, 'matter', facts.matter)
    if (facts.door !== undefined) allow(region, vocabulary, 'door', facts.door)
    setClock(region, 'act', facts.committedOn)
    setClock(region, 'decision', facts.decidedOn)
    const outside = facts.abroad === true ? { outside: 'abroad' } : {}
    return { regions: [region], given: new Set(Object.keys(facts)), cautions: [], ...outside }
  }
  const shared = {
    vocabulary,
    tables: () => [RULES, FEES, DOORS],
    derive,
    evidenceOf: () => 'gazette-text' as const,
    checkedThrough: '2025-12-31',
  }
  const fees = defineChecker<Facts, { fee: number; greeting: Part<string> }>({
    ...shared,
    id: 'fees',
    main: (ask) => {
      ask(DOORS, undefined, { passing: () => true })
      return ask(FEES, ask(RULES))
    },
    parts: { greeting: (ask) => ask(DOORS, undefined, { passing: () => true }).door },
  })
  const facts: Facts = { matter: 'twice', door: 'open', committedOn: '2021-01-01' }
  const onDecision = { facts: ['decidedOn'], from: '2021-06-01', until: '2022-06-01' } as const

  it('is told by the rows that begin or end on the day, and not by those that follow from them', () => {
    const { steps } = compareAcross(fees, facts, { dates: onDecision })
    expect(steps.map(({ changes }) => inShort(changes))).toEqual([['decision effect: begins a/3, ends a/2']])
  })

  it('is told by a provision that stands on both sides where there is no other', () => {
    const { steps } = compareAcross(fees, { ...facts, matter: 'same' }, { dates: onDecision })
    expect(steps.map(({ changes }) => inShort(changes))).toEqual([['decision effect: begins b/1']])
  })

  it('is told where the same answer rests on one provision more', () => {
    const { steps } = compareAcross(fees, { ...facts, matter: 'more' }, { dates: onDecision })
    expect(steps.map(({ changes }) => inShort(changes))).toEqual([['decision grounds: begins f/2']])
  })

  it('is told by a gate only where nothing else made the difference', () => {
    const given = { ...facts, decidedOn: '2021-06-01' }
    const { steps } = compareAcross(fees, given, {
      facts: [{ door: 'ajar' }, { door: 'ajar', decidedOn: '2023-01-01' }],
    })
    expect(steps.map(({ changes }) => inShort(changes))).toEqual([
      ['greeting effect: applies e/2, no-longer-applies e/1'],
      [
        'decision effect: applies a/3, applies d/2, no-longer-applies a/2, no-longer-applies d/1',
        'greeting effect: applies e/2, no-longer-applies e/1',
      ],
    ])
  })

  it('is told by all rows where no table answers the main question, and by none where no table answers a part', () => {
    const parted = defineChecker<Facts, { fee: Part<number>; motto: Part<string> }, Context>({
      ...shared,
      id: 'parted',
      main: () => ({}),
      parts: { fee: (ask) => ask(FEES, ask(RULES)).fee, motto: () => 'silence' },
    })
    const given = { matter: 'other', committedOn: '2021-01-01' } as const
    const { steps } = compareAcross(parted, given, { facts: [{ abroad: true }] })
    expect(steps.map(({ changes }) => inShort(changes))).toEqual([
      [
        'decision effect: no-longer-applies c/1, no-longer-applies d/1',
        'fee effect: no-longer-applies c/1, no-longer-applies d/1',
        'motto effect: ',
      ],
    ])
  })
})

describe('across readings, calendars and facts', () => {
  it('sets each other option against the preferred ones', () => {
    const { base, steps } = compareAcross(house, { deed: 'noise', place: 'hall' }, { readings: 'each' })
    expect(base.at).toEqual({ readings: {} })
    expect(steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [{ readings: { quiet: 'lenient' } }, ['remedy effect: applies house/1']],
      [{ readings: { pardon: 'yes' } }, []],
    ])
    const chosen = compareAcross(
      house,
      { deed: 'noise', place: 'hall' },
      { readings: [{ quiet: 'lenient' }], context: { readings: { pardon: 'no' } } },
    )
    expect(chosen.base.at).toEqual({ readings: { pardon: 'no' } })
    expect(chosen.steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [{ readings: { quiet: 'lenient' } }, ['remedy effect: applies house/1']],
    ])
  })

  it('sets facts by their paths', () => {
    const { base, steps } = compareAcross(
      house,
      { deed: 'theft', harm: 'grave', place: 'hall' },
      { facts: [{ place: 'yard' }, { harm: 'none', decidedOn: '2021-05-01' }] },
    )
    expect(base.at).toEqual({ facts: {} })
    expect(steps.map(({ at, changes }) => [at, inShort(changes)])).toEqual([
      [{ facts: { place: 'yard' } }, ['office effect: applies house/4']],
      [
        { facts: { harm: 'none', decidedOn: '2021-05-01' } },
        [
          'decision effect: applies house/2, no-longer-applies house/3',
          'office effect: applies house/2, applies letter/1, no-longer-applies house/3',
        ],
      ],
    ])
  })

  it('gives the checker each calendar', () => {
    const seen: unknown[] = []
    const check: CheckerEntry['check'] = (given, context) => {
      seen.push(context)
      return house(given)
    }
    const { base, steps } = compareAcross({ id: 'house', check, facts: [] }, {}, { calendars: { ours: { id: 1 } } })
    expect([base.at, steps.map(({ at }) => at)]).toEqual([{ calendar: '' }, [{ calendar: 'ours' }]])
    expect(seen).toEqual([{}, { calendar: { id: 1 } }])
  })

  it('has no readings to try where there is no checker whose points are known', () => {
    const entry: CheckerEntry = { id: 'house', check: house, facts: [] }
    expect(compareAcross(entry, { deed: 'noise' }, { readings: 'each' }).steps).toEqual([])
  })

  it('moves exactly one thing, and its result is plain data', () => {
    expect(() => compareAcross(house, {}, {})).toThrow(
      /nothing is moved; accepted: one of dates, readings, calendars, facts/,
    )
    expect(() => compareAcross(house, {}, { facts: [], readings: 'each' })).toThrow(/readings, facts is moved/)
    const result = compareAcross(house, { deed: 'theft' }, { facts: [{ harm: 'grave' }] })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
})
