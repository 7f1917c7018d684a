import * as z from 'zod'
import type { CalendarDefinition } from '../calendar'
import { classifyConduct, type FollowUpContext, type NeutralityContext } from '../rules/neutrality'
import { CalendarDefinitionSchema, week } from './deadline'
import { ElectionSchema } from './election'
import { form } from './fields'
import { contextFields, type Points, pointsNamed, pointsOf } from './readings'

const fieldsWith = (points: () => Points) => ({
  ...contextFields(points),
  elections: () => z.array(ElectionSchema).readonly().optional(),
})

function contextWith(points: () => Points) {
  return form(fieldsWith(points)).readonly() satisfies z.ZodType<NeutralityContext>
}

/**
 * What a caller of `classifyConduct` and `classifyCase` may set beside the facts.
 *
 * @example
 * NeutralityContextSchema.safeParse({ readings: { 'pasangan-calon': 'wide-by-skb' } }).success // => true
 * NeutralityContextSchema.safeParse({ readings: { 'pasangan-calon': 'wide' } }).success // => false
 */
export const NeutralityContextSchema = /* @__PURE__ */ contextWith(() => pointsOf(classifyConduct))

/**
 * What a caller of `adviseOnInvitation` may set: the same, and the reading of the one point on which that advice itself turns.
 *
 * @example
 * InvitationContextSchema.safeParse({ strictCoverage: true }).success // => true
 */
export const InvitationContextSchema = /* @__PURE__ */ contextWith(() => [
  ...pointsOf(classifyConduct),
  ...pointsNamed('invitation-advice'),
])

/** What a caller of {@link safePlanFollowUp} and {@link safeDraftCircular} may set: as for the plain doors, a calendar as data, no tables of one's own. */
export interface FollowUpRequestContext extends Omit<FollowUpContext, 'calendar' | 'overlays'> {
  /** A calendar of one's own, as `defineCalendar` takes it. Default: the national calendar. */
  readonly calendar?: CalendarDefinition | undefined
}

/**
 * What a caller of `planFollowUp` and `draftCircular` may set: the same as for a conduct, the readings on which the counting of days
 * turns, the working week, and a calendar of one's own.
 *
 * @example
 * FollowUpContextSchema.safeParse({ week: 6, readings: { 'bare-hari': 'working-day' } }).success // => true
 * FollowUpContextSchema.safeParse({ week: 7 }).success // => false
 */
export const FollowUpContextSchema = /* @__PURE__ */ form({
  ...fieldsWith(() => [
    ...pointsOf(classifyConduct),
    ...pointsNamed('bare-hari', 'cuti-bersama-working-day', 'effect-day-fifteen'),
  ]),
  calendar: () => CalendarDefinitionSchema.optional(),
  week: () => week().optional(),
}).readonly() satisfies z.ZodType<FollowUpRequestContext>
