import type { ContestedPointText } from '../../reading'
import type { certificateOfDoublingHead } from '../../readings/certificate-of-doubling-head'

/** The question of {@link certificateOfDoublingHead}, its readings and why one is preferred. */
export const certificateOfDoublingHeadText: ContestedPointText<typeof certificateOfDoublingHead> = {
  question: {
    id: 'Apakah PA/KPA yang merangkap PPK harus bersertifikat PPK?',
    en: 'Does a PA or KPA who is also PPK need the certificate of a PPK?',
  },
  why: {
    id: 'Yang dibaca menyebut perangkapan tanpa syarat sertifikat dan, bagi APBN, menyatakan standar kompetensi bukan syarat KPA; situs pelatihan sejak 2025 mensyaratkannya.',
    en: 'What was read allows the doubling without naming a certificate and, for the APBN, says the standard is no condition for a KPA; training sites since 2025 ask for it.',
  },
  options: {
    'not-asked': {
      holders: [
        {
          id: 'bunyi ketentuan perangkapan; penjelasan umum PP 50/2018',
          en: 'the wording on doubling; the general elucidation of PP 50/2018',
        },
      ],
      says: {
        id: 'Sertifikat PPK tidak disyaratkan bagi PA/KPA.',
        en: 'The certificate of a PPK is not asked of a PA or KPA.',
      },
    },
    asked: {
      holders: [
        {
          id: 'situs pelatihan pengadaan sejak 2025',
          en: 'training sites on procurement since 2025',
        },
      ],
      says: {
        id: 'PA/KPA yang merangkap harus memenuhi syarat sertifikat PPK.',
        en: 'A PA or KPA who doubles must meet the condition of the certificate.',
      },
    },
  },
}
