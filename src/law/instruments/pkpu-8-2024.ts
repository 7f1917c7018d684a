import { defineInstrument, type InstrumentText } from '../instrument'

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

/**
 * Title and paraphrases of {@link pkpu82024}.
 *
 * @example
 * pkpu82024Text.provisions['isi/pemberitahuan'].en // => 'At registration an ASN proves to have reported the candidacy to the pejabat pembina kepegawaian.'
 */
export const pkpu82024Text: InstrumentText<typeof pkpu82024> = {
  title: {
    id: 'Peraturan KPU Nomor 8 Tahun 2024 tentang Pencalonan Gubernur, Bupati, dan Wali Kota serta Wakilnya',
    en: 'Regulation of KPU No. 8 of 2024 on the Nomination of Regional Heads and Deputies',
  },
  provisions: {
    'isi/pemberitahuan': {
      id: 'Saat mendaftar, calon yang berstatus ASN menyerahkan bukti telah melaporkan pencalonannya kepada pejabat pembina kepegawaian.',
      en: 'At registration an ASN proves to have reported the candidacy to the pejabat pembina kepegawaian.',
    },
    'isi/pengunduran-diri': {
      id: 'Surat pengunduran diri yang tidak dapat ditarik kembali diserahkan paling lambat pada tahap perbaikan dokumen.',
      en: 'The irrevocable letter of resignation is due no later than the stage of document repair.',
    },
    'isi/keputusan-pemberhentian': {
      id: 'Keputusan pemberhentian, atau tanda terimanya bila belum terbit, turut diserahkan.',
      en: 'The dismissal decision, or its receipt while it is not yet issued, is handed in as well.',
    },
  },
}
