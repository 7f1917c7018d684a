import { defineInstrument } from '../instrument'

/**
 * UU 5/1986: the state-administrative courts. UU 9/2004 and UU 51/2009 were read; they change no article that is cited here.
 *
 * @example
 * uu51986.from // => '1986-12-29'
 */
export const uu51986 = /* @__PURE__ */ defineInstrument({
  id: 'uu-5-1986',
  kind: 'undang-undang',
  short: 'UU 5/1986',
  from: '1986-12-29',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 1986/77, TLN 3344',
  provisions: {
    'pasal-57/ayat-1': {},
    'pasal-57/ayat-2': {},
    'pasal-48/ayat-2': {},
    'pasal-51/ayat-3': {},
    'pasal-51/ayat-4': {},
    'pasal-55': {},
  },
})
