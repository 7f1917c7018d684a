import { defineInstrument } from '../instrument'

/**
 * Regulation of KPU 8/2024 on nomination for regional elections. Reports differ on its article numbers, so its rules are
 * cited by subject.
 *
 * @example
 * pkpu82024.from // => '2024-07-01'
 */
export const pkpu82024 = /* @__PURE__ */ defineInstrument({
  id: 'pkpu-8-2024',
  kind: 'peraturan-lembaga',
  short: 'PKPU 8/2024',
  from: '2024-07-01',
  until: null,
  evidence: 'report',
  source: 'https://www.metrosulteng.com/politik/51913076283/kpu-morowali-rilis-aturan-bagi-asn-yang-ikut-pilkada',
  provisions: {
    'isi/pemberitahuan': {},
    'isi/pengunduran-diri': {
      source:
        'https://kalteng.tribunnews.com/2024/07/04/kpu-kalteng-surat-pengunduran-diri-asn-maju-pilkada-paling-lambat-saat-perbaikan-dokumen',
    },
    'isi/keputusan-pemberhentian': { source: 'http://satudetik.id/?p=705' },
  },
})
