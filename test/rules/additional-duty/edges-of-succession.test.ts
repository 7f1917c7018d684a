import { describe, expect, it } from 'vitest'
import { checkEligibility, planSuccession, type SuccessionFacts } from '../../../src/rules/additional-duty'
import { FIT, LEAVING, LETTER, office, PPK, pack } from './an-office'

const PPTK = 'pejabat-pelaksana-teknis-kegiatan' as const

const candidate = (facts: SuccessionFacts, key: string) =>
  planSuccession(facts).candidates.find(({ person }) => person === key)

describe('keys with numbers', () => {
  it('are told in the order of the numbers, whatever the order of the input', () => {
    const keys = ['PPK-10', 'PPK-9', 'PPK-2', 'PPK-02', 'PPK-1']
    for (const given of [keys, keys.toReversed()]) {
      const people = given.map((key) => ({ ...FIT, key }))
      const told = planSuccession(office({ people: [LEAVING, ...people] })).candidates.map(({ person }) => person)
      const order = [...new Set(told)].filter((key) => keys.includes(key))
      expect(order).toEqual(['PPK-1', 'PPK-02', 'PPK-2', 'PPK-9', 'PPK-10'])
    }
  })
})

describe('entries on the same duty', () => {
  const first = { holder: 'PPK-01', duty: PPK, event: 'resign' } as const

  it('without a letter count once, and the second is told as said twice', () => {
    const { answers, duplicates } = planSuccession(office({ laidDown: [first, first] }))
    expect(answers.map(({ letters }) => letters)).toEqual([[]])
    expect(duplicates).toEqual([{ holder: 'PPK-01', duty: PPK, letter: null }])
  })

  it('are one request that is taken back where the later note of the letter says so', () => {
    const noted = { ...first, letter: 'surat', receivedOn: '2022-02-22' } as const
    const back = { ...first, letter: 'surat', withdrawnOn: '2022-02-23' } as const
    for (const laidDown of [
      [noted, back],
      [back, noted],
    ]) {
      const { answers, assignments } = planSuccession(office({ laidDown }))
      expect(answers.map(({ withdrawn }) => withdrawn)).toEqual([true])
      expect(assignments).toEqual([])
    }
  })

  it('of several people are one matter to hear, with the letters there are', () => {
    const people = [LEAVING, { ...LEAVING, key: 'PPK-02' }]
    const laidDown = [
      { ...first, letter: 'surat-bersama' },
      { ...first, holder: 'PPK-02' },
    ]
    expect(planSuccession(office({ people, laidDown })).grievance).toMatchObject({
      letters: ['surat-bersama'],
      signers: ['PPK-01', 'PPK-02'],
    })
  })

  it.each([
    ['2021-04-28', []],
    ['2021-04-29', ['pp-30-2019/pasal-12/ayat-2']],
  ] as const)('rest their hearing on %s on what was in force then', (on, basis) => {
    const people = [LEAVING, { ...LEAVING, key: 'PPK-02' }]
    const { steps } = planSuccession(office({ on, people, laidDown: [first, { ...first, holder: 'PPK-02' }] }))
    const hearing = steps.find(({ code }) => code === 'hear-the-grievance')
    expect(hearing?.basis.map(({ provision }) => provision)).toEqual(basis)
  })
})

describe('a detention', () => {
  it('is told to the answer with its first day', () => {
    const laidDown = [{ holder: 'PPK-01', duty: PPK, event: 'detained', since: '2022-02-07' }] as const
    const [answer] = planSuccession(office({ laidDown })).answers
    expect(answer?.decision.facts).toMatchObject({ event: 'detained', since: '2022-02-07' })
  })
})

describe('a time to answer', () => {
  it('is not counted in a year without a decree on days off', () => {
    const plan = planSuccession(
      office({ on: '2031-03-10', laidDown: [{ ...LETTER, receivedOn: '2031-03-03' }], packages: [pack('a')] }),
    )
    expect(plan.steps.find(({ code }) => code === 'answer-each-request')?.deadline).toEqual({
      notCounted: 'year-without-decree',
      provision: 'perppu-2-2022/pasal-175/angka-7',
    })
    expect(plan.cautions).toContainEqual({ code: 'not-checked-since', checkedThrough: '2025-12-31', on: 'on' })
  })

  it('is not said to be unchecked on the last day through which the law was', () => {
    const codes = (on: `${number}-${number}-${number}`) =>
      planSuccession(office({ on, laidDown: [{ ...LETTER, receivedOn: on }] })).cautions.map(({ code }) => code)
    expect(codes('2025-12-31')).not.toContain('not-checked-since')
    expect(codes('2026-01-01')).toContain('not-checked-since')
  })
})

describe('who may take over', () => {
  it('is not asked for the unit where the person does not qualify in any', () => {
    const { inUnit: _, ...anywhere } = FIT
    const facts = office({ people: [LEAVING, { key: 'ASN-01', ...anywhere, certificate: 'none' }] })
    expect(candidate(facts, 'ASN-01')).toMatchObject({
      standing: 'not-eligible',
      obstacles: ['certificate-lacking'],
      missing: [],
    })
  })

  it('is asked for the unit where another duty is held beside', () => {
    const { inUnit: _, ...anywhere } = FIT
    const held = { key: 'ASN-01', ...anywhere, holds: [{ duty: PPTK }] } as const
    expect(candidate(office({ people: [LEAVING, held] }), 'ASN-01')).toMatchObject({
      standing: 'unknown',
      missing: expect.arrayContaining(['people.inUnit']),
    })
  })

  it('is nobody on a rung that the fund does not have: a PPTK for the tasks a to m in APBN', () => {
    const pptk = { key: 'PPTK-01', ...FIT, holds: [{ duty: PPTK }], readyFor: ['pptk-tasks-a-to-m'] } as const
    const people = [LEAVING, pptk]
    expect(planSuccession(office({ people })).assignments.map(({ to, rung }) => [to, rung])).toEqual([
      ['PPTK-01', 'pptk-tasks-a-to-m'],
    ])
    const apbn = planSuccession(office({ people, fund: 'apbn' }))
    expect(apbn.assignments.map(({ to, rung }) => [to, rung])).toEqual([[null, 'pa-acts']])
    expect(apbn.candidates).toMatchObject([{ person: 'PPTK-01', standing: 'not-eligible', obstacles: [] }])
  })

  it('is the PA without regard to any limit, for that power cannot be handed on', () => {
    const pa = { key: 'PA-01', ...FIT, holds: [{ duty: 'pengguna-anggaran' }], limit: 1 } as const
    const plan = planSuccession(office({ people: [LEAVING, pa], packages: [pack('a'), pack('b')] }))
    expect(plan.assignments.map(({ to, rung }) => [to, rung])).toEqual([
      ['PA-01', 'pa-acts'],
      ['PA-01', 'pa-acts'],
    ])
    expect(plan.candidates).toMatchObject([{ person: 'PA-01', before: 0, after: 2, limit: null }])
  })

  it('is looked at again for a package in which duties are held already', () => {
    const supervises = (key: string) =>
      ({ key, ...FIT, holds: [{ duty: 'pengawas-pekerjaan', package: 'a' }], limit: 1 }) as const
    const pokja = { key: 'ASN-09', ...FIT, holds: [{ duty: 'pokja-pemilihan', package: 'a' }], limit: 1 } as const
    const people = [LEAVING, supervises('ASN-02'), pokja, supervises('ASN-01')]
    // Nothing bars a supervisor from signing for the same package; whoever selected its provider may not.
    const plan = planSuccession(office({ people, packages: [pack('a'), pack('b'), pack('c')] }))
    const served = new Map(plan.assignments.map((one) => [one.package, one.to]))
    expect(served.get('a')).not.toBe('ASN-09')
    expect([...served.values()].sort()).toEqual(['ASN-01', 'ASN-02', 'ASN-09'])
  })
})

describe('what stops', () => {
  it('is told once for a duty, with the packages of both funds', () => {
    const packages = [pack('a'), pack('b', { fund: 'apbn' })]
    const { stops } = planSuccession(office({ packages }))
    expect(stops.find(({ act }) => act === 'acceptance')?.packages).toEqual(['a', 'b'])
    expect(stops.find(({ act }) => act === 'payment-request-spp')?.packages).toEqual(['b'])
  })

  it('is not told of a PPTK before the regulation of 2019, which was the first to be read', () => {
    const facts = (on: `${number}-${number}-${number}`) =>
      office({
        on,
        people: [
          { ...LEAVING, holds: [{ duty: PPTK }] },
          { key: 'ASN-01', ...FIT },
        ],
        packages: [{ key: 'a', stage: 'running', pptk: 'PPK-01' }],
        laidDown: [{ holder: 'PPK-01', duty: PPTK, event: 'resign' }],
      })
    const before = planSuccession(facts('2019-03-11'))
    expect(before.stops).toEqual([])
    expect(before.ladders).toMatchObject([{ duty: PPTK, rungs: [], silent: 'older-regulation-not-read' }])
    expect(planSuccession(facts('2019-03-12')).stops.map(({ act }) => act)).toContain('bill-to-treasurer')
  })
})

describe('two requirements that are disputed on points of their own', () => {
  it('tell only the reading that changes the answer: BLUD staff who refuse the pact', () => {
    const decision = checkEligibility({
      duty: PPK,
      fund: 'apbd',
      on: '2022-02-24',
      person: { ...FIT, kind: 'pegawai-blud-non-asn', pact: 'refused' },
      package: { type: 'b', value: 100_000_000 },
    })
    if (decision.status !== 'contested') throw new Error(decision.status)
    // That only ASN may be named changes nothing for someone whom the refusal bars already.
    expect(decision.readings.map(({ point, option, preferred }) => [point, option, preferred])).toEqual([
      ['unsigned-pact', 'failed-requirement', true],
      ['unsigned-pact', 'no-requirement-read', false],
    ])
    expect(decision.readings.map(({ outcome }) => outcome)).toMatchObject([
      { status: 'decided', conclusion: { eligibility: 'not-eligible' } },
      { status: 'decided', conclusion: { eligibility: 'eligible-with-conditions' } },
    ])
  })
})
