import type { ContestedPointText } from '../../reading'
import type { dismissalHonour } from '../../readings/dismissal-honour'

/** The question of {@link dismissalHonour}, its readings and why one is preferred. */
export const dismissalHonourText: ContestedPointText<typeof dismissalHonour> = {
  question: {
    id: 'Apakah pemberhentian karena pelanggaran disiplin tingkat berat dilakukan dengan hormat atau tidak dengan hormat?',
    en: 'Is dismissal for a discipline breach of level berat with honour or without?',
  },
  why: {
    id: 'Pasal 52 ayat (3) huruf g dan ayat (4) UU 20/2023 lebih tinggi dan lebih baru, dan Pasal 75 hanya menyimpan peraturan lama yang tidak bertentangan; peraturan pelaksanaan dan praktik BKN atasnya tidak ditemukan.',
    en: 'UU 20/2023 Pasal 52 ayat (3) huruf g and ayat (4) is higher and later, and Pasal 75 keeps older rules only as far as they do not contradict it; no implementing rule and no BKN practice was found.',
  },
  options: {
    'with-honour': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada bunyi Pasal 8 ayat (4) huruf c PP 94/2021 dan Pasal 253 PP 11/2017',
          en: 'No office known to hold it; rests on the wording of PP 94/2021 Pasal 8 ayat (4) huruf c and PP 11/2017 Pasal 253',
        },
      ],
      says: {
        id: 'Pemberhentian itu dengan hormat tidak atas permintaan sendiri.',
        en: 'The dismissal is with honour, not at own request.',
      },
    },
    'without-honour': {
      holders: [{ id: 'Pembentuk UU 20/2023', en: 'the legislator of UU 20/2023' }],
      says: {
        id: 'Pemberhentian itu dikategorikan tidak dengan hormat.',
        en: 'The dismissal is categorised as without honour.',
      },
    },
  },
}
