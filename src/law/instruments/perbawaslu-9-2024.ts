import { defineInstrument } from '../instrument'

/**
 * Regulation of Bawaslu 9/2024, which amends Perbawaslu 8/2020. Set on 30 September 2024; the day of its promulgation
 * (BN 2024/636) was not read, so `from` may be a few days early.
 *
 * @example
 * perbawaslu92024.from // => '2024-09-30'
 */
export const perbawaslu92024 = /* @__PURE__ */ defineInstrument({
  id: 'perbawaslu-9-2024',
  kind: 'peraturan-lembaga',
  short: 'Perbawaslu 9/2024',
  from: '2024-09-30',
  until: null,
  evidence: 'report',
  source: 'https://peraturanpedia.com/?p=367089',
  provisions: {
    'isi/penerimaan-laporan': {
      source:
        'https://www.merahputih.com/post/read/jelang-pencoblosan-bawaslu-terbitkan-aturan-baru-penanganan-laporan-pilkada-2024',
    },
    'isi/kuasa': {
      source:
        'https://www.merahputih.com/post/read/jelang-pencoblosan-bawaslu-terbitkan-aturan-baru-penanganan-laporan-pilkada-2024',
    },
  },
})
