import type { InstrumentText } from '../../instrument'
import type { uu12004 } from '../../instruments/uu-1-2004'

/**
 * Title and paraphrases of {@link uu12004}.
 *
 * @example
 * uu12004Text.title.en // => 'Act Number 1 of 2004 on the State Treasury'
 */
export const uu12004Text: InstrumentText<typeof uu12004> = {
  title: {
    id: 'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara',
    en: 'Act Number 1 of 2004 on the State Treasury',
  },
  provisions: {
    'pasal-3/ayat-3': {
      id: 'Pejabat dilarang bertindak yang membebani APBN atau APBD bila anggarannya tidak ada atau tidak cukup.',
      en: 'An official must not act so as to charge the APBN or APBD where the budget for it is not there or not enough.',
    },
    'pasal-11': {
      id: 'Tahun anggaran berlangsung dari 1 Januari sampai dengan 31 Desember.',
      en: 'The fiscal year runs from 1 January through 31 December.',
    },
  },
}
