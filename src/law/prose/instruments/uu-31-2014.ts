import type { InstrumentText } from '../../instrument'
import type { uu312014 } from '../../instruments/uu-31-2014'

/**
 * Title and paraphrases of {@link uu312014}.
 *
 * @example
 * uu312014Text.title.en // => 'Act Number 31 of 2014 amending Act Number 13 of 2006 on the Protection of Witnesses and Victims'
 */
export const uu312014Text: InstrumentText<typeof uu312014> = {
  title: {
    id: 'Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban',
    en: 'Act Number 31 of 2014 amending Act Number 13 of 2006 on the Protection of Witnesses and Victims',
  },
  provisions: {
    'pasal-5/ayat-1/huruf-n': {
      id: 'Saksi dan korban berhak mendapat nasihat hukum.',
      en: 'Witnesses and victims have a right to legal advice.',
    },
    'pasal-5/ayat-1/huruf-p': {
      id: 'Saksi dan korban berhak mendapat pendampingan.',
      en: 'Witnesses and victims have a right to be accompanied.',
    },
    'pasal-5/ayat-2': {
      id: 'Hak itu diberikan dalam kasus tertentu dengan keputusan LPSK.',
      en: 'These rights are given in certain cases by decision of LPSK.',
    },
    'pasal-5/ayat-3': {
      id: 'Hak itu dapat diberikan juga kepada saksi pelaku, pelapor, ahli, dan orang yang dapat memberi keterangan.',
      en: 'They can also be given to a cooperating offender, a reporter, an expert, and anyone who can give information.',
    },
    'pasal-10/ayat-1': {
      id: 'Saksi, korban, saksi pelaku, dan pelapor tidak dapat dituntut secara pidana atau perdata atas kesaksian atau laporan yang beriktikad baik.',
      en: 'Witnesses, victims, witnesses who took part and reporters cannot be prosecuted or sued for testimony or reports in good faith.',
    },
    'pasal-10/ayat-2': {
      id: 'Tuntutan terhadap saksi atau pelapor ditunda sampai perkara pokoknya diputus tetap.',
      en: 'A claim against a witness or reporter waits for the final judgment in the main case.',
    },
  },
}
