import type { InstrumentText } from '../../instrument'
import type { perpres122021 } from '../../instruments/perpres-12-2021'

/**
 * Title and paraphrases of {@link perpres122021}.
 *
 * @example
 * perpres122021Text.title.en // => 'Presidential Regulation Number 12 of 2021 amending Perpres 16/2018'
 */
export const perpres122021Text: InstrumentText<typeof perpres122021> = {
  title: {
    id: 'Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan atas Perpres 16/2018',
    en: 'Presidential Regulation Number 12 of 2021 amending Perpres 16/2018',
  },
  provisions: {
    'pasal-i': {
      id: 'Perubahan itu antara lain mengubah Pasal 10 ayat (5) tentang kuasa pengguna anggaran yang merangkap PPK, dan menghapus Pasal 15 tentang PjPHP dan PPHP, sehingga pemeriksaan hasil pekerjaan beralih kepada PPK.',
      en: 'The change, among others, alters Pasal 10 ayat (5) on a KPA who doubles as PPK, and deletes Pasal 15 on PjPHP and PPHP, so that the PPK examines the results of work.',
    },
  },
}
