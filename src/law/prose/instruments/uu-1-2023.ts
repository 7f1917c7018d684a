import type { InstrumentText } from '../../instrument'
import type { uu12023 } from '../../instruments/uu-1-2023'

/**
 * Title and paraphrases of {@link uu12023}.
 *
 * @example
 * uu12023Text.title.id // => 'Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana'
 */
export const uu12023Text: InstrumentText<typeof uu12023> = {
  title: {
    id: 'Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana',
    en: 'Act No. 1 of 2023, the Criminal Code',
  },
  provisions: {
    'pasal-3/ayat-1': {
      id: 'Bila aturan berubah setelah perbuatan terjadi, aturan baru yang dipakai, kecuali aturan lama menguntungkan pelaku dan pembantunya.',
      en: 'If the rules change after the act, the new rule applies unless the old one favours the offender and accomplices.',
    },
    'pasal-79/ayat-1': {
      id: 'Denda paling banyak: kategori I Rp1 juta, II Rp10 juta, III Rp50 juta, IV Rp200 juta, V Rp500 juta, VI Rp2 miliar, VII Rp5 miliar, VIII Rp50 miliar.',
      en: 'Fines of at most: category I Rp1 million, II Rp10 million, III Rp50 million, IV Rp200 million, V Rp500 million, VI Rp2 billion, VII Rp5 billion, VIII Rp50 billion.',
    },
    'pasal-613/ayat-3': {
      id: 'Dalam undang-undang administratif yang bersanksi pidana, pembinaan dan sanksi administratif atau sanksi lain didahulukan dari sanksi pidana.',
      en: 'Under administrative acts with penal sanctions, guidance and administrative or other sanctions come before penal ones.',
    },
  },
}
