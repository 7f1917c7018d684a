import type { ContestedPointText } from '../../reading'
import type { aidWithoutStatus } from '../../readings/aid-without-status'

/** The question of {@link aidWithoutStatus}, its readings and why one is preferred. */
export const aidWithoutStatusText: ContestedPointText<typeof aidWithoutStatus> = {
  question: {
    id: 'Apakah bantuan hukum bagi PNS, PPPK, dan pejabat pemerintahan tetap berlaku bagi yang diberhentikan sementara, pensiun, atau diberhentikan, untuk perkara dari masa dinasnya?',
    en: 'Does the aid for PNS, PPPK and officials go on for someone suspended, retired or dismissed, in a matter from the time of service?',
  },
  why: {
    id: 'Pasalnya menyebut PNS, PPPK, dan pejabat pemerintahan; PP 11/2017 Pasal 276 dan PP 49/2018 Pasal 73 menghentikan status itu lebih awal. Tidak ada putusan yang ditemukan.',
    en: 'The articles name PNS, PPPK and officials; PP 11/2017 Article 276 and PP 49/2018 Article 73 end that status early. No ruling was found.',
  },
  options: {
    'ends-with-status': {
      holders: [{ id: 'bunyi pasal', en: 'the wording of the articles' }],
      says: {
        id: 'Bantuan hukum menurut hukum kepegawaian berakhir bersama status.',
        en: 'Aid under the law of civil servants ends with the status.',
      },
    },
    'follows-the-matter': {
      holders: [
        {
          id: 'sebagian kementerian (pensiunan dan mantan pegawai tetap dibantu)',
          en: 'some ministries (retired and former staff are helped)',
        },
      ],
      says: {
        id: 'Bantuan hukum mengikuti perkara yang timbul dari tugas.',
        en: 'The aid follows the matter that arose from the duty.',
      },
    },
  },
}
