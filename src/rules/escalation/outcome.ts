import type { Deadline, DeadlineUnit, StartPhrase } from '../../calendar'
import type { PlainDate } from '../../dates'
import type { Plan, PlanStep, Silent, StepDocument } from '../../decision'
import type { BasisEntry, ProvisionId } from '../../law'
import type { EscalationSubject, Filer, Respondent, Rung } from './dimensions'
import type { EscalationFacts } from './facts'

/** Whether a rung is climbed in turn, or may be used at any time beside the ladder. */
export type Line = 'ladder' | 'beside'

/** What silence of the office means once its time is over, or, where no text sets a time, once one has waited long enough. */
export type Silence = 'opens-next' | 'goes-to-auditors' | 'opens-court' | 'deemed-granted' | 'last-word' | 'not-said'

/** Events from which clocks of the ladder run. */
export const ESCALATION_EVENTS = ['filedOn', 'happenedOn', 'decisionReceivedOn', 'remedyReceivedOn'] as const

/** An event from which a clock of the ladder runs. */
export type EscalationEvent = (typeof ESCALATION_EVENTS)[number]

/** A clock as the norm writes it, before anything is counted. */
export interface ClockRule {
  /** How many units. */
  readonly count: number
  /** The unit as written. */
  readonly unit: DeadlineUnit
  /** The phrase with which the norm starts the count. */
  readonly start: StartPhrase
  /** The event: the paper received by the office of the rung, what happened, or a decision received. */
  readonly since: EscalationEvent
  /** The provision that sets it. */
  readonly provision: ProvisionId
}

/** Offices to which a rung may lead. */
export type EscalationOffice =
  | 'bawaslu'
  | 'atasan-langsung'
  | 'kepala-perangkat-daerah'
  | 'inspektorat-kabupaten-kota'
  | 'inspektorat-provinsi'
  | 'inspektorat-jenderal-kementerian-dalam-negeri'
  | 'sekretaris-daerah'
  | 'bupati-wali-kota'
  | 'gubernur'
  | 'gubernur-wakil-pemerintah-pusat'
  | 'menteri-dalam-negeri'
  | 'kasn'
  | 'bkn'
  | 'atasan-pejabat'
  | 'pejabat-yang-memutus'
  | 'pejabat-menurut-pembuat-keputusan'
  | 'bpasn'
  | 'ombudsman'
  | 'pengadilan-tata-usaha-negara'
  | 'pengadilan-tinggi-tata-usaha-negara'
  | 'aparat-penegak-hukum'
  | 'kepolisian-atau-uptd-ppa'
  | 'majelis-kode-etik'
  | 'lpsk'
  | 'korpri'

/** What the table of rungs says of a rung. */
export interface RungPlace {
  readonly line: Line
  /** The office, where it does not depend on place or persons. */
  readonly office?: EscalationOffice
  readonly document: StepDocument
  /** By when the filer must file. */
  readonly fileBy?: ClockRule
  /** By when the office must answer. */
  readonly answerBy?: ClockRule
  readonly silence: Silence
  /** Set where the rung need not wait for those below it. */
  readonly atAnyTime?: true
}

/** What the table of rungs says: where the rung stands, or that it is none for this subject. */
export type RungOutcome = RungPlace | Silent

/** How an office of a rung stands to the one complained of. */
export interface RungStanding {
  /** Whether the office can be addressed about them, or why not: `'is-the-respondent'`. */
  readonly standing: 'addressable' | 'is-the-respondent' | 'not-above-the-respondent' | 'only-for-civil-servants'
}

/** The office of a rung. */
export interface Desk {
  readonly office: EscalationOffice
  /** Set where the law itself sends the paper back to whoever decided, to think again. */
  readonly reconsiders?: true
  /** The provision that sets the time to file with this office, where another office has another. */
  readonly fileBy?: ProvisionId
  /** The provision that sets its time to answer, where another office has another. */
  readonly answerBy?: ProvisionId
}

/** The clock of the superior who gets the complaint first. */
export type FirstClock = { readonly answerBy: ClockRule; readonly silence: Silence } | Silent

/** A clock whose event has no day yet. */
export interface AwaitedClock {
  /** The event it waits for: `'after-filedOn'`. */
  readonly awaits: `after-${EscalationEvent}`
  /** The clock as the norm writes it, to be counted once the day is known. */
  readonly rule: ClockRule
}

/** A clock that the calendar refuses to count: a year without a decree on days off. */
export interface UncountedClock {
  /** The day of the event from which it runs: `'2024-03-15'`. */
  readonly event: PlainDate
  /** The clock as the norm writes it. */
  readonly rule: ClockRule
  /** The years without a decree. */
  readonly years: readonly number[]
}

/** A clock of the plan: counted with the days passed over, waiting for its event, or not countable. */
export type EscalationDeadline = Deadline<ProvisionId> | AwaitedClock | UncountedClock

/** Where a step stands on the day of the plan. */
export type StepState = 'settled' | 'passed' | 'waiting' | 'overdue' | 'now' | 'later' | 'open' | 'at-any-time'

/** What opens the next rung. */
export type Opening = 'silence' | 'refusal'

/** Under which facts a step belongs to the plan, where a fact that is not known leaves that open. */
export interface EscalationCondition {
  /** Those who may file, one of whom it must be: `['pns', 'cpns']`; absent where that does not tell. */
  readonly filer?: readonly Filer[]
  /** Those complained of, one of whom it must be: `['atasan-langsung']`; absent where that does not tell. */
  readonly respondent?: readonly Respondent[]
}

/** A step of an escalation: one rung. */
export interface EscalationStep extends PlanStep<EscalationDeadline> {
  /** The rung. */
  readonly code: Rung
  /** The office that takes the paper: `'sekretaris-daerah'`. */
  readonly office: EscalationOffice
  /** The paper that is filed. */
  readonly document: StepDocument
  /** Whether its turn comes on the ladder, or it stands beside. */
  readonly line: Line
  /** Where it stands on the day of the plan; `'open'` where a fact that is not known, or what no text says of silence, decides whether it belongs to the plan or has its turn. */
  readonly state: StepState
  /** By when one must file; absent where no text says. */
  readonly fileBy?: EscalationDeadline
  /** What opens the next rung; empty at the last one and beside the ladder. */
  readonly opensOn: readonly Opening[]
  /** The rungs it opens: the next one of the ladder under the same facts. */
  readonly opens: readonly Rung[]
  /** What it means when the office does not answer: `'opens-next'`. */
  readonly silence: Silence
  /** Set where the law sends the paper back to whoever decided: a review of a decision, no complaint about a person. */
  readonly reconsiders?: true
  /** Under which facts the step belongs to the plan; absent where it does in every case. */
  readonly onlyIf?: EscalationCondition
}

/** A rung that is left out because of the person complained of. */
export interface SkippedRung {
  /** The rung: `'complain-to-direct-superior'`. */
  readonly code: Rung
  /** Why its office is not addressed: `'not-above-the-respondent'`. */
  readonly why: Exclude<RungStanding['standing'], 'addressable'>
  /** The provisions behind leaving it out. */
  readonly basis: readonly BasisEntry[]
  /** Under which facts it is left out; absent where it is in every case. */
  readonly onlyIf?: EscalationCondition
}

/** The plan of an escalation. */
export interface EscalationPlan extends Plan<EscalationFacts, EscalationDeadline> {
  readonly planner: 'planEscalation'
  /** The ladder in the order of its rungs, then what stands beside it. */
  readonly steps: readonly EscalationStep[]
  /** Rungs left out because of who is complained of, each with its ground. */
  readonly skipped: readonly SkippedRung[]
  /** The last rungs of the ladder, one for each way it may go; empty only before the law that was read. */
  readonly last: readonly Rung[]
  /** What is escalated, as the facts give it: `'transfer'`. */
  readonly subject: EscalationSubject
}
