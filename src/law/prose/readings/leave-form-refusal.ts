import type { ContestedPointText } from '../../reading'
import type { leaveFormRefusal } from '../../readings/leave-form-refusal'

/** The question of {@link leaveFormRefusal}, its readings and why one is preferred. */
export const leaveFormRefusalText: ContestedPointText<typeof leaveFormRefusal> = {
  question: {
    id: 'Apakah cuti tahunan atau cuti besar boleh ditolak, bukan hanya ditangguhkan?',
    en: 'May annual or long leave be refused, and not only postponed?',
  },
  why: {
    id: 'Peraturan pemerintah lebih tinggi daripada formulir dan hanya mengenal penangguhan paling lama satu tahun karena kepentingan dinas mendesak.',
    en: 'The government regulation outranks the form and knows only postponement of at most one year for urgent needs of service.',
  },
  options: {
    'no-ground': {
      holders: [
        {
          id: 'PP 11/2017 Pasal 314 dan 317 menurut bunyinya',
          en: 'PP 11/2017 Pasal 314 and 317 as worded',
        },
      ],
      says: {
        id: 'Penolakan tanpa penangguhan tidak mempunyai dasar.',
        en: 'A refusal that is no postponement has no ground.',
      },
    },
    'refusal-with-reasons': {
      holders: [
        {
          id: 'formulir cuti BKN, yang memuat pilihan tidak disetujui',
          en: 'the leave form of BKN, which has a box for not agreed',
        },
      ],
      says: {
        id: 'Penolakan boleh bila ditulis dengan alasan.',
        en: 'A refusal is possible if written with reasons.',
      },
    },
  },
}
