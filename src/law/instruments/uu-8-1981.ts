import { defineInstrument } from '../instrument'

/**
 * UU 8/1981: the code of criminal procedure until 1 January 2026 (KUHAP). Only the article on counsel was read.
 *
 * @example
 * uu81981.from // => '1981-12-31'
 */
export const uu81981 = /* @__PURE__ */ defineInstrument({
  id: 'uu-8-1981',
  kind: 'undang-undang',
  short: 'UU 8/1981',
  from: '1981-12-31',
  until: '2026-01-02',
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/uu/1981/8.md',
  repealedBy: 'uu-20-2025',
  provisions: {
    'pasal-54': {},
  },
})
