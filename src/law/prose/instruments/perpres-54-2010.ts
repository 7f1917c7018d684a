import type { InstrumentText } from '../../instrument'
import type { perpres542010 } from '../../instruments/perpres-54-2010'

/**
 * Title and paraphrases of {@link perpres542010}.
 *
 * @example
 * perpres542010Text.title.en // => 'Presidential Regulation Number 54 of 2010 on Government Procurement'
 */
export const perpres542010Text: InstrumentText<typeof perpres542010> = {
  title: {
    id: 'Peraturan Presiden Nomor 54 Tahun 2010 tentang Pengadaan Barang/Jasa Pemerintah',
    en: 'Presidential Regulation Number 54 of 2010 on Government Procurement',
  },
  provisions: {
    'pasal-18': {
      id: 'Panitia/Pejabat Penerima Hasil Pekerjaan memeriksa dan menerima hasil pekerjaan serta menandatangani berita acara serah terima.',
      en: 'The committee or official who receives the results of work examines and accepts them and signs the record of hand-over.',
    },
  },
}
