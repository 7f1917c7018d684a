import type { InstrumentText } from '../../instrument'
import type { permendagri112020 } from '../../instruments/permendagri-11-2020'

/**
 * Title and paraphrases of {@link permendagri112020}.
 *
 * @example
 * permendagri112020Text.title.en // => 'Regulation of the Minister of Home Affairs No. 11 of 2020 on the Official Dress of ASN'
 */
export const permendagri112020Text: InstrumentText<typeof permendagri112020> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2020 tentang Pakaian Dinas Aparatur Sipil Negara',
    en: 'Regulation of the Minister of Home Affairs No. 11 of 2020 on the Official Dress of ASN',
  },
  provisions: {
    'isi/pakaian-dinas': {
      id: 'Menetapkan pakaian dinas ASN di kementerian itu dan di pemerintah daerah.',
      en: 'Sets the official dress of ASN in that ministry and in the regions.',
    },
    'pasal-26': {
      id: 'Pelanggaran pakaian dinas dikenai sanksi administratif.',
      en: 'Not keeping the dress rules brings an administrative sanction.',
    },
  },
}
