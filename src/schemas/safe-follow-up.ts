import { type CircularDocument, draftCircular, type FollowUpPlan, planFollowUp } from '../rules/neutrality'
import { CircularFactsSchema } from './circular'
import { FollowUpContextSchema } from './context'
import { FollowUpFactsSchema } from './follow-up'
import { circularTogether, followUpTogether } from './follow-up-together'
import type { Validated } from './issue'
import { onCalendar } from './own-calendar'
import { makingDoor } from './safe-check'

const planDoor = /* @__PURE__ */ makingDoor(
  FollowUpFactsSchema,
  { context: FollowUpContextSchema, together: followUpTogether },
  onCalendar(planFollowUp),
)
const circularDoor = /* @__PURE__ */ makingDoor(
  CircularFactsSchema,
  { context: FollowUpContextSchema, together: circularTogether },
  onCalendar(draftCircular),
)

/**
 * Plans what follows a violation of neutrality, from input of which nothing is known. It never throws and never changes the input;
 * whatever is wrong is reported, all of it at once. A calendar of one's own is given as data.
 *
 * @param input the facts, as `planFollowUp` takes them
 * @param context the context, as `planFollowUp` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const answer = safePlanFollowUp({ subject: 'violation', classified: { kind: 'ethics-violation' }, actor: { kind: 'pns' }, election: 'pilkada-2024' })
 * answer.ok && answer.value.steps.some(({ code }) => code === 'form-ethics-council') // => true
 * const refused = safePlanFollowUp({ subject: 'violations', decidedOn: '2/12/2024' }, { week: 7 })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['subject unknown-value violation', 'decidedOn not-a-date undefined', 'context.week unknown-value undefined']
 */
export function safePlanFollowUp(input: unknown, context?: unknown): Validated<FollowUpPlan> {
  return planDoor(input, context)
}

/**
 * Drafts a circular on neutrality, from input of which nothing is known, as {@link safePlanFollowUp} does a plan.
 *
 * @param input the facts, as `draftCircular` takes them
 * @param context the context, as `draftCircular` takes it, with the calendar as `defineCalendar` takes it
 * @returns the document, or every issue
 * @example
 * const refused = safeDraftCircular({
 *   issuer: { capacity: 'penjabat', office: 'bupati', region: 'Kabupaten Contoh' },
 *   issuedOn: '2024-08-20',
 *   election: 'pilkada-2024',
 *   addressees: ['pns', 'tni'],
 * })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['issuer.capacity unknown-value pj', 'addressees[1] unknown-value undefined']
 */
export function safeDraftCircular(input: unknown, context?: unknown): Validated<CircularDocument> {
  return circularDoor(input, context)
}
