export { CONDUCT_ALIASES, type ConductAlias } from './aliases'
export { classifyConduct } from './classify-conduct'
export type { NeutralityContext } from './derive'
export {
  type Actor,
  CONDUCTS,
  type Conduct,
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
export { adviseOnInvitation, type InvitationDecision, type InvitationFacts } from './advise-on-invitation'
export { type CaseConclusion, type CaseDecision, type CaseFacts, type CaseTrack, classifyCase } from './classify-case'
export type { InvitationConclusion } from './invitation-outcome'
export type {
  CircularDocument,
  CircularFacts,
  CircularIssuer,
  CircularLine,
  CircularSays,
  CircularSection,
  LineStanding,
  MustNotSay,
} from './circular-document'
export { draftCircular } from './draft-circular'
export type {
  AwaitedDeadline,
  ClassifiedViolation,
  DeadlineRule,
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
} from './follow-up-facts'
export { planFollowUp } from './plan-follow-up'
