import type { ContestedPointText } from '../../reading'
import type { absenceEffectOnUnit } from '../../readings/absence-effect-on-unit'

/** The question of {@link absenceEffectOnUnit}, its readings and why one is preferred. */
export const absenceEffectOnUnitText: ContestedPointText<typeof absenceEffectOnUnit> = {
  question: {
    id: 'Apakah dampak pada Unit Kerja harus dibuktikan untuk tiga sampai sepuluh hari tidak masuk kerja?',
    en: 'Must an effect on the work unit be shown for three to ten days of absence?',
  },
  why: {
    id: 'Kata yang berdampak pada Unit Kerja berdiri dalam Pasal 9 ayat (2) huruf b dan tidak dalam Pasal 10 dan 11; kata yang ditulis pembentuk peraturan diberi arti. Sebaliknya, hukuman yang lebih berat tidak mensyaratkannya.',
    en: 'The words on an effect on the work unit stand in Pasal 9 ayat (2) huruf b and not in Pasal 10 and 11; words that were written are given a meaning. Against it, the heavier sanctions do not ask for it.',
  },
  options: {
    'effect-to-be-shown': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 9 ayat (2) huruf b',
          en: 'No office known to hold it; rests on the words of Pasal 9 ayat (2) huruf b',
        },
      ],
      says: {
        id: 'Dampaknya diperiksa dan dicatat; tanpa dampak tidak ada hukuman ringan menurut huruf itu.',
        en: 'The effect is examined and recorded; without one no light sanction follows from that letter.',
      },
    },
    'effect-in-the-absence': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada penjelasan Pasal 9 ayat (2) huruf b, yang contohnya menghitung hari saja',
          en: 'No office known to hold it; rests on the explanation of Pasal 9 ayat (2) huruf b, whose example counts days alone',
        },
      ],
      says: {
        id: 'Tidak masuk kerja dengan sendirinya berdampak pada Unit Kerja.',
        en: 'Absence has an effect on the work unit by itself.',
      },
    },
  },
}
