import { defineInstrument } from '../instrument'

/**
 * UU 21/2000 on trade unions, which leaves the association of civil servants to another act.
 *
 * @example
 * uu212000.from // => '2000-08-04'
 */
export const uu212000 = /* @__PURE__ */ defineInstrument({
  id: 'uu-21-2000',
  kind: 'undang-undang',
  short: 'UU 21/2000',
  from: '2000-08-04',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2000/131, TLN 3989',
  provisions: {
    'pasal-44/ayat-1': {},
    'pasal-44/ayat-2': {},
  },
})
