import type { InstrumentText } from '../../instrument'
import type { keppres82024 } from '../../instruments/keppres-8-2024'

/**
 * Title and paraphrases of {@link keppres82024}.
 *
 * @example
 * keppres82024Text.title.en // => 'Presidential Decision No. 8 of 2024 on Holidays'
 */
export const keppres82024Text: InstrumentText<typeof keppres82024> = {
  title: {
    id: 'Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari-Hari Libur',
    en: 'Presidential Decision No. 8 of 2024 on Holidays',
  },
  provisions: {
    'diktum-kesatu': {
      id: 'Menetapkan enam belas hari libur bernama; Idul Fitri dihitung dua hari dan Kebangkitan Yesus Kristus ikut disebut.',
      en: 'Sets sixteen named holidays; Idul Fitri counts for two days and the resurrection of Jesus Christ is named.',
    },
    'diktum-kedua': {
      id: 'ASN yang harus bekerja pada hari itu tunduk pada ketentuan tentang bekerja pada hari libur.',
      en: 'ASN who must work on such a day fall under the rules on working on holidays.',
    },
    'diktum-ketiga': {
      id: 'Tanggal 1 Muharam, Idul Fitri, dan Idul Adha ditetapkan setiap tahun oleh menteri yang membidangi agama.',
      en: 'The dates of 1 Muharam, Idul Fitri and Idul Adha are fixed each year by the minister for religious affairs.',
    },
    'isi/pencabutan': {
      id: 'Mencabut keputusan presiden lama tentang hari libur, antara lain Keppres 251/1967 dan Keppres 3/1983.',
      en: 'Revokes the older decisions on holidays, among them Keppres 251/1967 and 3/1983.',
    },
  },
}
