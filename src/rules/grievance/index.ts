/**
 * Petitions, claims, refused leave, and where a recommendation goes.
 *
 * @module aparatur/grievance
 */

export { assessClaim } from './assess-claim'
export { assessLeaveRefusal } from './assess-leave-refusal'
export { assessPetition, petitionChecker } from './assess-petition'
export {
  ABSENCE_MEASURES,
  ABSENCE_REASONS,
  CLAIMS,
  type Claim,
  CONDITIONS,
  DELEGATIONS,
  DEMANDS,
  type Demand,
  DRESS_SANCTIONS,
  DRESS_SOURCES,
  EXPOSURE_MATTERS,
  FORMS,
  type GatheringCondition,
  GRIEVANCE_VALUES,
  type GrievanceInput,
  OFFICE_ACTS,
  type PetitionForm,
  RESPONDENTS as PETITION_RESPONDENTS,
  type Respondent as PetitionRespondent,
  SERVANTS,
  type Servant,
  TRAVELS,
  WORKING_TIMES,
} from './dimensions'
export {
  type ClaimFacts,
  type GrievanceEmployee,
  type LeaveRefusalFacts,
  type OnTheWay,
  PAPERS,
  type Paper,
  type PetitionFacts,
  type RecommendationFacts,
  type ToldClaim,
} from './facts'
export {
  ANSWER_TIMES,
  DECIDERS,
  GRANTORS,
  type Grantor,
  LEAVE_ANSWERS,
  LEAVES,
  type Leave,
  type LeaveAnswer,
  type LeaveStanding,
  STANDINGS,
} from './leave-dimensions'
export {
  type AimedAtSigners,
  LEAVE_FINDINGS,
  type LeaveFinding,
  type LeaveOutcome,
  type LeavePower,
  type LeaveRefusalConclusion,
  type LeaveRefusalDecision,
  type LeaveRemedy,
} from './leave-outcome'
export {
  type AnsweringOffice,
  type ClaimConclusion,
  type ClaimDecision,
  type ClaimFinding,
  type ClaimHandling,
  type ClaimOutcome,
  type DemandBasis,
  EVIDENCE_KINDS,
  EXPOSURES as PETITION_EXPOSURES,
  type Exposure as PetitionExposure,
  FINDINGS,
  PETITION_KINDS,
  type PetitionConclusion,
  type PetitionDecision,
  type PetitionEffect,
  type PetitionKind,
  type RetaliationGuard,
  type SidedClaim,
  WATCHED,
} from './outcome'
export { type AddresseePower, ROUTE_ACTS } from './recommendation/capacities'
export type { DemandDecision, DemandFacts } from './recommendation/demands'
export {
  ROUTE_OFFICES,
  type RouteClock,
  type RouteEvent,
  type RouteForce,
  type RouteOffice,
  type RouteRow,
} from './recommendation/row'
export {
  type RecommendationContext,
  type RecommendationPlan,
  type RouteDeadline,
  type RouteStep,
  routeRecommendation,
} from './route-recommendation'
export { type LeavePowerInput, leavePowerTable } from './tables/leave-request'
export { type LeavePowerPppkInput, leavePowerPppkTable } from './tables/leave-request-pppk'
export { ROUTE_STEPS } from './tables/route-steps'
export { GRIEVANCE } from './vocabulary'
