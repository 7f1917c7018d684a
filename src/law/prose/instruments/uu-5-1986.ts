import type { InstrumentText } from '../../instrument'
import type { uu51986 } from '../../instruments/uu-5-1986'

/**
 * Title and paraphrases of {@link uu51986}.
 *
 * @example
 * uu51986Text.title.en // => 'Act Number 5 of 1986 on the State-Administrative Courts'
 */
export const uu51986Text: InstrumentText<typeof uu51986> = {
  title: {
    id: 'Undang-Undang Nomor 5 Tahun 1986 tentang Peradilan Tata Usaha Negara',
    en: 'Act Number 5 of 1986 on the State-Administrative Courts',
  },
  provisions: {
    'pasal-57/ayat-1': {
      id: 'Para pihak dapat didampingi atau diwakili oleh kuasa.',
      en: 'The parties can be accompanied or represented by someone empowered.',
    },
    'pasal-57/ayat-2': {
      id: 'Kuasa diberikan dengan surat kuasa khusus atau lisan di persidangan.',
      en: 'The power is given by a special power of attorney or orally in court.',
    },
  },
}
