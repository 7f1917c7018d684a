import type { InstrumentText } from '../../instrument'
import type { pkpu82024 } from '../../instruments/pkpu-8-2024'

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
