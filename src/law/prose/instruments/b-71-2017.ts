import type { InstrumentText } from '../../instrument'
import type { b712017 } from '../../instruments/b-71-2017'

/**
 * Title and paraphrases of {@link b712017}.
 *
 * @example
 * b712017Text.provisions['huruf-c'].en // => 'A PNS may not declare oneself a bakal calon for regional head.'
 */
export const b712017Text: InstrumentText<typeof b712017> = {
  title: {
    id: 'Surat MenPANRB tentang Netralitas ASN pada Pilkada 2018, Pemilu Legislatif 2019, dan Pemilu Presiden 2019',
    en: 'Letter of the Minister of PANRB on ASN Neutrality in the Regional Elections of 2018 and the General Elections of 2019',
  },
  provisions: {
    'huruf-a': {
      id: 'PNS tidak boleh mendekati partai politik untuk mengusulkan dirinya atau orang lain sebagai bakal calon kepala daerah.',
      en: 'A PNS may not approach a party about nominating oneself or another as bakal calon for regional head.',
    },
    'huruf-b': {
      id: 'PNS tidak boleh memasang spanduk atau baliho yang mempromosikan dirinya atau orang lain sebagai bakal calon.',
      en: 'A PNS may not put up a banner or billboard that promotes oneself or another as bakal calon.',
    },
    'huruf-c': {
      id: 'PNS tidak boleh mendeklarasikan diri sebagai bakal calon kepala daerah.',
      en: 'A PNS may not declare oneself a bakal calon for regional head.',
    },
    'huruf-d': {
      id: 'PNS tidak boleh menghadiri deklarasi bakal calon, dengan ataupun tanpa atribut.',
      en: 'A PNS may not attend the declaration of a bakal calon, with or without attributes.',
    },
    'huruf-e': {
      id: 'PNS tidak boleh mengunggah, menanggapi, atau menyebarkan gambar, visi misi, atau hal lain tentang calon atau bakal calon lewat media daring atau media sosial.',
      en: 'A PNS may not upload, react to or spread images, visions or other matter of a calon or bakal calon online or on social media.',
    },
    'huruf-f': {
      id: 'PNS tidak boleh berfoto bersama bakal calon dengan mengikuti simbol tangan atau gerakan dukungan.',
      en: 'A PNS may not be photographed with a bakal calon while following a hand sign or gesture of support.',
    },
    'huruf-g': {
      id: 'PNS tidak boleh menjadi pembicara atau narasumber pada pertemuan partai politik.',
      en: 'A PNS may not be a speaker or resource person at a meeting of a political party.',
    },
    'isi/padanan-disiplin': {
      id: 'Memetakan pelanggaran dukungan dalam PP 53/2010 ke Pasal 12 angka 8 dan 9 (sedang) dan Pasal 13 angka 13 (berat).',
      en: 'Maps breaches on support under PP 53/2010 to Pasal 12 angka 8 and 9 (sedang) and Pasal 13 angka 13 (berat).',
    },
  },
}
