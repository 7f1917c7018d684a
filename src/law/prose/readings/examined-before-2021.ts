import type { ContestedPointText } from '../../reading'
import type { examinedBefore2021 } from '../../readings/examined-before-2021'

/** The question of {@link examinedBefore2021}, its readings and why one is preferred. */
export const examinedBefore2021Text: ContestedPointText<typeof examinedBefore2021> = {
  question: {
    id: 'Katalog mana yang menentukan tingkat pelanggaran yang diperiksa sebelum 31 Agustus 2021 tetapi diputus sesudahnya?',
    en: 'Which catalogue sets the level of a breach examined before 31 August 2021 but decided later?',
  },
  why: {
    id: 'Ayat (4) hanya mempertahankan hasil pemeriksaan; menentukan tingkat dan jenis hukuman termasuk proses selanjutnya, dan ayat (3) menempatkan perbuatan lama yang belum diperiksa di bawah PP 94. Asas yang menguntungkan pelaku dapat diajukan sebaliknya.',
    en: 'Ayat (4) saves only the result of the examination; setting level and kind belongs to what follows, and ayat (3) puts older acts not yet examined under PP 94. The principle of the milder law can be argued the other way.',
  },
  options: {
    'catalogue-pp-94': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata proses selanjutnya dalam Pasal 40 ayat (4)',
          en: 'No office known to hold it; rests on the words on the further process in Pasal 40 ayat (4)',
        },
      ],
      says: {
        id: 'Tingkatnya menurut PP 94/2021 atas fakta yang sudah diperiksa.',
        en: 'The level follows PP 94/2021 on the facts already examined.',
      },
    },
    'catalogue-pp-53': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata hasil pemeriksaan tetap berlaku dalam Pasal 40 ayat (4)',
          en: 'No office known to hold it; rests on the words that the result of the examination stands in Pasal 40 ayat (4)',
        },
      ],
      says: {
        id: 'Tingkatnya menurut PP 53/2010 yang berlaku saat perbuatan dan pemeriksaan terjadi.',
        en: 'The level follows PP 53/2010, in force at the act and the examination.',
      },
    },
  },
}
