import { defineInstrument } from '../instrument'

/**
 * UU 9/2015, the second amendment of UU 23/2014: what it restated on the daily tasks of a deputy.
 *
 * @example
 * uu92015.from // => '2015-03-18'
 */
export const uu92015 = /* @__PURE__ */ defineInstrument({
  id: 'uu-9-2015',
  kind: 'undang-undang',
  short: 'UU 9/2015',
  from: '2015-03-18',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2015/58',
  provisions: {
    'pasal-88/ayat-1': {},
    'pasal-88/ayat-2': {},
  },
})
