import { describe, expect, it } from 'vitest'
import { coverage, inForce, instrument, madeFor, provision } from '../../../src/law'
import { draftCircular } from '../../../src/rules/neutrality/draft-circular'
import { planFollowUp } from '../../../src/rules/neutrality/plan-follow-up'
import { AFTER, BEFORE, cited, concluded, on, readingsOf, STAFF, settled } from './conduct'

const LIKE = { conduct: 'social-media-engagement' } as const
const VIOLATION = {
  subject: 'violation',
  conduct: { actor: STAFF, ...LIKE, election: 'pilkada-2024', committedOn: '2024-10-10' },
} as const
const IN_PEMILU = {
  subject: 'violation',
  conduct: { actor: STAFF, ...LIKE, election: 'pemilu-2024', contest: 'presiden', committedOn: '2023-12-10' },
} as const

type Plan = ReturnType<typeof planFollowUp>
const step = (plan: Plan, code: string) => plan.steps.find((one) => one.code === code)
const due = (plan: Plan, code: string) => {
  const deadline = step(plan, code)?.deadline
  return deadline != null && 'due' in deadline ? [deadline.unit, deadline.due] : null
}

describe('neutrality traps: deadlines, supervisors, circulars, texts', () => {
  it('neutrality trap 14: a Pemilu counts 7 days for a finding and 7 working days for a report', () => {
    const plan = planFollowUp({
      ...IN_PEMILU,
      foundOn: '2023-12-21',
      knownOn: '2023-12-21',
      registeredOn: '2023-12-27',
      asOf: '2023-12-27',
    })
    expect(due(plan, 'set-finding')).toEqual(['hari', '2023-12-28'])
    // Christmas, its collective leave and New Year are no working days.
    expect(due(plan, 'report-violation')).toEqual(['hari-kerja', '2024-01-04'])
    expect(due(plan, 'handle-report')).toEqual(['hari', '2024-01-03'])
    expect(due(plan, 'handle-report-with-information')?.[0]).toBe('hari-kerja')
  })

  it('neutrality trap 14: a Pilkada counts calendar days by definition', () => {
    const plan = planFollowUp({ ...VIOLATION, knownOn: '2024-10-11', reportedOn: '2024-10-11', asOf: '2024-10-11' })
    expect(due(plan, 'report-violation')).toEqual(['hari-kalender', '2024-10-18'])
    expect(due(plan, 'follow-up-report')).toEqual(['hari-kalender', '2024-10-14'])
    expect(inForce('uu-1-2015/pasal-1/angka-28', '2015-03-17').status).toBe('in-force')
    expect(inForce('uu-1-2015/pasal-1/angka-28', '2015-03-18').status).toBe('ended')
    expect(inForce('uu-8-2015/pasal-1/angka-28', '2015-03-18').status).toBe('in-force')
  })

  it('neutrality trap 14: the terms of KASN and of the task force are practice, and an answer to BKN has none', () => {
    const kasn = step(planFollowUp({ ...IN_PEMILU, asOf: '2023-12-27' }), 'follow-up-recommendation')
    expect(kasn?.notes).toContain('fourteen-days-are-practice')
    expect(kasn?.deadline).toMatchObject({ rule: { count: 14, provision: null } })
    const plan = planFollowUp({ ...VIOLATION, asOf: '2024-10-14' })
    expect(step(plan, 'follow-up-recommendation')?.deadline).toBeNull()
    expect(step(plan, 'verify-in-shared-system')).toMatchObject({
      force: 'practice',
      deadline: { rule: { provision: null } },
    })
  })

  it('neutrality trap 14: entry into effect is the 15th day, not the 15th working day', () => {
    const plan = planFollowUp({ ...VIOLATION, decidedOn: '2024-12-02', receivedOn: '2024-12-20' })
    expect(due(plan, 'take-effect')?.[0]).toBe('hari')
    expect(due(plan, 'deliver')?.[0]).toBe('hari-kerja')
  })

  it.each([
    ['2023-10-30', 'kasn'],
    ['2024-08-22', 'kasn'],
    ['2024-08-23', 'bkn'],
    ['2024-12-02', 'bkn'],
  ] as const)('neutrality trap 15: on %s the supervisor is %s', (decidedOn, supervisor) => {
    const act = {
      ...LIKE,
      election: 'pilkada-2024',
      contest: 'bupati-wali-kota',
      committedOn: '2023-10-01',
      decidedOn,
    } as const
    expect(settled(concluded(on(act)).supervisor)).toBe(supervisor)
  })

  it('neutrality trap 15: after the hand-over nothing is forwarded to KASN', () => {
    const codes = (asOf: '2024-08-22' | '2024-10-14') =>
      planFollowUp({ ...VIOLATION, conduct: { ...VIOLATION.conduct, committedOn: '2024-08-01' }, asOf }).steps.map(
        ({ code }) => code,
      )
    expect(codes('2024-08-22')).toContain('forward-to-kasn')
    expect(codes('2024-10-14')).toContain('forward-to-bkn')
    expect(codes('2024-10-14')).not.toContain('forward-to-kasn')
  })

  it.each([
    ['2024-08-22', 'bkn-before-the-hand-over'],
    ['2024-10-10', 'kasn-after-its-end'],
  ] as const)('neutrality trap 15: a circular of %s is warned of %s', (issuedOn, warning) => {
    const circular = draftCircular({
      issuer: { capacity: 'pj', office: 'bupati', region: 'Kabupaten Contoh' },
      issuedOn,
      election: 'pilkada-2024',
      addressees: ['pns', 'pppk'],
    })
    const codes = circular.mustNotSay.map(({ code }) => code)
    expect(codes.filter((code) => code === 'bkn-before-the-hand-over' || code === 'kasn-after-its-end')).toEqual([
      warning,
    ])
    // Traps 3, 4 and 14 are told to whoever writes a circular too.
    for (const code of [
      'allowance-cut-as-if-in-force',
      'dishonourable-dismissal-as-discipline-sanction',
      'one-deadline-for-all-reports',
    ]) {
      expect(codes).toContain(code)
    }
  })

  it('neutrality trap 16: a circular speaks for its own elections', () => {
    expect(madeFor('b-71-2017')).toEqual(['pilkada-2018', 'pemilu-2019'])
    expect(madeFor('skb-2020')).toContain('pilkada-2020')
    expect(madeFor('skb-2022')).toEqual([])
    const items = (election: string, committedOn: `${number}-${number}-${number}`) =>
      concluded(
        on({
          ...LIKE,
          election,
          contest: election.startsWith('pemilu') ? 'presiden' : 'bupati-wali-kota',
          committedOn,
          decidedOn: committedOn,
        }),
      ).items
    expect(items('pilkada-2018', '2018-01-20')).toEqual(['b71-e'])
    expect(items('pilkada-2020', '2020-09-09')).toEqual(['pp42-11c'])
    expect(items('pilkada-2020', '2020-09-10')).toEqual(['skb20-1'])
    expect(items('pemilu-2024', '2022-09-21')).toEqual(['pp42-11c'])
    expect(items('pemilu-2024', '2022-09-22')).toEqual(['skb22-e4'])
    expect(items('pemilu-2024', '2023-08-01')).toEqual(['skb22-e4'])
  })

  it('neutrality trap 22: what was not read is told, and nothing resting on it counts as read', () => {
    const told = coverage('neutrality')
      .notRead.map(({ en }) => en)
      .join('\n')
    for (const text of [
      'joint decrees of 2020 and 2022',
      'UU 7/2017 from Article 228',
      'PP 17/2020',
      'Perbawaslu',
      'Constitutional Court',
      'UU 6/2020',
    ]) {
      expect(told).toContain(text)
    }
    for (const id of ['skb-2022/lampiran-1', 'uu-7-2017/pasal-548', 'uu-7-2017/pasal-455/ayat-1/huruf-c'] as const)
      expect(provision(id).evidence).toBe('unverified')
    for (const id of [
      'uu-7-2017/pasal-490',
      'uu-7-2017/pasal-547',
      'uu-7-2017/pasal-240/ayat-1/huruf-k',
      'skb-2022/lampiran-2/disiplin/d8',
    ] as const) {
      expect(provision(id).evidence).toBe('report')
    }
    for (const id of ['skb-2020', 'skb-2022', 'mk-121-2024', 'mk-136-2024', 'perbawaslu-7-2022'] as const)
      expect(instrument(id).evidence).toBe('report')
  })

  it('neutrality trap 23: since 2023-10-31 the statute calls it discipline, and the class of the lists stays', () => {
    const act = { ...LIKE, election: 'pilkada-2024', contest: 'bupati-wali-kota', decidedOn: '2024-12-02' } as const
    const before = concluded(on({ ...act, committedOn: '2023-10-30' }))
    const after = concluded(on({ ...act, committedOn: '2023-10-31' }))
    expect([before.kind, before.statutoryBasis.status]).toEqual(['ethics-violation', 'silent'])
    expect([after.kind, settled(after.statutoryBasis)]).toEqual(['ethics-violation', 'uu-20-2023-24'])
  })

  it('neutrality trap 24: the norm of neutrality is Pasal 24 ayat (1) huruf d, not the code of Pasal 4', () => {
    for (const facts of [
      { ...LIKE, ...BEFORE },
      { ...LIKE, ...AFTER },
    ]) {
      const decision = on(facts)
      const everything = [...cited(decision), ...cited(concluded(decision).statutoryBasis)]
      expect(everything).toContain('uu-20-2023/pasal-24/ayat-1/huruf-d')
      expect(everything.filter((id) => id.startsWith('uu-20-2023/pasal-4'))).toEqual([])
    }
  })

  it('neutrality trap 27: PP 42/2004 stands without a saving clause, and says so from 2023-10-31', () => {
    expect(inForce('pp-42-2004', '2026-02-01').status).toBe('in-force')
    expect(inForce('pp-37-2004', '2026-02-01').status).toBe('in-force')
    const act = { ...LIKE, election: 'pilkada-2024', contest: 'bupati-wali-kota', decidedOn: '2024-12-02' } as const
    const notes = (committedOn: '2023-10-30' | '2023-10-31') => on({ ...act, committedOn }).cautions
    expect(notes('2023-10-31')).toContainEqual({ code: 'note', note: 'no-saving-clause' })
    expect(notes('2023-10-30')).not.toContainEqual({ code: 'note', note: 'no-saving-clause' })
    expect(
      readingsOf(concluded(on({ ...act, committedOn: '2023-10-31' })).sanctions).map(([option]) => option),
    ).toEqual(['still-in-force', 'lapsed'])
  })

  it('neutrality trap 29: PP 12/2017 sanctions nobody for an ignored recommendation', () => {
    for (const asOf of ['2020-11-20', '2024-11-20'] as const) {
      const plan = planFollowUp({
        subject: 'pejabat-pembina-kepegawaian-fails-to-follow-up',
        actor: { kind: 'bupati' },
        asOf,
      })
      expect(plan.steps.length).toBeGreaterThan(0)
      for (const { code, basis } of plan.steps) {
        const binding = basis.filter(({ role }) => role !== 'guideline').map(({ provision: id }) => id)
        expect(
          binding.filter((id) => id.startsWith('pp-12-2017/')),
          code,
        ).toEqual([])
      }
      expect(plan.steps.flatMap(({ basis }) => basis.map(({ provision: id }) => id))).toContain(
        'uu-23-2014/pasal-67/huruf-b',
      )
    }
  })
})
