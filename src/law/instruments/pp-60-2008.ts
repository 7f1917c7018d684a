import { defineInstrument } from '../instrument'

/**
 * PP 60/2008 on the internal control of government: procedures in writing, and carried out as written.
 *
 * @example
 * pp602008.from // => '2008-08-28'
 */
export const pp602008 = /* @__PURE__ */ defineInstrument({
  id: 'pp-60-2008',
  kind: 'peraturan-pemerintah',
  short: 'PP 60/2008',
  from: '2008-08-28',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2008/127',
  provisions: {
    'pasal-18/ayat-1': {},
    'pasal-18/ayat-2/huruf-d': {},
    'pasal-18/ayat-2/huruf-e': {},
    'pasal-36/ayat-2': {},
  },
})
