import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessProcedureAdoption, type ProcedureAdoptionFacts } from '../../../src/rules/coordination'

const FACTS = {
  procedure: 'health-protocol',
  asOf: '2020-10-12',
  elements: ['a', 'b'],
  opds: [
    { opd: 'Done', inPlace: ['a', 'b'] },
    { opd: 'Half', inPlace: ['a'], lacking: ['b'] },
    { opd: 'Half known', lacking: ['b'] },
    { opd: 'Silent' },
  ],
} as const satisfies ProcedureAdoptionFacts

const concluded = (facts: ProcedureAdoptionFacts) => {
  const decision = assessProcedureAdoption(facts)
  if (decision.status !== 'decided') throw new Error(decision.status)
  return decision.conclusion
}

describe('adoption', () => {
  it('is told by office: what is lacking first, what is unknown never taken for lacking', () => {
    expect(concluded(FACTS).opds).toEqual([
      {
        opd: 'Half known',
        inPlace: { numerator: 0, denominator: 1 },
        lacking: ['b'],
        unknown: ['a'],
        standing: 'incomplete',
        ask: ['day-of-completion'],
      },
      {
        opd: 'Half',
        inPlace: { numerator: 1, denominator: 2 },
        lacking: ['b'],
        unknown: [],
        standing: 'incomplete',
        ask: ['day-of-completion'],
      },
      {
        opd: 'Silent',
        inPlace: { numerator: 0, denominator: 1 },
        lacking: [],
        unknown: ['a', 'b'],
        standing: 'not-reported',
        ask: ['state-of-adoption'],
      },
      {
        opd: 'Done',
        inPlace: { numerator: 1, denominator: 1 },
        lacking: [],
        unknown: [],
        standing: 'complete',
        ask: [],
      },
    ])
  })

  it.each([
    [undefined, 'none-set', 0, 'incomplete'],
    ['2020-10-13', 'running', 0, 'incomplete'],
    ['2020-10-12', 'running', 0, 'incomplete'],
    ['2020-10-11', 'passed', 1, 'late'],
  ] as const)('by %s is %s', (dueOn, due, daysLate, standing) => {
    const found = concluded({ ...FACTS, dueOn })
    expect(found).toMatchObject({ due, daysLate })
    expect(found.opds[0]?.standing).toBe(standing)
  })

  it('sums up only what all have reported', () => {
    expect(concluded(FACTS).total).toMatchObject({ status: 'open', missing: [{ fact: 'opds.inPlace' }] })
    const { total } = concluded({ ...FACTS, opds: FACTS.opds.slice(0, 3) })
    expect(total).toMatchObject({ status: 'settled', value: { complete: { numerator: 1, denominator: 3 } } })
  })
})

describe('what asks for the procedure', () => {
  const dutyOf = (facts: Partial<ProcedureAdoptionFacts>) => concluded({ ...FACTS, ...facts }).duty

  it('is an act, a regulation, the region, an agreement, or nothing', () => {
    expect(dutyOf({ procedure: 'decision-making' })).toMatchObject({ value: { force: 'act' } })
    expect(dutyOf({ procedure: 'internal-control' })).toMatchObject({ value: { force: 'government-regulation' } })
    expect(dutyOf({ ground: 'regional-regulation' })).toMatchObject({ value: { force: 'regional-regulation' } })
    expect(dutyOf({ ground: 'agreed-in-round' })).toMatchObject({ value: { force: 'agreement', must: [] } })
    expect(dutyOf({ ground: 'none' })).toMatchObject({ status: 'silent', reason: 'no-norm-for-this-procedure' })
  })

  it('stays open until it is known what the region laid down', () => {
    expect(dutyOf({})).toMatchObject({ status: 'open', missing: [{ fact: 'ground' }] })
    expect(assessProcedureAdoption(FACTS).doubts.map(({ part }) => part)).toEqual(['total', 'duty'])
  })

  it('does not turn on the region where a national text asks', () => {
    const decision = assessProcedureAdoption({ ...FACTS, procedure: 'decision-making', ground: 'none' })
    expect(decision.cautions).toContainEqual({ code: 'fact-not-used', fact: 'ground' })
    const { consequence } = concluded({ ...FACTS, procedure: 'decision-making' })
    expect(consequence).toMatchObject({
      status: 'settled',
      value: [
        { sanction: 'sanksi-administratif-ringan' },
        { failing: 'not-drawn-up-or-not-carried-out-with-harm', sanction: 'sanksi-administratif-berat' },
      ],
      cautions: [{ code: 'note', note: 'sanction-needs-its-own-finding' }],
    })
  })
})

describe('what is unknown', () => {
  // Whoever heads the province, or the kabupaten or kota, supervises the offices.
  const provisions = ['uu-23-2014/pasal-379/ayat-1', 'uu-23-2014/pasal-380/ayat-1']
  const basis = provisions.map((provision) => ({ provision, role: 'norm' }))

  it('is asked for', () => {
    const noDay = { ...FACTS, asOf: undefined }
    expect(assessProcedureAdoption(noDay)).toMatchObject({
      checker: 'assessProcedureAdoption',
      facts: noDay,
      status: 'needs-facts',
      basis,
      missing: [{ fact: 'asOf', provisions }],
    })
    expect(assessProcedureAdoption({ ...FACTS, opds: [{ opd: 'A' }] })).toMatchObject({
      status: 'needs-facts',
      basis: expect.arrayContaining(basis),
      missing: [{ fact: 'opds.inPlace', provisions }],
    })
    expect(assessProcedureAdoption({ ...FACTS, asOf: '2019-03-11' })).toMatchObject({
      status: 'outside-law',
      why: 'before-coverage',
    })
  })

  it('is known from the gazette, where nothing else is lacking', () => {
    const decision = assessProcedureAdoption(FACTS, { minimumEvidence: 'gazette-text' })
    expect(decision.evidence).toBe('gazette-text')
    expect(decision.cautions.map(({ code }) => code)).not.toContain('evidence-below')
  })
})

describe('the plain door', () => {
  it('refuses what cannot stand together, all at once', () => {
    const wrong: ProcedureAdoptionFacts = {
      procedure: 'other',
      elements: ['a', 'a', ''],
      opds: [
        { opd: 'X', inPlace: ['a', 'z'], lacking: ['a', 'a'] },
        { opd: 'X' },
        { opd: '' },
        { opd: 'Y', inPlace: ['a', 'a'] },
      ],
    }
    for (const part of [
      'elements[1]: named before',
      'elements[2]: empty',
      'opds[1].opd: named before',
      'opds[2].opd: empty',
      'opds[0].inPlace[1]: not among the elements; accepted: the names in elements (see elements); ',
      'opds[3].inPlace[1]: named before',
      'opds[0].lacking[1]: named before',
      'opds[0].lacking[0]: also told to be in place; accepted: one of both (see opds[0].inPlace[0])',
    ]) {
      expect(() => assessProcedureAdoption(wrong)).toThrow(part)
    }
    // What is empty is told as empty, not as named twice, nor as lacking in a list that has nothing.
    const refusal = (facts: Partial<ProcedureAdoptionFacts>) => {
      try {
        assessProcedureAdoption({ ...FACTS, ...facts })
      } catch (error) {
        return (error as Error).message
      }
      return undefined
    }
    expect(refusal({ opds: [{ opd: 'X' }, { opd: 'Y', lacking: ['b', 'z'] }] })).toMatch(
      /^opds\[1\]\.lacking\[1\]: not among the elements;[^;]*$/,
    )
    expect(refusal({ elements: [] })).toBe('elements: empty; accepted: at least one entry')
    expect(refusal({ opds: [{ opd: '' }, { opd: '' }] })).toBe(
      'opds[0].opd: empty; accepted: a name; opds[1].opd: empty; accepted: a name',
    )
    expect(() => assessProcedureAdoption({ ...FACTS, opds: [] })).toThrow('opds: empty')
    expect(() => assessProcedureAdoption({ ...FACTS, dueOn: '2020-02-30' })).toThrow(/^dueOn: /)
    expect(() => assessProcedureAdoption({ ...FACTS, asOf: '2021-02-29' })).toThrow(/^asOf: /)
    expect(() => assessProcedureAdoption({ ...FACTS, procedure: 'sop' as 'other' })).toThrow(/^procedure: 'sop'/)
  })
})

it('does not turn on the order of offices or of what they name', () => {
  const elements = ['a', 'b', 'c']
  const states = fc.array(fc.constantFrom('in', 'out', 'unknown'), { minLength: 3, maxLength: 3 })
  const office = fc.record({ opd: fc.string({ minLength: 1, maxLength: 3 }), states })
  fc.assert(
    fc.property(fc.uniqueArray(office, { selector: ({ opd }) => opd, minLength: 2, maxLength: 6 }), (list) => {
      const opds = list.map(({ opd, states: found }) => ({
        opd,
        inPlace: elements.filter((_, at) => found[at] === 'in'),
        lacking: elements.filter((_, at) => found[at] === 'out'),
      }))
      const turned = opds.toReversed().map((one) => ({
        ...one,
        inPlace: one.inPlace.toReversed(),
        lacking: one.lacking.toReversed(),
      }))
      const facts = { procedure: 'other', asOf: '2021-01-01', elements } as const
      const [left, right] = [
        { ...facts, opds },
        { ...facts, opds: turned },
      ].map((one) => assessProcedureAdoption(one))
      expect({ ...right, facts: undefined }).toEqual({ ...left, facts: undefined })
      for (const one of left?.status === 'decided' ? left.conclusion.opds : []) {
        const given = list.find(({ opd }) => opd === one.opd)?.states ?? []
        const standing = given.includes('out') ? 'incomplete' : given.includes('unknown') ? 'not-reported' : 'complete'
        expect(one.standing).toBe(standing)
      }
    }),
  )
})
