import type { AdditionalDuty } from './dimensions'

/** Those who keep the books of a regional office; the budget of the state does not know them. */
export const BOOKKEEPERS = [
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
] as const satisfies readonly AdditionalDuty[]

/** Duties of regional finance law that the budget of the state does not know. */
export const REGIONAL_FINANCE = [
  'pejabat-pelaksana-teknis-kegiatan',
  ...BOOKKEEPERS,
] as const satisfies readonly AdditionalDuty[]

/** Who receives money and who pays it out. */
export const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran'] as const satisfies readonly AdditionalDuty[]

/** Who selects providers. */
export const SELECTION = ['pejabat-pengadaan', 'pokja-pemilihan'] as const satisfies readonly AdditionalDuty[]

/** Who supervises works; no actor of procurement. */
export const SUPERVISORS = [
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
] as const satisfies readonly AdditionalDuty[]

/** Agents and teams: actors of procurement, and those who help one. */
export const TEAMS_AND_AGENTS = [
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
] as const satisfies readonly AdditionalDuty[]
