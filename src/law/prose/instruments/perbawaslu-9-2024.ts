import type { InstrumentText } from '../../instrument'
import type { perbawaslu92024 } from '../../instruments/perbawaslu-9-2024'

/**
 * Title and paraphrases of {@link perbawaslu92024}.
 *
 * @example
 * perbawaslu92024Text.provisions['isi/kuasa'].en // => 'A report may be made through a proxy.'
 */
export const perbawaslu92024Text: InstrumentText<typeof perbawaslu92024> = {
  title: {
    id: 'Peraturan Bawaslu Nomor 9 Tahun 2024 tentang Perubahan atas Peraturan Bawaslu Nomor 8 Tahun 2020',
    en: 'Regulation of Bawaslu No. 9 of 2024 amending Regulation of Bawaslu No. 8 of 2020',
  },
  provisions: {
    'isi/penerimaan-laporan': {
      id: 'Laporan diterima Senin sampai Jumat pukul 08.00 sampai 16.00, kecuali pada masa tenang, pemungutan suara, dan rekapitulasi.',
      en: 'Reports are taken in Monday to Friday from 08.00 to 16.00, except in the quiet period, on voting day and at recapitulation.',
    },
    'isi/kuasa': {
      id: 'Laporan dapat disampaikan melalui kuasa.',
      en: 'A report may be made through a proxy.',
    },
  },
}
