import { defineInstrument } from '../instrument'

/**
 * Perpres 46/2025: second change of Perpres 16/2018. Its articles on the actors of procurement could not be read.
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
  evidence: 'unverified',
  source: 'https://slidepub.com/slideshow/perbedaan-perpres-2021-dengan-2025-rangkumannya',
  provisions: {
    'pasal-i': {},
  },
})
