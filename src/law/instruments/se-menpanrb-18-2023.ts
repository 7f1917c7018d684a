import { defineInstrument } from '../instrument'

/**
 * Circular of the minister of PANRB of 2023 for ASN whose husband or wife is a candidate, made for the elections of 2024.
 *
 * The day of issue was not read. `from` is the first day on which a report shows it in use, so that it is never said to
 * be in force too early.
 *
 * @example
 * seMenpanrb182023.madeFor // => ['pemilu-2024', 'pilkada-2024']
 */
export const seMenpanrb182023 = /* @__PURE__ */ defineInstrument({
  id: 'se-menpanrb-18-2023',
  kind: 'surat-edaran',
  short: 'SE MenPANRB 18/2023',
  from: '2023-09-29',
  until: null,
  evidence: 'report',
  source: 'https://kahaba.net/menpan-rb-peringatkan-asn-yang-memiliki-pasutri-berstatus-caleg',
  madeFor: ['pemilu-2024', 'pilkada-2024'],
  provisions: {
    'isi/cuti': { source: 'https://medan.bkn.go.id/?p=7882' },
    'isi/mendampingi': {},
    'isi/kampanye': {},
    'isi/foto': {},
    'isi/atribut': {},
    'isi/media-sosial': {},
    'isi/narasumber': {},
  },
})
