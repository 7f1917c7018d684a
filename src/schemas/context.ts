import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import { EVIDENCE, POINTS } from '../law'
import { classifyConduct, type FollowUpContext, type NeutralityContext } from '../rules/neutrality'
import { CalendarDefinitionSchema, week } from './deadline'
import { ElectionSchema } from './election'

/** Chosen options of contested points, by point id. */
export type Readings = { readonly [point: string]: string }
type Points = readonly (readonly [point: string, options: readonly string[]])[]

/** One optional field per contested point, with its options. The points are data, so the type is that of any record. */
function readings(points: Points): z.ZodType<Readings, Readings> {
  const fields = points.map(([point, options]) => [point, z.enum(options).exactOptional()] as const)
  return z.strictObject(Object.fromEntries(fields)).readonly() as unknown as z.ZodType<Readings, Readings>
}

function fieldsWith(points: Points) {
  return z.strictObject({
    readings: readings(points).optional(),
    minimumEvidence: z.enum(EVIDENCE).optional(),
    strictCoverage: z.boolean().optional(),
    elections: z.array(ElectionSchema).readonly().optional(),
  })
}

function contextWith(points: Points) {
  return fieldsWith(points).readonly() satisfies z.ZodType<NeutralityContext>
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

/** What a caller of {@link safePlanFollowUp} and {@link safeDraftCircular} may set: as for the plain doors, a calendar as data, no tables of one's own. */
export interface FollowUpRequestContext extends Omit<FollowUpContext, 'calendar' | 'overlays'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

const COUNTING_POINTS = ['bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen'] as const

/**
 * What a caller of `planFollowUp` and `draftCircular` may set: the same as for a conduct, the readings on which the counting of days
 * turns, the working week, and a calendar of one's own.
 *
 * @example
 * FollowUpContextSchema.safeParse({ week: 6, readings: { 'bare-hari': 'working-day' } }).success // => true
 * FollowUpContextSchema.safeParse({ week: 7 }).success // => false
 */
export const FollowUpContextSchema = /* @__PURE__ */ fieldsWith([
  ...conductPoints(),
  ...COUNTING_POINTS.map((point) => [point, POINTS[point].options] as const),
])
  .extend({ calendar: CalendarDefinitionSchema.optional(), week: week().optional() })
  .readonly() satisfies z.ZodType<FollowUpRequestContext>
