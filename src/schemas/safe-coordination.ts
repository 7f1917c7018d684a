import {
  assessBudgetAbsorption,
  assessProcedureAdoption,
  type BudgetAbsorptionDecision,
  type ProcedureAdoptionDecision,
} from '../rules/coordination'
import { BudgetAbsorptionFactsSchema, CoordinationContextSchema, ProcedureAdoptionFactsSchema } from './coordination'
import { budgetTogether, procedureTogether } from './coordination-together'
import type { Validated } from './issue'
import { safeCheck } from './safe-check'

const budgetDoor = /* @__PURE__ */ safeCheck(BudgetAbsorptionFactsSchema, assessBudgetAbsorption, {
  context: CoordinationContextSchema,
  together: budgetTogether,
})
const procedureDoor = /* @__PURE__ */ safeCheck(ProcedureAdoptionFactsSchema, assessProcedureAdoption, {
  context: CoordinationContextSchema,
  together: procedureTogether,
})

/**
 * Assesses what the offices of a region have spent, from input of which nothing is known: a sheet, a file, a request. It never throws
 * and never changes the input; fractions of a rupiah, numbers too large to be exact, amounts for quarters that have not begun and
 * offices named twice are all reported at once.
 *
 * @param input the facts, as `assessBudgetAbsorption` takes them
 * @param context the context, as `assessBudgetAbsorption` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeAssessBudgetAbsorption({ asOf: '2020-06-30', opds: [{ opd: 'Dinas A', budget: 0.5, realised: { q3: 1 } }] })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['opds[0].budget wrong-type', 'opds[0].realised.q3 does-not-fit']
 */
export function safeAssessBudgetAbsorption(input: unknown, context?: unknown): Validated<BudgetAbsorptionDecision> {
  return budgetDoor(input, context)
}

/**
 * Assesses the adoption of a procedure, from input of which nothing is known, as {@link safeAssessBudgetAbsorption} does spending.
 *
 * @param input the facts, as `assessProcedureAdoption` takes them
 * @param context the context, as `assessProcedureAdoption` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeAssessProcedureAdoption({ procedure: 'other', elements: ['masker'], opds: [{ opd: 'Dinas A', lacking: ['maskr'] }] })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['opds[0].lacking[0] unknown-value masker']
 */
export function safeAssessProcedureAdoption(input: unknown, context?: unknown): Validated<ProcedureAdoptionDecision> {
  return procedureDoor(input, context)
}
