import type { InstrumentText } from '../../instrument'
import type { pp482016 } from '../../instruments/pp-48-2016'

/**
 * Title and paraphrases of {@link pp482016}.
 *
 * @example
 * pp482016Text.title.en // => 'Government Regulation Number 48 of 2016 on Administrative Sanctions for Government Officials'
 */
export const pp482016Text: InstrumentText<typeof pp482016> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 48 Tahun 2016 tentang Tata Cara Pengenaan Sanksi Administratif kepada Pejabat Pemerintahan',
    en: 'Government Regulation Number 48 of 2016 on Administrative Sanctions for Government Officials',
  },
  provisions: {
    'pasal-7/huruf-f': {
      id: 'Tidak melaksanakan Keputusan yang sah termasuk pelanggaran dengan sanksi administratif sedang.',
      en: 'Not carrying out a valid Keputusan is among the breaches with a moderate administrative sanction.',
    },
    'pasal-20': {
      id: 'Pengaduan masyarakat tentang pelanggaran administratif yang masuk kepada penegak hukum diperiksa setelah berkoordinasi dengan APIP; yang administratif diserahkan kepada APIP.',
      en: 'A public complaint of an administrative breach made to law enforcement is examined after coordination with APIP; what is administrative is handed to APIP.',
    },
  },
}
