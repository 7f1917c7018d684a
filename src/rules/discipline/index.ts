/**
 * Breaches, absences, who imposes, and the proceedings with their remedies, under PP 53/2010 and PP 94/2021.
 *
 * @module aparatur/discipline
 */

export type { AbsenceContext } from './absence-derive'
export { ABSENCE_STEPS, type AbsenceStep, BRACKET_STARTS, BRACKETS, type Bracket } from './absence-dimensions'
export type { ActingMatch } from './acting-imposer'
export { actorOf } from './actor'
export { INTENTS, NORMS, type Norm, PREVIOUS, REGULATIONS, type Regulation } from './breach-dimensions'
export { classifyAbsence } from './classify-absence'
export { classifyBreach } from './classify-breach'
export { type BreachesConclusion, type BreachesDecision, classifyBreaches } from './classify-breaches'
export { type AbsenceCount, type AbsenceRun, countAbsences } from './count-absences'
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
export type {
  AbsenceElements,
  AbsenceFacts,
  ActingImposer,
  AuthorityFacts,
  BreachElements,
  BreachesFacts,
  BreachFacts,
  DisciplineActorFacts,
} from './facts'
export { imposerChecker } from './imposer-checker'
export { type AuthorityDecision, type ImposingAuthorityChecker, imposingAuthority } from './imposing-authority'
export { compareKinds, levelOfKind } from './kinds-by-weight'
export type {
  AbsenceConclusion,
  AuthorityOutcome,
  BreachConclusion,
  BreachRule,
  DisciplineExit,
  DisciplineExitForm,
  ImposingAuthority,
  LevelOutcome,
  PayStop,
  Repetition,
  Sanctions,
} from './outcome'
export { planProceedings } from './plan-proceedings'
export { planRemedy } from './plan-remedy'
export {
  PROCEEDINGS_EVENTS,
  type ProceedingsContext,
  type ProceedingsDays,
  type ProceedingsEvent,
  type ProceedingsFacts,
  type ProceedingsPlan,
  type ServantFacts,
} from './proceedings/facts'
export type { StepContext } from './proceedings/steps/counting'
export type {
  AwaitedClock,
  ClockCondition,
  ClockRule,
  DisciplineForce,
  DisciplineStep,
  RemedyOutcome,
  Silence,
  StepClock,
  StepEffect,
  UncountedClock,
} from './proceedings/steps/step'
export {
  CONTESTED as CONTESTED_MATTERS,
  type Contested,
  ISSUERS as REMEDY_ISSUERS,
  type Issuer,
  type RemedyTrack,
  TRACKS as REMEDY_TRACKS,
} from './remedy/dimensions'
export {
  REMEDY_EVENTS,
  type RemedyContext,
  type RemedyDays,
  type RemedyEvent,
  type RemedyFacts,
  type RemedyPlan,
} from './remedy/facts'
export { authorityTable } from './tables/authority'
export { type CpnsSanctionInput, type CpnsSanctionOutcome, cpnsSanctionTable } from './tables/cpns-sanction'
export { type ExitByDisciplineInput, exitByDisciplineTable } from './tables/exit-by-discipline'
export { type GoverningInput, type GoverningOutcome, governingRegulationTable } from './tables/governing-regulation'
export { type KindsInput, kindsTable } from './tables/kinds'
export { type LevelInput, levelTable } from './tables/level'
export { type AgencyRuleInput, type AgencyRuleOutcome, agencyRuleTable } from './tables/pppk-discipline'
export { ABSENCE, BREACH, DISCIPLINE } from './vocabulary'
