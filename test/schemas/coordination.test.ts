import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import {
  assessBudgetAbsorption,
  assessProcedureAdoption,
  type BudgetAbsorptionFacts,
  type ProcedureAdoptionFacts,
} from '../../src/rules/coordination'
import {
  type BudgetAbsorptionFactsSchema,
  type ProcedureAdoptionFactsSchema,
  safeAssessBudgetAbsorption,
  safeAssessProcedureAdoption,
} from '../../src/schemas'
import { runs } from '../checks/runs'

const told = (answer: ReturnType<typeof safeAssessBudgetAbsorption>) =>
  answer.ok ? [] : answer.issues.map(({ path, code, given, beside }) => [path, code, given, beside])

describe('the doors of a coordination round', () => {
  it('take what their checkers take', () => {
    expectTypeOf<z.input<typeof BudgetAbsorptionFactsSchema>>().toEqualTypeOf<BudgetAbsorptionFacts>()
    expectTypeOf<z.output<typeof ProcedureAdoptionFactsSchema>>().toEqualTypeOf<ProcedureAdoptionFacts>()
    const facts = { asOf: '2021-01-31', opds: [{ opd: 'A', budget: 10, realised: { q1: 1 } }] } as const
    expect(safeAssessBudgetAbsorption(facts)).toEqual({ ok: true, value: assessBudgetAbsorption(facts) })
    const state = {
      procedure: 'other',
      asOf: '2021-01-31',
      elements: ['a'],
      opds: [{ opd: 'A', lacking: ['a'] }],
    } as const
    const strict = { strictCoverage: true, minimumEvidence: 'gazette-text', readings: {} } as const
    expect(safeAssessProcedureAdoption(state, strict)).toEqual({
      ok: true,
      value: assessProcedureAdoption(state, strict),
    })
  })

  it('name every field of figures that is wrong, and what it does not agree with', () => {
    expect(
      told(
        safeAssessBudgetAbsorption({
          asOf: '2020-06-30',
          opds: [
            { opd: 'A', budget: 0.5, realised: { q1: 2 ** 60, q3: 1 } },
            { opd: 'A', budget: 9_007_199_254_740_991, target: { q5: 1 } },
            { opd: '', budget: 12 },
            null,
          ],
          targetSource: 'dpa',
        }),
      ),
    ).toEqual([
      ['opds[0].budget', 'wrong-type', '0.5', undefined],
      ['opds[0].realised.q1', 'out-of-range', '1152921504606847000', undefined],
      ['opds[1].target.q5', 'unknown-key', '"q5"', undefined],
      ['opds[2].opd', 'empty', '""', undefined],
      ['opds[3]', 'wrong-type', 'null', undefined],
      ['targetSource', 'unknown-value', '"dpa"', undefined],
      ['opds[1].opd', 'already-taken', '"A"', 'opds[0].opd'],
      ['opds[0].realised.q3', 'does-not-fit', '1', 'asOf'],
      ['opds', 'out-of-range', 'list', undefined],
    ])
  })

  it('say in both languages what is accepted', () => {
    const refused = safeAssessBudgetAbsorption({ asOf: '2020-06-30', opds: [{ opd: 'A', realised: { q4: 1 } }] })
    expect(!refused.ok && refused.issues[0]?.message).toEqual({
      id: 'opds[0].realised.q4: 1 tidak dapat digabung dengan asOf ("2020-06-30"). Yang diterima: q1, q2, q3. Ubahlah salah satunya.',
      en: 'opds[0].realised.q4: 1 cannot go with asOf ("2020-06-30"). Accepted: q1, q2, q3. Change one of the two.',
    })
  })

  it('name every statement on a procedure that cannot stand', () => {
    const refused = safeAssessProcedureAdoption({
      procedure: 'sop',
      elements: ['masker', 'masker', 3],
      opds: [{ opd: 'X', inPlace: ['maskr', 'masker'], lacking: ['masker', null] }],
    })
    expect(refused.ok ? [] : refused.issues.map(({ path, code, nearest }) => [path, code, nearest])).toEqual([
      ['procedure', 'unknown-value', undefined],
      ['elements[2]', 'wrong-type', undefined],
      ['opds[0].lacking[1]', 'wrong-type', undefined],
      ['elements[1]', 'already-taken', undefined],
      ['opds[0].inPlace[0]', 'unknown-value', 'masker'],
      ['opds[0].lacking[0]', 'does-not-fit', undefined],
    ])
  })

  it('refuse exactly the figures that the plain door refuses', () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(0.5, 2 ** 53, 2 ** 53 - 1, Number.NaN))
    const quarter = fc.record({ q1: value, q2: value, q3: value, q4: value }, { requiredKeys: [] })
    const office = fc.record(
      { opd: fc.constantFrom('A', 'B', 'C', ''), budget: value, realised: quarter, target: quarter },
      { requiredKeys: ['opd'] },
    )
    const facts = fc.record(
      { asOf: fc.constantFrom('2021-03-31', '2021-12-31', '2021-02-30'), opds: fc.array(office, { maxLength: 2 }) },
      { requiredKeys: ['opds'] },
    )
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(facts, (input) => {
        const answer = safeAssessBudgetAbsorption(input)
        seen.add(answer.ok)
        if (answer.ok) expect(answer.value).toEqual(assessBudgetAbsorption(input as BudgetAbsorptionFacts))
        else expect(() => assessBudgetAbsorption(input as BudgetAbsorptionFacts)).toThrow(RangeError)
      }),
      { numRuns: runs(400), examples: [[{ opds: [{ opd: 'A' }] }], [{ opds: [{ opd: '' }] }]] },
    )
    expect(seen.size).toBe(2)
  })

  it('never throw, whatever they are given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const hostile of [input, { opds: input }, { opds: [input] }, { opds: [{ opd: 'A', realised: input }] }]) {
          expect(typeof safeAssessBudgetAbsorption(hostile).ok).toBe('boolean')
        }
        expect(safeAssessProcedureAdoption(input).ok).toBe(false)
        expect(safeAssessProcedureAdoption({ procedure: 'other', elements: input, opds: input }).ok).toBe(false)
        expect(
          safeAssessProcedureAdoption(
            { procedure: 'other', elements: ['a'], opds: [{ opd: 'A', inPlace: [input] }] },
            input,
          ).ok,
        ).toBe(false)
      }),
    )
  })
})
