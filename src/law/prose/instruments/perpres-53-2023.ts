import type { InstrumentText } from '../../instrument'
import type { perpres532023 } from '../../instruments/perpres-53-2023'

/**
 * Title and paraphrases of {@link perpres532023}.
 *
 * @example
 * perpres532023Text.title.en // => 'Presidential Regulation No. 53 of 2023 amending Perpres No. 33 of 2020'
 */
export const perpres532023Text: InstrumentText<typeof perpres532023> = {
  title: {
    id: 'Peraturan Presiden Nomor 53 Tahun 2023 tentang Perubahan atas Perpres Nomor 33 Tahun 2020',
    en: 'Presidential Regulation No. 53 of 2023 amending Perpres No. 33 of 2020',
  },
  provisions: {
    'pasal-i/pasal-3a': {
      id: 'Perjalanan dinas dalam negeri dipertanggungjawabkan sesuai biaya nyata; pimpinan dan anggota DPRD secara lumpsum.',
      en: 'Official travel inside the country is accounted at real cost; that of the leaders and members of the DPRD by a lump sum.',
    },
  },
}
