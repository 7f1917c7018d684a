import { defineInstrument } from '../instrument'

/**
 * Perpres 91/2024: amends Perpres 47/2021 on the ministry of state apparatus and takes over the secretariat of KASN.
 *
 * @example
 * perpres912024.from // => '2024-08-23'
 */
export const perpres912024 = /* @__PURE__ */ defineInstrument({
  id: 'perpres-91-2024',
  kind: 'peraturan-presiden',
  short: 'Perpres 91/2024',
  from: '2024-08-23',
  until: null,
  evidence: 'gazette-text',
  source: 'LN 2024/182',
  provisions: {
    'pasal-i/angka-1': {},
    'pasal-i/angka-2': {},
    'pasal-i/angka-3': {},
    'pasal-i/angka-4': {},
    'pasal-i/angka-5': {},
    'pasal-ii': {},
  },
})
