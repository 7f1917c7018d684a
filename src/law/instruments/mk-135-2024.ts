import { defineInstrument } from '../instrument'

/**
 * Ruling of the Constitutional Court of 26 June 2025 that splits national from regional elections. Known from reports.
 *
 * @example
 * mk1352024.from // => '2025-06-26'
 */
export const mk1352024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-135-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 135/PUU-XXII/2024',
  from: '2025-06-26',
  until: null,
  evidence: 'report',
  source: 'https://epaper.mediaindonesia.com/detail/putusan-mk-dan-turbulensi-konstitusional',
  provisions: { amar: {} },
})
