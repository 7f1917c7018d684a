import type { InstrumentText } from '../../instrument'
import type { uu92015 } from '../../instruments/uu-9-2015'

/**
 * Title and paraphrases of {@link uu92015}.
 *
 * @example
 * uu92015Text.title.en // => 'Act No. 9 of 2015, the Second Amendment of Act No. 23 of 2014'
 */
export const uu92015Text: InstrumentText<typeof uu92015> = {
  title: {
    id: 'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014',
    en: 'Act No. 9 of 2015, the Second Amendment of Act No. 23 of 2014',
  },
  provisions: {
    'pasal-88/ayat-1': {
      id: 'Selama pengganti gubernur yang berhenti belum ada, wakil gubernur menjalankan tugas sehari-hari sampai ia dilantik sebagai gubernur.',
      en: 'Until a governor who has stopped is replaced, the deputy carries out the daily tasks, until inaugurated as governor.',
    },
    'pasal-88/ayat-2': {
      id: 'Selama pengganti bupati atau wali kota yang berhenti belum ada, wakilnya menjalankan tugas sehari-hari sampai ia dilantik sebagai penggantinya.',
      en: 'Until a bupati or wali kota who has stopped is replaced, the deputy carries out the daily tasks, until inaugurated in that place.',
    },
  },
}
