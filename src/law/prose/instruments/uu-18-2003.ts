import type { InstrumentText } from '../../instrument'
import type { uu182003 } from '../../instruments/uu-18-2003'

/**
 * Title and paraphrases of {@link uu182003}.
 *
 * @example
 * uu182003Text.title.en // => 'Act Number 18 of 2003 on Advocates'
 */
export const uu182003Text: InstrumentText<typeof uu182003> = {
  title: {
    id: 'Undang-Undang Nomor 18 Tahun 2003 tentang Advokat',
    en: 'Act Number 18 of 2003 on Advocates',
  },
  provisions: {
    'pasal-3/ayat-1/huruf-c': {
      id: 'Advokat tidak berstatus pegawai negeri atau pejabat negara.',
      en: 'An advocate is no civil servant or state official.',
    },
  },
}
