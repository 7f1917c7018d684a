import type { InstrumentText } from '../../instrument'
import type { mk612022 } from '../../instruments/mk-61-2022'

/**
 * Title and paraphrases of {@link mk612022}.
 *
 * @example
 * mk612022Text.title.en // => 'Ruling of the Constitutional Court Number 61/PUU-XX/2022'
 */
export const mk612022Text: InstrumentText<typeof mk612022> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 61/PUU-XX/2022',
    en: 'Ruling of the Constitutional Court Number 61/PUU-XX/2022',
  },
  provisions: {
    amar: {
      id: 'Permohonan agar saksi dan terperiksa termasuk dalam Pasal 54 KUHAP ditolak.',
      en: 'The petition to read witnesses and examinees into Article 54 of the code of criminal procedure is rejected.',
    },
  },
}
