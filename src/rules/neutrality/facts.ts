import type { DateInput } from '../../dates'
import type { EmployeeKind, EmployeeKindAlias, Place, Post } from '../../people'
import type { Impact } from '../discipline'
import type { ConductAlias } from './aliases'
import type {
  ASSIGNMENT,
  ATTRIBUTES,
  Conduct,
  Contest,
  GESTURE,
  MOBILISED,
  PARTY_ROLE,
  Period,
  PRESENCE,
  PURPOSE,
  RESIGNED,
  ROLE,
  Stage,
  SUPPORT,
} from './dimensions'

/** Who acted. */
export interface ActorFacts {
  /** Kind of employee or office holder: `'pns'`, `'pppk'` (also `'p3k'`), `'thl'`, `'kepala-desa'` ... */
  readonly kind: EmployeeKind | EmployeeKindAlias
  /** The post held, on which the imposing authority and some crimes depend: `'administrator'`. */
  readonly post?: Post | undefined
  /** Where the person serves: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
}

/** Facts that someone may dispute; a disputed fact counts as unknown until it is established. */
export const DISPUTABLE = ['authorship', 'evidence', 'support', 'gesture', 'purpose', 'presence'] as const

/** A fact that is disputed: who did it, whether the evidence holds, or one of the facts on how it was done. */
export type Disputable = (typeof DISPUTABLE)[number]

/**
 * What a public employee did around an election. A fact left out is unknown: it never defaults to false, to true, or to today.
 */
export interface ConductFacts {
  /** Who acted: the kind of employee, and post and place where they are known. */
  readonly actor: ActorFacts
  /** The bare act: `'social-media-engagement'`; a long code such as `'photo-neutral'` sets other facts with it. */
  readonly conduct: Conduct | ConductAlias
  /** The election: `'pilkada-2024'`, or the id of one brought in `context.elections`. */
  readonly election?: string | undefined
  /** What the contestant stands for: `'bupati-wali-kota'`, `'dprd'`; `'partai'` when a party as such benefits. */
  readonly contest?: Contest | undefined
  /** Status of the contestant; derived from election and day, needed only where the day of determination is not established. */
  readonly stage?: Stage | undefined
  /** Whether the act fell in the campaign period; derived like the stage, needed only where the schedule does not say. */
  readonly period?: Period | undefined
  /** Day of the act: `'2024-10-10'`. */
  readonly committedOn?: DateInput | undefined
  /** Day on which the person was first examined. */
  readonly examinedOn?: DateInput | undefined
  /** Day of the decision on the sanction. */
  readonly decidedOn?: DateInput | undefined
  /** Day on which the decision reached the person; deadlines of remedies run from it. */
  readonly receivedOn?: DateInput | undefined
  /** What the person did while present: `'none'` only looked on or listened, `'active'` showed support. */
  readonly support?: (typeof SUPPORT)[number] | undefined
  /** When the person was at the event: `'during'`, `'left-at-once'` on learning what it was, `'after-end'`. */
  readonly presence?: (typeof PRESENCE)[number] | undefined
  /** What was worn or used at a campaign: `'none'`, `'party'`, `'pns'` (uniform, Korpri), `'official-vehicle'`. */
  readonly attributes?: (typeof ATTRIBUTES)[number] | undefined
  /** Hand sign, symbol, attribute or background in a photo: `'none'` or `'partisan'`. */
  readonly gesture?: (typeof GESTURE)[number] | undefined
  /** What a photo, a list or a property was for: `'support'`, or `'none'` where it had another purpose. */
  readonly purpose?: (typeof PURPOSE)[number] | undefined
  /** Whether the photo was put where the public can see it. */
  readonly published?: boolean | undefined
  /** Whether a speaker explained government policy under a letter of assignment. */
  readonly assignment?: (typeof ASSIGNMENT)[number] | undefined
  /** Whether the person was on leave outside the state's charge (cuti di luar tanggungan negara) on that day. */
  readonly cltn?: boolean | undefined
  /** Member of the party, or also an officer. */
  readonly partyRole?: (typeof PARTY_ROLE)[number] | undefined
  /** Whether the person resigned from the service in writing: `'before-joining'` the party, `'after-joining'` it, or `'no'`. */
  readonly resigned?: (typeof RESIGNED)[number] | undefined
  /** Who was mobilised: other `'pns'`, or `'others'` (PPPK, contract staff, residents). */
  readonly mobilised?: (typeof MOBILISED)[number] | undefined
  /** Role in the campaign: `'team'` (executor, campaign team, funder), `'participant'`, `'none'`. */
  readonly role?: (typeof ROLE)[number] | undefined
  /** How far a negative impact was shown to reach: `'none'`, `'unit-kerja'`, `'instansi'`, `'negara'`. */
  readonly impact?: Impact | undefined
  /** What is disputed; each counts as unknown, and a disputed authorship leaves open whether there is a breach at all. */
  readonly disputed?: readonly Disputable[] | undefined
}
