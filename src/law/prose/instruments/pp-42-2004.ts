import type { InstrumentText } from '../../instrument'
import type { pp422004 } from '../../instruments/pp-42-2004'

/**
 * Title and paraphrases of {@link pp422004}.
 *
 * @example
 * pp422004Text.title.en // => 'Government Regulation Number 42 of 2004 on the Corps Spirit and Code of Ethics of Civil Servants'
 */
export const pp422004Text: InstrumentText<typeof pp422004> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 42 Tahun 2004 tentang Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil',
    en: 'Government Regulation Number 42 of 2004 on the Corps Spirit and Code of Ethics of Civil Servants',
  },
  provisions: {
    'pasal-4/huruf-d': {
      id: 'Pembinaan jiwa korps mencakup perlindungan hak sipil atau kepentingan PNS menurut peraturan, dengan tetap mendahulukan kepentingan rakyat, bangsa, dan negara.',
      en: 'Fostering the corps spirit covers protecting the civil rights or interests of PNS under the law, while the interests of people, nation and state still come first.',
    },
    'pasal-11/huruf-h': {
      id: 'Etika terhadap diri sendiri meliputi penampilan yang sederhana, rapi, dan sopan.',
      en: 'Ethics toward oneself include a modest, neat and decent appearance.',
    },
    'pasal-12/huruf-g': {
      id: 'Etika terhadap sesama PNS meliputi berhimpun dalam satu wadah KORPRI yang menjamin solidaritas semua PNS dalam memperjuangkan haknya.',
      en: 'Ethics toward fellow PNS include gathering in the one body KORPRI, which ensures the solidarity of all PNS in fighting for their rights.',
    },
    'pasal-1/angka-2': {
      id: 'Kode etik PNS ialah pedoman sikap, tingkah laku, dan perbuatan PNS dalam bertugas dan dalam pergaulan sehari-hari.',
      en: 'The PNS code of ethics guides the attitude, conduct and acts of a PNS on duty and in daily life.',
    },
    'pasal-1/angka-3': {
      id: 'Majelis Kode Etik ialah lembaga nonstruktural di instansi pemerintah yang menegakkan kode etik dan menyelesaikan pelanggarannya oleh PNS.',
      en: 'The Majelis Kode Etik is a non-structural body in a government agency that enforces the code of ethics and settles breaches of it by PNS.',
    },
    'pasal-1/angka-4': {
      id: 'Pelanggaran ialah ucapan, tulisan, atau perbuatan PNS yang bertentangan dengan butir-butir jiwa korps dan kode etik.',
      en: 'A breach is any utterance, writing or act of a PNS contrary to the items of the corps spirit and the code of ethics.',
    },
    'pasal-1/angka-5': {
      id: 'Sebutan PNS dalam Peraturan Pemerintah ini mencakup calon PNS.',
      en: 'The term PNS in this regulation includes candidate PNS.',
    },
    'pasal-1/angka-6': {
      id: 'Pejabat yang berwenang ialah Pejabat Pembina Kepegawaian, pejabat yang berwenang menghukum, atau pejabat lain yang ditunjuk.',
      en: 'The competent official is the Pejabat Pembina Kepegawaian, the official competent to sanction, or another designated official.',
    },
    'pasal-6/huruf-d': {
      id: 'Mendahulukan kepentingan negara di atas kepentingan pribadi atau golongan termasuk nilai dasar PNS.',
      en: 'Putting the interest of the state above personal or group interest is a basic value of PNS.',
    },
    'pasal-6/huruf-h': {
      id: 'Profesionalisme, netralitas, dan moral yang tinggi termasuk nilai dasar PNS.',
      en: 'Professionalism, neutrality and high morals are among the basic values of PNS.',
    },
    'pasal-7': {
      id: 'Dalam dinas dan kehidupan sehari-hari setiap PNS wajib berpedoman pada etika bernegara, berpemerintahan, berorganisasi, bermasyarakat, terhadap diri sendiri, dan terhadap sesama PNS.',
      en: 'On duty and in daily life every PNS must follow the ethics toward the state, in government, in the organisation, in society, toward oneself and toward fellow PNS.',
    },
    'pasal-8/huruf-d': {
      id: 'Etika bernegara meliputi mematuhi semua peraturan perundang-undangan dalam menjalankan tugas.',
      en: 'Ethics toward the state include obeying all laws and regulations in carrying out duties.',
    },
    'pasal-9/huruf-c': {
      id: 'Etika berorganisasi meliputi menjalankan setiap kebijakan yang ditetapkan pejabat yang berwenang.',
      en: 'Ethics in the organisation include carrying out every policy set by the competent official.',
    },
    'pasal-9/huruf-g': {
      id: 'Etika berorganisasi meliputi ketaatan pada standar operasional dan tata kerja.',
      en: 'Ethics in the organisation include obedience to operating standards and working procedures.',
    },
    'pasal-11/huruf-c': {
      id: 'Etika terhadap diri sendiri meliputi menghindari benturan kepentingan pribadi, kelompok, atau golongan.',
      en: 'Ethics toward oneself include avoiding conflicts of personal, group or class interest.',
    },
    'pasal-12/huruf-c': {
      id: 'Etika terhadap sesama PNS meliputi saling menghormati antarrekan, ke atas, ke bawah, dan setingkat, di dalam dan antarinstansi.',
      en: 'Ethics toward fellow PNS include mutual respect among colleagues, upward, downward and at the same level, within and between agencies.',
    },
    'pasal-12/huruf-d': {
      id: 'Etika terhadap sesama PNS meliputi menghargai perbedaan pendapat.',
      en: 'Ethics toward fellow PNS include respecting differences of opinion.',
    },
    'pasal-13/ayat-1/huruf-a': {
      id: 'Pejabat Pembina Kepegawaian masing-masing instansi menetapkan kode etik instansinya.',
      en: "The Pejabat Pembina Kepegawaian of each agency sets the agency's code of ethics.",
    },
    'pasal-13/ayat-1/huruf-b': {
      id: 'Organisasi profesi di lingkungan PNS menetapkan kode etiknya masing-masing.',
      en: 'Professional organisations among PNS set their own codes of ethics.',
    },
    'pasal-13/ayat-2': {
      id: 'Kode etik itu ditetapkan menurut karakteristik instansi dan organisasi profesi.',
      en: 'Those codes are set by the character of the agency and the professional organisation.',
    },
    'pasal-14': {
      id: 'Kode etik instansi dan profesi tidak boleh bertentangan dengan kode etik dalam Peraturan Pemerintah ini.',
      en: 'Codes of agencies and professions must not contradict the code of ethics of this regulation.',
    },
    'pasal-15/ayat-1': {
      id: 'PNS yang melanggar kode etik dikenai sanksi moral.',
      en: 'A PNS who breaks the code of ethics is given a moral sanction.',
    },
    'pasal-15/ayat-2': {
      id: 'Sanksi moral dibuat tertulis dan dinyatakan oleh Pejabat Pembina Kepegawaian.',
      en: 'The moral sanction is made in writing and stated by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-15/ayat-3/huruf-a': {
      id: 'Bentuk pertama sanksi moral ialah pernyataan secara tertutup.',
      en: 'The first form of moral sanction is a statement in private.',
    },
    'pasal-15/ayat-3/huruf-b': {
      id: 'Bentuk kedua sanksi moral ialah pernyataan secara terbuka.',
      en: 'The second form of moral sanction is a public statement.',
    },
    'pasal-15/ayat-4': {
      id: 'Sanksi moral harus menyebut jenis pelanggaran kode etik yang dilakukan PNS.',
      en: 'The moral sanction must name the kind of ethics breach that the PNS committed.',
    },
    'pasal-15/ayat-5': {
      id: 'Pejabat Pembina Kepegawaian dapat melimpahkan wewenang itu kepada pejabat lain di lingkungannya, paling rendah pejabat struktural eselon IV.',
      en: 'The Pejabat Pembina Kepegawaian may delegate that power to another official of the agency, at the lowest a structural official of eselon IV.',
    },
    'pasal-16': {
      id: 'Selain sanksi moral, pelanggar kode etik dapat dikenai tindakan administratif menurut peraturan perundang-undangan atas rekomendasi Majelis Kode Etik.',
      en: 'Besides the moral sanction, whoever breaks the code may face administrative action under laws and regulations on the recommendation of the Majelis Kode Etik.',
    },
    'pasal-17/ayat-1': {
      id: 'Setiap instansi membentuk Majelis Kode Etik untuk menegakkan kode etik.',
      en: 'Each agency forms a Majelis Kode Etik to enforce the code of ethics.',
    },
    'pasal-17/ayat-2': {
      id: 'Pembentukan Majelis Kode Etik ditetapkan oleh Pejabat Pembina Kepegawaian.',
      en: 'The Majelis Kode Etik is set up by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-18/ayat-1': {
      id: 'Majelis Kode Etik beranggotakan seorang ketua merangkap anggota, seorang sekretaris merangkap anggota, dan sekurang-kurangnya 3 anggota.',
      en: 'The Majelis Kode Etik has a chair and a secretary, both also members, and at least 3 members.',
    },
    'pasal-18/ayat-2': {
      id: 'Bila anggotanya lebih dari 5 orang, jumlahnya harus ganjil.',
      en: 'If it has more than 5 members, their number must be odd.',
    },
    'pasal-18/ayat-3': {
      id: 'Jabatan dan pangkat anggota tidak boleh lebih rendah daripada jabatan dan pangkat PNS yang diperiksa.',
      en: 'No member may be lower in post and rank than the PNS examined.',
    },
    'pasal-19/ayat-1': {
      id: 'Majelis Kode Etik memutus setelah memeriksa PNS yang disangka melanggar.',
      en: 'The Majelis Kode Etik decides after examining the suspected PNS.',
    },
    'pasal-19/ayat-2': {
      id: 'Majelis Kode Etik memutus setelah PNS itu diberi kesempatan membela diri.',
      en: 'The Majelis Kode Etik decides after the PNS has had the chance to make a defence.',
    },
    'pasal-19/ayat-3': {
      id: 'Keputusan Majelis Kode Etik diambil dengan musyawarah mufakat.',
      en: 'The Majelis Kode Etik decides by consensus.',
    },
    'pasal-19/ayat-4': {
      id: 'Bila mufakat tidak tercapai, keputusan diambil dengan suara terbanyak.',
      en: 'If there is no consensus, it decides by majority vote.',
    },
    'pasal-19/ayat-5': {
      id: 'Keputusan Majelis Kode Etik bersifat final.',
      en: 'The decision of the Majelis Kode Etik is final.',
    },
    'pasal-20': {
      id: 'Majelis Kode Etik wajib menyampaikan keputusannya kepada pejabat yang berwenang sebagai bahan sanksi moral dan/atau sanksi lainnya.',
      en: 'The Majelis Kode Etik must hand its decision to the competent official as material for the moral and/or other sanction.',
    },
    'pasal-22': {
      id: 'Peraturan Pemerintah ini berlaku sejak diundangkan, yaitu 18 Oktober 2004.',
      en: 'This regulation is in force from its promulgation, 18 October 2004.',
    },
  },
}
