import { defineInstrument } from '../instrument'

/**
 * Presidential decision 8/2024 on holidays, in force from 29 January 2024; it revoked the older holiday decrees.
 *
 * @example
 * keppres82024.from // => '2024-01-29'
 */
export const keppres82024 = /* @__PURE__ */ defineInstrument({
  id: 'keppres-8-2024',
  kind: 'keputusan-presiden',
  short: 'Keppres 8/2024',
  from: '2024-01-29',
  until: null,
  evidence: 'reproduced-text',
  source: 'https://id.scribd.com/document/702631827/Keppres-Nomor-8-Tahun-2024',
  provisions: {
    'diktum-kesatu': {},
    'diktum-kedua': {},
    'diktum-ketiga': {},
    'isi/pencabutan': {
      evidence: 'report',
      source:
        'https://news.ddtc.co.id/berita/nasional/1800273/jokowi-tetapkan-ada-16-hari-libur-nasional-di-2024-simak-daftarnya',
    },
  },
})
