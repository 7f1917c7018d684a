import { COVERED } from '../law'
import { type EscalationPlan, planEscalation } from '../rules/escalation'
import { at } from './collect'
import { beforeCoverage, beyondCounting } from './day-findings'
import { listIn } from './election-together'
import { EscalationContextSchema, EscalationFactsSchema } from './escalation'
import type { Finding, Validated } from './issue'
import { onCalendar } from './own-calendar'
import { makingDoor } from './safe-check'

const planDoor = /* @__PURE__ */ makingDoor(
  EscalationFactsSchema,
  { context: EscalationContextSchema, together: escalationTogether },
  onCalendar(planEscalation),
)

/**
 * Plans an escalation from input of which nothing is known. It never throws and never changes the input; whatever is wrong is reported,
 * all of it at once. A calendar of one's own is given as data.
 *
 * @param input the facts, as `planEscalation` takes them
 * @param context the context, as `planEscalation` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const answer = safePlanEscalation({ subject: 'corruption', place: 'kabupaten-kota', on: '2024-03-22' })
 * answer.ok && answer.value.last // => ['report-to-law-enforcement']
 * const refused = safePlanEscalation({ subject: 'corupption', place: 'kota', on: '2022-09-13', history: [{ rung: 'dprd', filedOn: '2024-02-30' }] })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['subject unknown-value corruption', 'place unknown-value kabupaten-kota', 'history[0].filedOn impossible-date 2024-02-29', 'on before-coverage undefined']
 */
export function safePlanEscalation(input: unknown, context?: unknown): Validated<EscalationPlan> {
  return planDoor(input, context)
}

/** A day before the law that was read, and days beyond those that are counted. */
function escalationTogether(facts: unknown): readonly Finding[] {
  return [
    ...beforeCoverage(facts, ['on'], COVERED.escalation.from),
    ...['on', 'happenedOn', 'decisionReceivedOn'].flatMap((name) => beyondCounting(facts, [name])),
    ...listIn(at(facts, 'history')).flatMap((_, place) =>
      ['filedOn', 'answeredOn'].flatMap((name) => beyondCounting(facts, ['history', place, name])),
    ),
  ]
}
