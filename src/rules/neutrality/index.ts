export { classifyConduct } from './classify-conduct'
export type { NeutralityContext } from './derive'
export {
  type Actor,
  CONDUCT_ALIASES,
  CONDUCTS,
  CONTESTS,
  type Conduct,
  type ConductAlias,
  type Contest,
  type Stage,
} from './dimensions'
export { type ActorFacts, type ConductFacts, DISPUTABLE, type Disputable } from './facts'
export type {
  ConductConclusion,
  ConductKind,
  ConductLevel,
  ConductSanctions,
  DisciplineItem,
  DismissalGround,
  Exit,
  Exposure,
  ExposureWithPenalty,
  Item,
  OtherAuthority,
  Penalty,
  Supervisor,
} from './outcome'
