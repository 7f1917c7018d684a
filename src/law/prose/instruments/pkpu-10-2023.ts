import type { InstrumentText } from '../../instrument'
import type { pkpu102023 } from '../../instruments/pkpu-10-2023'

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
