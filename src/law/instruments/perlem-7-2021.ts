import { defineInstrument } from '../instrument'

/**
 * Peraturan LKPP 7/2021 on the people of procurement, known from reports; its articles on the PPK were not read, and its first day is from
 * memory: no source for it was found, so the act as such is `unverified` and only what reports tell of it is better.
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
  evidence: 'unverified',
  source: 'http://lpse.banyuasinkab.go.id/eproc4/pengumuman/171153',
  provisions: {
    'isi/batas-waktu': { evidence: 'report' },
    'isi/pelaku': {},
    'isi/tipologi': { evidence: 'report' },
  },
})
