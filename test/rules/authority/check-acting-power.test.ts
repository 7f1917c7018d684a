import { describe, expect, it } from 'vitest'
import { defineElection } from '../../../src/elections'
import {
  type ActingPowerFacts,
  type AuthorityContext,
  capacitiesOf,
  checkActingPower,
} from '../../../src/rules/authority'
import { elapsedOn } from '../../../src/rules/authority/derive'
import { campaignOn, electionOf, programmeWindowOn, replacementWindowOn } from '../../../src/rules/authority/windows'

const ask = (facts: ActingPowerFacts, context?: AuthorityContext) => checkActingPower(facts, context)
const power = (facts: ActingPowerFacts, context?: AuthorityContext): string => {
  const decision = ask(facts, context)
  return decision.status === 'decided' ? decision.conclusion.power : decision.status
}
const missing = (facts: ActingPowerFacts) => {
  const decision = ask(facts)
  return decision.status === 'needs-facts' ? decision.missing.map(({ fact }) => fact) : decision.status
}
const DAY = { on: '2024-05-06' } as const

describe('checkActingPower', () => {
  it('a Pj bupati moves staff in the window: one approval of the minister for two limits', () => {
    const decision = ask({ capacity: 'pj', office: 'bupati', act: 'mutasi', election: 'pilkada-2024', ...DAY })
    if (decision.status !== 'decided') throw new Error(decision.status)
    expect(decision.conclusion).toMatchObject({
      power: 'may-with-approval',
      approval: ['menteri-dalam-negeri'],
      limits: { status: 'settled', value: ['mutasi-pegawai', 'pasal-71-ayat-2'] },
      validity: { status: 'open' },
    })
  })

  it('an approval that was given leaves nothing broken; one that was not leaves the act open to challenge', () => {
    const facts = { capacity: 'pj', office: 'bupati', act: 'mutasi', election: 'pilkada-2024', ...DAY } as const
    const parts = (approved: boolean) => {
      const decision = ask({ ...facts, approved })
      if (decision.status !== 'decided') throw new Error(decision.status)
      const { validity, candidacy, criminal, report } = decision.conclusion
      return [validity, candidacy, criminal, report].map((part) =>
        part.status === 'silent' ? part.reason : part.status,
      )
    }
    expect(parts(true)).toEqual(['approval-given', 'approval-given', 'approval-given', 'no-report-asked'])
    expect(parts(false)).toEqual(['settled', 'settled', 'settled', 'no-report-asked'])
  })

  it.each([
    ['plt', 'kadis', 'hukuman-disiplin-ringan', 'contested'],
    ['plt', 'kadis', 'hukuman-disiplin-sedang', 'may-not'],
    ['plt', 'kadis', 'hukuman-disiplin-berat', 'may-not'],
    ['plt', 'asisten', 'tugas-rutin', 'may'],
    ['plt', 'asisten', 'perubahan-alokasi-anggaran', 'may-not'],
    ['plh', 'camat', 'cltn', 'may-not'],
    ['plt', 'kadis', 'pelaksanaan-anggaran', 'outside-law'],
    ['plh', 'sekda', 'mutasi', 'may-not'],
    ['definitif', 'kadis', 'penetapan-perkada', 'may-not'],
    ['plh-kepala-daerah', 'bupati', 'perubahan-renstra-renja', 'may-not'],
    ['plh', 'bupati', 'tugas-rutin', 'may'],
    ['plh', 'bupati', 'izin', 'outside-law'],
    ['pj', 'sekda', 'surat-tugas', 'may'],
    ['definitif', 'gubernur', 'penunjukan-pj-sekda', 'may-with-approval'],
    ['pj', 'wali-kota', 'penunjukan-pj-sekda', 'may-with-approval'],
  ] as const)('%s of %s, %s: %s', (capacity, office, act, expected) => {
    expect(power({ capacity, office, act, ...DAY })).toBe(expected)
  })

  it('who approves a Penjabat Sekda depends on the seat', () => {
    const approval = (office: 'gubernur' | 'bupati') => {
      const decision = ask({ capacity: 'definitif', office, act: 'penunjukan-pj-sekda', ...DAY })
      return decision.status === 'decided' && decision.conclusion.approval
    }
    expect([approval('gubernur'), approval('bupati')]).toEqual([['menteri-dalam-negeri'], ['gubernur']])
  })

  it.each([
    ['peraturan-pemerintah', 'may', 'delegasi'],
    ['peraturan-presiden', 'may', 'delegasi'],
    ['peraturan-daerah', 'may', 'delegasi'],
    ['keputusan', 'may-not', 'mandat'],
  ] as const)('a power handed to a Plt by %s: %s, held by %s', (delegatedBy, expected, title) => {
    const decision = ask({ capacity: 'plt', office: 'kadis', act: 'perubahan-alokasi-anggaran', delegatedBy, ...DAY })
    expect(decision).toMatchObject({
      status: 'decided',
      conclusion: { power: expected, title: { status: 'settled', value: { title } } },
    })
  })

  it('asks for the election and the inauguration of an elected head who replaces officials', () => {
    expect(missing({ capacity: 'definitif', office: 'bupati', act: 'mutasi', ...DAY })).toEqual([
      'election',
      'inauguratedOn',
      'termEndsOn',
    ])
    expect(
      missing({ capacity: 'definitif', office: 'bupati', act: 'mutasi', on: '2025-03-03', election: 'pilkada-2024' }),
    ).toEqual(['inauguratedOn', 'termEndsOn'])
    // In the window the answer is the same whatever the inauguration, and says on what its basis depends.
    const inside = ask({ capacity: 'definitif', office: 'bupati', act: 'mutasi', election: 'pilkada-2024', ...DAY })
    expect(inside).toMatchObject({ status: 'decided', conclusion: { power: 'may-with-approval' } })
    expect(inside.cautions).toContainEqual({ code: 'basis-depends-on', facts: ['inauguratedOn'] })
  })

  it('a window that is stated is used where the days leave it open, and reported where they do not', () => {
    const facts = {
      capacity: 'definitif',
      office: 'bupati',
      act: 'mutasi',
      inauguratedOn: '2021-02-26',
      ...DAY,
    } as const
    expect(power({ ...facts, window: 'inside' })).toBe('may-with-approval')
    expect(power({ ...facts, window: 'outside' })).toBe('may')
    const stated = ask({ ...facts, election: 'pilkada-2024', window: 'outside' })
    expect(stated).toMatchObject({ status: 'decided', conclusion: { power: 'may-with-approval' } })
    expect(stated.cautions).toContainEqual({
      code: 'stated-contradicts-derived',
      fact: 'window',
      stated: 'outside',
      derived: 'inside',
    })
  })

  it('a head of whom nobody said how the office was reached is told of the bans on one who rose from deputy', () => {
    const caution = { code: 'note', note: 'binds-who-rose-from-deputy' }
    const head = { capacity: 'definitif', office: 'bupati', ...DAY } as const
    expect(ask({ ...head, act: 'izin-bertentangan' }).cautions).toContainEqual(caution)
    expect(ask({ ...head, act: 'surat-tugas' }).cautions).not.toContainEqual(caution)
    expect(ask({ ...head, act: 'izin-bertentangan', vacancy: 'predecessor-stood' }).cautions).not.toContainEqual(
      caution,
    )
    expect(ask({ ...head, act: 'izin-bertentangan', capacity: 'pj' }).cautions).not.toContainEqual(caution)
  })

  it('a head raised from deputy because the predecessor stood is bound by the four bans', () => {
    const facts = { capacity: 'definitif', office: 'bupati', act: 'kebijakan-pemekaran', ...DAY } as const
    expect(power(facts)).toBe('may')
    expect(power({ ...facts, vacancy: 'predecessor-stood' })).toBe('may-with-approval')
  })

  it.each([
    ['2024-08-31', false, 'may'],
    ['2024-09-01', false, 'may-not'],
    ['2024-09-01', true, 'may'],
    ['2025-08-31', true, 'may'],
    ['2025-09-01', true, 'may-not'],
  ] as const)('a Pj since 1 September 2023 on %s, extended %s: %s', (on, renewed, expected) => {
    const facts = { capacity: 'pj', office: 'bupati', act: 'tugas-rutin', since: '2023-09-01' } as const
    expect(power({ ...facts, vacancy: 'term-ended', on, renewed })).toBe(expected)
  })

  it.each([
    ['2024-05-31', undefined, 'may'],
    ['2024-06-01', undefined, 'contested'],
    ['2024-06-01', false, 'contested'],
    ['2024-06-01', true, 'may'],
    ['2024-08-31', true, 'may'],
    ['2024-09-01', true, 'contested'],
  ] as const)('a Plt since 1 March 2024 on %s, extended %s: %s', (on, renewed, expected) => {
    expect(power({ capacity: 'plt', office: 'kadis', act: 'tugas-rutin', since: '2024-03-01', on, renewed })).toBe(
      expected,
    )
  })

  it('an order that names its last day ends the authority the day after', () => {
    const facts = { capacity: 'plh', office: 'kadis', act: 'tugas-rutin', lastDay: '2024-05-10' } as const
    expect([power({ ...facts, on: '2024-05-10' }), power({ ...facts, on: '2024-05-11' })]).toEqual(['may', 'may-not'])
  })

  it.each([
    ['2024-09-24', 'may-not'],
    ['2024-09-25', 'may'],
    ['2024-11-23', 'may'],
    ['2024-11-24', 'may-not'],
  ] as const)('a Pjs stands in during the campaign only: %s, %s', (on, expected) => {
    expect(power({ capacity: 'pjs', office: 'bupati', act: 'tugas-rutin', on, election: 'pilkada-2024' })).toBe(
      expected,
    )
  })

  it.each([
    [6, 'holder-away', 'may'],
    [14, 'holder-away', 'may'],
    [15, 'holder-away', 'may-not'],
    [6, 'post-vacant', 'may'],
    [7, 'post-vacant', 'may-not'],
  ] as const)('a Plh Sekda for %i working days, %s: %s', (workingDays, vacancy, expected) => {
    expect(power({ capacity: 'plh', office: 'sekda', act: 'surat-tugas', workingDays, vacancy, ...DAY })).toBe(expected)
  })

  it('programmes for a pair: banned in the window, silent outside it with the general ban named', () => {
    const facts = {
      capacity: 'definitif',
      office: 'bupati',
      act: 'program-untuk-pasangan-calon',
      election: 'pilkada-2024',
    } as const
    expect(power({ ...facts, on: '2024-03-21' })).toBe('outside-law')
    expect(power({ ...facts, on: '2024-03-22' })).toBe('may-not')
    expect(power({ ...facts, on: '2024-11-27' })).toBe('may-not')
    expect(power({ ...facts, on: '2024-11-28' })).toBe('needs-facts')
    expect(power({ ...facts, on: '2024-12-10', programmeWindow: 'outside' })).toBe('outside-law')
  })

  it('a determination day that was moved after the act is a disputed point', () => {
    const facts = { capacity: 'definitif', office: 'wali-kota', act: 'mutasi', inauguratedOn: '2016-02-17' } as const
    expect(power({ ...facts, on: '2020-01-07', election: 'pilkada-2020' })).toBe('may')
    expect(power({ ...facts, on: '2020-01-08', election: 'pilkada-2020' })).toBe('contested')
    expect(power({ ...facts, on: '2020-03-22', election: 'pilkada-2020-original' })).toBe('contested')
    expect(power({ ...facts, on: '2020-03-23', election: 'pilkada-2020' })).toBe('may-with-approval')
  })

  it('reports facts that the holder is not asked for', () => {
    const { cautions } = ask({
      capacity: 'definitif',
      office: 'kadis',
      act: 'tugas-rutin',
      renewed: true,
      namedBy: 'region',
      workingDays: 3,
      ...DAY,
    })
    expect(cautions.filter(({ code }) => code === 'fact-not-used')).toHaveLength(3)
  })

  it('does not answer before its coverage or before the capacity begins', () => {
    const facts = { capacity: 'pj', office: 'bupati', act: 'tugas-rutin' } as const
    expect(ask({ ...facts, on: '2014-10-16' })).toMatchObject({ status: 'outside-law', why: 'before-coverage' })
    expect(ask({ ...facts, since: '2024-05-07', ...DAY })).toMatchObject({ why: 'capacity-not-begun' })
    expect(power({ ...facts, on: '2014-10-17' })).toBe('may')
  })

  it('throws for what no one can be, naming what is accepted', () => {
    const facts = { act: 'tugas-rutin', ...DAY } as const
    expect(() => ask({ ...facts, capacity: 'pj', office: 'kadis' })).toThrow('accepted: definitif, plt, plh')
    expect(() => ask({ ...facts, capacity: 'pj-sekda', office: 'bupati' })).toThrow('capacity')
    expect(() => ask({ ...facts, capacity: 'plh-sekda', office: 'kadis' })).toThrow('capacity')
    expect(() => ask({ ...facts, capacity: 'pjs', office: 'kadis' })).toThrow('capacity')
    expect(() => ask({ ...facts, capacity: 'plt', office: 'kepala-desa' as never })).toThrow('office')
    expect(() => ask({ ...facts, capacity: 'plt', office: 'kadis', on: '2024-02-30' })).toThrow('on: ')
    expect(() => ask({ ...facts, capacity: 'plh', office: 'sekda', workingDays: 0 })).toThrow('workingDays')
    expect(() => ask({ ...facts, capacity: 'plt', office: 'kadis', act: 'rotate' as never })).toThrow('act')
    expect(capacitiesOf('sekda')).toContain('pj-sekda')
  })
})

describe('derivation', () => {
  it.each([
    ['2024-03-31', 'up-to-1-month'],
    ['2024-04-01', 'up-to-3-months'],
    ['2024-05-31', 'up-to-3-months'],
    ['2024-06-01', 'up-to-6-months'],
    ['2025-02-28', 'up-to-1-year'],
    ['2025-03-01', 'up-to-2-years'],
    ['2026-03-01', 'up-to-5-years'],
    ['2029-03-01', 'longer'],
  ] as const)('since 1 March 2024, on %s: %s', (on, expected) => {
    expect(elapsedOn('2024-03-01', on)).toBe(expected)
  })

  const pilkada = electionOf('pilkada-2024')

  it.each([
    ['2024-03-21', {}, ['outside']],
    ['2024-03-22', {}, ['inside']],
    ['2025-02-19', {}, ['inside']],
    ['2025-02-20', {}, ['inside', 'outside']],
    ['2025-02-20', { inauguratedOn: '2025-02-20' }, ['outside']],
    ['2025-02-20', { inauguratedOn: '2021-02-26' }, ['inside']],
    ['2025-02-20', { termEndsOn: '2025-02-20' }, ['inside']],
    ['2025-02-21', { termEndsOn: '2025-02-20' }, ['outside']],
  ] as const)('window of Pilkada 2024 on %s, %o: %o', (on, days, expected) => {
    expect(replacementWindowOn({ on, ...days }, pilkada)).toEqual(expected)
  })

  it('without an election the window is open; a window of an older schedule is open only in its days', () => {
    expect(replacementWindowOn({ on: '2024-05-06' }, undefined)).toEqual(['inside', 'outside'])
    expect(replacementWindowOn({ on: '2020-02-01' }, undefined)).toEqual(['inside', 'outside', 'moved'])
    expect(programmeWindowOn({ on: '2020-02-01' }, undefined)).toEqual(['inside', 'outside', 'moved'])
    expect(programmeWindowOn({ on: '2024-05-06' }, undefined)).toEqual(['inside', 'outside'])
    expect(programmeWindowOn({ on: '2015-05-06' }, undefined)).toEqual(['inside', 'outside'])
  })

  it('an election of no regional heads opens no window', () => {
    expect(replacementWindowOn({ on: '2024-01-06' }, electionOf('pemilu-2024'))).toEqual(['outside'])
    expect(programmeWindowOn({ on: '2024-01-06' }, electionOf('pemilu-2024'))).toEqual(['outside'])
  })

  it('an election that another took the place of is that other, also among those of the caller', () => {
    expect(electionOf('pilkada-2020-original')).toBe(electionOf('pilkada-2020'))
    const own = (id: string, supersededBy: string) => ({ ...pilkada, id, supersededBy })
    const list = [own('one', 'two'), own('two', 'pilkada-2024'), own('round', 'about'), own('about', 'round')]
    expect(electionOf('one', list)).toBe(pilkada)
    // Whoever takes the place of what takes its own: some election of the two, and an end.
    expect(['round', 'about']).toContain(electionOf('round', list).id)
    expect(() => electionOf('lost', [own('lost', 'nowhere')])).toThrow('"nowhere" is not known')
  })

  it('an election of the caller counts from its own determination, or stays open without one', () => {
    const made = defineElection({
      id: 'pilkada-sisa',
      name: { id: 'Pemilihan susulan', en: 'Later election' },
      kind: 'pilkada',
      contests: ['bupati-wali-kota'],
      stages: [
        { stage: 'penetapan-calon', from: '2025-07-22', until: '2025-07-23', basis: 'own', evidence: 'unverified' },
      ],
    })
    if (!made.ok) throw new Error('not made')
    expect(replacementWindowOn({ on: '2025-01-21' }, made.value)).toEqual(['outside'])
    expect(replacementWindowOn({ on: '2025-01-22' }, made.value)).toEqual(['inside'])
    expect(replacementWindowOn({ on: '2025-01-22' }, { ...made.value, stages: [] })).toEqual(['inside', 'outside'])
    expect(campaignOn('2025-01-22', { ...made.value, stages: [] })).toBeUndefined()
    const facts = {
      capacity: 'pj',
      office: 'bupati',
      act: 'mutasi',
      on: '2025-02-03',
      election: 'pilkada-sisa',
    } as const
    expect(power(facts, { elections: [made.value] })).toBe('may-with-approval')
    expect(() => ask(facts)).toThrow('pilkada-sisa')
  })
})
