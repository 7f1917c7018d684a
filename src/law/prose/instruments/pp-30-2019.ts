import type { InstrumentText } from '../../instrument'
import type { pp302019 } from '../../instruments/pp-30-2019'

/**
 * Title and paraphrases of {@link pp302019}.
 *
 * @example
 * pp302019Text.title.en // => 'Government Regulation Number 30 of 2019 on the Assessment of the Performance of Civil Servants'
 */
export const pp302019Text: InstrumentText<typeof pp302019> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja Pegawai Negeri Sipil',
    en: 'Government Regulation Number 30 of 2019 on the Assessment of the Performance of Civil Servants',
  },
  provisions: {
    'pasal-64/ayat-2': {
      id: 'Penilaian kinerja menurut peraturan ini dilaksanakan dua tahun setelah diundangkan, yaitu 29 April 2021.',
      en: 'Assessment under this regulation is carried out two years after promulgation, on 29 April 2021.',
    },
    'pasal-28/ayat-2': {
      id: 'SKP dapat diubah dalam tahun berjalan, antara lain karena penugasan lain atau keadaan tertentu.',
      en: 'The SKP may be changed during the year, among other things for another assignment or a certain state.',
    },
    'pasal-12/ayat-2': {
      id: 'Tugas tambahan: disepakati, ditetapkan dengan surat keputusan, di luar tugas pokok, dan sesuai kapasitas pegawai.',
      en: 'An additional task is agreed, laid down in a decree, outside the main task, and within the capacity of the person.',
    },
  },
}
