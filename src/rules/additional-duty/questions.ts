import type { Ask, Silent, Table } from '../../decision'
import type { ReadingOptions } from '../../law'
import { type DutySetApart, SET_APART } from './dimensions'
import type { Appointment, Eligibility, Requirement } from './outcome'
import { dutyAppointmentTable } from './tables/duty-appointment'
import { dutyBesideTable } from './tables/duty-beside'
import { dutyCertificateTable } from './tables/duty-certificate'
import { dutyEducationTable } from './tables/duty-education'
import { dutyEmploymentTable } from './tables/duty-employment'
import { dutyFunctionalPostTable } from './tables/duty-functional-post'
import { dutyInUseTable } from './tables/duty-in-use'
import {
  dutyBusinessTable,
  dutyConflictTable,
  dutyLibertyTable,
  dutyPactTable,
  dutyRevenueTable,
} from './tables/duty-integrity'
import { dutyPositionTable } from './tables/duty-position'
import { dutyPpkTasksTable } from './tables/duty-ppk-tasks'
import { dutyTreasuryTable } from './tables/duty-treasury'
import { dutyFieldTable, dutyUnitTable } from './tables/duty-unit'

type RequirementTable = Table<never, 'act', Requirement | Silent, ReadingOptions>

/** One requirement: the part of the conclusion that tells it, and the table that knows it. */
interface Asked {
  readonly part: keyof Eligibility
  readonly table: unknown
  readonly beside?: DutySetApart
}

/** The part that tells of each duty set apart. */
export const BESIDE_PARTS = {
  'pengguna-anggaran': 'besidePenggunaAnggaran',
  'kuasa-pengguna-anggaran': 'besideKuasaPenggunaAnggaran',
  'pejabat-pembuat-komitmen': 'besidePejabatPembuatKomitmen',
  'pejabat-pelaksana-teknis-kegiatan': 'besidePejabatPelaksanaTeknisKegiatan',
  'pejabat-penatausahaan-keuangan-skpd': 'besidePejabatPenatausahaanKeuanganSkpd',
  'pejabat-penanda-tangan-spm': 'besidePejabatPenandaTanganSpm',
  'bendahara-penerimaan': 'besideBendaharaPenerimaan',
  'bendahara-pengeluaran': 'besideBendaharaPengeluaran',
  'pejabat-pengadaan': 'besidePejabatPengadaan',
  'pokja-pemilihan': 'besidePokjaPemilihan',
  'pemeriksa-hasil-pekerjaan': 'besidePemeriksaHasilPekerjaan',
} as const satisfies { readonly [D in DutySetApart]: keyof Eligibility }

/** The requirements after the duty itself, in the order in which they are told. */
const ASKED: readonly Asked[] = [
  { part: 'employment', table: dutyEmploymentTable },
  { part: 'position', table: dutyPositionTable },
  { part: 'unit', table: dutyUnitTable },
  { part: 'field', table: dutyFieldTable },
  { part: 'education', table: dutyEducationTable },
  { part: 'certificate', table: dutyCertificateTable },
  { part: 'ppkTasks', table: dutyPpkTasksTable },
  { part: 'functionalPost', table: dutyFunctionalPostTable },
  { part: 'treasury', table: dutyTreasuryTable },
  { part: 'pact', table: dutyPactTable },
  { part: 'conflict', table: dutyConflictTable },
  { part: 'liberty', table: dutyLibertyTable },
  { part: 'business', table: dutyBusinessTable },
  { part: 'revenue', table: dutyRevenueTable },
  ...SET_APART.map((beside) => ({ part: BESIDE_PARTS[beside], table: dutyBesideTable, beside })),
]

/** The parts that hold a requirement, in the order in which they are told; {@link Eligibility} also has `inUse` and `appointment`. */
export const REQUIREMENT_PARTS: readonly (keyof Eligibility)[] = /* @__PURE__ */ ASKED.map(({ part }) => part)

/** Each requirement as a part of its own. */
export const PARTS: { readonly [part: string]: (ask: Ask) => unknown } = /* @__PURE__ */ Object.fromEntries([
  ['inUse', (ask: Ask) => ask(dutyInUseTable)],
  ...ASKED.map(({ part, table, beside }) => [
    part,
    (ask: Ask) => {
      const own = table as RequirementTable
      return beside === undefined ? ask(own) : ask(own, { beside })
    },
  ]),
  ['appointment', (ask: Ask): Appointment | Silent => ask(dutyAppointmentTable)],
])

/** Every table that is asked. */
export const TABLES: readonly unknown[] = [
  dutyInUseTable,
  ...new Set(ASKED.map(({ table }) => table)),
  dutyAppointmentTable,
]
