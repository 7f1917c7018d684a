import { defineInstrument, type InstrumentText } from '../instrument'

/**
 * Circular of the minister of PANRB of 26 March 2019 on ASN neutrality in the vote of April 2019; known from reports of
 * its list of sixteen prohibited acts.
 *
 * @example
 * b942019.madeFor // => ['pemilu-2019']
 */
export const b942019 = /* @__PURE__ */ defineInstrument({
  id: 'b-94-2019',
  kind: 'surat-edaran',
  short: 'SE MenPANRB B/94/M.SM.00.00/2019',
  from: '2019-03-26',
  until: null,
  evidence: 'report',
  source: 'https://monitor.co.id/?p=91163',
  madeFor: ['pemilu-2019'],
  provisions: {
    'isi/menghadiri-kegiatan-peserta': { source: 'http://ict.smkn1bawang.sch.id/?p=8507' },
    'isi/dukungan': {},
    'isi/partai-politik': {},
  },
})

/**
 * Title and paraphrases of {@link b942019}.
 *
 * @example
 * b942019Text.provisions['isi/partai-politik'].en // => 'ASN may not be officers and/or members of a political party.'
 */
export const b942019Text: InstrumentText<typeof b942019> = {
  title: {
    id: 'Surat Edaran MenPANRB tentang Netralitas ASN pada Pemilu Presiden dan Pemilu Legislatif 2019',
    en: 'Circular of the Minister of PANRB on ASN Neutrality in the Presidential and Legislative Elections of 2019',
  },
  provisions: {
    'isi/menghadiri-kegiatan-peserta': {
      id: 'Menghadiri kegiatan partai politik atau peserta Pemilu termasuk perbuatan yang dilarang bagi ASN.',
      en: 'Attending an event of a political party or election contestant is among the acts forbidden to ASN.',
    },
    'isi/dukungan': {
      id: 'ASN dilarang memberi dukungan kepada calon Presiden dan Wakil Presiden serta calon anggota DPR, DPD, atau DPRD.',
      en: 'ASN may not give support to candidates for President and Vice President, DPR, DPD or DPRD.',
    },
    'isi/partai-politik': {
      id: 'ASN dilarang menjadi pengurus dan/atau anggota partai politik.',
      en: 'ASN may not be officers and/or members of a political party.',
    },
  },
}
