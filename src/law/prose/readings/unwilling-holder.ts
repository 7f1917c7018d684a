import type { ContestedPointText } from '../../reading'
import type { unwillingHolder } from '../../readings/unwilling-holder'

/** The question of {@link unwillingHolder}, its readings and why one is preferred. */
export const unwillingHolderText: ContestedPointText<typeof unwillingHolder> = {
  question: {
    id: 'Dapatkah pegawai yang tidak bersedia diperintah memegang tugas tambahan?',
    en: 'Can someone who is unwilling be ordered to hold an additional duty?',
  },
  why: {
    id: 'PP 30/2019 Pasal 12 ayat (2) melukiskan tugas tambahan sebagai tugas yang disepakati dan sesuai kapasitas, dan larangan tidak diperluas melalui tafsir; namun tidak ada akibat yang dilekatkan bila kesepakatan tidak ada, jadi ini bukan kekebalan.',
    en: 'PP 30/2019 Article 12 paragraph (2) describes an additional task as agreed and within capacity, and duties that carry sanctions are not widened by reading; yet nothing follows in that text from missing agreement, so this is no immunity.',
  },
  options: {
    'agreement-needed': {
      holders: [
        {
          id: 'kepala daerah yang menyatakan tugas tambahan tidak boleh dipaksakan (2022)',
          en: 'heads of region who said that additional duties are not to be forced (2022)',
        },
      ],
      says: {
        id: 'Tanpa kesepakatan, cari orang lain atau naik ke pemberi wewenang.',
        en: 'Without agreement, find another or let it go up to the giver of the power.',
      },
    },
    'order-binds': {
      holders: [
        {
          id: 'bunyi PP 94/2021 Pasal 3 huruf e dan penjelasannya',
          en: 'the wording of PP 94/2021 Article 3 letter e and its elucidation',
        },
      ],
      says: {
        id: 'Tugas dari atasan yang berwenang mengikat, sekalipun di luar jabatan.',
        en: 'A task from a competent superior binds, even outside the post.',
      },
    },
  },
}
