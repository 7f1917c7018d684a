import { defineInstrument } from '../instrument'

/**
 * Perppu 2/2022 on job creation, which ranks with an act and was made one, as its annex, by UU 6/2023 of 31 March 2023. It ended
 * UU 11/2020 and says of UU 30/2014 Pasal 53 what that act had said.
 *
 * @example
 * perppu22022.from // => '2022-12-30'
 */
export const perppu22022 = /* @__PURE__ */ defineInstrument({
  id: 'perppu-2-2022',
  kind: 'undang-undang',
  short: 'Perppu 2/2022',
  from: '2022-12-30',
  until: null,
  evidence: 'reproduced-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/3dfb1241228cb63ddb12f8eb8175197645665a26/uu/2023/6/fulltext.md',
  provisions: { 'pasal-175/angka-7': {}, 'pasal-185': {} },
})
