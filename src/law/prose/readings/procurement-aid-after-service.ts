import type { ContestedPointText } from '../../reading'
import type { procurementAidAfterService } from '../../readings/procurement-aid-after-service'

/** The question of {@link procurementAidAfterService}, its readings and why one is preferred. */
export const procurementAidAfterServiceText: ContestedPointText<typeof procurementAidAfterService> = {
  question: {
    id: 'Apakah pelayanan hukum bagi pelaku pengadaan tetap wajib setelah yang bersangkutan tidak lagi aktif?',
    en: 'Is the legal service for actors of procurement still owed once the person is no longer in active service?',
  },
  why: {
    id: 'Perpres 16/2018 Pasal 84 menyebut pelaku pengadaan dan masalah hukum pengadaan, bukan status pegawai; rentangnya sampai putusan. Beberapa daerah menghentikannya pada pemberhentian.',
    en: 'Perpres 16/2018 Article 84 names actors of procurement and legal problems of procurement, not the status of staff; its span runs to the judgment. Some regions cut it at dismissal.',
  },
  options: {
    'follows-the-matter': {
      holders: [
        {
          id: 'bunyi Pasal 84; praktik Kementerian Keuangan',
          en: 'the wording of Article 84; practice of the Ministry of Finance',
        },
      ],
      says: { id: 'Pelayanan hukum tetap wajib sampai putusan.', en: 'The service is owed up to the judgment.' },
    },
    'ends-with-service': {
      holders: [{ id: 'aturan beberapa kota', en: 'rules of some cities' }],
      says: { id: 'Kewajiban itu berakhir bersama masa dinas.', en: 'The duty ends with the service.' },
    },
  },
}
