import { defineInstrument } from '../instrument'

/**
 * Decree of the minister of PANRB No. 16 of 2025, which opens the part-time work agreement (PPPK Paruh Waktu).
 *
 * A decree has dicta, not articles; two of them were read as a page reproduces them. The day comes from a report.
 *
 * @example
 * kepmenpanrb162025.from // => '2025-01-13'
 */
export const kepmenpanrb162025 = /* @__PURE__ */ defineInstrument({
  id: 'kepmenpanrb-16-2025',
  kind: 'keputusan-menteri',
  short: 'KepmenPANRB 16/2025',
  from: '2025-01-13',
  until: null,
  evidence: 'reproduced-text',
  source:
    'https://catatanasn.com/2025/01/15/download-keputusan-menteri-panrb-no-16-tahun-2024-tentang-pppk-paruh-waktu/',
  provisions: {
    'diktum-1': {},
    'diktum-3': {},
    'diktum-6': {},
    'diktum-13': {},
  },
})
