import type { ContestedPointText } from '../../reading'
import type { unsignedPact } from '../../readings/unsigned-pact'

/** The question of {@link unsignedPact}, its readings and why one is preferred. */
export const unsignedPactText: ContestedPointText<typeof unsignedPact> = {
  question: {
    id: 'Apa akibatnya bila calon PPK menolak menandatangani Pakta Integritas?',
    en: 'What follows where someone who is to be PPK refuses to sign the Pakta Integritas?',
  },
  why: {
    id: 'Syarat itu tertulis pada Perpres 54/2010 Pasal 12; sejak 2018 diketahui dari ingatan saja, dan tidak ada putusan yang ditemukan.',
    en: 'The condition stood in Perpres 54/2010 Pasal 12; since 2018 it is known from memory only, and no ruling was found.',
  },
  options: {
    'failed-requirement': {
      holders: [{ id: 'praktik penetapan PPK', en: 'the practice of naming PPK' }],
      says: {
        id: 'Yang menolak tidak memenuhi syarat.',
        en: 'Who refuses does not meet the requirements.',
      },
    },
    'no-requirement-read': {
      holders: [{ id: 'teks yang dibaca sejak 2018', en: 'the texts read since 2018' }],
      says: {
        id: 'Tidak ada teks yang dibaca yang menjadikannya syarat.',
        en: 'No text that was read makes it a condition.',
      },
    },
  },
}
