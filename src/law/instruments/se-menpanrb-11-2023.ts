import { defineInstrument } from '../instrument'

/**
 * Circular of the minister of PANRB of 2023 on the discipline of PPPK.
 *
 * The day of issue was not read; a reproduction was published in June 2023, and `from` is the last day of that month, so
 * that it is never said to be in force too early.
 *
 * @example
 * seMenpanrb112023.short // => 'SE MenPANRB 11/2023'
 */
export const seMenpanrb112023 = /* @__PURE__ */ defineInstrument({
  id: 'se-menpanrb-11-2023',
  kind: 'surat-edaran',
  short: 'SE MenPANRB 11/2023',
  from: '2023-06-30',
  until: null,
  evidence: 'report',
  source: 'http://updatecpns.com/2023/06/se-menpan-rb-no-11-tahun-2023-tentang.html',
  provisions: {
    'isi/latar-belakang': { evidence: 'reproduced-text' },
    'isi/penetapan-peraturan': {},
    'isi/kesamaan': {},
  },
})
