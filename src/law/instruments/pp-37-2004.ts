import { defineInstrument } from '../instrument'

/**
 * PP 37/2004: civil servants and membership of political parties; no later text repeals it, no saving clause of UU 20/2023 names it.
 *
 * @example
 * pp372004.from // => '2004-10-16'
 */
export const pp372004 = /* @__PURE__ */ defineInstrument({
  id: 'pp-37-2004',
  kind: 'peraturan-pemerintah',
  short: 'PP 37/2004',
  from: '2004-10-16',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2004/128, TLN 4440',
  provisions: {
    'pasal-1/angka-1': {},
    'pasal-1/angka-4': {},
    'pasal-2/ayat-1': {},
    'pasal-2/ayat-2': {},
    'pasal-3/ayat-1': {},
    'pasal-3/ayat-2': {},
    'pasal-3/ayat-3': {},
    'pasal-4/ayat-1/huruf-a': {},
    'pasal-4/ayat-1/huruf-b': {},
    'pasal-4/ayat-1/huruf-c': {},
    'pasal-4/ayat-2': {},
    'pasal-4/ayat-3': {},
    'pasal-5/ayat-1': {},
    'pasal-5/ayat-2': {},
    'pasal-5/ayat-3': {},
    'pasal-5/ayat-4': {},
    'pasal-5/ayat-5': {},
    'pasal-5/ayat-6': {},
    'pasal-9/ayat-1': {},
    'pasal-9/ayat-2': {},
    'pasal-9/ayat-3': {},
    'pasal-10': {},
    'pasal-15': {},
    'pasal-17': {},
    'penjelasan/pasal-5/ayat-5': {},
  },
})
