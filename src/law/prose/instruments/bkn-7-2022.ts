import type { InstrumentText } from '../../instrument'
import type { bkn72022 } from '../../instruments/bkn-7-2022'

/**
 * Title and paraphrases of {@link bkn72022}.
 *
 * @example
 * bkn72022Text.title.en // => 'Regulation of BKN No. 7 of 2022 on Granting Leave to PPPK'
 */
export const bkn72022Text: InstrumentText<typeof bkn72022> = {
  title: {
    id: 'Peraturan BKN Nomor 7 Tahun 2022 tentang Tata Cara Pemberian Cuti PPPK',
    en: 'Regulation of BKN No. 7 of 2022 on Granting Leave to PPPK',
  },
  provisions: {
    'isi/putusan': {
      id: 'Atasan langsung mempertimbangkan dan pejabat yang berwenang memutus: setuju, ubah, tangguhkan, atau tolak.',
      en: 'The direct superior considers and the competent official decides: agree, change, postpone or refuse.',
    },
  },
}
