import { defineInstrument } from '../instrument'

/**
 * Circular of the minister of PANRB of 4 September 2024 on the handover of the work of KASN. The legal basis of the
 * handover is older: Perpres 91/2024 and 92/2024, from 23 August 2024.
 *
 * @example
 * seMenpanrb42024.from // => '2024-09-04'
 */
export const seMenpanrb42024 = /* @__PURE__ */ defineInstrument({
  id: 'se-menpanrb-4-2024',
  kind: 'surat-edaran',
  short: 'SE MenPANRB 4/2024',
  from: '2024-09-04',
  until: null,
  evidence: 'report',
  source: 'https://lampost.co/politik/jelang-kampanye-kemen-panrb-dan-bkn-kawal-netralitas-asn/',
  provisions: {
    'isi/pengawasan': {},
    'isi/surat-dalam-proses': {},
    'isi/surat-belum-diproses': {},
  },
})
