import { defineInstrument, type InstrumentText } from '../instrument'

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

/**
 * Title and paraphrases of {@link b362018}.
 *
 * @example
 * b362018Text.provisions['isi/cuti'].en // => 'An ASN who accompanies a spouse-candidate in the campaign must take leave outside state responsibility.'
 */
export const b362018Text: InstrumentText<typeof b362018> = {
  title: {
    id: 'Surat MenPANRB tentang Netralitas ASN yang Suami atau Istrinya Menjadi Calon pada Pilkada 2018 dan Pemilu 2019',
    en: 'Letter of the Minister of PANRB on the Neutrality of ASN whose Spouse Stands in the Elections of 2018 and 2019',
  },
  provisions: {
    'isi/cuti': {
      id: 'ASN yang mendampingi suami atau istrinya dalam kampanye wajib mengambil cuti di luar tanggungan negara.',
      en: 'An ASN who accompanies a spouse-candidate in the campaign must take leave outside state responsibility.',
    },
    'isi/mendampingi': {
      id: 'ASN yang menjalani cuti itu boleh mendampingi pasangannya pada pendaftaran dan perkenalan kepada masyarakat.',
      en: 'An ASN on that leave may accompany the spouse at registration and at introductions to the public.',
    },
    'isi/kampanye': {
      id: 'ASN boleh hadir dalam kampanye pasangannya, tetapi tidak boleh terlibat aktif di dalamnya.',
      en: 'The ASN may attend the campaign of the spouse but may not be active in it.',
    },
    'isi/foto': {
      id: 'ASN boleh berfoto bersama pasangannya tanpa mengikuti simbol tangan atau gerakan dukungan.',
      en: 'The ASN may be photographed with the spouse without following a hand sign or gesture of support.',
    },
    'isi/atribut': {
      id: 'ASN tidak boleh memakai atribut instansi, partai politik, atau calon.',
      en: 'The ASN may not wear attributes of the agency, a political party or the candidate.',
    },
  },
}
