import type { ContestedPointText } from '../../reading'
import type { lightSanctionOfAPlt } from '../../readings/light-sanction-of-a-plt'

/** The question of {@link lightSanctionOfAPlt}, its readings and why one is preferred. */
export const lightSanctionOfAPltText: ContestedPointText<typeof lightSanctionOfAPlt> = {
  question: {
    id: 'Apakah seorang Plt dapat menjatuhkan hukuman disiplin ringan selama jabatan yang diisinya lowong?',
    en: 'May a Plt impose a light sanction while the post that is filled in for stands vacant?',
  },
  why: {
    id: 'UU 30/2014 memberi Plt tindakan rutin yang menjadi wewenang jabatannya, dan BKN menyebut hukuman ringan; peraturan pemerintah tidak menyebut Plt.',
    en: 'UU 30/2014 gives a Plt the routine acts that lie within the power of the post, and BKN names the light sanction; the government regulation does not speak of a Plt.',
  },
  options: {
    'plt-imposes': {
      holders: [{ id: 'BKN, dalam edarannya tentang Plh dan Plt', en: 'BKN, in its circulars on Plh and Plt' }],
      says: {
        id: 'Plt menjatuhkan hukuman ringan sejauh jabatan yang diisinya berwenang.',
        en: 'The Plt imposes the light sanction as far as the post that is filled in for has the power.',
      },
    },
    'higher-official-imposes': {
      holders: [
        {
          id: 'Bunyi PP 53/2010 Pasal 22 dan PP 94/2021 Pasal 25 dengan penjelasannya',
          en: 'The words of PP 53/2010 Pasal 22 and PP 94/2021 Pasal 25 with their explanations',
        },
      ],
      says: {
        id: 'Jabatan yang lowong tidak mempunyai pejabat yang berwenang menghukum, sehingga pejabat yang lebih tinggi yang menjatuhkan.',
        en: 'A vacant post has no official competent to punish, so the higher official imposes.',
      },
    },
  },
}
