import { defineInstrument } from '../instrument'

/**
 * Perpres 53/2023 amending Perpres 33/2020: travel of regional staff is accounted at cost.
 *
 * @example
 * perpres532023.from // => '2023-09-11'
 */
export const perpres532023 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-53-2023',
  kind: 'peraturan-presiden',
  short: 'Perpres 53/2023',
  from: '2023-09-11',
  until: null,
  evidence: 'gazette-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/3dfb1241228cb63ddb12f8eb8175197645665a26/perpres/2023/53/fulltext.md',
  provisions: {
    'pasal-i/pasal-3a': {},
  },
})
