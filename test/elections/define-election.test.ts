import { describe, expect, it } from 'vitest'
import {
  CONTESTS,
  defineElection,
  ELECTION_KINDS,
  ELECTION_STAGES,
  type ElectionDefinition,
  stageOn,
} from '../../src/elections'

const revote: ElectionDefinition = {
  id: 'psu-kabupaten-contoh',
  name: { id: 'PSU Kabupaten Contoh', en: 'Re-vote in Kabupaten Contoh' },
  kind: 'pilkada-psu',
  contests: ['bupati-wali-kota'],
  places: ['Kabupaten Contoh'],
  stages: [
    {
      stage: 'penetapan-calon',
      from: '2024-09-22',
      until: '2024-09-23',
      basis: 'PKPU 2/2024',
      evidence: 'report',
      contests: ['bupati-wali-kota'],
      held: true,
    },
    { stage: 'pemungutan-suara-ulang', from: '2025-04-19', until: '2025-04-20', basis: 'Keputusan KPU' },
    { stage: 'kampanye', from: '2025-04-10', until: '2025-04-16', basis: 'rencana', held: false },
  ],
}

describe('defineElection', () => {
  it('makes an election that stageOn takes', () => {
    const made = defineElection(revote)
    expect(made).toEqual({
      ok: true,
      value: {
        id: 'psu-kabupaten-contoh',
        name: { id: 'PSU Kabupaten Contoh', en: 'Re-vote in Kabupaten Contoh' },
        kind: 'pilkada-psu',
        status: 'held',
        contests: ['bupati-wali-kota'],
        places: ['Kabupaten Contoh'],
        stages: [
          {
            stage: 'penetapan-calon',
            from: '2024-09-22',
            until: '2024-09-23',
            contests: ['bupati-wali-kota'],
            basis: 'PKPU 2/2024',
            evidence: 'report',
          },
          {
            stage: 'pemungutan-suara-ulang',
            from: '2025-04-19',
            until: '2025-04-20',
            basis: 'Keputusan KPU',
            evidence: 'unverified',
          },
          {
            stage: 'kampanye',
            from: '2025-04-10',
            until: '2025-04-16',
            held: false,
            basis: 'rencana',
            evidence: 'unverified',
          },
        ],
        personnelBan: [],
      },
    })
    if (!made.ok) return
    const periods = (['2025-04-18', '2025-04-19', '2025-04-20'] as const).map(
      (date) => stageOn(made.value, date).period,
    )
    expect(periods).toEqual([
      { status: 'not-established', reason: 'no-such-stage' },
      { status: 'established', period: 'voting' },
      { status: 'established', period: 'after' },
    ])
    expect(stageOn(made.value, '2025-04-12').contestant).toMatchObject({ stage: 'calon', determinedOn: '2024-09-22' })
  })

  it('leaves out what was left out', () => {
    const { places: _, ...rest } = revote
    const made = defineElection({ ...rest, stages: [] })
    expect(made.ok && 'places' in made.value).toBe(false)
  })

  it('keeps nothing of what it was given that could be changed later', () => {
    const contests: ElectionDefinition['contests'][number][] = ['gubernur']
    const made = defineElection({ ...revote, contests, stages: [] })
    contests.push('dpr')
    expect(made.ok && made.value.contests).toEqual(['gubernur'])
  })

  it('returns every issue with its path', () => {
    const wrong = {
      ...revote,
      id: 'pilkada-2024',
      kind: 'referendum',
      contests: ['gubernur', 'camat'],
      stages: [
        { stage: 'pesta', from: '2024-02-30', until: 20240301, basis: '', evidence: 'hearsay', contests: ['dpr'] },
        { stage: 'kampanye', from: '2024-03-02', until: '2024-03-02', basis: '' },
      ],
    }
    expect(defineElection(wrong as unknown as ElectionDefinition)).toEqual({
      ok: false,
      issues: [
        { code: 'id-taken', path: 'id', given: 'pilkada-2024' },
        { code: 'not-accepted', path: 'kind', given: 'referendum', accepted: ELECTION_KINDS },
        { code: 'not-accepted', path: 'contests[1]', given: 'camat', accepted: CONTESTS },
        { code: 'not-accepted', path: 'stages[0].stage', given: 'pesta', accepted: ELECTION_STAGES },
        {
          code: 'not-accepted',
          path: 'stages[0].evidence',
          given: 'hearsay',
          accepted: ['gazette-text', 'reproduced-text', 'report', 'unverified'],
        },
        { code: 'not-accepted', path: 'stages[0].contests[0]', given: 'dpr', accepted: ['gubernur', 'camat'] },
        { code: 'not-a-day', path: 'stages[0].from', given: '2024-02-30' },
        { code: 'not-a-day', path: 'stages[0].until', given: '20240301' },
        { code: 'until-not-after-from', path: 'stages[1].until', from: '2024-03-02', until: '2024-03-02' },
      ],
    })
    expect(defineElection({ ...revote, id: '', contests: [], stages: [] })).toEqual({
      ok: false,
      issues: [
        { code: 'id-empty', path: 'id' },
        { code: 'no-contest', path: 'contests' },
      ],
    })
    expect(defineElection({ ...revote, id: 7 as unknown as string })).toEqual({
      ok: false,
      issues: [{ code: 'id-empty', path: 'id' }],
    })
  })

  it('refuses a campaign that runs into the quiet period or comes before the determination', () => {
    const stage = (
      code: 'kampanye' | 'masa-tenang' | 'penetapan-calon' | 'pemungutan-suara',
      from: `2024-10-${number}`,
      until: `2024-10-${number}`,
    ) => ({ stage: code, from, until, basis: '' })
    expect(
      defineElection({
        ...revote,
        stages: [
          stage('masa-tenang', '2024-10-20', '2024-10-23'),
          stage('kampanye', '2024-10-01', '2024-10-21'),
          stage('pemungutan-suara', '2024-10-23', '2024-10-24'),
          stage('penetapan-calon', '2024-10-02', '2024-10-03'),
        ],
      }),
    ).toEqual({
      ok: false,
      issues: [
        { code: 'stages-overlap', path: 'stages[1]', stage: 'kampanye', other: 'masa-tenang' },
        { code: 'determination-after-campaign', path: 'stages[3].from', from: '2024-10-02', campaign: '2024-10-01' },
      ],
    })
    expect(
      defineElection({
        ...revote,
        stages: [stage('penetapan-calon', '2024-10-01', '2024-10-02'), stage('kampanye', '2024-10-01', '2024-10-21')],
      }).ok,
    ).toBe(true)
  })

  it('looks at the order of stages once each of them is right, and only of those that are held', () => {
    const stage = (
      code: 'kampanye' | 'masa-tenang' | 'penetapan-calon' | 'pemungutan-suara',
      from: `2024-${number}-${number}`,
      until: `2024-${number}-${number}`,
    ) => ({ stage: code, from, until, basis: '' })
    const made = (...stages: ElectionDefinition['stages']) => defineElection({ ...revote, stages })
    const campaign = stage('kampanye', '2024-10-01', '2024-10-20')
    const quiet = stage('masa-tenang', '2024-10-19', '2024-10-23')
    expect(made(campaign, quiet)).toEqual({
      ok: false,
      issues: [{ code: 'stages-overlap', path: 'stages[1]', stage: 'masa-tenang', other: 'kampanye' }],
    })
    expect(made(campaign, quiet, stage('penetapan-calon', '2024-09-31', '2024-09-01'))).toEqual({
      ok: false,
      issues: [{ code: 'not-a-day', path: 'stages[2].from', given: '2024-09-31' }],
    })
    expect(made({ ...campaign, held: false }, quiet).ok).toBe(true)
    expect(made(campaign, { ...quiet, held: false }).ok).toBe(true)
    // One may begin on the day on which the other has ended, whichever is told first.
    expect(made(stage('masa-tenang', '2024-10-20', '2024-10-23'), campaign).ok).toBe(true)
    expect(made(campaign, stage('masa-tenang', '2024-10-20', '2024-10-23')).ok).toBe(true)
    expect(made(quiet, stage('pemungutan-suara', '2024-10-22', '2024-10-23'))).toEqual({
      ok: false,
      issues: [{ code: 'stages-overlap', path: 'stages[1]', stage: 'pemungutan-suara', other: 'masa-tenang' }],
    })
    expect(made(stage('penetapan-calon', '2024-10-02', '2024-10-03')).ok).toBe(true)
  })
})
