import { defineInstrument } from '../instrument'

/**
 * Perpres 21/2023: working days and working hours of government agencies and ASN employees.
 *
 * @example
 * perpres212023.from // => '2023-04-12'
 */
export const perpres212023 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-21-2023',
  kind: 'peraturan-presiden',
  short: 'Perpres 21/2023',
  from: '2023-04-12',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2023/50',
  provisions: {
    'pasal-1/angka-1': {},
    'pasal-1/angka-2': {},
    'pasal-1/angka-4': {},
    'pasal-2': {},
    'pasal-3/ayat-1': {},
    'pasal-3/ayat-2': {},
    'pasal-4/ayat-1': {},
    'pasal-4/ayat-2': {},
    'pasal-4/ayat-3': {},
    'pasal-4/ayat-4': {},
    'pasal-4/ayat-5/huruf-a': {},
    'pasal-4/ayat-5/huruf-b': {},
    'pasal-4/ayat-6/huruf-a': {},
    'pasal-4/ayat-6/huruf-b': {},
    'pasal-4/ayat-7': {},
    'pasal-5': {},
    'pasal-6': {},
    'pasal-7/ayat-1': {},
    'pasal-7/ayat-2': {},
    'pasal-8/ayat-1': {},
    'pasal-8/ayat-2': {},
    'pasal-8/ayat-3': {},
    'pasal-8/ayat-4': {},
    'pasal-9': {},
    'pasal-13': {},
    'pasal-15/huruf-c': {},
    'pasal-16': {},
  },
})
