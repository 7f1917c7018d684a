import { defineInstrument, type InstrumentText } from '../instrument'

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

/**
 * Title and paraphrases of {@link seMenpanrb182023}.
 *
 * @example
 * seMenpanrb182023Text.provisions['isi/kampanye'].en // => 'The ASN may attend the campaign of the spouse but may not be active in carrying it out.'
 */
export const seMenpanrb182023Text: InstrumentText<typeof seMenpanrb182023> = {
  title: {
    id: 'Surat Edaran MenPANRB Nomor 18 Tahun 2023 tentang Netralitas Pegawai ASN yang Suami atau Istrinya Berstatus Calon',
    en: 'Circular of the Minister of PANRB No. 18 of 2023 on the Neutrality of ASN whose Spouse is a Candidate',
  },
  provisions: {
    'isi/cuti': {
      id: 'ASN yang hendak mendampingi suami atau istrinya wajib menjalani cuti di luar tanggungan negara.',
      en: 'An ASN who wants to accompany the spouse must be on leave outside state responsibility.',
    },
    'isi/mendampingi': {
      id: 'ASN boleh mendampingi pasangannya selama tahapan, termasuk pada pendaftaran dan perkenalan kepada masyarakat.',
      en: 'The ASN may accompany the spouse during the stages, including at registration and introductions to the public.',
    },
    'isi/kampanye': {
      id: 'ASN boleh menghadiri kampanye pasangannya, tetapi tidak boleh aktif dalam pelaksanaannya.',
      en: 'The ASN may attend the campaign of the spouse but may not be active in carrying it out.',
    },
    'isi/foto': {
      id: 'ASN boleh berfoto dengan pasangannya tanpa simbol tangan atau gerakan yang menunjukkan dukungan.',
      en: 'The ASN may be photographed with the spouse without a hand sign or gesture that shows support.',
    },
    'isi/atribut': {
      id: 'ASN tidak boleh memakai atribut instansi, partai, atau calon.',
      en: 'The ASN may not use attributes of the agency, a party or a candidate.',
    },
    'isi/media-sosial': {
      id: 'ASN tidak boleh berkampanye di media sosial, termasuk mengunggah, mengomentari, membagikan, dan menyukai.',
      en: 'The ASN may not campaign on social media, which includes posting, commenting, sharing and liking.',
    },
    'isi/narasumber': {
      id: 'ASN tidak boleh menjadi pembicara atau narasumber pada kegiatan partai.',
      en: 'The ASN may not be a speaker or resource person at party activities.',
    },
  },
}
