import type {
  Calendar,
  CalendarIssue,
  CutiBersamaReading,
  Deadline,
  DeadlineBound,
  DeadlineUnit,
  StartPhrase,
} from '../../../calendar'
import type { DateInput, PlainDate } from '../../../dates'
import type { Plan, PlanStep } from '../../../decision'
import type { ProvisionId } from '../../../law'
import type { NeutralityContext } from '../derive'
import type { ActorFacts, ConductFacts } from '../facts'
import type { ConductKind, ConductLevel } from '../outcome'

/** What is followed up: a violation, a superior who does nothing about one, or a Pejabat Pembina Kepegawaian who ignores a recommendation. */
export const FOLLOW_UP_SUBJECTS = [
  'violation',
  'superior-fails-to-act',
  'pejabat-pembina-kepegawaian-fails-to-follow-up',
] as const

/** What is followed up. */
export type FollowUpSubject = (typeof FOLLOW_UP_SUBJECTS)[number]

/** The days of a case, in the order in which they come. Each is a fact of its own: none is taken for another, or for today. */
export const FOLLOW_UP_EVENTS = [
  'knownOn',
  'foundOn',
  'reportedOn',
  'registeredOn',
  'crimeDeclaredOn',
  'forwardedOn',
  'recommendedOn',
  'summonedOn',
  'examinationSetOn',
  'secondSummonsOn',
  'examinedOn',
  'provenOn',
  'proposedOn',
  'decidedOn',
  'deliveredOn',
  'receivedOn',
  'objectedOn',
  'appealedOn',
  'courtRequestedOn',
  'courtRulingReceivedOn',
  'dismissalProposedOn',
] as const

/** A day of the case from which a deadline runs. */
export type FollowUpEvent = (typeof FOLLOW_UP_EVENTS)[number]

/** A class and level already decided by whoever had to decide. */
export interface ClassifiedViolation {
  /** The class: `'discipline-violation'`. */
  readonly kind: ConductKind
  /** The level: `'berat'`; every level stays possible when left out. */
  readonly level?: ConductLevel | undefined
  /** Whether an election crime by the person is suspected; unknown when left out. */
  readonly crime?: boolean | undefined
  /** The ground, where the class is a ground of dismissal. */
  readonly ground?: 'party-membership' | 'candidacy' | undefined
}

/** What a follow-up is planned from. A fact left out is unknown. */
export interface FollowUpFacts extends FollowUpDays {
  /** What is followed up: `'violation'`. */
  readonly subject: FollowUpSubject
  /** The conduct; the planner asks `classifyConduct` for its class and level. */
  readonly conduct?: ConductFacts | undefined
  /** The class and level as decided, where they are known without the conduct. */
  readonly classified?: ClassifiedViolation | undefined
  /** Who acted; needed with `classified`, otherwise taken from the conduct. */
  readonly actor?: ActorFacts | undefined
  /** The election: `'pilkada-2024'`; otherwise taken from the conduct. */
  readonly election?: string | undefined
}

/** The days known so far. */
export interface FollowUpDays {
  /** The day as the law of which the steps not yet taken are planned: `'2024-10-10'`; left out, every later day stays possible. */
  readonly asOf?: DateInput | undefined
  /** The day on which the reporter knew of the violation. */
  readonly knownOn?: DateInput | undefined
  /** The day on which the supervisors of the election found it themselves. */
  readonly foundOn?: DateInput | undefined
  /** The day on which Bawaslu received the report. */
  readonly reportedOn?: DateInput | undefined
  /** The day on which Bawaslu registered it. */
  readonly registeredOn?: DateInput | undefined
  /** The day on which Bawaslu declared that a crime is suspected. */
  readonly crimeDeclaredOn?: DateInput | undefined
  /** The day on which Bawaslu forwarded the matter to the supervisor of ASN or to the agency. */
  readonly forwardedOn?: DateInput | undefined
  /** The day on which the Pejabat Pembina Kepegawaian received the recommendation. */
  readonly recommendedOn?: DateInput | undefined
  /** The date of the first letter of summons. */
  readonly summonedOn?: DateInput | undefined
  /** The day set for the examination in the first summons. */
  readonly examinationSetOn?: DateInput | undefined
  /** The date of the second letter of summons. */
  readonly secondSummonsOn?: DateInput | undefined
  /** The day of the examination. */
  readonly examinedOn?: DateInput | undefined
  /** The day on which party membership was proven. */
  readonly provenOn?: DateInput | undefined
  /** The day on which the proposal to dismiss or to end the contract was received. */
  readonly proposedOn?: DateInput | undefined
  /** The day of the decision on the sanction. */
  readonly decidedOn?: DateInput | undefined
  /** The day on which the decision was, or was to be, handed over. */
  readonly deliveredOn?: DateInput | undefined
  /** The day on which the person received the decision. */
  readonly receivedOn?: DateInput | undefined
  /** The day on which the objection (keberatan) was received. */
  readonly objectedOn?: DateInput | undefined
  /** The day on which the administrative appeal (banding administratif) was received. */
  readonly appealedOn?: DateInput | undefined
  /** The day on which the Mahkamah Agung received the request of the DPRD. */
  readonly courtRequestedOn?: DateInput | undefined
  /** The day on which the notice of the ruling of the Mahkamah Agung was received. */
  readonly courtRulingReceivedOn?: DateInput | undefined
  /** The day on which the President or the Minister received the DPRD's proposal of dismissal. */
  readonly dismissalProposedOn?: DateInput | undefined
}

/** What a caller may set beside the facts. */
export interface FollowUpContext extends NeutralityContext {
  /** The calendar to count by; the national one when left out. */
  readonly calendar?: Calendar | undefined
  /** Working days a week: 5 or 6; otherwise the week of the calendar. */
  readonly week?: 5 | 6 | undefined
}

/** A deadline as a norm or a practice sets it, before anything is counted. */
export interface DeadlineRule {
  /** How many units. */
  readonly count: number
  /** The unit as written; `jam` are hours. */
  readonly unit: DeadlineUnit | 'jam'
  /** The phrase with which the norm starts the count. */
  readonly start: StartPhrase
  /** Whether it is a limit or a time that must have gone by; a limit when left out. */
  readonly bound?: DeadlineBound
  /** Set where the text itself leaves out the day of the event of an ordinal. */
  readonly countStartDay?: 0 | 1
  /** The event it runs from. */
  readonly since: FollowUpEvent
  /** The event that counts while the first has no day. */
  readonly or?: FollowUpEvent
  /** The event that takes its place once it has a day. */
  readonly then?: FollowUpEvent
  /** The provision that sets it; `null` for a practice. */
  readonly provision: ProvisionId | null
}

/** A deadline whose event has no day yet: the rule, and which fact it waits for. */
export interface AwaitedDeadline {
  /** `after-<event>`, the event named as its fact: `'after-decidedOn'`. */
  readonly awaits: `after-${FollowUpEvent}`
  /** The rule that will be counted. */
  readonly rule: DeadlineRule
}

/** A deadline in hours: without the hour of the event no end can be named. */
export interface HoursDeadline {
  /** The day of the event. */
  readonly event: PlainDate
  /** The rule in hours. */
  readonly rule: DeadlineRule
}

/** A deadline that the calendar refuses to count, with what stands in the way. */
export interface UncountedDeadline {
  /** The day of the event. */
  readonly event: PlainDate
  /** The rule that could not be counted. */
  readonly rule: DeadlineRule
  /** What stands in the way. */
  readonly issues: readonly CalendarIssue[]
}

/** The deadline of a step: counted, waiting for its event, in hours, or not countable. `null` where no text sets one. */
export type FollowUpDeadline = Deadline<ProvisionId> | AwaitedDeadline | HoursDeadline | UncountedDeadline

/** Under which condition a step belongs to the plan, where the facts leave that open. */
export interface StepCondition {
  /** Values of a dimension under which the step is taken: `{ level: ['berat'] }`. */
  readonly [dimension: string]: readonly string[] | { readonly from: string; readonly until: string | null }
}

/** How a step binds: by a norm that commands it, by a norm that allows it, by a right of the person, or by practice alone. */
export type StepForce = 'must' | 'may' | 'right' | 'practice' | 'effect'

/** A step of a follow-up. */
export interface FollowUpStep extends PlanStep<FollowUpDeadline> {
  /** What is done: `'report'`, `'summon'`, `'decide'`. */
  readonly act: string
  /** To whom it goes, where it goes to someone. */
  readonly to?: string
  /** How the step binds. */
  readonly force: StepForce
  /** An earlier deadline that another text sets for the same step. */
  readonly earlier?: FollowUpDeadline
  /** Set where the facts leave open whether the step is taken. */
  readonly onlyIf?: StepCondition
  /** Codes of the steps of this plan that it opens. */
  readonly opens: readonly string[]
}

/** The plan of a follow-up. */
export interface FollowUpPlan extends Plan<FollowUpFacts, FollowUpDeadline> {
  /** The name of the planner. */
  readonly planner: 'planFollowUp'
  /** The steps in the order of the law. */
  readonly steps: readonly FollowUpStep[]
}

/** How the deadlines of a plan are counted. */
export interface Counting {
  readonly calendar: Calendar | undefined
  readonly week: 5 | 6 | undefined
  readonly cutiBersama: CutiBersamaReading
  readonly readHariAs: 'hari-kalender' | 'hari-kerja'
  /** What an ordinal counts from where its text does not say. */
  readonly ordinalStartDay: 0 | 1 | undefined
}
