import type { InstrumentText } from '../../instrument'
import type { b362018 } from '../../instruments/b-36-2018'

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
