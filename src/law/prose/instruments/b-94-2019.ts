import type { InstrumentText } from '../../instrument'
import type { b942019 } from '../../instruments/b-94-2019'

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
