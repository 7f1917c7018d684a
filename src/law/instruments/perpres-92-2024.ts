import { defineInstrument } from '../instrument'

/**
 * Perpres 92/2024: the Badan Kepegawaian Negara (BKN) and its supervision of the merit system.
 *
 * @example
 * perpres922024.from // => '2024-08-23'
 */
export const perpres922024 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-92-2024',
  kind: 'peraturan-presiden',
  short: 'Perpres 92/2024',
  from: '2024-08-23',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2024/183',
  provisions: {
    'pasal-2/ayat-1': {},
    'pasal-3': {},
    'pasal-4/huruf-d': {},
    'pasal-4/huruf-e': {},
    'pasal-22': {},
    'pasal-23/huruf-c': {},
    'pasal-23/huruf-d': {},
    'pasal-57': {},
    'pasal-58': {},
  },
})
