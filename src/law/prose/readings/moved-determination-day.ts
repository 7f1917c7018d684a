import type { ContestedPointText } from '../../reading'
import type { movedDeterminationDay } from '../../readings/moved-determination-day'

/** The question of {@link movedDeterminationDay}, its readings and why one is preferred. */
export const movedDeterminationDayText: ContestedPointText<typeof movedDeterminationDay> = {
  question: {
    id: 'Dari hari penetapan mana enam bulan dalam Pasal 71 dihitung bila jadwalnya kemudian dipindahkan?',
    en: 'From which determination day do the six months of Pasal 71 run if the schedule is moved later?',
  },
  why: {
    id: 'Kata-katanya menghitung dari tanggal penetapan pasangan calon, dan penetapan hanya terjadi sekali, pada hari yang baru.',
    en: 'The words count from the date on which the pairs are determined, and they were determined once only, on the new day.',
  },
  options: {
    'later-day': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata tanggal penetapan',
          en: 'No office known to hold it; rests on the words on the date of determination',
        },
      ],
      says: {
        id: 'Hanya hari penetapan yang benar-benar terjadi yang dihitung.',
        en: 'Only the day on which the pairs were in fact determined counts.',
      },
    },
    'day-then-set': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada jadwal yang berlaku saat tindakan',
          en: 'No office known to hold it; rests on the schedule in force at the time of the act',
        },
      ],
      says: {
        id: 'Yang dihitung ialah hari penetapan menurut jadwal yang berlaku saat tindakan dilakukan.',
        en: 'What counts is the day set by the schedule in force when the act was done.',
      },
    },
  },
}
