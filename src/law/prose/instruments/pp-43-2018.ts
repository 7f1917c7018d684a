import type { InstrumentText } from '../../instrument'
import type { pp432018 } from '../../instruments/pp-43-2018'

/**
 * Title and paraphrases of {@link pp432018}.
 *
 * @example
 * pp432018Text.title.en // => 'Government Regulation Number 43 of 2018 on the Part of the Public and the Giving of Awards in Preventing and Fighting Corruption'
 */
export const pp432018Text: InstrumentText<typeof pp432018> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 43 Tahun 2018 tentang Tata Cara Pelaksanaan Peran Serta Masyarakat dan Pemberian Penghargaan dalam Pencegahan dan Pemberantasan Tindak Pidana Korupsi',
    en: 'Government Regulation Number 43 of 2018 on the Part of the Public and the Giving of Awards in Preventing and Fighting Corruption',
  },
  provisions: {
    'pasal-9/ayat-2': {
      id: 'Penegak hukum memeriksa laporan dugaan korupsi dalam tiga puluh hari kerja sejak laporan diterima.',
      en: 'Law enforcement examines a report of suspected corruption within thirty working days of receiving it.',
    },
    'pasal-8': {
      id: 'Laporan dugaan korupsi memuat identitas pelapor dan uraian fakta, disertai identitas diri serta dokumen atau keterangan yang terkait.',
      en: 'A report of suspected corruption carries the identity of its maker and an account of facts, with proof of identity and documents or information on it.',
    },
  },
}
