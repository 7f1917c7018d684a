import type { InstrumentText } from '../../instrument'
import type { perbawaslu82020 } from '../../instruments/perbawaslu-8-2020'

/**
 * Title and paraphrases of {@link perbawaslu82020}.
 *
 * @example
 * perbawaslu82020Text.provisions['isi/penerimaan-laporan'].en // => 'Reports are taken in on working days and in office hours.'
 */
export const perbawaslu82020Text: InstrumentText<typeof perbawaslu82020> = {
  title: {
    id: 'Peraturan Bawaslu Nomor 8 Tahun 2020 tentang Penanganan Pelanggaran Pemilihan Gubernur, Bupati, dan Wali Kota serta Wakilnya',
    en: 'Regulation of Bawaslu No. 8 of 2020 on Handling Violations in the Election of Regional Heads and Deputies',
  },
  provisions: {
    'isi/peraturan-lain': {
      id: 'Mengenal jenis pelanggaran peraturan perundang-undangan lain, yang diteruskan kepada instansi yang berwenang.',
      en: 'Knows a class of breaches of other legislation, which go to the competent agency.',
    },
    'isi/penerimaan-laporan': {
      id: 'Laporan diterima pada hari dan jam kerja.',
      en: 'Reports are taken in on working days and in office hours.',
    },
  },
}
