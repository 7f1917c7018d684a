export {
  type EscalationInput,
  type EscalationSubject,
  FILERS,
  type Filer,
  RESPONDENTS,
  type Respondent,
  RUNGS,
  type Rung,
  SUBJECTS as ESCALATION_SUBJECTS,
} from './dimensions'
export {
  type EscalationContext,
  type EscalationFacts,
  type Filing,
  FORWARDERS,
  type Forwarder,
  OUTCOMES as RUNG_RESULTS,
  type RungResult,
} from './facts'
export type {
  AwaitedClock,
  ClockRule,
  EscalationCondition,
  EscalationDeadline,
  EscalationEvent,
  EscalationOffice,
  EscalationPlan,
  EscalationStep,
  Line,
  Opening,
  RungStanding,
  Silence,
  SkippedRung,
  StepState,
  UncountedClock,
} from './outcome'
export { planEscalation } from './plan-escalation'
