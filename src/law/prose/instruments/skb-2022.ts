import type { InstrumentText } from '../../instrument'
import type { skb2022 } from '../../instruments/skb-2022'

/**
 * Title and paraphrases of {@link skb2022}.
 *
 * @example
 * skb2022Text.title.en // => 'Joint Decree of 2022 on Guidance and Supervision of the Neutrality of ASN Employees'
 */
export const skb2022Text: InstrumentText<typeof skb2022> = {
  title: {
    id: 'Keputusan Bersama Tahun 2022 tentang Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN',
    en: 'Joint Decree of 2022 on Guidance and Supervision of the Neutrality of ASN Employees',
  },
  provisions: {
    'isi/tujuan': {
      id: 'Memberi pedoman bagi semua instansi dalam membina, mengawasi, dan menangani pengaduan pelanggaran netralitas, baik pada Pemilu maupun Pemilihan.',
      en: 'Gives every agency a guideline for guidance, supervision and the handling of complaints about neutrality, in Pemilu and in Pemilihan alike.',
    },
    'isi/satuan-tugas': {
      id: 'Lembaga penanda tangan membentuk satuan tugas bersama yang menangani dugaan pelanggaran dan berbagi data.',
      en: 'The signing bodies form a joint task force that handles alleged violations and shares data.',
    },
    'isi/tahap': {
      id: 'Berat sanksi mengikuti tahap kontestan: sanksi moral selama masih bakal calon, hukuman disiplin sedang sampai berat setelah menjadi calon.',
      en: 'The severity follows the stage of the contestant: moral sanction while a bakal calon, sedang to berat discipline once a calon.',
    },
    'isi/pemblokiran': {
      id: 'Data kepegawaian ASN yang direkomendasikan bersalah tetapi belum dijatuhi sanksi dapat diblokir sampai pejabat pembina kepegawaian menindaklanjutinya.',
      en: 'The personnel data of an ASN recommended for a sanction that was not imposed can be blocked until the pejabat pembina kepegawaian follows up.',
    },
    'isi/sanksi-pejabat-pembina-kepegawaian': {
      id: 'Pejabat pembina kepegawaian yang tidak menindaklanjuti rekomendasi dikenai sanksi oleh MenPANRB dan/atau Mendagri atas delegasi Presiden.',
      en: 'A pejabat pembina kepegawaian who does not follow up is sanctioned by the minister of PANRB and/or of home affairs by delegation of the President.',
    },
    'lampiran-1': {
      id: 'Bagian pembinaan bagi instansi; isinya tidak dapat dibaca dan hanya diketahui dari cara daerah melaksanakannya.',
      en: 'The part on guidance within agencies; its text could not be read and is known only from how regions carried it out.',
    },
    'lampiran-2/etik/e1': {
      id: 'Memasang spanduk, baliho, atau alat peraga lain bagi bakal calon: sanksi moral.',
      en: 'Putting up a banner, billboard or other display for a bakal calon: moral sanction.',
    },
    'lampiran-2/etik/e2': {
      id: 'Menyosialisasikan atau mengampanyekan bakal calon lewat media sosial atau media daring: sanksi moral.',
      en: 'Promoting or campaigning for a bakal calon on social media or online: moral sanction.',
    },
    'lampiran-2/etik/e3': {
      id: 'Menghadiri deklarasi atau kampanye pasangan bakal calon disertai tindakan atau dukungan aktif: sanksi moral; satu reproduksi mencetaknya tanpa unsur dukungan aktif.',
      en: 'Attending the declaration or campaign of a pair of bakal calon together with active action or support: moral sanction; one reproduction prints it without active support.',
    },
    'lampiran-2/etik/e4': {
      id: 'Membuat unggahan, komentar, membagikan, menyukai, bergabung, atau mengikuti grup atau akun pemenangan bakal calon: sanksi moral.',
      en: 'Posting, commenting, sharing, liking, joining or following a group or account that works for the win of a bakal calon: moral sanction.',
    },
    'lampiran-2/etik/e5': {
      id: 'Mengunggah di media yang terbuka bagi umum foto bersama (a) bakal calon, (b) tim sukses dengan simbol atau atribut keberpihakan, atau (c) alat peraga partai atau bakal calon: sanksi moral.',
      en: 'Posting on publicly accessible media a photo with (a) a bakal calon, (b) a campaign team showing partisan symbols or attributes, or (c) displays of a party or bakal calon: moral sanction.',
    },
    'lampiran-2/etik/e6': {
      id: 'Ikut dalam kegiatan kampanye, sosialisasi, atau pengenalan bakal calon: sanksi moral.',
      en: 'Taking part in campaign, promotion or introduction activities of a bakal calon: moral sanction.',
    },
    'lampiran-2/etik/e7': {
      id: 'Mengikuti deklarasi atau kampanye suami atau istri yang mencalonkan diri tanpa sedang menjalani cuti di luar tanggungan negara: sanksi moral.',
      en: 'Following the declaration or campaign of a husband or wife who is a candidate while not on leave outside state responsibility: moral sanction.',
    },
    'lampiran-2/disiplin/d1': {
      id: 'Memasang spanduk, baliho, atau alat peraga lain bagi calon: hukuman disiplin berat.',
      en: 'Putting up a banner, billboard or other display for a calon: berat.',
    },
    'lampiran-2/disiplin/d2': {
      id: 'Menyosialisasikan atau mengampanyekan calon lewat media sosial: hukuman disiplin berat.',
      en: 'Promoting or campaigning for a calon on social media: berat.',
    },
    'lampiran-2/disiplin/d3': {
      id: 'Melakukan pendekatan kepada partai sebagai bakal calon, atau kepada masyarakat sebagai bakal calon perseorangan, tanpa cuti di luar tanggungan negara: hukuman disiplin sedang.',
      en: 'Approaching a party as bakal calon, or the public as independent bakal calon, while not on leave outside state responsibility: sedang.',
    },
    'lampiran-2/disiplin/d4': {
      id: 'Menghadiri deklarasi atau kampanye pasangan calon disertai tindakan atau dukungan yang menunjukkan keberpihakan: hukuman disiplin berat.',
      en: 'Attending the declaration or campaign of a pair of candidates together with action or support that shows partisanship: berat.',
    },
    'lampiran-2/disiplin/d5': {
      id: 'Menjadi anggota dan/atau pengurus partai politik: pemberhentian tidak dengan hormat.',
      en: 'Being a member and/or officer of a political party: dismissal without honour.',
    },
    'lampiran-2/disiplin/d6': {
      id: 'Membuat unggahan, komentar, membagikan, menyukai, bergabung, atau mengikuti grup atau akun pemenangan calon: hukuman disiplin berat.',
      en: 'Posting, commenting, sharing, liking, joining or following a group or account that works for the win of a calon: berat.',
    },
    'lampiran-2/disiplin/d7': {
      id: 'Mengunggah di media terbuka foto bersama calon, tim sukses dengan simbol keberpihakan, atau alat peraga partai atau calon, dengan tujuan memberi dukungan: hukuman disiplin berat.',
      en: 'Posting publicly a photo with a calon, a campaign team showing partisan symbols, or displays of a party or calon, with the aim of giving support: berat.',
    },
    'lampiran-2/disiplin/d8': {
      id: 'Mengadakan kegiatan yang berpihak kepada partai, calon, atau pasangan calon sebelum, selama, dan sesudah kampanye, termasuk pertemuan, ajakan, imbauan, seruan, dan pemberian barang: hukuman disiplin berat.',
      en: 'Holding activities that lean to a party, calon or pair before, during and after the campaign, including meetings, invitations, appeals, calls and giving goods: berat.',
    },
    'lampiran-2/disiplin/d9a': {
      id: 'Menjadi tim ahli, tim pemenangan, konsultan, atau sebutan lain bagi partai atau bakal calon sebelum penetapan peserta: hukuman disiplin sedang.',
      en: 'Being expert team, winning team, consultant or the like for a party or bakal calon before the contestants are determined: sedang.',
    },
    'lampiran-2/disiplin/d9b': {
      id: 'Menjadi tim ahli, tim pemenangan, konsultan, atau sebutan lain bagi partai atau calon setelah penetapan peserta: hukuman disiplin berat.',
      en: 'Being expert team, winning team, consultant or the like for a party or calon after the contestants are determined: berat.',
    },
    'lampiran-2/disiplin/d10': {
      id: 'Mendukung bakal calon perseorangan dengan surat dukungan atau dengan mengumpulkan atau memberikan fotokopi KTP atau surat keterangan: hukuman disiplin berat.',
      en: 'Supporting an independent bakal calon by letter of support or by collecting or giving copies of identity cards or certificates: berat.',
    },
    'lampiran-2/disiplin/d11': {
      id: 'Membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan partai, calon, atau pasangan calon: hukuman disiplin berat.',
      en: 'Making a decision and/or doing an act that favours or harms a party, calon or pair: berat.',
    },
  },
}
