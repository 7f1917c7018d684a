import { defineInstrument } from '../instrument'

/**
 * Perpres 12/2021: first change of Perpres 16/2018. Known from reports.
 *
 * @example
 * perpres122021.from // => '2021-02-02'
 */
export const perpres122021 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-12-2021',
  kind: 'peraturan-presiden',
  short: 'Perpres 12/2021',
  from: '2021-02-02',
  until: null,
  evidence: 'report',
  source: 'https://christiangamas.net/mengulas-alasan-di-hapuskan-pjphp-pphp-di-era-perpres-12-2021',
  provisions: {
    'pasal-i': {},
  },
})
