import type { ContestedPointText } from '../../reading'
import type { aidPrivateMatter } from '../../readings/aid-private-matter'

/** The question of {@link aidPrivateMatter}, its readings and why one is preferred. */
export const aidPrivateMatterText: ContestedPointText<typeof aidPrivateMatter> = {
  question: {
    id: 'Apakah bantuan hukum menurut UU 20/2023 hanya untuk perkara yang berkaitan dengan tugas?',
    en: 'Is legal aid under UU 20/2023 only for matters connected with the duty?',
  },
  why: {
    id: 'PP 11/2017 dan PP 49/2018 masih berlaku dan menyebut tugas, Pasal 62 ayat (3) huruf b juga; hanya Pasal 21 ayat (9) yang diam.',
    en: 'PP 11/2017 and PP 49/2018 still apply and name the duty, as does Article 62 paragraph (3) letter b; only Article 21 paragraph (9) is silent.',
  },
  options: {
    'tied-to-duty': {
      holders: [
        { id: 'PP 11/2017 Pasal 308; PP 49/2018 Pasal 75', en: 'PP 11/2017 Article 308; PP 49/2018 Article 75' },
      ],
      says: { id: 'Perkara pribadi tidak termasuk.', en: 'Private matters are not included.' },
    },
    'any-matter': {
      holders: [{ id: 'bunyi UU 20/2023 Pasal 21 ayat (9)', en: 'the wording of UU 20/2023 Article 21 paragraph (9)' }],
      says: { id: 'Setiap perkara pegawai dapat termasuk.', en: 'Any matter of the employee can be included.' },
    },
  },
}
