import type { InstrumentText } from '../../instrument'
import type { skb2020 } from '../../instruments/skb-2020'

/**
 * Title and paraphrases of {@link skb2020}.
 *
 * @example
 * skb2020Text.provisions['daftar/15'].en // => 'Being a member or officer of a political party.'
 */
export const skb2020Text: InstrumentText<typeof skb2020> = {
  title: {
    id: 'Keputusan Bersama Tahun 2020 tentang Pedoman Pengawasan Netralitas Pegawai ASN dalam Pemilihan Kepala Daerah Serentak Tahun 2020',
    en: 'Joint Decree of 2020 on the Supervision of the Neutrality of ASN Employees in the Simultaneous Regional Elections of 2020',
  },
  provisions: {
    'daftar/1': {
      id: 'Berkampanye atau bersosialisasi di media sosial dengan mengunggah, mengomentari, membagikan, atau menyukai.',
      en: 'Campaigning or promoting on social media by posting, commenting, sharing or liking.',
    },
    'daftar/2': {
      id: 'Menghadiri deklarasi bakal pasangan calon atau pasangan calon.',
      en: 'Attending the declaration of a prospective or determined pair of candidates.',
    },
    'daftar/3': {
      id: 'Berfoto bersama bakal pasangan calon atau pasangan calon dengan mengikuti simbol tangan atau gerakan dukungan.',
      en: 'Being photographed with a prospective or determined pair while following a hand sign or gesture of support.',
    },
    'daftar/4': {
      id: 'Menjadi pembicara atau narasumber pada kegiatan partai, kecuali untuk menjelaskan kebijakan pemerintah sesuai tugas dan fungsinya.',
      en: 'Being a speaker or resource person at a party activity, except to explain government policy within one’s function.',
    },
    'daftar/5': {
      id: 'Mendeklarasikan diri sebagai pasangan calon tanpa cuti di luar tanggungan negara.',
      en: 'Declaring oneself a candidate of a pair without leave outside state responsibility.',
    },
    'daftar/6': {
      id: 'Memasang spanduk atau baliho yang mempromosikan diri sendiri atau orang lain.',
      en: 'Putting up a banner or billboard that promotes oneself or another person.',
    },
    'daftar/7': {
      id: 'Mengadakan kegiatan yang berpihak, seperti pertemuan, ajakan, imbauan, seruan, dan pemberian barang, termasuk dengan memakai barang dinas atau pribadi.',
      en: 'Holding partisan activities such as meetings, invitations, appeals, calls and giving goods, including by use of office or private goods.',
    },
    'daftar/8': {
      id: 'Bertindak sebagai pelaksana kampanye sebelum dan sesudah kampanye.',
      en: 'Acting as campaign executor before and after the campaign.',
    },
    'daftar/9': {
      id: 'Menjadi peserta kampanye dengan atribut partai atau PNS, atau tanpa atribut tetapi mengerahkan PNS atau orang lain.',
      en: 'Being a campaign participant with party or PNS attributes, or without attributes while mobilising PNS or others.',
    },
    'daftar/10': {
      id: 'Mengikuti kampanye suami atau istri yang menjadi calon tanpa cuti di luar tanggungan negara.',
      en: 'Following the campaign of a husband or wife who is a candidate without leave outside state responsibility.',
    },
    'daftar/11': {
      id: 'Memberi dukungan kepada calon perseorangan dengan fotokopi KTP.',
      en: 'Supporting an independent candidate by a copy of the identity card.',
    },
    'daftar/12': {
      id: 'Ikut kampanye dengan menggunakan fasilitas negara.',
      en: 'Joining a campaign while using state facilities.',
    },
    'daftar/13': {
      id: 'Menyediakan fasilitas negara yang terkait dengan jabatan bagi kampanye.',
      en: 'Providing state facilities linked to the office for a campaign.',
    },
    'daftar/14': {
      id: 'Membuat keputusan yang menguntungkan atau merugikan salah satu pasangan calon selama masa kampanye.',
      en: 'Making decisions that favour or harm one pair of candidates during the campaign period.',
    },
    'daftar/15': {
      id: 'Menjadi anggota atau pengurus partai politik.',
      en: 'Being a member or officer of a political party.',
    },
    'daftar/x': {
      id: 'Melakukan pendekatan kepada partai atau masyarakat bagi pencalonan diri tanpa cuti di luar tanggungan negara; disebut dalam daftar pers, tidak dalam lima belas butir rilis BKN.',
      en: 'Approaching a party or the public for one’s own candidacy without leave outside state responsibility; in press lists, not among the fifteen items of the BKN release.',
    },
    'isi/pemblokiran': {
      id: 'Data kepegawaian ASN yang rekomendasi sanksinya diabaikan diblokir sampai pejabat pembina kepegawaian menindaklanjutinya, sedangkan gaji tetap dibayar.',
      en: 'The personnel data of an ASN whose recommended sanction was ignored is blocked until the pejabat pembina kepegawaian follows up, while the salary continues.',
    },
    'isi/sanksi-pejabat-pembina-kepegawaian': {
      id: 'Pejabat pembina kepegawaian yang tidak menindaklanjuti dikenai sanksi oleh MenPANRB dan/atau Mendagri atas delegasi Presiden.',
      en: 'A pejabat pembina kepegawaian who does not follow up is sanctioned by the minister of PANRB and/or of home affairs by delegation of the President.',
    },
  },
}
