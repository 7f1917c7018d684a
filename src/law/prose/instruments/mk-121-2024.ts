import type { InstrumentText } from '../../instrument'
import type { mk1212024 } from '../../instruments/mk-121-2024'

/**
 * Title and paraphrase of {@link mk1212024}.
 *
 * @example
 * mk1212024Text.title.en // => 'Constitutional Court Ruling 121/PUU-XXII/2024 on UU 20/2023 Pasal 26 ayat (2) huruf d'
 */
export const mk1212024Text: InstrumentText<typeof mk1212024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 121/PUU-XXII/2024 tentang Pasal 26 ayat (2) huruf d UU 20/2023',
    en: 'Constitutional Court Ruling 121/PUU-XXII/2024 on UU 20/2023 Pasal 26 ayat (2) huruf d',
  },
  provisions: {
    amar: {
      id: 'Pengawasan sistem merit, termasuk asas, nilai dasar, serta kode etik dan kode perilaku, harus dilakukan lembaga independen yang dibentuk paling lama dua tahun sejak putusan, yaitu sampai 16 Oktober 2027.',
      en: 'Supervision of the merit system, with its principles, basic values and codes of ethics and conduct, must lie with an independent body to be formed within two years, by 16 October 2027.',
    },
  },
}
