import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import { addDays, type DateInput } from '../../src/dates'
import {
  type Change,
  type CheckerEntry,
  compareAcross,
  defineChecker,
  type PlainFacts,
  withFact,
} from '../../src/decision'
import { provisionsOf, toldOf } from '../../src/decision/told'
import { houseChecker } from './toy-checkers'

const house = houseChecker()

/** Every day on which an answer differs from the day before, by looking at each. */
function dayByDay(
  entry: Pick<CheckerEntry, 'check'>,
  facts: PlainFacts,
  moved: readonly string[],
  from: DateInput,
  until: DateInput,
) {
  const found: string[] = []
  const keyOf = (day: string) => {
    const decision = entry.check(moved.reduce((all, fact) => withFact(all, fact, day), facts))
    return JSON.stringify([toldOf(decision), Object.values(provisionsOf(decision)).map((one) => [...one].sort())])
  }
  let before = keyOf(from)
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const key = keyOf(day)
    if (key !== before) found.push(day)
    before = key
  }
  return found
}

const daysOf = (steps: readonly { readonly at: object }[]) => steps.map(({ at }) => (at as { day: string }).day)
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

  const real: readonly (readonly [string, CheckerEntry, PlainFacts, readonly string[], DateInput, DateInput])[] = [
    [
      'a like before an election',
      CHECKERS.classifyConduct,
      {
        actor: { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' },
        conduct: 'social-media-engagement',
        stage: 'calon',
        contest: 'bupati-wali-kota',
      },
      ['committedOn', 'decidedOn'],
      '2020-06-01',
      '2026-03-01',
    ],
    [
      'the same around one election',
      CHECKERS.classifyConduct,
      { actor: { kind: 'pns' }, conduct: 'social-media-engagement', election: 'pilkada-2024', decidedOn: '2025-06-02' },
      ['committedOn'],
      '2024-06-01',
      '2025-03-01',
    ],
    [
      'a term that runs from its first day',
      CHECKERS.checkActingPower,
      { capacity: 'plt', office: 'kepala-dinas', act: 'mutasi', since: '2024-01-15' },
      ['on'],
      '2024-01-15',
      '2025-02-01',
    ],
    [
      'an invitation',
      CHECKERS.adviseOnInvitation,
      { actor: { kind: 'pns' }, occasion: 'campaign', assigned: false },
      ['heldOn'],
      '2022-06-01',
      '2024-12-01',
    ],
    ['a word in a paper', CHECKERS.resolveTerm, { term: 'PPHP' }, ['writtenOn'], '2017-01-01', '2021-06-01'],
    [
      'several acts',
      CHECKERS.classifyCase,
      {
        actor: { kind: 'pns' },
        conducts: [
          {
            conduct: 'post-photo',
            committedOn: '2021-06-01',
            purpose: 'support',
            gesture: 'partisan',
            published: true,
          },
        ],
      },
      ['conducts.0.decidedOn'],
      '2021-06-01',
      '2022-01-01',
    ],
    [
      'who is allowed to hold a duty',
      CHECKERS.checkEligibility,
      { duty: 'pejabat-pembuat-komitmen', fund: 'apbd', person: { kind: 'pns' } },
      ['on'],
      '2018-04-01',
      '2026-03-01',
    ],
    [
      'legal aid',
      CHECKERS.assessLegalAid,
      {
        person: { kind: 'pns', status: 'aktif' },
        duty: 'pejabat-pembuat-komitmen',
        matter: 'pidana',
        stage: 'penyidikan',
        capacity: 'saksi',
        about: 'procurement',
      },
      ['on'],
      '2020-01-01',
      '2026-03-01',
    ],
  ]

  it.each(real)('finds the days that looking at each day finds: %s', (_, entry, facts, moved, from, until) => {
    const { steps } = compareAcross(entry, facts, { dates: { facts: moved, from, until } })
    expect(daysOf(steps)).toEqual(dayByDay(entry, facts, moved, from, until))
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
    expect(chosen.steps[0]?.changes.map(({ part }) => part)).toEqual(['remedy'])
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
    const entry: CheckerEntry = {
      ...CHECKERS.classifyOpd,
      check: (facts, context) => {
        seen.push(context)
        return CHECKERS.classifyOpd.check(facts)
      },
    }
    const { base, steps } = compareAcross(entry, { body: 'urusan-lain' }, { calendars: { ours: { id: 1 } } })
    expect([base.at, steps.map(({ at }) => at)]).toEqual([{ calendar: '' }, [{ calendar: 'ours' }]])
    expect(seen).toEqual([{}, { calendar: { id: 1 } }])
  })

  it('has no readings to try where a decision is composed of others', () => {
    const facts = { actor: { kind: 'pns' }, conducts: [{ conduct: 'cast-vote' }] }
    expect(compareAcross(CHECKERS.classifyCase, facts, { readings: 'each' }).steps).toEqual([])
    const other = compareAcross(CHECKERS.classifyCase, facts, {
      facts: [{ 'conducts.0.conduct': 'social-media-campaign' }],
    })
    expect(other.steps[0]?.changes.length).toBeGreaterThan(0)
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
