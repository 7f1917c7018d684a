import type { Expectation } from '../../expectation'

/** First and last days of each regime of procurement law, as the page of the law has them. */
export const TRANSITION = ['0001-01-01', '2018-03-22', '2018-06-30']
export const FIRST = ['2018-07-01', '2021-02-01']
export const SECOND = ['2021-02-02', '2023-12-31']
export const YEAR_2024 = ['2024-01-01', '2024-12-31']
export const EARLY_2025 = ['2025-01-01', '2025-04-29']
export const THIRD = ['2025-04-30', '2026-11-21']
export const EVERY = [...TRANSITION, ...FIRST, ...SECOND, ...YEAR_2024, ...EARLY_2025, ...THIRD]

/** Perlem LKPP 15/2018 after the transition, and Perlem LKPP 7/2021 until the Perpres was changed again. */
export const PERLEM_15 = ['2018-07-01', '2021-02-02', '2021-06-01']
export const PERLEM_7 = ['2021-06-02', '2025-04-29']

/** PP 12/2019 on its first day, and the day before. */
export const BEFORE_2019 = ['0001-01-01', '2019-03-11']
export const SINCE_2019 = ['2019-03-12', '2019-10-15', '2026-11-21']

/** The duties of the area, written out from the role table of the page. */
export const DUTIES = [
  'pengguna-anggaran',
  'kuasa-pengguna-anggaran',
  'pejabat-pembuat-komitmen',
  'pejabat-pelaksana-teknis-kegiatan',
  'pejabat-penatausahaan-keuangan-skpd',
  'pejabat-penatausahaan-keuangan-unit-skpd',
  'pejabat-penanda-tangan-spm',
  'bendahara-penerimaan',
  'bendahara-pengeluaran',
  'pejabat-pengadaan',
  'pokja-pemilihan',
  'agen-pengadaan',
  'tim-persiapan-swakelola',
  'tim-pelaksana-swakelola',
  'tim-pengawas-swakelola',
  'tim-teknis',
  'tim-pendukung',
  'tim-ahli',
  'pengawas-pekerjaan',
  'direksi-teknis',
  'direksi-lapangan',
  'penerima-hasil-pekerjaan',
  'pemeriksa-hasil-pekerjaan',
]

export function allBut(...named: readonly string[]): string[] {
  return DUTIES.filter((duty) => !named.includes(duty))
}

export const FUNDS = ['apbn', 'apbd']
export const PPK = 'pejabat-pembuat-komitmen'
export const PPTK = 'pejabat-pelaksana-teknis-kegiatan'
export const KPA = 'kuasa-pengguna-anggaran'
export const PA = 'pengguna-anggaran'
export const PPSPM = 'pejabat-penanda-tangan-spm'
export const PPK_SKPD = 'pejabat-penatausahaan-keuangan-skpd'
export const PPK_UNIT = 'pejabat-penatausahaan-keuangan-unit-skpd'
export const TREASURERS = ['bendahara-penerimaan', 'bendahara-pengeluaran']
export const BUYER = 'pejabat-pengadaan'
export const POKJA = 'pokja-pemilihan'
export const EXAMINER = 'pemeriksa-hasil-pekerjaan'

export const MET = { standing: 'met' }
export const NOT_ASKED = { standing: 'not-asked' }
export const unmet = (obstacle: string) => ({ standing: 'not-met', obstacle })
export const tied = (...conditions: string[]) => ({ standing: 'met', conditions })
export const silent = (why: string) => ({ silent: why })

/** One expectation for each day. */
export function on(days: readonly string[], expectation: Omit<Expectation, 'on'>): Expectation[] {
  return days.map((act) => ({ ...expectation, on: { act } }))
}

/** The same expectation under every option of a point that it does not turn on. */
export function under(point: string, options: readonly string[], expectations: readonly Expectation[]): Expectation[] {
  return expectations.flatMap((one) =>
    one.readings !== undefined && point in one.readings
      ? [one]
      : options.map((option) => ({ ...one, readings: { ...one.readings, [point]: option } })),
  )
}
