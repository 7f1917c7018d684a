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
  type PackageCharacter,
  type PackageType,
  PROCUREMENT_CERTIFICATES,
  type ProcurementCertificate,
} from './dimensions'
export type {
  ConcurrentDutiesFacts,
  ConcurrentDuty,
  DutyCandidate,
  DutyUnit,
  EligibilityFacts,
  HeldDuty,
  ProcurementPackage,
} from './facts'
export { ADDITIONAL_DUTY } from './vocabulary'
