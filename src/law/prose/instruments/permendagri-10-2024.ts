import type { InstrumentText } from '../../instrument'
import type { permendagri102024 } from '../../instruments/permendagri-10-2024'

/**
 * Title and paraphrases of {@link permendagri102024}.
 *
 * @example
 * permendagri102024Text.title.en // => 'Regulation of the Minister of Home Affairs No. 10 of 2024 on the Official Dress of ASN'
 */
export const permendagri102024Text: InstrumentText<typeof permendagri102024> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 10 Tahun 2024 tentang Pakaian Dinas Aparatur Sipil Negara',
    en: 'Regulation of the Minister of Home Affairs No. 10 of 2024 on the Official Dress of ASN',
  },
  provisions: {
    'isi/pakaian-dinas': {
      id: 'Pakaian dinas PNS dan PPPK disamakan: khaki Senin dan Selasa, kemeja putih Rabu, batik atau tenun Kamis dan Jumat; rincian daerah oleh kepala daerah.',
      en: 'PNS and PPPK wear the same: khaki on Monday and Tuesday, white shirt on Wednesday, batik or tenun on Thursday and Friday; local detail by the head of the region.',
    },
    'isi/sanksi': {
      id: 'Menurut satu berita: teguran lisan sampai tiga kali oleh atasan, lalu teguran tertulis sampai dua kali oleh majelis kode etik; pasalnya tidak disebut.',
      en: 'By one report: up to three oral warnings by the superior, then up to two written warnings by the ethics council; the article is not named.',
    },
  },
}
