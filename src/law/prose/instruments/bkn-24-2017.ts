import type { InstrumentText } from '../../instrument'
import type { bkn242017 } from '../../instruments/bkn-24-2017'

/**
 * Title and paraphrases of {@link bkn242017}.
 *
 * @example
 * bkn242017Text.title.en // => 'Regulation of BKN No. 24 of 2017 on Granting Leave to PNS'
 */
export const bkn242017Text: InstrumentText<typeof bkn242017> = {
  title: {
    id: 'Peraturan BKN Nomor 24 Tahun 2017 tentang Tata Cara Pemberian Cuti PNS',
    en: 'Regulation of BKN No. 24 of 2017 on Granting Leave to PNS',
  },
  provisions: {
    'isi/formulir': {
      id: 'Formulir cuti memuat pertimbangan atasan langsung dan keputusan pejabat yang berwenang, masing-masing dengan empat pilihan: disetujui, perubahan, ditangguhkan, tidak disetujui.',
      en: 'The form of leave holds the consideration of the direct superior and the decision of the competent official, each with four boxes: agreed, changed, postponed, not agreed.',
    },
    'isi/alasan-penting': {
      id: 'Cuti alasan penting juga untuk istri yang melahirkan, kebakaran rumah, dan bencana alam.',
      en: 'Leave for an important reason also for a wife giving birth, a house fire and natural disaster.',
    },
  },
}
