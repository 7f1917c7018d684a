import { defineInstrument } from '../instrument'

/**
 * Perpres 46/2025: second change of Perpres 16/2018. Its paths are those of the articles as it rewrites them; an article of Perpres 16/2018
 * that it does not list, such as Pasal 8, 12 and 84, goes on as it was.
 *
 * @example
 * perpres462025.from // => '2025-04-30'
 */
export const perpres462025 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-46-2025',
  kind: 'peraturan-presiden',
  short: 'Perpres 46/2025',
  from: '2025-04-30',
  until: null,
  evidence: 'gazette-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/67a9952cb462fd11eb78b0dd3b039e4d1b38e967/perpres/2025/46/fulltext.md',
  provisions: {
    'pasal-i': {},
    'pasal-1/angka-10': {},
    'pasal-7/ayat-2/huruf-d': {},
    'pasal-7/ayat-2/huruf-e': {},
    'pasal-9/ayat-1/huruf-g': {},
    'pasal-9/ayat-1/huruf-h': {},
    'pasal-9/ayat-1/huruf-j': {},
    'pasal-9/ayat-1/huruf-k': {},
    'pasal-9/ayat-3': {},
    'pasal-10/ayat-5': {},
    'pasal-10/ayat-6': {},
    'pasal-11/ayat-1': {},
    'pasal-11/ayat-2': {},
    'pasal-11/ayat-2a': {},
    'pasal-11/ayat-3': {},
    'pasal-11/ayat-4': {},
    'pasal-74a/ayat-2': {},
    'pasal-74a/ayat-3': {},
    'pasal-74b/ayat-2/huruf-a': {},
    'pasal-74b/ayat-2/huruf-b': {},
    'pasal-74b/ayat-3': {},
    'pasal-77/ayat-1a': {},
    'pasal-77/ayat-2': {},
    'pasal-91/ayat-1/huruf-b': {},
  },
})
