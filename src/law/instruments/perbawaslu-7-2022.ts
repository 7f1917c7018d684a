import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Regulation of Bawaslu 7/2022 on findings and reports of violations in general elections.
 *
 * Its day was not read; `from` is the last day of its year, so that it is never said to be in force too early.
 *
 * @example
 * perbawaslu72022.short // => 'Perbawaslu 7/2022'
 */
export const perbawaslu72022 = /* @__PURE__ */ defineInstrument({
  id: 'perbawaslu-7-2022',
  kind: 'peraturan-lembaga',
  short: 'Perbawaslu 7/2022',
  from: '2022-12-31',
  until: null,
  evidence: 'report',
  source: 'https://pasal.id/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055144',
  provisions: {
    'pasal-8/ayat-3': {
      source:
        'https://harianrakyatbengkulu.bacakoran.co/amp/16752/bawaslu-laporkan-semua-indikasi-pelanggaran-pilkada-2024-ke-sini/16',
    },
    'pasal-20/ayat-1': {
      evidence: 'reproduced-text',
      source: 'https://pasal.id/en/peraturan/perban/peraturan-bawaslu-no-7-tahun-2022/koreksi/8055145',
    },
  },
})

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
