import type { DateInput } from '../../dates'
import type { AsnKind, NonAsnKind } from '../../people'
import type { LegalMatter, LegalPosition, Proceeding } from './dimensions'

/** What the offence is said to be, as far as local rules ask. */
export const OFFENCES = ['korupsi', 'pencucian-uang', 'narkotika', 'terorisme', 'keamanan-negara', 'other'] as const

/** What the offence is said to be. */
export type AidOffence = (typeof OFFENCES)[number]

/** A set of cases of a local rule: all that is named must fit; a field left out fits every case. */
export interface LocalScope {
  /** Kinds of staff: `['thl']`. */
  readonly kinds?: readonly (AsnKind | NonAsnKind)[] | undefined
  /** Kinds of matter: `['tata-usaha-negara']`. */
  readonly matters?: readonly LegalMatter[] | undefined
  /** Stages: `['penyidikan']`. */
  readonly stages?: readonly Proceeding[] | undefined
  /** Capacities: `['tersangka']`. */
  readonly capacities?: readonly LegalPosition[] | undefined
  /** Offences: `['korupsi']`. */
  readonly offences?: readonly AidOffence[] | undefined
  /** `true` for those caught in the act only, `false` for the others only. */
  readonly caughtInTheAct?: boolean | undefined
}

/**
 * A rule of one agency or region on legal help, as the caller has read it: a ministerial regulation, a Perkada, the rule of an LKBH. It
 * adds or narrows there; it never changes national law, and what it excludes is shown as local.
 */
export interface LocalAidRule {
  /** Its short title: `'Perbup 98/2022'`. */
  readonly title: string
  /** First day in force, where it is known. */
  readonly from?: DateInput | undefined
  /** First day no longer in force. */
  readonly until?: DateInput | undefined
  /** What it covers. */
  readonly covers?: readonly LocalScope[] | undefined
  /** What it excludes; an exclusion goes before what is covered. */
  readonly excludes?: readonly LocalScope[] | undefined
}
