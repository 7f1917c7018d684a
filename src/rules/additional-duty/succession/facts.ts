import type { Calendar } from '../../../calendar'
import type { DateInput } from '../../../dates'
import type { Context } from '../../../decision'
import type { Fund } from '../../../organization'
import type { AdditionalDuty } from '../dimensions'
import type { ConcurrentDuty, DutyCandidate, ProcurementPackage } from '../facts'
import type { ResignationEvent } from '../resignation-dimensions'
import type { SuccessionRung } from './rungs'

/** How far a package has come, the most pressing first: a payment is due or a contract runs, then signing, then preparation. */
export const PACKAGE_STAGES = ['payment-due', 'running', 'signing', 'preparation'] as const

/** How far a package has come. */
export type PackageStage = (typeof PACKAGE_STAGES)[number]

/** Why people lay their duties down together, as they say. */
export const RESIGNATION_REASONS = [
  'no-legal-protection',
  'beyond-main-task',
  'cannot-do-core-work',
  'too-few-staff',
  'other',
] as const

/** Why people lay their duties down together. */
export type ResignationReason = (typeof RESIGNATION_REASONS)[number]

/** Someone of the office, or of another one, who may take over. */
export interface SuccessionPerson extends Omit<DutyCandidate, 'holds'> {
  /** The caller's own key: `'PPK-07'`; never a name, a NIP or a NIK. */
  readonly key: string
  /** The duties held now; an empty list says that there are none, a list left out that it is unknown. */
  readonly holds?: readonly ConcurrentDuty[] | undefined
  /** The most packages the person can serve at once, all duties together; left out there is no limit, and the plan says so. */
  readonly limit?: number | undefined
  /** Packages served beyond those listed in the plan; they count against the limit. */
  readonly otherPackages?: number | undefined
  /**
   * The rungs on which the person is ready to step in, of any ladder; an empty list says none, a list left out that nobody asked. Of who
   * lays a duty down it is asked, of anyone else readiness is taken from the list only where there is one.
   */
  readonly readyFor?: readonly SuccessionRung[] | undefined
  /** Whether the person can supervise works in the field. */
  readonly technical?: boolean | undefined
}

/** A package with the people who serve it now. */
export interface SuccessionPackage extends ProcurementPackage {
  /** The caller's own key: `'paket-12'`. */
  readonly key: string
  /** How far it has come. */
  readonly stage: PackageStage
  /** Whose money is spent, where it is not that of the office. */
  readonly fund?: Fund | undefined
  /** The day of the next payment or signature: `'2022-03-07'`; within a stage the nearest comes first. */
  readonly dueOn?: DateInput | undefined
  /** Key of the PPK. */
  readonly pejabatPembuatKomitmen?: string | undefined
  /** Key of the PPTK. */
  readonly pptk?: string | undefined
  /** Key of the field supervisor (pengawas). */
  readonly supervisor?: string | undefined
}

/** The offices that may have made the decree of a PPK, a PPTK or a supervisor. */
export const DECREE_MAKERS = ['pengguna-anggaran', 'kuasa-pengguna-anggaran', 'pejabat-pembuat-komitmen'] as const

/** An office that may have made a decree. */
export type DecreeMaker = (typeof DECREE_MAKERS)[number]

/** One duty that one person laid down or lost. */
export interface LaidDownDuty {
  /** Key of the holder. */
  readonly holder: string
  /** The duty. */
  readonly duty: AdditionalDuty
  /** What happened: `'resign'`. */
  readonly event: ResignationEvent
  /** Key of the letter, where there is one: two letters are kept apart. */
  readonly letter?: string | undefined
  /** The day on which the complete letter was received: `'2022-02-22'`. */
  readonly receivedOn?: DateInput | undefined
  /** The day on which the holder took the letter back; the request then falls away. */
  readonly withdrawnOn?: DateInput | undefined
  /** First day of an absence or a detention. */
  readonly since?: DateInput | undefined
  /** Who made the decree, where more than one office may: the same answers. */
  readonly namedBy?: DecreeMaker | undefined
  /** How a decree ran out. */
  readonly expiry?: 'own-last-day' | 'year-turned' | undefined
}

/** What is known of the office. */
export interface SuccessionOffice {
  /** Whether it has a KPA; an SKPD in APBD may have none. */
  readonly kpa?: boolean | undefined
  /** Whether it is a regional hospital. */
  readonly hospital?: boolean | undefined
  /** Whether an ASN in a structural post could be named PPTK. */
  readonly structuralOfficer?: boolean | undefined
  /** Whether someone with a sarjana degree could be named. */
  readonly degreeHolder?: boolean | undefined
  /** Whether a rule of the kepala daerah opens the duty of PPTK to functional posts. */
  readonly regionalRule?: boolean | undefined
}

/** The office, its people and packages, and the duties laid down. */
export interface SuccessionFacts {
  /** The day on which the plan is made; it chooses the law: `'2022-02-24'`. */
  readonly on: DateInput
  /** Whose money the office spends. */
  readonly fund: Fund
  /** The office. */
  readonly office?: SuccessionOffice | undefined
  /** Everyone concerned: those who leave, and those who may take over. */
  readonly people: readonly SuccessionPerson[]
  /** The packages. */
  readonly packages: readonly SuccessionPackage[]
  /** The duties laid down. */
  readonly laidDown: readonly LaidDownDuty[]
  /** The reasons that letters signed by several give. */
  readonly reasons?: readonly ResignationReason[] | undefined
}

/** What a caller may set beside the facts. */
export interface SuccessionContext extends Context {
  /** The calendar by which working days are counted; without it that of the country. */
  readonly calendar?: Calendar | undefined
  /** Days worked in a week. */
  readonly week?: 5 | 6 | undefined
}
