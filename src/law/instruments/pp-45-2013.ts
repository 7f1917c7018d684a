import { defineInstrument } from '../instrument'

/**
 * PP 45/2013: how the state budget (APBN) is carried out, and its officials; it does not know the PPTK.
 *
 * @example
 * pp452013.from // => '2013-06-07'
 */
export const pp452013 = /* @__PURE__ */ defineInstrument({
  id: 'pp-45-2013',
  kind: 'peraturan-pemerintah',
  short: 'PP 45/2013',
  from: '2013-06-07',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2013/103, TLN 5423',
  provisions: {
    'pasal-19': {},
    'pasal-67/ayat-5': {},
    'pasal-67/ayat-9': {},
    'pasal-67/ayat-1': {},
    'pasal-65/ayat-2': {},
    'pasal-23/ayat-1': {},
    'pasal-22/ayat-5': {},
    'pasal-22/ayat-1': {},
    'pasal-18/ayat-5': {},
    'pasal-18/ayat-1': {},
    'pasal-14/ayat-6': {},
    'pasal-14/ayat-4': {},
    'pasal-13': {},
    'pasal-12/ayat-1/huruf-k': {},
    'pasal-12/ayat-1': {},
    'pasal-11/ayat-6': {},
    'pasal-11/ayat-4': {},
    'pasal-11/ayat-1': {},
    'pasal-6/ayat-4': {},
    'pasal-6/ayat-3': {},
    'pasal-5/ayat-2': {},
    'pasal-1/angka-18': {},
    'pasal-1/angka-19': {},
    'pasal-1/angka-23': {},
    'pasal-1/angka-24': {},
    'pasal-5/ayat-1/huruf-a': {},
    'pasal-5/ayat-3': {},
    'pasal-6/ayat-1': {},
    'pasal-7/ayat-1': {},
    'pasal-7/ayat-2': {},
    'pasal-7/ayat-3': {},
    'pasal-8/huruf-b': {},
    'pasal-9': {},
    'pasal-11/ayat-2': {},
    'pasal-11/ayat-5': {},
    'pasal-14/ayat-2': {},
    'pasal-14/ayat-5': {},
    // Put there by PP 50/2018 Pasal I angka 1, and read in it.
    'pasal-16a': { from: '2018-12-10', source: 'https://github.com/mblonyox/data-peraturan (pp/2018/50)' },
    'pasal-18/ayat-6': {},
    'pasal-21/ayat-2': {},
    'pasal-22/ayat-6': {},
    'pasal-25/ayat-2': {},
    'pasal-182': {},
    'penjelasan/pasal-9': {},
  },
})
