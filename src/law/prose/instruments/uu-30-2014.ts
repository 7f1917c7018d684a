import type { InstrumentText } from '../../instrument'
import type { uu302014 } from '../../instruments/uu-30-2014'

/**
 * Title and paraphrases of {@link uu302014}.
 *
 * @example
 * uu302014Text.title.en // => 'Act No. 30 of 2014 on Government Administration'
 */
export const uu302014Text: InstrumentText<typeof uu302014> = {
  title: {
    id: 'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan',
    en: 'Act No. 30 of 2014 on Government Administration',
  },
  provisions: {
    'pasal-21/ayat-3': {
      id: 'Pengadilan memutus permohonan itu dalam dua puluh satu hari kerja sejak diajukan.',
      en: 'The court decides that request within twenty-one working days of its filing.',
    },
    'pasal-21/ayat-2': {
      id: 'Badan atau pejabat pemerintahan dapat meminta pengadilan menilai ada tidaknya penyalahgunaan wewenang.',
      en: 'A body or official of government may ask the court to judge whether authority was abused.',
    },
    'pasal-20/ayat-1': {
      id: 'Larangan penyalahgunaan wewenang diawasi oleh aparat pengawasan intern pemerintah.',
      en: 'The ban on abuse of authority is supervised by the internal auditors of government.',
    },
    'pasal-44/ayat-1': {
      id: 'Warga masyarakat berhak melaporkan dugaan konflik kepentingan pejabat.',
      en: 'Members of the public may report a suspected conflict of interest of an official.',
    },
    'pasal-44/ayat-2': {
      id: 'Laporan disampaikan kepada atasan pejabat, dengan identitas jelas dan bukti.',
      en: 'The report goes to the superior of the official, with clear identity and evidence.',
    },
    'pasal-80/ayat-4': {
      id: 'Pelanggaran menurut ayat (1) atau ayat (2) yang merugikan keuangan negara atau perekonomian nasional dan/atau merusak lingkungan hidup dikenai sanksi administratif berat.',
      en: 'A breach under ayat (1) or (2) that causes loss to public money or the national economy and/or damages the environment meets a severe administrative sanction.',
    },
    'pasal-80/ayat-2': {
      id: 'Pejabat yang melanggar Pasal 25 ayat (1) atau ayat (3), Pasal 53 ayat (2) atau ayat (6), Pasal 70 ayat (3), atau Pasal 72 ayat (1) dikenai sanksi administratif sedang.',
      en: 'An official who breaches Pasal 25 ayat (1) or (3), Pasal 53 ayat (2) or (6), Pasal 70 ayat (3) or Pasal 72 ayat (1) gets a moderate administrative sanction.',
    },
    'pasal-72/ayat-1': {
      id: 'Badan dan/atau Pejabat Pemerintahan wajib melaksanakan Keputusan dan/atau Tindakan yang sah, dan juga Keputusan yang dinyatakan tidak sah atau dibatalkan oleh pengadilan, pejabat itu, atau atasannya.',
      en: 'A body and/or official of government must carry out a valid Keputusan and/or act, and also a Keputusan declared invalid or annulled by the court, the official or the superior.',
    },
    'penjelasan/pasal-68/ayat-5': {
      id: 'Bila peraturan menentukan masa tetapi keputusan pengangkatan tidak, perlu keputusan baru untuk mengakhirinya.',
      en: 'Where legislation sets the term and the appointment does not, a new decision is needed to end it.',
    },
    'pasal-68/ayat-2': {
      id: 'Keputusan yang habis masanya berakhir dengan sendirinya.',
      en: 'A Keputusan whose term has run out ends by itself.',
    },
    'pasal-68/ayat-1': {
      id: 'Keputusan berakhir karena habis masanya, dicabut, dibatalkan, atau menurut peraturan.',
      en: 'A Keputusan ends by running out, by revocation, by annulment, or as legislation provides.',
    },
    'penjelasan/pasal-64/ayat-1': {
      id: 'Cacat substansi antara lain bila fakta dan keadaan hukum yang mendasari Keputusan telah berubah.',
      en: 'A defect of substance includes that the facts and legal state behind the Keputusan have changed.',
    },
    'pasal-64/ayat-4': {
      id: 'Pencabutan dilakukan paling lama lima hari kerja sejak dasarnya ditemukan dan berlaku sejak ditetapkan.',
      en: 'Revocation is made within five working days of finding its ground and runs from the day it is made.',
    },
    'pasal-64/ayat-3': {
      id: 'Pencabutan dapat dilakukan oleh pejabat penetap, atasannya, atau atas perintah pengadilan.',
      en: 'Revocation may be by the official who made it, by the superior, or on the order of a court.',
    },
    'pasal-64/ayat-2': {
      id: 'Pencabutan dilakukan dengan Keputusan baru yang menyebut dasar hukumnya.',
      en: 'Revocation takes a new Keputusan that names its legal basis.',
    },
    'pasal-64/ayat-1': {
      id: 'Keputusan hanya dapat dicabut karena cacat wewenang, prosedur, atau substansi.',
      en: 'A Keputusan may be revoked only for a defect of power, procedure or substance.',
    },
    'pasal-63/ayat-4': {
      id: 'Perubahan dilakukan paling lama lima hari kerja sejak alasannya ditemukan.',
      en: 'A change is made within five working days of finding its ground.',
    },
    'pasal-63/ayat-3': {
      id: 'Hanya pejabat yang menetapkan keputusan dapat mengubahnya; perubahan berlaku sejak ditetapkan.',
      en: 'Only the official who made a decision can change it; the change runs from the day it is made.',
    },
    'pasal-63/ayat-1': {
      id: 'Keputusan dapat diubah karena salah konsiderans atau redaksi, dasarnya berubah, atau ada fakta baru.',
      en: 'A Keputusan may be changed for a faulty preamble or wording, a changed basis, or new facts.',
    },
    'pasal-58/ayat-1': {
      id: 'Keputusan mencantumkan kapan mulai dan kapan berakhir, kecuali peraturan menentukan lain.',
      en: 'A Keputusan states when it begins and ends, unless legislation says otherwise.',
    },
    'pasal-13/ayat-6': {
      id: 'Delegasi yang membuat pemerintahan tidak efektif dapat ditarik kembali oleh pemberinya.',
      en: 'A delegation that makes government ineffective may be taken back by its giver.',
    },
    'pasal-1/angka-7': {
      id: 'Keputusan ialah ketetapan tertulis Badan atau Pejabat Pemerintahan dalam menyelenggarakan pemerintahan.',
      en: 'A Keputusan is a written determination by a body or official of government in the conduct of government.',
    },
    'pasal-1/angka-4': {
      id: 'Atasan Pejabat ialah atasan langsung yang kedudukannya lebih tinggi dalam organisasi atau strata pemerintahan.',
      en: 'The superior is the direct superior of higher rank in the organisation or tier of government.',
    },
    'pasal-6/ayat-2/huruf-i': {
      id: 'Pejabat pemerintahan berhak atas perlindungan hukum dan jaminan keamanan dalam menjalankan tugas.',
      en: 'A government official has a right to legal protection and security in carrying out the duty.',
    },
    'pasal-6/ayat-2/huruf-j': {
      id: 'Pejabat pemerintahan berhak atas bantuan hukum dalam pelaksanaan tugasnya; teksnya tidak membatasinya pada perkara di pengadilan.',
      en: 'A government official has a right to legal aid in the performance of duty; the text does not limit it to court cases.',
    },
    'pasal-7/ayat-2/huruf-f': {
      id: 'Pejabat wajib memberi warga kesempatan didengar sebelum membuat keputusan atau tindakan menurut peraturan.',
      en: 'An official must let citizens be heard before deciding or acting, as the rules provide.',
    },
    'pasal-7/ayat-2/huruf-g': {
      id: 'Pejabat wajib memberi tahu warga tentang keputusan atau tindakan yang menimbulkan kerugian paling lama sepuluh hari kerja sejak ditetapkan atau dilakukan.',
      en: 'An official must tell those concerned of a decision or act that causes loss within ten working days of it.',
    },
    'pasal-13/ayat-2': {
      id: 'Delegasi diperoleh bila diberikan oleh badan atau pejabat lain, ditetapkan dalam PP, Perpres, dan/atau Perda, dan wewenangnya sudah ada sebelumnya.',
      en: 'A delegation exists if another body or official gives it, a government regulation, presidential regulation or regional regulation sets it, and the power existed before.',
    },
    'pasal-13/ayat-5': {
      id: 'Pemberi delegasi dapat menggunakan sendiri wewenang yang didelegasikan kecuali peraturan menentukan lain.',
      en: 'Who delegated a power may use it himself unless a regulation says otherwise.',
    },
    'pasal-13/ayat-7': {
      id: 'Dalam delegasi tanggung jawab berpindah kepada penerimanya.',
      en: 'With a delegation the responsibility moves to the one who receives it.',
    },
    'pasal-14/ayat-1': {
      id: 'Mandat diperoleh karena ditugaskan pejabat di atasnya dan untuk melaksanakan tugas rutin.',
      en: 'A mandate is held by assignment from above and for routine tasks.',
    },
    'pasal-14/ayat-2': {
      id: 'Pelaksana harian menjalankan tugas rutin pejabat yang berhalangan sementara, dan pelaksana tugas untuk yang berhalangan tetap.',
      en: 'A pelaksana harian does the routine of an official absent for a time, a pelaksana tugas of one permanently prevented.',
    },
    'pasal-14/ayat-4': {
      id: 'Penerima mandat harus menyebut atas nama pemberi mandat.',
      en: 'Whoever holds a mandate must name the giver in whose name the act is done.',
    },
    'pasal-14/ayat-5': {
      id: 'Pemberi mandat tetap dapat memakai sendiri wewenang yang dimandatkan, kecuali peraturan menentukan lain.',
      en: 'The giver of a mandate may still use the power himself, unless legislation says otherwise.',
    },
    'pasal-14/ayat-6': {
      id: 'Pemberi mandat dapat menarik kembali mandat yang pelaksanaannya tidak efektif.',
      en: 'The giver may take back a mandate that is not carried out effectively.',
    },
    'pasal-14/ayat-7': {
      id: 'Penerima mandat tidak berwenang mengambil keputusan atau tindakan strategis yang mengubah status hukum organisasi, kepegawaian, atau alokasi anggaran.',
      en: 'The holder of a mandate may not take strategic decisions or acts that change the legal status of organisation, personnel or budget allocation.',
    },
    'pasal-14/ayat-8': {
      id: 'Dalam mandat tanggung jawab tetap pada pemberi mandat.',
      en: 'With a mandate the responsibility stays with the giver.',
    },
    'pasal-15/ayat-1': {
      id: 'Wewenang dibatasi oleh masa atau tenggang waktu, wilayah, dan cakupan bidang atau materi.',
      en: 'Authority is limited by its term, its territory and its field.',
    },
    'pasal-15/ayat-2': {
      id: 'Setelah masa atau tenggang waktu wewenangnya berakhir, pejabat tidak dibenarkan mengambil keputusan atau tindakan.',
      en: 'Once the term of authority has ended, an official may not decide or act.',
    },
    'pasal-17/ayat-1': {
      id: 'Badan dan pejabat pemerintahan dilarang menyalahgunakan wewenang.',
      en: 'Government bodies and officials may not abuse their authority.',
    },
    'pasal-17/ayat-2': {
      id: 'Penyalahgunaan wewenang meliputi melampaui wewenang, mencampuradukkan wewenang, dan bertindak sewenang-wenang.',
      en: 'Abuse of authority covers exceeding it, mixing it and acting arbitrarily.',
    },
    'pasal-18/ayat-1': {
      id: 'Melampaui wewenang berarti melewati masa jabatan atau batas waktu, batas wilayah, atau bertentangan dengan peraturan.',
      en: 'Exceeding authority means passing the term or time limit, the territory, or acting contrary to legislation.',
    },
    'pasal-18/ayat-2': {
      id: 'Mencampuradukkan wewenang berarti di luar bidang atau bertentangan dengan tujuan wewenang yang diberikan.',
      en: 'Mixing authority means acting outside the field or contrary to the purpose for which it was given.',
    },
    'pasal-18/ayat-3': {
      id: 'Bertindak sewenang-wenang berarti tanpa dasar kewenangan dan/atau bertentangan dengan putusan pengadilan yang tetap.',
      en: 'Acting arbitrarily means acting with no basis of authority and/or contrary to a final judgment.',
    },
    'pasal-19/ayat-1': {
      id: 'Keputusan yang melampaui wewenang atau sewenang-wenang tidak sah setelah diuji dan ada putusan pengadilan yang berkekuatan hukum tetap.',
      en: 'A decision in excess of authority or an arbitrary one is invalid once a court has tested it and its judgment is final.',
    },
    'pasal-20/ayat-4': {
      id: 'Kerugian keuangan negara karena kesalahan administratif dikembalikan paling lama sepuluh hari kerja sejak hasil pengawasan diputuskan dan diterbitkan.',
      en: 'A state loss from an administrative fault is repaid within ten working days after the result of supervision is decided and issued.',
    },
    'pasal-34/ayat-2': {
      id: 'Bila pejabat berhalangan, atasannya dapat menunjuk pejabat yang memenuhi syarat sebagai pelaksana harian atau pelaksana tugas.',
      en: 'When an official is hindered, the superior may name a qualified official as Plh or Plt.',
    },
    'pasal-34/ayat-3': {
      id: 'Pelaksana harian atau pelaksana tugas menjalankan tugas serta keputusan dan tindakan rutin yang menjadi wewenang jabatan itu.',
      en: 'A Plh or Plt carries out the tasks and the routine decisions and acts that belong to that post.',
    },
    'pasal-42/ayat-1': {
      id: 'Pejabat yang berpotensi mempunyai konflik kepentingan dilarang menetapkan keputusan atau melakukan tindakan.',
      en: 'An official with a potential conflict of interest may not decide or act.',
    },
    'pasal-42/ayat-2': {
      id: 'Bila ada konflik kepentingan, atasan pejabat atau pejabat lain yang menetapkan keputusan atau tindakan itu.',
      en: 'Where there is a conflict of interest the superior or another official decides or acts instead.',
    },
    'pasal-43/ayat-1': {
      id: 'Konflik kepentingan terjadi antara lain karena kepentingan pribadi, kerabat, atau hubungan dengan pihak yang terlibat.',
      en: 'A conflict of interest arises among others from private interest, kin, or ties with a party involved.',
    },
    'pasal-44/ayat-3': {
      id: 'Atasan wajib memeriksa dan menetapkan keputusan atas laporan konflik kepentingan paling lama lima hari kerja sejak laporan diterima.',
      en: 'The superior must examine and decide a report of a conflict of interest within five working days of receiving it.',
    },
    'pasal-46/ayat-1': {
      id: 'Sebelum keputusan yang dapat membebani warga, pihak yang terlibat diberi penjelasan tentang dasar hukum, syarat, dokumen, dan fakta.',
      en: 'Before a decision that may burden citizens, those involved are told of its legal basis, requirements, documents and facts.',
    },
    'pasal-47': {
      id: 'Keputusan yang membebani diberitahukan kepada yang bersangkutan paling lama sepuluh hari kerja sebelum ditetapkan, kecuali diatur lain.',
      en: 'A burdening decision is announced to those concerned within ten working days before it is set, unless rules say otherwise.',
    },
    'pasal-49/ayat-1': {
      id: 'Pejabat wajib menyusun dan menjalankan pedoman umum SOP pembuatan keputusan sesuai dengan kewenangannya.',
      en: 'An official must draw up and carry out general guidelines on the SOP of decision-making within the power held.',
    },
    'pasal-49/ayat-2': {
      id: 'SOP pembuatan keputusan dituangkan dalam pedoman umum pada setiap unit kerja.',
      en: 'The SOP of decision-making stands in general guidelines in every work unit.',
    },
    'pasal-49/ayat-3': {
      id: 'Pedoman umum itu wajib diumumkan kepada publik.',
      en: 'Those general guidelines must be made public.',
    },
    'pasal-50/ayat-3': {
      id: 'Pemohon yang memenuhi syarat diberi tahu bahwa permohonannya diterima paling lama lima hari kerja sejak diajukan.',
      en: 'An applicant who meets the requirements is told within five working days of filing that the application is accepted.',
    },
    'pasal-50/ayat-4': {
      id: 'Pemohon yang tidak memenuhi syarat diberi tahu bahwa permohonannya ditolak paling lama lima hari kerja sejak diajukan.',
      en: 'An applicant who does not meet the requirements is told within five working days of filing that the application is refused.',
    },
    'pasal-52/ayat-1': {
      id: 'Keputusan sah bila ditetapkan pejabat yang berwenang, dibuat sesuai prosedur, dan substansinya sesuai dengan objeknya.',
      en: 'A decision is valid if set by the competent official, made by the procedure, and fitting its object in substance.',
    },
    'pasal-53/ayat-2': {
      id: 'Bila tidak ada batas waktu lain, keputusan atau tindakan wajib dilakukan paling lama sepuluh hari kerja setelah permohonan lengkap diterima.',
      en: 'Where no other time is set, the decision or act is due within ten working days after a complete application is received.',
    },
    'pasal-53/ayat-3': {
      id: 'Permohonan yang tidak dijawab dalam batas waktu itu dianggap dikabulkan secara hukum.',
      en: 'An application not answered in that time is deemed granted in law.',
    },
    'pasal-53/ayat-4': {
      id: 'Pemohon meminta putusan penerimaan permohonan kepada pengadilan.',
      en: 'The applicant asks the court for a judgment that the application is accepted.',
    },
    'pasal-53/ayat-5': {
      id: 'Pengadilan memutus permintaan itu paling lama dua puluh satu hari kerja sejak diajukan.',
      en: 'The court rules on it within twenty-one working days of filing.',
    },
    'pasal-53/ayat-6': {
      id: 'Keputusan pelaksanaan putusan pengadilan ditetapkan paling lama lima hari kerja sejak putusan.',
      en: 'The decision carrying out the judgment is set within five working days of the judgment.',
    },
    'pasal-55/ayat-1': {
      id: 'Setiap keputusan harus disertai alasan yuridis, sosiologis, dan filosofis.',
      en: 'Every decision must give its legal, social and philosophical reasons.',
    },
    'pasal-56/ayat-1': {
      id: 'Keputusan yang tidak ditetapkan pejabat yang berwenang tidak sah.',
      en: 'A decision not set by the competent official is invalid.',
    },
    'pasal-56/ayat-2': {
      id: 'Keputusan yang cacat prosedur atau substansi batal atau dapat dibatalkan.',
      en: 'A decision with a flaw of procedure or substance is void or voidable.',
    },
    'pasal-57': {
      id: 'Keputusan berlaku pada tanggal ditetapkan, kecuali keputusan itu atau peraturan dasarnya menentukan lain.',
      en: 'A decision takes effect on the day it is set, unless it or the rule it rests on says otherwise.',
    },
    'pasal-58/ayat-3': {
      id: 'Batas waktu berlakunya keputusan yang jatuh pada hari Minggu atau hari libur nasional bergeser ke hari kerja berikutnya; cuti bersama dan Sabtu tidak disebut.',
      en: 'A limit of a decision’s validity that falls on a Sunday or national holiday moves to the next working day; collective leave and Saturday are not named.',
    },
    'pasal-58/ayat-4': {
      id: 'Pergeseran itu tidak berlaku bila telah ditetapkan batas waktu yang tidak dapat diundurkan.',
      en: 'It does not move where the party was given a fixed limit that cannot be put off.',
    },
    'pasal-58/ayat-6': {
      id: 'Keputusan tidak berlaku surut, kecuali untuk menghindari kerugian yang lebih besar atau terabaikannya hak warga.',
      en: 'A decision has no retroactive effect except to avoid a greater loss or neglect of a citizen’s right.',
    },
    'pasal-60/ayat-1': {
      id: 'Keputusan mengikat sejak diumumkan atau diterima pihak yang disebut di dalamnya.',
      en: 'A decision binds from its announcement or from receipt by the party it names.',
    },
    'pasal-60/ayat-2': {
      id: 'Bila waktunya berbeda, daya mengikat dihitung sejak keputusan diterima.',
      en: 'Where the times differ, it binds from receipt.',
    },
    'pasal-60/ayat-3': {
      id: 'Bila bukti waktu penerimaan berbeda, bukti milik penerima yang dipakai, kecuali pengirim membuktikan lain.',
      en: 'Where proofs of the time of receipt differ, the recipient’s proof counts unless the sender proves otherwise.',
    },
    'pasal-61/ayat-1': {
      id: 'Keputusan wajib disampaikan kepada pihak yang disebut di dalamnya.',
      en: 'A decision must be delivered to the parties it names.',
    },
    'pasal-62/ayat-1': {
      id: 'Keputusan dapat disampaikan lewat pos tercatat, kurir, atau sarana elektronis.',
      en: 'A decision may be sent by registered post, courier or electronic means.',
    },
    'pasal-62/ayat-2': {
      id: 'Keputusan disampaikan segera, paling lama lima hari kerja sejak ditetapkan.',
      en: 'A decision is delivered at once, within five working days of being set.',
    },
    'pasal-62/ayat-3': {
      id: 'Keputusan yang bersifat massal disampaikan paling lama sepuluh hari kerja sejak ditetapkan.',
      en: 'A mass decision is delivered within ten working days of being set.',
    },
    'pasal-66/ayat-1': {
      id: 'Keputusan hanya dapat dibatalkan karena cacat wewenang, prosedur, atau substansi.',
      en: 'A decision can be annulled only for a flaw of competence, procedure or substance.',
    },
    'pasal-66/ayat-3': {
      id: 'Pembatalan dapat dilakukan oleh pejabat yang menetapkan, atasannya, atau atas putusan pengadilan.',
      en: 'Annulment may be by the deciding official, the superior, or on a judgment.',
    },
    'pasal-66/ayat-4': {
      id: 'Pembatalan oleh pejabat atau atasannya dilakukan paling lama lima hari kerja sejak alasannya ditemukan.',
      en: 'Annulment by the official or superior is done within five working days of finding its ground.',
    },
    'pasal-70/ayat-1': {
      id: 'Keputusan atau tindakan pejabat yang tidak berwenang, melampaui kewenangan, atau sewenang-wenang tidak sah.',
      en: 'A decision or act by an official without authority, beyond it, or acting arbitrarily is invalid.',
    },
    'pasal-70/ayat-2': {
      id: 'Keputusan yang tidak sah tidak mengikat sejak ditetapkan dan akibat hukumnya dianggap tidak pernah ada.',
      en: 'An invalid decision never bound, and its legal effects are taken never to have been.',
    },
    'pasal-71/ayat-1': {
      id: 'Keputusan atau tindakan dengan kesalahan prosedur atau substansi dapat dibatalkan.',
      en: 'A decision or act with an error of procedure or substance can be annulled.',
    },
    'pasal-75/ayat-1': {
      id: 'Warga yang dirugikan keputusan atau tindakan dapat mengajukan upaya administratif.',
      en: 'A citizen harmed by a decision or act may use administrative remedies.',
    },
    'pasal-75/ayat-2': {
      id: 'Upaya administratif terdiri atas keberatan dan banding.',
      en: 'The administrative remedies are objection and appeal.',
    },
    'pasal-75/ayat-3': {
      id: 'Upaya administratif tidak menunda pelaksanaan, kecuali undang-undang menentukan lain dan ada kerugian yang lebih besar.',
      en: 'A remedy does not suspend execution, unless an act says so and a greater loss would follow.',
    },
    'pasal-76/ayat-2': {
      id: 'Banding dapat diajukan kepada atasan pejabat bila penyelesaian keberatan tidak diterima.',
      en: 'An appeal may go to the superior if the outcome of the objection is not accepted.',
    },
    'pasal-76/ayat-3': {
      id: 'Gugatan ke pengadilan dapat diajukan bila penyelesaian banding tidak diterima.',
      en: 'A suit may go to the court if the outcome of the appeal is not accepted.',
    },
    'pasal-77/ayat-1': {
      id: 'Keberatan dapat diajukan paling lama dua puluh satu hari kerja sejak keputusan diumumkan.',
      en: 'An objection may be filed within twenty-one working days since the decision was announced.',
    },
    'pasal-77/ayat-4': {
      id: 'Keberatan diselesaikan paling lama sepuluh hari kerja.',
      en: 'An objection is settled within ten working days.',
    },
    'pasal-77/ayat-5': {
      id: 'Keberatan yang tidak diselesaikan dalam waktu itu dianggap dikabulkan.',
      en: 'An objection not settled in that time is deemed granted.',
    },
    'pasal-77/ayat-7': {
      id: 'Keputusan sesuai permohonan wajib ditetapkan paling lama lima hari kerja setelah tenggang itu berakhir.',
      en: 'The decision as asked must be set within five working days after that time ends.',
    },
    'pasal-78/ayat-1': {
      id: 'Banding dapat diajukan paling lama sepuluh hari kerja sejak keputusan keberatan diterima.',
      en: 'An appeal may be filed within ten working days of receiving the decision on the objection.',
    },
    'pasal-78/ayat-2': {
      id: 'Banding diajukan tertulis kepada atasan pejabat yang menetapkan keputusan.',
      en: 'An appeal is made in writing to the superior of the deciding official.',
    },
    'pasal-78/ayat-4': {
      id: 'Banding diselesaikan paling lama sepuluh hari kerja.',
      en: 'An appeal is settled within ten working days.',
    },
    'pasal-78/ayat-5': {
      id: 'Banding yang tidak diselesaikan dalam waktu itu dianggap dikabulkan.',
      en: 'An appeal not settled in that time is deemed granted.',
    },
    'pasal-78/ayat-6': {
      id: 'Keputusan sesuai permohonan banding wajib ditetapkan paling lama lima hari kerja setelah tenggang itu berakhir.',
      en: 'The decision as asked on appeal must be set within five working days after that time ends.',
    },
    'pasal-80/ayat-1': {
      id: 'Pejabat yang melanggar pasal yang disebut di sini, antara lain Pasal 49 ayat (1), dikenai sanksi administratif ringan.',
      en: 'An official who breaches the articles listed here, among them Pasal 49 ayat (1), gets a light administrative sanction.',
    },
    'pasal-81/ayat-1': {
      id: 'Sanksi administratif ringan ialah teguran lisan, teguran tertulis, atau penundaan kenaikan pangkat, golongan, atau hak jabatan.',
      en: 'A light administrative sanction is an oral or written reprimand, or delay of a rise in rank, grade or rights of office.',
    },
    'pasal-87': {
      id: 'Keputusan tata usaha negara dibaca mencakup juga tindakan faktual dan keputusan pejabat di semua cabang kekuasaan.',
      en: 'An administrative decision is read to include factual acts and decisions of officials of every branch.',
    },
    'penjelasan/pasal-14/ayat-7': {
      id: 'Strategis berarti berdampak besar, seperti perubahan renstra dan rencana kerja; status kepegawaian berarti mengangkat, memindahkan, dan memberhentikan; organisasi berarti mengubah struktur; anggaran berarti mengubah alokasi yang sudah ditetapkan.',
      en: 'Strategic means of large effect, such as changing strategic and work plans; personnel status means appointing, transferring and dismissing; organisation means changing the structure; budget means changing an allocation already set.',
    },
    'pasal-76/ayat-1': {
      id: 'Keberatan diselesaikan oleh pejabat yang menetapkan Keputusan atau melakukan Tindakan.',
      en: 'An objection is settled by the official who made the decision or took the act.',
    },
    'pasal-77/ayat-2': {
      id: 'Keberatan diajukan tertulis kepada pejabat yang menetapkan Keputusan.',
      en: 'An objection is made in writing to the official who made the decision.',
    },
    'pasal-77/ayat-6': {
      id: 'Keberatan yang dianggap dikabulkan diikuti Keputusan yang sesuai.',
      en: 'An objection deemed granted is followed by a decision to that effect.',
    },
    'penjelasan/pasal-75/ayat-2/huruf-b': {
      id: 'Penjelasan menyebut banding kepada atasan dari atasan pejabat.',
      en: 'The explanation speaks of an appeal to the superior of the superior.',
    },
  },
}
