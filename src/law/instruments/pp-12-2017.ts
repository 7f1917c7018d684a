import { defineInstrument } from '../instrument'

/**
 * PP 12/2017: guidance and supervision of regional government.
 *
 * @example
 * pp122017.from // => '2017-04-07'
 */
export const pp122017 = /* @__PURE__ */ defineInstrument({
  id: 'pp-12-2017',
  kind: 'peraturan-pemerintah',
  short: 'PP 12/2017',
  from: '2017-04-07',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2017/73',
  provisions: {
    'pasal-10/ayat-2/huruf-c': {},
    'pasal-10/ayat-1/huruf-b': {},
    'pasal-10/ayat-1/huruf-a/angka-1': {},
    'pasal-22/ayat-1': {},
    'pasal-22/ayat-2': {},
    'pasal-23/ayat-2': {},
    'pasal-25/ayat-1': {},
    'pasal-25/ayat-2': {},
    'pasal-25/ayat-3': {},
    'pasal-25/ayat-4': {},
    'pasal-25/ayat-5': {},
    'pasal-25/ayat-7': {},
    'pasal-25/ayat-8': {},
    'pasal-25/ayat-9': {},
    'pasal-25/ayat-10': {},
    'pasal-26': {},
    'pasal-27/ayat-1': {},
    'pasal-27/ayat-4': {},
    'pasal-27/ayat-5': {},
    'pasal-27/ayat-6': {},
    'pasal-36/ayat-1': {},
    'pasal-36/ayat-2': {},
    'pasal-36/ayat-2/huruf-a': {},
    'pasal-36/ayat-2/huruf-r': {},
    'pasal-37/ayat-1': {},
    'pasal-37/ayat-4': {},
    'pasal-38/ayat-1': {},
    'pasal-39/ayat-1': {},
    'pasal-52': {},
  },
})
