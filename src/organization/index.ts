/**
 * Offices, regions, types of OPD and dated duties: what a word such as PPK means where, who supervises on a day, who appoints to a post.
 *
 * @module aparatur/organization
 */

export {
  type ActingCapacity,
  ADMINISTRATIVE_CAPACITIES,
  type AdministrativeCapacity,
  type AdministrativeCapacityCode,
  CAPACITY_FAMILIES,
  type CapacityFamily,
  type CapacityTerm,
  type OfficialDecree,
  REGIONAL_HEAD_CAPACITIES,
  type RegionalHeadCapacity,
  type RegionalHeadCapacityCode,
  VILLAGE_CAPACITIES,
  type VillageCapacity,
  type VillageCapacityCode,
} from './capacity'
export { checkOpd, type OpdIssue } from './check-opd'
export {
  AGENCIES,
  type Agency,
  FUNDS,
  type Fund,
  NAMED_THINGS,
  type NamedThing,
  POST_CHANGES,
  POST_GRADES,
  POST_SORTS,
  POST_UNITS,
  type PostChange,
  type PostGrade,
  type PostSort,
  type PostUnit,
  REGION_LEVELS,
  type RegionLevel,
  SCORED_BODIES,
  SCORES,
  type ScoreBracket,
  type ScoredBody,
  STOOD_IN_FOR,
  type StoodInFor,
  SUPERVISED_MATTERS,
  type SupervisedMatter,
  TASK_HOLDERS,
  type TaskHolder,
  TERM_FIELDS,
  TERMS,
  type Term,
  type TermField,
  TRIGGERS,
  type Trigger,
  WORK_METHODS,
  type WorkMethod,
  WRITTEN,
  type Written,
} from './dimensions'
export * from './duty'
export type {
  OpdTypeFacts,
  PersonnelAuthorityFacts,
  PostAppointmentFacts,
  PostRungFacts,
  SupervisionFacts,
  TermContext,
  TermFacts,
} from './facts'
export { INSTITUTIONS, type InstitutionCode } from './institution-codes'
export { type Institution, institution, institutionsOn } from './institutions'
export {
  CENTRAL_OFFICES,
  type CentralOffice,
  DEPUTY_HEAD_OFFICES,
  type DeputyHeadOffice,
  OFFICE_ALIASES,
  OFFICES,
  type Office,
  type OfficeAlias,
  REGIONAL_HEAD_OFFICES,
  REGIONAL_POSTS,
  type RegionalHeadOffice,
  type RegionalPost,
  VILLAGE_OFFICES,
  type VillageOffice,
} from './office'
export {
  OPD_KIND_FACTS,
  OPD_KINDS,
  OPD_TYPES,
  OPD_UNIT_KINDS,
  type Opd,
  type OpdKind,
  type OpdKindFacts,
  type OpdType,
  type OpdUnitKind,
  type PerangkatDaerah,
} from './opd'
export { type OpdCode, type OpdCodeIssue, parseOpdCode } from './opd-code'
export { classifyOpd } from './opd-type'
export {
  APPOINTMENT_STEPS,
  type AppointmentStep,
  type OpdTypeOutcome,
  type PersonnelAuthority,
  type PersonnelAuthorityOutcome,
  type PostAppointment,
  type PostAppointmentOutcome,
  type PostRung,
  type PostRungOutcome,
  SENSE_KINDS,
  SENSES,
  type Sense,
  type SenseKind,
  type Supervision,
  type SupervisionOutcome,
  type TermMeaning,
  type TermOutcome,
} from './outcome'
export { personnelAuthority } from './personnel-authority'
export { postAppointment, postRung } from './posts'
export { ADMINISTRATIVE_UNITS, type AdministrativeRegion, PROVINCES } from './provinces'
export { provinceOfNik, type RegionFound, type RegionIssue, type RegionOptions, region } from './region'
export {
  parseRegionCode,
  REGION_CODE_LEVELS,
  type RegionCodeIssue,
  type RegionCodeLevel,
  type RegionCodeParts,
  type RegionKind,
} from './region-code'
export { resolveTerm, termChecker, termOf } from './resolve-term'
export { supervisionChecker, supervisorOn } from './supervisor-on'
export { type OpdTypeInput, opdTypeTable } from './tables/opd-type'
export { type PersonnelAuthorityInput, personnelAuthorityTable } from './tables/personnel-authority'
export { type PostAppointmentInput, postAppointmentTable } from './tables/post-appointment'
export { POST_RUNG_ASKS, type PostRungInput, postRungTable } from './tables/post-rung'
export { type SupervisionInput, supervisionTable } from './tables/supervisor'
export { TERM_ASKS, type TermInput, termTable } from './tables/term'
export {
  URUSAN,
  URUSAN_BY_CLASS,
  URUSAN_CLASSES,
  type Urusan,
  type UrusanClass,
  type UrusanEntry,
  urusan,
} from './urusan'
export { ORGANIZATION, ORGANIZATION_VALUES, type OrganizationInput } from './vocabulary'
