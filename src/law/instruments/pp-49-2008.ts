import { defineInstrument } from '../instrument'

/**
 * PP 49/2008, the third amendment of PP 6/2005: Pasal 132A on what those who stand in for a regional head may not do. It implements
 * the repealed UU 32/2004 and stays in force as far as it does not contradict UU 23/2014 (its Pasal 408); it was invoked in 2022.
 *
 * @example
 * pp492008.from // => '2008-07-04'
 */
export const pp492008 = /* @__PURE__ */ defineInstrument({
  id: 'pp-49-2008',
  kind: 'peraturan-pemerintah',
  short: 'PP 49/2008',
  from: '2008-07-04',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2008/92',
  provisions: {
    'pasal-i/angka-23': {},
    'pasal-131/ayat-4': {},
    'pasal-132a/ayat-1/huruf-a': {},
    'pasal-132a/ayat-1/huruf-b': {},
    'pasal-132a/ayat-1/huruf-c': {},
    'pasal-132a/ayat-1/huruf-d': {},
    'pasal-132a/ayat-2': {},
  },
})
