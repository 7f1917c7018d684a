import type { InstrumentText } from '../../instrument'
import type { uu372008 } from '../../instruments/uu-37-2008'

/**
 * Title and paraphrases of {@link uu372008}.
 *
 * @example
 * uu372008Text.title.en // => 'Law Number 37 of 2008 on the Ombudsman of the Republic of Indonesia'
 */
export const uu372008Text: InstrumentText<typeof uu372008> = {
  title: {
    id: 'Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia',
    en: 'Law Number 37 of 2008 on the Ombudsman of the Republic of Indonesia',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'Ombudsman ialah lembaga negara yang mengawasi penyelenggaraan pelayanan publik.',
      en: 'The Ombudsman is a state body that supervises the delivery of public services.',
    },
    'pasal-1/angka-3': {
      id: 'Maladministrasi ialah perbuatan melawan hukum, melampaui wewenang, atau lalai dalam pelayanan publik yang merugikan masyarakat.',
      en: 'Maladministration is an unlawful act, an act beyond power or neglect in public service that harms the public.',
    },
    'pasal-47': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 7 Oktober 2008.',
      en: 'This act is in force on the day of its promulgation, 7 October 2008.',
    },
  },
}
