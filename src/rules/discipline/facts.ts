import type { DateInput } from '../../dates'
import type { EmployeeKind, EmployeeKindAlias, Place, Post } from '../../people'
import type { ActingPowerFacts } from '../authority'
import type { INTENTS, Norm } from './breach-dimensions'
import type { Impact, Level, SanctionKind, WEIGHTS } from './dimensions'

/** Who is to be punished, how heavily, and when. */
export interface AuthorityFacts {
  /** The post held: `'administrator'`, `'pelaksana'`. */
  readonly post?: Post | undefined
  /** Where the person serves: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
  /** Level of the sanction. */
  readonly level: Level
  /** Within `'berat'`: a sanction that keeps the person in service, or dismissal. */
  readonly weight?: (typeof WEIGHTS)[number] | undefined
  /** Day of the decision; it chooses between PP 53/2010 and PP 94/2021. */
  readonly decidedOn?: DateInput | undefined
  /** The official who is to impose, where someone stands in for the holder of the post; asked of the powers of office. */
  readonly acting?: ActingImposer | undefined
}

/** The official who stands in: all that the powers of office ask for but the act and the day, which follow from the sanction. */
export type ActingImposer = Omit<ActingPowerFacts, 'act' | 'on'>

/** Who is to be disciplined. */
export interface DisciplineActorFacts {
  /** The kind of employee: `'pns'`, `'cpns'`, `'p3k'`; others are refused with the reason. */
  readonly kind: EmployeeKind | EmployeeKindAlias
  /** The post held: `'pengawas'`. */
  readonly post?: Post | undefined
  /** Where the person serves: `'kabupaten-kota'`. */
  readonly place?: Place | undefined
}

/** Facts of one breach that its norm may ask for. */
export interface BreachElements {
  /** The norm broken: `'pp-94-5i'` is PP 94/2021 Pasal 5 huruf i; one of the other regulation leads to its counterpart. */
  readonly norm: Norm
  /** How far the negative impact reached, the widest ring; `'none'` where it was examined and none was shown. */
  readonly impact?: Impact | undefined
  /** Whether a valid reason kept the person from taking an oath. */
  readonly validReason?: boolean | undefined
  /** Whether the rules on reporting assets oblige the holder of this post. */
  readonly obligedToReport?: boolean | undefined
  /** Whether the breach was meant; PP 53/2010 asks it of how subordinates are treated. */
  readonly intent?: (typeof INTENTS)[number] | undefined
  /** How much of the yearly work target was reached, in percent: `37.5`. */
  readonly targetReached?: number | undefined
  /** The level of the sanction that a superior should have imposed and did not. */
  readonly dueLevel?: Level | undefined
  /** The last sanction imposed for a breach of the same nature; `'none'` if there was none. */
  readonly previous?: 'none' | SanctionKind | undefined
  /** Day of the breach: `'2023-03-01'`; it never chooses the regulation, but no examination comes before it. */
  readonly committedOn?: DateInput | undefined
  /** Day on which the examination was finished. */
  readonly examinedOn?: DateInput | undefined
  /** Day of the decision; it chooses between PP 53/2010 and PP 94/2021. */
  readonly decidedOn?: DateInput | undefined
}

/** Who broke which norm, with what came of it, and when. */
export interface BreachFacts extends BreachElements {
  /** Who broke it. */
  readonly actor: DisciplineActorFacts
}

/** Several breaches of one person that are decided together. */
export interface BreachesFacts {
  /** The person, the same for every breach. */
  readonly actor: DisciplineActorFacts
  /** The breaches, each with what its norm asks for. */
  readonly breaches: readonly BreachElements[]
  /** Absence that is decided together with them. */
  readonly absence?: AbsenceElements | undefined
}

/** Facts of an absence. Give the days themselves, or the count and the longest run; what is left out is unknown. */
export interface AbsenceElements {
  /** The days without valid reason, in any order: `['2024-03-04', '2024-03-05']`; days off are not counted. */
  readonly absentOn?: readonly DateInput[] | undefined
  /** The calendar year that is judged: `2024`. Without it the year with most absent days. */
  readonly year?: number | undefined
  /** Absent working days of that calendar year, where the days themselves are not given: `12`. */
  readonly absentDays?: number | undefined
  /** The longest run of absent working days, where the days are not given; of a count under ten it is not asked. */
  readonly longestRun?: number | undefined
  /** Minutes of late arrival and early leaving in that year, added up: `930`; PP 53/2010 counts 7½ hours as a day. */
  readonly lateMinutes?: number | undefined
  /** Whether the absence had an effect on the work unit. */
  readonly effectOnUnit?: boolean | undefined
  /** Day on which the examination was finished. */
  readonly examinedOn?: DateInput | undefined
  /** Day of the decision; it chooses between PP 53/2010 and PP 94/2021. */
  readonly decidedOn?: DateInput | undefined
}

/** Who was absent, when, and on which days that was examined and decided. */
export interface AbsenceFacts extends AbsenceElements {
  /** Who was absent. */
  readonly actor: DisciplineActorFacts
}
