import { defineInstrument } from '../instrument'

/**
 * Regulation of BKN 7/2022 on granting leave to PPPK. It was read only as told elsewhere.
 *
 * @example
 * bkn72022.from // => '2022-04-14'
 */
export const bkn72022 = /* @__PURE__ */ defineInstrument({
  id: 'bkn-7-2022',
  kind: 'peraturan-lembaga',
  short: 'Peraturan BKN 7/2022',
  from: '2022-04-14',
  until: null,
  evidence: 'report',
  source: 'https://bpiabad21.blogspot.com/2022/09/peraturan-bkn-nomor-7-tahun-2022.html',
  provisions: {
    'isi/putusan': {},
  },
})
