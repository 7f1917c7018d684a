import * as z from 'zod'
import { EVIDENCE, POINTS } from '../law'
import { classifyConduct, type NeutralityContext } from '../rules/neutrality'
import { ElectionSchema } from './election'

/** Chosen options of contested points, by point id. */
export type Readings = { readonly [point: string]: string }
type Points = readonly (readonly [point: string, options: readonly string[]])[]

/** One optional field per contested point, with its options. The points are data, so the type is that of any record. */
function readings(points: Points): z.ZodType<Readings, Readings> {
  const fields = points.map(([point, options]) => [point, z.enum(options).exactOptional()] as const)
  return z.strictObject(Object.fromEntries(fields)).readonly() as unknown as z.ZodType<Readings, Readings>
}

function contextWith(points: Points) {
  return z
    .strictObject({
      readings: readings(points).optional(),
      minimumEvidence: z.enum(EVIDENCE).optional(),
      strictCoverage: z.boolean().optional(),
      elections: z.array(ElectionSchema).readonly().optional(),
    })
    .readonly() satisfies z.ZodType<NeutralityContext>
}

function conductPoints(): Points {
  const { names, values, firstPoint } = classifyConduct.spec.vocabulary
  return names.slice(firstPoint).map((name, at) => [name, values[firstPoint + at] as readonly string[]])
}

/**
 * What a caller of `classifyConduct` and `classifyCase` may set beside the facts.
 *
 * @example
 * NeutralityContextSchema.safeParse({ readings: { 'pasangan-calon': 'wide-by-skb' } }).success // => true
 * NeutralityContextSchema.safeParse({ readings: { 'pasangan-calon': 'wide' } }).success // => false
 */
export const NeutralityContextSchema = /* @__PURE__ */ contextWith(conductPoints())

/**
 * What a caller of `adviseOnInvitation` may set: the same, and the reading of the one point on which that advice itself turns.
 *
 * @example
 * InvitationContextSchema.safeParse({ strictCoverage: true }).success // => true
 */
export const InvitationContextSchema = /* @__PURE__ */ contextWith([
  ...conductPoints(),
  ['invitation-advice', POINTS['invitation-advice'].options],
])
