export { actorOf } from './actor'
export {
  ACTORS,
  type Actor,
  type AuthorityInput,
  DISCIPLINE_VALUES,
  type DisciplineInput,
  IMPACTS,
  type Impact,
  type ImposingOffice,
  LEVELS,
  type Level,
  LIMBS,
  type Limb,
  SANCTION_KINDS,
  type SanctionKind,
  WEIGHTS,
} from './dimensions'
export type { AuthorityFacts } from './facts'
export { imposingAuthority } from './imposing-authority'
export type {
  AuthorityOutcome,
  DisciplineExit,
  DisciplineExitForm,
  ImposingAuthority,
  LevelOutcome,
  Sanctions,
} from './outcome'
export { authorityTable } from './tables/authority'
export { cpnsSanctionTable } from './tables/cpns-sanction'
export { exitByDisciplineTable } from './tables/exit-by-discipline'
export { type KindsInput, kindsTable } from './tables/kinds'
export { type LevelInput, levelTable } from './tables/level'
export { agencyRuleTable } from './tables/pppk-discipline'
export { DISCIPLINE } from './vocabulary'
