import { defineInstrument } from '../instrument'

/**
 * PP 42/2004: corps spirit and code of ethics of civil servants; no later text repeals it, no saving clause of UU 20/2023 names it.
 *
 * @example
 * pp422004.from // => '2004-10-18'
 */
export const pp422004 = /* @__PURE__ */ defineInstrument({
  id: 'pp-42-2004',
  kind: 'peraturan-pemerintah',
  short: 'PP 42/2004',
  from: '2004-10-18',
  until: null,
  evidence: 'gazette-text',
  source: 'https://github.com/mblonyox/data-peraturan (pp/2004/42)',
  provisions: {
    'pasal-4/huruf-d': {},
    'pasal-11/huruf-h': {},
    'pasal-12/huruf-g': {},
    'pasal-1/angka-2': {},
    'pasal-1/angka-3': {},
    'pasal-1/angka-4': {},
    'pasal-1/angka-5': {},
    'pasal-1/angka-6': {},
    'pasal-6/huruf-d': {},
    'pasal-6/huruf-h': {},
    'pasal-7': {},
    'pasal-8/huruf-d': {},
    'pasal-9/huruf-c': {},
    'pasal-9/huruf-g': {},
    'pasal-11/huruf-c': {},
    'pasal-12/huruf-c': {},
    'pasal-12/huruf-d': {},
    'pasal-13/ayat-1/huruf-a': {},
    'pasal-13/ayat-1/huruf-b': {},
    'pasal-13/ayat-2': {},
    'pasal-14': {},
    'pasal-15/ayat-1': {},
    'pasal-15/ayat-2': {},
    'pasal-15/ayat-3/huruf-a': {},
    'pasal-15/ayat-3/huruf-b': {},
    'pasal-15/ayat-4': {},
    'pasal-15/ayat-5': {},
    'pasal-16': {},
    'pasal-17/ayat-1': {},
    'pasal-17/ayat-2': {},
    'pasal-18/ayat-1': {},
    'pasal-18/ayat-2': {},
    'pasal-18/ayat-3': {},
    'pasal-19/ayat-1': {},
    'pasal-19/ayat-2': {},
    'pasal-19/ayat-3': {},
    'pasal-19/ayat-4': {},
    'pasal-19/ayat-5': {},
    'pasal-20': {},
    'pasal-22': {},
  },
})
