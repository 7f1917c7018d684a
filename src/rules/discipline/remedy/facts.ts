import type { DateInput } from '../../../dates'
import type { Plan } from '../../../decision'
import type { ServantFacts } from '../proceedings/facts'
import type { StepContext } from '../proceedings/steps/counting'
import type { DisciplineStep, StepClock } from '../proceedings/steps/step'
import type { Contested, Issuer } from './dimensions'

/** The days of a remedy in the order in which they come. Each is a fact of its own: none is taken for another, or for today. */
export const REMEDY_EVENTS = [
  'decidedOn',
  'receivedOn',
  'objectedOn',
  'appealedOn',
  'copyReceivedOn',
  'objectionDecisionReceivedOn',
  'generalAppealedOn',
  'remedyDecidedOn',
  'remedyDecisionReceivedOn',
] as const

/** A day of a remedy. */
export type RemedyEvent = (typeof REMEDY_EVENTS)[number]

/** The days known so far. */
export interface RemedyDays {
  /** The day as of which steps not yet taken are planned: `'2024-10-10'`; left out, every later day stays possible. */
  readonly asOf?: DateInput | undefined
  /** The day of the decision that is contested. */
  readonly decidedOn?: DateInput | undefined
  /** The day on which the person received it, or on which it was announced. */
  readonly receivedOn?: DateInput | undefined
  /** The day on which the objection (keberatan) was received. */
  readonly objectedOn?: DateInput | undefined
  /** The day on which the administrative appeal (banding administratif) to BPASN or BAPEK was received. */
  readonly appealedOn?: DateInput | undefined
  /** The day on which the office that made the decision received its copy of the objection or appeal. */
  readonly copyReceivedOn?: DateInput | undefined
  /** The day on which the decision on an objection under UU 30/2014 was received. */
  readonly objectionDecisionReceivedOn?: DateInput | undefined
  /** The day on which the appeal (banding) under UU 30/2014 was received. */
  readonly generalAppealedOn?: DateInput | undefined
  /** The day on which the remedy was decided. */
  readonly remedyDecidedOn?: DateInput | undefined
  /** The day on which the person received the decision on the remedy. */
  readonly remedyDecisionReceivedOn?: DateInput | undefined
}

/** What a remedy is planned from. A fact left out is unknown. */
export interface RemedyFacts extends RemedyDays {
  /** Who seeks the remedy; staff outside the civil service have the track of UU 30/2014. */
  readonly actor?: ServantFacts | undefined
  /** What is contested: `'sanction-sedang'`, `'dismissal'`, `'concrete-act'`. */
  readonly against?: Contested | undefined
  /** Who made the decision, or did the act: `'pejabat-pembina-kepegawaian'`. */
  readonly issuer?: Issuer | undefined
}

/** The plan of a remedy. */
export interface RemedyPlan extends Plan<RemedyFacts, StepClock<RemedyEvent>> {
  /** The name of the planner. */
  readonly planner: 'planRemedy'
  /** The tracks still possible; one where the facts settle it. */
  readonly tracks: readonly string[]
  /** The steps in the order of the law. */
  readonly steps: readonly DisciplineStep<RemedyEvent>[]
}

/** What a caller may set beside the facts: `remedy-pending-in-2021`, `general-appeal-to-whom` among the readings. */
export type RemedyContext = StepContext
