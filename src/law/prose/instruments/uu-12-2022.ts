import type { InstrumentText } from '../../instrument'
import type { uu122022 } from '../../instruments/uu-12-2022'

/**
 * Title and paraphrases of {@link uu122022}.
 *
 * @example
 * uu122022Text.title.en // => 'Act Number 12 of 2022 on Crimes of Sexual Violence'
 */
export const uu122022Text: InstrumentText<typeof uu122022> = {
  title: {
    id: 'Undang-Undang Nomor 12 Tahun 2022 tentang Tindak Pidana Kekerasan Seksual',
    en: 'Act Number 12 of 2022 on Crimes of Sexual Violence',
  },
  provisions: {
    'pasal-39/ayat-1': {
      id: 'Korban atau saksi melapor ke UPTD PPA, unit sosial, lembaga layanan masyarakat, atau kepolisian.',
      en: 'A victim or witness reports to the UPTD PPA, a social unit, a community service body or the police.',
    },
    'pasal-7/ayat-1': {
      id: 'Pelecehan nonfisik dan pelecehan fisik yang paling ringan hanya dituntut atas aduan.',
      en: 'Non-physical harassment and the lightest physical kind are prosecuted on complaint only.',
    },
    'pasal-6': {
      id: 'Pelecehan seksual fisik dipidana, lebih berat bila kedudukan atau kewenangan disalahgunakan.',
      en: 'Physical sexual harassment is a crime, graver where a position or authority is abused.',
    },
    'pasal-5': {
      id: 'Perbuatan seksual nonfisik yang merendahkan martabat seseorang ialah pelecehan seksual yang dipidana.',
      en: 'A non-physical sexual act that degrades a person is sexual harassment and a crime.',
    },
  },
}
