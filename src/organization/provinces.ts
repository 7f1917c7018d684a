/**
 * A region as a list names it. Codes are temporal: regencies were renumbered when Papua was divided, so a code is told together with
 * the days on which it holds.
 */
export interface AdministrativeRegion {
  /** The code with dots: `'33'`, `'33.74'`. */
  readonly code: string
  /** The name: `'Jawa Tengah'`. */
  readonly name: string
  /** First day of the code, e.g. `'2022-07-25'`; left out where it is older than the lists that were read. */
  readonly from?: string | undefined
  /** First day on which the code no longer holds, e.g. `'2022-07-25'`; left out while it does. */
  readonly until?: string | undefined
  /**
   * `false` for a kabupaten or kota administrasi: no autonomous region, its head appointed and no pejabat pembina kepegawaian. Left
   * out for all others.
   */
  readonly autonomous?: boolean | undefined
}

/** The first 34 provinces; when each was made was not read. */
const OLDER: { readonly [code: string]: string } = {
  '11': 'Aceh',
  '12': 'Sumatera Utara',
  '13': 'Sumatera Barat',
  '14': 'Riau',
  '15': 'Jambi',
  '16': 'Sumatera Selatan',
  '17': 'Bengkulu',
  '18': 'Lampung',
  '19': 'Kepulauan Bangka Belitung',
  '21': 'Kepulauan Riau',
  '31': 'DKI Jakarta',
  '32': 'Jawa Barat',
  '33': 'Jawa Tengah',
  '34': 'Daerah Istimewa Yogyakarta',
  '35': 'Jawa Timur',
  '36': 'Banten',
  '51': 'Bali',
  '52': 'Nusa Tenggara Barat',
  '53': 'Nusa Tenggara Timur',
  '61': 'Kalimantan Barat',
  '62': 'Kalimantan Tengah',
  '63': 'Kalimantan Selatan',
  '64': 'Kalimantan Timur',
  '65': 'Kalimantan Utara',
  '71': 'Sulawesi Utara',
  '72': 'Sulawesi Tengah',
  '73': 'Sulawesi Selatan',
  '74': 'Sulawesi Tenggara',
  '75': 'Gorontalo',
  '76': 'Sulawesi Barat',
  '81': 'Maluku',
  '82': 'Maluku Utara',
  '91': 'Papua',
  '92': 'Papua Barat',
}

/** The provinces made of Papua and Papua Barat: UU 14, 15 and 16/2022 and UU 29/2022. */
const NEWER: readonly AdministrativeRegion[] = [
  { code: '93', name: 'Papua Selatan', from: '2022-07-25' },
  { code: '94', name: 'Papua Tengah', from: '2022-07-25' },
  { code: '95', name: 'Papua Pegunungan', from: '2022-07-25' },
  { code: '96', name: 'Papua Barat Daya', from: '2022-12-08' },
]

/**
 * The 38 provinces of the list of 2025, by code; known from an open data set, not from the ministerial decree itself.
 *
 * @example
 * PROVINCES.length // => 38
 * PROVINCES.at(-1)?.name // => 'Papua Barat Daya'
 */
export const PROVINCES: readonly AdministrativeRegion[] = /* @__PURE__ */ [
  .../* @__PURE__ */ Object.entries(OLDER).map(([code, name]): AdministrativeRegion => ({ code, name })),
  ...NEWER,
]

/**
 * The units of Jakarta that are no autonomous regions: their heads are appointed, not elected, and are no pejabat pembina kepegawaian.
 *
 * @example
 * ADMINISTRATIVE_UNITS.includes('31.74') // => true
 */
export const ADMINISTRATIVE_UNITS: readonly string[] = ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75']
