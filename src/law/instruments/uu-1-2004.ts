import { defineInstrument } from '../instrument'

/**
 * UU 1/2004 on the state treasury: the fiscal year, and no spending beyond a budget.
 *
 * @example
 * uu12004.from // => '2004-01-14'
 */
export const uu12004 = /* @__PURE__ */ defineInstrument({
  id: 'uu-1-2004',
  kind: 'undang-undang',
  short: 'UU 1/2004',
  from: '2004-01-14',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2004/5',
  provisions: {
    'pasal-65': { evidence: 'report' },
    'pasal-18/ayat-3': {},
    'pasal-10/ayat-2': {},
    'pasal-10/ayat-1': {},
    'pasal-5/huruf-b': {},
    'pasal-3/ayat-3': {},
    'pasal-4/ayat-1': {},
    'pasal-6/ayat-1': {},
    'pasal-6/ayat-2/huruf-b': {},
    'pasal-10/ayat-4': {},
    'pasal-10/ayat-5': {},
    'pasal-11': {},
    'pasal-17/ayat-2': {},
    'penjelasan/pasal-5': {},
  },
})
