import { defineInstrument, type InstrumentText } from '../instrument'

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

/**
 * Title and paraphrases of {@link pkpu102023}.
 *
 * @example
 * pkpu102023Text.title.en // => 'Regulation of KPU No. 10 of 2023 on the Nomination of Members of DPR and DPRD'
 */
export const pkpu102023Text: InstrumentText<typeof pkpu102023> = {
  title: {
    id: 'Peraturan KPU Nomor 10 Tahun 2023 tentang Pencalonan Anggota DPR dan DPRD',
    en: 'Regulation of KPU No. 10 of 2023 on the Nomination of Members of DPR and DPRD',
  },
  provisions: {
    'pasal-14': {
      id: 'Bakal calon yang berstatus ASN menyerahkan keputusan pemberhentian atau, bila belum terbit, surat pengunduran diri dan tanda terimanya.',
      en: 'A bakal calon who is ASN hands in the dismissal decision or, while it is not issued, the letter of resignation and its receipt.',
    },
    'pasal-15': {
      id: 'Keputusan pemberhentian diserahkan paling lambat menjelang daftar calon tetap (untuk Pemilu 2024 sampai 3 Oktober 2023); tanpa itu nama calon dicoret.',
      en: 'The dismissal decision is due before the final list of candidates (for 2024 by 3 October 2023); without it the name is struck.',
    },
  },
}
