export {
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
export type { AuthorityOutcome, ImposingAuthority, LevelOutcome, Sanctions } from './outcome'
export { authorityTable } from './tables/authority'
export { type KindsInput, kindsTable } from './tables/kinds'
export { type LevelInput, levelTable } from './tables/level'
export { DISCIPLINE } from './vocabulary'
