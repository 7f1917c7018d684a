import { defineInstrument } from '../instrument'

/**
 * UU 1/2023, the criminal code: promulgated on 2 January 2023, in force three years later, on the same day as UU 1/2026,
 * which restated some of its articles.
 *
 * @example
 * uu12023.from // => '2026-01-02'
 */
export const uu12023 = /* @__PURE__ */ defineInstrument({
  id: 'uu-1-2023',
  kind: 'undang-undang',
  short: 'UU 1/2023',
  from: '2026-01-02',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2023/1',
  provisions: {
    'pasal-3/ayat-1': {},
    'pasal-79/ayat-1': {},
    'pasal-613/ayat-3': { amendedBy: 'uu-1-2026/pasal-vii/angka-52' },
  },
})
