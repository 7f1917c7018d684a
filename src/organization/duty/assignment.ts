import type { DateInput } from '../../dates'
import type { OfficialDecree, RegionalHeadCapacity } from '../capacity'
import type { Fund } from '../dimensions'
import type { CentralOffice, RegionalHeadOffice } from '../office'
import type { DutyRole } from './role'

/** The decree of a duty: number, day, and the office that made it. */
export interface DutyDecree extends OfficialDecree {
  /** The duty or office that named the holder: `'pengguna-anggaran'`. */
  readonly by?: DutyRole | RegionalHeadOffice | CentralOffice | undefined
}

/** A duty given to someone for a time: role, holder, decree, from, until. */
export interface DutyAssignment {
  /** The duty: `'pejabat-pembuat-komitmen'`. */
  readonly role: DutyRole
  /** The caller's own key for the holder: `'ASN-07'`; never a name, a NIP or a NIK. */
  readonly holder: string
  /** The unit in which the duty is held, as the caller names it: `'dinas-pupr'`. */
  readonly unit?: string | undefined
  /** The package or contract the duty is about: `'paket-12'`; left out where it covers the whole unit. */
  readonly package?: string | undefined
  /** The activity the duty is about: `'1.03.02.2.01'`. */
  readonly activity?: string | undefined
  /** Whose money is spent: `'apbd'`. */
  readonly fund?: Fund | undefined
  /** The decree it rests on. */
  readonly decree?: DutyDecree | undefined
  /** First day of the duty: `'2022-01-03'`. */
  readonly from: DateInput
  /** First day after the duty ended, e.g. `'2024-01-01'`; left out while it runs. */
  readonly until?: DateInput | undefined
}

/** A Pejabat Pembuat Komitmen: who may commit the budget, by power of the PA or KPA (Perpres 16/2018 Pasal 1 angka 10). */
export interface PejabatPembuatKomitmen extends DutyAssignment {
  /** Always `'pejabat-pembuat-komitmen'`. */
  readonly role: 'pejabat-pembuat-komitmen'
}

/**
 * What most people mean by PPK: a {@link PejabatPembuatKomitmen}. The abbreviation has four other senses, each a type of its own:
 * {@link PejabatPembinaKepegawaian}, {@link PpkSkpd}, {@link PanitiaPemilihanKecamatan}, and the finance pattern of a BLUD, which is no
 * person.
 */
export type Ppk = PejabatPembuatKomitmen

/** A Pejabat Pelaksana Teknis Kegiatan: who runs an activity of an SKPD (PP 12/2019 Pasal 1 angka 74). */
export interface PejabatPelaksanaTeknisKegiatan extends DutyAssignment {
  /** Always `'pejabat-pelaksana-teknis-kegiatan'`. */
  readonly role: 'pejabat-pelaksana-teknis-kegiatan'
}

/** The usual name of {@link PejabatPelaksanaTeknisKegiatan}. */
export type Pptk = PejabatPelaksanaTeknisKegiatan

/** A Pejabat Penatausahaan Keuangan SKPD: who keeps the financial administration (PP 12/2019 Pasal 1 angka 75). */
export interface PpkSkpd extends DutyAssignment {
  /** Always `'pejabat-penatausahaan-keuangan-skpd'`. */
  readonly role: 'pejabat-penatausahaan-keuangan-skpd'
}

/** Membership of a Panitia Pemilihan Kecamatan, the ad hoc body of KPU in a kecamatan (UU 7/2017 Pasal 51). */
export interface PanitiaPemilihanKecamatan extends DutyAssignment {
  /** Always `'panitia-pemilihan-kecamatan'`. */
  readonly role: 'panitia-pemilihan-kecamatan'
}

/**
 * A Pejabat Pembina Kepegawaian: who decides appointments, transfers and dismissals (UU 20/2023 Pasal 1 angka 10). No duty by decree
 * but a power of the office; in what capacity the office is held decides how far it reaches.
 */
export interface PejabatPembinaKepegawaian {
  /** Tells it from a duty: always `'pejabat-pembina-kepegawaian'`. */
  readonly role: 'pejabat-pembina-kepegawaian'
  /** The office to which the power belongs: `'bupati'`. */
  readonly office: RegionalHeadOffice | Exclude<CentralOffice, 'presiden'>
  /** Code of the region, where it has one: `'33.10'`. */
  readonly region?: string | undefined
  /** In what capacity a regional head's office is held. */
  readonly capacity?: RegionalHeadCapacity | undefined
  /** First day in the office: `'2023-09-05'`. */
  readonly from: DateInput
  /** First day after it, e.g. `'2025-02-20'`; left out while it is held. */
  readonly until?: DateInput | undefined
}
