import type { DateInput } from '../../dates'
import type { AsnKind, NonAsnKind, Place } from '../../people'
import type { ActingPowerFacts } from '../authority'
import type {
  ABSENCE_MEASURES,
  ABSENCE_REASONS,
  Claim,
  DELEGATIONS,
  Demand,
  DRESS_SANCTIONS,
  DRESS_SOURCES,
  OFFICE_ACTS,
  PetitionForm,
  Respondent,
  TRAVELS,
  WORKING_TIMES,
} from './dimensions'
import type { DECIDERS, Leave, LeaveAnswer } from './leave-dimensions'

/** The employment of a person; no name, no number. */
export type GrievanceEmployee = AsnKind | NonAsnKind | 'p3k'

/** The facts that the legal tests of the claims ask; each claim asks its own. */
export interface ClaimFacts {
  /** What one side says of the other: `'travel-order-not-given'`. */
  readonly claim: Claim
  /** The day of the event, or the first of several: `'2024-03-18'`. */
  readonly on: DateInput
  /** Whether an examination of that person, after hearing, established the event; what the sides say is no finding. */
  readonly shown?: boolean | undefined
  /** The employment of whoever is said to have been absent: `'pns'`. */
  readonly employee?: GrievanceEmployee | undefined
  /** What the complaint about travel is about in fact: `'no-order'`, `'ordered-and-unpaid'`. */
  readonly travel?: (typeof TRAVELS)[number] | undefined
  /** Whether whoever blocked an order, or treated others so, held the power concerned. */
  readonly holdsPower?: boolean | undefined
  /** Whether a regional or agency rule on short permissions exists. */
  readonly localRule?: boolean | undefined
  /** Where the dress rule comes from: `'regulation'` or `'own-order'`. */
  readonly dressSource?: (typeof DRESS_SOURCES)[number] | undefined
  /** What was done about dress: `'none'`. */
  readonly dressSanction?: (typeof DRESS_SANCTIONS)[number] | undefined
  /** Why the person was not in the office: `'none'` for no reason. */
  readonly absenceReason?: (typeof ABSENCE_REASONS)[number] | undefined
  /** Whole working days, or part of one. */
  readonly absenceMeasure?: (typeof ABSENCE_MEASURES)[number] | undefined
  /** Whether duty at the counter was left without a clear, rational and lawful reason. */
  readonly leftWithoutReason?: boolean | undefined
  /** Whether users of the service were harmed. */
  readonly usersHarmed?: boolean | undefined
  /** What the official did: `'advised-or-prepared'` or `'decided'`. */
  readonly officeAct?: (typeof OFFICE_ACTS)[number] | undefined
  /** Whether a written instrument delegates the power: `'written'` or `'none'`. */
  readonly delegation?: (typeof DELEGATIONS)[number] | undefined
  /** Whether it is aimed at those who complained. */
  readonly aimedAtSigners?: boolean | undefined
}

/** A leave that was refused, postponed, recalled or not answered. */
export interface LeaveRefusalFacts {
  /** The employment: `'pns'`, `'pppk'` (also `'p3k'`). */
  readonly employee?: GrievanceEmployee | undefined
  /** The kind of leave: `'cuti-tahunan'`. */
  readonly leave?: Leave | undefined
  /** What became of it: `'refused'`. */
  readonly answer: LeaveAnswer
  /** The day of the answer, or the day asked about while there is none: `'2024-03-18'`. */
  readonly on: DateInput
  /** Who answered; not asked while nobody has. */
  readonly answeredBy?: Exclude<(typeof DECIDERS)[number], 'nobody'> | undefined
  /** Whether the leave was asked for in writing. */
  readonly requestWritten?: boolean | undefined
  /** The day on which the request with its papers was complete. */
  readonly completeOn?: DateInput | undefined
  /** Whether the conditions and papers of that kind of leave are met. */
  readonly conditionsMet?: boolean | undefined
  /** Whether urgent needs of the service (kepentingan dinas mendesak) were shown. */
  readonly urgentNeed?: boolean | undefined
  /** Whether the postponement is for at most one year. */
  readonly withinYear?: boolean | undefined
  /** Whether long leave is for a religious purpose. */
  readonly religiousPurpose?: boolean | undefined
  /** Whether the leave is to be spent abroad. */
  readonly abroad?: boolean | undefined
  /** Whether refusals are aimed at those who complained. */
  readonly aimedAtSigners?: boolean | undefined
}

/** What both sides say of one thing. `undefined`: that side was not heard on it. */
export interface ToldClaim {
  /** The claim with the facts known so far; for a refused leave the facts of `assessLeaveRefusal`. */
  readonly about: ClaimFacts | ({ readonly claim: 'leave-refused' } & LeaveRefusalFacts)
  /** Whether those who petition say so. */
  readonly saidByPetitioners?: boolean | undefined
  /** Whether whoever is complained of says so. */
  readonly saidByRespondent?: boolean | undefined
}

/** A petition or gathering of civil servants. A fact left out is unknown. */
export interface PetitionFacts {
  /** Its form: `'internal-petition'`. */
  readonly form: PetitionForm
  /** The day it was handed in or held: `'2024-03-21'`. */
  readonly on: DateInput
  /** Who is complained of: `'sekretaris-opd'`; `'nobody'` where something is only asked for. */
  readonly respondent?: Respondent | undefined
  /** Whether it speaks for or against a candidate or party. */
  readonly namesCandidate?: boolean | undefined
  /** Whether it was before many, or in a place that anyone can enter or see. */
  readonly inPublic?: boolean | undefined
  /** Whether it was a religious act and nothing else. */
  readonly religiousAct?: boolean | undefined
  /** Whether the police had received written notice at least 3 x 24 hours before the start. */
  readonly noticeInTime?: boolean | undefined
  /** Whether it was at a place that UU 9/1998 leaves out: palace, worship, military, hospital, port, station, terminal, vital object. */
  readonly barredPlace?: boolean | undefined
  /** Whether the day is one of the twelve great national days; derived from the calendar where that covers the day. */
  readonly nationalFeast?: boolean | undefined
  /** Whether objects that endanger public safety were carried. */
  readonly dangerousObjects?: boolean | undefined
  /** Outside working hours, within them with consent, or without. */
  readonly workingTime?: (typeof WORKING_TIMES)[number] | undefined
  /** Whether service to the public stood still. */
  readonly serviceInterrupted?: boolean | undefined
  /** Whether a secret of the office was disclosed. */
  readonly officeSecret?: boolean | undefined
  /** What is said on either side. */
  readonly claims?: readonly ToldClaim[] | undefined
}

/** What a paper handed to an official is, as far as clocks differ. */
export const PAPERS = [
  'suggestion',
  'request-for-decision',
  'administrative-breach-complaint',
  'conflict-of-interest-report',
] as const

/** What a paper is. */
export type Paper = (typeof PAPERS)[number]

/** An official on the way of a paper: capacity, and since when. */
export type OnTheWay = Pick<ActingPowerFacts, 'capacity' | 'since' | 'lastDay' | 'vacancy'>

/** A common paper handed to an official. A fact left out is unknown. */
export interface RecommendationFacts {
  /** What it is: `'suggestion'`. */
  readonly paper: Paper
  /** The region: `'provinsi'` or `'kabupaten-kota'`. */
  readonly place: Extract<Place, 'provinsi' | 'kabupaten-kota'>
  /** Who took it: capacity and office, `{ capacity: 'plt', office: 'asisten-sekretaris-daerah' }`. */
  readonly receiver: OnTheWay & Pick<ActingPowerFacts, 'office'>
  /** The Sekretaris Daerah of that day. */
  readonly sekda?: OnTheWay | undefined
  /** The head of the region of that day. */
  readonly head?: OnTheWay | undefined
  /** The day it was handed over: `'2024-09-02'`. */
  readonly receivedOn: DateInput
  /** The day on which the receiver passed it on. */
  readonly forwardedOn?: DateInput | undefined
  /** The day on which a request with its papers was complete. */
  readonly completeOn?: DateInput | undefined
  /** The day on which a complaint left lying was handed to the internal supervisors. */
  readonly handedToApipOn?: DateInput | undefined
  /** What is asked for: `['legal-accompaniment']`. */
  readonly demands?: readonly Demand[] | undefined
  /** For whom it is asked; every kind is told when left out. */
  readonly employees?: readonly ('pns' | 'cpns' | 'pppk' | 'pppk-paruh-waktu' | 'non-asn')[] | undefined
}
