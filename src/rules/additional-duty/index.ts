/**
 * Duties beside a post (PPK, PPTK, bendahara, KPA and others): who may hold them, which go together, how one is laid down, who takes over.
 *
 * @module aparatur/additional-duty
 */

export { type ConcurrencyDecision, checkConcurrentDuties } from './check-concurrent-duties'
export { checkEligibility, type EligibilityDecision } from './check-eligibility'
export {
  ADDITIONAL_DUTIES,
  ADDITIONAL_DUTY_VALUES,
  type AdditionalDuty,
  type AdditionalDutyInput,
  DUTY_CONFLICTS,
  DUTY_POSITIONS,
  type DutyConflict,
  type DutyPosition,
  HELD_AS,
  PACKAGE_CHARACTERS,
  PACKAGE_TYPES,
  PACTS,
  type PackageCharacter,
  type PackageType,
  type Pact,
  PROCUREMENT_CERTIFICATES,
  type ProcurementCertificate,
} from './dimensions'
export { eligibilityRequirements } from './eligibility-requirements'
export type {
  ConcurrentDutiesFacts,
  ConcurrentDuty,
  DutyCandidate,
  DutyUnit,
  EligibilityFacts,
  HeldDuty,
  ProcurementPackage,
} from './facts'
export {
  type AppointingOffice,
  type Appointment,
  type Concurrency,
  DUTY_CONDITIONS,
  type DutyCondition,
  type DutyInUse,
  type DutyPair,
  type DutyRevenueBar,
  type Eligibility,
  type EligibilityRequirements,
  OBSTACLES,
  type Obstacle,
  type Requirement,
} from './outcome'
export { planSuccession } from './plan-succession'
export { BESIDE_PARTS } from './questions'
export {
  DECREE_EXPIRIES,
  DETENTION_MONTHS,
  type DecreeExpiry,
  EXPOSURE_GROUNDS,
  type ExposureGround,
  REQUEST_RECEIVED,
  RESIGNATION_EVENTS,
  RESIGNATION_STATUSES,
  type RequestReceived,
  type ResignationEvent,
  type ResignationInput,
  type ResignationStatus,
} from './resignation-dimensions'
export type { ResignationFacts } from './resignation-facts'
export {
  type AnswerDue,
  type AppointingOfficer,
  type Compulsion,
  type DisciplineExposure,
  DUTY_OFFICERS,
  type DutyDecision,
  type DutyOfficer,
  type DutyPaper,
  type DutyPapers,
  type DutyProposer,
  type Handover,
  type HandoverItem,
  type InterruptedAct,
  type Interruption,
  type OngoingMatter,
  type PastLiability,
  type ResignationConclusion,
  type SanctionTrack,
  type SanctionTracks,
  type Standing,
} from './resignation-outcome'
export { resolveResignation } from './resolve-resignation'
export {
  DECREE_MAKERS,
  type DecreeMaker,
  type LaidDownDuty,
  PACKAGE_STAGES,
  type PackageStage,
  RESIGNATION_REASONS,
  type ResignationReason,
  type SuccessionContext,
  type SuccessionFacts,
  type SuccessionOffice,
  type SuccessionPackage,
  type SuccessionPerson,
} from './succession/facts'
export type {
  Grievance,
  LadderRung,
  OwedAnswer,
  PackageAssignment,
  StoppedAct,
  SuccessionCandidate,
  SuccessionDeadline,
  SuccessionLadder,
  SuccessionPlan,
  SuccessionStep,
} from './succession/outcome'
export {
  KEPT_ABOVE,
  type KeptAbove,
  OTHER_RUNGS,
  type OtherRung,
  PPK_RUNGS,
  type PpkRung,
  type SuccessionRung,
  type Takes,
} from './succession/rungs'
export { ADDITIONAL_DUTY, DUTY_LAID_DOWN } from './vocabulary'
