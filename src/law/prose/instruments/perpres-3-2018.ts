import type { InstrumentText } from '../../instrument'
import type { perpres32018 } from '../../instruments/perpres-3-2018'

/**
 * Title and paraphrases of {@link perpres32018}.
 *
 * @example
 * perpres32018Text.title.en // => 'Presidential Regulation No. 3 of 2018 on the Penjabat Sekretaris Daerah'
 */
export const perpres32018Text: InstrumentText<typeof perpres32018> = {
  title: {
    id: 'Peraturan Presiden Nomor 3 Tahun 2018 tentang Penjabat Sekretaris Daerah',
    en: 'Presidential Regulation No. 3 of 2018 on the Penjabat Sekretaris Daerah',
  },
  provisions: {
    'pasal-4': {
      id: 'Untuk ketidakhadiran kurang dari lima belas hari kerja, atau kurang dari tujuh hari kerja selama proses pengangkatan penjabat, kepala daerah menunjuk pelaksana harian Sekda.',
      en: 'For an absence of less than fifteen working days, or less than seven while a penjabat is being named, the regional head names a Plh Sekda.',
    },
    'pasal-5/ayat-1': {
      id: 'Penjabat Sekda provinsi ditunjuk gubernur setelah persetujuan Menteri.',
      en: 'A penjabat Sekda of a province is named by the governor after approval of the minister.',
    },
    'pasal-5/ayat-2': {
      id: 'Penjabat Sekda kabupaten/kota ditunjuk bupati atau wali kota setelah persetujuan gubernur.',
      en: 'A penjabat Sekda of a kabupaten or kota is named by its head after approval of the governor.',
    },
    'pasal-9': {
      id: 'Penjabat Sekda menjabat paling lama enam bulan bila Sekda berhalangan dan tiga bulan bila jabatannya kosong.',
      en: 'A penjabat Sekda serves at most six months when the Sekda is hindered and three months when the post is vacant.',
    },
    'pasal-10/ayat-2': {
      id: 'Setelah tiga bulan kosong, tingkat di atas menunjuk penjabat Sekda.',
      en: 'After three months of vacancy the higher level names the penjabat Sekda.',
    },
  },
}
