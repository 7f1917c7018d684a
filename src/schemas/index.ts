/**
 * Doors for input that nobody has checked: each reports every issue in both languages and never throws; and the zod schemas behind them.
 *
 * @module aparatur/schemas
 */

export { ActingPowerFactsSchema, AuthorityContextSchema } from './authority'
export { CircularFactsSchema, CircularIssuerSchema } from './circular'
export { ActorFactsSchema, CaseFactsSchema, ConductFactsSchema, InvitationFactsSchema } from './conduct'
export {
  FollowUpContextSchema,
  type FollowUpRequestContext,
  InvitationContextSchema,
  NeutralityContextSchema,
} from './context'
export { BudgetAbsorptionFactsSchema, CoordinationContextSchema, ProcedureAdoptionFactsSchema } from './coordination'
export { CalendarDefinitionSchema, type DeadlineRequest, DeadlineRequestSchema } from './deadline'
export {
  AbsenceContextSchema,
  AbsenceFactsSchema,
  AuthorityFactsSchema,
  BreachContextSchema,
  BreachesFactsSchema,
  BreachFactsSchema,
  DisciplineActorFactsSchema,
  ImposingContextSchema,
} from './discipline'
export {
  ProceedingsContextSchema,
  ProceedingsFactsSchema,
  RemedyContextSchema,
  RemedyFactsSchema,
  type StepRequestContext,
} from './discipline-plans'
export {
  ConcurrentDutiesContextSchema,
  ConcurrentDutiesFactsSchema,
  EligibilityContextSchema,
  EligibilityFactsSchema,
} from './duty'
export { ElectionDefinitionSchema, ElectionSchema } from './election'
export { EscalationContextSchema, EscalationFactsSchema, type EscalationRequestContext } from './escalation'
export { ClassifiedViolationSchema, FollowUpFactsSchema } from './follow-up'
export {
  ClaimFactsSchema,
  GrievanceContextSchema,
  LeaveRefusalFactsSchema,
  PetitionFactsSchema,
  RecommendationContextSchema,
  RecommendationFactsSchema,
  type RecommendationRequestContext,
} from './grievance'
export type { Due, Finding, Issue, IssueCode, Validated } from './issue'
export {
  LegalAidAgreementSchema,
  LegalAidContextSchema,
  LegalAidFactsSchema,
  type LegalAidRequestContext,
  LocalAidRuleSchema,
} from './legal-aid'
export { IdentityNumberSchema, NikSchema, NiPppkSchema, NipSchema, SexSchema, StatedPersonSchema } from './number'
export {
  ActingCapacitySchema,
  DutyAssignmentSchema,
  OpdSchema,
  OpdTypeFactsSchema,
  PersonnelAuthorityFactsSchema,
  PostAppointmentFactsSchema,
  PostRungFactsSchema,
  RegionSchema,
  SupervisionFactsSchema,
  TermFactsSchema,
} from './organization'
export {
  AsnKindSchema,
  EmployeeKindSchema,
  NonAsnKindSchema,
  PlaceSchema,
  PostSchema,
  RegionalHeadKindSchema,
  VillageKindSchema,
} from './people'
export {
  AnggotaBpdSchema,
  AnggotaPolriSchema,
  KepalaDaerahSchema,
  KepalaDesaSchema,
  PerangkatDesaSchema,
  PersonSchema,
  PrajuritTniSchema,
  WakilKepalaDaerahSchema,
} from './person'
export { AsnSchema, CpnsSchema, PnsSchema, PppkParuhWaktuSchema, PppkSchema } from './person-asn'
export {
  HonorerSchema,
  NonAsnSchema,
  PegawaiBludNonAsnSchema,
  PegawaiTidakTetapSchema,
  PjlpSchema,
  PpnpnSchema,
  TenagaAlihDayaSchema,
  TenagaKontrakSchema,
  ThlSchema,
} from './person-non-asn'
export type { Readings } from './readings'
export { ReceiptSchema } from './receipt'
export { type ActingPowerDecision, safeCheckActingPower } from './safe-authority'
export { type SafeCheckOptions, safeCheck } from './safe-check'
export { safeAssessBudgetAbsorption, safeAssessProcedureAdoption } from './safe-coordination'
export { safeDeadline } from './safe-deadline'
export { safeDefineElection } from './safe-define-election'
export {
  safeClassifyAbsence,
  safeClassifyBreach,
  safeClassifyBreaches,
  safeImposingAuthority,
} from './safe-discipline'
export { safePlanProceedings, safePlanRemedy } from './safe-discipline-plans'
export { safeCheckConcurrentDuties, safeCheckEligibility } from './safe-duty'
export { safePlanEscalation } from './safe-escalation'
export { safeDraftCircular, safePlanFollowUp } from './safe-follow-up'
export {
  safeAssessClaim,
  safeAssessLeaveRefusal,
  safeAssessPetition,
  safeRouteRecommendation,
} from './safe-grievance'
export { safeAssessLegalAid, safeCheckLegalAidAgreement } from './safe-legal-aid'
export { safeAdviseOnInvitation, safeClassifyCase, safeClassifyConduct } from './safe-neutrality'
export { type CheckedNumber, type NumberCheckRequest, NumberCheckRequestSchema, safeCheckNumber } from './safe-number'
export {
  safeCheckAssignments,
  safeCheckOpd,
  safeClassifyOpd,
  safePersonnelAuthority,
  safePostAppointment,
  safePostRung,
  safeResolveTerm,
  safeSupervisorOn,
} from './safe-organization'
export { PersonCheckOptionsSchema, safeCheckPerson } from './safe-person'
export { type SafeReplayOptions, safeReplay } from './safe-replay'
export { safePlanSuccession, safeResolveResignation } from './safe-succession'
export {
  MOST_IN_AN_OFFICE,
  ResignationContextSchema,
  ResignationFactsSchema,
  SuccessionContextSchema,
  SuccessionFactsSchema,
  type SuccessionRequestContext,
} from './succession'
export { zodMessages } from './zod-messages'
