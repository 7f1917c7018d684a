import { defineInstrument } from '../instrument'

/**
 * Ruling of the Constitutional Court of 16 October 2025 on who supervises the merit system. Two outlets print other days; this one is the day most give. Known from reports.
 *
 * @example
 * mk1212024.from // => '2025-10-16'
 */
export const mk1212024 = /* @__PURE__ */ defineInstrument({
  id: 'mk-121-2024',
  kind: 'putusan-mahkamah-konstitusi',
  short: 'Putusan MK 121/PUU-XXII/2024',
  from: '2025-10-16',
  until: null,
  evidence: 'report',
  source:
    'https://www.bloombergtechnoz.com/detail-news/87507/mk-pemerintah-harus-bentuk-lembaga-independen-pengawas-asn',
  provisions: { amar: {} },
})
