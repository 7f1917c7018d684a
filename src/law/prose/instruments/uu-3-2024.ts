import type { InstrumentText } from '../../instrument'
import type { uu32024 } from '../../instruments/uu-3-2024'

/**
 * Title and paraphrase of {@link uu32024}.
 *
 * @example
 * uu32024Text.title.en // => 'Law Number 3 of 2024, the Second Amendment to Law Number 6 of 2014 on Villages'
 */
export const uu32024Text: InstrumentText<typeof uu32024> = {
  title: {
    id: 'Undang-Undang Nomor 3 Tahun 2024 tentang Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
    en: 'Law Number 3 of 2024, the Second Amendment to Law Number 6 of 2014 on Villages',
  },
  provisions: {
    'pasal-26/ayat-4/huruf-g': {
      id: 'Kepala desa yang mencalonkan diri sebagai anggota lembaga perwakilan, kepala daerah, atau jabatan politik lain wajib mundur sejak ditetapkan sebagai calon, secara tertulis dan tanpa dapat ditarik kembali.',
      en: 'A kepala desa who stands for a representative body, head of a region or another political office must resign on being determined as a candidate, in writing and for good.',
    },
  },
}
