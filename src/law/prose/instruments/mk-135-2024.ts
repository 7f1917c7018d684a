import type { InstrumentText } from '../../instrument'
import type { mk1352024 } from '../../instruments/mk-135-2024'

/**
 * Title and paraphrase of {@link mk1352024}.
 *
 * @example
 * mk1352024Text.title.en // => 'Constitutional Court Ruling 135/PUU-XXII/2024 on Separating National from Regional Elections'
 */
export const mk1352024Text: InstrumentText<typeof mk1352024> = {
  title: {
    id: 'Putusan Mahkamah Konstitusi Nomor 135/PUU-XXII/2024 tentang Pemisahan Pemilu Nasional dan Pemilu Daerah',
    en: 'Constitutional Court Ruling 135/PUU-XXII/2024 on Separating National from Regional Elections',
  },
  provisions: {
    amar: {
      id: 'Pemilu nasional (Presiden, DPR, DPD) dipisah dari pemilu daerah (DPRD dan kepala daerah), yang digelar paling singkat 2 tahun dan paling lama 2 tahun 6 bulan setelah pelantikan anggota DPR dan DPD atau Presiden.',
      en: 'National elections (President, DPR, DPD) are split from regional ones (DPRD and regional heads), held at least 2 years and at most 2 years 6 months after the inauguration of DPR and DPD or of the President.',
    },
  },
}
