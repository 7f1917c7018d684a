import * as z from 'zod'
import type { Context } from '../decision'
import { EVIDENCE } from '../law'
import {
  type BudgetAbsorptionFacts,
  GROUNDS,
  PROCEDURES,
  type ProcedureAdoptionFacts,
  type QuarterAmounts,
  TARGET_SOURCES,
} from '../rules/coordination'
import { day, form, text } from './fields'

/** Whole rupiah, as large as a number holds exactly. */
const rupiah = (least: number) => z.int().min(least)

const QuarterAmountsSchema = /* @__PURE__ */ form({
  q1: () => rupiah(0).optional(),
  q2: () => rupiah(0).optional(),
  q3: () => rupiah(0).optional(),
  q4: () => rupiah(0).optional(),
}).readonly() satisfies z.ZodType<QuarterAmounts>

/**
 * The spending of the offices of a region. Whether amounts fit the day, and whether an office is named twice, is seen only with the
 * other fields: `safeAssessBudgetAbsorption` looks at those too.
 *
 * @example
 * BudgetAbsorptionFactsSchema.safeParse({ opds: [{ opd: 'Dinas A', budget: 1_000_000, realised: { q1: 250_000 } }] }).success // => true
 * BudgetAbsorptionFactsSchema.safeParse({ opds: [{ opd: 'Dinas A', budget: 0.5 }] }).success // => false
 */
export const BudgetAbsorptionFactsSchema = /* @__PURE__ */ form({
  asOf: () => day().optional(),
  opds: () =>
    z
      .array(
        z
          .strictObject({
            opd: text(),
            budget: rupiah(1).optional(),
            realised: QuarterAmountsSchema.optional(),
            target: QuarterAmountsSchema.optional(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
  targetSource: () => z.enum(TARGET_SOURCES).optional(),
}).readonly() satisfies z.ZodType<BudgetAbsorptionFacts>

/**
 * The adoption of a procedure by the offices of a region.
 *
 * @example
 * ProcedureAdoptionFactsSchema.safeParse({ procedure: 'other', elements: ['a'], opds: [{ opd: 'Dinas A', inPlace: ['a'] }] }).success // => true
 * ProcedureAdoptionFactsSchema.safeParse({ procedure: 'sop', elements: ['a'], opds: [] }).success // => false
 */
export const ProcedureAdoptionFactsSchema = /* @__PURE__ */ form({
  procedure: () => z.enum(PROCEDURES),
  ground: () => z.enum(GROUNDS).optional(),
  asOf: () => day().optional(),
  dueOn: () => day().optional(),
  elements: () => z.array(text()).min(1).readonly(),
  opds: () =>
    z
      .array(
        z
          .strictObject({
            opd: text(),
            inPlace: z.array(text()).readonly().optional(),
            lacking: z.array(text()).readonly().optional(),
          })
          .readonly(),
      )
      .min(1)
      .readonly(),
}).readonly() satisfies z.ZodType<ProcedureAdoptionFacts>

/**
 * What a caller of `assessBudgetAbsorption` and `assessProcedureAdoption` may set beside the facts; no point of their law is contested.
 *
 * @example
 * CoordinationContextSchema.safeParse({ strictCoverage: true }).success // => true
 */
export const CoordinationContextSchema = /* @__PURE__ */ form({
  readings: () => z.strictObject({}).readonly().optional(),
  minimumEvidence: () => z.enum(EVIDENCE).optional(),
  strictCoverage: () => z.boolean().optional(),
}).readonly() satisfies z.ZodType<Context>
