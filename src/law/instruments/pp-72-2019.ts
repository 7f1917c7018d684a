import { defineInstrument } from '../instrument'

/**
 * PP 72/2019: changes PP 18/2016 on inspektorat, regional hospitals and the posts.
 *
 * @example
 * pp722019.from // => '2019-10-15'
 */
export const pp722019 = /* @__PURE__ */ defineInstrument({
  id: 'pp-72-2019',
  kind: 'peraturan-pemerintah',
  short: 'PP 72/2019',
  from: '2019-10-15',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2019/72)',
  provisions: {
    'pasal-i/angka-6': {},
    'pasal-i/angka-2': {},
    'pasal-i/angka-4': {},
    'pasal-i/angka-9': {},
    'pasal-i/angka-14': {},
    'pasal-i/angka-15': {},
    'pasal-i/angka-16': {},
    'pasal-ii': {},
  },
})
