export {
  ARMED_KINDS,
  ASN_KINDS,
  type AsnKind,
  EMPLOYEE_KIND_ALIASES,
  EMPLOYEE_KINDS,
  type EmployeeKind,
  type EmployeeKindAlias,
  NON_ASN_KINDS,
  type NonAsnKind,
  PLACES,
  type Place,
  POSTS,
  type Post,
  REGIONAL_HEAD_KINDS,
  type RegionalHeadKind,
  VILLAGE_KINDS,
  type VillageKind,
} from './kind'
export {
  checkNumber,
  NUMBER_DIFFERENCES,
  type NumberCheck,
  type NumberDifference,
  type NumberDifferenceCode,
  type StatedPerson,
} from './number/check-number'
export { formatNik, formatNiPppk, formatNip, formatNumber, type NumberSeparator } from './number/format-number'
export { type IdentityNumber, identifyNumber } from './number/identify-number'
export {
  NUMBER_KINDS,
  NUMBER_PARTS,
  type NumberIssue,
  type NumberIssueCode,
  type NumberKind,
  type NumberPart,
  type NumberWarning,
  type NumberWarningCode,
  OTHER_NUMBERS,
  type OtherNumber,
} from './number/issue'
export { type NiPppk, parseNiPppk } from './number/ni-pppk'
export { type Nik, type NikRegion, parseNik } from './number/nik'
export { type AppointmentMonth, type Nip, parseNip } from './number/nip'
export type { NumberReading } from './number/parts'
export { LONGEST_NUMBER_TEXT } from './number/read-digits'
export { SEXES, type Sex } from './sex'
