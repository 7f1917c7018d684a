import { defineInstrument } from '../instrument'

/**
 * Regulation of KPU 10/2023 on nomination for DPR and DPRD, promulgated on 18 April 2023.
 *
 * @example
 * pkpu102023.from // => '2023-04-18'
 */
export const pkpu102023 = /* @__PURE__ */ defineInstrument({
  id: 'pkpu-10-2023',
  kind: 'peraturan-lembaga',
  short: 'PKPU 10/2023',
  from: '2023-04-18',
  until: null,
  evidence: 'report',
  source: 'https://jdih.kpu.go.id/riau/dumai/detailpkpu-4a65546b5241253344253344',
  provisions: {
    'pasal-14': {
      source:
        'https://bengkulu.tribunnews.com/2023/05/07/kades-asn-bupati-walikota-dan-gubernur-yang-ingin-maju-jadi-caleg-harus-tahu-peraturan-ini',
    },
    'pasal-15': {
      source:
        'https://news.okezone.com/read/2023/10/04/525/2894449/kpu-jabar-desak-caleg-jebolan-instansi-negara-serahkan-surat-pengunduran-diri',
    },
  },
})
