import type { InstrumentText } from '../../instrument'
import type { perpres462025 } from '../../instruments/perpres-46-2025'

/**
 * Title and paraphrases of {@link perpres462025}.
 *
 * @example
 * perpres462025Text.title.en // => 'Presidential Regulation Number 46 of 2025, Second Change of Perpres 16/2018'
 */
export const perpres462025Text: InstrumentText<typeof perpres462025> = {
  title: {
    id: 'Peraturan Presiden Nomor 46 Tahun 2025 tentang Perubahan Kedua atas Perpres 16/2018',
    en: 'Presidential Regulation Number 46 of 2025, Second Change of Perpres 16/2018',
  },
  provisions: {
    'pasal-i': {
      id: 'Perubahan kedua mulai berlaku 30 April 2025; ketentuan tentang pelaku pengadaan di dalamnya belum dibaca.',
      en: 'The second change is in force from 30 April 2025; what it says of the actors of procurement was not read.',
    },
  },
}
