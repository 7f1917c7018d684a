import { defineInstrument } from '../instrument'

/**
 * Circular of the minister of PANRB of 3 January 2023 on the neutrality of staff who are not civil servants (PPNPN).
 *
 * @example
 * seMenpanrb12023.from // => '2023-01-03'
 */
export const seMenpanrb12023 = /* @__PURE__ */ defineInstrument({
  id: 'se-menpanrb-1-2023',
  kind: 'surat-edaran',
  short: 'SE MenPANRB 1/2023',
  from: '2023-01-03',
  until: null,
  evidence: 'report',
  source: 'https://www.jpnn.com/news/se-menpan-rb-terbaru-di-awal-2023-penting-diketahui-pns-pppk-ppnpn?page=2',
  provisions: {
    'isi/netral': {},
    'isi/bentuk-pelanggaran': {},
    'isi/pembinaan': {},
    'isi/sanksi': {},
  },
})
