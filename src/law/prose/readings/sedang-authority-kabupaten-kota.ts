import type { ContestedPointText } from '../../reading'
import type { sedangAuthorityKabupatenKota } from '../../readings/sedang-authority-kabupaten-kota'

/** The question of {@link sedangAuthorityKabupatenKota}, its readings and why one is preferred. */
export const sedangAuthorityKabupatenKotaText: ContestedPointText<typeof sedangAuthorityKabupatenKota> = {
  question: {
    id: 'Siapa yang menjatuhkan hukuman sedang bagi administrator ke bawah di kabupaten atau kota?',
    en: 'Who imposes a sedang sanction on administrators and below in a kabupaten or kota?',
  },
  why: {
    id: 'Pasal 18 ayat (3) huruf c khusus mengatur kabupaten dan kota, dan berbeda dari ayat (2) bagi pusat dan provinsi justru dengan menambahkan hukuman sedang; teks tidak memuat aturan prioritas, jadi ini kesimpulan.',
    en: 'Pasal 18 ayat (3) huruf c is special to the kabupaten and kota and departs from ayat (2) for centre and province exactly by adding the sedang sanctions; the text holds no rule of priority, so this is an inference.',
  },
  options: {
    'pejabat-pembina-kepegawaian': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 18 ayat (3) huruf c PP 94/2021',
          en: 'No office known to hold it; rests on the wording of PP 94/2021 Pasal 18 ayat (3) huruf c',
        },
      ],
      says: {
        id: 'Bupati atau wali kota sebagai pejabat pembina kepegawaian yang menjatuhkannya.',
        en: 'The bupati or walikota imposes it as pejabat pembina kepegawaian.',
      },
    },
    'two-tiers-above': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 21 sampai Pasal 23 PP 94/2021',
          en: 'No office known to hold it; rests on the wording of PP 94/2021 Pasal 21 to 23',
        },
      ],
      says: {
        id: 'Pejabat dua tingkat di atas pegawai itu yang menjatuhkannya.',
        en: 'The official two tiers above the employee imposes it.',
      },
    },
  },
}
