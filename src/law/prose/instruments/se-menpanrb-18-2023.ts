import type { InstrumentText } from '../../instrument'
import type { seMenpanrb182023 } from '../../instruments/se-menpanrb-18-2023'

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
