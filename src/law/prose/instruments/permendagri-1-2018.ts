import type { InstrumentText } from '../../instrument'
import type { permendagri12018 } from '../../instruments/permendagri-1-2018'

/**
 * Title and paraphrases of {@link permendagri12018}.
 *
 * @example
 * permendagri12018Text.title.en // => 'Regulation of the Minister of Home Affairs No. 1 of 2018 amending No. 74 of 2016'
 */
export const permendagri12018Text: InstrumentText<typeof permendagri12018> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2018 tentang Perubahan atas Permendagri Nomor 74 Tahun 2016',
    en: 'Regulation of the Minister of Home Affairs No. 1 of 2018 amending No. 74 of 2016',
  },
  provisions: {
    'pasal-1/angka-6': {
      id: 'Penjabat Sementara (Pjs) menggantikan kepala daerah dan wakilnya yang cuti untuk kampanye.',
      en: 'A Penjabat Sementara (Pjs) stands in for head and deputy on leave for the campaign.',
    },
    'pasal-9': {
      id: 'Pjs menjalankan tugas kepala daerah sehari-hari; pengisian pejabat memerlukan persetujuan tertulis Menteri.',
      en: 'A Pjs carries out the daily tasks of the head; filling posts needs written approval of the minister.',
    },
  },
}
