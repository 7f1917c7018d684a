import { describe, expect, it } from 'vitest'
import { addDays, type DateInput } from '../../src/dates'
import { type Contest, type Election, type ElectionId, election, elections, stageOn } from '../../src/elections'

const contestant = (id: ElectionId | Election, date: DateInput, contest?: Contest) => {
  const answer = stageOn(id, date, contest).contestant
  return answer.status === 'established' ? answer.stage : answer.reason
}
const period = (id: ElectionId | Election, date: DateInput, contest?: Contest) => {
  const answer = stageOn(id, date, contest).period
  return answer.status === 'established' ? answer.period : answer.reason
}
const running = (id: ElectionId, date: DateInput, contest?: Contest) =>
  stageOn(id, date, contest).running.map(({ stage }) => stage)

describe('stageOn', () => {
  it('tells everything about a day: 10 October 2024, the campaign of the Pilkada', () => {
    expect(stageOn('pilkada-2024', '2024-10-10', 'gubernur')).toEqual({
      election: 'pilkada-2024',
      date: '2024-10-10',
      contest: 'gubernur',
      running: [
        { stage: 'kampanye', from: '2024-09-25', until: '2024-11-24', basis: 'PKPU 2/2024', evidence: 'report' },
      ],
      period: { status: 'established', period: 'campaign' },
      contestant: { status: 'established', stage: 'calon', determinedOn: '2024-09-22', evidence: 'report' },
      cautions: [],
    })
  })

  it.each<[ElectionId, DateInput, Contest | undefined]>([
    ['pilkada-2018', '2018-02-12', undefined],
    ['pemilu-2019', '2018-09-20', 'presiden'],
    ['pemilu-2019', '2018-09-20', 'dpr'],
    ['pemilu-2019', '2018-09-20', 'dpd'],
    ['pemilu-2019', '2018-09-20', 'dprd'],
    ['pemilu-2019', '2018-02-17', 'partai'],
    ['pilkada-2020', '2020-09-23', 'bupati-wali-kota'],
    ['pemilu-2024', '2023-11-13', 'presiden'],
    ['pemilu-2024', '2022-12-14', 'partai'],
    ['pilkada-2024', '2024-09-22', undefined],
    ['pilkada-ulang-2025', '2025-07-22', undefined],
  ])('%s: bakal-calon the day before %s, calon on the day and the day after (%s)', (id, day, contest) => {
    expect([
      contestant(id, addDays(day, -1), contest),
      contestant(id, day, contest),
      contestant(id, addDays(day, 1), contest),
    ]).toEqual(['bakal-calon', 'calon', 'calon'])
  })

  it.each<[ElectionId, DateInput, DateInput, DateInput]>([
    ['pilkada-2018', '2018-02-15', '2018-06-24', '2018-06-27'],
    ['pemilu-2019', '2018-09-23', '2019-04-14', '2019-04-17'],
    ['pilkada-2020', '2020-09-26', '2020-12-06', '2020-12-09'],
    ['pemilu-2024', '2023-11-28', '2024-02-11', '2024-02-14'],
    ['pilkada-2024', '2024-09-25', '2024-11-24', '2024-11-27'],
    ['pilkada-ulang-2025', '2025-07-25', '2025-08-24', '2025-08-27'],
  ])('%s: each period from its first day to its last', (id, campaign, quiet, voting) => {
    const days = [
      addDays(campaign, -1),
      campaign,
      addDays(quiet, -1),
      quiet,
      addDays(voting, -1),
      voting,
      addDays(voting, 1),
    ]
    expect(days.map((day) => period(id, day))).toEqual([
      'before-campaign',
      'campaign',
      'campaign',
      'quiet',
      'quiet',
      'voting',
      'after',
    ])
  })

  it('names several stages that run on one day', () => {
    expect(running('pilkada-2020', '2020-11-22')).toEqual(['kampanye', 'kampanye-media'])
    expect(running('pilkada-2024', '2024-08-28')).toEqual(['pendaftaran', 'verifikasi'])
    expect(running('pilkada-2024', '2024-09-24')).toEqual([])
  })

  it('names only the stages of the contest asked about', () => {
    expect(running('pemilu-2024', '2023-10-19')).toEqual([
      'pencalonan-dpd',
      'pencalonan-legislatif',
      'pencalonan-presiden',
      'pendaftaran',
    ])
    expect(running('pemilu-2024', '2023-10-19', 'dpd')).toEqual(['pencalonan-dpd'])
    expect(running('pemilu-2024', '2023-10-19', 'partai')).toEqual([])
    expect(running('pemilu-2019', '2019-10-01', 'presiden')).toEqual([])
  })

  it('never runs a planned stage that did not take place', () => {
    expect(running('pemilu-2019', '2019-08-07')).toEqual([])
    expect(running('pemilu-2024', '2024-06-26')).toEqual([])
    expect([period('pemilu-2024', '2024-06-10'), period('pemilu-2019', '2019-07-01')]).toEqual(['after', 'after'])
  })
})

describe('what is not established', () => {
  it('the determination of DPR and DPRD in 2024, from 3 October to the campaign', () => {
    for (const contest of ['dpr', 'dprd'] as const) {
      const days = ['2023-10-02', '2023-10-03', '2023-11-27', '2023-11-28'] as const
      expect(days.map((day) => contestant('pemilu-2024', day, contest))).toEqual([
        'bakal-calon',
        'determination-date-open',
        'determination-date-open',
        'calon',
      ])
    }
    expect(stageOn('pemilu-2024', '2023-11-01', 'dpr').contestant).toEqual({
      status: 'not-established',
      reason: 'determination-date-open',
      notBefore: '2023-10-03',
      by: '2023-11-28',
    })
    expect(stageOn('pemilu-2024', '2023-12-01', 'dpr').contestant).toEqual({
      status: 'established',
      stage: 'calon',
      determinedOn: null,
      evidence: 'report',
    })
  })

  it('the determination of DPD in 2024, from the opening of the candidacies to the campaign', () => {
    const days = ['2022-12-05', '2022-12-06', '2023-11-27', '2023-11-28'] as const
    expect(days.map((day) => contestant('pemilu-2024', day, 'dpd'))).toEqual([
      'bakal-calon',
      'determination-date-open',
      'determination-date-open',
      'calon',
    ])
  })

  it('the stage of all contests at once where they differ, and not where they agree', () => {
    expect(contestant('pemilu-2019', '2018-02-16')).toBe('bakal-calon')
    expect(contestant('pemilu-2019', '2018-02-17')).toBe('contests-differ')
    expect(contestant('pemilu-2019', '2018-09-20')).toBe('calon')
    expect(contestant('pemilu-2024', '2023-11-20')).toBe('contests-differ')
    expect(stageOn('pemilu-2024', '2023-11-20').contestant).toEqual({
      status: 'not-established',
      reason: 'contests-differ',
    })
    // Open for both, but between other days.
    const both: Election = { ...election('pemilu-2024'), contests: ['dpr', 'dpd'] }
    expect(contestant(both, '2023-11-01')).toBe('contests-differ')
    // Open for one, certain for the other, in either order.
    for (const contests of [['presiden', 'dpr'] as const, ['dpr', 'presiden'] as const])
      expect(contestant({ ...election('pemilu-2024'), contests }, '2023-11-20')).toBe('contests-differ')
    expect(contestant('pemilu-2024', '2023-11-28')).toBe('calon')
    expect(stageOn('pemilu-2019', '2018-09-20').contestant).toEqual({
      status: 'established',
      stage: 'calon',
      determinedOn: null,
      evidence: 'report',
    })
  })

  it('a day of all contests is known no better than the least known of them', () => {
    const mixed: Election = {
      ...election('pemilu-2019'),
      determinations: [
        { contests: ['dpd'], notBefore: '2018-09-19', by: '2018-09-19', basis: 'memory', evidence: 'unverified' },
      ],
    }
    expect(stageOn(mixed, '2018-09-20').contestant).toEqual({
      status: 'established',
      stage: 'calon',
      determinedOn: null,
      evidence: 'unverified',
    })
    expect(stageOn(mixed, '2018-09-19', 'dpd').contestant).toEqual({
      status: 'established',
      stage: 'calon',
      determinedOn: '2018-09-19',
      evidence: 'unverified',
    })
  })

  it('everything of the superseded election, with its successor', () => {
    const answer = stageOn('pilkada-2020-original', '2020-07-08')
    expect(answer).toEqual({
      election: 'pilkada-2020-original',
      date: '2020-07-08',
      contest: null,
      running: [],
      cautions: [],
      period: { status: 'not-established', reason: 'superseded', supersededBy: 'pilkada-2020' },
      contestant: { status: 'not-established', reason: 'superseded', supersededBy: 'pilkada-2020' },
    })
    const { supersededBy: _, ...alone } = election('pilkada-2020-original')
    expect(stageOn(alone, '2020-07-08').period).toEqual({
      status: 'not-established',
      reason: 'superseded',
      supersededBy: null,
    })
  })

  it('everything of an election without a schedule', () => {
    expect([
      period('pemilu-nasional-2029', '2029-01-01'),
      contestant('pemilu-daerah-2031', '2031-10-01', 'dprd'),
    ]).toEqual(['projected', 'projected'])
  })

  it('the stage of the contestants and the period of the re-votes', () => {
    expect([contestant('pilkada-2024-psu', '2025-03-22'), period('pilkada-2024-psu', '2025-03-22')]).toEqual([
      'no-such-stage',
      'several-voting-days',
    ])
    expect(stageOn('pilkada-2024-psu', '2025-03-22')).toMatchObject({
      contestant: { status: 'not-established', reason: 'no-such-stage' },
      period: { status: 'not-established', reason: 'several-voting-days' },
    })
    expect(running('pilkada-2024-psu', '2025-03-22')).toEqual(['pemungutan-suara-ulang'])
  })

  it('a contest that is none of the election', () => {
    const reason = {
      status: 'not-established',
      reason: 'not-a-contest-of-this-election',
      contests: ['bupati-wali-kota'],
    }
    const answer = stageOn('pilkada-ulang-2025', '2025-08-01', 'gubernur')
    expect([answer.period, answer.contestant]).toEqual([reason, reason])
    expect(period('pilkada-2024', '2024-10-10', 'dpr')).toBe('not-a-contest-of-this-election')
  })

  it('what an election of the caller leaves out', () => {
    const bare: Election = { ...election('pilkada-2024'), contests: [], stages: [], determinations: [] }
    expect(stageOn(bare, '2024-10-10').contestant).toEqual({ status: 'not-established', reason: 'no-such-stage' })
    expect([contestant(bare, '2024-10-10'), period(bare, '2024-10-10'), stageOn(bare, '2024-10-10').cautions]).toEqual([
      'no-such-stage',
      'no-such-stage',
      [],
    ])
    const gap: Election = {
      ...election('pilkada-2024'),
      stages: election('pilkada-2024').stages.filter(
        ({ stage }) => stage === 'kampanye' || stage === 'pemungutan-suara',
      ),
    }
    expect([period(gap, '2024-11-23'), period(gap, '2024-11-24'), period(gap, '2024-11-27')]).toEqual([
      'campaign',
      'no-such-stage',
      'voting',
    ])
    expect(contestant(gap, '2024-10-10')).toBe('no-such-stage')
    const planned: Election = {
      ...election('pilkada-2024'),
      stages: election('pilkada-2024').stages.map((stage) =>
        stage.stage === 'penetapan-calon' ? { ...stage, held: false } : stage,
      ),
    }
    expect([contestant(planned, '2024-09-21'), contestant(planned, '2024-10-10')]).toEqual([
      'no-such-stage',
      'no-such-stage',
    ])
  })
})

describe('cautions', () => {
  it('say when a day lies outside everything the schedule names', () => {
    const cautions = (date: DateInput) => stageOn('pilkada-2024', date).cautions
    expect(['2024-05-04', '2024-05-05', '2025-02-20', '2025-02-21'].map((date) => cautions(date as DateInput))).toEqual(
      [['before-first-known-stage'], [], [], ['after-last-known-stage']],
    )
  })
})

describe('every election on every day', () => {
  it('has an answer of one of the known kinds, and calon is never followed by bakal-calon', () => {
    for (const subject of elections()) {
      for (const contest of subject.contests) {
        let determined = false
        for (let day: DateInput = '2017-06-01'; day < '2025-12-31'; day = addDays(day, 7)) {
          const answer = stageOn(subject, day, contest).contestant
          if (answer.status !== 'established') continue
          expect(determined && answer.stage === 'bakal-calon', `${subject.id} ${day}`).toBe(false)
          determined = answer.stage === 'calon'
        }
      }
    }
  })
})

describe('hostile input', () => {
  it('names what is wrong', () => {
    expect(() => stageOn('pilkada-2030' as ElectionId, '2024-10-10')).toThrow(/^election: "pilkada-2030" is not known/)
    expect(() => stageOn('pilkada-2024', '2024-02-30')).toThrow(/^date: "2024-02-30" is not a day/)
  })
})
