import { defineInstrument } from '../instrument'

/**
 * Peraturan LKPP 7/2021 on the people of procurement, known from reports; its articles on the PPK and its first day were not read.
 *
 * @example
 * perlem72021.from // => '2021-06-02'
 */
export const perlem72021 = /* @__PURE__ */ defineInstrument({
  id: 'perlem-7-2021',
  kind: 'peraturan-lembaga',
  short: 'Perlem LKPP 7/2021',
  from: '2021-06-02',
  until: null,
  evidence: 'report',
  source: 'http://lpse.banyuasinkab.go.id/eproc4/pengumuman/171153',
  provisions: {
    'isi/batas-waktu': {},
    'isi/pelaku': { evidence: 'unverified' },
    'isi/tipologi': {},
  },
})
