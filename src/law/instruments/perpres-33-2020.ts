import { defineInstrument } from '../instrument'

/**
 * Perpres 33/2020 on the regional standard of unit prices, amended by Perpres 53/2023; of travel it sets a ceiling and gives no right.
 *
 * @example
 * perpres332020.from // => '2020-02-20'
 */
export const perpres332020 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-33-2020',
  kind: 'peraturan-presiden',
  short: 'Perpres 33/2020',
  from: '2020-02-20',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://www.slideshare.net/illangila/lampiran-i-perpres-nomor-33-tahun-2020',
  provisions: {
    'lampiran-1': {},
  },
})
