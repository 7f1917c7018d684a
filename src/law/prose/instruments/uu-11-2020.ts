import type { InstrumentText } from '../../instrument'
import type { uu112020 } from '../../instruments/uu-11-2020'

/**
 * Title and paraphrase of {@link uu112020}.
 *
 * @example
 * uu112020Text.title.en // => 'Act No. 11 of 2020 on Job Creation'
 */
export const uu112020Text: InstrumentText<typeof uu112020> = {
  title: {
    id: 'Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja',
    en: 'Act No. 11 of 2020 on Job Creation',
  },
  provisions: {
    'pasal-175': {
      id: 'Mengubah Pasal 53 UU 30/2014: tanpa batas waktu lain, permohonan diputus paling lama lima hari kerja, diam berarti dikabulkan, dan tahap pengadilan ditiadakan.',
      en: 'Changes UU 30/2014 Pasal 53: with no other time set a request is decided within five working days, silence grants it, and the court step is gone.',
    },
  },
}
