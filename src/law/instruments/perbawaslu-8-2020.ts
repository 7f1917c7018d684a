import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Regulation of Bawaslu 8/2020 on the handling of violations in regional elections. Its body was not read and its day is
 * from memory.
 *
 * @example
 * perbawaslu82020.short // => 'Perbawaslu 8/2020'
 */
export const perbawaslu82020 = /* @__PURE__ */ defineInstrument({
  id: 'perbawaslu-8-2020',
  kind: 'peraturan-lembaga',
  short: 'Perbawaslu 8/2020',
  from: '2020-09-14',
  until: null,
  evidence: 'report',
  source: 'https://peraturanpedia.com/?p=34444',
  provisions: {
    'isi/peraturan-lain': {
      source:
        'https://bantenekspres.co.id/2024/09/11/netralitas-asn-pelanggaran-tertinggi-rilis-bawaslu-provinsi-banten-hasil-pemetaan-kerawanan-pemilihan-serentak-2024/3',
    },
    'isi/penerimaan-laporan': { amendedBy: 'perbawaslu-9-2024/isi/penerimaan-laporan' },
  },
})

/**
 * Title and paraphrases of {@link perbawaslu82020}.
 *
 * @example
 * perbawaslu82020Text.provisions['isi/penerimaan-laporan'].en // => 'Reports are taken in on working days and in office hours.'
 */
export const perbawaslu82020Text: InstrumentText<typeof perbawaslu82020> = {
  title: {
    id: 'Peraturan Bawaslu Nomor 8 Tahun 2020 tentang Penanganan Pelanggaran Pemilihan Gubernur, Bupati, dan Wali Kota serta Wakilnya',
    en: 'Regulation of Bawaslu No. 8 of 2020 on Handling Violations in the Election of Regional Heads and Deputies',
  },
  provisions: {
    'isi/peraturan-lain': {
      id: 'Mengenal jenis pelanggaran peraturan perundang-undangan lain, yang diteruskan kepada instansi yang berwenang.',
      en: 'Knows a class of breaches of other legislation, which go to the competent agency.',
    },
    'isi/penerimaan-laporan': {
      id: 'Laporan diterima pada hari dan jam kerja.',
      en: 'Reports are taken in on working days and in office hours.',
    },
  },
}
