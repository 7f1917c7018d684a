import {
  assessClaim,
  assessLeaveRefusal,
  assessPetition,
  type ClaimDecision,
  type LeaveRefusalDecision,
  type PetitionDecision,
  type RecommendationPlan,
  routeRecommendation,
} from '../rules/grievance'
import {
  ClaimFactsSchema,
  GrievanceContextSchema,
  LeaveRefusalFactsSchema,
  PetitionFactsSchema,
  RecommendationContextSchema,
  RecommendationFactsSchema,
} from './grievance'
import { claimTogether, petitionTogether, recommendationTogether } from './grievance-together'
import type { Validated } from './issue'
import { onCalendar } from './own-calendar'
import { makingDoor, safeCheck } from './safe-check'

const petitionDoor = /* @__PURE__ */ safeCheck(PetitionFactsSchema, assessPetition, {
  context: GrievanceContextSchema,
  together: petitionTogether,
})
const claimDoor = /* @__PURE__ */ safeCheck(ClaimFactsSchema, assessClaim, {
  context: GrievanceContextSchema,
  together: claimTogether,
})
const leaveDoor = /* @__PURE__ */ safeCheck(LeaveRefusalFactsSchema, assessLeaveRefusal, {
  context: GrievanceContextSchema,
  together: claimTogether,
})
const routeDoor = /* @__PURE__ */ makingDoor(
  RecommendationFactsSchema,
  { context: RecommendationContextSchema, together: recommendationTogether },
  onCalendar(routeRecommendation),
)

/**
 * Assesses a petition or gathering from input of which nothing is known. It never throws and never changes the input; whatever is wrong
 * is reported, all of it at once.
 *
 * @param input the facts, as `assessPetition` takes them
 * @param context the context, as `assessPetition` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeAssessPetition({ form: 'petisi', on: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['form unknown-value', 'on impossible-date']
 */
export function safeAssessPetition(input: unknown, context?: unknown): Validated<PetitionDecision> {
  return petitionDoor(input, context)
}

/**
 * Puts one claim to its legal test, from input of which nothing is known, as {@link safeAssessPetition} does a petition.
 *
 * @param input the facts, as `assessClaim` takes them
 * @param context the context, as `assessClaim` takes it
 * @returns the decision, or every issue
 * @example
 * const claim = { claim: 'dress-not-kept', on: '2024-03-18', dressSource: 'regulation', shown: true, employee: 'pns' }
 * const answer = safeAssessClaim(claim)
 * answer.ok && answer.value.status // => 'decided'
 */
export function safeAssessClaim(input: unknown, context?: unknown): Validated<ClaimDecision> {
  return claimDoor(input, context)
}

/**
 * Tells whether an answer to a request for leave stands, from input of which nothing is known, as {@link safeAssessPetition} does a
 * petition.
 *
 * @param input the facts, as `assessLeaveRefusal` takes them
 * @param context the context, as `assessLeaveRefusal` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeAssessLeaveRefusal({ answer: 'refused', leave: 'cuti-tahun', on: '2020-01-02' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['leave unknown-value', 'on before-coverage']
 */
export function safeAssessLeaveRefusal(input: unknown, context?: unknown): Validated<LeaveRefusalDecision> {
  return leaveDoor(input, context)
}

/**
 * Plans the way of a common paper, from input of which nothing is known, as {@link safeAssessPetition} does a petition.
 *
 * @param input the facts, as `routeRecommendation` takes them
 * @param context the context, as `routeRecommendation` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const refused = safeRouteRecommendation({
 *   paper: 'suggestion',
 *   place: 'provinsi',
 *   receiver: { capacity: 'pjs', office: 'asisten-sekretaris-daerah' },
 *   receivedOn: '2024-09-02',
 * })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['receiver.capacity does-not-fit']
 */
export function safeRouteRecommendation(input: unknown, context?: unknown): Validated<RecommendationPlan> {
  return routeDoor(input, context)
}
