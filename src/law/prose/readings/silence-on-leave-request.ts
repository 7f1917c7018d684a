import type { ContestedPointText } from '../../reading'
import type { silenceOnLeaveRequest } from '../../readings/silence-on-leave-request'

/** The question of {@link silenceOnLeaveRequest}, its readings and why one is preferred. */
export const silenceOnLeaveRequestText: ContestedPointText<typeof silenceOnLeaveRequest> = {
  question: {
    id: 'Apakah permintaan cuti yang lengkap dan tidak dijawab dianggap dikabulkan?',
    en: 'Is a complete request for leave granted by silence?',
  },
  why: {
    id: 'Pasal 53 berbicara tentang permohonan warga; pemakaiannya bagi permintaan pegawai di dalam instansi diperdebatkan, dan sejak 2020 tidak ada pengadilan yang menyatakannya.',
    en: 'Article 53 speaks of requests of the public; whether it holds for requests of staff inside an agency is disputed, and since 2020 no court declares it.',
  },
  options: {
    'not-granted': {
      holders: [
        {
          id: 'belum ada putusan yang ditemukan',
          en: 'no ruling found',
        },
      ],
      says: {
        id: 'Diam tidak memberi cuti; jawaban tertulis tetap dapat diminta.',
        en: 'Silence gives no leave; a written answer can still be asked for.',
      },
    },
    'deemed-granted': {
      holders: [
        {
          id: 'bunyi Pasal 53 ayat (3)',
          en: 'the wording of Article 53 paragraph (3)',
        },
      ],
      says: {
        id: 'Permintaan dianggap dikabulkan sesudah tenggat lewat.',
        en: 'The request counts as granted once the day has passed.',
      },
    },
  },
}
