import type { InstrumentText } from '../../instrument'
import type { seLkpp12024 } from '../../instruments/se-lkpp-1-2024'

/**
 * Title and paraphrases of {@link seLkpp12024}.
 *
 * @example
 * seLkpp12024Text.title.en // => 'Circular of the Head of LKPP Number 1 of 2024'
 */
export const seLkpp12024Text: InstrumentText<typeof seLkpp12024> = {
  title: {
    id: 'Surat Edaran Kepala LKPP Nomor 1 Tahun 2024',
    en: 'Circular of the Head of LKPP Number 1 of 2024',
  },
  provisions: {
    'isi/dasar': {
      id: 'Pengelola PBJ ialah ASN, yaitu PNS dan PPPK, dan instansi wajib memiliki Pengelola PBJ fungsional sebagai pokja dan pejabat pengadaan.',
      en: 'A Pengelola PBJ is ASN, that is PNS and PPPK, and agencies must have functional ones as pokja and pejabat pengadaan.',
    },
    'isi/pelaksanaan-2024': {
      id: 'Surat edaran mengatur pelaksanaan tugas pokja, pejabat pengadaan, dan PPK pada 2024 bagi instansi yang melewati batas waktu sertifikat; isinya belum dibaca.',
      en: 'The circular arranges how pokja, pejabat pengadaan and PPK work in 2024 where an agency missed the deadline for certificates; its body was not read.',
    },
  },
}
