import { defineInstrument } from '../instrument'

/**
 * UU 18/2003: advocates.
 *
 * @example
 * uu182003.from // => '2003-04-05'
 */
export const uu182003 = /* @__PURE__ */ defineInstrument({
  id: 'uu-18-2003',
  kind: 'undang-undang',
  short: 'UU 18/2003',
  from: '2003-04-05',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/uu/2003/18.md',
  provisions: {
    'pasal-3/ayat-1/huruf-c': {},
  },
})
