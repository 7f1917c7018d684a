import type { InstrumentText } from '../../instrument'
import type { mk1362024 } from '../../instruments/mk-136-2024'

/**
 * Title and paraphrase of {@link mk1362024}.
 *
 * @example
 * mk1362024Text.title.en // => 'Constitutional Court Ruling 136/PUU-XXII/2024 on UU 1/2015 Pasal 188'
 */
export const mk1362024Text: InstrumentText<typeof mk1362024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 136/PUU-XXII/2024 tentang Pasal 188 UU 1/2015',
    en: 'Constitutional Court Ruling 136/PUU-XXII/2024 on UU 1/2015 Pasal 188',
  },
  provisions: {
    amar: {
      id: 'Pasal 188 UU 1/2015 dibaca mencakup juga pejabat daerah dan anggota TNI atau Polri, dengan ancaman pidana yang sama.',
      en: 'UU 1/2015 Pasal 188 is read to include regional officials and members of the armed forces or police, with the same penalty.',
    },
  },
}
