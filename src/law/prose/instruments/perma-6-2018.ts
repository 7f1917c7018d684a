import type { InstrumentText } from '../../instrument'
import type { perma62018 } from '../../instruments/perma-6-2018'

/**
 * Title and paraphrases of {@link perma62018}.
 *
 * @example
 * perma62018Text.provisions['pasal-5/ayat-1'].en // => 'The ninety days to sue run from receipt or announcement of the decision on the remedy.'
 */
export const perma62018Text: InstrumentText<typeof perma62018> = {
  title: {
    id: 'Peraturan Mahkamah Agung Nomor 6 Tahun 2018 tentang Pedoman Penyelesaian Sengketa Administrasi Pemerintahan setelah Menempuh Upaya Administratif',
    en: 'Supreme Court Regulation Number 6 of 2018 on Disputes of Government Administration after Administrative Remedies',
  },
  provisions: {
    'pasal-2/ayat-1': {
      id: 'Pengadilan mengadili sengketa administrasi pemerintahan setelah upaya administratif ditempuh.',
      en: 'The court hears a dispute of government administration after the administrative remedy was used.',
    },
    'pasal-3/ayat-2': {
      id: 'Tanpa aturan khusus, upaya administratif UU 30/2014 yang ditempuh.',
      en: 'Without a special rule the remedy of UU 30/2014 is used.',
    },
    'pasal-5/ayat-1': {
      id: 'Sembilan puluh hari untuk menggugat berjalan sejak keputusan atas upaya administratif diterima atau diumumkan.',
      en: 'The ninety days to sue run from receipt or announcement of the decision on the remedy.',
    },
  },
}
