import type { InstrumentText } from '../../instrument'
import type { pp602008 } from '../../instruments/pp-60-2008'

/**
 * Title and paraphrases of {@link pp602008}.
 *
 * @example
 * pp602008Text.title.en // => 'Government Regulation Number 60 of 2008 on the Internal Control System of Government'
 */
export const pp602008Text: InstrumentText<typeof pp602008> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah',
    en: 'Government Regulation Number 60 of 2008 on the Internal Control System of Government',
  },
  provisions: {
    'pasal-18/ayat-1': {
      id: 'Pimpinan instansi pemerintah wajib menyelenggarakan kegiatan pengendalian yang sesuai dengan tugas dan fungsinya.',
      en: 'The head of a government body must run control activities that fit its tasks.',
    },
    'pasal-18/ayat-2/huruf-d': {
      id: 'Dalam kegiatan pengendalian, kebijakan dan prosedur harus tertulis.',
      en: 'In control activities, policies and procedures must be set in writing.',
    },
    'pasal-18/ayat-2/huruf-e': {
      id: 'Dalam kegiatan pengendalian, prosedur yang sudah tertulis harus dijalankan sebagaimana tertulis.',
      en: 'In control activities, a written procedure must be carried out as it is written.',
    },
    'pasal-36/ayat-2': {
      id: 'Seluruh aspek utama suatu transaksi tidak boleh dikendalikan satu orang.',
      en: 'No single person may control all key aspects of a transaction.',
    },
  },
}
