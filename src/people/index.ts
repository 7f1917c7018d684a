/**
 * One type for each kind of person who works for the state, their ranks, the ages at which service ends, and the numbers on their papers.
 *
 * @module aparatur/people
 */

export {
  checkPerson,
  type PersonCheck,
  type PersonCheckOptions,
} from './check/check-person'
export {
  INVARIANTS as PERSON_INVARIANTS,
  type Invariant as PersonInvariant,
  type NotChecked,
  PERSON_ISSUES,
  type PersonConcern,
  type PersonIssue,
  type PersonIssueCode,
  type PersonSeverity,
} from './check/invariant'
export type { Entry } from './check/pppk'
export {
  ESELONS,
  type Eselon,
  type EselonFacts,
  type EselonLevel,
  type EselonRanks,
  eselonLevelOn,
  eselonRanks,
  rankForEselon,
} from './eselon'
export {
  comparePnsGolongan,
  comparePppkGolongan,
  PNS_GOLONGAN,
  type PnsGolongan,
  PPPK_GOLONGAN,
  type PppkGolongan,
} from './golongan'
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
export {
  type AnggotaBpd,
  type AnggotaPolri,
  type ArmedMember,
  type ArmedRecord,
  type CivilRecord,
  ENGAGEMENTS,
  type Engagement,
  type Honorer,
  type KepalaDaerah,
  type KepalaDesa,
  type NonAsn,
  type NonAsnRecord,
  type OwnStaffRecord,
  type PegawaiBludNonAsn,
  type PegawaiTidakTetap,
  type PerangkatDesa,
  type Person,
  type Pjlp,
  type Ppnpn,
  type PrajuritTni,
  type RegionalHead,
  type RegionalHeadRecord,
  type TenagaAlihDaya,
  type TenagaKontrak,
  type Thl,
  type VillageOfficial,
  type VillageRecord,
  type WakilKepalaDaerah,
} from './person'
export {
  type Asn,
  type AsnPost,
  type AsnRecord,
  type Cpns,
  type P3k,
  PART_TIME_POSTS,
  type PartTimeAgreement,
  type PartTimePost,
  type Pns,
  type PnsPost,
  type PnsRecord,
  type Pppk,
  type PppkApplication,
  type PppkParuhWaktu,
  type PppkRecord,
  SERVICE_STATUSES,
  type ServiceStatus,
  type Span,
  type WorkAgreement,
} from './person-asn'
export {
  ADMINISTRATION_LEVELS,
  type AdministrationLevel,
  FUNCTIONAL_LEVELS,
  type FunctionalLevel,
  JPT_LEVELS,
  type JptLevel,
  POST_CLASSES,
  POST_LEVELS,
  type PostClass,
  type PostClassOn,
  type PostLevel,
  postClassOn,
} from './post-level'
export {
  DIPLOMAS,
  type Diploma,
  type EntryEducation,
  type PnsRank,
  type PppkRank,
  pnsRank,
  pppkRank,
  RANK_GROUPS,
  type RankGroup,
} from './rank'
export { retirementDate } from './retirement'
export type {
  FunctionalRetirementPost,
  GeneralRetirementPost,
  NoRetirementLimit,
  RetirementAnswer,
  RetirementCaution,
  RetirementFact,
  RetirementLimit,
  RetirementPost,
} from './retirement-answer'
export { EMPLOYMENTS, type Employment, LIMIT_SOURCES, type LimitSource } from './retirement-limits'
export { SEXES, type Sex } from './sex'
