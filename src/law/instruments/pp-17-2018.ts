import { defineInstrument } from '../instrument'

/**
 * PP 17/2018: the kecamatan and its camat.
 *
 * @example
 * pp172018.from // => '2018-05-08'
 */
export const pp172018 = /* @__PURE__ */ defineInstrument({
  id: 'pp-17-2018',
  kind: 'peraturan-pemerintah',
  short: 'PP 17/2018',
  from: '2018-05-08',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2018/73, TLN 6206',
  provisions: {
    'pasal-13/ayat-2': {},
    'pasal-30/ayat-3': {},
  },
})
