import { defineInstrument } from '../instrument'

/**
 * Letter of the minister of PANRB of 2 February 2018 for ASN whose husband or wife is a candidate.
 *
 * Its wording was not read: the reports give these rules, SE MenPANRB 18/2023 repeats them for the next cycle.
 *
 * @example
 * b362018.from // => '2018-02-02'
 */
export const b362018 = /* @__PURE__ */ defineInstrument({
  id: 'b-36-2018',
  kind: 'surat',
  short: 'Surat MenPANRB B/36/M.SM.00.00/2018',
  from: '2018-02-02',
  until: null,
  evidence: 'report',
  source: 'https://kabarnusa.com/ini-larangan-bagi-asn-yang-suami-atau',
  madeFor: ['pilkada-2018', 'pemilu-2019'],
  provisions: {
    'isi/cuti': {},
    'isi/mendampingi': {},
    'isi/kampanye': {
      source: 'https://www.kordanews.com/36255/asn-istri-suami-peserta-pilkada-serentak-2018-boleh-hadiri-kampanye/2',
    },
    'isi/foto': {},
    'isi/atribut': {},
  },
})
