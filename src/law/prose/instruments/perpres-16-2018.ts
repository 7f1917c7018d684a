import type { InstrumentText } from '../../instrument'
import type { perpres162018 } from '../../instruments/perpres-16-2018'

/**
 * Title and paraphrases of {@link perpres162018}.
 *
 * @example
 * perpres162018Text.title.en // => 'Presidential Regulation Number 16 of 2018 on Government Procurement'
 */
export const perpres162018Text: InstrumentText<typeof perpres162018> = {
  title: {
    id: 'Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah',
    en: 'Presidential Regulation Number 16 of 2018 on Government Procurement',
  },
  provisions: {
    'pasal-1/angka-10': {
      id: 'Pejabat pembuat komitmen diberi kewenangan oleh PA/KPA mengambil keputusan atau tindakan yang dapat mengakibatkan pengeluaran anggaran belanja negara atau daerah.',
      en: 'The pejabat pembuat komitmen is empowered by the PA or KPA to take decisions or acts that can cause spending of the state or regional budget.',
    },
    'pasal-1/angka-14': {
      id: 'Pejabat Pemeriksa Hasil Pekerjaan memeriksa administrasi hasil pekerjaan.',
      en: 'The Pejabat Pemeriksa Hasil Pekerjaan checks the papers of the results of work.',
    },
    'pasal-1/angka-15': {
      id: 'Panitia Pemeriksa Hasil Pekerjaan memeriksa administrasi hasil pekerjaan.',
      en: 'The Panitia Pemeriksa Hasil Pekerjaan checks the papers of the results of work.',
    },
    'pasal-8': {
      id: 'Pelaku pengadaan disebut satu per satu, dan pengawas pekerjaan tidak termasuk di dalamnya.',
      en: 'The actors of procurement are named one by one, and the supervisor of works is not among them.',
    },
    'pasal-15': {
      id: 'Tugas pemeriksaan hasil pekerjaan dibagi antara pejabat dan panitia menurut nilai pekerjaan.',
      en: 'Checking the results of work is shared between the official and the committee by the value of the work.',
    },
  },
}
