import type { InstrumentText } from '../../instrument'
import type { seBkn12021 } from '../../instruments/se-bkn-1-2021'

/**
 * Title and paraphrases of {@link seBkn12021}.
 *
 * @example
 * seBkn12021Text.title.en // => 'Circular of the Head of BKN No. 1/SE/I/2021 on Powers of Plh and Plt in Personnel Matters'
 */
export const seBkn12021Text: InstrumentText<typeof seBkn12021> = {
  title: {
    id: 'Surat Edaran Kepala BKN Nomor 1/SE/I/2021 tentang Kewenangan Plh dan Plt dalam Aspek Kepegawaian',
    en: 'Circular of the Head of BKN No. 1/SE/I/2021 on Powers of Plh and Plt in Personnel Matters',
  },
  provisions: {
    'isi/pembuka': {
      id: 'Edaran ini melanjutkan pengaturan tentang Plh dan Plt setelah penyetaraan jabatan.',
      en: 'The circular continues the rules on Plh and Plt after the levelling of posts.',
    },
    'isi/kewenangan': {
      id: 'Daftar wewenang Plh dan Plt dalam edaran ini belum dibaca.',
      en: 'The list of powers of Plh and Plt in this circular was not read.',
    },
  },
}
