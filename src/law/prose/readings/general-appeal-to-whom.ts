import type { ContestedPointText } from '../../reading'
import type { generalAppealToWhom } from '../../readings/general-appeal-to-whom'

/** The question of {@link generalAppealToWhom}, its readings and why one is preferred. */
export const generalAppealToWhomText: ContestedPointText<typeof generalAppealToWhom> = {
  question: {
    id: 'Kepada atasan yang mana banding UU 30/2014 diajukan?',
    en: 'To which superior does the appeal of UU 30/2014 go?',
  },
  why: {
    id: 'Batang tubuh menyebut Atasan Pejabat, dan penjelasan tidak dapat mengubah norma; ini kesimpulan.',
    en: 'The article names the superior of the official, and an explanation cannot change a norm; this is an inference.',
  },
  options: {
    'direct-superior': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Pasal 76 ayat (2) dan Pasal 78 ayat (2)',
          en: 'No office known to hold it; rests on Pasal 76 ayat (2) and Pasal 78 ayat (2)',
        },
      ],
      says: {
        id: 'Banding diajukan kepada atasan langsung pejabat yang menetapkan keputusan.',
        en: 'The appeal goes to the direct superior of the official who made the decision.',
      },
    },
    'superior-of-the-superior': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Penjelasan Pasal 75 ayat (2) huruf b',
          en: 'No office known to hold it; rests on the explanation of Pasal 75 ayat (2) huruf b',
        },
      ],
      says: {
        id: 'Banding diajukan kepada atasan dari atasan pejabat itu.',
        en: 'The appeal goes to the superior of that superior.',
      },
    },
  },
}
