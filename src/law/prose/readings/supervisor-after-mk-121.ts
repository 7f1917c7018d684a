import type { ContestedPointText } from '../../reading'
import type { supervisorAfterMk121 } from '../../readings/supervisor-after-mk-121'

/** The question of {@link supervisorAfterMk121}, its readings and why one is preferred. */
export const supervisorAfterMk121Text: ContestedPointText<typeof supervisorAfterMk121> = {
  question: {
    id: 'Apakah BKN masih berwenang mengawasi netralitas setelah Putusan MK 121/PUU-XXII/2024?',
    en: 'May BKN still supervise neutrality after Constitutional Court ruling 121/PUU-XXII/2024?',
  },
  why: {
    id: 'Menurut laporan, putusan memberi waktu dua tahun untuk membentuk lembaga independen; sampai lembaga itu ada, BKN tetap bekerja dalam praktik.',
    en: 'As reported, the ruling gives two years to form an independent body; until it exists, BKN goes on in practice.',
  },
  options: {
    'bkn-continues': {
      holders: [{ id: 'BKN, dalam praktik', en: 'BKN, in practice' }],
      says: {
        id: 'BKN tetap mengawasi sampai lembaga independen terbentuk.',
        en: 'BKN supervises until the independent body is formed.',
      },
    },
    'no-supervisor': {
      holders: [{ id: 'Sebagian pengamat kepegawaian', en: 'some observers of the civil service' }],
      says: {
        id: 'BKN kehilangan kewenangan itu sejak putusan diucapkan, dan belum ada pengawas penggantinya.',
        en: 'BKN lost the power with the ruling, and no successor exists yet.',
      },
    },
  },
}
