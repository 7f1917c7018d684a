import { defineInstrument } from '../instrument'

/**
 * UU 20/2025: the code of criminal procedure from 2 January 2026 (KUHAP); not to be mistaken for UU 20/2023 on ASN.
 *
 * @example
 * uu202025.from // => '2026-01-02'
 */
export const uu202025 = /* @__PURE__ */ defineInstrument({
  id: 'uu-20-2025',
  kind: 'undang-undang',
  short: 'UU 20/2025',
  from: '2026-01-02',
  until: null,
  evidence: 'gazette-text',
  source:
    'https://github.com/mblonyox/data-peraturan/blob/0b3fda0ec828c1e77daff49d83cc74d535b032bb/uu/2025/20/fulltext.md',
  provisions: {
    'pasal-1/angka-47': {},
    'pasal-1/angka-51': {},
    'pasal-142/huruf-b': {},
    'pasal-143/huruf-b': {},
    'pasal-150/huruf-d': {},
    'pasal-361/huruf-a': {},
    'pasal-361/huruf-b': {},
    'pasal-361/huruf-c': {},
    'pasal-361/huruf-d': {},
    'pasal-362': {},
    'pasal-369': {},
  },
})
