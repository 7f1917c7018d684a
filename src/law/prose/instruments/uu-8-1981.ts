import type { InstrumentText } from '../../instrument'
import type { uu81981 } from '../../instruments/uu-8-1981'

/**
 * Title and paraphrases of {@link uu81981}.
 *
 * @example
 * uu81981Text.title.en // => 'Act Number 8 of 1981 on Criminal Procedure'
 */
export const uu81981Text: InstrumentText<typeof uu81981> = {
  title: {
    id: 'Undang-Undang Nomor 8 Tahun 1981 tentang Hukum Acara Pidana',
    en: 'Act Number 8 of 1981 on Criminal Procedure',
  },
  provisions: {
    'pasal-54': {
      id: 'Tersangka atau terdakwa berhak atas bantuan penasihat hukum pada setiap tingkat pemeriksaan; saksi tidak disebut.',
      en: 'A suspect or defendant has the right to counsel at every level of examination; a witness is not named.',
    },
  },
}
