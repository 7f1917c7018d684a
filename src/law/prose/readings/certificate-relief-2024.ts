import type { ContestedPointText } from '../../reading'
import type { certificateRelief2024 } from '../../readings/certificate-relief-2024'

/** The question of {@link certificateRelief2024}, its readings and why one is preferred. */
export const certificateRelief2024Text: ContestedPointText<typeof certificateRelief2024> = {
  question: {
    id: 'Apakah pelaku pengadaan yang belum bersertifikat kompetensi masih dapat bertugas pada 2024?',
    en: 'Could an actor of procurement without the certificate of competence still work in 2024?',
  },
  why: {
    id: 'Batas waktu 31 Desember 2023 diberitakan tanpa pengecualian; keringanan dalam SE LKPP 1/2024 diketahui ada tetapi isinya belum dibaca.',
    en: 'The deadline of 31 December 2023 is reported without exception; that SE LKPP 1/2024 arranges for 2024 is known, but its body was not read.',
  },
  options: {
    'deadline-passed': {
      holders: [
        {
          id: 'LPSE yang mengumumkan batas waktu',
          en: 'procurement units that announced the deadline',
        },
      ],
      says: {
        id: 'Sejak 1 Januari 2024 sertifikat kompetensi menjadi syarat.',
        en: 'Since 1 January 2024 the certificate of competence is a condition.',
      },
    },
    'circular-relief': {
      holders: [
        {
          id: 'SE LKPP 1/2024 menurut pertimbangannya',
          en: 'SE LKPP 1/2024 by its recitals',
        },
      ],
      says: {
        id: 'Pada 2024 tugas masih dapat dijalankan menurut surat edaran.',
        en: 'In 2024 the work could still go on as the circular arranges.',
      },
    },
  },
}
