import type { InstrumentText } from '../../instrument'
import type { pp242011 } from '../../instruments/pp-24-2011'

/**
 * Title and paraphrases of {@link pp242011}.
 *
 * @example
 * pp242011Text.title.en // => 'Government Regulation Number 24 of 2011 on the Badan Pertimbangan Kepegawaian'
 */
export const pp242011Text: InstrumentText<typeof pp242011> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 24 Tahun 2011 tentang Badan Pertimbangan Kepegawaian',
    en: 'Government Regulation Number 24 of 2011 on the Badan Pertimbangan Kepegawaian',
  },
  provisions: {
    'pasal-2/ayat-1': {
      id: 'BAPEK dibentuk dengan peraturan ini.',
      en: 'BAPEK is formed by this regulation.',
    },
    'pasal-7/ayat-1': {
      id: 'PNS yang diberhentikan karena hukuman disiplin dapat mengajukan banding administratif kepada BAPEK.',
      en: 'A PNS dismissed as a discipline sanction may appeal to BAPEK.',
    },
  },
}
