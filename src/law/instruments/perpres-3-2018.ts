import { defineInstrument } from '../instrument'

/**
 * Presidential regulation of 2018 on the Penjabat Sekretaris Daerah and on the Pelaksana Harian for a short absence.
 *
 * @example
 * perpres32018.from // => '2018-02-02'
 */
export const perpres32018 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-3-2018',
  kind: 'peraturan-presiden',
  short: 'Perpres 3/2018',
  from: '2018-02-02',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://www.slideshare.net/ssuser38e1ff/27-18pr003',
  provisions: {
    'pasal-4': {},
    'pasal-5/ayat-1': {},
    'pasal-5/ayat-2': {},
    'pasal-9': { evidence: 'report' },
    'pasal-10/ayat-2': { evidence: 'report' },
  },
})
