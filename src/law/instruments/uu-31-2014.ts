import { defineInstrument } from '../instrument'

/**
 * UU 31/2014: amends UU 13/2006 on the protection of witnesses and victims; cited by the articles as amended.
 *
 * @example
 * uu312014.from // => '2014-10-17'
 */
export const uu312014 = /* @__PURE__ */ defineInstrument({
  id: 'uu-31-2014',
  kind: 'undang-undang',
  short: 'UU 31/2014',
  from: '2014-10-17',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2014/293, TLN 5602',
  provisions: {
    'pasal-5/ayat-1/huruf-n': {},
    'pasal-5/ayat-1/huruf-p': {},
    'pasal-5/ayat-2': {},
    'pasal-5/ayat-3': {},
    'pasal-10/ayat-1': {},
    'pasal-10/ayat-2': {},
  },
})
