import type { InstrumentText } from '../../instrument'
import type { permendagri42023 } from '../../instruments/permendagri-4-2023'

/**
 * Title and paraphrases of {@link permendagri42023}.
 *
 * @example
 * permendagri42023Text.title.en // => 'Regulation of the Minister of Home Affairs No. 4 of 2023 on Penjabat Governor, Bupati and Wali Kota'
 */
export const permendagri42023Text: InstrumentText<typeof permendagri42023> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 4 Tahun 2023 tentang Penjabat Gubernur, Penjabat Bupati, dan Penjabat Wali Kota',
    en: 'Regulation of the Minister of Home Affairs No. 4 of 2023 on Penjabat Governor, Bupati and Wali Kota',
  },
  provisions: {
    'pasal-8/ayat-1': {
      id: 'Masa jabatan penjabat satu tahun dan dapat diperpanjang satu tahun; pasal ini dikutip untuk penjabat gubernur.',
      en: 'A penjabat serves one year, extendable by one year; the article is quoted for the penjabat of a governor.',
    },
    'pasal-15/ayat-2/huruf-a': {
      id: 'Penjabat dilarang melakukan mutasi ASN.',
      en: 'A penjabat may not transfer ASN.',
    },
    'pasal-15/ayat-2/huruf-b': {
      id: 'Penjabat dilarang membatalkan izin pejabat sebelumnya atau menerbitkan izin yang bertentangan.',
      en: 'A penjabat may not revoke permits of the predecessor or issue contrary ones.',
    },
    'pasal-15/ayat-2/huruf-c': {
      id: 'Penjabat dilarang membuat kebijakan pemekaran yang bertentangan dengan pejabat sebelumnya.',
      en: 'A penjabat may not make policy on splitting the region contrary to the predecessor.',
    },
    'pasal-15/ayat-2/huruf-d': {
      id: 'Penjabat dilarang membuat kebijakan yang bertentangan dengan program pejabat sebelumnya.',
      en: 'A penjabat may not make policy contrary to the programme of the predecessor.',
    },
    'pasal-15/ayat-3': {
      id: 'Larangan itu dapat dikecualikan dengan persetujuan tertulis Menteri, yang juga menjatuhkan sanksi administratif atas pelanggarannya.',
      en: 'The bans may be lifted by written approval of the minister, who also imposes administrative sanctions for a breach.',
    },
  },
}
