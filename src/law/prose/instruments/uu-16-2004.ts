import type { InstrumentText } from '../../instrument'
import type { uu162004 } from '../../instruments/uu-16-2004'

/**
 * Title and paraphrases of {@link uu162004}.
 *
 * @example
 * uu162004Text.title.en // => 'Act Number 16 of 2004 on the Prosecution Service'
 */
export const uu162004Text: InstrumentText<typeof uu162004> = {
  title: {
    id: 'Undang-Undang Nomor 16 Tahun 2004 tentang Kejaksaan Republik Indonesia',
    en: 'Act Number 16 of 2004 on the Prosecution Service',
  },
  provisions: {
    'pasal-30/ayat-1/huruf-a': {
      id: 'Di bidang pidana kejaksaan menuntut.',
      en: 'In criminal matters the prosecution service prosecutes.',
    },
    'pasal-30/ayat-1/huruf-d': {
      id: 'Kejaksaan menyidik tindak pidana tertentu.',
      en: 'It investigates certain crimes.',
    },
    'pasal-30/ayat-2': {
      id: 'Di bidang perdata dan tata usaha negara kejaksaan dengan kuasa khusus dapat bertindak, di dalam dan di luar pengadilan, untuk dan atas nama negara atau pemerintah.',
      en: 'In civil and state-administrative matters it may act by special power, in and out of court, for and in the name of the state or government.',
    },
  },
}
