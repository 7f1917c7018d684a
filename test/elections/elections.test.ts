import { describe, expect, expectTypeOf, it } from 'vitest'
import { isWorkingDay } from '../../src/calendar'
import { addDays, addMonths, type DateInput, dayOfWeek, daysBetween, isPlainDate } from '../../src/dates'
import {
  CONTESTS,
  ELECTION_KINDS,
  ELECTION_STAGES,
  type ElectionId,
  election,
  elections,
  personnelBansOn,
  type StageCode,
} from '../../src/elections'

const stageOf = (id: ElectionId, code: StageCode) => {
  const found = election(id).stages.find(({ stage }) => stage === code)
  return found === undefined ? null : [found.from, addDays(found.until as DateInput, -1)]
}

describe('the elections as data', () => {
  it('are ten, the earliest first, and each is found by its id', () => {
    const ids = elections().map(({ id }) => id)
    expect(ids).toEqual([
      'pilkada-2018',
      'pemilu-2019',
      'pilkada-2020-original',
      'pilkada-2020',
      'pemilu-2024',
      'pilkada-2024',
      'pilkada-2024-psu',
      'pilkada-ulang-2025',
      'pemilu-nasional-2029',
      'pemilu-daerah-2031',
    ])
    for (const one of elections()) expect(election(one.id as ElectionId)).toBe(one)
    expect(elections().flatMap(({ stages }) => stages).length).toBe(81)
  })

  it('have real days, stages that end after they begin, and contests of their own', () => {
    for (const { id, stages, contests, determinations = [], personnelBan } of elections()) {
      for (const stage of stages) {
        expect(
          [isPlainDate(stage.from), isPlainDate(stage.until), stage.from < stage.until],
          `${id} ${stage.stage}`,
        ).toEqual([true, true, true])
        for (const contest of stage.contests ?? []) expect(contests, `${id} ${stage.stage}`).toContain(contest)
      }
      for (const { notBefore, by } of determinations)
        expect([isPlainDate(notBefore), isPlainDate(by), notBefore < by]).toEqual([true, true, true])
      for (const { from, anchor } of personnelBan)
        expect([isPlainDate(from), isPlainDate(anchor)]).toEqual([true, true])
    }
  })

  it.each<[ElectionId, string[] | null, string, string[] | null, string[] | null, string]>([
    [
      'pilkada-2018',
      ['2018-01-08', '2018-01-10'],
      '2018-02-12',
      ['2018-02-15', '2018-06-23'],
      ['2018-06-24', '2018-06-26'],
      '2018-06-27',
    ],
    [
      'pemilu-2019',
      ['2018-08-04', '2018-08-10'],
      '2018-09-20',
      ['2018-09-23', '2019-04-13'],
      ['2019-04-14', '2019-04-16'],
      '2019-04-17',
    ],
    ['pilkada-2020-original', ['2020-06-16', '2020-06-18'], '2020-07-08', null, null, '2020-09-23'],
    [
      'pilkada-2020',
      ['2020-09-04', '2020-09-06'],
      '2020-09-23',
      ['2020-09-26', '2020-12-05'],
      ['2020-12-06', '2020-12-08'],
      '2020-12-09',
    ],
    [
      'pemilu-2024',
      ['2023-10-19', '2023-10-25'],
      '2023-11-13',
      ['2023-11-28', '2024-02-10'],
      ['2024-02-11', '2024-02-13'],
      '2024-02-14',
    ],
    [
      'pilkada-2024',
      ['2024-08-27', '2024-08-29'],
      '2024-09-22',
      ['2024-09-25', '2024-11-23'],
      ['2024-11-24', '2024-11-26'],
      '2024-11-27',
    ],
    [
      'pilkada-ulang-2025',
      ['2025-06-26', '2025-06-28'],
      '2025-07-22',
      ['2025-07-25', '2025-08-23'],
      ['2025-08-24', '2025-08-26'],
      '2025-08-27',
    ],
  ])(
    '%s has the dates of the calendars page, section 8',
    (id, registration, determination, campaign, quiet, voting) => {
      expect(stageOf(id, 'pendaftaran')).toEqual(registration)
      expect(stageOf(id, 'penetapan-calon')).toEqual([determination, determination])
      expect(stageOf(id, 'kampanye')).toEqual(campaign)
      expect(stageOf(id, 'masa-tenang')).toEqual(quiet)
      expect(stageOf(id, 'pemungutan-suara')).toEqual([voting, voting])
    },
  )

  it('count campaigns with both ends, as the commissions do', () => {
    const length = (id: ElectionId) => {
      const [first, last] = stageOf(id, 'kampanye') as [DateInput, DateInput]
      return daysBetween(first, last) + 1
    }
    expect([length('pilkada-2020'), length('pemilu-2024')]).toEqual([71, 75])
  })

  it('mark the superseded election, its successor, and those without a schedule', () => {
    expect(
      elections()
        .filter(({ status }) => status === 'superseded')
        .map(({ id, supersededBy }) => [id, supersededBy]),
    ).toEqual([['pilkada-2020-original', 'pilkada-2020']])
    expect(election('pilkada-2020-original').stages.every(({ held }) => held === false)).toBe(true)
    for (const { stages, personnelBan, notes } of elections().filter(({ status }) => status === 'projected')) {
      expect([stages, personnelBan, notes]).toEqual([[], [], ['no-schedule']])
    }
  })

  it('use every code of the unions and no other', () => {
    expect(new Set(elections().flatMap(({ stages }) => stages.map(({ stage }) => stage)))).toEqual(
      new Set(ELECTION_STAGES),
    )
    expect(new Set(elections().map(({ kind }) => kind))).toEqual(new Set(ELECTION_KINDS))
    expect(new Set(elections().flatMap(({ contests }) => contests))).toEqual(new Set(CONTESTS))
  })

  it('rest on no evidence better than what was read', () => {
    const evidence = elections().flatMap(({ stages, personnelBan }) =>
      [...stages, ...personnelBan].map((one) => one.evidence),
    )
    expect(new Set(evidence)).toEqual(new Set(['report', 'reproduced-text', 'unverified']))
  })

  it('refuse an id they do not know, naming those they do', () => {
    expect(() => election('pilkada-2030' as ElectionId)).toThrow(
      /^election: "pilkada-2030" is not known; accepted: pilkada-2018, .*defineElection.* \/ election: "pilkada-2030" tidak dikenal/,
    )
    expect(() => election(null as unknown as ElectionId)).toThrow(/^election: object is not known/)
    // @ts-expect-error an id that is not there
    expect(() => election('pilkada-2030')).toThrow(RangeError)
    expectTypeOf(election).parameter(0).toEqualTypeOf<ElectionId>()
  })
})

describe('personnel bans', () => {
  it.each<[ElectionId, string]>([
    ['pilkada-2018', '2017-08-12'],
    ['pilkada-2020-original', '2020-01-08'],
    ['pilkada-2020', '2020-03-23'],
    ['pilkada-2024', '2024-03-22'],
    ['pilkada-ulang-2025', '2025-01-22'],
  ])('%s: both limbs begin six calendar months before the determination, on %s', (id, start) => {
    const determination = stageOf(id, 'penetapan-calon')?.[0] as DateInput
    const limbs = election(id).personnelBan.filter(({ endsWith }) => endsWith !== 'six-months-after-inauguration')
    expect(limbs.map(({ limb, from, until, anchor }) => [limb, from, until, anchor])).toEqual([
      ['replacement', start, null, determination],
      ['programmes', start, null, determination],
    ])
    expect(addMonths(determination, -6)).toBe(start)
    expect(personnelBansOn(id, addDays(start as DateInput, -1))).toEqual([])
    expect(personnelBansOn(id, start as DateInput).length).toBe(2)
  })

  it.each<[ElectionId, string, string]>([
    ['pilkada-2020', '2021-02-26', '2021-08-26'],
    ['pilkada-2024', '2025-02-20', '2025-08-20'],
  ])('%s: six months from the inauguration of %s', (id, from, until) => {
    const open = (date: string) =>
      personnelBansOn(election(id), date as DateInput).some(
        ({ endsWith }) => endsWith === 'six-months-after-inauguration',
      )
    expect([
      open(addDays(from as DateInput, -1)),
      open(from),
      open(addDays(until as DateInput, -1)),
      open(until),
    ]).toEqual([false, true, true, false])
    expect(addMonths(from as DateInput, 6)).toBe(until)
    expect(stageOf(id, 'pelantikan')?.[0]).toBe(from)
  })

  it('refuse what is not a day', () => {
    expect(() => personnelBansOn('pilkada-2024', '2024-02-30')).toThrow(RangeError)
  })

  it('calendars trap 10: the ban outlives the election, and its limbs end apart', () => {
    expect(personnelBansOn('pilkada-2024', '2024-12-31').map(({ limb, endsWith }) => [limb, endsWith])).toEqual([
      ['replacement', 'end-of-term'],
      ['programmes', 'elected-pair-determined'],
    ])
  })

  it('calendars trap 11: anchors move, so each window keeps its anchor and its schedule', () => {
    expect(
      personnelBansOn('pilkada-2020-original', '2020-02-01').map(({ status, anchor }) => [status, anchor]),
    ).toEqual([
      ['anchor-superseded', '2020-07-08'],
      ['anchor-superseded', '2020-07-08'],
    ])
    expect(personnelBansOn('pilkada-2020', '2020-02-01')).toEqual([])
  })
})

describe('the traps of the calendars page', () => {
  it('calendars trap 12: announced re-vote days are Saturdays inside the limits, and not confirmed', () => {
    const votes = election('pilkada-2024-psu').stages.filter(({ stage }) => stage === 'pemungutan-suara-ulang')
    expect(votes.map(({ from }) => [from, dayOfWeek(from as DateInput)])).toEqual(
      ['2025-03-22', '2025-04-05', '2025-04-19', '2025-05-24', '2025-08-09'].map((date) => [date, 6]),
    )
    const limits = [30, 45, 60, 90, 180]
    for (const [at, { from, notes }] of votes.entries()) {
      expect(daysBetween('2025-02-24', from as DateInput)).toBeLessThan(limits[at] as number)
      expect(notes).toEqual(['announced-not-confirmed'])
    }
  })

  it('calendars trap 13: the quiet period is three days, after the last campaign day and before the vote', () => {
    for (const { id, stages } of elections()) {
      const quiet = stages.find(({ stage }) => stage === 'masa-tenang')
      if (quiet === undefined) continue
      expect(daysBetween(quiet.from as DateInput, quiet.until as DateInput), id).toBe(3)
      expect(stages.find(({ stage }) => stage === 'kampanye')?.until, id).toBe(quiet.from)
      expect(stages.find(({ stage }) => stage === 'pemungutan-suara')?.from, id).toBe(quiet.until)
    }
  })

  it('calendars trap 14: the campaign of 2018 ends on 23 June, whatever lists of campaign funds say', () => {
    expect(stageOf('pilkada-2018', 'kampanye')).toEqual(['2018-02-15', '2018-06-23'])
  })

  it('national voting days are days off, the local one of 2025 is not', () => {
    for (const date of ['2019-04-17', '2020-12-09', '2024-02-14', '2024-11-27'] as const)
      expect(isWorkingDay(date)).toEqual({ ok: true, value: false })
    expect(isWorkingDay('2025-08-27')).toEqual({ ok: true, value: true })
    expect(election('pilkada-ulang-2025').stages.at(-1)?.notes).toEqual(['local-holiday-only'])
  })
})
