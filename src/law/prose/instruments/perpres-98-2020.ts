import type { InstrumentText } from '../../instrument'
import type { perpres982020 } from '../../instruments/perpres-98-2020'

/**
 * Title and paraphrases of {@link perpres982020}.
 *
 * @example
 * perpres982020Text.title.en // => 'Presidential Regulation Number 98 of 2020 on the Pay and Allowances of PPPK'
 */
export const perpres982020Text: InstrumentText<typeof perpres982020> = {
  title: {
    id: 'Peraturan Presiden Nomor 98 Tahun 2020 tentang Gaji dan Tunjangan PPPK',
    en: 'Presidential Regulation Number 98 of 2020 on the Pay and Allowances of PPPK',
  },
  provisions: {
    'isi/golongan': {
      id: 'Gaji PPPK diberikan menurut golongan I sampai dengan XVII dan masa kerja golongan.',
      en: 'The pay of a PPPK goes by golongan I to XVII and the years of service in it.',
    },
  },
}
