import type { InstrumentText } from '../../instrument'
import type { uu212000 } from '../../instruments/uu-21-2000'

/**
 * Title and paraphrases of {@link uu212000}.
 *
 * @example
 * uu212000Text.title.en // => 'Act No. 21 of 2000 on Trade Unions'
 */
export const uu212000Text: InstrumentText<typeof uu212000> = {
  title: {
    id: 'Undang-Undang Nomor 21 Tahun 2000 tentang Serikat Pekerja/Serikat Buruh',
    en: 'Act No. 21 of 2000 on Trade Unions',
  },
  provisions: {
    'pasal-44/ayat-1': {
      id: 'PNS mempunyai hak dan kebebasan untuk berserikat.',
      en: 'Civil servants have the right and freedom to associate.',
    },
    'pasal-44/ayat-2': {
      id: 'Pelaksanaannya diatur dengan undang-undang tersendiri.',
      en: 'Its exercise is set by an act of its own.',
    },
  },
}
