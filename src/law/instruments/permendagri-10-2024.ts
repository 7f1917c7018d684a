import { defineInstrument } from '../instrument'

/**
 * Permendagri 10/2024 on the official dress of ASN, the same for PNS and PPPK. It was read only in reports; the day is that of issue.
 *
 * @example
 * permendagri102024.from // => '2024-08-20'
 */
export const permendagri102024 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-10-2024',
  kind: 'peraturan-menteri',
  short: 'Permendagri 10/2024',
  from: '2024-08-20',
  until: null,
  evidence: 'report',
  source: 'https://www.harianbatakpos.com/pakaian-dinas-asn-mendagri-resmi-samakan-pns-dan-pppk',
  provisions: {
    'isi/pakaian-dinas': {},
    'isi/sanksi': {
      source: 'https://www.derakpost.com/wow-mendagri-tetapkan-sanksi-pns-tidak-patuhi-aturan-penggunaan-pakaian-dinas',
    },
  },
})
