import { defineInstrument } from '../instrument'

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
