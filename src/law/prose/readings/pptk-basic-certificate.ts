import type { ContestedPointText } from '../../reading'
import type { pptkBasicCertificate } from '../../readings/pptk-basic-certificate'

/** The question of {@link pptkBasicCertificate}, its readings and why one is preferred. */
export const pptkBasicCertificateText: ContestedPointText<typeof pptkBasicCertificate> = {
  question: {
    id: 'Apakah sertifikat tingkat dasar cukup bagi PPTK yang melaksanakan tugas PPK sampai 31 Desember 2023?',
    en: 'Was the basic certificate enough until 31 December 2023 for a PPTK who carries out tasks of the PPK?',
  },
  why: {
    id: 'Pasal 11 ayat (4) menyamakan syaratnya dengan PPK, dan bagi PPK sertifikat dasar masih cukup; satu penulis menuntut lebih.',
    en: 'Pasal 11 ayat (4) asks what is asked of a PPK, for whom the basic level was still enough; one commentator asks for more.',
  },
  options: {
    'as-a-ppk': {
      holders: [
        {
          id: 'bunyi Perpres 16/2018 Pasal 11 ayat (4)',
          en: 'the wording of Perpres 16/2018 Pasal 11 ayat (4)',
        },
      ],
      says: {
        id: 'Sertifikat dasar cukup sampai batas waktu, sama dengan PPK.',
        en: 'The basic level is enough until the deadline, as for a PPK.',
      },
    },
    'competence-only': {
      holders: [
        {
          id: 'seorang penulis tentang pengadaan',
          en: 'a commentator on procurement',
        },
      ],
      says: {
        id: 'Sertifikat dasar tidak cukup.',
        en: 'The basic level is not enough.',
      },
    },
  },
}
