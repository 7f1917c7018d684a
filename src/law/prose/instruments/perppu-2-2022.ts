import type { InstrumentText } from '../../instrument'
import type { perppu22022 } from '../../instruments/perppu-2-2022'

/**
 * Title and paraphrases of {@link perppu22022}.
 *
 * @example
 * perppu22022Text.title.en // => 'Government Regulation in Lieu of Act No. 2 of 2022 on Job Creation, made an act by Act No. 6 of 2023'
 */
export const perppu22022Text: InstrumentText<typeof perppu22022> = {
  title: {
    id: 'Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja, yang menjadi undang-undang dengan Undang-Undang Nomor 6 Tahun 2023',
    en: 'Government Regulation in Lieu of Act No. 2 of 2022 on Job Creation, made an act by Act No. 6 of 2023',
  },
  provisions: {
    'pasal-175/angka-7': {
      id: 'Menulis ulang Pasal 53 UU 30/2014: tanpa batas waktu lain, permohonan yang lengkap diputus paling lama lima hari kerja, dan lewat waktu itu dianggap dikabulkan; bentuk penetapannya diserahkan kepada Peraturan Presiden.',
      en: 'Rewrites UU 30/2014 Pasal 53: with no other time set a complete request is decided within five working days, and after that counts as granted; the form in which that is put down is left to a presidential regulation.',
    },
    'pasal-185': {
      id: 'UU 11/2020 dicabut.',
      en: 'UU 11/2020 is repealed.',
    },
  },
}
