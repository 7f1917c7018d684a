import type { Decision } from '../decision'
import type {
  OpdTypeFacts,
  OpdTypeOutcome,
  PersonnelAuthority,
  PersonnelAuthorityFacts,
  PostAppointment,
  PostAppointmentFacts,
  PostRung,
  PostRungFacts,
  Supervision,
  SupervisionFacts,
  TermFacts,
  TermMeaning,
} from '../organization'
import type {
  Concurrency,
  ConcurrencyDecision,
  ConcurrentDutiesFacts,
  Eligibility,
  EligibilityDecision,
  EligibilityFacts,
  ResignationConclusion,
  ResignationFacts,
  SuccessionPlan,
} from '../rules/additional-duty'
import type { ActingPowerConclusion, ActingPowerFacts } from '../rules/authority'
import type {
  BudgetAbsorption,
  BudgetAbsorptionDecision,
  BudgetAbsorptionFacts,
  ProcedureAdoption,
  ProcedureAdoptionDecision,
  ProcedureAdoptionFacts,
} from '../rules/coordination'
import type {
  AbsenceConclusion,
  AbsenceFacts,
  AuthorityDecision,
  AuthorityFacts,
  BreachConclusion,
  BreachesConclusion,
  BreachesDecision,
  BreachesFacts,
  BreachFacts,
  ImposingAuthority,
  ProceedingsPlan,
  RemedyPlan,
} from '../rules/discipline'
import type { EscalationPlan } from '../rules/escalation'
import type {
  ClaimConclusion,
  ClaimDecision,
  ClaimFacts,
  LeaveRefusalConclusion,
  LeaveRefusalDecision,
  LeaveRefusalFacts,
  PetitionConclusion,
  PetitionDecision,
  PetitionFacts,
  RecommendationPlan,
} from '../rules/grievance'
import type { LegalAidConclusion, LegalAidFacts } from '../rules/legal-aid'
import type {
  CaseConclusion,
  CaseDecision,
  CaseFacts,
  ConductConclusion,
  ConductFacts,
  FollowUpPlan,
  InvitationConclusion,
  InvitationDecision,
  InvitationFacts,
} from '../rules/neutrality'
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
import type { AnyPresenter, Presenter } from './presenter'
import { proceedingsBlocks, remedyBlocks } from './render-discipline-plan'
import { escalationBlocks } from './render-escalation'
import { planBlocks } from './render-plan'
import { routeBlocks } from './render-route'
import { successionBlocks } from './render-succession'
import type { Block } from './report'
import type { Speech } from './speech'

/** The checkers with words of their own: conclusion, facts and decision of each. */
interface Presented {
  assessClaim: { conclusion: ClaimConclusion; facts: ClaimFacts; decision: ClaimDecision }
  assessLeaveRefusal: {
    conclusion: LeaveRefusalConclusion
    facts: LeaveRefusalFacts
    decision: LeaveRefusalDecision
  }
  assessPetition: { conclusion: PetitionConclusion; facts: PetitionFacts; decision: PetitionDecision }
  resolveResignation: {
    conclusion: ResignationConclusion
    facts: ResignationFacts
    decision: Decision<ResignationConclusion, ResignationFacts>
  }
  classifyOpd: { conclusion: OpdTypeOutcome; facts: OpdTypeFacts; decision: Decision<OpdTypeOutcome, OpdTypeFacts> }
  personnelAuthority: {
    conclusion: PersonnelAuthority
    facts: PersonnelAuthorityFacts
    decision: Decision<PersonnelAuthority, PersonnelAuthorityFacts>
  }
  postAppointment: {
    conclusion: PostAppointment
    facts: PostAppointmentFacts
    decision: Decision<PostAppointment, PostAppointmentFacts>
  }
  postRung: {
    conclusion: PostRung
    facts: PostRungFacts
    decision: Decision<PostRung, PostRungFacts>
  }
  resolveTerm: { conclusion: TermMeaning; facts: TermFacts; decision: Decision<TermMeaning, TermFacts> }
  supervisorOn: { conclusion: Supervision; facts: SupervisionFacts; decision: Decision<Supervision, SupervisionFacts> }
  adviseOnInvitation: { conclusion: InvitationConclusion; facts: InvitationFacts; decision: InvitationDecision }
  assessBudgetAbsorption: {
    conclusion: BudgetAbsorption
    facts: BudgetAbsorptionFacts
    decision: BudgetAbsorptionDecision
  }
  assessLegalAid: {
    conclusion: LegalAidConclusion
    facts: LegalAidFacts
    decision: Decision<LegalAidConclusion, LegalAidFacts>
  }
  assessProcedureAdoption: {
    conclusion: ProcedureAdoption
    facts: ProcedureAdoptionFacts
    decision: ProcedureAdoptionDecision
  }
  checkConcurrentDuties: { conclusion: Concurrency; facts: ConcurrentDutiesFacts; decision: ConcurrencyDecision }
  checkEligibility: { conclusion: Eligibility; facts: EligibilityFacts; decision: EligibilityDecision }
  checkActingPower: {
    conclusion: ActingPowerConclusion
    facts: ActingPowerFacts
    decision: Decision<ActingPowerConclusion, ActingPowerFacts>
  }
  classifyAbsence: {
    conclusion: AbsenceConclusion
    facts: AbsenceFacts
    decision: Decision<AbsenceConclusion, AbsenceFacts>
  }
  classifyBreach: {
    conclusion: BreachConclusion
    facts: BreachFacts
    decision: Decision<BreachConclusion, BreachFacts>
  }
  classifyBreaches: { conclusion: BreachesConclusion; facts: BreachesFacts; decision: BreachesDecision }
  imposingAuthority: { conclusion: ImposingAuthority; facts: AuthorityFacts; decision: AuthorityDecision }
  classifyCase: { conclusion: CaseConclusion; facts: CaseFacts; decision: CaseDecision }
  classifyConduct: {
    conclusion: ConductConclusion
    facts: ConductFacts
    decision: Decision<ConductConclusion, ConductFacts>
  }
}

/** How the plans of a planner are laid out. */
type Layout = (plan: AnyPlan, speech: Speech) => Block[]

const CHECKERS: {
  readonly [K in keyof Presented]: Presenter<
    Presented[K]['conclusion'],
    Presented[K]['facts'],
    Presented[K]['decision']
  >
} = {
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
  return Object.hasOwn(CHECKERS, checker) ? CHECKERS[checker as keyof Presented] : (presentGeneric as AnyPresenter)
}

/** The layout of the plans of a planner. */
export function layoutOfPlanner(planner: string): Layout {
  return Object.hasOwn(PLANNERS, planner) ? (PLANNERS[planner] as Layout) : planReport
}
