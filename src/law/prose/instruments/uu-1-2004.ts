import type { InstrumentText } from '../../instrument'
import type { uu12004 } from '../../instruments/uu-1-2004'

/**
 * Title and paraphrases of {@link uu12004}.
 *
 * @example
 * uu12004Text.title.en // => 'Act Number 1 of 2004 on the State Treasury'
 */
export const uu12004Text: InstrumentText<typeof uu12004> = {
  title: {
    id: 'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara',
    en: 'Act Number 1 of 2004 on the State Treasury',
  },
  provisions: {
    'pasal-65': {
      id: 'Tuntutan ganti rugi lewat waktu sesudah lima tahun sejak diketahui atau delapan tahun sejak terjadi; pindaiannya sebagian tidak terbaca.',
      en: 'A claim for compensation lapses after five years from knowledge or eight from the loss; the scan is partly unreadable.',
    },
    'pasal-18/ayat-3': {
      id: 'Penanda tangan dokumen surat bukti menjawab kebenaran material dan akibat penggunaannya.',
      en: 'Who signs documents behind a proof answers for their material truth and what follows from their use.',
    },
    'pasal-10/ayat-2': {
      id: 'Menteri, pimpinan lembaga, atau kepala daerah mengangkat Bendahara Pengeluaran.',
      en: 'The minister, head of institution or head of region appoints the Bendahara Pengeluaran.',
    },
    'pasal-10/ayat-1': {
      id: 'Menteri, pimpinan lembaga, atau kepala daerah mengangkat Bendahara Penerimaan.',
      en: 'The minister, head of institution or head of region appoints the Bendahara Penerimaan.',
    },
    'pasal-5/huruf-b': {
      id: 'Kepala daerah menetapkan KPA dan bendahara.',
      en: 'The head of region names the KPA and the bendahara.',
    },
    'pasal-3/ayat-3': {
      id: 'Pejabat dilarang bertindak yang membebani APBN atau APBD bila anggarannya tidak ada atau tidak cukup.',
      en: 'An official must not act so as to charge the APBN or APBD where the budget for it is not there or not enough.',
    },
    'pasal-4/ayat-1': {
      id: 'Menteri atau pimpinan lembaga ialah pengguna anggaran bagi kementerian atau lembaganya.',
      en: 'A minister or head of an agency is pengguna anggaran of that ministry or agency.',
    },
    'pasal-6/ayat-1': {
      id: 'Kepala satuan kerja perangkat daerah ialah pengguna anggaran bagi satuan kerja yang dipimpinnya.',
      en: 'The head of an SKPD is pengguna anggaran of that SKPD.',
    },
    'pasal-6/ayat-2/huruf-b': {
      id: 'Kepala satuan kerja perangkat daerah selaku pengguna anggaran berwenang mengambil tindakan yang berakibat pengeluaran atas anggaran belanja.',
      en: 'As pengguna anggaran the head of an SKPD may take acts that lead to expenditure from the budget.',
    },
    'pasal-10/ayat-4': {
      id: 'Jabatan bendahara tidak boleh dirangkap oleh kuasa pengguna anggaran atau kuasa bendahara umum negara.',
      en: 'The post of bendahara may not be held by the kuasa pengguna anggaran or the kuasa bendahara umum negara.',
    },
    'pasal-10/ayat-5': {
      id: 'Bendahara dilarang berdagang, memborong pekerjaan, menjual jasa, atau menjadi penjamin atasnya.',
      en: 'A bendahara may not trade, take on contract work, sell services or stand surety for such.',
    },
    'pasal-11': {
      id: 'Tahun anggaran berlangsung dari 1 Januari sampai dengan 31 Desember.',
      en: 'The fiscal year runs from 1 January through 31 December.',
    },
    'pasal-17/ayat-2': {
      id: 'Pengguna anggaran atau kuasanya berwenang mengadakan perikatan dalam batas anggaran.',
      en: 'The pengguna anggaran or its kuasa may conclude agreements within the budget.',
    },
    'penjelasan/pasal-5': {
      id: 'KPA dan bendahara ditetapkan oleh kepala daerah atas usul pengguna anggaran yang bersangkutan.',
      en: 'The head of region names the KPA and the bendahara on a proposal of the pengguna anggaran concerned.',
    },
  },
}
