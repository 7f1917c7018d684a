import { describe, expect, it } from 'vitest'
import { trace } from '../../../src/decision'
import { type Election, elections } from '../../../src/elections'
import {
  type BreachFacts,
  classifyBreach,
  classifyBreaches,
  compareKinds,
  imposingAuthority,
  levelOfKind,
  NORMS,
} from '../../../src/rules/discipline'

const HEAD_OF_DIVISION = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const
const DAYS = { committedOn: '2024-02-12', decidedOn: '2024-05-06' } as const
const of = (facts: Partial<BreachFacts> & Pick<BreachFacts, 'norm'>, actor: BreachFacts['actor'] = HEAD_OF_DIVISION) =>
  classifyBreach({ actor, ...DAYS, ...facts })
const level = (decision: ReturnType<typeof of>) =>
  decision.status === 'decided'
    ? decision.conclusion.level
    : decision.status === 'outside-law'
      ? decision.why
      : decision.status
const cited = (decision: { readonly basis: readonly { readonly provision: string }[] }) =>
  decision.basis.map(({ provision }) => provision)

describe('classifyBreach', () => {
  it('arbitrary treatment of subordinates: light in the unit, moderate in the agency, never grave by itself', () => {
    expect(level(of({ norm: 'pp-94-5i', impact: 'unit-kerja' }))).toBe('ringan')
    expect(level(of({ norm: 'pp-94-5i', impact: 'instansi' }))).toBe('sedang')
    const state = of({ norm: 'pp-94-5i', impact: 'negara' })
    expect(level(state)).toBe('sedang')
    expect(state.cautions).toContainEqual({ code: 'note', note: 'no-berat-for-this-norm' })
    expect(level(of({ norm: 'pp-94-5i', impact: 'none' }))).toBe('no-negative-impact-shown')
  })

  it('abuse of authority is grave without any impact, and an impact told beside it is told as not used', () => {
    const decision = of({ norm: 'pp-94-5a', impact: 'unit-kerja' })
    expect(level(decision)).toBe('berat')
    expect(decision.cautions).toContainEqual({ code: 'fact-not-used', fact: 'impact' })
  })

  it('asks for the impact, and for nothing that the article does not need', () => {
    const decision = of({ norm: 'pp-94-3f' })
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['impact'])
  })

  it('never invents a level for joining a campaign', () => {
    const decision = of({ norm: 'pp-94-5n1' })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'silent', why: 'no-level-attached' })
    expect(cited(decision)).toContain('pp-94-2021/pasal-5/huruf-n/angka-1')
  })

  it.each([
    ['2021-08-30', 'pp-53-2010', 'pp-53-4-9'],
    ['2021-08-31', 'pp-94-2021', 'pp-94-5i'],
  ] as const)('the day of the decision chooses the regulation, not the act: %s', (decidedOn, rule, norm) => {
    const facts = {
      committedOn: '2020-03-02',
      examinedOn: decidedOn,
      decidedOn,
      intent: 'unintentional',
      impact: 'unit-kerja',
    } as const
    for (const named of ['pp-94-5i', 'pp-53-4-9'] as const) {
      expect(of({ ...facts, norm: named })).toMatchObject({
        status: 'decided',
        conclusion: { rule, norm, level: 'ringan' },
      })
    }
  })

  it('a breach examined before and decided after: which catalogue sets the level is contested', () => {
    const facts = { norm: 'pp-53-4-9', intent: 'intentional', impact: 'unit-kerja' } as const
    const decision = of({ ...facts, committedOn: '2021-03-01', examinedOn: '2021-08-30', decidedOn: '2021-09-20' })
    if (decision.status !== 'contested') throw new Error(decision.status)
    expect(
      decision.readings.map(({ point, option, outcome }) => [
        point,
        option,
        outcome.status === 'decided' && outcome.conclusion.level,
      ]),
    ).toEqual([
      ['examined-before-2021', 'catalogue-pp-94', 'ringan'],
      ['examined-before-2021', 'catalogue-pp-53', 'sedang'],
    ])
  })

  it.each([
    ['honorer', 'contract-instead-of-discipline'],
    ['tenaga-alih-daya', 'outside-personnel-law'],
    ['kepala-desa', 'village-law-instead-of-discipline'],
    ['wakil-kepala-daerah', 'regional-government-law-instead-of-discipline'],
    ['polri', 'armed-forces-and-police'],
  ] as const)('%s stands outside: %s', (kind, why) => {
    const decision = of({ norm: 'pp-94-5a' }, { kind })
    expect(decision).toMatchObject({ status: 'outside-law', why })
  })

  it('a PPPK stands under the rule of the agency and the contract, with no kinds of PP 94/2021', () => {
    const decision = of({ norm: 'pp-94-5i', impact: 'instansi' }, { kind: 'p3k' })
    if (decision.status !== 'decided') throw new Error(decision.status)
    expect(decision.conclusion).toMatchObject({
      rule: 'agency-rule',
      level: 'set-by-agency-rule',
      sanctions: { status: 'silent', reason: 'agency-rule-names-the-sanctions' },
      authority: { status: 'silent', reason: 'agency-rule-names-the-office' },
      exit: { status: 'contested' },
      repetition: { status: 'silent' },
    })
    expect(decision.conclusion.norm).toBeUndefined()
    expect(cited(decision)).toEqual(
      expect.arrayContaining(['pp-49-2018/pasal-52/ayat-1', 'pp-49-2018/pasal-33/huruf-e']),
    )
  })

  it('a CPNS is dismissed from the level sedang on', () => {
    const cpns = { kind: 'cpns', post: 'pelaksana', place: 'kabupaten-kota' } as const
    const moderate = of({ norm: 'pp-94-5i', impact: 'instansi' }, cpns)
    expect(moderate).toMatchObject({
      conclusion: {
        sanctions: { status: 'silent', reason: 'cpns-is-dismissed-instead' },
        exit: { status: 'settled', value: { form: 'pemberhentian-sebagai-cpns', may: 'must' } },
      },
    })
    expect(of({ norm: 'pp-94-5i', impact: 'unit-kerja' }, cpns)).toMatchObject({
      conclusion: { sanctions: { status: 'settled' } },
    })
  })

  it('three omissions of superiors are kept apart', () => {
    expect(level(of({ norm: 'pp-94-24-2' }))).toBe('kind-for-the-superior-left-open')
    expect(level(of({ norm: 'pp-94-24-3' }))).toBe('heavier-than-what-is-not-said')
    expect(level(of({ norm: 'pp-94-28' }))).toBe('heavier-than-what-is-not-said')
    const older = { committedOn: '2019-02-04', decidedOn: '2019-05-06' } as const
    expect(level(of({ norm: 'pp-53-21', ...older, dueLevel: 'sedang' }))).toBe('sedang')
  })

  it.each([
    [24.9, 'berat'],
    [25, 'sedang'],
    [50, 'sedang'],
    [50.1, 'no-level-attached'],
  ])('a work target reached by %d percent under PP 53/2010: %s', (targetReached, expected) => {
    const older = { committedOn: '2018-12-31', decidedOn: '2019-05-06' } as const
    expect(level(of({ norm: 'pp-53-3-12', ...older, targetReached }))).toBe(expected)
  })

  it('throws for what is not accepted', () => {
    expect(() => of({ norm: 'pp-94-5z' as never })).toThrow('norm')
    expect(() => of({ norm: 'pp-53-3-12', targetReached: -1 })).toThrow('targetReached')
    expect(() => of({ norm: 'pp-53-3-12', targetReached: Number.NaN })).toThrow('targetReached')
    expect(() => of({ norm: 'pp-94-5a', decidedOn: '2024-02-30' })).toThrow('decidedOn')
  })

  it('gives an answer for every norm under either regulation', () => {
    for (const norm of NORMS) {
      for (const decidedOn of ['2019-05-06', '2024-05-06'] as const) {
        const decision = of({ norm, committedOn: '2019-02-04', examinedOn: decidedOn, decidedOn })
        expect(decision.status === 'outside-law' ? decision.reason : decision.status, norm).not.toBe('not-covered')
        expect(decision.basis.length, norm).toBeGreaterThan(0)
      }
    }
  })
})

describe('a repeated breach', () => {
  const again = (previous: BreachFacts['previous'], facts: Partial<BreachFacts> = {}) => {
    const decision = of({ norm: 'pp-94-5i', impact: 'unit-kerja', ...facts, ...(previous ? { previous } : {}) })
    if (decision.status !== 'decided') throw new Error(decision.status)
    return decision.conclusion.repetition
  }

  it('is open until the earlier sanction is told, and silent where there was none', () => {
    expect(again(undefined)).toMatchObject({ status: 'open', missing: [{ fact: 'previous' }] })
    expect(again('none')).toMatchObject({ status: 'silent', reason: 'no-earlier-sanction' })
  })

  it('asks for a heavier kind of the level, or of the next level where none is left', () => {
    expect(again('teguran-lisan')).toMatchObject({
      value: { heavierThan: 'teguran-lisan', kinds: ['teguran-tertulis', 'pernyataan-tidak-puas'], unranked: [] },
    })
    expect(again('pernyataan-tidak-puas')).toMatchObject({ status: 'contested' })
    expect(again('penurunan-pangkat-3-tahun')).toMatchObject({
      value: {
        kinds: ['pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'],
        unranked: ['penurunan-jabatan-12-bulan', 'pembebasan-jabatan-menjadi-pelaksana-12-bulan'],
      },
    })
    expect(again('pemberhentian-tidak-dengan-hormat')).toMatchObject({
      value: { kinds: [], unranked: ['penurunan-jabatan-12-bulan', 'pembebasan-jabatan-menjadi-pelaksana-12-bulan'] },
    })
    expect(again('pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri')).toMatchObject({
      status: 'silent',
      reason: 'no-heavier-kind-left',
    })
  })

  it('orders kinds only where a list of the law does', () => {
    expect(compareKinds('penurunan-pangkat-1-tahun', 'pemotongan-tunjangan-kinerja-12-bulan')).toBe('unranked')
    expect(compareKinds('teguran-lisan', 'penurunan-pangkat-1-tahun')).toBe('not-heavier')
    expect(compareKinds('penurunan-pangkat-1-tahun', 'teguran-lisan')).toBe('heavier')
    expect(() => levelOfKind('denda' as never)).toThrow('kind')
  })
})

describe('classifyBreaches', () => {
  const actor = HEAD_OF_DIVISION
  it('one sanction, for the heaviest', () => {
    const decision = classifyBreaches({
      actor,
      breaches: [
        { norm: 'pp-94-3f', impact: 'unit-kerja', ...DAYS },
        { norm: 'pp-94-5j', impact: 'instansi', ...DAYS },
      ],
      absence: { absentDays: 12, longestRun: 3, year: 2024, decidedOn: '2024-05-06' },
    })
    expect(decision).toMatchObject({ status: 'decided', conclusion: { level: 'sedang', leading: [1, 'absence'] } })
    expect(cited(decision)).toContain('pp-94-2021/pasal-35/ayat-1')
  })

  it('an open breach matters only where it could be the heaviest', () => {
    const open = { norm: 'pp-94-5i', ...DAYS } as const
    expect(classifyBreaches({ actor, breaches: [open, { norm: 'pp-94-5a', ...DAYS }] })).toMatchObject({
      status: 'decided',
      conclusion: { level: 'berat', leading: [1] },
    })
    const decision = classifyBreaches({ actor, breaches: [open, { norm: 'pp-94-5n1', ...DAYS }] })
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['impact'])
  })

  it('at which nobody looked is not covered, and no regulation on one sanction is cited for it', () => {
    const days = { committedOn: '2009-03-04', decidedOn: '2009-05-04' } as const
    const breaches = [
      { norm: 'pp-53-4-8', ...days },
      { norm: 'pp-53-3-1', ...days },
    ] as const
    const decision = classifyBreaches({ actor: { kind: 'pns' }, breaches })
    expect(decision).toMatchObject({ status: 'outside-law', reason: 'not-covered', why: 'before-coverage' })
    expect(decision.basis.map(({ provision }) => provision)).toEqual(['pp-53-2010/pasal-51'])
  })

  it('tells the reading that changes the heaviest, and what carries no level at all', () => {
    const before = { committedOn: '2021-03-01', examinedOn: '2021-08-30', decidedOn: '2021-09-20' } as const
    const contested = classifyBreaches({
      actor,
      breaches: [{ norm: 'pp-53-4-9', intent: 'intentional', impact: 'unit-kerja', ...before }],
    })
    expect(contested).toMatchObject({ status: 'contested', readings: [{ preferred: true }, { preferred: false }] })
    expect(classifyBreaches({ actor, breaches: [{ norm: 'pp-94-5n1', ...DAYS }] })).toMatchObject({
      status: 'outside-law',
      why: 'no-level-attached',
    })
    const older = { committedOn: '2019-02-04', decidedOn: '2019-05-06' } as const
    const cites = cited(classifyBreaches({ actor, breaches: [{ norm: 'pp-53-4-1', ...older }] }))
    expect(cites).toContain('pp-53-2010/pasal-30/ayat-1')
    expect(() => classifyBreaches({ actor, breaches: [] })).toThrow('breaches')
  })
})

describe('the official who stands in', () => {
  const facts = { post: 'pelaksana', place: 'kabupaten-kota', level: 'berat', weight: 'dismissal' } as const
  it('a Plt head of office may reprimand lightly on the preferred reading and may not impose a grave sanction', () => {
    const acting = { capacity: 'plt', office: 'kepala-dinas' } as const
    const grave = imposingAuthority({ ...facts, decidedOn: '2024-05-06', acting })
    expect(grave.acting).toMatchObject({ status: 'decided', conclusion: { power: 'may-not' } })
    expect(grave).toMatchObject({ status: 'decided', conclusion: { imposes: 'pejabat-pembina-kepegawaian' } })
    const light = imposingAuthority({ ...facts, weight: undefined, level: 'ringan', decidedOn: '2024-05-06', acting })
    expect(light.acting).toMatchObject({
      status: 'contested',
      readings: [
        { preferred: true, outcome: { conclusion: { power: 'may' } } },
        { option: 'higher-official-imposes', outcome: { conclusion: { power: 'may-not' } } },
      ],
    })
  })

  it('a Pj bupati is asked about approval; without a day nothing is asked of the powers of office', () => {
    const acting = { capacity: 'pj', office: 'bupati' } as const
    expect(imposingAuthority({ ...facts, decidedOn: '2024-05-06', acting }).acting?.status).toBe('contested')
    expect(imposingAuthority({ ...facts, acting }).acting).toBeUndefined()
    expect(imposingAuthority.spec.id).toBe('imposingAuthority')
  })

  it('is asked under the readings, the elections and the strictness the caller chose', () => {
    const pj = { ...facts, decidedOn: '2024-05-06', acting: { capacity: 'pj', office: 'bupati' } } as const
    const moves = imposingAuthority(pj, { readings: { 'mutasi-pegawai-reach': 'moves-only' } })
    expect(moves.acting).toMatchObject({ status: 'decided', conclusion: { power: 'may' } })
    expect(moves.acting?.cautions).toContainEqual({
      code: 'reading-chosen',
      point: 'mutasi-pegawai-reach',
      option: 'moves-only',
    })
    const every = { 'mutasi-pegawai-reach': 'every-personnel-decision', 'circular-5492-after-2023': 'not-relied-on' }
    expect(imposingAuthority(pj, { readings: every }).acting).toMatchObject({
      conclusion: { power: 'may-with-approval' },
    })
    const both = { ...every, 'sedang-authority-kabupaten-kota': 'two-tiers-above' }
    expect(imposingAuthority(pj, { readings: both }).status).toBe('decided')
    expect(() => imposingAuthority(pj, { readings: { unheard: 'of' } })).toThrow('unheard')
    const late = { ...pj, decidedOn: '2026-05-06' } as const
    expect(imposingAuthority(late, { strictCoverage: true }).acting?.status).toBe('outside-law')
    const own = { ...pj, acting: { ...pj.acting, election: 'pilkada-lokal' } } as const
    expect(() => imposingAuthority(own)).toThrow('pilkada-lokal')
    const election = { ...elections()[0], id: 'pilkada-lokal', contests: ['presiden'] } as Election
    expect(imposingAuthority(own, { elections: [election] }).acting?.status).toBe('contested')
  })
})

it('can be traced', () => {
  const rows = trace(classifyBreach, of({ norm: 'pp-94-5i', impact: 'instansi' }))
  expect(JSON.stringify(rows)).toContain('pp-94-5i/instansi')
})

describe('a CPNS by the regulation of the day', () => {
  const cpns = { kind: 'cpns', post: 'pelaksana', place: 'kabupaten-kota' } as const
  const decided = (decidedOn: '2017-04-06' | '2017-04-07') =>
    classifyBreach({
      actor: cpns,
      norm: 'pp-53-3-5',
      impact: 'instansi',
      previous: 'none',
      committedOn: '2017-01-02',
      decidedOn,
    })

  it('is sanctioned and dismissed for it until 6 April 2017 (PP 98/2000), dismissed instead from the next day (PP 11/2017)', () => {
    expect(decided('2017-04-06')).toMatchObject({
      conclusion: {
        sanctions: { status: 'settled', value: { level: 'sedang' } },
        exit: {
          value: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
          basis: expect.arrayContaining([{ provision: 'pp-98-2000/pasal-18/ayat-1/huruf-f', role: 'sanction' }]),
          cautions: [
            { code: 'note', note: 'cpns-leaves-with-honour' },
            { code: 'note', note: 'amendment-of-pp-98-2000-not-read' },
          ],
        },
      },
    })
    expect(decided('2017-04-07')).toMatchObject({
      conclusion: {
        sanctions: { status: 'silent', reason: 'cpns-is-dismissed-instead' },
        authority: { status: 'silent', reason: 'cpns-is-dismissed-instead' },
        exit: { value: { form: 'pemberhentian-sebagai-cpns', may: 'must' } },
      },
    })
  })
})
