import { describe, expect, it } from 'vitest'
import {
  answerQuestion,
  ask,
  beginInterview,
  type CheckerEntry,
  defineChecker,
  defineTable,
  defineVocabulary,
  interview,
  unknownRegion,
} from '../../src/decision'
import { entryOf } from '../../src/decision/entry'
import { openOf, outcomeOf, partsOf } from '../../src/decision/goal'
import { HOUSE_VALUES, type HouseFacts, houseChecker } from './toy-checkers'

const house = houseChecker()
const asked = (fact: string, kind: CheckerEntry['facts'][number]['kind'], accepts: readonly string[] = []) =>
  ({ fact, kind, accepts, when: 'if-missing', who: 'warden' }) as const
const entry: CheckerEntry = {
  id: 'house',
  check: house,
  checker: house,
  facts: [
    { ...asked('deed', 'code', HOUSE_VALUES.deed), when: 'required' },
    { ...asked('note', 'text'), when: 'opening' },
    asked('place', 'code', HOUSE_VALUES.place),
    asked('harm', 'code', HOUSE_VALUES.harm),
    asked('committedOn', 'day'),
    asked('decidedOn', 'day'),
    asked('receivedOn', 'day'),
    asked('festival', 'text'),
    asked('abroad', 'flag'),
    asked('tags', 'codes', ['a', 'b']),
    asked('age', 'number'),
    asked('guests', 'list'),
    asked('room', 'record'),
  ],
}
const questionAt = (facts: object, goal = 'decision') => {
  const turn = interview(entry, beginInterview(entry, { facts, goal }))
  return turn.status === 'asking'
    ? [turn.question.fact, turn.question.part, turn.question.eliminates, turn.question.ways]
    : turn.outcome
}

describe('an interview', () => {
  it('begins with what the checker cannot do without, then with what absence would say, then with what settles most', () => {
    expect(questionAt({})).toEqual(['deed', 'decision', null, null])
    expect(questionAt({ deed: 'theft' })).toEqual(['note', 'decision', null, null])
    // Ways left: no or some harm on either side of the day of the rule, and grave harm.
    expect(questionAt({ deed: 'theft', note: 'x' })).toEqual([
      ask(house, { deed: 'theft' })?.fact,
      'decision',
      expect.any(Number),
      expect.any(Number),
    ])
    expect(questionAt({ deed: 'theft', note: 'x', harm: 'grave' })).toBe('settled')
    expect(questionAt({ deed: 'noise', note: 'x', place: 'yard', festival: 'x', committedOn: '2020-08-01' })).toEqual([
      'decidedOn',
      'decision',
      1,
      2,
    ])
  })

  it('names the provisions of the first table that turns on a fact it begins with', () => {
    const turn = interview(entry, beginInterview(entry))
    expect(turn.status === 'asking' && turn.question.provisions).toEqual(['house/1', 'house/2', 'house/3', 'house/4'])
    const { checker: _, ...bare } = entry
    const other = interview(bare, beginInterview(bare))
    expect(other.status === 'asking' && other.question.provisions).toEqual([])
  })

  it('names the provisions of those rows alone that turn on the fact, a norm before a guideline, at most six', () => {
    const provisionsOf = (fact: string, of: CheckerEntry = entry) => {
      const required = { ...of, facts: [{ ...asked(fact, 'code'), when: 'required' as const }] }
      const turn = interview(required, beginInterview(required))
      return turn.status === 'asking' ? turn.question.provisions : undefined
    }
    expect(['place', 'harm', 'level', 'note'].map((fact) => provisionsOf(fact))).toEqual([
      ['house/1', 'house/2'],
      ['house/4'],
      ['letter/1', 'house/4'],
      [],
    ])
    const sizes = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const
    interface Input {
      size: (typeof sizes)[number]
      weight: 'light' | 'heavy'
    }
    const vocabulary = defineVocabulary<Input>({
      dimensions: { size: sizes, weight: ['light', 'heavy'] },
      facts: { size: ['measure'], weight: ['measure'] },
    })
    const row = (size: string) => [
      size,
      {
        when: { size },
        then: size,
        basis: [
          { provision: `guide/${size}`, role: 'guideline' },
          ...(size === '1' ? [] : [{ provision: `norm/${size}`, role: 'norm' }]),
        ],
        reasoning: 'text',
      },
    ]
    const table = defineTable<Pick<Input, 'size'>, never, string, unknown, string>()({
      id: 'sizes',
      bucket: 'size',
      dimensions: { size: sizes },
      rows: () => Object.fromEntries(sizes.map(row)),
    })
    const checker = defineChecker<object, { size: string }>({
      id: 'sizes',
      vocabulary,
      tables: () => [table],
      derive: () => ({ regions: [unknownRegion(vocabulary)], given: new Set(), cautions: [] }),
      main: (asks) => ({ size: asks(table) }),
      parts: {},
      evidenceOf: () => 'gazette-text',
      checkedThrough: '2025-12-31',
    })
    expect(provisionsOf('measure', { ...entryOf(checker) })).toEqual(
      ['0', '2', '3', '4', '5', '6'].map((size) => `norm/${size}`),
    )
  })

  it('takes a checker without a register for an entry that knows no facts', () => {
    expect(entryOf(house)).toStrictEqual({ id: 'house', check: house, checker: house, facts: [] })
    expect(entryOf(entry)).toBe(entry)
  })

  it('goes on with the parts when everything is wanted, and for one part asks the main question first', () => {
    const facts = { deed: 'theft', note: 'x', harm: 'grave' }
    expect(questionAt(facts, 'office')).toEqual(['place', 'office', 1, 2])
    expect(questionAt(facts, 'everything')).toEqual(['place', 'office', 1, 2])
    expect(questionAt({ ...facts, place: 'hall' }, 'everything')).toBe('contested')
    expect(questionAt({ ...facts, place: 'hall' }, 'office')).toBe('settled')
    expect(questionAt({ deed: 'theft', note: 'x', place: 'hall' }, 'office')).toMatchObject([
      expect.any(String),
      'decision',
      expect.any(Number),
      expect.any(Number),
    ])
  })

  it('ends without a decision where what it needs is not known, and says what is missing', () => {
    const state = answerQuestion(entry, beginInterview(entry), 'deed', null)
    expect(interview(entry, state)).toEqual({
      status: 'ended',
      outcome: 'needs-facts',
      decision: null,
      missing: ['deed'],
    })
    let open = beginInterview(entry, { facts: { deed: 'theft', note: 'x' } })
    for (const fact of ['harm', 'decidedOn']) open = answerQuestion(entry, open, fact, null)
    expect(interview(entry, open)).toMatchObject({
      status: 'ended',
      outcome: 'needs-facts',
      missing: ['harm', 'decidedOn'],
      decision: { status: 'needs-facts' },
    })
  })

  it('takes an answer back from "not known", and follows its context', () => {
    const state = answerQuestion(entry, answerQuestion(entry, beginInterview(entry), 'deed', null), 'deed', 'noise')
    expect([state.notKnown, state.facts]).toEqual([[], { deed: 'noise' }])
    const other = answerQuestion(entry, { ...beginInterview(entry), notKnown: ['deed', 'age'] }, 'deed', 'noise')
    expect(other.notKnown).toEqual(['age'])
    const facts = { deed: 'noise', note: 'x', place: 'yard', festival: 'x', committedOn: '2020-08-01' }
    const lenient = interview(entry, beginInterview(entry, { facts }), { readings: { quiet: 'lenient' } })
    expect(lenient.status === 'ended' && lenient.outcome).toBe('outside-law')
  })

  it('is about one checker and one goal', () => {
    expect(() => interview({ ...entry, id: 'garden' }, beginInterview(entry))).toThrow(
      "checker: this conversation is about 'house'; accepted: 'garden'",
    )
    expect(() => beginInterview(entry, { goal: 'lunch' })).toThrow(
      "goal: 'lunch' is no part; accepted: decision, everything, office, remedy",
    )
  })

  it.each([
    ['deed', 'riot', "deed: 'riot' is not accepted; accepted: noise, late, theft"],
    ['place', 'roof', "place: 'roof' is not accepted; accepted: hall, yard"],
    ['note', 3, 'note: 3 is not accepted; accepted: a text'],
    ['room', 'big', "room: 'big' is not accepted; accepted: an object of fields"],
    ['deed', 3, 'deed: 3 is not accepted; accepted: noise, late, theft'],
    ['tags', ['a', 'z'], 'tags: ["a","z"] is not accepted; accepted: a list of a, b'],
    ['tags', 'a', "tags: 'a' is not accepted"],
    ['abroad', 'yes', "abroad: 'yes' is not accepted; accepted: true, false"],
    ['decidedOn', '2023-02-30', "decidedOn: '2023-02-30' is not accepted; accepted: YYYY-MM-DD"],
    ['decidedOn', 20230101, 'decidedOn: 20230101 is not accepted'],
    ['age', Number.NaN, 'age: null is not accepted; accepted: a number'],
    ['note', '  ', "note: '  ' is not accepted; accepted: a text"],
    ['guests', {}, 'guests: {} is not accepted; accepted: a list'],
    ['room', [], 'room: [] is not accepted; accepted: an object of fields'],
    ['hat', 'x', "fact: 'hat' is none of house; accepted: deed, note, place"],
  ])('refuses for %s the answer %j', (fact, value, message) => {
    expect(() => answerQuestion(entry, beginInterview(entry), fact, value)).toThrow(message)
  })

  it('takes each kind of answer, and changes nothing that was given', () => {
    const state = beginInterview(entry, { facts: { deed: 'noise' } })
    const before = JSON.stringify(state)
    const answers = {
      tags: ['a'],
      abroad: false,
      decidedOn: '2023-01-01',
      age: 3,
      note: 'x',
      guests: [1],
      room: { size: 2 },
    }
    const after = Object.entries(answers).reduce((one, [fact, value]) => answerQuestion(entry, one, fact, value), state)
    expect(after.facts).toEqual({ deed: 'noise', ...answers })
    expect(JSON.stringify(state)).toBe(before)
  })
})

describe('an interview about a decision composed of others', () => {
  const listed = (acts: readonly object[]) => ({ acts, place: undefined as string | undefined })
  type Facts = ReturnType<typeof listed>
  const each = ({ acts, place }: Facts) => acts.map((act) => house({ ...act, place } as HouseFacts))
  const composed: CheckerEntry = {
    id: 'acts',
    check: (facts: Facts) => ({
      ...(each(facts).find(({ status }) => status === 'needs-facts') ?? (each(facts)[0] as ReturnType<typeof house>)),
      facts,
    }),
    each: ({ facts }) => each(facts as Facts).map((decision, at) => ({ at: `acts.${at}`, decision })),
    facts: [
      { ...asked('acts', 'list'), when: 'required' },
      asked('place', 'code', HOUSE_VALUES.place),
      asked('acts.*.harm', 'code', HOUSE_VALUES.harm),
    ],
  }
  const question = (acts: readonly object[]) => {
    const turn = interview(composed, beginInterview(composed, { facts: { acts } }))
    return turn.status === 'asking' ? turn.question.fact : turn
  }
  const theft = { deed: 'theft', harm: 'grave' }

  it('asks for a fact by the place of its act, as the facts of every act are asked', () => {
    expect(question([theft, { deed: 'theft', decidedOn: '2023-01-01' }])).toBe('acts.1.harm')
    const ten = Array.from({ length: 10 }, () => theft)
    expect(question([...ten, { deed: 'theft', decidedOn: '2023-01-01' }])).toBe('acts.10.harm')
    const state = beginInterview(composed, { facts: { acts: [theft, { deed: 'theft' }] } })
    expect(answerQuestion(composed, state, 'acts.1.harm', 'grave').facts).toEqual({ acts: [theft, theft] })
  })

  it('asks what all acts share by its own name, and passes over what it does not know how to ask', () => {
    expect(question([theft, { deed: 'noise' }])).toBe('place')
    expect(question([{ deed: 'theft', harm: 'some' }])).toMatchObject({
      status: 'ended',
      outcome: 'needs-facts',
      missing: ['acts.0.decidedOn'],
    })
  })
})

describe('an interview whose missing facts lie inside others', () => {
  const lackingOne = (fact: string): CheckerEntry => ({
    id: 'house',
    check: () => ({ status: 'needs-facts', checker: 'house', format: 1, facts: {}, ...lacking(fact) }) as never,
    facts: [asked('guests', 'list'), asked('room', 'record')],
  })
  const turnOf = (fact: string) => {
    const turn = interview(lackingOne(fact), beginInterview(lackingOne(fact)))
    return turn.status === 'asking' ? turn.question.fact : turn.missing
  }

  it('asks for the list in which they lie, and for nothing in the place of a record', () => {
    expect(turnOf('guests.0.age')).toBe('guests')
    expect(turnOf('room.size')).toEqual(['room.size'])
    expect(turnOf('guestsbook')).toEqual(['guestsbook'])
  })
})

describe('answers that cannot stand together', () => {
  const strict: CheckerEntry = {
    ...entry,
    check: (facts: HouseFacts) => {
      if (facts.deed === undefined) throw new Error('called too early')
      if (facts.deed === 'noise' && facts.harm !== undefined) throw new RangeError('harm: noise does none')
      return house(facts)
    },
  }

  it('are found as soon as the checker can be called', () => {
    const noise = beginInterview(strict, { facts: { deed: 'noise' } })
    expect(() => answerQuestion(strict, noise, 'harm', 'some')).toThrow('harm: noise does none')
    const harm = answerQuestion(strict, beginInterview(strict), 'harm', 'some')
    expect(() => answerQuestion(strict, harm, 'deed', 'noise')).toThrow('harm: noise does none')
    expect(answerQuestion(strict, harm, 'deed', 'theft').facts).toEqual({ deed: 'theft', harm: 'some' })
  })
})

/** Answers written by hand: those of the main question and of parts have the same grounds here, which is none. */
const grounds = { basis: [], governed: [], evidence: 'gazette-text', cautions: [], doubts: [] }
const lacking = (...facts: readonly string[]) => ({
  missing: facts.map((fact) => ({ fact, provisions: [] })),
  possible: [],
  ...grounds,
})
const settled = { status: 'settled', value: 'x', ...grounds }
const open = (...facts: readonly string[]) => ({ status: 'open', ...lacking(...facts) })
const needsFacts = (...facts: readonly string[]) => ({ status: 'needs-facts', ...lacking(...facts) })
const silentPart = { status: 'silent', reason: 'never', ...grounds }
const decided = (conclusion: object) => ({ status: 'decided', conclusion, ...grounds })
const outside = { status: 'outside-law', reason: 'silent', why: 'never', ...grounds }
const split = (preferred: object, other: object) => ({
  status: 'contested',
  readings: [
    { point: 'quiet', option: 'strict', preferred: true, outcome: preferred },
    { point: 'quiet', option: 'lenient', preferred: false, outcome: other },
  ],
  ...grounds,
})

describe('what is open before a goal', () => {
  const openBefore = (decision: object, goal: string, each?: CheckerEntry['each']) =>
    openOf(decision as never, goal, each === undefined ? entry : { ...entry, each }).map(({ part, missing, at }) =>
      [at === undefined ? part : `${part} of ${at}`, ...missing.map(({ fact }) => fact)].join(' '),
    )
  const two = decided({ level: 'light', office: open('place'), remedy: open('receivedOn') })

  it('is the main question, and of parts those that are aimed at', () => {
    expect(openBefore(needsFacts('harm'), 'decision')).toEqual(['decision harm'])
    expect(openBefore(needsFacts('harm'), 'office')).toEqual(['decision harm'])
    expect(openBefore(two, 'decision')).toEqual([])
    expect(openBefore(two, 'office')).toEqual(['office place'])
    expect(openBefore(two, 'everything')).toEqual(['office place', 'remedy receivedOn'])
    expect(openBefore(decided({ office: settled, remedy: silentPart }), 'everything')).toEqual([])
    for (const goal of ['decision', 'office', 'everything']) expect(openBefore(outside, goal)).toEqual([])
  })

  it('leaves the main question out for a part that stands on its own, and for nothing else', () => {
    const beside = (part: object) => ({ ...needsFacts('harm'), beside: { exposure: part } })
    expect(openBefore(beside(settled), 'exposure')).toEqual([])
    expect(openBefore(beside(open('place')), 'exposure')).toEqual(['exposure place'])
    expect(openBefore(beside(open('place')), 'office')).toEqual(['decision harm'])
    expect(openBefore(beside(open('place')), 'everything')).toEqual(['decision harm', 'exposure place'])
    expect(openBefore(beside(settled), 'everything')).toEqual(['decision harm'])
  })

  it('counts the readings that are open, and takes the parts as the preferred one has them', () => {
    expect(openBefore(split(outside, needsFacts('harm')), 'decision')).toEqual(['decision harm'])
    expect(openBefore(split(two, needsFacts('harm')), 'office')).toEqual(['decision harm', 'office place'])
    expect(openBefore(split(split(two, outside), outside), 'office')).toEqual(['office place'])
    expect(openBefore(decided({ office: split(settled, open('place')) }), 'office')).toEqual(['office place'])
  })

  it('is, of a decision composed of others, what may still change it, and for everything the parts too', () => {
    const each = () => [
      { at: 'acts.0', decision: needsFacts('harm', 'festival') as never },
      { at: 'acts.1', decision: needsFacts('age') as never },
      { at: 'acts.2', decision: two as never },
    ]
    expect(openBefore(needsFacts('place', 'harm'), 'decision', each)).toEqual(['decision of acts.0 harm festival'])
    expect(openBefore(decided({}), 'decision', each)).toEqual([])
    expect(openBefore(decided({}), 'everything', each)).toEqual([
      'decision of acts.0 harm festival',
      'decision of acts.1 age',
      'office of acts.2 place',
      'remedy of acts.2 receivedOn',
    ])
  })
})

describe('what became of a goal', () => {
  const became = (decision: object, goal: string) => outcomeOf(decision as never, goal)
  const statuses = { settled, contested: split(settled, open('place')), 'needs-facts': open('place') }

  it('is told of the main question', () => {
    const answers = [
      decided({ office: open('place') }),
      outside,
      needsFacts('harm'),
      split(outside, needsFacts('harm')),
    ]
    expect(answers.map((one) => became(one, 'decision'))).toEqual([
      'settled',
      'outside-law',
      'needs-facts',
      'contested',
    ])
  })

  it('is told of a part, and where that is not told of the main question', () => {
    for (const [outcome, part] of Object.entries({ ...statuses, 'outside-law': silentPart }))
      expect(became(decided({ office: part, remedy: settled }), 'office')).toBe(outcome)
    expect(became({ ...needsFacts('harm'), beside: { exposure: settled } }, 'exposure')).toBe('settled')
    expect(became(outside, 'office')).toBe('outside-law')
  })

  it('is told of everything: what is open goes before what is contested', () => {
    for (const [outcome, part] of Object.entries(statuses))
      expect(became(decided({ office: part, remedy: silentPart }), 'everything')).toBe(outcome)
    expect(became(decided({ office: statuses.contested, remedy: open('place') }), 'everything')).toBe('needs-facts')
    expect(became(decided({}), 'everything')).toBe('settled')
    expect(became(needsFacts('harm'), 'everything')).toBe('needs-facts')
    expect(became({ ...outside, beside: { exposure: open('place') } }, 'everything')).toBe('outside-law')
  })

  it('looks at parts alone, which have a status and grounds of their own', () => {
    const { status, basis, governed } = settled
    const fields = {
      none: null,
      text: 'status',
      bare: { status, basis },
      free: { status, governed },
      list: { basis, governed },
    }
    expect(Object.keys(partsOf(decided({ ...fields, office: settled }) as never))).toEqual(['office'])
  })
})
