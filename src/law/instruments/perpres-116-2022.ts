import { defineInstrument } from '../instrument'

/**
 * Perpres 116/2022: supervision and control by BKN of the norms, standards, procedures and criteria (NSPK) of ASN management.
 *
 * @example
 * perpres1162022.from // => '2022-09-14'
 */
export const perpres1162022 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-116-2022',
  kind: 'peraturan-presiden',
  short: 'Perpres 116/2022',
  from: '2022-09-14',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2022/185',
  provisions: {
    'pasal-1/angka-10': {},
    'pasal-3/ayat-1': {},
    'pasal-3/ayat-2': {},
    'pasal-3/ayat-3': {},
    'pasal-7/ayat-2/huruf-b': {},
    'pasal-7/ayat-3': {},
    'pasal-10/ayat-6': {},
    'pasal-16/ayat-1': {},
    'pasal-16/ayat-2': {},
    'pasal-17/ayat-3': {},
    'pasal-19/ayat-1/huruf-a': {},
    'pasal-19/ayat-1/huruf-b': {},
    'pasal-19/ayat-2/huruf-a': {},
    'pasal-19/ayat-2/huruf-b': {},
    'pasal-19/ayat-2/huruf-c': {},
    'pasal-19/ayat-2/huruf-d': {},
    'pasal-19/ayat-2/huruf-e': {},
    'pasal-19/ayat-2/huruf-f': {},
    'pasal-19/ayat-3': {},
    'pasal-20/ayat-1': {},
    'pasal-20/ayat-2/huruf-a': {},
    'pasal-20/ayat-2/huruf-b': {},
    'pasal-20/ayat-2/huruf-c': {},
    'pasal-20/ayat-2/huruf-d': {},
    'pasal-20/ayat-2/huruf-e': {},
    'pasal-20/ayat-3': {},
    'pasal-25/ayat-1': {},
    'pasal-25/ayat-2': {},
    'pasal-26': {},
  },
})
