import { defineInstrument } from '../instrument'

/**
 * Perpres 98/2020: pay and allowances of PPPK by golongan I to XVII, known from reports; Perpres 11/2024 amends the amounts.
 *
 * @example
 * perpres982020.from // => '2020-09-29'
 */
export const perpres982020 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-98-2020',
  kind: 'peraturan-presiden',
  short: 'Perpres 98/2020',
  from: '2020-09-29',
  until: null,
  evidence: 'report',
  source: 'https://www.jogloabang.com/gaya/perpres-98-2020-gaji-tunjangan-pppk',
  provisions: {
    'isi/golongan': {},
  },
})
