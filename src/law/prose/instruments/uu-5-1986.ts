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
      id: 'Kuasa dapat diberikan dengan surat kuasa khusus atau lisan di persidangan.',
      en: 'The power may be given by a special power of attorney or orally in court.',
    },
    'pasal-48/ayat-2': {
      id: 'Pengadilan baru berwenang setelah seluruh upaya administratif yang tersedia digunakan.',
      en: 'The court is competent only once every administrative remedy there is has been used.',
    },
    'pasal-51/ayat-3': {
      id: 'Sengketa yang sudah melalui upaya administratif diperiksa Pengadilan Tinggi TUN di tingkat pertama.',
      en: 'A dispute that went through an administrative remedy is heard by the high administrative court at first instance.',
    },
    'pasal-51/ayat-4': {
      id: 'Terhadap putusan Pengadilan Tinggi TUN itu dapat dimohonkan kasasi.',
      en: 'Against that judgment of the high administrative court cassation is open.',
    },
    'pasal-55': {
      id: 'Gugatan diajukan dalam sembilan puluh hari sejak keputusan diterima atau diumumkan.',
      en: 'A suit is filed within ninety days of receipt or announcement of the decision.',
    },
  },
}
