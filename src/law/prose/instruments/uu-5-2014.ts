import type { InstrumentText } from '../../instrument'
import type { uu52014 } from '../../instruments/uu-5-2014'

/**
 * Title and paraphrases of {@link uu52014}.
 *
 * @example
 * uu52014Text.title.en // => 'Law Number 5 of 2014 on the State Civil Apparatus'
 */
export const uu52014Text: InstrumentText<typeof uu52014> = {
  title: {
    id: 'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara',
    en: 'Law Number 5 of 2014 on the State Civil Apparatus',
  },
  provisions: {
    'pasal-1/angka-2': {
      id: 'Pegawai ASN ialah PNS dan PPPK yang diangkat pejabat pembina kepegawaian, diserahi tugas jabatan pemerintahan atau tugas negara lainnya, dan digaji menurut peraturan perundang-undangan.',
      en: 'ASN employees are PNS and PPPK appointed by the pejabat pembina kepegawaian, given a government post or other state task, and paid under laws and regulations.',
    },
    'pasal-1/angka-3': {
      id: 'PNS ialah warga negara Indonesia yang memenuhi syarat dan diangkat secara tetap sebagai Pegawai ASN untuk menduduki jabatan pemerintahan.',
      en: 'A PNS is an Indonesian citizen who meets the requirements and is permanently appointed as an ASN employee to a government post.',
    },
    'pasal-1/angka-4': {
      id: 'PPPK ialah warga negara Indonesia yang memenuhi syarat dan diangkat dengan perjanjian kerja untuk jangka waktu tertentu guna melaksanakan tugas pemerintahan.',
      en: 'A PPPK is an Indonesian citizen who meets the requirements and is appointed by a work agreement for a fixed term to carry out government tasks.',
    },
    'pasal-1/angka-8': {
      id: 'Pejabat Pimpinan Tinggi ialah Pegawai ASN yang menduduki Jabatan Pimpinan Tinggi.',
      en: 'A Pejabat Pimpinan Tinggi is an ASN employee who holds a Jabatan Pimpinan Tinggi.',
    },
    'pasal-1/angka-10': {
      id: 'Pejabat Administrasi ialah Pegawai ASN yang menduduki Jabatan Administrasi.',
      en: 'A Pejabat Administrasi is an ASN employee who holds a Jabatan Administrasi.',
    },
    'pasal-1/angka-12': {
      id: 'Pejabat Fungsional ialah Pegawai ASN yang menduduki Jabatan Fungsional.',
      en: 'A Pejabat Fungsional is an ASN employee who holds a Jabatan Fungsional.',
    },
    'pasal-1/angka-13': {
      id: 'Pejabat yang berwenang melaksanakan proses pengangkatan, pemindahan, dan pemberhentian pegawai ASN.',
      en: 'The pejabat yang berwenang carries out the process of appointing, transferring and dismissing ASN staff.',
    },
    'pasal-1/angka-14': {
      id: 'Pejabat pembina kepegawaian menetapkan pengangkatan, pemindahan, dan pemberhentian pegawai ASN serta membina manajemen ASN di instansinya.',
      en: 'The pejabat pembina kepegawaian decides the appointment, transfer and dismissal of ASN staff and develops ASN management in the agency.',
    },
    'pasal-1/angka-19': {
      id: 'KASN ialah lembaga nonstruktural yang mandiri dan bebas dari campur tangan politik.',
      en: 'KASN is an independent non-structural body free from political interference.',
    },
    'pasal-2/huruf-f': {
      id: 'Netralitas ialah salah satu asas kebijakan dan manajemen ASN.',
      en: 'Neutrality is one of the principles of ASN policy and management.',
    },
    'pasal-4/huruf-d': {
      id: 'Menjalankan tugas secara profesional dan tidak berpihak ialah salah satu nilai dasar ASN.',
      en: 'Working professionally and impartially is one of the basic values of ASN.',
    },
    'pasal-6': {
      id: 'Pegawai ASN terdiri atas PNS dan PPPK.',
      en: 'ASN employees consist of PNS and PPPK.',
    },
    'pasal-7/ayat-1': {
      id: 'PNS diangkat sebagai pegawai tetap oleh Pejabat Pembina Kepegawaian dan memiliki nomor induk pegawai secara nasional.',
      en: 'A PNS is appointed for good by the Pejabat Pembina Kepegawaian and has a national employee number.',
    },
    'pasal-7/ayat-2': {
      id: 'PPPK diangkat dengan perjanjian kerja oleh Pejabat Pembina Kepegawaian menurut kebutuhan instansi.',
      en: 'A PPPK is appointed under a work agreement by the Pejabat Pembina Kepegawaian as the agency needs.',
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
      id: 'Jabatan ASN terdiri atas Jabatan Administrasi, Jabatan Fungsional, dan Jabatan Pimpinan Tinggi.',
      en: 'ASN posts are Jabatan Administrasi, Jabatan Fungsional and Jabatan Pimpinan Tinggi.',
    },
    'pasal-14': {
      id: 'Jabatan Administrasi ialah administrator, pengawas, dan pelaksana.',
      en: 'Jabatan Administrasi are administrator, pengawas and pelaksana.',
    },
    'pasal-18/ayat-2': {
      id: 'Jabatan fungsional keahlian berjenjang ahli utama, ahli madya, ahli muda, dan ahli pertama.',
      en: 'Functional posts by expertise have the rungs ahli utama, ahli madya, ahli muda and ahli pertama.',
    },
    'pasal-18/ayat-3': {
      id: 'Jabatan fungsional keterampilan berjenjang penyelia, mahir, terampil, dan pemula.',
      en: 'Functional posts by skill have the rungs penyelia, mahir, terampil and pemula.',
    },
    'pasal-19/ayat-1': {
      id: 'Jabatan Pimpinan Tinggi terdiri atas jabatan utama, madya, dan pratama.',
      en: 'Jabatan Pimpinan Tinggi are utama, madya and pratama.',
    },
    'pasal-30': {
      id: 'KASN mengawasi norma dasar, kode etik, dan kode perilaku ASN serta penerapan Sistem Merit di instansi pemerintah.',
      en: 'KASN watches over basic norms, the codes of ethics and conduct of ASN and how the merit system is applied in agencies.',
    },
    'pasal-31/ayat-1/huruf-a': {
      id: 'KASN bertugas menjaga netralitas Pegawai ASN.',
      en: 'KASN has the task of guarding the neutrality of ASN employees.',
    },
    'pasal-31/ayat-2/huruf-a': {
      id: 'KASN dapat menelusuri data dan informasi tentang pelaksanaan sistem merit dalam kebijakan dan manajemen ASN pada instansi pemerintah.',
      en: 'KASN may trace data and information on how the merit system is carried out in the policy and management of ASN in government agencies.',
    },
    'pasal-31/ayat-2/huruf-c': {
      id: 'KASN dapat menerima laporan pelanggaran norma dasar, kode etik, dan kode perilaku Pegawai ASN.',
      en: 'KASN may receive reports of breaches of the basic norms and the codes of ethics and conduct of ASN employees.',
    },
    'pasal-31/ayat-2/huruf-d': {
      id: 'KASN dapat menelusuri dugaan pelanggaran itu atas prakarsa sendiri.',
      en: 'KASN may look into such suspected breaches on its own motion.',
    },
    'pasal-32/ayat-1/huruf-b': {
      id: 'KASN berwenang mengawasi dan mengevaluasi penerapan asas, nilai dasar, kode etik, dan kode perilaku Pegawai ASN.',
      en: 'KASN has the power to supervise and evaluate the application of the principles, basic values and codes of ethics and conduct.',
    },
    'pasal-32/ayat-2': {
      id: 'Ada tidaknya pelanggaran kode etik dan kode perilaku diputuskan oleh KASN.',
      en: 'KASN has the power to decide that the code of ethics and conduct was broken.',
    },
    'pasal-32/ayat-3': {
      id: 'Hasil pengawasan disampaikan kepada Pejabat Pembina Kepegawaian dan Pejabat yang Berwenang dan wajib ditindaklanjuti.',
      en: 'The result of supervision goes to the Pejabat Pembina Kepegawaian and the Pejabat yang Berwenang and must be followed up.',
    },
    'pasal-33/ayat-1': {
      id: 'Bila hasil pengawasan tidak ditindaklanjuti, KASN merekomendasikan kepada Presiden sanksi bagi Pejabat Pembina Kepegawaian dan Pejabat yang Berwenang yang melanggar.',
      en: 'If the result is not followed up, KASN recommends to the President sanctions on the Pejabat Pembina Kepegawaian and Pejabat yang Berwenang in breach.',
    },
    'pasal-33/ayat-2': {
      id: 'Sanksinya berupa peringatan, teguran, perbaikan atau pencabutan keputusan dan sejenisnya, hukuman disiplin bagi Pejabat yang Berwenang, dan sanksi bagi Pejabat Pembina Kepegawaian.',
      en: 'The sanctions are warning, reprimand, correction or revocation of decisions and the like, discipline for the Pejabat yang Berwenang, and sanctions for the Pejabat Pembina Kepegawaian.',
    },
    'pasal-33/ayat-3/huruf-a': {
      id: 'Sanksi dilakukan oleh Presiden terhadap keputusan Pejabat Pembina Kepegawaian.',
      en: 'The President applies the sanction to decisions of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-33/ayat-3/huruf-b': {
      id: 'Sanksi dilakukan oleh Menteri terhadap keputusan Pejabat yang Berwenang dan terhadap Pejabat Pembina Kepegawaian provinsi dan kabupaten/kota.',
      en: 'The Minister applies the sanction to decisions of the Pejabat yang Berwenang and to the Pejabat Pembina Kepegawaian of provinces, kabupaten and kota.',
    },
    'pasal-53': {
      id: 'Presiden dapat melimpahkan wewenang mengangkat, memindahkan, dan memberhentikan pejabat selain JPT utama, JPT madya, dan JF keahlian utama kepada menteri, pimpinan lembaga, sekretaris jenderal, gubernur, dan bupati/wali kota.',
      en: 'The President may delegate the power to appoint, move and dismiss officials other than JPT utama, JPT madya and JF keahlian utama to ministers, heads of institutions, secretaries-general, gubernur and bupati or wali kota.',
    },
    'pasal-54/ayat-1': {
      id: 'Presiden dapat mendelegasikan pembinaan manajemen ASN kepada pejabat yang berwenang di kementerian dan sekretariat lembaga serta kepada sekretaris daerah.',
      en: 'The President may delegate the development of ASN management to the pejabat yang berwenang of ministries and secretariats and to the sekretaris daerah.',
    },
    'pasal-54/ayat-4': {
      id: 'Pejabat yang berwenang mengusulkan pengangkatan, pemindahan, dan pemberhentian pejabat administrasi dan fungsional kepada pejabat pembina kepegawaian.',
      en: 'The pejabat yang berwenang proposes the appointment, transfer and dismissal of administrative and functional officials to the pejabat pembina kepegawaian.',
    },
    'pasal-86/ayat-1': {
      id: 'PNS wajib mematuhi disiplin PNS.',
      en: 'PNS must keep PNS discipline.',
    },
    'pasal-86/ayat-2': {
      id: 'Instansi wajib menegakkan dan meningkatkan disiplin PNS.',
      en: 'Agencies must enforce and raise PNS discipline.',
    },
    'pasal-86/ayat-3': {
      id: 'PNS yang melanggar disiplin dijatuhi hukuman disiplin.',
      en: 'A PNS who breaks discipline is given a discipline sanction.',
    },
    'pasal-86/ayat-4': {
      id: 'Disiplin PNS diatur lebih lanjut dengan Peraturan Pemerintah.',
      en: 'PNS discipline is regulated further by government regulation.',
    },
    'pasal-87/ayat-3': {
      id: 'PNS yang melakukan pelanggaran disiplin tingkat berat diberhentikan dengan hormat tidak atas permintaan sendiri.',
      en: 'A PNS who commits a discipline breach of the severe level is dismissed with honour not at his or her own request.',
    },
    'pasal-87/ayat-4/huruf-c': {
      id: 'PNS yang menjadi anggota dan/atau pengurus partai politik diberhentikan tidak dengan hormat.',
      en: 'A PNS who is a member and/or officer of a political party is dismissed without honour.',
    },
    'pasal-88/ayat-1/huruf-c': {
      id: 'PNS diberhentikan sementara bila ditahan karena menjadi tersangka tindak pidana.',
      en: 'A PNS is temporarily dismissed when detained as a suspect of a crime.',
    },
    'pasal-90/huruf-a': {
      id: 'Batas usia pensiun Pejabat Administrasi ialah 58 tahun.',
      en: 'The retirement age of holders of Jabatan Administrasi is 58 years.',
    },
    'pasal-90/huruf-b': {
      id: 'Batas usia pensiun Pejabat Pimpinan Tinggi ialah 60 tahun.',
      en: 'The retirement age of holders of Jabatan Pimpinan Tinggi is 60 years.',
    },
    'pasal-90/huruf-c': {
      id: 'Batas usia pensiun Pejabat Fungsional mengikuti peraturan perundang-undangan.',
      en: 'The retirement age of holders of functional posts follows laws and regulations.',
    },
    'pasal-92/ayat-1/huruf-d': {
      id: 'Pemerintah wajib memberi PNS perlindungan berupa bantuan hukum.',
      en: 'The Government must give PNS protection in the form of legal aid.',
    },
    'pasal-92/ayat-3': {
      id: 'Bantuan hukum bagi PNS diberikan dalam perkara di pengadilan yang terkait dengan pelaksanaan tugas.',
      en: 'Legal aid for PNS is given in court cases connected with the performance of duties.',
    },
    'pasal-104/ayat-1': {
      id: 'PPPK wajib mematuhi disiplin PPPK.',
      en: 'PPPK must observe the discipline of PPPK.',
    },
    'pasal-104/ayat-3': {
      id: 'PPPK yang melanggar disiplin dijatuhi hukuman disiplin; jenis dan tingkatnya tidak disebut.',
      en: 'A PPPK who breaches discipline is given a discipline sanction; kinds and levels are not named.',
    },
    'pasal-105/ayat-2/huruf-b': {
      id: 'Perjanjian kerja PPPK diputus dengan hormat tidak atas permintaan sendiri karena pelanggaran disiplin tingkat berat.',
      en: "A PPPK work agreement is ended with honour not at one's own request for a discipline breach of the severe level.",
    },
    'pasal-105/ayat-3/huruf-c': {
      id: 'Perjanjian kerja PPPK diputus tidak dengan hormat karena menjadi anggota dan/atau pengurus partai politik.',
      en: 'A PPPK work agreement is ended without honour for being a member and/or officer of a political party.',
    },
    'pasal-106/ayat-1/huruf-e': {
      id: 'Pemerintah wajib memberi PPPK perlindungan berupa bantuan hukum.',
      en: 'The Government must give PPPK protection in the form of legal aid.',
    },
    'pasal-106/ayat-3': {
      id: 'Bantuan hukum bagi PPPK diberikan dalam perkara di pengadilan yang terkait dengan pelaksanaan tugas.',
      en: 'Legal aid for PPPK is given in court cases connected with the performance of duties.',
    },
    'pasal-114/ayat-4': {
      id: 'Untuk sekretaris daerah provinsi, pejabat pembina kepegawaian mengusulkan tiga nama kepada Presiden melalui Menteri Dalam Negeri.',
      en: 'For the sekretaris daerah of a province, the pejabat pembina kepegawaian proposes three names to the President through the Minister of Home Affairs.',
    },
    'pasal-114/ayat-5': {
      id: 'Presiden memilih satu dari tiga nama untuk ditetapkan sebagai sekretaris daerah provinsi.',
      en: 'The President picks one of the three names as sekretaris daerah of the province.',
    },
    'pasal-115/ayat-4': {
      id: 'Pejabat pembina kepegawaian memilih satu dari tiga calon pejabat pimpinan tinggi pratama daerah untuk ditetapkan.',
      en: 'The pejabat pembina kepegawaian picks one of three candidates for a regional high post of the pratama level.',
    },
    'pasal-115/ayat-5': {
      id: 'Sekretaris daerah kabupaten/kota dikoordinasikan dengan gubernur sebelum ditetapkan bupati/wali kota.',
      en: 'The sekretaris daerah of a kabupaten or kota is coordinated with the gubernur before the bupati or wali kota appoints.',
    },
    'pasal-119': {
      id: 'Menurut bunyi undang-undang, pejabat pimpinan tinggi madya dan pratama yang mencalonkan diri sebagai kepala daerah atau wakilnya wajib mengundurkan diri tertulis dari PNS sejak mendaftar sebagai calon.',
      en: 'By the letter of the act, a JPT madya or pratama official who stands for regional head or deputy must resign in writing as PNS from registering as candidate.',
    },
    'pasal-120/ayat-5': {
      id: 'Rekomendasi KASN dalam pengisian Jabatan Pimpinan Tinggi bersifat mengikat.',
      en: 'A KASN recommendation on filling a Jabatan Pimpinan Tinggi is binding.',
    },
    'pasal-122/huruf-l': {
      id: 'Gubernur dan wakil gubernur ialah pejabat negara.',
      en: 'A gubernur and a wakil gubernur are state officials.',
    },
    'pasal-122/huruf-m': {
      id: 'Bupati, wali kota, dan wakilnya ialah pejabat negara.',
      en: 'A bupati, a wali kota and their deputies are state officials.',
    },
    'pasal-123/ayat-3': {
      id: 'Menurut bunyi undang-undang, Pegawai ASN dari PNS yang mencalonkan diri atau dicalonkan menjadi Presiden, Wakil Presiden, anggota DPR atau DPD, kepala daerah, atau wakilnya wajib mengundurkan diri tertulis sebagai PNS sejak mendaftar sebagai calon.',
      en: 'By the letter of the act, an ASN employee who is a PNS and stands or is nominated for President, Vice President, member of the DPR or DPD, regional head or deputy must resign in writing as PNS from registering as candidate.',
    },
    'pasal-126/ayat-3/huruf-b': {
      id: 'Korps profesi ASN memberi perlindungan hukum dan advokasi kepada anggota yang mengalami masalah hukum dalam tugas.',
      en: 'The professional corps of ASN gives legal protection and advocacy to members with legal problems in their duty.',
    },
    'pasal-129/ayat-1': {
      id: 'Sengketa Pegawai ASN diselesaikan melalui upaya administratif.',
      en: 'Disputes of ASN employees are settled by administrative remedies.',
    },
    'pasal-129/ayat-2': {
      id: 'Upaya administratif terdiri atas keberatan dan banding administratif.',
      en: 'Administrative remedies consist of objection and administrative appeal.',
    },
    'pasal-129/ayat-3': {
      id: 'Keberatan diajukan tertulis kepada atasan pejabat yang berwenang menghukum dengan tembusan kepada pejabat itu.',
      en: 'The objection is filed in writing with the superior of the official competent to sanction, with a copy to that official.',
    },
    'pasal-129/ayat-4': {
      id: 'Banding administratif diajukan kepada badan pertimbangan ASN.',
      en: 'The administrative appeal is filed with the badan pertimbangan ASN.',
    },
    'pasal-131': {
      id: 'Sejak undang-undang ini berlaku sampai berlakunya peraturan pelaksanaan tentang jabatan ASN, jabatan lama disetarakan: eselon Ia kepala lembaga pemerintah nonkementerian dengan jabatan pimpinan tinggi utama, eselon Ia dan Ib dengan pimpinan tinggi madya, eselon II dengan pimpinan tinggi pratama, eselon III dengan administrator, eselon IV dengan pengawas, eselon V dan fungsional umum dengan pelaksana.',
      en: 'From the first day of this act until the implementing regulation on posts of ASN takes effect, former posts are equated: eselon Ia heads of non-ministerial agencies with jabatan pimpinan tinggi utama, eselon Ia and Ib with pimpinan tinggi madya, eselon II with pimpinan tinggi pratama, eselon III with administrator, eselon IV with pengawas, eselon V and fungsional umum with pelaksana.',
    },
    'pasal-136': {
      id: 'UU 8/1974 sebagaimana diubah dengan UU 43/1999 dicabut.',
      en: 'UU 8/1974 as amended by UU 43/1999 is repealed.',
    },
    'pasal-139': {
      id: 'Peraturan pelaksanaan UU 8/1974 tetap berlaku sepanjang tidak bertentangan dan belum diganti.',
      en: 'Implementing rules of UU 8/1974 stay in force as far as they are not contrary and not yet replaced.',
    },
    'pasal-141': {
      id: 'Undang-Undang ini berlaku pada tanggal diundangkan, yaitu 15 Januari 2014.',
      en: 'This act is in force on the day of its promulgation, 15 January 2014.',
    },
    'penjelasan/pasal-2/huruf-f': {
      id: 'Asas netralitas berarti Pegawai ASN tidak berpihak kepada pengaruh mana pun dan tidak memihak kepentingan siapa pun.',
      en: "The principle of neutrality means that ASN employees take no side of any influence and favour nobody's interest.",
    },
    'penjelasan/pasal-119': {
      id: 'Pernyataan pengunduran diri pejabat pimpinan tinggi itu tidak dapat ditarik kembali.',
      en: 'The resignation of that high leadership official cannot be withdrawn.',
    },
    'penjelasan/pasal-123/ayat-3': {
      id: 'Pernyataan pengunduran diri Pegawai ASN yang mencalonkan diri itu tidak dapat ditarik kembali.',
      en: 'The resignation of that ASN employee who stands cannot be withdrawn.',
    },
  },
}
