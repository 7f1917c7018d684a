import { defineInstrument } from '../instrument'

/**
 * UU 37/2008: the Ombudsman of the Republic of Indonesia.
 *
 * @example
 * uu372008.from // => '2008-10-07'
 */
export const uu372008 = /* @__PURE__ */ defineInstrument({
  id: 'uu-37-2008',
  kind: 'undang-undang',
  short: 'UU 37/2008',
  from: '2008-10-07',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2008/139, TLN 4899',
  provisions: {
    'pasal-38/ayat-2': {},
    'pasal-38/ayat-1': {},
    'pasal-36/ayat-1/huruf-b': {},
    'pasal-36/ayat-1/huruf-a': {},
    'pasal-33/ayat-1': {},
    'pasal-24/ayat-3': {},
    'pasal-24/ayat-1/huruf-c': {},
    'pasal-1/angka-1': {},
    'pasal-1/angka-3': {},
    'pasal-47': {},
  },
})
