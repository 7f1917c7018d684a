import { defineInstrument } from '../instrument'

/**
 * Permendagri 11/2020 on the official dress of ASN of the home ministry and the regions, until 2024. It was not read,
 * and its day is not known: the first report of it found is of 2 March 2020, which stands for it.
 *
 * @example
 * permendagri112020.from // => '2020-03-02'
 */
export const permendagri112020 = /* @__PURE__ */ defineInstrument({
  id: 'permendagri-11-2020',
  kind: 'peraturan-menteri',
  short: 'Permendagri 11/2020',
  from: '2020-03-02',
  until: '2024-08-20',
  repealedBy: 'permendagri-10-2024',
  evidence: 'report',
  source:
    'https://kompasiana.com/fifinfiqih/63dc5047c1cb8a55f04eee14/maraknya-pdh-pns-dengan-beragam-model-sudahkah-sesuai-aturan',
  provisions: {
    'isi/pakaian-dinas': {},
    'pasal-26': {},
  },
})
