import type { InstrumentText } from '../../instrument'
import type { mk652023 } from '../../instruments/mk-65-2023'

/**
 * Title and paraphrase of {@link mk652023}.
 *
 * @example
 * mk652023Text.title.en // => 'Constitutional Court Ruling 65/PUU-XXI/2023 on UU 7/2017 Pasal 280 ayat (1) huruf h'
 */
export const mk652023Text: InstrumentText<typeof mk652023> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 65/PUU-XXI/2023 tentang Pasal 280 ayat (1) huruf h UU 7/2017',
    en: 'Constitutional Court Ruling 65/PUU-XXI/2023 on UU 7/2017 Pasal 280 ayat (1) huruf h',
  },
  provisions: {
    amar: {
      id: 'Fasilitas pemerintah dan tempat pendidikan boleh dipakai kampanye dengan izin penanggung jawabnya dan tanpa atribut kampanye; tempat ibadah tetap terlarang.',
      en: 'Government facilities and places of education may be used with permission of the person in charge and without campaign attributes; places of worship stay barred.',
    },
  },
}
