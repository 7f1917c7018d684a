import * as z from 'zod'
import { EVIDENCE } from '../law'
import { day, form, text } from './fields'

const DIGEST = /^[0-9a-f]{16}$/
/** An id with a checker's or a provision's signs; longer than any that the library has. */
const id = () => text()

const EditionSchema = /* @__PURE__ */ form({
  library: () => text(),
  law: () => z.string().regex(DIGEST),
  calendar: () => z.string().regex(DIGEST),
  elections: () => z.string().regex(DIGEST),
}).readonly()

const GovernedSchema = /* @__PURE__ */ form({
  clock: () => z.enum(['act', 'examination', 'decision', 'receipt']),
  from: () => day().nullable(),
  until: () => day().nullable(),
}).readonly()

/** A decision of any checker: what all share is looked at, what each concludes is its own. */
const KeptDecisionSchema = /* @__PURE__ */ form({
  checker: () => id(),
  format: () => z.literal(1),
  facts: () => z.record(z.string(), z.unknown()),
  status: () => z.enum(['decided', 'needs-facts', 'contested', 'outside-law']),
  basis: () =>
    z
      .array(
        z
          .strictObject({
            provision: id(),
            role: z.enum(['norm', 'level', 'sanction', 'procedure', 'guideline']),
          })
          .readonly(),
      )
      .readonly(),
  governed: () => z.array(GovernedSchema).readonly(),
  evidence: () => z.enum(EVIDENCE),
  cautions: () => z.array(z.looseObject({ code: id() }).readonly()).readonly(),
  doubts: () => z.array(z.looseObject({ part: id(), status: z.enum(['open', 'contested']) }).readonly()).readonly(),
  conclusion: () => z.unknown().optional(),
  missing: () =>
    z
      .array(z.strictObject({ fact: id(), provisions: z.array(id()).readonly() }).readonly())
      .readonly()
      .optional(),
  possible: () => z.array(z.unknown()).readonly().optional(),
  readings: () =>
    z
      .array(z.looseObject({ point: id(), option: id(), preferred: z.boolean(), outcome: z.unknown() }).readonly())
      .readonly()
      .optional(),
  reason: () => z.enum(['silent', 'not-covered']).optional(),
  why: () => id().optional(),
})
  .loose()
  .readonly()

/**
 * A receipt, as `receipt` makes it and a file keeps it. Whether it carries its own check sum, and whether it names a person, is told by
 * `safeReplay`.
 *
 * @example
 * import { EDITION } from 'aparatur/checkers'
 * import { receipt } from 'aparatur/decision'
 * import { classifyOpd } from 'aparatur/organization'
 * const decision = classifyOpd({ body: 'urusan-lain', region: 'kabupaten-kota', score: 400, decidedOn: '2024-05-06' })
 * const kept = receipt(decision, { edition: EDITION })
 * ReceiptSchema.safeParse(kept).success // => true
 * ReceiptSchema.safeParse({ ...kept, holder: 'Dinas A' }).success // => false
 */
export const ReceiptSchema = /* @__PURE__ */ form({
  format: () => z.literal(1),
  edition: () => EditionSchema,
  context: () => z.record(z.string(), z.unknown()),
  own: () => z.array(id()).readonly(),
  leftOut: () => z.array(text()).readonly(),
  decision: () => KeptDecisionSchema,
  sum: () => z.string().regex(DIGEST),
}).readonly()
