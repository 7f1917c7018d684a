import type { InstrumentText } from '../../instrument'
import type { pp132002 } from '../../instruments/pp-13-2002'

/**
 * Title and paraphrases of {@link pp132002}.
 *
 * @example
 * pp132002Text.title.en // => 'Government Regulation Number 13 of 2002 amending PP 100/2000 on the Appointment of PNS to Structural Posts'
 */
export const pp132002Text: InstrumentText<typeof pp132002> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 13 Tahun 2002 tentang Perubahan atas PP 100/2000 tentang Pengangkatan PNS dalam Jabatan Struktural',
    en: 'Government Regulation Number 13 of 2002 amending PP 100/2000 on the Appointment of PNS to Structural Posts',
  },
  provisions: {
    'pasal-3/ayat-1': {
      id: 'Eselon dan jenjang pangkat setiap eselon tercantum dalam lampiran.',
      en: 'The eselon and the ranks of each eselon stand in the annex.',
    },
    'pasal-3/ayat-3': {
      id: 'Eselon V ditetapkan menurut peraturan perundang-undangan.',
      en: 'Eselon V is set according to laws and regulations.',
    },
    lampiran: {
      id: 'Lampiran memuat pangkat terendah dan tertinggi bagi eselon Ia sampai dengan Va.',
      en: 'The annex gives the lowest and the highest rank of eselon Ia to Va.',
    },
  },
}
