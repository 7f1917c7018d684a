import type { DateInput } from '../../../dates'
import type { Plan } from '../../../decision'
import type { EmployeeKind, EmployeeKindAlias, Place, Post } from '../../../people'
import type { Level, WEIGHTS } from '../dimensions'
import type { StepContext } from './steps/counting'
import type { DisciplineStep, StepClock } from './steps/step'

/** The days of proceedings in the order in which they come. Each is a fact of its own: none is taken for another, or for today. */
export const PROCEEDINGS_EVENTS = [
  'committedOn',
  'summonedOn',
  'examinationSetOn',
  'secondSummonsOn',
  'examinedOn',
  'provenOn',
  'proposedOn',
  'decidedOn',
  'deliverySetOn',
  'receivedOn',
] as const

/** A day of proceedings. */
export type ProceedingsEvent = (typeof PROCEEDINGS_EVENTS)[number]

/** The days known so far. */
export interface ProceedingsDays {
  /** The day as the law of which the steps not yet taken are planned: `'2024-10-10'`; left out, every later day stays possible. */
  readonly asOf?: DateInput | undefined
  /** The day of the breach; it does not choose the regulation, and only bounds the days that follow. */
  readonly committedOn?: DateInput | undefined
  /** The date of the letter of summons. */
  readonly summonedOn?: DateInput | undefined
  /** The day on which the person should have been examined. */
  readonly examinationSetOn?: DateInput | undefined
  /** The date of the letter of the second summons. */
  readonly secondSummonsOn?: DateInput | undefined
  /** The day of the examination. */
  readonly examinedOn?: DateInput | undefined
  /** The day on which the team of the agency found a PPPK guilty. */
  readonly provenOn?: DateInput | undefined
  /** The day on which whoever decides on a dismissal received the proposal. */
  readonly proposedOn?: DateInput | undefined
  /** The day of the decision; it chooses between PP 53/2010 and PP 94/2021. */
  readonly decidedOn?: DateInput | undefined
  /** The day set for handing over the decision. */
  readonly deliverySetOn?: DateInput | undefined
  /** The day on which the person received the decision. */
  readonly receivedOn?: DateInput | undefined
}

/** Against whom proceedings run, or who seeks a remedy. */
export interface ServantFacts {
  /** Employee kind: `'pns'`, `'cpns'`, `'p3k'`. */
  readonly kind?: EmployeeKind | EmployeeKindAlias | undefined
  /** The post held: `'administrator'`. */
  readonly post?: Post | undefined
  /** Where the person serves: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
}

/** What proceedings are planned from. A fact left out is unknown. */
export interface ProceedingsFacts extends ProceedingsDays {
  /** Against whom. */
  readonly actor?: ServantFacts | undefined
  /** The level that is likely, or imposed. */
  readonly level?: Level | undefined
  /** Within `'berat'`: a sanction that keeps the person in service, or dismissal. */
  readonly weight?: (typeof WEIGHTS)[number] | undefined
  /** Whether the direct superior is involved in the breach. */
  readonly superiorInvolved?: boolean | undefined
  /** Whether the direct superior may impose the sanction; derived from post, place and level where the texts settle it. */
  readonly superiorImposes?: boolean | undefined
  /** How often the person stayed away from an examination after a summons: `'once'`. */
  readonly absent?: 'never' | 'once' | 'twice' | undefined
  /** Whether abuse of authority with loss to public money is indicated. */
  readonly publicLoss?: boolean | undefined
  /** Whether the person serves on a special assignment outside the home agency. */
  readonly specialAssignment?: boolean | undefined
  /** Whether the person was there when the decision was handed over. */
  readonly presentAtDelivery?: boolean | undefined
  /** Whether a remedy was filed against the decision. */
  readonly remedyFiled?: boolean | undefined
}

/** The plan of proceedings. */
export interface ProceedingsPlan extends Plan<ProceedingsFacts, StepClock<ProceedingsEvent>> {
  /** The name of the planner. */
  readonly planner: 'planProceedings'
  /** The steps in the order of the law. */
  readonly steps: readonly DisciplineStep<ProceedingsEvent>[]
}

/**
 * What a caller may set beside the facts: `bare-hari`, `cuti-bersama-working-day`, `effect-day-fifteen` and
 * `sedang-authority-kabupaten-kota` among the readings. Where the last is not chosen, who decides is left open; the others have a
 * preferred option that is followed.
 */
export type ProceedingsContext = StepContext
