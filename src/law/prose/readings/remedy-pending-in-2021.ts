import type { ContestedPointText } from '../../reading'
import type { remedyPendingIn2021 } from '../../readings/remedy-pending-in-2021'

/** The question of {@link remedyPendingIn2021}, its readings and why one is preferred. */
export const remedyPendingIn2021Text: ContestedPointText<typeof remedyPendingIn2021> = {
  question: {
    id: 'Keberatan atau banding yang sudah diajukan sebelum 31 Agustus 2021 diselesaikan menurut PP 53/2010 atau PP 79/2021?',
    en: 'Is an objection or appeal filed before 31 August 2021 finished under PP 53/2010 or PP 79/2021?',
  },
  why: {
    id: 'PP 94/2021 lebih baru dan khusus tentang disiplin, sedangkan PP 79/2021 umum untuk semua keputusan kepegawaian; tidak ada teks yang menyebut mana yang mengalah, jadi ini kesimpulan.',
    en: 'PP 94/2021 is later and speaks of discipline alone, PP 79/2021 of every staffing decision; no text says which gives way, so this is an inference.',
  },
  options: {
    'pp-53': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada PP 94/2021 Pasal 40 ayat (2)',
          en: 'No office known to hold it; rests on PP 94/2021 Pasal 40 ayat (2)',
        },
      ],
      says: {
        id: 'Penyelesaian memakai PP 53/2010 dan aturan pelaksanaannya.',
        en: 'It is finished under PP 53/2010 and its implementing rules.',
      },
    },
    'pp-79': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada PP 79/2021 Pasal 31',
          en: 'No office known to hold it; rests on PP 79/2021 Pasal 31',
        },
      ],
      says: {
        id: 'Penyelesaian memakai PP 79/2021.',
        en: 'It is finished under PP 79/2021.',
      },
    },
  },
}
