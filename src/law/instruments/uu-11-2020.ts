import { defineInstrument } from '../instrument'

/**
 * UU 11/2020 on job creation, only for what its Pasal 175 made of UU 30/2014 Pasal 53. Perppu 2/2022 took its place and kept this article.
 *
 * @example
 * uu112020.from // => '2020-11-02'
 */
export const uu112020 = /* @__PURE__ */ defineInstrument({
  id: 'uu-11-2020',
  kind: 'undang-undang',
  short: 'UU 11/2020',
  from: '2020-11-02',
  until: '2022-12-30',
  repealedBy: 'perppu-2-2022/pasal-185',
  evidence: 'gazette-text',
  source: 'LN 2020/245',
  provisions: { 'pasal-175': { repealedBy: 'perppu-2-2022/pasal-185' } },
})
