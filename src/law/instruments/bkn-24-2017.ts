import { defineInstrument } from '../instrument'

/**
 * Regulation of BKN 24/2017 on granting leave to PNS, amended by 7/2021. Only its annex was read, as reproduced.
 *
 * @example
 * bkn242017.from // => '2017-12-22'
 */
export const bkn242017 = /* @__PURE__ */ defineInstrument({
  id: 'bkn-24-2017',
  kind: 'peraturan-lembaga',
  short: 'Peraturan BKN 24/2017',
  from: '2017-12-22',
  until: null,
  evidence: 'report',
  source: 'https://www.slideshare.net/BagusCahyoJayaP/jenis-cuti',
  provisions: {
    'isi/formulir': {},
    'isi/alasan-penting': {},
  },
})
