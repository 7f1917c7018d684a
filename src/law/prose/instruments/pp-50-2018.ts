import type { InstrumentText } from '../../instrument'
import type { pp502018 } from '../../instruments/pp-50-2018'

/**
 * Title and paraphrases of {@link pp502018}.
 *
 * @example
 * pp502018Text.title.en // => 'Government Regulation Number 50 of 2018 Changing PP 45/2013'
 */
export const pp502018Text: InstrumentText<typeof pp502018> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 50 Tahun 2018 tentang Perubahan atas PP 45/2013',
    en: 'Government Regulation Number 50 of 2018 Changing PP 45/2013',
  },
  provisions: {
    'penjelasan/umum': {
      id: 'Standar kompetensi bukan syarat penetapan kuasa pengguna anggaran.',
      en: 'The standard of competence is no condition for naming a kuasa pengguna anggaran.',
    },
  },
}
