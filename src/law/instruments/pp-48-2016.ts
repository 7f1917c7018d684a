import { defineInstrument } from '../instrument'

/**
 * PP 48/2016: administrative sanctions on government officials.
 *
 * @example
 * pp482016.from // => '2016-10-31'
 */
export const pp482016 = /* @__PURE__ */ defineInstrument({
  id: 'pp-48-2016',
  kind: 'peraturan-pemerintah',
  short: 'PP 48/2016',
  from: '2016-10-31',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2016/230, TLN 5943',
  provisions: {
    'pasal-19/ayat-1': {},
    'pasal-15/ayat-1': {},
    'pasal-15/ayat-2': {},
    'pasal-15/ayat-3': {},
    'pasal-15/ayat-5': {},
    'pasal-17/ayat-1': {},
    'pasal-17/ayat-2': {},
    'pasal-18/ayat-1': {},
    'pasal-18/ayat-2': {},
    'pasal-37': {},
    'pasal-7/huruf-f': {},
    'pasal-20': {},
  },
})
