import { defineInstrument } from '../instrument'

/**
 * Regulation of BKN 1/2023 on the blocking of personnel data or services, made under Perpres 116/2022 Pasal 20 ayat (4).
 * Only its head was read as reproduced; the day is that of its promulgation.
 *
 * @example
 * bkn12023.from // => '2023-01-10'
 */
export const bkn12023 = /* @__PURE__ */ defineInstrument({
  id: 'bkn-1-2023',
  kind: 'peraturan-lembaga',
  short: 'Peraturan BKN 1/2023',
  from: '2023-01-10',
  until: null,
  evidence: 'report',
  source: 'https://id.scribd.com/document/680845260/Peraturan-BKN-Nomor-1-Tahun-2023',
  provisions: {
    'isi/dasar': { evidence: 'reproduced-text' },
    'isi/pemblokiran': { source: 'https://ainamulyana.com/2023/01/peraturan-bkn-nomor-1-tahun-2023.html' },
  },
})
