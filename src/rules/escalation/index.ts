export {
  type EscalationInput,
  type EscalationSubject,
  FILERS,
  type Filer,
  RESPONDENTS as ESCALATION_RESPONDENTS,
  type Respondent as EscalationRespondent,
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
  AwaitedClock as AwaitedRungClock,
  ClockRule as RungClock,
  EscalationCondition,
  EscalationDeadline,
  EscalationEvent,
  EscalationOffice,
  EscalationPlan,
  EscalationStep,
  Line as RungLine,
  Opening as RungOpening,
  RungStanding,
  Silence as RungSilence,
  SkippedRung,
  StepState,
  UncountedClock as UncountedRungClock,
} from './outcome'
export { planEscalation } from './plan-escalation'
