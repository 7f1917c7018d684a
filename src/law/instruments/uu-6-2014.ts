import { defineInstrument } from '../instrument'

/**
 * UU 6/2014: villages. UU 3/2024 changes no article that is cited here; UU 6/2023, by reports, changes that on enterprises of villages only.
 *
 * @example
 * uu62014.from // => '2014-01-15'
 */
export const uu62014 = /* @__PURE__ */ defineInstrument({
  id: 'uu-6-2014',
  kind: 'undang-undang',
  short: 'UU 6/2014',
  from: '2014-01-15',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2014/7',
  provisions: {
    'pasal-28/ayat-1': {},
    'pasal-28/ayat-2': {},
    'pasal-29/huruf-b': {},
    'pasal-29/huruf-c': {},
    'pasal-29/huruf-d': {},
    'pasal-29/huruf-e': {},
    'pasal-29/huruf-g': {},
    'pasal-29/huruf-j': {},
    'pasal-30/ayat-1': {},
    'pasal-30/ayat-2': {},
    'pasal-40/ayat-2/huruf-d': {},
    'pasal-40/ayat-3': {},
    'pasal-45': {},
    'pasal-46/ayat-1': {},
    'pasal-46/ayat-2': {},
    'pasal-47/ayat-1': {},
    'pasal-47/ayat-2': {},
    'pasal-51/huruf-b': {},
    'pasal-51/huruf-c': {},
    'pasal-51/huruf-d': {},
    'pasal-51/huruf-e': {},
    'pasal-51/huruf-g': {},
    'pasal-51/huruf-j': {},
    'pasal-52/ayat-1': {},
    'pasal-52/ayat-2': {},
    'pasal-53/ayat-2/huruf-d': {},
    'pasal-53/ayat-3': {},
    'pasal-64/huruf-a': {},
    'pasal-64/huruf-c': {},
    'pasal-64/huruf-h': {},
    'pasal-122': {},
  },
})
