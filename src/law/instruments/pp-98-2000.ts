import { defineInstrument } from '../instrument'

/**
 * PP 98/2000: how candidates for PNS were taken in, in its original wording; PP 11/2002, which amends it, was not read.
 *
 * @example
 * pp982000.from // => '2000-11-10'
 */
export const pp982000 = /* @__PURE__ */ defineInstrument({
  id: 'pp-98-2000',
  kind: 'peraturan-pemerintah',
  short: 'PP 98/2000',
  from: '2000-11-10',
  until: '2017-04-07',
  repealedBy: 'pp-11-2017',
  evidence: 'gazette-text',
  source: 'LN 2000/195, TLN 4016',
  provisions: {
    'pasal-6/huruf-b': {},
    'pasal-11/ayat-4/huruf-a': {},
    'pasal-11/ayat-4/huruf-b': {},
    'pasal-11/ayat-4/huruf-c': {},
    'pasal-11/ayat-4/huruf-d': {},
    'pasal-11/ayat-4/huruf-e': {},
    'pasal-11/ayat-4/huruf-f': {},
    'pasal-11/ayat-4/huruf-g': {},
    'pasal-11/ayat-4/huruf-h': {},
    'pasal-14/ayat-1': {},
    'pasal-16/huruf-a': {},
    'pasal-16/huruf-b': {},
    'pasal-16/huruf-c': {},
    'pasal-16/huruf-d': {},
    'pasal-16/huruf-e': {},
    'pasal-16/huruf-f': {},
    'pasal-16/huruf-g': {},
    'pasal-16/huruf-h': {},
    'pasal-18/ayat-1/huruf-f': {},
    'pasal-18/ayat-4': {},
    'pasal-19': {},
    'penjelasan/pasal-11/ayat-3': {},
    'penjelasan/pasal-18/ayat-4': {},
  },
})
