import { defineInstrument } from '../instrument'

/**
 * UU 23/2014: regional government; the provisions below are not changed by UU 9/2015.
 *
 * @example
 * uu232014.from // => '2014-10-02'
 */
export const uu232014 = /* @__PURE__ */ defineInstrument({
  id: 'uu-23-2014',
  kind: 'undang-undang',
  short: 'UU 23/2014',
  from: '2014-10-02',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2014/244, TLN 5587',
  provisions: {
    'pasal-1/angka-50': {},
    'pasal-65/ayat-3': {},
    'pasal-65/ayat-4': {},
    'pasal-65/ayat-5': {},
    'pasal-65/ayat-6': {},
    'pasal-66/ayat-1/huruf-a/angka-2': {},
    'pasal-67/huruf-b': {},
    'pasal-76/ayat-1/huruf-a': {},
    'pasal-76/ayat-1/huruf-d': {},
    'pasal-76/ayat-1/huruf-g': {},
    'pasal-78/ayat-2/huruf-d': {},
    'pasal-78/ayat-2/huruf-e': {},
    'pasal-80/ayat-1/huruf-a': {},
    'pasal-80/ayat-1/huruf-b': {},
    'pasal-80/ayat-1/huruf-c': {},
    'pasal-80/ayat-1/huruf-d': {},
    'pasal-80/ayat-1/huruf-e': {},
    'pasal-80/ayat-1/huruf-f': {},
    'pasal-95/ayat-2': {},
    'pasal-148/ayat-2': {},
    'pasal-214/ayat-1': {},
    'pasal-214/ayat-2': {},
    'pasal-214/ayat-3': {},
    'pasal-216/ayat-2': {},
    'pasal-216/ayat-3': {},
    'pasal-229/ayat-2': {},
    'pasal-229/ayat-3': {},
    'pasal-351/ayat-4': {},
    'pasal-351/ayat-5': {},
    'pasal-384/ayat-1': {},
    'pasal-384/ayat-2': {},
    'pasal-384/ayat-3': {},
    'pasal-385/ayat-1': {},
    'pasal-385/ayat-2': {},
    'pasal-385/ayat-3': {},
    'pasal-385/ayat-4': {},
    'pasal-385/ayat-5': {},
    'pasal-411': {},
  },
})
