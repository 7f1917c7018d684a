import type { ContestedPointText } from '../../reading'
import type { ethicsAfter2023 } from '../../readings/ethics-after-2023'

/** The question of {@link ethicsAfter2023}, its readings and why one is preferred. */
export const ethicsAfter2023Text: ContestedPointText<typeof ethicsAfter2023> = {
  question: {
    id: 'Apakah PP 42/2004 masih berlaku setelah UU 20/2023 mencabut UU 5/2014?',
    en: 'Is PP 42/2004 still in force after UU 20/2023 repealed UU 5/2014?',
  },
  why: {
    id: 'Tidak ada teks yang mencabutnya dan praktik tahun 2024 tetap memakainya; namun tidak ada pula ketentuan yang tegas menyimpannya, jadi golongan etik diberi catatan.',
    en: 'No text repeals it and practice in 2024 kept using it; yet no clause expressly keeps it, so the ethics class carries a note.',
  },
  options: {
    'still-in-force': {
      holders: [
        {
          id: 'Kementerian PANRB, yang pada 2024 tetap menunjuk SKB 2022 dan penegakan kode etik',
          en: 'the ministry of PANRB, which in 2024 still pointed to the decree of 2022 and the code of ethics',
        },
      ],
      says: {
        id: 'PP 42/2004 tetap berlaku selama tidak dicabut.',
        en: 'PP 42/2004 stays in force as long as nothing repeals it.',
      },
    },
    lapsed: {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada Pasal 75 UU 20/2023, yang hanya menyimpan peraturan pelaksanaan UU 5/2014',
          en: 'No office known to hold it; rests on UU 20/2023 Pasal 75, which keeps only rules that implement UU 5/2014',
        },
      ],
      says: {
        id: 'PP 42/2004 kehilangan dasar berlakunya sejak 31 Oktober 2023.',
        en: 'PP 42/2004 lost its footing on 31 October 2023.',
      },
    },
  },
}
