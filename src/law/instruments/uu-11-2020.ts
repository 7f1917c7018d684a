import { defineInstrument } from '../instrument'

/**
 * UU 11/2020 on job creation, only for what its Pasal 175 made of UU 30/2014 Pasal 53. The act itself was replaced; that
 * UU 6/2023 carried this article over is from memory, so its end is left open.
 *
 * @example
 * uu112020.from // => '2020-11-02'
 */
export const uu112020 = /* @__PURE__ */ defineInstrument({
  id: 'uu-11-2020',
  kind: 'undang-undang',
  short: 'UU 11/2020',
  from: '2020-11-02',
  until: null,
  evidence: 'reproduced-text',
  source: 'LN 2020/245',
  provisions: { 'pasal-175': {} },
})
