import type { DateInput } from '../../dates'
import type {
  AdministrativeCapacityCode,
  OfficeAlias,
  RegionalHeadCapacityCode,
  RegionalHeadOffice,
  RegionalPost,
} from '../../organization'
import type { NAMED_BY, OfficialAct, Vacancy, WINDOW } from './dimensions'

/** Instruments by which a power may be said to be handed on; only the first three make a delegation. */
export const DELEGATED_BY = ['peraturan-pemerintah', 'peraturan-presiden', 'peraturan-daerah', 'keputusan'] as const

/** An instrument by which a power is said to be handed on. */
export type DelegatedBy = (typeof DELEGATED_BY)[number]

/** An office whose acting is covered: the head of a region, or an administrative post of it; common short names are taken too. */
export type CoveredOffice =
  | RegionalHeadOffice
  | RegionalPost
  | Exclude<OfficeAlias, 'kades' | 'wakil-walikota' | 'kepala-lpnk' | 'sekjen'>

/**
 * Who wants to do what, in which capacity, on which day. A fact left out is unknown: it never defaults to false, to true or to today.
 */
export interface ActingPowerFacts {
  /**
   * In what capacity: `'definitif'`, `'pj'`, `'plt'`, `'plh'`, `'plt-kepala-daerah'` ... Read it from the decree, not from prose. Of a
   * head of a region a bare `'plt'` is no answer: the deputy with powers, the deputy with daily tasks and, until 2018, the one who
   * stands in during campaign leave all go by it.
   */
  readonly capacity: RegionalHeadCapacityCode | AdministrativeCapacityCode
  /** The office that is held or stood in for: `'bupati'`, `'kepala-dinas'`, `'sekretaris-daerah'` (also `'sekda'`). */
  readonly office: CoveredOffice
  /** The act: `'mutasi'`, `'hukuman-disiplin-berat'`, `'penetapan-perkada'`. */
  readonly act: OfficialAct
  /** The day on which the act is to be taken, or was: `'2024-05-06'`. */
  readonly on: DateInput
  /** Why someone stands in: `'suspended'`, `'term-ended'`, `'post-vacant'`; of an elected head `'predecessor-stood'` for one raised from deputy. */
  readonly vacancy?: Vacancy | undefined
  /** First day of the capacity, by decree or order; terms are counted from it: `'2024-03-04'`. */
  readonly since?: DateInput | undefined
  /** Last day of the capacity that the decree or order names: `'2024-06-03'`. */
  readonly lastDay?: DateInput | undefined
  /** Whether the term was extended once. */
  readonly renewed?: boolean | undefined
  /** Who named the Penjabat Sekda: the region (`'region'`), or the level above after three months of vacancy (`'higher-level'`). */
  readonly namedBy?: (typeof NAMED_BY)[number] | undefined
  /** Working days for which the Sekda is away, first and last counted: `6`. */
  readonly workingDays?: number | undefined
  /** The instrument that is said to hand the power on; a `'keputusan'` makes a mandate, not a delegation. */
  readonly delegatedBy?: DelegatedBy | undefined
  /** The election of regional heads in that region: `'pilkada-2024'`, or the id of one brought in `context.elections`. */
  readonly election?: string | undefined
  /** Day on which the head who acts was inaugurated: `'2025-02-20'`. */
  readonly inauguratedOn?: DateInput | undefined
  /** Last day of the term of the head, e.g. `'2025-02-20'`; until 1 July 2016 the window was counted back from it. */
  readonly termEndsOn?: DateInput | undefined
  /** Whether the day lies in the window of Pasal 71 ayat (2); `'inside'` or `'outside'`; derived, needed only where the schedule does not say. */
  readonly window?: Exclude<(typeof WINDOW)[number], 'moved'> | undefined
  /** Whether the day lies in the window of Pasal 71 ayat (3), which ends when the elected pair is determined: `'inside'` or `'outside'`; derived likewise. */
  readonly programmeWindow?: Exclude<(typeof WINDOW)[number], 'moved'> | undefined
  /** Whether the head who acts stands again in that election (petahana). */
  readonly candidate?: boolean | undefined
  /** Whether the written approval that is needed had been given before the act. */
  readonly approved?: boolean | undefined
}
