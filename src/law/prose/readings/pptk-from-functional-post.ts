import type { ContestedPointText } from '../../reading'
import type { pptkFromFunctionalPost } from '../../readings/pptk-from-functional-post'

/** The question of {@link pptkFromFunctionalPost}, its readings and why one is preferred. */
export const pptkFromFunctionalPostText: ContestedPointText<typeof pptkFromFunctionalPost> = {
  question: {
    id: 'Dapatkah pemegang jabatan fungsional (JF) menjadi PPTK?',
    en: 'May the holder of a functional post (JF) be PPTK?',
  },
  why: {
    id: 'PP 12/2019 Pasal 13 ayat (2) menyebut jabatan struktural dan ayat (3) fungsional umum, yaitu pelaksana; JF tidak cocok dengan keduanya, sedangkan penyetaraan jabatan memindahkan banyak pejabat ke JF.',
    en: 'PP 12/2019 Pasal 13 ayat (2) names structural posts and ayat (3) the fungsional umum, that is pelaksana; a JF fits neither, while many officials were moved from structural posts into a JF.',
  },
  options: {
    'letter-of-the-regulation': {
      holders: [
        {
          id: 'bunyi PP 12/2019 Pasal 13 ayat (2) dan (3)',
          en: 'the wording of PP 12/2019 Pasal 13 ayat (2) and (3)',
        },
      ],
      says: {
        id: 'Pemegang JF tidak dapat ditetapkan sebagai PPTK.',
        en: 'The holder of a JF cannot be named PPTK.',
      },
    },
    'opened-by-regional-rule': {
      holders: [
        {
          id: 'pemerintah daerah yang mengaturnya dalam peraturan Kepala Daerah',
          en: 'regional governments that provide for it in a rule of the head of region',
        },
      ],
      says: {
        id: 'Pemegang JF dapat ditetapkan bila peraturan Kepala Daerah membukanya.',
        en: 'The holder of a JF may be named where a rule of the head of region opens it.',
      },
    },
  },
}
