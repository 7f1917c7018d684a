import { defineInstrument } from '../instrument'

/**
 * PP 43/2018 on the part of the public in preventing and fighting corruption.
 *
 * @example
 * pp432018.from // => '2018-09-18'
 */
export const pp432018 = /* @__PURE__ */ defineInstrument({
  id: 'pp-43-2018',
  kind: 'peraturan-pemerintah',
  short: 'PP 43/2018',
  from: '2018-09-18',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2018/43)',
  provisions: {
    'pasal-9/ayat-2': {},
    'pasal-8': {},
  },
})
