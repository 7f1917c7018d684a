import { defineInstrument } from '../instrument'

/**
 * Ruling of the Constitutional Court of 14 November 2024: it brings the subjects of UU 1/2015 Pasal 188 into line with Pasal 71. Known from reports.
 *
 * @example
 * mk1362024.from // => '2024-11-14'
 */
export const mk1362024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-136-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 136/PUU-XXII/2024',
  from: '2024-11-14',
  until: null,
  evidence: 'report',
  source: 'https://jpnn.com/news/putusan-mk-pejabat-daerah-dan-anggota-tnipolri-tak-netral-bisa-dipidana',
  provisions: { amar: {} },
})
