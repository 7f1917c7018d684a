import type { InstrumentText } from '../../instrument'
import type { perpres922024 } from '../../instruments/perpres-92-2024'

/**
 * Title and paraphrases of {@link perpres922024}.
 *
 * @example
 * perpres922024Text.title.en // => 'Presidential Regulation Number 92 of 2024 on the Badan Kepegawaian Negara'
 */
export const perpres922024Text: InstrumentText<typeof perpres922024> = {
  title: {
    id: 'Peraturan Presiden Nomor 92 Tahun 2024 tentang Badan Kepegawaian Negara',
    en: 'Presidential Regulation Number 92 of 2024 on the Badan Kepegawaian Negara',
  },
  provisions: {
    'pasal-2/ayat-1': {
      id: 'BKN menjadi bawahan Presiden dan bertanggung jawab kepadanya dengan perantaraan Menteri.',
      en: 'BKN stands under and answers to the President through the Minister.',
    },
    'pasal-3': {
      id: 'BKN bertugas di bidang kebijakan teknis, pembinaan, pelayanan, dan pengendalian manajemen ASN serta melaksanakan pengawasan penerapan sistem merit.',
      en: 'BKN is charged with technical policy, guidance, service and control of ASN management and with supervising the application of the merit system.',
    },
    'pasal-4/huruf-d': {
      id: 'BKN mengendalikan pelaksanaan kebijakan teknis manajemen ASN.',
      en: 'BKN controls how the technical policy of ASN management is carried out.',
    },
    'pasal-4/huruf-e': {
      id: 'BKN melaksanakan pengawasan penerapan sistem merit.',
      en: 'BKN supervises the application of the merit system.',
    },
    'pasal-22': {
      id: 'Deputi Bidang Pengawasan dan Pengendalian menyelenggarakan pengendalian kebijakan teknis manajemen ASN dan pengawasan penerapan sistem merit.',
      en: 'The deputy for supervision and control carries out the control of technical ASN policy and the supervision of the merit system.',
    },
    'pasal-23/huruf-c': {
      id: 'Deputi itu mengendalikan apakah rekomendasi dari pengawasan NSPK (norma, standar, prosedur, dan kriteria) manajemen ASN ditindaklanjuti.',
      en: 'That deputy controls whether recommendations from the supervision of the NSPK (norms, standards, procedures and criteria) of ASN management are followed up.',
    },
    'pasal-23/huruf-d': {
      id: 'Deputi itu melaksanakan pengawasan penerapan sistem merit.',
      en: 'That deputy supervises the application of the merit system.',
    },
    'pasal-57': {
      id: 'Perpres 58/2013 tentang BKN dicabut.',
      en: 'Perpres 58/2013 on BKN is repealed.',
    },
    'pasal-58': {
      id: 'Peraturan Presiden ini berlaku pada tanggal diundangkan, yaitu 23 Agustus 2024.',
      en: 'This regulation is in force on the day of its promulgation, 23 August 2024.',
    },
  },
}
