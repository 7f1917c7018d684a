import type { InstrumentText } from '../../instrument'
import type { uu162011 } from '../../instruments/uu-16-2011'

/**
 * Title and paraphrases of {@link uu162011}.
 *
 * @example
 * uu162011Text.title.en // => 'Act Number 16 of 2011 on Legal Aid'
 */
export const uu162011Text: InstrumentText<typeof uu162011> = {
  title: {
    id: 'Undang-Undang Nomor 16 Tahun 2011 tentang Bantuan Hukum',
    en: 'Act Number 16 of 2011 on Legal Aid',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'Bantuan hukum menurut undang-undang ini adalah jasa cuma-cuma dari pemberi bantuan hukum kepada penerimanya.',
      en: 'Legal aid in this act is the free service of a provider to its recipient.',
    },
    'pasal-1/angka-2': {
      id: 'Penerimanya orang atau kelompok orang miskin.',
      en: 'Its recipients are poor persons or groups.',
    },
  },
}
