import type { ContestedPointText } from '../../reading'
import type { silenceOnInternalRequest } from '../../readings/silence-on-internal-request'

/** The question of {@link silenceOnInternalRequest}, its readings and why one is preferred. */
export const silenceOnInternalRequestText: ContestedPointText<typeof silenceOnInternalRequest> = {
  question: {
    id: 'Apakah permohonan mundur dari tugas yang tidak dijawab dianggap dikabulkan?',
    en: 'Is a request to be released from a duty granted by silence?',
  },
  why: {
    id: 'Pasal 53 ditulis bagi permohonan warga; permintaan di dalam instansi tidak disebut, dan melepaskan tugas karena diam akan meninggalkan kontrak tanpa pejabat. Jawab tetap sebelum tenggat.',
    en: 'Article 53 is written for requests of the public; a request inside an agency is not named, and release by silence would leave contracts without an official. Answer before the day all the same.',
  },
  options: {
    'no-release': {
      holders: [
        {
          id: 'belum ada putusan yang ditemukan; bersandar pada Pasal 68 ayat (1)',
          en: 'no ruling found; rests on Article 68 paragraph (1)',
        },
      ],
      says: {
        id: 'Diam tidak melepaskan siapa pun; SK tetap berlaku sampai diputus.',
        en: 'Silence releases nobody; the decree stands until a decision.',
      },
    },
    release: {
      holders: [{ id: 'bunyi Pasal 53 ayat (3)', en: 'the wording of Article 53 paragraph (3)' }],
      says: {
        id: 'Permohonan yang lengkap dianggap dikabulkan sesudah tenggat lewat.',
        en: 'A complete request counts as granted once the day has passed.',
      },
    },
  },
}
