import type { InstrumentText } from '../../instrument'
import type { kepmenpanrb162025 } from '../../instruments/kepmenpanrb-16-2025'

/**
 * Title and paraphrases of {@link kepmenpanrb162025}.
 *
 * @example
 * kepmenpanrb162025Text.provisions['diktum-6'].en // => 'Whoever holds a part-time agreement is an employee of the agency and gets an ASN number.'
 */
export const kepmenpanrb162025Text: InstrumentText<typeof kepmenpanrb162025> = {
  title: {
    id: 'Keputusan MenPANRB Nomor 16 Tahun 2025 tentang Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu',
    en: 'Decree of the Minister of PANRB No. 16 of 2025 on Part-Time Government Employees under a Work Agreement',
  },
  provisions: {
    'diktum-1': {
      id: 'PPPK Paruh Waktu ialah pegawai ASN dengan perjanjian kerja yang dibayar menurut anggaran yang tersedia pada instansinya.',
      en: 'A part-time PPPK is an ASN employee under a work agreement who is paid from what the budget of the agency allows.',
    },
    'diktum-3': {
      id: 'PPPK Paruh Waktu mengisi jabatan guru dan tenaga kependidikan, tenaga kesehatan, tenaga teknis, atau salah satu dari empat jabatan operasional.',
      en: 'A part-time PPPK serves as teacher or education staff, health staff, technical staff or in one of four operational posts.',
    },
    'diktum-6': {
      id: 'Pemegang perjanjian paruh waktu adalah pegawai instansi dan memperoleh nomor identitas pegawai ASN.',
      en: 'Whoever holds a part-time agreement is an employee of the agency and gets an ASN number.',
    },
    'diktum-13': {
      id: 'Perjanjian kerja PPPK Paruh Waktu ditetapkan setiap 1 tahun sampai diangkat menjadi PPPK.',
      en: 'The agreement of a part-time PPPK is made for 1 year at a time until appointment as PPPK.',
    },
  },
}
