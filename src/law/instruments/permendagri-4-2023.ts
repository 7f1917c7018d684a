import { defineInstrument } from '../instrument'

/**
 * Ministerial regulation of 2023 on Penjabat governor, bupati and wali kota.
 *
 * @example
 * permendagri42023.from // => '2023-04-04'
 */
export const permendagri42023 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-4-2023',
  kind: 'peraturan-menteri',
  short: 'Permendagri 4/2023',
  from: '2023-04-04',
  until: null,
  evidence: 'report',
  source: 'https://www.cnnindonesia.com/nasional/20230905121807-32-994929/',
  provisions: {
    'pasal-8/ayat-1': { evidence: 'reproduced-text' },
    'pasal-15/ayat-2/huruf-a': { evidence: 'reproduced-text' },
    'pasal-15/ayat-2/huruf-b': { evidence: 'reproduced-text' },
    'pasal-15/ayat-2/huruf-c': { evidence: 'reproduced-text' },
    'pasal-15/ayat-2/huruf-d': { evidence: 'reproduced-text' },
    'pasal-15/ayat-3': { evidence: 'reproduced-text' },
  },
})
