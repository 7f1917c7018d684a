import { defineInstrument } from '../instrument'

/**
 * UU 16/2004: the prosecution service. Amended by UU 11/2021, whose text was not read.
 *
 * @example
 * uu162004.from // => '2004-07-26'
 */
export const uu162004 = /* @__PURE__ */ defineInstrument({
  id: 'uu-16-2004',
  kind: 'undang-undang',
  short: 'UU 16/2004',
  from: '2004-07-26',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2004/67, TLN 4401',
  provisions: {
    'pasal-30/ayat-1/huruf-a': {},
    'pasal-30/ayat-1/huruf-d': {},
    'pasal-30/ayat-2': {},
  },
})
