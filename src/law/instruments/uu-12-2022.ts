import { defineInstrument } from '../instrument'

/**
 * UU 12/2022 on crimes of sexual violence.
 *
 * @example
 * uu122022.from // => '2022-05-09'
 */
export const uu122022 = /* @__PURE__ */ defineInstrument({
  id: 'uu-12-2022',
  kind: 'undang-undang',
  short: 'UU 12/2022',
  from: '2022-05-09',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2022/120',
  provisions: {
    'pasal-39/ayat-1': {},
    'pasal-7/ayat-1': {},
    'pasal-6': {},
    'pasal-5': {},
  },
})
