import type { ContestedPointText } from '../../reading'
import type { absenceOverNewYear } from '../../readings/absence-over-new-year'

/** The question of {@link absenceOverNewYear}, its readings and why one is preferred. */
export const absenceOverNewYearText: ContestedPointText<typeof absenceOverNewYear> = {
  question: {
    id: 'Apakah sepuluh hari kerja tidak masuk kerja terus menerus tetap dihitung bila melewati 31 Desember?',
    en: 'Do ten working days of absence in a row count when they run across 31 December?',
  },
  why: {
    id: 'Angka 4 menulis terus menerus tanpa kata kumulatif dan tanpa satu tahun, berbeda dari angka 1 sampai 3; Pasal 15 ayat (1) mengatur penghitungan kumulatif. Contohnya dalam penjelasan tidak melewati akhir tahun, jadi teks tidak memutusnya.',
    en: 'Angka 4 writes of days in a row without the word cumulative and without one year, unlike angka 1 to 3; Pasal 15 ayat (1) speaks of cumulative counting. The example in the explanation does not cross a year end, so no text settles it.',
  },
  options: {
    'run-goes-on': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata terus menerus dalam Pasal 11 ayat (2) huruf d angka 4',
          en: 'No office known to hold it; rests on the words in a row of Pasal 11 ayat (2) huruf d angka 4',
        },
      ],
      says: {
        id: 'Rangkaian hari dihitung melewati pergantian tahun.',
        en: 'The run is counted across the turn of the year.',
      },
    },
    'run-ends-with-the-year': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata sampai dengan akhir tahun berjalan dalam Pasal 15 ayat (1)',
          en: 'No office known to hold it; rests on the words until the end of the current year of Pasal 15 ayat (1)',
        },
      ],
      says: {
        id: 'Setiap tahun dihitung sendiri, juga untuk hari yang berurutan.',
        en: 'Each year is counted by itself, for days in a row too.',
      },
    },
  },
}
