import type { InstrumentText } from '../../instrument'
import type { bkn12023 } from '../../instruments/bkn-1-2023'

/**
 * Title and paraphrases of {@link bkn12023}.
 *
 * @example
 * bkn12023Text.provisions['isi/dasar'].en // => 'Carries out Perpres 116/2022 Pasal 20 ayat (4).'
 */
export const bkn12023Text: InstrumentText<typeof bkn12023> = {
  title: {
    id: 'Peraturan BKN Nomor 1 Tahun 2023 tentang Pemblokiran Data Kepegawaian dan/atau Layanan Kepegawaian pada Sistem Informasi ASN',
    en: 'Regulation of BKN No. 1 of 2023 on Blocking Personnel Data and/or Services in the ASN Information System',
  },
  provisions: {
    'isi/dasar': {
      id: 'Melaksanakan Pasal 20 ayat (4) Perpres 116/2022.',
      en: 'Carries out Perpres 116/2022 Pasal 20 ayat (4).',
    },
    'isi/pemblokiran': {
      id: 'Mengatur pemblokiran data dan/atau layanan kepegawaian oleh BKN sebagai tindakan administratif.',
      en: 'Governs how BKN blocks personnel data and/or services as an administrative measure.',
    },
  },
}
