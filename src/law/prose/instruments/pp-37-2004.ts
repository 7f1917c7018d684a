import type { InstrumentText } from '../../instrument'
import type { pp372004 } from '../../instruments/pp-37-2004'

/**
 * Title and paraphrases of {@link pp372004}.
 *
 * @example
 * pp372004Text.title.en // => 'Government Regulation Number 37 of 2004 on the Ban on Civil Servants Becoming Members of Political Parties'
 */
export const pp372004Text: InstrumentText<typeof pp372004> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 37 Tahun 2004 tentang Larangan Pegawai Negeri Sipil Menjadi Anggota Partai Politik',
    en: 'Government Regulation Number 37 of 2004 on the Ban on Civil Servants Becoming Members of Political Parties',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'Sebutan PNS dalam Peraturan Pemerintah ini mencakup calon PNS.',
      en: 'The term PNS in this regulation includes candidate PNS.',
    },
    'pasal-1/angka-4': {
      id: 'PNS anggota dan/atau pengurus partai politik ialah PNS yang terdaftar sebagai anggota dan/atau pengurusnya.',
      en: 'A PNS who is member and/or officer of a political party is one registered as such.',
    },
    'pasal-2/ayat-1': {
      id: 'PNS dilarang menjadi anggota dan/atau pengurus partai politik.',
      en: 'A PNS must not be a member and/or officer of a political party.',
    },
    'pasal-2/ayat-2': {
      id: 'Keanggotaan dan/atau kepengurusan dalam partai politik berakibat pemberhentian sebagai PNS.',
      en: 'A PNS who is a member and/or officer of a political party is dismissed as PNS.',
    },
    'pasal-3/ayat-1': {
      id: 'PNS yang hendak menjadi anggota dan/atau pengurus partai politik wajib mundur sebagai PNS.',
      en: 'A PNS who intends to become a member and/or officer of a political party must resign as PNS.',
    },
    'pasal-3/ayat-2': {
      id: 'PNS yang mengundurkan diri demikian diberhentikan dengan hormat.',
      en: 'A PNS who so resigns is dismissed with honour.',
    },
    'pasal-3/ayat-3': {
      id: 'Pemberhentian itu berlaku mulai akhir bulan pengajuan pengunduran diri.',
      en: 'That dismissal takes effect at the end of the month in which the resignation is filed.',
    },
    'pasal-4/ayat-1/huruf-a': {
      id: 'Pemberhentian ditangguhkan bila PNS sedang diperiksa atas dugaan pelanggaran disiplin yang dapat berujung pemberhentian tidak dengan hormat.',
      en: 'The dismissal is suspended while the PNS is examined for a suspected breach that may end in dishonourable dismissal.',
    },
    'pasal-4/ayat-1/huruf-b': {
      id: 'Pemberhentian ditangguhkan bila PNS sedang mengajukan banding administratif atas hukuman pemberhentian kepada Badan Pertimbangan Kepegawaian.',
      en: 'The dismissal is suspended while an appeal of the PNS against a discipline dismissal is pending at the Badan Pertimbangan Kepegawaian.',
    },
    'pasal-4/ayat-1/huruf-c': {
      id: 'Pemberhentian ditangguhkan bila PNS memikul tanggung jawab dinas yang tidak dapat segera dialihkan kepada PNS lain.',
      en: 'The dismissal is suspended while the PNS has official responsibilities that cannot be handed over to another PNS at short notice.',
    },
    'pasal-4/ayat-2': {
      id: 'Penangguhan menurut huruf a dan huruf b berlangsung sampai ada keputusan yang berkekuatan hukum tetap.',
      en: 'The suspension under huruf a and b lasts until there is a final decision.',
    },
    'pasal-4/ayat-3': {
      id: 'Penangguhan menurut huruf c paling lama 6 bulan.',
      en: 'The suspension under huruf c lasts at most 6 months.',
    },
    'pasal-5/ayat-1': {
      id: 'Pengunduran diri diajukan tertulis kepada Pejabat Pembina Kepegawaian dengan tembusan kepada atasan langsung, paling rendah pejabat struktural eselon IV, serta pejabat kepegawaian dan pejabat keuangan instansi.',
      en: 'The resignation is filed in writing with the Pejabat Pembina Kepegawaian, with copies to the direct superior, at least a structural official of eselon IV, and the personnel and finance officials of the agency.',
    },
    'pasal-5/ayat-2': {
      id: 'Atasan langsung wajib memberi Pejabat Pembina Kepegawaian pertimbangan paling lambat 10 hari kerja setelah menerima tembusan.',
      en: 'The direct superior must give the Pejabat Pembina Kepegawaian an opinion at most 10 working days after receiving the copy.',
    },
    'pasal-5/ayat-3': {
      id: 'Pejabat Pembina Kepegawaian wajib memutus paling lambat 10 hari kerja sejak menerima pertimbangan itu.',
      en: 'The Pejabat Pembina Kepegawaian must decide at most 10 working days after receiving that opinion.',
    },
    'pasal-5/ayat-4': {
      id: 'Bila atasan tidak memberi pertimbangan dalam 10 hari kerja, keputusan dapat ditetapkan tanpa pertimbangan itu paling lambat 20 hari kerja sejak surat pengunduran diri diterima.',
      en: 'If the superior gives no opinion within 10 working days, the decision may be made without it at most 20 working days after receipt of the letter of resignation.',
    },
    'pasal-5/ayat-5': {
      id: 'Bila tenggat itu lewat tanpa keputusan, pengunduran diri dianggap dikabulkan.',
      en: 'If that term passes without a decision, the resignation is deemed granted.',
    },
    'pasal-5/ayat-6': {
      id: 'Pejabat Pembina Kepegawaian harus sudah menetapkan keputusan pemberhentian paling lambat 30 hari sejak pengunduran diri dianggap dikabulkan.',
      en: 'The Pejabat Pembina Kepegawaian must have made the decision of dismissal at most 30 days after the resignation is deemed granted.',
    },
    'pasal-9/ayat-1': {
      id: 'PNS yang menjadi anggota dan/atau pengurus partai politik tanpa mengundurkan diri diberhentikan tidak dengan hormat.',
      en: 'A PNS who becomes member and/or officer of a political party without resigning is dismissed without honour.',
    },
    'pasal-9/ayat-2': {
      id: 'Pemberhentian itu berlaku mulai akhir bulan PNS menjadi anggota dan/atau pengurus partai politik.',
      en: 'That dismissal takes effect at the end of the month in which the PNS became a member and/or officer of the party.',
    },
    'pasal-9/ayat-3': {
      id: 'PNS yang mengundurkan diri dan ditangguhkan pemberhentiannya tetapi tetap menjadi anggota dan/atau pengurus partai politik diberhentikan tidak dengan hormat mulai akhir bulan ia menjadi anggota dan/atau pengurus.',
      en: 'A PNS who resigned and whose dismissal is suspended but who remains member and/or officer of a party is dismissed without honour from the end of the month of becoming so.',
    },
    'pasal-10': {
      id: 'Peraturan Pemerintah ini berlaku pula bagi PNS yang akan menjadi calon anggota DPD.',
      en: 'This regulation also applies to a PNS who will be a candidate for the DPD.',
    },
    'pasal-15': {
      id: 'PP 5/1999 sebagaimana diubah dengan PP 12/1999 dinyatakan tidak berlaku.',
      en: 'PP 5/1999 as amended by PP 12/1999 is declared no longer in force.',
    },
    'pasal-17': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 16 Oktober 2004.',
      en: 'This regulation is in force on the day of its promulgation, 16 October 2004.',
    },
    'penjelasan/pasal-5/ayat-5': {
      id: 'Setelah dianggap dikabulkan, PNS sudah dapat menjadi anggota dan/atau pengurus partai tanpa menunggu keputusan, sedangkan pemberhentian dengan hormat tetap harus diproses.',
      en: 'Once deemed granted, the PNS may become member and/or officer of the party without waiting for the decision, while the honourable dismissal must still be processed.',
    },
  },
}
