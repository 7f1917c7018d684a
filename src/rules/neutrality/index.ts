/**
 * Conduct around elections: its classification on every track, advice on an invitation, the follow-up with its deadlines, the circular
 * before a vote.
 *
 * @module aparatur/neutrality
 */

export {
  adviseOnInvitation,
  type InvitationDecision,
  type InvitationFacts,
  invitationChecker,
} from './advise-on-invitation'
export { CONDUCT_ALIASES, type ConductAlias } from './aliases'
export type { CaseTrack } from './case-gravity'
export type {
  CircularClass,
  CircularDocument,
  CircularFacts,
  CircularFrame,
  CircularIssuer,
  CircularLine,
  CircularSays,
  CircularSection,
  ConductWay,
  LineStanding,
  MustNotSay,
} from './circular/document'
export { type CaseConclusion, type CaseDecision, type CaseFacts, classifyCase } from './classify-case'
export { classifyConduct } from './classify-conduct'
export type { NeutralityContext } from './derive'
export type { ACTORS, STAGES } from './dimensions'
export {
  type Actor,
  CONDUCTS,
  type Conduct,
  type NeutralityInput,
  type Stage,
} from './dimensions'
export { draftCircular } from './draft-circular'
export { type ActorFacts, type ConductFacts, DISPUTABLE, type Disputable } from './facts'
export type {
  AwaitedDeadline,
  ClassifiedViolation,
  DeadlineRule,
  FOLLOW_UP_EVENTS,
  FOLLOW_UP_SUBJECTS,
  FollowUpContext,
  FollowUpDays,
  FollowUpDeadline,
  FollowUpEvent,
  FollowUpFacts,
  FollowUpPlan,
  FollowUpStep,
  FollowUpSubject,
  HoursDeadline,
  StepCondition,
  StepForce,
  UncountedDeadline,
} from './follow-up/facts'
export type { InvitationConclusion } from './invitation-outcome'
export type {
  CONDUCT_KINDS,
  ConductConclusion,
  ConductKind,
  ConductLevel,
  ConductSanctions,
  ContractOutcome,
  DISCIPLINE_ITEMS,
  DisciplineItem,
  DismissalGround,
  Exit,
  ExitForm,
  Exposure,
  ExposureElement,
  ExposureWithPenalty,
  ITEMS,
  Item,
  OtherAuthority,
  Penalty,
  Regime,
  Supervisor,
} from './outcome'
export { planFollowUp } from './plan-follow-up'
export { type ContractInput, contractTable } from './tables/contract'
export { type RegimeInput, regimeTable } from './tables/regime'
export { NEUTRALITY } from './vocabulary'
