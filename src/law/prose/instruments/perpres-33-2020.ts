import type { InstrumentText } from '../../instrument'
import type { perpres332020 } from '../../instruments/perpres-33-2020'

/**
 * Title and paraphrases of {@link perpres332020}.
 *
 * @example
 * perpres332020Text.title.en // => 'Presidential Regulation No. 33 of 2020 on the Regional Standard of Unit Prices'
 */
export const perpres332020Text: InstrumentText<typeof perpres332020> = {
  title: {
    id: 'Peraturan Presiden Nomor 33 Tahun 2020 tentang Standar Harga Satuan Regional',
    en: 'Presidential Regulation No. 33 of 2020 on the Regional Standard of Unit Prices',
  },
  provisions: {
    'lampiran-1': {
      id: 'Satuan biaya perjalanan dinas dalam negeri ialah batas tertinggi dalam perencanaan dan pelaksanaan APBD.',
      en: 'The unit cost of domestic official travel is a ceiling in planning and spending the APBD.',
    },
  },
}
