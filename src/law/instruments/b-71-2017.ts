import { defineInstrument } from '../instrument'

/**
 * Letter of the minister of PANRB of 27 December 2017 on ASN neutrality, with seven examples under PP 42/2004 Pasal 11
 * huruf c. One source dates it 17 December; four others say 27 December.
 *
 * @example
 * b712017.madeFor // => ['pilkada-2018', 'pemilu-2019']
 */
export const b712017 = /* @__PURE__ */ defineInstrument({
  id: 'b-71-2017',
  kind: 'surat',
  short: 'Surat MenPANRB B/71/M.SM.00.00/2017',
  from: '2017-12-27',
  until: null,
  evidence: 'report',
  source: 'https://bapenda.jabarprov.go.id/2017/12/28/7-larangan-bagi-asn-menjelang-pemilihan-umum/',
  madeFor: ['pilkada-2018', 'pemilu-2019'],
  provisions: {
    'huruf-a': {},
    'huruf-b': {},
    'huruf-c': {},
    'huruf-d': {},
    'huruf-e': {},
    'huruf-f': {},
    'huruf-g': {},
    'isi/padanan-disiplin': { source: 'https://dinkominfo.bojonegorokab.go.id/berita/baca/365' },
  },
})
