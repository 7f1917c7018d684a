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
export { ADDITIONAL_DUTY } from './vocabulary'
