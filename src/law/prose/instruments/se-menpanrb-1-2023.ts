import type { InstrumentText } from '../../instrument'
import type { seMenpanrb12023 } from '../../instruments/se-menpanrb-1-2023'

/**
 * Title and paraphrases of {@link seMenpanrb12023}.
 *
 * @example
 * seMenpanrb12023Text.provisions['isi/bentuk-pelanggaran'].en // => 'The forms of violation by PPNPN follow those of ASN.'
 */
export const seMenpanrb12023Text: InstrumentText<typeof seMenpanrb12023> = {
  title: {
    id: 'Surat Edaran MenPANRB Nomor 1 Tahun 2023 tentang Netralitas Pegawai Pemerintah Non-Pegawai Negeri',
    en: 'Circular of the Minister of PANRB No. 1 of 2023 on the Neutrality of Government Staff who are not Civil Servants',
  },
  provisions: {
    'isi/netral': {
      id: 'Setiap PPNPN wajib netral serta bebas dari pengaruh golongan dan partai politik dalam Pemilu dan Pemilihan.',
      en: 'Every PPNPN must be neutral and free from the influence of groups and parties in Pemilu and Pemilihan.',
    },
    'isi/bentuk-pelanggaran': {
      id: 'Bentuk pelanggaran PPNPN mengikuti bentuk pelanggaran ASN.',
      en: 'The forms of violation by PPNPN follow those of ASN.',
    },
    'isi/pembinaan': {
      id: 'Pejabat pembina kepegawaian dan pejabat yang berwenang wajib menyosialisasikan, mengawasi, dan menindaklanjuti pelanggaran.',
      en: 'The pejabat pembina kepegawaian and the competent officials must inform, supervise and follow up violations.',
    },
    'isi/sanksi': {
      id: 'Sanksi bagi PPNPN bertingkat sampai pemutusan hubungan kerja sesuai dengan kontrak kerja tahunannya.',
      en: 'Sanctions for PPNPN are graded up to termination, as written in the yearly work contract.',
    },
  },
}
