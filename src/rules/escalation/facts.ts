import type { Calendar } from '../../calendar'
import type { DateInput } from '../../dates'
import type { RegionLevel } from '../../organization'
import type { EscalationSubject, Filer, Respondent, Rung } from './dimensions'

/** How a rung ended: nothing was heard, the paper was refused, or the matter was settled; `pending` while it is still with the office. */
export const OUTCOMES = ['pending', 'silent', 'refused', 'settled'] as const

/** How a rung ended. */
export type RungResult = (typeof OUTCOMES)[number]

/** Addressees that can only pass a paper on: a paper left with them has reached no rung. */
export const FORWARDERS = [
  'asisten-sekretaris-daerah',
  'badan-kepegawaian-daerah',
  'wakil-kepala-daerah',
  'dprd',
] as const

/** An addressee that can only pass a paper on. */
export type Forwarder = (typeof FORWARDERS)[number]

/** One paper that was filed. */
export interface Filing {
  /** The rung on which it was filed, or an addressee that can only pass it on: `'complain-to-head-of-office'`. */
  readonly rung: Rung | Forwarder
  /** The day on which the office received it: `'2024-03-18'`. */
  readonly filedOn?: DateInput | undefined
  /** What came of it; left out it is unknown, and silence is told only once a clock of the law has run out. */
  readonly result?: RungResult | undefined
  /** The day on which the answer was received. */
  readonly answeredOn?: DateInput | undefined
}

/** What is escalated, by whom, against whom, where, what was done so far, and as of which day. A fact left out is unknown. */
export interface EscalationFacts {
  /** What it is about: `'arbitrary-treatment'`. */
  readonly subject: EscalationSubject
  /** Who files: `'pns'`. */
  readonly filer?: Filer | undefined
  /** The office complained of, or that made the decision, seen from the filer: `'sekretaris-perangkat-daerah'`. */
  readonly respondent?: Respondent | undefined
  /** The level of the region: `'kabupaten-kota'`. */
  readonly place: RegionLevel
  /** What was filed so far, in any order. */
  readonly history?: readonly Filing[] | undefined
  /** The day as of which the plan is made; it chooses the law and the supervisor of that day: `'2024-03-22'`. */
  readonly on: DateInput
  /** The day of what is complained of; the Ombudsman takes nothing older than two years. */
  readonly happenedOn?: DateInput | undefined
  /** The day on which the decision complained of was received: objections run from it. */
  readonly decisionReceivedOn?: DateInput | undefined
}

/** What a caller may set beside the facts. */
export interface EscalationContext {
  /** The calendar to count by; the national one when left out. */
  readonly calendar?: Calendar | undefined
  /** Working days a week: 5 or 6; otherwise the week of the calendar. */
  readonly week?: 5 | 6 | undefined
  /** Chosen options of contested points: `{ 'supervisor-after-mk-121': 'no-supervisor' }`. */
  readonly readings?: { readonly [point: string]: string | undefined } | undefined
}
