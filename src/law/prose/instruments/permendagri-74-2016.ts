import type { InstrumentText } from '../../instrument'
import type { permendagri742016 } from '../../instruments/permendagri-74-2016'

/**
 * Title and paraphrases of {@link permendagri742016}.
 *
 * @example
 * permendagri742016Text.title.en // => 'Regulation of the Minister of Home Affairs No. 74 of 2016 on Campaign Leave of Regional Heads who Stand Again'
 */
export const permendagri742016Text: InstrumentText<typeof permendagri742016> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 74 Tahun 2016 tentang Cuti di Luar Tanggungan Negara bagi Kepala Daerah yang Mencalonkan Diri',
    en: 'Regulation of the Minister of Home Affairs No. 74 of 2016 on Campaign Leave of Regional Heads who Stand Again',
  },
  provisions: {
    'pasal-9': {
      id: 'Pengganti selama cuti kampanye menjalankan tugas kepala daerah; pengisian pejabat dengan persetujuan tertulis Menteri.',
      en: 'Whoever stands in during campaign leave carries out the tasks of the head; posts are filled with written approval of the minister.',
    },
  },
}
