import type { InstrumentText } from '../../instrument'
import type { seMenpanrb42024 } from '../../instruments/se-menpanrb-4-2024'

/**
 * Title and paraphrases of {@link seMenpanrb42024}.
 *
 * @example
 * seMenpanrb42024Text.provisions['isi/surat-belum-diproses'].en // => 'Letters KASN had received but not yet processed are reported to the head of BKN.'
 */
export const seMenpanrb42024Text: InstrumentText<typeof seMenpanrb42024> = {
  title: {
    id: 'Surat Edaran MenPANRB Nomor 4 Tahun 2024 tentang Pengalihan Tugas Komisi Aparatur Sipil Negara',
    en: 'Circular of the Minister of PANRB No. 4 of 2024 on the Handover of the Tasks of the Civil Service Commission',
  },
  provisions: {
    'isi/pengawasan': {
      id: 'Pengawasan norma dasar, kode etik dan kode perilaku, sistem merit, serta netralitas dijalankan BKN, sedangkan kebijakan pengawasan sistem merit ada pada KemenPANRB.',
      en: 'BKN supervises basic norms, codes of ethics and conduct, the merit system and neutrality, while policy on merit supervision lies with the ministry.',
    },
    'isi/surat-dalam-proses': {
      id: 'Surat yang sudah diproses KASN dilaporkan kepada MenPANRB.',
      en: 'Letters already being processed by KASN are reported to the minister of PANRB.',
    },
    'isi/surat-belum-diproses': {
      id: 'Surat yang sudah diterima KASN tetapi belum diproses dilaporkan kepada Kepala BKN.',
      en: 'Letters KASN had received but not yet processed are reported to the head of BKN.',
    },
  },
}
