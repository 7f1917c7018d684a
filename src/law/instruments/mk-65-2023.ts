import { defineInstrument } from '../instrument'

/**
 * Ruling of the Constitutional Court of 15 August 2023, which reads an exception into UU 7/2017 Pasal 280 ayat (1) huruf h. Known from reports.
 *
 * @example
 * mk652023.from // => '2023-08-15'
 */
export const mk652023 = /* @__PURE__ */ defineInstrument({
  id: 'mk-65-2023',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 65/PUU-XXI/2023',
  from: '2023-08-15',
  until: null,
  evidence: 'report',
  source: 'https://hariansib.com/Headlines/389840/mk-tolak-gugatan-soal-batasan-kampanye-di-kampus-dan-tempat-ibadah',
  provisions: { amar: {} },
})
