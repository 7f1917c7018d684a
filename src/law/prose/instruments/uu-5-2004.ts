import type { InstrumentText } from '../../instrument'
import type { uu52004 } from '../../instruments/uu-5-2004'

/**
 * Title and paraphrase of {@link uu52004}.
 *
 * @example
 * uu52004Text.title.en // => 'Act Number 5 of 2004 amending Act Number 14 of 1985 on the Supreme Court'
 */
export const uu52004Text: InstrumentText<typeof uu52004> = {
  title: {
    id: 'Undang-Undang Nomor 5 Tahun 2004 tentang Perubahan atas Undang-Undang Nomor 14 Tahun 1985 tentang Mahkamah Agung',
    en: 'Act Number 5 of 2004 amending Act Number 14 of 1985 on the Supreme Court',
  },
  provisions: {
    'pasal-45a/ayat-2/huruf-c': {
      id: 'Kasasi tertutup bagi perkara tata usaha negara atas keputusan pejabat daerah yang hanya berlaku di wilayah daerah itu.',
      en: 'Cassation is closed to administrative cases about decisions of regional officials that hold within the region only.',
    },
  },
}
