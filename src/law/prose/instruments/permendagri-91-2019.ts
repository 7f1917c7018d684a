import type { InstrumentText } from '../../instrument'
import type { permendagri912019 } from '../../instruments/permendagri-91-2019'

/**
 * Title and paraphrases of {@link permendagri912019}.
 *
 * @example
 * permendagri912019Text.title.en // => 'Regulation of the Minister of Home Affairs No. 91 of 2019 on Naming a Penjabat Sekretaris Daerah'
 */
export const permendagri912019Text: InstrumentText<typeof permendagri912019> = {
  title: {
    id: 'Peraturan Menteri Dalam Negeri Nomor 91 Tahun 2019 tentang Penunjukan Penjabat Sekretaris Daerah',
    en: 'Regulation of the Minister of Home Affairs No. 91 of 2019 on Naming a Penjabat Sekretaris Daerah',
  },
  provisions: {
    'pasal-2': {
      id: 'Bila kekosongan melewati tiga bulan, Menteri menunjuk penjabat Sekda provinsi dan gubernur penjabat Sekda kabupaten/kota.',
      en: 'Once a vacancy has passed three months, the minister names the penjabat Sekda of a province and the governor that of a kabupaten or kota.',
    },
    'pasal-9': {
      id: 'Penjabat Sekda yang ditunjuk tingkat di atas menjabat paling lama tiga bulan dan berakhir saat Sekda definitif dilantik.',
      en: 'A penjabat Sekda named by the higher level serves at most three months, ending when a Sekda is inaugurated.',
    },
  },
}
