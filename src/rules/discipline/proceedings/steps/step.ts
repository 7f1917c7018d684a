import type {
  Calendar,
  CalendarIssue,
  CutiBersamaReading,
  Deadline,
  DeadlineBound,
  DeadlineUnit,
  StartPhrase,
} from '../../../../calendar'
import type { PlainDate } from '../../../../dates'
import type { PlanStep, StepDocument } from '../../../../decision'
import type { ProvisionId } from '../../../../law'

/** How a step binds: a norm commands it, a norm allows it, it is a right of the person, or it comes about by itself. */
export type DisciplineForce = 'must' | 'may' | 'right' | 'effect'

/** What follows when the office that must answer stays silent past its time. */
export type Silence =
  | 'opens-court'
  | 'sanction-void'
  | 'deemed-granted'
  | 'decided-on-the-file'
  /** The texts name no consequence. */
  | 'not-said'

/** What the office that decides on a remedy may do with the decision. */
export type RemedyOutcome = 'confirm' | 'lighten' | 'aggravate' | 'change' | 'revoke' | 'annul'

/** A deadline as a norm sets it, before anything is counted. */
export interface ClockRule<E extends string = string> {
  /** How many units. */
  readonly count: number
  /** The unit as written. */
  readonly unit: DeadlineUnit
  /** The phrase with which the norm starts the count. */
  readonly start: StartPhrase
  /** Whether it is a limit or a time that must have gone by; a limit when left out. */
  readonly bound?: DeadlineBound
  /** Set where the text itself leaves out the day of the event of an ordinal. */
  readonly countStartDay?: 0 | 1
  /** The event it runs from: `'receivedOn'`. */
  readonly since: E
  /** The event that takes its place once it has a day. */
  readonly then?: E
  /** A period of the same unit that runs first, from the event; this one runs from its last day. */
  readonly past?: { readonly count: number; readonly start: StartPhrase }
  /** The provision that sets it. */
  readonly provision: ProvisionId
}

/** A deadline whose event has no day yet: the rule, and which fact it waits for. */
export interface AwaitedClock<E extends string = string> {
  /** `after-<event>`, the event named as its fact: `'after-receivedOn'`. */
  readonly awaits: `after-${E}`
  /** The rule that will be counted. */
  readonly rule: ClockRule<E>
}

/** A deadline that the calendar refuses to count, with what stands in the way. */
export interface UncountedClock<E extends string = string> {
  /** The day of the event. */
  readonly event: PlainDate
  /** The rule that could not be counted. */
  readonly rule: ClockRule<E>
  /** What stands in the way. */
  readonly issues: readonly CalendarIssue[]
}

/** The deadline of a step: counted, waiting for its event, or not countable; `null` where no text sets one. */
export type StepClock<E extends string = string> = Deadline<ProvisionId> | AwaitedClock<E> | UncountedClock<E>

/** What a row of a table of steps says: the step without its days. */
export interface StepEffect<E extends string = string> {
  /** What is done: `'summon'`, `'decide'`. */
  readonly act: string
  /** The office that acts. */
  readonly office: string
  /** To whom it goes, where it goes to someone. */
  readonly to?: string
  /** How the step binds. */
  readonly force: DisciplineForce
  /** The paper it produces, with the fields that its form must have. */
  readonly document?: StepDocument
  /** The deadline; `null` where no text sets one. */
  readonly deadline: ClockRule<E> | null
  /** An earlier deadline that another text sets for the same step, without a rank between the two. */
  readonly earlier?: ClockRule<E>
  /** From and until which event it lasts. */
  readonly lasts?: { readonly from: E; readonly until: E }
  /** What silence means. */
  readonly silence?: Silence
  /** What the deciding office may do. */
  readonly outcomes?: readonly RemedyOutcome[]
  /** Codes of what whoever acts must be told. */
  readonly notes: readonly string[]
  /** Codes of the steps it opens. */
  readonly opens: readonly string[]
}

/** Under which condition a step belongs to the plan, where the facts leave that open. */
export interface ClockCondition {
  /** Values of a dimension, or days of a clock, under which the step is taken: `{ level: ['berat'] }`. */
  readonly [dimension: string]: readonly string[] | { readonly from: string; readonly until: string | null }
}

/** A step of proceedings or of a remedy. */
export interface DisciplineStep<E extends string = string> extends PlanStep<StepClock<E>> {
  /** What is done: `'summon'`, `'decide'`. */
  readonly act: string
  /** To whom it goes, where it goes to someone. */
  readonly to?: string
  /** How the step binds. */
  readonly force: DisciplineForce
  /** An earlier deadline that another text sets for the same step, without a rank between the two. */
  readonly earlier?: StepClock<E>
  /** From and until which event it lasts. */
  readonly lasts?: { readonly from: E; readonly until: E }
  /** What silence means. */
  readonly silence?: Silence
  /** What the deciding office may do with the decision; `aggravate` is among them more often than people think. */
  readonly outcomes?: readonly RemedyOutcome[]
  /** Set where the facts leave open whether the step is taken. */
  readonly onlyIf?: ClockCondition
  /** Codes of the steps of this plan that it opens. */
  readonly opens: readonly string[]
}

/** How the deadlines of a plan are counted. */
export interface StepCounting {
  readonly calendar: Calendar | undefined
  readonly week: 5 | 6 | undefined
  readonly cutiBersama: CutiBersamaReading
  readonly readHariAs: 'hari-kalender' | 'hari-kerja'
  /** What an ordinal counts from where its text does not say. */
  readonly ordinalStartDay: 0 | 1 | undefined
}
