import type { InstrumentText } from '../../instrument'
import type { uu202025 } from '../../instruments/uu-20-2025'

/**
 * Title and paraphrases of {@link uu202025}.
 *
 * @example
 * uu202025Text.title.en // => 'Act Number 20 of 2025 on the Code of Criminal Procedure'
 */
export const uu202025Text: InstrumentText<typeof uu202025> = {
  title: {
    id: 'Undang-Undang Nomor 20 Tahun 2025 tentang Kitab Undang-Undang Hukum Acara Pidana',
    en: 'Act Number 20 of 2025 on the Code of Criminal Procedure',
  },
  provisions: {
    'isi/hak-saksi-dan-tersangka': {
      id: 'Menurut berita, tujuan undang-undang ini antara lain menguatkan hak tersangka dan saksi; pasalnya belum dibaca.',
      en: 'By reports the act aims among other things at stronger rights of suspects and witnesses; the articles were not read.',
    },
    'pasal-369': {
      id: 'Undang-undang ini berlaku mulai 2 Januari 2026; perkara yang sudah berjalan dikatakan diselesaikan menurut hukum acara lama.',
      en: 'The act applies from 2 January 2026; cases already begun are said to finish under the old procedure.',
    },
  },
}
