import type { InstrumentText } from '../../instrument'
import type { pp112017 } from '../../instruments/pp-11-2017'

/**
 * Title and paraphrases of {@link pp112017}.
 *
 * @example
 * pp112017Text.title.en // => 'Government Regulation Number 11 of 2017 on the Management of Civil Servants'
 */
export const pp112017Text: InstrumentText<typeof pp112017> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil',
    en: 'Government Regulation Number 11 of 2017 on the Management of Civil Servants',
  },
  provisions: {
    'pasal-64/ayat-1': {
      id: 'Alasan pemberhentian dari jabatan administrasi disebut satu per satu.',
      en: 'The grounds for removal from an administrative post are listed one by one.',
    },
    'pasal-65/ayat-1': {
      id: 'Pemberhentian dari jabatan administrasi diusulkan pejabat yang berwenang kepada Pejabat Pembina Kepegawaian.',
      en: 'Removal from an administrative post is proposed by the competent official to the Pejabat Pembina Kepegawaian.',
    },
    'pasal-144': {
      id: 'Alasan pemberhentian dari jabatan pimpinan tinggi disebut satu per satu.',
      en: 'The grounds for removal from a high-leadership post are listed one by one.',
    },
    'pasal-145/ayat-1/huruf-b': {
      id: 'Pemberhentian PNS dari jabatan pimpinan tinggi madya diusulkan pejabat pembina kepegawaian kepada Presiden.',
      en: 'Removal of a PNS from a madya high post is proposed by the pejabat pembina kepegawaian to the President.',
    },
    'pasal-145/ayat-1/huruf-e': {
      id: 'Pemberhentian PNS dari jabatan pimpinan tinggi pratama diusulkan pejabat yang berwenang kepada pejabat pembina kepegawaian.',
      en: 'Removal of a PNS from a pratama high post is proposed by the pejabat yang berwenang to the pejabat pembina kepegawaian.',
    },
    'pasal-321/ayat-1': {
      id: 'PNS yang mengalami gugur kandungan berhak atas cuti sakit paling lama satu setengah bulan.',
      en: 'A PNS who miscarries has a right to sick leave of up to one and a half months.',
    },
    'pasal-324': {
      id: 'Cuti sakit diberikan secara tertulis oleh Pejabat Pembina Kepegawaian atau penerima delegasi.',
      en: 'Sick leave is given in writing by the Pejabat Pembina Kepegawaian or the delegate.',
    },
    'pasal-326/ayat-2': {
      id: 'Cuti melahirkan diberikan secara tertulis oleh Pejabat Pembina Kepegawaian atau penerima delegasi.',
      en: 'Maternity leave is given in writing by the Pejabat Pembina Kepegawaian or the delegate.',
    },
    'pasal-331/ayat-2': {
      id: 'Cuti karena alasan penting diberikan secara tertulis oleh Pejabat Pembina Kepegawaian atau penerima delegasi.',
      en: 'Leave for an important reason is given in writing by the Pejabat Pembina Kepegawaian or the delegate.',
    },
    'pasal-331/ayat-4': {
      id: 'Izin sementara harus segera diberitahukan kepada yang berwenang memberi cuti.',
      en: 'The temporary permission must be told at once to whoever may grant the leave.',
    },
    'pasal-339/ayat-2': {
      id: 'Dalam keadaan mendesak pejabat tertinggi setempat dapat memberi izin sementara tertulis untuk cuti ke luar negeri.',
      en: 'In urgent cases the highest official on the spot may give temporary written permission for leave abroad.',
    },
    'pasal-282': {
      id: 'Pemberhentian sementara karena penahanan berlaku sejak ditahan sampai perkaranya dihentikan atau diputus.',
      en: 'Suspension for detention runs from the detention until the case is stopped or judged.',
    },
    'pasal-280/ayat-1': {
      id: 'Pemberhentian sementara karena penahanan berlaku akhir bulan sejak PNS ditahan.',
      en: 'Suspension for detention takes effect at the end of the month of detention.',
    },
    'pasal-276/huruf-b': {
      id: 'PNS diberhentikan sementara bila diangkat menjadi komisioner atau anggota lembaga nonstruktural.',
      en: 'A PNS is suspended when appointed commissioner or member of a non-structural body.',
    },
    'pasal-276/huruf-a': {
      id: 'PNS diberhentikan sementara bila diangkat menjadi pejabat negara.',
      en: 'A PNS is suspended when appointed to a state office.',
    },
    'pasal-3/ayat-2': {
      id: 'Presiden dapat mendelegasikan pengangkatan, pemindahan, dan pemberhentian PNS kepada menteri, pimpinan LPNK, sekretaris jenderal, gubernur, dan bupati/wali kota.',
      en: 'The President may delegate the appointment, transfer and dismissal of PNS to ministers, heads of agencies, secretaries-general, the gubernur and the bupati or wali kota.',
    },
    'pasal-3/ayat-3': {
      id: 'Pejabat pimpinan tinggi utama, pimpinan tinggi madya, dan fungsional ahli utama tidak ikut didelegasikan.',
      en: 'Officials of the utama and madya high posts and of the highest functional level are left out of the delegation.',
    },
    'pasal-3/ayat-4': {
      id: 'Menteri dalam pendelegasian itu mencakup Jaksa Agung dan Kepala Kepolisian Negara.',
      en: 'Minister in that delegation includes the Jaksa Agung and the head of the national police.',
    },
    'pasal-3/ayat-5': {
      id: 'Pimpinan LPNK dalam pendelegasian itu mencakup Kepala Badan Intelijen Negara dan pejabat lain yang ditentukan Presiden.',
      en: 'Head of an agency in that delegation includes the head of the state intelligence agency and others the President names.',
    },
    'pasal-3/ayat-6': {
      id: 'Sekretaris jenderal dalam pendelegasian itu mencakup Sekretaris Mahkamah Agung.',
      en: 'Secretary-general in that delegation includes the secretary of the Mahkamah Agung.',
    },
    'pasal-23/ayat-1/huruf-a': {
      id: 'Pelamar PNS berusia paling rendah 18 tahun dan paling tinggi 35 tahun saat melamar.',
      en: 'An applicant for PNS is at least 18 and at most 35 years old on applying.',
    },
    'pasal-23/ayat-2': {
      id: 'Bagi jabatan tertentu batas usia pelamar dapat dikecualikan sampai paling tinggi 40 tahun.',
      en: 'For certain posts the age limit of applicants may be raised to at most 40 years.',
    },
    'pasal-23/ayat-3': {
      id: 'Jabatan tertentu itu ditetapkan Presiden.',
      en: 'The President names those posts.',
    },
    'pasal-33': {
      id: 'Pelamar yang lulus diangkat menjadi calon PNS setelah persetujuan teknis dan penetapan nomor induk pegawai dari Kepala BKN.',
      en: 'An applicant who passed becomes a candidate PNS after technical approval and an employee number from the head of BKN.',
    },
    'pasal-34/ayat-1': {
      id: 'Calon PNS wajib menjalani masa percobaan selama 1 tahun.',
      en: 'A candidate PNS must serve a probation of 1 year.',
    },
    'pasal-36/ayat-2': {
      id: 'Calon PNS yang memenuhi syarat diangkat oleh PPK menjadi PNS, dan dengan itu ke dalam jabatan dan pangkat.',
      en: 'A candidate PNS who meets the requirements is appointed PNS by the PPK, and with that to a post and a rank.',
    },
    'pasal-37/ayat-1': {
      id: 'Calon PNS yang tidak memenuhi Pasal 36 ayat (1) diberhentikan sebagai calon PNS.',
      en: 'A candidate PNS who does not meet Pasal 36 ayat (1) is dismissed as candidate PNS.',
    },
    'pasal-37/ayat-2/huruf-a': {
      id: 'Calon PNS diberhentikan bila mengundurkan diri atas permintaan sendiri.',
      en: 'A candidate PNS is dismissed on resigning at his or her own request.',
    },
    'pasal-37/ayat-2/huruf-c': {
      id: 'Calon PNS diberhentikan bila terbukti melakukan pelanggaran disiplin tingkat sedang atau berat.',
      en: 'A candidate PNS is dismissed if a discipline breach of the moderate or severe level is proven.',
    },
    'pasal-37/ayat-2/huruf-f': {
      id: 'Calon PNS diberhentikan bila menjadi anggota dan/atau pengurus partai politik.',
      en: 'A candidate PNS is dismissed on becoming a member and/or officer of a political party.',
    },
    'pasal-56/ayat-2': {
      id: 'Pejabat yang berwenang mengusulkan pengangkatan dalam jabatan administrasi setelah pertimbangan tim penilai kinerja.',
      en: 'The pejabat yang berwenang proposes the appointment to an administrative post after the performance team has advised.',
    },
    'pasal-56/ayat-4': {
      id: 'Pejabat pembina kepegawaian menetapkan pengangkatan dalam jabatan administrasi.',
      en: 'The pejabat pembina kepegawaian decides the appointment to an administrative post.',
    },
    'pasal-126/ayat-2': {
      id: 'Pejabat pembina kepegawaian provinsi mengusulkan tiga nama calon pimpinan tinggi madya kepada Presiden melalui Menteri Dalam Negeri.',
      en: 'The pejabat pembina kepegawaian of a province proposes three names for the madya high post to the President through the Minister of Home Affairs.',
    },
    'pasal-126/ayat-3': {
      id: 'Presiden memilih satu dari tiga nama dengan memperhatikan pertimbangan pejabat pembina kepegawaian.',
      en: 'The President picks one of the three names, heeding the view of the pejabat pembina kepegawaian.',
    },
    'pasal-127/ayat-2': {
      id: 'Pejabat pembina kepegawaian memilih satu dari tiga calon pimpinan tinggi pratama daerah dengan memperhatikan pertimbangan pejabat yang berwenang.',
      en: 'The pejabat pembina kepegawaian picks one of three candidates for a regional pratama high post, heeding the view of the pejabat yang berwenang.',
    },
    'pasal-127/ayat-3': {
      id: 'Pemimpin sekretariat daerah kabupaten/kota dikoordinasikan dengan gubernur sebelum ditetapkan.',
      en: 'The head of the secretariat of a kabupaten or kota is coordinated with the gubernur before being appointed.',
    },
    'pasal-127/ayat-4': {
      id: 'Pemimpin sekretariat DPRD dikonsultasikan dengan pimpinan DPRD sebelum ditetapkan.',
      en: 'The head of the DPRD secretariat is consulted on with the leadership of the DPRD before being appointed.',
    },
    'pasal-238/ayat-1': {
      id: 'PNS yang meminta berhenti diberhentikan dengan hormat.',
      en: 'A PNS who asks to leave is dismissed with honour.',
    },
    'pasal-238/ayat-2': {
      id: 'Permintaan berhenti dapat ditunda paling lama 1 tahun bila PNS masih diperlukan dinas.',
      en: 'The request to leave may be put off for at most 1 year if the service still needs the PNS.',
    },
    'pasal-238/ayat-3/huruf-a': {
      id: 'Permintaan berhenti ditolak selama PNS dalam proses peradilan atas dugaan tindak pidana kejahatan.',
      en: 'The request to leave is refused while the PNS is in court proceedings for a suspected crime.',
    },
    'pasal-238/ayat-3/huruf-b': {
      id: 'Permintaan berhenti ditolak selama PNS terikat kewajiban bekerja menurut peraturan perundang-undangan.',
      en: 'The request to leave is refused while the PNS is bound by law to work for a government agency.',
    },
    'pasal-238/ayat-3/huruf-c': {
      id: 'Permintaan berhenti ditolak selama PNS diperiksa atas dugaan pelanggaran disiplin.',
      en: 'The request to leave is refused while the PNS is under examination for a suspected discipline breach.',
    },
    'pasal-238/ayat-3/huruf-d': {
      id: 'Permintaan berhenti ditolak selama PNS mengajukan banding administratif atas hukuman pemberhentian dengan hormat tidak atas permintaan sendiri.',
      en: "The request to leave is refused while an appeal against a discipline dismissal with honour not at one's own request is pending.",
    },
    'pasal-238/ayat-3/huruf-e': {
      id: 'Permintaan berhenti ditolak selama PNS menjalani hukuman disiplin.',
      en: 'The request to leave is refused while the PNS is serving a discipline sanction.',
    },
    'pasal-238/ayat-3/huruf-f': {
      id: 'Permintaan berhenti ditolak karena alasan lain menurut pertimbangan Pejabat Pembina Kepegawaian.',
      en: 'The request to leave is refused on other grounds that the Pejabat Pembina Kepegawaian sees fit.',
    },
    'pasal-239/ayat-1': {
      id: 'PNS yang mencapai batas usia pensiun diberhentikan dengan hormat.',
      en: 'A PNS who reaches the retirement age is dismissed with honour.',
    },
    'pasal-239/ayat-2/huruf-a': {
      id: 'Batas usia pensiun ialah 58 tahun bagi pejabat administrasi, pejabat fungsional ahli muda, ahli pertama, dan keterampilan.',
      en: 'The retirement age is 58 years for holders of Jabatan Administrasi and for functional posts ahli muda, ahli pertama and by skill.',
    },
    'pasal-239/ayat-2/huruf-b': {
      id: 'Batas usia pensiun ialah 60 tahun bagi pejabat pimpinan tinggi dan pejabat fungsional madya.',
      en: 'The retirement age is 60 years for holders of jabatan pimpinan tinggi and functional posts ahli madya.',
    },
    'pasal-239/ayat-2/huruf-c': {
      id: 'Batas usia pensiun ialah 65 tahun bagi pejabat fungsional ahli utama.',
      en: 'The retirement age is 65 years for functional posts ahli utama.',
    },
    'pasal-240': {
      id: 'Bagi jabatan fungsional yang ditentukan undang-undang berlaku batas usia pensiun undang-undang itu.',
      en: 'For functional posts fixed by an act, the retirement age of that act applies.',
    },
    'pasal-250/huruf-a': {
      id: 'PNS diberhentikan tidak dengan hormat bila menyeleweng dari Pancasila dan UUD 1945.',
      en: 'A PNS is dismissed without honour for betraying Pancasila and the 1945 Constitution.',
    },
    'pasal-250/huruf-b': {
      id: 'PNS diberhentikan tidak dengan hormat bila dipidana penjara atau kurungan dengan putusan tetap karena kejahatan jabatan, kejahatan yang terkait dengan jabatan, dan/atau pidana umum.',
      en: 'A PNS is dismissed without honour on final imprisonment or kurungan for an office crime, a crime connected with office and/or a general crime.',
    },
    'pasal-250/huruf-c': {
      id: 'PNS diberhentikan tidak dengan hormat bila menjadi anggota dan/atau pengurus partai politik.',
      en: 'A PNS is dismissed without honour on becoming a member and/or officer of a political party.',
    },
    'pasal-250/huruf-d': {
      id: 'PNS diberhentikan tidak dengan hormat bila dipidana penjara dengan putusan tetap karena tindak pidana berencana dengan pidana paling singkat 2 tahun.',
      en: 'A PNS is dismissed without honour on final imprisonment for a premeditated crime with a prison term of at least 2 years.',
    },
    'pasal-253/ayat-1': {
      id: 'PNS yang melakukan pelanggaran disiplin tingkat berat diberhentikan dengan hormat tidak atas permintaan sendiri.',
      en: 'A PNS who commits a discipline breach of the severe level is dismissed with honour not at his or her own request.',
    },
    'pasal-253/ayat-2': {
      id: 'Pemberhentian itu dilaksanakan menurut peraturan disiplin PNS.',
      en: 'That dismissal follows the rules on PNS discipline.',
    },
    'pasal-254/ayat-1': {
      id: 'PNS wajib mengundurkan diri saat ditetapkan sebagai calon Presiden, Wakil Presiden, anggota DPR atau DPD, gubernur, bupati, wali kota, atau wakilnya.',
      en: 'A PNS must resign on being determined as candidate for President, Vice President, member of the DPR or DPD, gubernur, bupati, wali kota or deputy.',
    },
    'pasal-254/ayat-2': {
      id: 'Pernyataan pengunduran diri itu tidak dapat ditarik kembali.',
      en: 'That resignation cannot be withdrawn.',
    },
    'pasal-254/ayat-3': {
      id: 'PNS yang mengundurkan diri demikian diberhentikan dengan hormat.',
      en: 'A PNS who so resigns is dismissed with honour.',
    },
    'pasal-254/ayat-4': {
      id: 'PNS yang melanggar kewajiban itu menurut pasal ini diberhentikan dengan hormat; Pasal 346 ayat (4) menyebut tidak dengan hormat.',
      en: 'A PNS who breaks that duty is, by this article, dismissed with honour; Pasal 346 ayat (4) says without honour.',
    },
    'pasal-254/ayat-5': {
      id: 'Pemberhentian menurut ayat (3) dan ayat (4) berlaku mulai akhir bulan penetapan sebagai calon.',
      en: 'The dismissal under ayat (3) and (4) takes effect at the end of the month of the determination as candidate.',
    },
    'pasal-255/ayat-1': {
      id: 'PNS dilarang menjadi anggota dan/atau pengurus partai politik.',
      en: 'A PNS must not be a member and/or officer of a political party.',
    },
    'pasal-255/ayat-2': {
      id: 'PNS yang masuk partai politik sebagai anggota dan/atau pengurus wajib mengajukan pengunduran diri tertulis.',
      en: 'A PNS who becomes a member and/or officer of a political party must resign in writing.',
    },
    'pasal-255/ayat-3': {
      id: 'PNS yang mengundurkan diri demikian diberhentikan dengan hormat mulai akhir bulan pengunduran dirinya.',
      en: 'A PNS who so resigns is dismissed with honour from the end of the month of the resignation.',
    },
    'pasal-255/ayat-4': {
      id: 'PNS yang melanggar larangan itu diberhentikan tidak dengan hormat.',
      en: 'A PNS who breaks that ban is dismissed without honour.',
    },
    'pasal-255/ayat-5': {
      id: 'Pemberhentian tidak dengan hormat itu berlaku mulai akhir bulan PNS masuk partai politik.',
      en: 'That dishonourable dismissal takes effect at the end of the month in which the PNS joined the party.',
    },
    'pasal-266/ayat-3': {
      id: 'Keputusan pemberhentian karena tindak pidana atau penyelewengan ditetapkan paling lama 21 hari kerja setelah usul diterima.',
      en: 'The decision of dismissal for a crime or betrayal is made at most 21 working days after receipt of the proposal.',
    },
    'pasal-267/ayat-1/huruf-a': {
      id: 'Pemberhentian karena pelanggaran disiplin diusulkan Pejabat Pembina Kepegawaian kepada Presiden bagi pemangku JPT utama, JPT madya, dan JF ahli utama.',
      en: 'Dismissal for a discipline breach is proposed by the Pejabat Pembina Kepegawaian to the President for holders of JPT utama, JPT madya and JF ahli utama.',
    },
    'pasal-267/ayat-1/huruf-b': {
      id: 'Pemberhentian karena pelanggaran disiplin diusulkan Pejabat yang Berwenang kepada Pejabat Pembina Kepegawaian bagi pemangku JPT pratama, JA, dan JF lainnya.',
      en: 'Dismissal for a discipline breach is proposed by the Pejabat yang Berwenang to the Pejabat Pembina Kepegawaian for holders of JPT pratama, JA and other JF.',
    },
    'pasal-267/ayat-2': {
      id: 'Presiden atau Pejabat Pembina Kepegawaian menetapkan keputusan pemberhentian dengan hormat itu.',
      en: 'The President or the Pejabat Pembina Kepegawaian makes the decision of honourable dismissal.',
    },
    'pasal-267/ayat-3': {
      id: 'Keputusan itu ditetapkan paling lama 21 hari kerja setelah usul diterima.',
      en: 'That decision is made at most 21 working days after receipt of the proposal.',
    },
    'pasal-268/ayat-1': {
      id: 'PNS yang menjadi calon mengajukan surat pengunduran diri kepada Pejabat Pembina Kepegawaian melalui Pejabat yang Berwenang setelah ditetapkan sebagai calon.',
      en: 'A PNS who stands files the letter of resignation with the Pejabat Pembina Kepegawaian through the Pejabat yang Berwenang after being determined as candidate.',
    },
    'pasal-268/ayat-2': {
      id: 'Permohonan disampaikan kepada Presiden bagi pemangku JPT utama, JPT madya, dan JF ahli utama, atau kepada Pejabat Pembina Kepegawaian bagi yang lain.',
      en: 'The request goes to the President for holders of JPT utama, JPT madya and JF ahli utama, or to the Pejabat Pembina Kepegawaian for the others.',
    },
    'pasal-268/ayat-3': {
      id: 'Presiden atau Pejabat Pembina Kepegawaian menetapkan keputusan pemberhentian dengan hormat.',
      en: 'The President or the Pejabat Pembina Kepegawaian makes the decision of honourable dismissal.',
    },
    'pasal-268/ayat-4': {
      id: 'Keputusan itu ditetapkan paling lama 14 hari kerja setelah usul diterima.',
      en: 'That decision is made at most 14 working days after receipt of the proposal.',
    },
    'pasal-269/ayat-1': {
      id: 'Permohonan berhenti karena masuk partai politik diajukan tertulis kepada Pejabat Pembina Kepegawaian melalui Pejabat yang Berwenang.',
      en: 'The request to leave on joining a political party is filed in writing with the Pejabat Pembina Kepegawaian through the Pejabat yang Berwenang.',
    },
    'pasal-269/ayat-3': {
      id: 'Presiden atau Pejabat Pembina Kepegawaian menetapkan keputusan pemberhentian dengan hormat.',
      en: 'The President or the Pejabat Pembina Kepegawaian makes the decision of honourable dismissal.',
    },
    'pasal-269/ayat-4': {
      id: 'Keputusan itu ditetapkan paling lama 14 hari kerja setelah usul diterima.',
      en: 'That decision is made at most 14 working days after receipt of the proposal.',
    },
    'pasal-270/ayat-1/huruf-a': {
      id: 'Pemberhentian tidak dengan hormat karena partai politik diusulkan Pejabat Pembina Kepegawaian kepada Presiden bagi pemangku JPT utama, JPT madya, dan JF ahli utama.',
      en: 'Dishonourable dismissal for party membership is proposed by the Pejabat Pembina Kepegawaian to the President for holders of JPT utama, JPT madya and JF ahli utama.',
    },
    'pasal-270/ayat-1/huruf-b': {
      id: 'Pemberhentian tidak dengan hormat karena partai politik diusulkan Pejabat yang Berwenang kepada Pejabat Pembina Kepegawaian bagi pemangku JPT pratama, JA, dan JF lainnya.',
      en: 'Dishonourable dismissal for party membership is proposed by the Pejabat yang Berwenang to the Pejabat Pembina Kepegawaian for holders of JPT pratama, JA and other JF.',
    },
    'pasal-270/ayat-2': {
      id: 'Presiden atau Pejabat Pembina Kepegawaian menetapkan keputusan pemberhentian tidak dengan hormat.',
      en: 'The President or the Pejabat Pembina Kepegawaian makes the decision of dishonourable dismissal.',
    },
    'pasal-270/ayat-3': {
      id: 'Keputusan itu ditetapkan paling lama 21 hari kerja setelah keanggotaan partai politik terbukti.',
      en: 'That decision is made at most 21 working days after the party membership is proven.',
    },
    'pasal-276/huruf-c': {
      id: 'PNS diberhentikan sementara bila ditahan karena menjadi tersangka tindak pidana.',
      en: 'A PNS is temporarily dismissed when detained as a suspect of a crime.',
    },
    'pasal-283/ayat-1/huruf-b': {
      id: 'PNS yang diberhentikan sementara dan dinyatakan tidak bersalah diberhentikan dengan hormat terhitung sejak akhir bulan dicapainya batas usia pensiun.',
      en: 'A suspended PNS who is found not guilty is dismissed with honour as of the end of the month in which the retirement age was reached.',
    },
    'pasal-283/ayat-1/huruf-c': {
      id: 'PNS yang diberhentikan sementara dan dipidana tanpa rencana paling singkat 2 tahun diberhentikan sejak akhir bulan dicapainya batas usia pensiun dan pensiunnya dibayar mulai bulan berikutnya.',
      en: 'A suspended PNS imprisoned for at least 2 years without premeditation is dismissed as of the end of the month in which the retirement age was reached, with the pension paid from the next month.',
    },
    'pasal-308/ayat-1/huruf-d': {
      id: 'Pemerintah wajib memberi perlindungan berupa bantuan hukum.',
      en: 'The Government must give protection in the form of legal aid.',
    },
    'pasal-308/ayat-3': {
      id: 'Bantuan hukum itu diberikan dalam perkara di pengadilan yang terkait dengan pelaksanaan tugas.',
      en: 'That legal aid is given in court cases connected with the performance of duties.',
    },
    'pasal-309/ayat-1': {
      id: 'Cuti diberikan oleh Pejabat Pembina Kepegawaian.',
      en: 'Leave is granted by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-309/ayat-2': {
      id: 'Pejabat Pembina Kepegawaian dapat melimpahkan sebagian wewenang memberi cuti kepada pejabat di lingkungannya, kecuali ditentukan lain.',
      en: 'The Pejabat Pembina Kepegawaian may delegate part of the power to grant leave to officials of the agency, unless otherwise provided.',
    },
    'pasal-310/huruf-a': {
      id: 'Cuti tahunan ialah salah satu jenis cuti PNS.',
      en: 'Annual leave is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-b': {
      id: 'Cuti besar ialah salah satu jenis cuti PNS.',
      en: 'Long leave (cuti besar) is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-c': {
      id: 'Cuti sakit ialah salah satu jenis cuti PNS.',
      en: 'Sick leave is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-d': {
      id: 'Cuti melahirkan ialah salah satu jenis cuti PNS.',
      en: 'Maternity leave is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-e': {
      id: 'Cuti karena alasan penting ialah salah satu jenis cuti PNS.',
      en: 'Leave for important reasons is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-f': {
      id: 'Cuti bersama ialah salah satu jenis cuti PNS.',
      en: 'Collective leave (cuti bersama) is one of the kinds of leave of PNS.',
    },
    'pasal-310/huruf-g': {
      id: 'Cuti di luar tanggungan negara ialah salah satu jenis cuti PNS.',
      en: 'Leave outside state dependency (cuti di luar tanggungan negara) is one of the kinds of leave of PNS.',
    },
    'pasal-311/ayat-1': {
      id: 'PNS dan calon PNS yang bekerja paling kurang 1 tahun terus-menerus berhak atas cuti tahunan.',
      en: 'PNS and candidate PNS with at least 1 year of continuous service are entitled to annual leave.',
    },
    'pasal-311/ayat-2': {
      id: 'Cuti tahunan lamanya 12 hari kerja.',
      en: 'Annual leave is 12 working days.',
    },
    'pasal-311/ayat-3': {
      id: 'Cuti tahunan dimintakan secara tertulis kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Annual leave is requested in writing from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-311/ayat-4': {
      id: 'Cuti tahunan diberikan secara tertulis oleh Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Annual leave is granted in writing by the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-312': {
      id: 'Di tempat yang sulit perhubungannya cuti tahunan dapat ditambah paling lama 12 hari kalender.',
      en: 'For places hard to reach annual leave may be extended by at most 12 calendar days.',
    },
    'pasal-313/ayat-1': {
      id: 'Cuti tahunan yang tidak dipakai dapat dipakai tahun berikutnya, paling lama 18 hari kerja termasuk cuti tahun berjalan.',
      en: "Annual leave not taken may be taken the next year, at most 18 working days including that year's leave.",
    },
    'pasal-313/ayat-2': {
      id: 'Cuti tahunan yang tidak dipakai 2 tahun atau lebih berturut-turut dapat dipakai tahun berikutnya, paling lama 24 hari kerja termasuk cuti tahun berjalan.',
      en: "Annual leave not taken for 2 years or more in a row may be taken the next year, at most 24 working days including that year's leave.",
    },
    'pasal-314/ayat-1': {
      id: 'Cuti tahunan hanya dapat ditangguhkan karena kepentingan dinas mendesak, paling lama 1 tahun, oleh Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Annual leave may be put off only for urgent needs of the service, for at most 1 year, by the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-314/ayat-2': {
      id: 'Cuti tahunan yang ditangguhkan dapat dipakai tahun berikutnya selama 24 hari kerja termasuk cuti tahun berjalan.',
      en: "Annual leave put off may be taken the next year for 24 working days including that year's leave.",
    },
    'pasal-316/ayat-1': {
      id: 'PNS yang bekerja paling singkat 5 tahun terus-menerus berhak atas cuti besar paling lama 3 bulan.',
      en: 'A PNS with at least 5 years of continuous service is entitled to long leave of at most 3 months.',
    },
    'pasal-316/ayat-2': {
      id: 'Syarat 5 tahun dikecualikan bagi cuti besar untuk kepentingan agama.',
      en: 'The 5 years are waived for long leave for religious purposes.',
    },
    'pasal-316/ayat-3': {
      id: 'PNS yang memakai cuti besar tidak berhak atas cuti tahunan dalam tahun itu.',
      en: 'A PNS who takes long leave has no annual leave in that year.',
    },
    'pasal-316/ayat-4': {
      id: 'Cuti besar dimintakan secara tertulis kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Long leave is requested in writing from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-317': {
      id: 'Cuti besar dapat ditangguhkan paling lama 1 tahun karena kepentingan dinas mendesak, kecuali untuk kepentingan agama.',
      en: 'Long leave may be put off for at most 1 year for urgent needs of the service, except for religious purposes.',
    },
    'pasal-319': {
      id: 'Setiap PNS yang sakit berhak atas cuti sakit.',
      en: 'Every PNS who is ill is entitled to sick leave.',
    },
    'pasal-320/ayat-1': {
      id: 'Sakit lebih dari 1 sampai dengan 14 hari memberi hak cuti sakit dengan permintaan tertulis dan surat keterangan dokter.',
      en: "Illness of more than 1 up to 14 days gives a right to sick leave on a written request with a doctor's certificate.",
    },
    'pasal-320/ayat-2': {
      id: 'Sakit lebih dari 14 hari memberi hak cuti sakit dengan permintaan tertulis dan surat keterangan dokter pemerintah.',
      en: "Illness of more than 14 days gives a right to sick leave on a written request with a government doctor's certificate.",
    },
    'pasal-325/ayat-1': {
      id: 'Kelahiran anak pertama sampai dengan ketiga sejak menjadi PNS memberi hak cuti melahirkan.',
      en: 'The birth of the first to third child since becoming a PNS gives a right to maternity leave.',
    },
    'pasal-325/ayat-2': {
      id: 'Untuk kelahiran anak keempat dan seterusnya diberikan cuti besar.',
      en: 'For the birth of the fourth and later children long leave is granted.',
    },
    'pasal-325/ayat-3': {
      id: 'Lamanya cuti untuk melahirkan ialah 3 bulan.',
      en: 'The leave for a birth is 3 months.',
    },
    'pasal-326/ayat-1': {
      id: 'Cuti melahirkan dimintakan secara tertulis kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Maternity leave is requested in writing from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-328/huruf-a': {
      id: 'Cuti karena alasan penting menjadi hak bila orang tua, pasangan, anak, saudara, mertua, atau menantu sakit keras atau meninggal.',
      en: 'Leave for important reasons is a right when a parent, spouse, child, sibling, parent-in-law or child-in-law is gravely ill or dies.',
    },
    'pasal-328/huruf-b': {
      id: 'Cuti karena alasan penting menjadi hak bila PNS harus mengurus hak anggota keluarga itu yang meninggal.',
      en: 'Leave for important reasons is a right when the PNS must settle the rights of such a relative who died.',
    },
    'pasal-328/huruf-c': {
      id: 'Cuti karena alasan penting menjadi hak bila PNS melangsungkan perkawinan.',
      en: 'Leave for important reasons is a right when the PNS marries.',
    },
    'pasal-330': {
      id: 'Cuti karena alasan penting lamanya ditentukan Pejabat Pembina Kepegawaian atau penerima delegasinya, paling lama 1 bulan.',
      en: 'The length of leave for important reasons is set by the Pejabat Pembina Kepegawaian or its delegate, at most 1 month.',
    },
    'pasal-331/ayat-1': {
      id: 'Cuti karena alasan penting dimintakan secara tertulis, dengan alasannya, kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'Leave for an important reason is requested in writing, with the reason, from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-331/ayat-3': {
      id: 'Dalam keadaan mendesak pejabat tertinggi di tempat kerja dapat memberi izin sementara tertulis untuk cuti karena alasan penting.',
      en: 'In urgent cases the highest official at the place of work may give temporary written permission for leave for important reasons.',
    },
    'pasal-333/ayat-1': {
      id: 'Presiden dapat menetapkan cuti bersama.',
      en: 'The President may set cuti bersama.',
    },
    'pasal-333/ayat-2': {
      id: 'Cuti bersama tidak mengurangi cuti tahunan.',
      en: 'Cuti bersama does not reduce annual leave.',
    },
    'pasal-333/ayat-3': {
      id: 'PNS yang karena jabatannya tidak mendapat cuti bersama memperoleh tambahan cuti tahunan sebanyak harinya.',
      en: 'A PNS who gets no cuti bersama because of the post has annual leave increased by as many days.',
    },
    'pasal-333/ayat-4': {
      id: 'Cuti bersama ditetapkan dengan Keputusan Presiden.',
      en: 'Cuti bersama is set by Keputusan Presiden.',
    },
    'pasal-334/ayat-1': {
      id: 'PNS yang bekerja paling singkat 5 tahun terus-menerus dapat diberi cuti di luar tanggungan negara karena alasan pribadi dan mendesak.',
      en: 'A PNS with at least 5 years of continuous service may be granted leave outside state dependency for private and urgent reasons.',
    },
    'pasal-334/ayat-2': {
      id: 'Cuti di luar tanggungan negara paling lama 3 tahun.',
      en: 'Leave outside state dependency is at most 3 years.',
    },
    'pasal-334/ayat-3': {
      id: 'Cuti itu dapat diperpanjang paling lama 1 tahun karena alasan yang penting.',
      en: 'That leave may be extended by at most 1 year for important reasons.',
    },
    'pasal-335/ayat-1': {
      id: 'Cuti di luar tanggungan negara mengakibatkan PNS diberhentikan dari jabatannya.',
      en: 'Leave outside state dependency removes the PNS from the post.',
    },
    'pasal-335/ayat-2': {
      id: 'Jabatan yang lowong karena cuti itu harus diisi.',
      en: 'The post left vacant by that leave must be filled.',
    },
    'pasal-336/ayat-1': {
      id: 'Cuti di luar tanggungan negara dimintakan tertulis kepada Pejabat Pembina Kepegawaian dengan alasannya.',
      en: 'Leave outside state dependency is requested in writing from the Pejabat Pembina Kepegawaian with reasons.',
    },
    'pasal-336/ayat-2': {
      id: 'Cuti itu hanya dapat diberikan dengan keputusan Pejabat Pembina Kepegawaian setelah disetujui Kepala BKN.',
      en: 'That leave can be granted only by decision of the Pejabat Pembina Kepegawaian after approval of the head of BKN.',
    },
    'pasal-336/ayat-3': {
      id: 'Kewenangan memberi cuti itu tidak dapat dilimpahkan.',
      en: 'The power to grant that leave cannot be delegated.',
    },
    'pasal-336/ayat-4': {
      id: 'Permohonan cuti itu dapat ditolak.',
      en: 'The request for that leave may be refused.',
    },
    'pasal-337/ayat-1': {
      id: 'Selama cuti di luar tanggungan negara PNS tidak menerima penghasilan PNS.',
      en: 'During leave outside state dependency the PNS receives no income as PNS.',
    },
    'pasal-337/ayat-2': {
      id: 'Masa cuti di luar tanggungan negara tidak dihitung sebagai masa kerja.',
      en: 'Leave outside state dependency does not count as service time.',
    },
    'pasal-338/ayat-1': {
      id: 'PNS dalam cuti tahunan, cuti besar, cuti karena alasan penting, atau cuti bersama dapat dipanggil kembali bila kepentingan dinas mendesak.',
      en: 'A PNS on annual leave, long leave, leave for important reasons or cuti bersama may be recalled for urgent needs of the service.',
    },
    'pasal-338/ayat-2': {
      id: 'Sisa cuti PNS yang dipanggil kembali tetap menjadi haknya.',
      en: "The remaining leave of a recalled PNS stays the PNS's right.",
    },
    'pasal-339/ayat-1': {
      id: 'Cuti menurut Pasal 310 huruf a sampai dengan huruf e yang dijalankan di luar negeri hanya dapat diberikan Pejabat Pembina Kepegawaian.',
      en: 'Leave under Pasal 310 huruf a to e to be taken abroad can be granted only by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-340': {
      id: 'Cuti sakit, cuti melahirkan, dan cuti karena alasan penting berlaku mutatis mutandis bagi calon PNS.',
      en: 'Sick leave, maternity leave and leave for important reasons apply mutatis mutandis to candidate PNS.',
    },
    'pasal-341': {
      id: 'Tata cara pemberian cuti diatur lebih lanjut dengan Peraturan Kepala BKN.',
      en: 'The procedure for granting leave is regulated further by the head of BKN.',
    },
    'pasal-345/ayat-1': {
      id: 'PNS dapat mencalonkan diri atau dicalonkan menjadi pejabat negara.',
      en: 'A PNS may stand or be nominated for the office of state official.',
    },
    'pasal-345/ayat-2': {
      id: 'Pejabat negara itu meliputi Presiden dan Wakil Presiden, anggota DPR dan DPD, gubernur, bupati, wali kota, dan wakilnya.',
      en: 'Those state officials are the President and Vice President, members of the DPR and DPD, gubernur, bupati, wali kota and deputies.',
    },
    'pasal-346/ayat-1': {
      id: 'PNS yang menjadi calon pejabat negara itu wajib mengundurkan diri secara tertulis sejak ditetapkan sebagai calon.',
      en: 'A PNS who is a candidate for such an office must resign in writing once determined as candidate.',
    },
    'pasal-346/ayat-2': {
      id: 'Pernyataan pengunduran diri itu tidak dapat ditarik kembali.',
      en: 'That resignation cannot be withdrawn.',
    },
    'pasal-346/ayat-3': {
      id: 'PNS yang mengundurkan diri demikian diberhentikan dengan hormat.',
      en: 'A PNS who so resigns is dismissed with honour.',
    },
    'pasal-346/ayat-4': {
      id: 'PNS yang tidak mengundurkan diri menurut pasal ini diberhentikan tidak dengan hormat; Pasal 254 ayat (4) menyebut dengan hormat.',
      en: 'A PNS who does not resign is, by this article, dismissed without honour; Pasal 254 ayat (4) says with honour.',
    },
    'pasal-346/ayat-5': {
      id: 'Kedua pemberhentian itu berlaku mulai akhir bulan penetapan sebagai calon.',
      en: 'Both dismissals take effect at the end of the month of the determination as candidate.',
    },
    'pasal-349/ayat-1': {
      id: 'PNS yang diangkat menjadi pejabat negara tertentu, pimpinan lembaga nonstruktural, wakil menteri, staf khusus, atau staf organisasi internasional diberhentikan dengan hormat saat mencapai batas usia pensiun dalam masa jabatannya.',
      en: 'A PNS who serves as one of certain state officials, in a non-structural body, as vice minister, special staff or with an international organisation is dismissed with honour on reaching the retirement age in office.',
    },
    'pasal-349/ayat-2': {
      id: 'Batas usia pensiun PNS itu ialah 58 tahun, kecuali diplomat yang menjadi duta besar.',
      en: 'The retirement age of such a PNS is 58 years, except a diplomat who serves as ambassador.',
    },
    'pasal-352': {
      id: 'Pangkat dan golongan ruang yang ada tetap berlaku sampai ketentuan gaji dan tunjangan yang baru diberlakukan.',
      en: 'Existing ranks and golongan ruang stay until the new rules on pay and allowances apply.',
    },
    'pasal-354': {
      id: 'PNS yang berusia di atas 60 tahun dan sedang menduduki JF ahli madya dengan batas usia pensiun 65 tahun tetap pada batas 65 tahun.',
      en: 'A PNS above 60 years in a functional post ahli madya whose retirement age had been 65 years keeps the limit of 65 years.',
    },
    'pasal-355': {
      id: 'PNS yang berusia di atas 58 tahun dan sedang menduduki JF ahli pertama, ahli muda, atau penyelia dengan batas usia pensiun 60 tahun tetap pada batas 60 tahun.',
      en: 'A PNS above 58 years in a functional post ahli pertama, ahli muda or penyelia whose retirement age had been 60 years keeps the limit of 60 years.',
    },
    'pasal-356': {
      id: 'PNS yang diangkat dalam JF ahli muda, ahli pertama, atau penyelia setelah PP 21/2014 berlaku pensiun pada usia 58 tahun.',
      en: 'A PNS appointed to a functional post ahli muda, ahli pertama or penyelia after PP 21/2014 took effect retires at 58 years.',
    },
    'pasal-364': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 7 April 2017.',
      en: 'This regulation is in force on the day of its promulgation, 7 April 2017.',
    },
  },
}
