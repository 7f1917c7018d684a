import type { CheckerId } from '../checkers'
import type { SuccessionPlan } from '../rules/additional-duty'
import type { ProceedingsPlan, RemedyPlan } from '../rules/discipline'
import type { EscalationPlan } from '../rules/escalation'
import type { RecommendationPlan } from '../rules/grievance'
import type { FollowUpPlan } from '../rules/neutrality'
import { type AnyPlan, planReport } from './plan-report'
import { presentCheckConcurrentDuties, presentCheckEligibility } from './present-additional-duty'
import { presentAdviseOnInvitation } from './present-advise-on-invitation'
import { presentAssessLegalAid } from './present-assess-legal-aid'
import { presentClassifyAbsence, presentClassifyBreach } from './present-breach'
import { presentBudgetAbsorption } from './present-budget-absorption'
import { presentCheckActingPower } from './present-check-acting-power'
import { presentClassifyCase } from './present-classify-case'
import { presentClassifyConduct } from './present-classify-conduct'
import { presentGeneric } from './present-generic'
import { presentAssessClaim, presentAssessLeaveRefusal, presentAssessPetition } from './present-grievance'
import { presentClassifyBreaches, presentImposingAuthority } from './present-imposing-authority'
import {
  presentClassifyOpd,
  presentPersonnelAuthority,
  presentPostAppointment,
  presentPostRung,
  presentResolveTerm,
  presentSupervisorOn,
} from './present-organization'
import { presentProcedureAdoption } from './present-procedure-adoption'
import { presentResolveResignation } from './present-resolve-resignation'
import type { AnyPresenter } from './presenter'
import { proceedingsBlocks, remedyBlocks } from './render-discipline-plan'
import { escalationBlocks } from './render-escalation'
import { planBlocks } from './render-plan'
import { routeBlocks } from './render-route'
import { successionBlocks } from './render-succession'
import type { Block } from './report'
import type { Speech } from './speech'

/** How the plans of a planner are laid out. */
type Layout = (plan: AnyPlan, speech: Speech) => Block[]

/** The words of each checker; the compiler asks for every one. */
const CHECKERS: { readonly [Id in CheckerId]: AnyPresenter } = {
  assessClaim: presentAssessClaim,
  assessLeaveRefusal: presentAssessLeaveRefusal,
  assessPetition: presentAssessPetition,
  adviseOnInvitation: presentAdviseOnInvitation,
  assessBudgetAbsorption: presentBudgetAbsorption,
  assessLegalAid: presentAssessLegalAid,
  assessProcedureAdoption: presentProcedureAdoption,
  checkActingPower: presentCheckActingPower,
  checkConcurrentDuties: presentCheckConcurrentDuties,
  checkEligibility: presentCheckEligibility,
  classifyOpd: presentClassifyOpd,
  personnelAuthority: presentPersonnelAuthority,
  postAppointment: presentPostAppointment,
  postRung: presentPostRung,
  resolveResignation: presentResolveResignation,
  resolveTerm: presentResolveTerm,
  supervisorOn: presentSupervisorOn,
  classifyAbsence: presentClassifyAbsence,
  classifyBreach: presentClassifyBreach,
  classifyBreaches: presentClassifyBreaches,
  imposingAuthority: presentImposingAuthority,
  classifyCase: presentClassifyCase,
  classifyConduct: presentClassifyConduct,
}

const PLANNERS: { readonly [planner: string]: Layout } = {
  planEscalation: (plan, { locale }) => escalationBlocks(plan as unknown as EscalationPlan, locale),
  planSuccession: (plan, { locale }) => successionBlocks(plan as unknown as SuccessionPlan, locale),
  routeRecommendation: (plan, speech) => routeBlocks(plan as unknown as RecommendationPlan, speech),
  planFollowUp: (plan, { locale }) => planBlocks(plan as unknown as FollowUpPlan, locale),
  planProceedings: (plan, { locale }) => proceedingsBlocks(plan as unknown as ProceedingsPlan, locale),
  planRemedy: (plan, { locale }) => remedyBlocks(plan as unknown as RemedyPlan, locale),
}

/** The presenter of a checker; one the library does not know is told by its codes. */
export function presenterOfChecker(checker: string): AnyPresenter {
  return Object.hasOwn(CHECKERS, checker) ? CHECKERS[checker as CheckerId] : presentGeneric
}

/** The layout of the plans of a planner. */
export function layoutOfPlanner(planner: string): Layout {
  return Object.hasOwn(PLANNERS, planner) ? (PLANNERS[planner] as Layout) : planReport
}
