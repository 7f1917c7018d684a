import { defineInstrument } from '../instrument'

/**
 * UU 16/2011: legal aid for the poor, which is not the scheme for civil servants.
 *
 * @example
 * uu162011.from // => '2011-11-02'
 */
export const uu162011 = /* @__PURE__ */ defineInstrument({
  id: 'uu-16-2011',
  kind: 'undang-undang',
  short: 'UU 16/2011',
  from: '2011-11-02',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/uu/2011/16.md',
  provisions: {
    'pasal-1/angka-1': {},
    'pasal-1/angka-2': {},
  },
})
