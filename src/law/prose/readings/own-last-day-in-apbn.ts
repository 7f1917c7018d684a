import type { ContestedPointText } from '../../reading'
import type { ownLastDayInApbn } from '../../readings/own-last-day-in-apbn'

/** The question of {@link ownLastDayInApbn}, its readings and why one is preferred. */
export const ownLastDayInApbnText: ContestedPointText<typeof ownLastDayInApbn> = {
  question: {
    id: 'Apakah penetapan APBN yang menyebut hari terakhirnya sendiri berakhir pada hari itu?',
    en: 'Does an APBN naming that says a last day of its own end with that day?',
  },
  why: {
    id: 'UU 30/2014 lebih tinggi dan lebih baru daripada PP 45/2013, dan PP itu berbicara tentang pergantian tahun anggaran, bukan tentang hari yang disebut SK. Sampai diputus, jangan bertindak atas dasar SK itu; tetapkan kembali.',
    en: 'UU 30/2014 is higher and later than PP 45/2013, and that regulation speaks of the turn of the fiscal year, not of a day the decree names. Until it is settled do not act on that decree; name the official anew.',
  },
  options: {
    'ends-by-itself': {
      holders: [{ id: 'bunyi UU 30/2014 Pasal 68 ayat (2)', en: 'the wording of UU 30/2014 Article 68 paragraph (2)' }],
      says: {
        id: 'Penetapan berakhir dengan sendirinya pada hari yang disebutnya.',
        en: 'The naming ends by itself on the day it says.',
      },
    },
    'runs-on': {
      holders: [
        {
          id: 'bunyi PP 45/2013 Pasal 11 ayat (3) dan (4) dan pasal-pasal serupa',
          en: 'the wording of PP 45/2013 Article 11 paragraphs (3) and (4) and articles like it',
        },
      ],
      says: {
        id: 'Penetapan tidak terikat tahun anggaran dan berlaku terus selama tidak ada yang lain ditetapkan.',
        en: 'The naming is not tied to the fiscal year and runs on while nobody else is named.',
      },
    },
  },
}
