import type { InstrumentText } from '../../instrument'
import type { uu202023 } from '../../instruments/uu-20-2023'

/**
 * Title and paraphrases of {@link uu202023}.
 *
 * @example
 * uu202023Text.title.en // => 'Law Number 20 of 2023 on the State Civil Apparatus'
 */
export const uu202023Text: InstrumentText<typeof uu202023> = {
  title: {
    id: 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
    en: 'Law Number 20 of 2023 on the State Civil Apparatus',
  },
  provisions: {
    'pasal-49/ayat-1': {
      id: 'Setiap pegawai ASN wajib mengembangkan kompetensi melalui pembelajaran terus-menerus.',
      en: 'Every ASN employee must develop competence by learning continuously.',
    },
    'pasal-50/ayat-3': {
      id: 'Penghargaan dan pengakuan pegawai ASN di instansi daerah didanai dari APBD.',
      en: 'Recognition of ASN in regional agencies is funded from the APBD.',
    },
    'pasal-4/ayat-2/huruf-d': {
      id: 'Harmonis: saling menghargai dan membangun lingkungan kerja yang kondusif.',
      en: 'Harmonious: respect one another and build a conducive working environment.',
    },
    'pasal-1/angka-2': {
      id: 'Pegawai ASN ialah PNS dan PPPK yang diangkat pejabat pembina kepegawaian, diserahi tugas jabatan pemerintahan atau tugas negara lainnya, dan diberi penghasilan menurut peraturan perundang-undangan.',
      en: 'ASN employees are PNS and PPPK appointed by the pejabat pembina kepegawaian, given a government post or other state task, and given an income under laws and regulations.',
    },
    'pasal-1/angka-3': {
      id: 'PNS ialah warga negara Indonesia yang memenuhi syarat dan diangkat secara tetap sebagai Pegawai ASN untuk menduduki jabatan pemerintahan.',
      en: 'A PNS is an Indonesian citizen who meets the requirements and is permanently appointed as an ASN employee to a government post.',
    },
    'pasal-1/angka-4': {
      id: 'PPPK ialah warga negara Indonesia yang memenuhi syarat dan diangkat dengan perjanjian kerja untuk jangka waktu tertentu guna melaksanakan tugas pemerintahan dan/atau menduduki jabatan pemerintahan.',
      en: 'A PPPK is an Indonesian citizen who meets the requirements and is appointed by a work agreement for a fixed term to carry out government tasks and/or hold a government post.',
    },
    'pasal-1/angka-10': {
      id: 'Pejabat Pembina Kepegawaian ialah pejabat yang berwenang mengangkat, memindahkan, dan memberhentikan Pegawai ASN serta membina manajemen ASN di instansinya.',
      en: 'The Pejabat Pembina Kepegawaian is the official empowered to appoint, move and dismiss ASN employees and to guide ASN management in the agency.',
    },
    'pasal-1/angka-11': {
      id: 'Pejabat yang Berwenang ialah pejabat yang melaksanakan proses pengangkatan, pemindahan, dan pemberhentian Pegawai ASN.',
      en: 'The Pejabat yang Berwenang is the official who carries out the process of appointing, moving and dismissing ASN employees.',
    },
    'pasal-1/angka-15': {
      id: 'Sistem Merit ialah manajemen ASN yang diselenggarakan menurut prinsip meritokrasi.',
      en: 'The merit system is ASN management carried out on the principle of meritocracy.',
    },
    'pasal-2/huruf-f': {
      id: 'Netralitas ialah salah satu asas kebijakan dan manajemen ASN.',
      en: 'Neutrality is one of the principles of ASN policy and management.',
    },
    'pasal-3/ayat-1': {
      id: 'Pegawai ASN berpegang pada Pancasila dan UUD 1945 serta menjaga kesetiaan kepada negara kesatuan dan pemerintahan yang sah.',
      en: 'ASN employees hold fast to Pancasila and the 1945 Constitution and are loyal to the unitary state of Indonesia and the lawful government.',
    },
    'pasal-3/ayat-2': {
      id: 'Pegawai ASN menerapkan tujuh nilai dasar, yaitu berorientasi pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, dan kolaboratif.',
      en: 'ASN employees apply seven basic values: service-oriented, accountable, competent, harmonious, loyal, adaptive and collaborative.',
    },
    'pasal-4/ayat-2': {
      id: 'Nilai dasar dijabarkan dalam kode etik dan kode perilaku pada huruf a sampai dengan huruf g, yang tidak menyebut netralitas.',
      en: 'The basic values are spelled out in the code of ethics and conduct of huruf a to g, which do not name neutrality.',
    },
    'pasal-4/ayat-2/huruf-b/angka-3': {
      id: 'Tidak menyalahgunakan kewenangan jabatan termasuk perilaku akuntabel.',
      en: 'Not abusing the powers of office is part of being accountable.',
    },
    'pasal-4/ayat-2/huruf-e/angka-2': {
      id: 'Menjaga nama baik ASN, instansi, dan negara termasuk perilaku loyal.',
      en: 'Keeping the good name of ASN, the agency and the state is part of being loyal.',
    },
    'pasal-4/ayat-3': {
      id: 'Kode etik dan kode perilaku diatur lebih lanjut dengan Peraturan Pemerintah.',
      en: 'The code of ethics and conduct is regulated further by government regulation.',
    },
    'pasal-5': {
      id: 'Pegawai ASN terdiri atas PNS dan PPPK.',
      en: 'ASN employees are PNS and PPPK.',
    },
    'pasal-7/ayat-1': {
      id: 'Pegawai ASN memiliki nomor induk pegawai.',
      en: 'ASN employees have an employee number.',
    },
    'pasal-9/ayat-1': {
      id: 'Pegawai ASN menjalankan kebijakan pimpinan instansi.',
      en: 'ASN employees carry out the policies of the head of the agency.',
    },
    'pasal-9/ayat-2': {
      id: 'Pegawai ASN harus bebas dari pengaruh dan campur tangan semua golongan dan partai politik.',
      en: 'ASN employees must be free from the influence and intervention of all groups and political parties.',
    },
    'pasal-13': {
      id: 'Jabatan ASN terdiri atas Jabatan Manajerial dan Jabatan Nonmanajerial.',
      en: 'ASN posts are managerial and non-managerial.',
    },
    'pasal-14': {
      id: 'Jabatan Manajerial terdiri atas JPT utama, JPT madya, JPT pratama, jabatan administrator, dan jabatan pengawas.',
      en: 'Managerial posts are JPT utama, JPT madya, JPT pratama, administrator and pengawas.',
    },
    'pasal-18/ayat-1': {
      id: 'Jabatan Nonmanajerial terdiri atas jabatan fungsional dan jabatan pelaksana.',
      en: 'Non-managerial posts are functional posts and pelaksana posts.',
    },
    'pasal-21/ayat-2/huruf-g': {
      id: 'Bantuan hukum termasuk komponen penghargaan dan pengakuan Pegawai ASN.',
      en: 'Legal aid is a component of the rewards and recognition of ASN employees.',
    },
    'pasal-21/ayat-9': {
      id: 'Bantuan hukum itu dapat berupa litigasi dan/atau nonlitigasi.',
      en: 'That legal aid may be in litigation and/or outside it.',
    },
    'pasal-24/ayat-1/huruf-a': {
      id: 'Pegawai ASN wajib setia dan taat kepada Pancasila, UUD 1945, Negara Kesatuan Republik Indonesia, dan pemerintahan yang sah.',
      en: 'ASN employees must be loyal and obedient to Pancasila, the 1945 Constitution, the unitary state of Indonesia and the lawful government.',
    },
    'pasal-24/ayat-1/huruf-b': {
      id: 'Pegawai ASN wajib mematuhi peraturan perundang-undangan.',
      en: 'ASN employees must obey laws and regulations.',
    },
    'pasal-24/ayat-1/huruf-c': {
      id: 'Pegawai ASN wajib melaksanakan nilai dasar, kode etik, dan kode perilaku ASN.',
      en: 'ASN employees must carry out the basic values and the code of ethics and conduct.',
    },
    'pasal-24/ayat-1/huruf-d': {
      id: 'Pegawai ASN wajib menjaga netralitas.',
      en: 'ASN employees must keep neutral.',
    },
    'pasal-24/ayat-1/huruf-e': {
      id: 'Pegawai ASN wajib bersedia ditempatkan di seluruh wilayah negara dan di perwakilan di luar negeri.',
      en: 'ASN employees must accept a posting anywhere in the country and at missions abroad.',
    },
    'pasal-24/ayat-2': {
      id: 'Pegawai ASN yang tidak mematuhi kewajiban itu melakukan pelanggaran disiplin dan dijatuhi hukuman disiplin.',
      en: 'An ASN employee who does not keep those duties commits a discipline breach and is given a discipline sanction.',
    },
    'pasal-24/ayat-3': {
      id: 'Instansi wajib menegakkan dan meningkatkan disiplin Pegawai ASN.',
      en: 'Agencies must enforce and raise the discipline of ASN employees.',
    },
    'pasal-25': {
      id: 'Hak dan kewajiban Pegawai ASN diatur lebih lanjut dengan Peraturan Pemerintah.',
      en: 'The rights and duties of ASN employees are regulated further by government regulation.',
    },
    'pasal-26/ayat-2/huruf-d': {
      id: 'Presiden melimpahkan pengawasan penerapan Sistem Merit kepada kementerian dan/atau lembaga.',
      en: 'The President delegates the supervision of the merit system to ministries and/or institutions.',
    },
    'pasal-26/ayat-5': {
      id: 'Pelaksanaan tugas yang dilimpahkan itu diatur dengan Peraturan Presiden.',
      en: 'The carrying out of those delegated tasks is regulated by presidential regulation.',
    },
    'pasal-29/ayat-1': {
      id: 'Presiden dapat melimpahkan wewenang mengangkat, memindahkan, dan memberhentikan pejabat selain JPT utama, JPT madya, dan pejabat fungsional tertinggi kepada menteri, pimpinan lembaga, pimpinan sekretariat, gubernur, dan bupati/wali kota.',
      en: 'The President may delegate the power to appoint, move and dismiss officials other than JPT utama, JPT madya and the highest functional officials to ministers, heads of institutions and secretariats, gubernur and bupati or wali kota.',
    },
    'pasal-30/ayat-1': {
      id: 'Presiden dapat mendelegasikan pembinaan manajemen ASN kepada pejabat yang berwenang di kementerian dan sekretariat lembaga serta kepada sekretaris daerah.',
      en: 'The President may delegate the development of ASN management to the pejabat yang berwenang of ministries and secretariats and to the sekretaris daerah.',
    },
    'pasal-30/ayat-4': {
      id: 'Pejabat yang Berwenang mengusulkan pengangkatan, pemindahan, dan pemberhentian selain JPT utama, JPT madya, dan pejabat fungsional tertinggi kepada Pejabat Pembina Kepegawaian.',
      en: 'The Pejabat yang Berwenang proposes appointments, moves and dismissals other than of JPT utama, JPT madya and the highest functional officials to the Pejabat Pembina Kepegawaian.',
    },
    'pasal-34/ayat-1': {
      id: 'Jabatan Manajerial dan Nonmanajerial diutamakan diisi dari PNS.',
      en: 'Managerial and non-managerial posts are filled from PNS first.',
    },
    'pasal-34/ayat-2': {
      id: 'Jabatan Manajerial dan Nonmanajerial tertentu dapat diisi dari PPPK.',
      en: 'Certain managerial and non-managerial posts may be filled from PPPK.',
    },
    'pasal-52/ayat-1': {
      id: 'Pemberhentian Pegawai ASN meliputi pemberhentian atas permintaan sendiri dan tidak atas permintaan sendiri.',
      en: 'Dismissal of ASN employees is at or not at their own request.',
    },
    'pasal-52/ayat-2': {
      id: 'Pemberhentian atas permintaan sendiri dilakukan bila Pegawai ASN mengundurkan diri.',
      en: "Dismissal at one's own request follows a resignation.",
    },
    'pasal-52/ayat-3/huruf-a': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila menyeleweng dari Pancasila dan UUD 1945.',
      en: 'An ASN employee is dismissed not at his or her own request for betraying Pancasila and the 1945 Constitution.',
    },
    'pasal-52/ayat-3/huruf-f': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila tidak berkinerja.',
      en: 'An ASN employee is dismissed not at his or her own request for not performing.',
    },
    'pasal-52/ayat-3/huruf-g': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila melakukan pelanggaran disiplin tingkat berat.',
      en: 'An ASN employee is dismissed not at his or her own request for a discipline breach of the severe level.',
    },
    'pasal-52/ayat-3/huruf-h': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila dipidana penjara dengan putusan tetap atas tindak pidana dengan pidana penjara paling singkat 2 tahun.',
      en: 'An ASN employee is dismissed not at his or her own request on a final prison sentence for a crime with a prison term of at least 2 years.',
    },
    'pasal-52/ayat-3/huruf-i': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila dipidana penjara atau kurungan dengan putusan tetap atas kejahatan jabatan atau kejahatan yang terkait dengan jabatan.',
      en: 'An ASN employee is dismissed not at his or her own request on final imprisonment or kurungan for an office crime or a crime connected with office.',
    },
    'pasal-52/ayat-3/huruf-j': {
      id: 'Pegawai ASN diberhentikan tidak atas permintaan sendiri bila menjadi anggota dan/atau pengurus partai politik.',
      en: 'An ASN employee is dismissed not at his or her own request for being a member and/or officer of a political party.',
    },
    'pasal-52/ayat-4': {
      id: 'Pemberhentian menurut ayat (3) huruf a, g, i, dan j dikategorikan tidak dengan hormat.',
      en: 'Dismissal under ayat (3) huruf a, g, i and j is categorised as without honour.',
    },
    'pasal-53/ayat-1/huruf-a': {
      id: 'PNS diberhentikan sementara bila diangkat menjadi pejabat negara.',
      en: 'A PNS is temporarily dismissed on being appointed a state official.',
    },
    'pasal-53/ayat-1/huruf-c': {
      id: 'PNS diberhentikan sementara bila menjalani cuti di luar tanggungan negara.',
      en: 'A PNS is temporarily dismissed while on leave outside state dependency.',
    },
    'pasal-53/ayat-2': {
      id: 'Pegawai ASN yang ditahan sebagai tersangka atau terdakwa diberhentikan sementara.',
      en: 'An ASN employee detained as a suspect or accused is temporarily dismissed.',
    },
    'pasal-55/huruf-a/angka-1': {
      id: 'Batas usia pensiun pejabat pimpinan tinggi utama, madya, dan pratama ialah 60 tahun.',
      en: 'The retirement age of holders of jabatan pimpinan tinggi utama, madya and pratama is 60 years.',
    },
    'pasal-55/huruf-a/angka-2': {
      id: 'Batas usia pensiun pejabat administrator dan pejabat pengawas ialah 58 tahun.',
      en: 'The retirement age of administrators and pengawas is 58 years.',
    },
    'pasal-55/huruf-b/angka-1': {
      id: 'Batas usia pensiun pejabat fungsional mengikuti peraturan perundang-undangan.',
      en: 'The retirement age of holders of functional posts follows laws and regulations.',
    },
    'pasal-55/huruf-b/angka-2': {
      id: 'Batas usia pensiun pejabat pelaksana ialah 58 tahun.',
      en: 'The retirement age of pelaksana is 58 years.',
    },
    'pasal-56': {
      id: 'Pejabat pimpinan tinggi madya dan pratama yang mencalonkan diri sebagai kepala daerah atau wakilnya wajib mengundurkan diri tertulis dari PNS sejak ditetapkan sebagai calon.',
      en: 'A JPT madya or pratama official who stands for regional head or deputy must resign in writing as PNS once determined as candidate.',
    },
    'pasal-58/huruf-l': {
      id: 'Gubernur dan wakil gubernur ialah pejabat negara.',
      en: 'A gubernur and a wakil gubernur are state officials.',
    },
    'pasal-58/huruf-m': {
      id: 'Bupati, wali kota, dan wakilnya ialah pejabat negara.',
      en: 'A bupati, a wali kota and their deputies are state officials.',
    },
    'pasal-59/ayat-3': {
      id: 'Pegawai ASN yang mencalonkan diri atau dicalonkan menjadi Presiden, Wakil Presiden, anggota DPR atau DPD, kepala daerah, atau wakilnya wajib mengundurkan diri tertulis sebagai Pegawai ASN sejak ditetapkan sebagai calon.',
      en: 'An ASN employee who stands or is nominated for President, Vice President, member of the DPR or DPD, regional head or deputy must resign in writing as ASN employee once determined as candidate.',
    },
    'pasal-62/ayat-1': {
      id: 'Pegawai ASN berhimpun dalam organisasi profesi ASN.',
      en: 'ASN employees are joined in the ASN professional organisation.',
    },
    'pasal-62/ayat-3/huruf-b': {
      id: 'Organisasi profesi memberi pelindungan hukum dan advokasi kepada anggotanya atas dugaan pelanggaran Sistem Merit dan masalah hukum dalam bertugas.',
      en: 'The professional organisation gives its members legal protection and advocacy on suspected breaches of the merit system and legal problems in carrying out duties.',
    },
    'pasal-62/ayat-3/huruf-c': {
      id: 'Organisasi profesi memberi rekomendasi kepada majelis kode etik instansi atas pelanggaran kode etik dan kode perilaku profesi.',
      en: "The professional organisation gives recommendations to the agency's majelis kode etik on breaches of the professional codes.",
    },
    'pasal-64/ayat-1': {
      id: 'Sengketa Pegawai ASN diselesaikan melalui upaya administratif.',
      en: 'Disputes of ASN employees are settled by administrative remedies.',
    },
    'pasal-64/ayat-2': {
      id: 'Upaya administratif terdiri atas keberatan dan banding administratif.',
      en: 'Administrative remedies consist of objection and administrative appeal.',
    },
    'pasal-64/ayat-3': {
      id: 'Upaya administratif diatur lebih lanjut dengan Peraturan Pemerintah.',
      en: 'Administrative remedies are regulated further by government regulation.',
    },
    'pasal-65/ayat-1': {
      id: 'Jabatan ASN tidak boleh diisi Pejabat Pembina Kepegawaian dengan pegawai non-ASN.',
      en: 'The Pejabat Pembina Kepegawaian must not appoint non-ASN staff to ASN posts.',
    },
    'pasal-65/ayat-2': {
      id: 'Larangan itu berlaku pula bagi pejabat lain yang mengangkat pegawai non-ASN.',
      en: 'That ban also binds other officials who appoint non-ASN staff.',
    },
    'pasal-65/ayat-3': {
      id: 'Pelanggar larangan itu dikenai sanksi menurut peraturan perundang-undangan.',
      en: 'Whoever breaks that ban is sanctioned under laws and regulations.',
    },
    'pasal-66': {
      id: 'Penataan pegawai non-ASN wajib selesai paling lambat Desember 2024, dan sejak Undang-Undang ini berlaku instansi dilarang mengangkat pegawai selain Pegawai ASN.',
      en: 'The settlement of non-ASN staff must be finished by December 2024, and from the day the act is in force agencies must not appoint anyone but ASN employees.',
    },
    'pasal-68': {
      id: 'Peraturan pelaksanaan harus ditetapkan paling lama 6 bulan sejak pengundangan.',
      en: 'Implementing rules must be made at most 6 months after the promulgation.',
    },
    'pasal-70/ayat-2': {
      id: 'BKN yang ada tetap menjalankan tugas menurut Pasal 26 ayat (2) huruf c.',
      en: 'The existing BKN keeps the tasks of Pasal 26 ayat (2) huruf c.',
    },
    'pasal-70/ayat-3': {
      id: 'KASN yang ada tetap bertugas sampai peraturan pelaksanaan Undang-Undang ini ditetapkan.',
      en: 'The existing KASN keeps its tasks until the implementing rule of the act is made.',
    },
    'pasal-73': {
      id: 'Ketentuan kode etik jabatan fungsional tertentu tetap berlaku sepanjang tidak bertentangan.',
      en: 'Rules on the codes of ethics of certain functional posts stay in force as far as they are not contrary.',
    },
    'pasal-75': {
      id: 'Peraturan pelaksanaan UU 5/2014 tetap berlaku sepanjang tidak bertentangan dengan Undang-Undang ini.',
      en: 'Implementing rules of UU 5/2014 stay in force as far as they are not contrary to this act.',
    },
    'pasal-76': {
      id: 'UU 5/2014 dicabut saat Undang-Undang ini berlaku.',
      en: 'UU 5/2014 is repealed when this act comes into force.',
    },
    'pasal-77': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 31 Oktober 2023.',
      en: 'This act is in force on the day of its promulgation, 31 October 2023.',
    },
    'penjelasan/pasal-2/huruf-f': {
      id: 'Asas netralitas berarti Pegawai ASN tidak berpihak kepada pengaruh mana pun dan tidak memihak kepentingan lain di luar kepentingan bangsa dan negara.',
      en: 'The principle of neutrality means that ASN employees take no side of any influence and favour no interest other than that of nation and state.',
    },
    'penjelasan/pasal-26/ayat-2/huruf-d': {
      id: 'Meritokrasi berarti pengelolaan menurut kualifikasi, kompetensi, potensi, kinerja, integritas, dan moralitas secara adil dan wajar tanpa membedakan latar belakang.',
      en: 'Meritocracy means management by qualification, competence, potential, performance, integrity and morality, fair and proper, without distinction of background.',
    },
    'penjelasan/pasal-66': {
      id: 'Penataan mencakup verifikasi, validasi, dan pengangkatan oleh lembaga yang berwenang.',
      en: 'The settlement includes verification, validation and appointment by the competent institution.',
    },
  },
}
