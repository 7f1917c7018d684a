import type { ContestedPointText } from '../../reading'
import type { removalAsReplacement } from '../../readings/removal-as-replacement'

/** The question of {@link removalAsReplacement}, its readings and why one is preferred. */
export const removalAsReplacementText: ContestedPointText<typeof removalAsReplacement> = {
  question: {
    id: 'Apakah memberhentikan pejabat dari jabatannya tanpa jabatan baru termasuk penggantian pejabat?',
    en: 'Is removing an official from a post without a new one a replacement of officials?',
  },
  why: {
    id: 'Penjelasan membatasi penggantian pada mutasi dalam jabatan, dan pelanggarannya diancam pidana, sehingga artinya tidak diperluas.',
    en: 'The explanation limits replacement to moves within posts, and a breach is a crime, so the sense is not widened.',
  },
  options: {
    'no-replacement': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Penjelasan Pasal 71 ayat (2)',
          en: 'No office known to hold it; rests on the explanation of Pasal 71 ayat (2)',
        },
      ],
      says: {
        id: 'Hanya perpindahan dari satu jabatan ke jabatan lain yang terjangkau.',
        en: 'Only a move from one post to another is reached.',
      },
    },
    replacement: {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada kata penggantian',
          en: 'No office known to hold it; rests on the word replacement',
        },
      ],
      says: {
        id: 'Mengosongkan jabatan adalah langkah pertama penggantian, jadi terjangkau.',
        en: 'Emptying a post is the first step of a replacement, so it is reached.',
      },
    },
  },
}
