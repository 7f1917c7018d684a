import { defineInstrument } from '../instrument'

/**
 * Regulation of Bawaslu 7/2022 on findings and reports of violations in general elections.
 *
 * Its day was not read; `from` is the last day of its year, so that it is never said to be in force too early.
 *
 * @example
 * perbawaslu72022.short // => 'Perbawaslu 7/2022'
 */
export const perbawaslu72022 = /* @__PURE__ */ defineInstrument({
  id: 'perbawaslu-7-2022',
  kind: 'peraturan-lembaga',
  short: 'Perbawaslu 7/2022',
  from: '2022-12-31',
  until: null,
  evidence: 'report',
  source: 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055144',
  provisions: {
    'pasal-8/ayat-3': {
      source:
        'https://harianrakyatbengkulu.bacakoran.co/amp/16752/bawaslu-laporkan-semua-indikasi-pelanggaran-pilkada-2024-ke-sini/16',
    },
    'pasal-20/ayat-1': {
      evidence: 'reproduced-text',
      source: 'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055145',
    },
  },
})
