import type { InstrumentText } from '../../instrument'
import type { perbawaslu72022 } from '../../instruments/perbawaslu-7-2022'

/**
 * Title and paraphrases of {@link perbawaslu72022}.
 *
 * @example
 * perbawaslu72022Text.title.en // => 'Regulation of Bawaslu No. 7 of 2022 on Handling Findings and Reports of Violations in General Elections'
 */
export const perbawaslu72022Text: InstrumentText<typeof perbawaslu72022> = {
  title: {
    id: 'Peraturan Bawaslu Nomor 7 Tahun 2022 tentang Penanganan Temuan dan Laporan Pelanggaran Pemilihan Umum',
    en: 'Regulation of Bawaslu No. 7 of 2022 on Handling Findings and Reports of Violations in General Elections',
  },
  provisions: {
    'pasal-8/ayat-3': {
      id: 'Laporan disampaikan paling lama tujuh hari sejak dugaan pelanggaran diketahui; satuan harinya belum dipastikan.',
      en: 'A report is made within seven days since the suspected violation became known; the unit of the day was not settled.',
    },
    'pasal-20/ayat-1': {
      id: 'Dugaan pelanggaran kode etik oleh pengawas Pemilu tingkat kecamatan ke bawah diregistrasi dan ditangani Bawaslu Kabupaten/Kota.',
      en: 'A suspected ethics breach by supervisors of kecamatan level and below is registered and handled by the Bawaslu of the kabupaten or kota.',
    },
  },
}
