import type { Part } from '../../decision'
import type { BasisEntry } from '../../law'
import type { AdditionalDuty } from './dimensions'

/** Why a requirement is not met. */
export const OBSTACLES = [
  'duty-not-in-this-budget',
  'duty-not-yet-there',
  'duty-abolished',
  'not-a-civil-servant',
  'not-the-head-of-office',
  'not-in-a-structural-post',
  'structural-officer-available',
  'post-the-words-do-not-name',
  'not-of-the-unit',
  'outside-the-field',
  'degree-lacking',
  'grade-lacking',
  'certificate-lacking',
  'certificate-below-package',
  'no-functional-procurement-post',
  'treasurer-certificate-lacking',
  'pact-refused',
  'controls-a-supplier',
  'manages-a-cooperative',
  'conflict-of-interest',
  'detained',
  'barred-business',
  'collects-revenue',
  'ppk-tasks-not-yet-possible',
  'ppk-appointed',
  'barred-beside',
  'barred-for-the-same-package',
  'doubling-not-necessary',
] as const

/** Why a requirement is not met. */
export type Obstacle = (typeof OBSTACLES)[number]

/** Under which condition a requirement is met all the same. */
export const DUTY_CONDITIONS = [
  'only-in-kemhan-or-polri',
  'may-help-not-sign',
  'only-in-certain-cases',
  'only-the-budget-of-the-kelurahan',
  'no-structural-officer',
  'criteria-of-the-region',
  'rule-of-the-region',
  'degree-cannot-be-met',
  'basic-until-end-of-2023',
  'as-the-circular-arranges',
  'while-functional-officers-are-too-few',
  'knowledge-of-procurement',
  'only-tasks-a-to-m',
  'pact-to-be-signed',
  'only-if-necessary',
  'someone-else-tests-and-pays',
  'by-own-power',
] as const

/** Under which condition a requirement is met all the same. */
export type DutyCondition = (typeof DUTY_CONDITIONS)[number]

/** How one requirement stands. */
export type Requirement =
  | {
      readonly standing: 'met'
      /** What the answer is tied to; absent where it is tied to nothing. */
      readonly conditions?: readonly DutyCondition[]
    }
  | { readonly standing: 'not-met'; readonly obstacle: Obstacle }
  /** The texts that were read put no such requirement to this duty. */
  | { readonly standing: 'not-asked' }

/** Whether the law knows the duty in that budget on that day, and whether a text that was read lays down who may hold it. */
export type DutyInUse =
  | { readonly standing: 'met'; readonly requirements: 'laid-down' | 'not-read' }
  | { readonly standing: 'not-met'; readonly obstacle: Obstacle }

/** Who names the holder, and on whose proposal. */
export interface Appointment {
  /** The office that names: `'pengguna-anggaran'`; `'by-office'` where the post itself carries the duty. */
  readonly by: AppointingOffice
  /** Who proposes, where a text says so. */
  readonly proposal?: 'atasan-langsung' | 'kepala-skpd' | 'pengguna-anggaran' | 'ppkd'
}

/** An office that names the holder of a duty. */
export type AppointingOffice =
  | 'by-office'
  | 'pengguna-anggaran'
  | 'pengguna-atau-kuasa-pengguna-anggaran'
  | 'kuasa-pengguna-anggaran'
  | 'direktur-rumah-sakit-daerah'
  | 'kepala-daerah'
  | 'menteri-pimpinan-lembaga'
  | 'kepala-ukpbj'
  | 'pejabat-pembuat-komitmen'
  | 'pengguna-anggaran-kuasanya-atau-pejabat-pembuat-komitmen'

/**
 * Whether a person may hold a duty.
 *
 * - `eligible`: every requirement of the texts that were read is met.
 * - `eligible-with-conditions`: met, but tied to what stands in `conditions`.
 * - `no-obstacle-found`: no text that was read lays down who may hold the duty, and nothing that was read stands against it.
 * - `not-eligible`: at least one requirement is not met; the parts tell which, all of them.
 */
export interface Eligibility extends EligibilityRequirements {
  /** The answer over all requirements: `'eligible-with-conditions'`. */
  readonly eligibility: 'eligible' | 'eligible-with-conditions' | 'no-obstacle-found' | 'not-eligible'
  /** What the answer is tied to, in the order of {@link DUTY_CONDITIONS}; none where the person is not eligible. */
  readonly conditions: readonly DutyCondition[]
}

/** Each requirement of a duty as a part of its own: met, not met, open, contested, or silent where no text was read. */
export interface EligibilityRequirements {
  /** Whether the law knows the duty in that budget on that day. */
  readonly inUse: Part<DutyInUse>
  /** How the person serves. */
  readonly employment: Part<Requirement>
  /** The post the person holds. */
  readonly position: Part<Requirement>
  /** That the person serves in the unit. */
  readonly unit: Part<Requirement>
  /** That the duty lies within the field of the post. */
  readonly field: Part<Requirement>
  /** Diploma, or grade where the diploma cannot be met. */
  readonly education: Part<Requirement>
  /** The certificate of procurement against the package. */
  readonly certificate: Part<Requirement>
  /** Of a PPTK: whether tasks of the PPK may be given. */
  readonly ppkTasks: Part<Requirement>
  /** The functional post of procurement. */
  readonly functionalPost: Part<Requirement>
  /** Competence in finance: certificate of a bendahara, standard of the minister of finance. */
  readonly treasury: Part<Requirement>
  /** The Pakta Integritas. */
  readonly pact: Part<Requirement>
  /** Conflicts of interest. */
  readonly conflict: Part<Requirement>
  /** That the person is not detained. */
  readonly liberty: Part<Requirement>
  /** That the person does no business that is barred. */
  readonly business: Part<Requirement>
  /** That the person does not collect revenue. */
  readonly revenue: Part<Requirement>
  /** Whether the duty may be held beside `pengguna-anggaran`. */
  readonly besidePenggunaAnggaran: Part<Requirement>
  /** Whether the duty may be held beside `kuasa-pengguna-anggaran`. */
  readonly besideKuasaPenggunaAnggaran: Part<Requirement>
  /** Whether the duty may be held beside `pejabat-pembuat-komitmen`. */
  readonly besidePejabatPembuatKomitmen: Part<Requirement>
  /** Whether the duty may be held beside `pejabat-pelaksana-teknis-kegiatan`. */
  readonly besidePejabatPelaksanaTeknisKegiatan: Part<Requirement>
  /** Whether the duty may be held beside `pejabat-penatausahaan-keuangan-skpd`. */
  readonly besidePejabatPenatausahaanKeuanganSkpd: Part<Requirement>
  /** Whether the duty may be held beside `pejabat-penanda-tangan-spm`. */
  readonly besidePejabatPenandaTanganSpm: Part<Requirement>
  /** Whether the duty may be held beside `bendahara-penerimaan`. */
  readonly besideBendaharaPenerimaan: Part<Requirement>
  /** Whether the duty may be held beside `bendahara-pengeluaran`. */
  readonly besideBendaharaPengeluaran: Part<Requirement>
  /** Whether the duty may be held beside `pejabat-pengadaan`. */
  readonly besidePejabatPengadaan: Part<Requirement>
  /** Whether the duty may be held beside `pokja-pemilihan`. */
  readonly besidePokjaPemilihan: Part<Requirement>
  /** Whether the duty may be held beside `pemeriksa-hasil-pekerjaan`. */
  readonly besidePemeriksaHasilPekerjaan: Part<Requirement>
  /** Who names the holder. */
  readonly appointment: Part<Appointment>
}

/** Two duties of one person, and what the texts say of holding both. */
export interface DutyPair {
  /** The places of the two in the list given, the earlier first. */
  readonly at: readonly [number, number]
  /** The two duties, in that order. */
  readonly duties: readonly [AdditionalDuty, AdditionalDuty]
  /** `no-rule` where no text that was read sets the two apart; `open` where a fact decides. */
  readonly standing: 'barred' | 'allowed' | 'no-rule' | 'open'
  /** Why they may not be held together. */
  readonly obstacle?: Obstacle
  /** Under which conditions they may. */
  readonly conditions?: readonly DutyCondition[]
  /** The facts that decide. */
  readonly missing?: readonly string[]
  /** The provisions, and the rule of the general separation of functions where there is no other. */
  readonly basis: readonly BasisEntry[]
}

/**
 * Whether duties may be held together.
 *
 * - `barred`: at least one pair may not be; `pairs` tells all of them.
 * - `allowed-with-conditions`: a text allows it, tied to conditions.
 * - `nothing-against`: no text that was read sets any two of them apart.
 */
export interface Concurrency {
  /** The answer over all pairs: `'allowed-with-conditions'`; `'barred'` also where collecting revenue bars a duty. */
  readonly concurrency: 'barred' | 'allowed-with-conditions' | 'nothing-against'
  /** Every pair, in the order of the list. */
  readonly pairs: readonly DutyPair[]
  /** A duty that is barred beside collecting revenue of the region; none where nothing was said of it. */
  readonly revenue: readonly DutyRevenueBar[]
}

/** A duty that may not be held by who collects taxes or charges of the region. */
export interface DutyRevenueBar {
  /** The place of the duty in the list. */
  readonly at: number
  /** The provision. */
  readonly basis: readonly BasisEntry[]
}
