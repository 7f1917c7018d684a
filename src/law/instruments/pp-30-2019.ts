import { defineInstrument } from '../instrument'

/**
 * PP 30/2019: assessment of the performance of PNS; the one regulation that says what an additional task is. Its rules of assessment are
 * carried out from two years after its promulgation.
 *
 * @example
 * pp302019.from // => '2019-04-29'
 */
export const pp302019 = /* @__PURE__ */ defineInstrument({
  id: 'pp-30-2019',
  kind: 'peraturan-pemerintah',
  short: 'PP 30/2019',
  from: '2019-04-29',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2019/30)',
  provisions: {
    'pasal-64/ayat-1': {},
    'pasal-64/ayat-2': {},
    'pasal-28/ayat-2': {},
    'pasal-12/ayat-2': {},
  },
})
