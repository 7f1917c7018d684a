import type { InstrumentText } from '../../instrument'
import type { mk412014 } from '../../instruments/mk-41-2014'

/**
 * Title and paraphrase of {@link mk412014}.
 *
 * @example
 * mk412014Text.title.en // => 'Constitutional Court Ruling 41/PUU-XII/2014 on UU 5/2014 Pasal 119 and 123 ayat (3)'
 */
export const mk412014Text: InstrumentText<typeof mk412014> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 41/PUU-XII/2014 tentang Pasal 119 dan Pasal 123 ayat (3) UU 5/2014',
    en: 'Constitutional Court Ruling 41/PUU-XII/2014 on UU 5/2014 Pasal 119 and 123 ayat (3)',
  },
  provisions: {
    amar: {
      id: 'Kewajiban PNS untuk mundur berlaku sejak ditetapkan sebagai calon, bukan sejak mendaftar.',
      en: 'The duty of a PNS to resign starts with the determination as candidate, not with the registration.',
    },
  },
}
