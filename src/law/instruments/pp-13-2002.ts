import { defineInstrument } from '../instrument'

/**
 * PP 13/2002: the ladder of eselon and rank, as it amends PP 100/2000; repealed together with it.
 *
 * @example
 * pp132002.from // => '2002-04-17'
 */
export const pp132002 = /* @__PURE__ */ defineInstrument({
  id: 'pp-13-2002',
  kind: 'peraturan-pemerintah',
  short: 'PP 13/2002',
  from: '2002-04-17',
  until: '2017-04-07',
  repealedBy: 'pp-11-2017',
  evidence: 'gazette-text',
  source: 'LN 2002/33, TLN 4194',
  provisions: {
    'pasal-3/ayat-1': {},
    'pasal-3/ayat-3': {},
    lampiran: {},
  },
})
