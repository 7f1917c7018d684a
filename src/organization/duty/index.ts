export type {
  DutyAssignment,
  DutyDecree,
  PanitiaPemilihanKecamatan,
  PejabatPelaksanaTeknisKegiatan,
  PejabatPembinaKepegawaian,
  PejabatPembuatKomitmen,
  Ppk,
  PpkSkpd,
  Pptk,
} from './assignment'
export { type AssignmentIssue, checkAssignments } from './check-assignments'
export { type DutyFilter, dutiesOn } from './duties-on'
export {
  DUTY_ROLE_ALIASES,
  DUTY_ROLE_FACTS,
  DUTY_ROLES,
  type DutyRole,
  type DutyRoleAlias,
  type DutyRoleFacts,
} from './role'
