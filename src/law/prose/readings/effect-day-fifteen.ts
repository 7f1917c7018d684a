import type { ContestedPointText } from '../../reading'
import type { effectDayFifteen } from '../../readings/effect-day-fifteen'

/** The question of {@link effectDayFifteen}, its readings and why one is preferred. */
export const effectDayFifteenText: ContestedPointText<typeof effectDayFifteen> = {
  question: {
    id: 'Apakah hari penerimaan keputusan dihitung sebagai hari kesatu dalam hari ke-15 Pasal 38 ayat (1) PP 94/2021?',
    en: 'Is the day of receipt day one of the fifteen days of PP 94/2021 Pasal 38 ayat (1)?',
  },
  why: {
    id: 'Teks menulis sejak diterima tanpa menyebut hari pertama, PP 53/2010 menulis setelah, dan menghitung dari hari berikutnya memberi pegawai waktu yang penuh; ini kesimpulan.',
    en: 'The text says since received and names no first day, PP 53/2010 said after, and counting from the next day gives the employee the full time; this is an inference.',
  },
  options: {
    'day-zero': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata setelah dalam PP 53/2010, pendahulunya',
          en: 'No office known to hold it; rests on the word after in PP 53/2010, its forerunner',
        },
      ],
      says: {
        id: 'Keputusan berlaku lima belas hari setelah tanggal penerimaan.',
        en: 'The decision takes effect fifteen days after the date of receipt.',
      },
    },
    'day-one': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata sejak dalam Pasal 38 ayat (1) PP 94/2021',
          en: 'No office known to hold it; rests on the word since in PP 94/2021 Pasal 38 ayat (1)',
        },
      ],
      says: {
        id: 'Keputusan berlaku empat belas hari setelah tanggal penerimaan, yang dihitung sebagai hari kesatu.',
        en: 'The decision takes effect fourteen days after the date of receipt, which counts as day one.',
      },
    },
  },
}
