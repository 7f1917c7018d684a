import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import { addDays, type DateInput } from '../../src/dates'
import { type CheckerEntry, compareAcross, type PlainFacts, withFact } from '../../src/decision'
import { provisionsOf, toldOf } from '../../src/decision/told'
import { checkActingPower } from '../../src/rules/authority'

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

describe('across days, by the checkers of the library', () => {
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

  it('needs no register for a checker that cannot do without the day moved', () => {
    const facts = { capacity: 'plt', office: 'kepala-dinas', act: 'mutasi', since: '2024-01-15' }
    const dates = { facts: ['on'], from: '2024-01-15', until: '2024-12-31' } as const
    const bare = compareAcross(checkActingPower, facts, { dates })
    expect(bare.steps).toEqual(compareAcross(CHECKERS.checkActingPower, facts, { dates }).steps)
    expect(bare.steps.length).toBeGreaterThan(0)
  })
})

describe('across readings and facts, by a checker composed of others', () => {
  it('has no readings to try where a decision is composed of others', () => {
    const facts = { actor: { kind: 'pns' }, conducts: [{ conduct: 'cast-vote' }] }
    expect(compareAcross(CHECKERS.classifyCase, facts, { readings: 'each' }).steps).toEqual([])
    const other = compareAcross(CHECKERS.classifyCase, facts, {
      facts: [{ 'conducts.0.conduct': 'social-media-campaign' }],
    })
    expect(other.steps[0]?.changes.length).toBeGreaterThan(0)
  })
})
