import { defineInstrument } from '../instrument'

/**
 * UU 5/2004, which amends the act on the Supreme Court. The act on the courts of first instance opens cassation without its limits.
 *
 * @example
 * uu52004.from // => '2004-01-15'
 */
export const uu52004 = /* @__PURE__ */ defineInstrument({
  id: 'uu-5-2004',
  kind: 'undang-undang',
  short: 'UU 5/2004',
  from: '2004-01-15',
  until: null,
  evidence: 'gazette-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/6f3fa07ff340b6cad53b14e71944d5889f4269f5/uu/2004/5/fulltext.md',
  provisions: {
    'pasal-45a/ayat-2/huruf-c': {},
  },
})
