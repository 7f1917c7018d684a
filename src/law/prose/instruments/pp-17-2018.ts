import type { InstrumentText } from '../../instrument'
import type { pp172018 } from '../../instruments/pp-17-2018'

/**
 * Title and paraphrases of {@link pp172018}.
 *
 * @example
 * pp172018Text.title.en // => 'Government Regulation Number 17 of 2018 on Kecamatan'
 */
export const pp172018Text: InstrumentText<typeof pp172018> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
    en: 'Government Regulation Number 17 of 2018 on Kecamatan',
  },
  provisions: {
    'pasal-13/ayat-2': {
      id: 'Camat diangkat melalui mekanisme seleksi sesuai peraturan perundang-undangan.',
      en: 'A camat is appointed through a selection in accordance with legislation.',
    },
    'pasal-30/ayat-3': {
      id: 'Untuk anggaran pembangunan sarana dan prasarana kelurahan serta pemberdayaan masyarakatnya, lurah ialah kuasa pengguna anggaran.',
      en: 'For the budget of building facilities in the kelurahan and of empowering its people, the lurah is kuasa pengguna anggaran.',
    },
  },
}
