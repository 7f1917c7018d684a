/**
 * The ladder of an escalation: which office comes next, with which paper, and when silence opens the next rung.
 *
 * @module aparatur/escalation
 */

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
export {
  type AwaitedClock as AwaitedRungClock,
  type ClockRule as RungClock,
  ESCALATION_EVENTS,
  type EscalationCondition,
  type EscalationDeadline,
  type EscalationEvent,
  type EscalationOffice,
  type EscalationPlan,
  type EscalationStep,
  type Line as RungLine,
  type Opening as RungOpening,
  type RungStanding,
  type Silence as RungSilence,
  type SkippedRung,
  type StepState,
  type UncountedClock as UncountedRungClock,
} from './outcome'
export { planEscalation } from './plan-escalation'
