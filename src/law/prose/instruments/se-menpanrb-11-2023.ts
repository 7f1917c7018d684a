import type { InstrumentText } from '../../instrument'
import type { seMenpanrb112023 } from '../../instruments/se-menpanrb-11-2023'

/**
 * Title and paraphrases of {@link seMenpanrb112023}.
 *
 * @example
 * seMenpanrb112023Text.provisions['isi/kesamaan'].en // => 'PPPK discipline is taken to be basically the same as that of PNS.'
 */
export const seMenpanrb112023Text: InstrumentText<typeof seMenpanrb112023> = {
  title: {
    id: 'Surat Edaran MenPANRB Nomor 11 Tahun 2023 tentang Disiplin Pegawai Pemerintah dengan Perjanjian Kerja',
    en: 'Circular of the Minister of PANRB No. 11 of 2023 on the Discipline of PPPK',
  },
  provisions: {
    'isi/latar-belakang': {
      id: 'Mencatat bahwa sebagian instansi belum menetapkan aturan disiplin PPPK sehingga terkendala dalam memeriksa dan menjatuhkan sanksi.',
      en: 'Notes that some agencies have set no PPPK discipline rules and are therefore hampered in examining and sanctioning.',
    },
    'isi/penetapan-peraturan': {
      id: 'Meminta pejabat pembina kepegawaian menetapkan ketentuan disiplin PPPK di instansinya.',
      en: 'Asks the pejabat pembina kepegawaian to set PPPK discipline rules in the agency.',
    },
    'isi/kesamaan': {
      id: 'Disiplin PPPK pada dasarnya dipandang sama dengan disiplin PNS.',
      en: 'PPPK discipline is taken to be basically the same as that of PNS.',
    },
  },
}
