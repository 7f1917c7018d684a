import type { InstrumentText } from '../../instrument'
import type { pp942021 } from '../../instruments/pp-94-2021'

/**
 * Title and paraphrases of {@link pp942021}.
 *
 * @example
 * pp942021Text.title.en // => 'Government Regulation Number 94 of 2021 on the Discipline of Civil Servants'
 */
export const pp942021Text: InstrumentText<typeof pp942021> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil',
    en: 'Government Regulation Number 94 of 2021 on the Discipline of Civil Servants',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'PNS ialah warga negara Indonesia yang memenuhi syarat dan diangkat secara tetap sebagai Pegawai ASN oleh Pejabat Pembina Kepegawaian guna mengisi jabatan pemerintahan.',
      en: 'A PNS is an Indonesian citizen who meets the requirements and is permanently appointed as an ASN employee by the Pejabat Pembina Kepegawaian to fill a government post.',
    },
    'pasal-1/angka-2': {
      id: 'Pejabat Pembina Kepegawaian ialah pejabat yang berwenang mengangkat, memindahkan, dan memberhentikan Pegawai ASN serta membina manajemen ASN di instansinya.',
      en: 'The Pejabat Pembina Kepegawaian is the official empowered to appoint, move and dismiss ASN employees and to guide ASN management in the agency.',
    },
    'pasal-1/angka-3': {
      id: 'Pejabat yang Berwenang Menghukum ialah pejabat yang diberi kewenangan menjatuhkan hukuman disiplin kepada PNS pelaku pelanggaran disiplin.',
      en: 'The Pejabat yang Berwenang Menghukum is the official given the power to impose a discipline sanction on a PNS who committed a discipline breach.',
    },
    'pasal-1/angka-5': {
      id: 'Masuk Kerja berarti sedang menjalankan tugas, di kantor ataupun di luar kantor.',
      en: "Being at work means carrying out one's duties, whether inside or outside the office.",
    },
    'pasal-1/angka-6': {
      id: 'Pelanggaran Disiplin mencakup setiap ucapan, tulisan, atau perbuatan PNS yang mengabaikan kewajiban dan/atau melanggar larangan disiplin, baik pada jam kerja maupun di luar jam kerja.',
      en: 'A discipline breach is any utterance, writing or act of a PNS that fails a duty and/or breaks a prohibition of PNS discipline, inside or outside working hours.',
    },
    'pasal-1/angka-7': {
      id: 'Hukuman Disiplin ialah hukuman dari Pejabat yang Berwenang Menghukum bagi PNS yang melanggar peraturan disiplin.',
      en: 'A Hukuman Disiplin is the sanction that the competent official imposes on a PNS for breaking the discipline rules.',
    },
    'pasal-1/angka-8': {
      id: 'Upaya Administratif ialah jalur yang dapat ditempuh PNS yang tidak puas atas Hukuman Disiplin yang diterimanya.',
      en: 'Administrative remedies are the procedure open to a PNS who is dissatisfied with the discipline sanction received.',
    },
    'pasal-1/angka-9': {
      id: 'Unit Kerja ialah satuan kerja atasan langsung tempat PNS yang bersangkutan bertugas di dalam organisasi.',
      en: 'The Unit Kerja is the work unit of the direct superior in which the PNS concerned serves within the organisation.',
    },
    'pasal-1/angka-10': {
      id: 'Dampak Negatif ialah akibat yang menurunkan harkat, martabat, citra, kepercayaan, atau nama baik dan/atau mengganggu kelancaran tugas Unit Kerja, instansi, dan/atau pemerintah atau negara.',
      en: 'A negative impact is one that lowers the dignity, standing, image, trust or good name and/or disturbs the running of duties of the work unit, the agency and/or the government or the state.',
    },
    'pasal-3/huruf-a': {
      id: 'PNS wajib setia dan taat penuh kepada Pancasila, UUD 1945, Negara Kesatuan Republik Indonesia, dan Pemerintah.',
      en: 'A PNS owes full loyalty and obedience to Pancasila, the 1945 Constitution, the unitary state of Indonesia and the Government.',
    },
    'pasal-3/huruf-b': {
      id: 'PNS wajib memelihara persatuan dan kesatuan bangsa.',
      en: 'A PNS must preserve the unity of the nation.',
    },
    'pasal-3/huruf-c': {
      id: 'PNS wajib menjalankan kebijakan yang telah ditetapkan pejabat pemerintah yang berwenang.',
      en: 'A PNS must carry out the policies set by the competent government official.',
    },
    'pasal-3/huruf-d': {
      id: 'PNS wajib mematuhi peraturan perundang-undangan.',
      en: 'A PNS must obey laws and regulations.',
    },
    'pasal-3/huruf-e': {
      id: 'PNS wajib menjalankan tugas kedinasan dengan pengabdian penuh, jujur, sadar, dan bertanggung jawab.',
      en: 'A PNS must carry out official duties with full dedication, honesty, awareness and responsibility.',
    },
    'pasal-3/huruf-f': {
      id: 'PNS wajib berintegritas dan menjadi teladan dalam sikap, perilaku, tutur kata, dan tindakan terhadap siapa pun, di dalam dan di luar dinas.',
      en: 'A PNS must show integrity and set an example in attitude, conduct, speech and action toward everyone, on and off duty.',
    },
    'pasal-3/huruf-g': {
      id: 'PNS wajib menjaga rahasia jabatan dan hanya boleh mengungkapkannya sesuai dengan peraturan perundang-undangan.',
      en: 'A PNS must keep official secrets and may disclose them only as laws and regulations allow.',
    },
    'pasal-3/huruf-h': {
      id: 'PNS wajib bersedia bertugas di mana pun di wilayah Negara Kesatuan Republik Indonesia.',
      en: 'A PNS must be willing to be posted anywhere in the territory of the unitary state of Indonesia.',
    },
    'pasal-4/huruf-a': {
      id: 'PNS wajib hadir dan mengucapkan sumpah atau janji PNS.',
      en: 'A PNS must attend and take the PNS oath or pledge.',
    },
    'pasal-4/huruf-b': {
      id: 'PNS wajib hadir dan mengucapkan sumpah atau janji jabatan.',
      en: 'A PNS must attend and take the oath or pledge of office.',
    },
    'pasal-4/huruf-c': {
      id: 'PNS wajib mendahulukan kepentingan negara di atas kepentingan pribadi, orang lain, dan/atau golongan.',
      en: 'A PNS must put the interest of the state above that of oneself, of another person and/or of a group.',
    },
    'pasal-4/huruf-d': {
      id: 'PNS yang mengetahui bahaya bagi keamanan negara atau kerugian bagi keuangan negara wajib segera memberi tahu atasannya.',
      en: 'A PNS must report to the superior at once on learning of anything that may endanger state security or harm state finances.',
    },
    'pasal-4/huruf-e': {
      id: 'PNS wajib melaporkan harta kekayaannya kepada pejabat yang berwenang menurut peraturan perundang-undangan.',
      en: 'A PNS must report personal assets to the competent official as laws and regulations require.',
    },
    'pasal-4/huruf-f': {
      id: 'PNS wajib Masuk Kerja dan mematuhi jam kerja.',
      en: 'A PNS must be at work and keep the working hours.',
    },
    'pasal-4/huruf-g': {
      id: 'PNS wajib memakai dan merawat barang milik negara sebaik mungkin.',
      en: 'A PNS must use and maintain state property as well as possible.',
    },
    'pasal-4/huruf-h': {
      id: 'PNS wajib memberi bawahan kesempatan untuk mengembangkan kompetensi.',
      en: 'A PNS must give subordinates the opportunity to develop their competence.',
    },
    'pasal-4/huruf-i': {
      id: 'PNS wajib menolak pemberian apa pun yang terkait dengan tugas dan fungsinya, kecuali penghasilan menurut peraturan perundang-undangan.',
      en: 'A PNS must refuse every gift connected with duty and function, except income provided for by laws and regulations.',
    },
    'pasal-5/huruf-a': {
      id: 'PNS dilarang menyalahgunakan wewenang.',
      en: 'A PNS must not abuse authority.',
    },
    'pasal-5/huruf-b': {
      id: 'PNS dilarang menjadi perantara demi keuntungan diri sendiri dan/atau orang lain dengan memakai kewenangan orang lain yang diduga berbenturan kepentingan dengan jabatannya.',
      en: "A PNS must not act as a go-between for personal gain and/or the gain of another by using another person's authority where a conflict of interest with the post is suspected.",
    },
    'pasal-5/huruf-c': {
      id: 'PNS dilarang menjadi pegawai atau bekerja bagi negara lain.',
      en: 'A PNS must not be employed by or work for another state.',
    },
    'pasal-5/huruf-d': {
      id: 'PNS dilarang bekerja pada lembaga atau organisasi internasional tanpa izin atau penugasan Pejabat Pembina Kepegawaian.',
      en: 'A PNS must not work for an international institution or organisation without the permission or assignment of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-5/huruf-e': {
      id: 'PNS dilarang bekerja pada perusahaan, konsultan, atau lembaga swadaya masyarakat asing, kecuali ditugaskan Pejabat Pembina Kepegawaian.',
      en: 'A PNS must not work for a foreign company, consultant or non-governmental organisation unless assigned by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-5/huruf-f': {
      id: 'PNS dilarang secara tidak sah memiliki, menjual, membeli, menggadaikan, menyewakan, atau meminjamkan barang, dokumen, atau surat berharga milik negara.',
      en: 'A PNS must not unlawfully own, sell, buy, pawn, rent out or lend goods, documents or securities that belong to the state.',
    },
    'pasal-5/huruf-g': {
      id: 'PNS dilarang memungut biaya di luar ketentuan.',
      en: 'A PNS must not collect charges outside the rules.',
    },
    'pasal-5/huruf-h': {
      id: 'PNS dilarang melakukan kegiatan yang merugikan negara.',
      en: 'A PNS must not engage in activities that harm the state.',
    },
    'pasal-5/huruf-i': {
      id: 'PNS dilarang berlaku sewenang-wenang kepada bawahan.',
      en: 'A PNS must not act arbitrarily toward subordinates.',
    },
    'pasal-5/huruf-j': {
      id: 'PNS dilarang merintangi jalannya tugas kedinasan.',
      en: 'A PNS must not obstruct the performance of official duties.',
    },
    'pasal-5/huruf-k': {
      id: 'PNS dilarang menerima hadiah yang terkait dengan jabatan dan/atau pekerjaannya.',
      en: 'A PNS must not accept gifts connected with the post and/or the work.',
    },
    'pasal-5/huruf-l': {
      id: 'PNS dilarang meminta sesuatu yang terkait dengan jabatannya.',
      en: 'A PNS must not ask for anything connected with the post.',
    },
    'pasal-5/huruf-m': {
      id: 'PNS dilarang berbuat atau tidak berbuat sesuatu yang dapat merugikan pihak yang dilayaninya.',
      en: 'A PNS must not act, or fail to act, in a way that may cause loss to the person served.',
    },
    'pasal-5/huruf-n': {
      id: 'PNS dilarang mendukung calon Presiden atau Wakil Presiden, calon kepala daerah atau wakilnya, atau calon anggota DPR, DPD, atau DPRD dengan salah satu dari tujuh cara pada angka 1 sampai dengan angka 7.',
      en: 'A PNS must not support a candidate for President or Vice President, for regional head or deputy, or for member of the DPR, DPD or DPRD in any of the seven ways of numbers 1 to 7.',
    },
    'pasal-5/huruf-n/angka-1': {
      id: 'PNS dilarang mendukung calon dengan ikut kampanye; Pasal 12 sampai dengan Pasal 14 tidak menyebut tingkat hukuman untuk larangan ini.',
      en: 'A PNS must not support a candidate by joining a campaign; Pasal 12 to 14 attach no level of sanction to this prohibition.',
    },
    'pasal-5/huruf-n/angka-2': {
      id: 'PNS dilarang mendukung calon dengan menjadi peserta kampanye yang memakai atribut partai atau atribut PNS.',
      en: 'A PNS must not support a candidate by being a campaign participant who uses party or PNS attributes.',
    },
    'pasal-5/huruf-n/angka-3': {
      id: 'PNS dilarang mendukung calon sebagai peserta kampanye yang mengerahkan PNS lain.',
      en: 'A PNS must not support a candidate as a campaign participant who mobilises other PNS.',
    },
    'pasal-5/huruf-n/angka-4': {
      id: 'PNS dilarang mendukung calon sebagai peserta kampanye yang memakai fasilitas negara.',
      en: 'A PNS must not support a candidate as a campaign participant who uses state facilities.',
    },
    'pasal-5/huruf-n/angka-5': {
      id: 'Sebelum, selama, dan sesudah masa kampanye PNS dilarang mengambil keputusan dan/atau melakukan tindakan yang memberi untung atau rugi kepada satu pasangan calon.',
      en: 'A PNS must not make a decision and/or take an action that favours or harms one pair of candidates before, during or after the campaign period.',
    },
    'pasal-5/huruf-n/angka-6': {
      id: 'PNS dilarang, sebelum, selama, dan sesudah masa kampanye, mengadakan kegiatan yang berpihak kepada pasangan calon peserta pemilu, yaitu pertemuan, ajakan, imbauan, seruan, atau pemberian barang kepada PNS di unit kerjanya, anggota keluarga, dan masyarakat.',
      en: 'A PNS must not, before, during or after the campaign period, hold activities leaning to a pair of candidates that contests the election: meetings, invitations, appeals, calls or gifts of goods to PNS in the work unit, family members and the public.',
    },
    'pasal-5/huruf-n/angka-7': {
      id: 'PNS dilarang mendukung calon dengan memberikan surat dukungan yang dilampiri fotokopi KTP atau Surat Keterangan Tanda Penduduk.',
      en: 'A PNS must not support a candidate by giving a letter of support with a copy of the identity card or of the certificate that replaces it.',
    },
    'pasal-6': {
      id: 'Peraturan Menteri mengatur lebih lanjut kewajiban Masuk Kerja dan jam kerja.',
      en: 'A regulation of the Minister sets further rules on the duty to be at work and keep working hours.',
    },
    'pasal-7': {
      id: 'PNS yang tidak mematuhi Pasal 3 sampai dengan Pasal 5 dijatuhi Hukuman Disiplin.',
      en: 'A PNS who does not comply with Pasal 3 to 5 is given a discipline sanction.',
    },
    'pasal-8/ayat-1/huruf-a': {
      id: 'Tingkat pertama Hukuman Disiplin ialah ringan.',
      en: 'The first level of discipline sanction is ringan (light).',
    },
    'pasal-8/ayat-1/huruf-b': {
      id: 'Tingkat kedua Hukuman Disiplin ialah sedang.',
      en: 'The second level of discipline sanction is sedang (moderate).',
    },
    'pasal-8/ayat-1/huruf-c': {
      id: 'Tingkat ketiga Hukuman Disiplin ialah berat.',
      en: 'The third level of discipline sanction is berat (severe).',
    },
    'pasal-8/ayat-2': {
      id: 'Hukuman ringan terdiri atas teguran lisan, teguran tertulis, atau pernyataan tidak puas secara tertulis.',
      en: 'Light sanctions are an oral reprimand, a written reprimand or a written statement of dissatisfaction.',
    },
    'pasal-8/ayat-2/huruf-a': {
      id: 'Jenis pertama hukuman ringan ialah teguran lisan.',
      en: 'The first kind of light sanction is an oral reprimand (teguran lisan).',
    },
    'pasal-8/ayat-2/huruf-b': {
      id: 'Jenis kedua hukuman ringan ialah teguran tertulis.',
      en: 'The second kind of light sanction is a written reprimand (teguran tertulis).',
    },
    'pasal-8/ayat-2/huruf-c': {
      id: 'Jenis ketiga hukuman ringan ialah pernyataan tidak puas secara tertulis.',
      en: 'The third kind of light sanction is a written statement of dissatisfaction (pernyataan tidak puas secara tertulis).',
    },
    'pasal-8/ayat-3': {
      id: 'Hukuman sedang terdiri atas pemotongan tunjangan kinerja 25% selama 6, 9, atau 12 bulan, yang menurut Pasal 42 ayat (1) baru berlaku setelah Peraturan Pemerintah tentang gaji dan tunjangan berlaku.',
      en: 'Moderate sanctions are a cut of 25% of the performance allowance for 6, 9 or 12 months, which by Pasal 42 ayat (1) applies only once the government regulation on pay and allowances is in force.',
    },
    'pasal-8/ayat-3/huruf-a': {
      id: 'Jenis pertama hukuman sedang ialah pemotongan tunjangan kinerja 25% selama 6 bulan, yang menurut Pasal 42 ayat (1) baru berlaku setelah Peraturan Pemerintah tentang gaji dan tunjangan berlaku.',
      en: 'The first kind of moderate sanction is a cut of 25% of the performance allowance for 6 months, which by Pasal 42 ayat (1) applies only once the government regulation on pay and allowances is in force.',
    },
    'pasal-8/ayat-3/huruf-b': {
      id: 'Jenis kedua hukuman sedang ialah pemotongan tunjangan kinerja 25% selama 9 bulan, yang menurut Pasal 42 ayat (1) baru berlaku setelah Peraturan Pemerintah tentang gaji dan tunjangan berlaku.',
      en: 'The second kind of moderate sanction is a cut of 25% of the performance allowance for 9 months, which by Pasal 42 ayat (1) applies only once the government regulation on pay and allowances is in force.',
    },
    'pasal-8/ayat-3/huruf-c': {
      id: 'Jenis ketiga hukuman sedang ialah pemotongan tunjangan kinerja 25% selama 12 bulan, yang menurut Pasal 42 ayat (1) baru berlaku setelah Peraturan Pemerintah tentang gaji dan tunjangan berlaku.',
      en: 'The third kind of moderate sanction is a cut of 25% of the performance allowance for 12 months, which by Pasal 42 ayat (1) applies only once the government regulation on pay and allowances is in force.',
    },
    'pasal-8/ayat-4': {
      id: 'Hukuman berat terdiri atas penurunan jabatan setingkat 12 bulan, pembebasan menjadi jabatan pelaksana 12 bulan, dan pemberhentian dengan hormat tidak atas permintaan sendiri.',
      en: "Severe sanctions are demotion by one level for 12 months, removal to a pelaksana post for 12 months, and honourable dismissal not at one's own request.",
    },
    'pasal-8/ayat-4/huruf-a': {
      id: 'Jenis pertama hukuman berat ialah penurunan jabatan setingkat lebih rendah selama 12 bulan.',
      en: 'The first kind of severe sanction is demotion to a post one level lower for 12 months.',
    },
    'pasal-8/ayat-4/huruf-b': {
      id: 'Jenis kedua hukuman berat ialah pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan.',
      en: 'The second kind of severe sanction is removal from the post to a pelaksana (staff) post for 12 months.',
    },
    'pasal-8/ayat-4/huruf-c': {
      id: 'Jenis ketiga hukuman berat ialah pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS.',
      en: "The third kind of severe sanction is honourable dismissal as PNS not at one's own request.",
    },
    'pasal-9/ayat-1/huruf-a': {
      id: 'Tidak menjalankan kebijakan pejabat yang berwenang (Pasal 3 huruf c) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not carrying out the policy of the competent official (Pasal 3 huruf c) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-1/huruf-b': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 huruf d) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not obeying laws and regulations (Pasal 3 huruf d) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-1/huruf-c': {
      id: 'Tidak menjalankan tugas kedinasan sebagaimana mestinya (Pasal 3 huruf e) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not carrying out official duties as required (Pasal 3 huruf e) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-1/huruf-d': {
      id: 'Tidak menunjukkan integritas dan keteladanan (Pasal 3 huruf f) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not showing integrity and setting an example (Pasal 3 huruf f) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-1/huruf-e': {
      id: 'Tidak menjaga rahasia jabatan (Pasal 3 huruf g) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not keeping official secrets (Pasal 3 huruf g) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-1/huruf-f': {
      id: 'Tidak bersedia ditempatkan di seluruh wilayah negara (Pasal 3 huruf h) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not accepting a posting anywhere in the country (Pasal 3 huruf h) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-2/huruf-a': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 4 huruf c) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not putting the interest of the state first (Pasal 4 huruf c) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-2/huruf-b': {
      id: 'Pelanggaran kewajiban Masuk Kerja dan jam kerja (Pasal 4 huruf f) yang berdampak pada Unit Kerja dihukum ringan menurut jumlah hari pada angka 1 sampai dengan angka 3.',
      en: 'A breach of the duty to be at work (Pasal 4 huruf f) that affects the work unit is sanctioned as light by the number of days in numbers 1 to 3.',
    },
    'pasal-9/ayat-2/huruf-b/angka-1': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 3 hari kerja dalam 1 tahun, dengan dampak pada Unit Kerja, dikenai teguran lisan.',
      en: 'Absence without valid reason of 3 working days in total within 1 year, affecting the work unit, brings an oral reprimand.',
    },
    'pasal-9/ayat-2/huruf-b/angka-2': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 4 sampai dengan 6 hari kerja dalam 1 tahun, dengan dampak pada Unit Kerja, dikenai teguran tertulis.',
      en: 'Absence without valid reason of 4 to 6 working days in total within 1 year, affecting the work unit, brings a written reprimand.',
    },
    'pasal-9/ayat-2/huruf-b/angka-3': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 7 sampai dengan 10 hari kerja dalam 1 tahun, dengan dampak pada Unit Kerja, dikenai pernyataan tidak puas secara tertulis.',
      en: 'Absence without valid reason of 7 to 10 working days in total within 1 year, affecting the work unit, brings a written statement of dissatisfaction.',
    },
    'pasal-9/ayat-2/huruf-c': {
      id: 'Tidak memakai dan merawat barang milik negara dengan baik (Pasal 4 huruf g) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not using and maintaining state property well (Pasal 4 huruf g) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-9/ayat-2/huruf-d': {
      id: 'Tidak memberi bawahan kesempatan mengembangkan kompetensi (Pasal 4 huruf h) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Not giving subordinates the opportunity to develop competence (Pasal 4 huruf h) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-10/ayat-1/huruf-a': {
      id: 'Tidak memelihara persatuan dan kesatuan bangsa (Pasal 3 huruf b) dihukum sedang apabila dampak negatifnya pada Unit Kerja dan/atau instansi.',
      en: 'Not preserving national unity (Pasal 3 huruf b) is sanctioned as moderate if the negative impact falls on the work unit and/or the agency.',
    },
    'pasal-10/ayat-1/huruf-b': {
      id: 'Tidak menjalankan kebijakan pejabat yang berwenang (Pasal 3 huruf c) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not carrying out the policy of the competent official (Pasal 3 huruf c) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-1/huruf-c': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 huruf d) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not obeying laws and regulations (Pasal 3 huruf d) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-1/huruf-d': {
      id: 'Tidak menjalankan tugas kedinasan sebagaimana mestinya (Pasal 3 huruf e) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not carrying out official duties as required (Pasal 3 huruf e) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-1/huruf-e': {
      id: 'Tidak menunjukkan integritas dan keteladanan (Pasal 3 huruf f) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not showing integrity and setting an example (Pasal 3 huruf f) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-1/huruf-f': {
      id: 'Tidak menjaga rahasia jabatan (Pasal 3 huruf g) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not keeping official secrets (Pasal 3 huruf g) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-1/huruf-g': {
      id: 'Tidak bersedia ditempatkan di seluruh wilayah negara (Pasal 3 huruf h) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not accepting a posting anywhere in the country (Pasal 3 huruf h) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-2/huruf-a': {
      id: 'Tidak hadir dan tidak mengucapkan sumpah atau janji PNS (Pasal 4 huruf a) tanpa alasan yang sah dihukum sedang.',
      en: 'Not attending and taking the PNS oath or pledge (Pasal 4 huruf a) without valid reason is sanctioned as moderate.',
    },
    'pasal-10/ayat-2/huruf-b': {
      id: 'Tidak hadir dan tidak mengucapkan sumpah atau janji jabatan (Pasal 4 huruf b) tanpa alasan yang sah dihukum sedang.',
      en: 'Not attending and taking the oath or pledge of office (Pasal 4 huruf b) without valid reason is sanctioned as moderate.',
    },
    'pasal-10/ayat-2/huruf-c': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 4 huruf c) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not putting the interest of the state first (Pasal 4 huruf c) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-2/huruf-d': {
      id: 'Tidak segera melaporkan bahaya keamanan atau kerugian keuangan negara (Pasal 4 huruf d) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not reporting at once a danger to state security or a loss to state finances (Pasal 4 huruf d) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-2/huruf-e': {
      id: 'Tidak melaporkan harta kekayaan (Pasal 4 huruf e) dihukum sedang apabila pelakunya pejabat administrator atau pejabat fungsional.',
      en: 'Not reporting assets (Pasal 4 huruf e) is sanctioned as moderate if done by an administrator or a functional official.',
    },
    'pasal-10/ayat-2/huruf-f': {
      id: 'Pelanggaran kewajiban Masuk Kerja dan jam kerja (Pasal 4 huruf f) dihukum sedang menurut jumlah hari pada angka 1 sampai dengan angka 3.',
      en: 'A breach of the duty to be at work (Pasal 4 huruf f) is sanctioned as moderate by the number of days in numbers 1 to 3.',
    },
    'pasal-10/ayat-2/huruf-f/angka-1': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 11 sampai dengan 13 hari kerja dalam 1 tahun dikenai pemotongan tunjangan kinerja 25% selama 6 bulan.',
      en: 'Absence without valid reason of 11 to 13 working days in total within 1 year brings a cut of 25% of the performance allowance for 6 months.',
    },
    'pasal-10/ayat-2/huruf-f/angka-2': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 14 sampai dengan 16 hari kerja dalam 1 tahun dikenai pemotongan tunjangan kinerja 25% selama 9 bulan.',
      en: 'Absence without valid reason of 14 to 16 working days in total within 1 year brings a cut of 25% of the performance allowance for 9 months.',
    },
    'pasal-10/ayat-2/huruf-f/angka-3': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 17 sampai dengan 20 hari kerja dalam 1 tahun dikenai pemotongan tunjangan kinerja 25% selama 12 bulan.',
      en: 'Absence without valid reason of 17 to 20 working days in total within 1 year brings a cut of 25% of the performance allowance for 12 months.',
    },
    'pasal-10/ayat-2/huruf-g': {
      id: 'Tidak memakai dan merawat barang milik negara dengan baik (Pasal 4 huruf g) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not using and maintaining state property well (Pasal 4 huruf g) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-10/ayat-2/huruf-h': {
      id: 'Tidak memberi bawahan kesempatan mengembangkan kompetensi (Pasal 4 huruf h) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Not giving subordinates the opportunity to develop competence (Pasal 4 huruf h) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-11/ayat-1/huruf-a': {
      id: 'Tidak setia dan tidak taat penuh kepada Pancasila, UUD 1945, negara, dan Pemerintah (Pasal 3 huruf a) dihukum berat apabila dampak negatifnya pada Unit Kerja, instansi, dan/atau negara.',
      en: 'Lack of full loyalty and obedience to Pancasila, the 1945 Constitution, the state and the Government (Pasal 3 huruf a) is sanctioned as severe if the negative impact falls on the work unit, the agency and/or the state.',
    },
    'pasal-11/ayat-1/huruf-b': {
      id: 'Tidak memelihara persatuan dan kesatuan bangsa (Pasal 3 huruf b) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not preserving national unity (Pasal 3 huruf b) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-c': {
      id: 'Tidak menjalankan kebijakan pejabat yang berwenang (Pasal 3 huruf c) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not carrying out the policy of the competent official (Pasal 3 huruf c) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-d': {
      id: 'Tidak mematuhi peraturan perundang-undangan (Pasal 3 huruf d) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not obeying laws and regulations (Pasal 3 huruf d) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-e': {
      id: 'Tidak menjalankan tugas kedinasan sebagaimana mestinya (Pasal 3 huruf e) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not carrying out official duties as required (Pasal 3 huruf e) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-f': {
      id: 'Tidak menunjukkan integritas dan keteladanan (Pasal 3 huruf f) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not showing integrity and setting an example (Pasal 3 huruf f) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-g': {
      id: 'Tidak menjaga rahasia jabatan (Pasal 3 huruf g) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not keeping official secrets (Pasal 3 huruf g) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-1/huruf-h': {
      id: 'Tidak bersedia ditempatkan di seluruh wilayah negara (Pasal 3 huruf h) dihukum berat apabila dampak negatifnya pada negara.',
      en: 'Not accepting a posting anywhere in the country (Pasal 3 huruf h) is sanctioned as severe if the negative impact falls on the state.',
    },
    'pasal-11/ayat-2/huruf-a': {
      id: 'Tidak mendahulukan kepentingan negara (Pasal 4 huruf c) dihukum berat apabila dampak negatifnya pada negara dan/atau pemerintah.',
      en: 'Not putting the interest of the state first (Pasal 4 huruf c) is sanctioned as severe if the negative impact falls on the state and/or the government.',
    },
    'pasal-11/ayat-2/huruf-b': {
      id: 'Tidak segera melaporkan bahaya keamanan atau kerugian keuangan negara (Pasal 4 huruf d) dihukum berat apabila dampak negatifnya pada negara dan/atau pemerintah.',
      en: 'Not reporting at once a danger to state security or a loss to state finances (Pasal 4 huruf d) is sanctioned as severe if the negative impact falls on the state and/or the government.',
    },
    'pasal-11/ayat-2/huruf-c': {
      id: 'Tidak melaporkan harta kekayaan (Pasal 4 huruf e) dihukum berat apabila pelakunya pejabat pimpinan tinggi atau pejabat lainnya.',
      en: 'Not reporting assets (Pasal 4 huruf e) is sanctioned as severe if done by a high leadership official or another official.',
    },
    'pasal-11/ayat-2/huruf-d': {
      id: 'Pelanggaran kewajiban Masuk Kerja dan jam kerja (Pasal 4 huruf f) dihukum berat menurut jumlah hari pada angka 1 sampai dengan angka 4.',
      en: 'A breach of the duty to be at work (Pasal 4 huruf f) is sanctioned as severe by the number of days in numbers 1 to 4.',
    },
    'pasal-11/ayat-2/huruf-d/angka-1': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 21 sampai dengan 24 hari kerja dalam 1 tahun dikenai penurunan jabatan setingkat lebih rendah selama 12 bulan.',
      en: 'Absence without valid reason of 21 to 24 working days in total within 1 year brings demotion to a post one level lower for 12 months.',
    },
    'pasal-11/ayat-2/huruf-d/angka-2': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 25 sampai dengan 27 hari kerja dalam 1 tahun dikenai pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan.',
      en: 'Absence without valid reason of 25 to 27 working days in total within 1 year brings removal from the post to a pelaksana post for 12 months.',
    },
    'pasal-11/ayat-2/huruf-d/angka-3': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah secara kumulatif 28 hari kerja atau lebih dalam 1 tahun dikenai pemberhentian dengan hormat tidak atas permintaan sendiri.',
      en: "Absence without valid reason of 28 working days or more in total within 1 year brings honourable dismissal not at one's own request.",
    },
    'pasal-11/ayat-2/huruf-d/angka-4': {
      id: 'Tidak Masuk Kerja tanpa alasan yang sah 10 hari kerja berturut-turut dikenai pemberhentian dengan hormat tidak atas permintaan sendiri.',
      en: "Absence without valid reason of 10 consecutive working days brings honourable dismissal not at one's own request.",
    },
    'pasal-11/ayat-2/huruf-e': {
      id: 'Tidak menolak pemberian yang terkait dengan tugas dan fungsi (Pasal 4 huruf i) dihukum berat tanpa syarat dampak.',
      en: 'Not refusing a gift connected with duty and function (Pasal 4 huruf i) is sanctioned as severe with no test of impact.',
    },
    'pasal-12/huruf-a': {
      id: 'Penguasaan atau pengalihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 5 huruf f) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Unlawful holding or disposal of state goods, documents or securities (Pasal 5 huruf f) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-12/huruf-b': {
      id: 'Kegiatan yang merugikan negara (Pasal 5 huruf h) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Activities that harm the state (Pasal 5 huruf h) are sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-12/huruf-c': {
      id: 'Perlakuan sewenang-wenang kepada bawahan (Pasal 5 huruf i) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Arbitrary treatment of subordinates (Pasal 5 huruf i) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-12/huruf-d': {
      id: 'Perintangan tugas kedinasan (Pasal 5 huruf j) dihukum ringan apabila dampak negatifnya pada Unit Kerja.',
      en: 'Obstruction of official duties (Pasal 5 huruf j) is sanctioned as light if the negative impact falls on the work unit.',
    },
    'pasal-13/huruf-a': {
      id: 'Penguasaan atau pengalihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 5 huruf f) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Unlawful holding or disposal of state goods, documents or securities (Pasal 5 huruf f) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-13/huruf-b': {
      id: 'Pungutan di luar ketentuan (Pasal 5 huruf g) dihukum sedang apabila dampak negatifnya pada Unit Kerja dan/atau instansi.',
      en: 'Charges outside the rules (Pasal 5 huruf g) are sanctioned as moderate if the negative impact falls on the work unit and/or the agency.',
    },
    'pasal-13/huruf-c': {
      id: 'Kegiatan yang merugikan negara (Pasal 5 huruf h) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Activities that harm the state (Pasal 5 huruf h) are sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-13/huruf-d': {
      id: 'Perlakuan sewenang-wenang kepada bawahan (Pasal 5 huruf i) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Arbitrary treatment of subordinates (Pasal 5 huruf i) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-13/huruf-e': {
      id: 'Perbuatan atau kelalaian yang dapat merugikan pihak yang dilayani (Pasal 5 huruf m) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'An act or omission that may cause loss to the person served (Pasal 5 huruf m) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-13/huruf-f': {
      id: 'Perintangan tugas kedinasan (Pasal 5 huruf j) dihukum sedang apabila dampak negatifnya pada instansi.',
      en: 'Obstruction of official duties (Pasal 5 huruf j) is sanctioned as moderate if the negative impact falls on the agency.',
    },
    'pasal-13/huruf-g': {
      id: 'Dukungan kepada calon sebagai peserta kampanye beratribut partai atau atribut PNS (Pasal 5 huruf n angka 2) dihukum sedang.',
      en: 'Support for a candidate as a campaign participant with party or PNS attributes (Pasal 5 huruf n angka 2) is sanctioned as moderate.',
    },
    'pasal-14/huruf-a': {
      id: 'Penyalahgunaan wewenang (Pasal 5 huruf a) dihukum berat tanpa syarat dampak.',
      en: 'Abuse of authority (Pasal 5 huruf a) is sanctioned as severe with no test of impact.',
    },
    'pasal-14/huruf-b': {
      id: 'Menjadi perantara demi keuntungan dengan kewenangan orang lain (Pasal 5 huruf b) dihukum berat tanpa syarat dampak.',
      en: "Acting as a go-between for gain with another's authority (Pasal 5 huruf b) is sanctioned as severe with no test of impact.",
    },
    'pasal-14/huruf-c': {
      id: 'Bekerja bagi negara lain dan/atau lembaga internasional tanpa izin atau penugasan Pejabat Pembina Kepegawaian (Pasal 5 huruf c dan d) dihukum berat.',
      en: 'Working for another state and/or an international institution without the permission or assignment of the Pejabat Pembina Kepegawaian (Pasal 5 huruf c and d) is sanctioned as severe.',
    },
    'pasal-14/huruf-d': {
      id: 'Bekerja pada perusahaan, konsultan, atau lembaga swadaya masyarakat asing tanpa penugasan Pejabat Pembina Kepegawaian (Pasal 5 huruf e) dihukum berat.',
      en: 'Working for a foreign company, consultant or non-governmental organisation without an assignment of the Pejabat Pembina Kepegawaian (Pasal 5 huruf e) is sanctioned as severe.',
    },
    'pasal-14/huruf-e': {
      id: 'Penguasaan atau pengalihan barang, dokumen, atau surat berharga negara secara tidak sah (Pasal 5 huruf f) dihukum berat apabila dampak negatifnya pada negara dan/atau pemerintah.',
      en: 'Unlawful holding or disposal of state goods, documents or securities (Pasal 5 huruf f) is sanctioned as severe if the negative impact falls on the state and/or the government.',
    },
    'pasal-14/huruf-f': {
      id: 'Pungutan di luar ketentuan (Pasal 5 huruf g) dihukum berat apabila dampak negatifnya pada negara dan/atau pemerintah.',
      en: 'Charges outside the rules (Pasal 5 huruf g) are sanctioned as severe if the negative impact falls on the state and/or the government.',
    },
    'pasal-14/huruf-g': {
      id: 'Penerimaan hadiah yang terkait dengan jabatan dan/atau pekerjaan (Pasal 5 huruf k) dihukum berat tanpa syarat dampak.',
      en: 'Accepting gifts connected with the post and/or the work (Pasal 5 huruf k) is sanctioned as severe with no test of impact.',
    },
    'pasal-14/huruf-h': {
      id: 'Permintaan sesuatu yang terkait dengan jabatan (Pasal 5 huruf l) dihukum berat tanpa syarat dampak.',
      en: 'Asking for something connected with the post (Pasal 5 huruf l) is sanctioned as severe with no test of impact.',
    },
    'pasal-14/huruf-i': {
      id: 'Dukungan kepada calon dengan cara pada Pasal 5 huruf n angka 3 sampai dengan angka 7 dihukum berat; kelimanya dinomori ulang menjadi angka 1 sampai dengan angka 5.',
      en: 'Support for a candidate in the ways of Pasal 5 huruf n angka 3 to 7 is sanctioned as severe; the five are renumbered here from 1 to 5.',
    },
    'pasal-14/huruf-i/angka-1': {
      id: 'Mengerahkan PNS lain sebagai peserta kampanye (Pasal 5 huruf n angka 3) dihukum berat.',
      en: 'Mobilising other PNS as a campaign participant (Pasal 5 huruf n angka 3) is sanctioned as severe.',
    },
    'pasal-14/huruf-i/angka-2': {
      id: 'Memakai fasilitas negara sebagai peserta kampanye (Pasal 5 huruf n angka 4) dihukum berat.',
      en: 'Using state facilities as a campaign participant (Pasal 5 huruf n angka 4) is sanctioned as severe.',
    },
    'pasal-14/huruf-i/angka-3': {
      id: 'Keputusan dan/atau tindakan yang memberi untung atau rugi kepada satu pasangan calon, kapan pun terhadap masa kampanye (Pasal 5 huruf n angka 5), dihukum berat.',
      en: 'A decision and/or action that favours or harms one pair of candidates, whether before, during or after the campaign period (Pasal 5 huruf n angka 5), is sanctioned as severe.',
    },
    'pasal-14/huruf-i/angka-4': {
      id: 'Kegiatan yang berpihak kepada pasangan calon peserta pemilu sebelum, selama, dan sesudah masa kampanye (Pasal 5 huruf n angka 6) dihukum berat.',
      en: 'Activities leaning to a pair of candidates that contests the election, before, during and after the campaign period (Pasal 5 huruf n angka 6), are sanctioned as severe.',
    },
    'pasal-14/huruf-i/angka-5': {
      id: 'Surat dukungan dengan fotokopi KTP atau Surat Keterangan Tanda Penduduk (Pasal 5 huruf n angka 7) dihukum berat.',
      en: 'A letter of support with a copy of the identity card or of the certificate that replaces it (Pasal 5 huruf n angka 7) is sanctioned as severe.',
    },
    'pasal-15/ayat-1': {
      id: 'Hari tidak Masuk Kerja dijumlahkan sampai akhir tahun berjalan.',
      en: 'Days of absence are added up until the end of the current year.',
    },
    'pasal-15/ayat-2': {
      id: 'Gaji PNS yang tidak Masuk Kerja tanpa alasan yang sah 10 hari kerja berturut-turut dihentikan mulai bulan berikutnya.',
      en: 'The salary of a PNS absent without valid reason for 10 consecutive working days is stopped from the following month.',
    },
    'pasal-16/huruf-a': {
      id: 'Presiden termasuk Pejabat yang Berwenang Menghukum.',
      en: 'The President is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-b': {
      id: 'Pejabat Pembina Kepegawaian termasuk Pejabat yang Berwenang Menghukum.',
      en: 'The Pejabat Pembina Kepegawaian is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-c': {
      id: 'Kepala Perwakilan Republik Indonesia termasuk Pejabat yang Berwenang Menghukum.',
      en: 'The head of an Indonesian mission abroad is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-d': {
      id: 'Pejabat Pimpinan Tinggi Madya atau yang setara termasuk Pejabat yang Berwenang Menghukum.',
      en: 'A Pejabat Pimpinan Tinggi Madya or equal is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-e': {
      id: 'Pejabat Pimpinan Tinggi Pratama atau yang setara termasuk Pejabat yang Berwenang Menghukum.',
      en: 'A Pejabat Pimpinan Tinggi Pratama or equal is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-f': {
      id: 'Pejabat Administrator atau yang setara termasuk Pejabat yang Berwenang Menghukum.',
      en: 'A Pejabat Administrator or equal is one of the officials competent to impose sanctions.',
    },
    'pasal-16/huruf-g': {
      id: 'Pejabat Pengawas atau yang setara termasuk Pejabat yang Berwenang Menghukum.',
      en: 'A Pejabat Pengawas or equal is one of the officials competent to impose sanctions.',
    },
    'pasal-17/ayat-1/huruf-a': {
      id: 'Presiden menjatuhkan semua jenis hukuman kepada pemangku Jabatan Pimpinan Tinggi Utama.',
      en: 'The President imposes every kind of sanction on the holder of a Jabatan Pimpinan Tinggi Utama.',
    },
    'pasal-17/ayat-1/huruf-b': {
      id: 'Presiden menjatuhkan semua jenis hukuman kepada pemangku Jabatan Pimpinan Tinggi Madya yang merupakan Pejabat Pembina Kepegawaian.',
      en: 'The President imposes every kind of sanction on the holder of a Jabatan Pimpinan Tinggi Madya who is a Pejabat Pembina Kepegawaian.',
    },
    'pasal-17/ayat-2/huruf-a': {
      id: 'Presiden menjatuhkan pemberhentian (Pasal 8 ayat (4) huruf c) kepada pemangku Jabatan Pimpinan Tinggi Madya.',
      en: 'The President imposes dismissal (Pasal 8 ayat (4) huruf c) on the holder of a Jabatan Pimpinan Tinggi Madya.',
    },
    'pasal-17/ayat-2/huruf-b': {
      id: 'Presiden menjatuhkan pemberhentian (Pasal 8 ayat (4) huruf c) kepada pejabat fungsional jenjang Ahli Utama.',
      en: 'The President imposes dismissal (Pasal 8 ayat (4) huruf c) on a functional official of the Ahli Utama tier.',
    },
    'pasal-17/ayat-2/huruf-c': {
      id: 'Presiden menjatuhkan pemberhentian (Pasal 8 ayat (4) huruf c) kepada pemangku jabatan lain yang diangkat dan diberhentikan oleh Presiden.',
      en: 'The President imposes dismissal (Pasal 8 ayat (4) huruf c) on the holder of another post that the President fills and empties.',
    },
    'pasal-17/ayat-3/huruf-a': {
      id: 'Hukuman oleh Presiden bagi pemangku Jabatan Pimpinan Tinggi Utama didasarkan pada usul menteri yang mengoordinasikan.',
      en: "The President's sanction on the holder of a Jabatan Pimpinan Tinggi Utama rests on a proposal of the coordinating minister.",
    },
    'pasal-17/ayat-3/huruf-b': {
      id: 'Hukuman oleh Presiden bagi pemangku Jabatan Pimpinan Tinggi Madya dan jabatan lain wewenang Presiden didasarkan pada usul Pejabat Pembina Kepegawaian.',
      en: "The President's sanction on the holder of a Jabatan Pimpinan Tinggi Madya or another post filled by the President rests on a proposal of the Pejabat Pembina Kepegawaian.",
    },
    'pasal-18/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian pusat dan provinsi menjatuhkan hukuman ringan, sedang, dan berat huruf a serta huruf b kepada Pejabat Pimpinan Tinggi Madya di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency or a province imposes light, moderate and severe sanctions of huruf a and b on a Pejabat Pimpinan Tinggi Madya within the agency.',
    },
    'pasal-18/ayat-2/huruf-a': {
      id: 'Pejabat Pembina Kepegawaian pusat dan provinsi menjatuhkan hukuman sedang dan berat kepada Pejabat Pimpinan Tinggi Pratama di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency or a province imposes moderate and severe sanctions on a Pejabat Pimpinan Tinggi Pratama within the agency.',
    },
    'pasal-18/ayat-2/huruf-b': {
      id: 'Pejabat Pembina Kepegawaian pusat dan provinsi menjatuhkan hukuman ringan, sedang, dan berat huruf a serta huruf b kepada pejabat fungsional jenjang Ahli Utama.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency or a province imposes light, moderate and severe sanctions of huruf a and b on a functional official of the Ahli Utama tier.',
    },
    'pasal-18/ayat-2/huruf-c': {
      id: 'Pejabat Pembina Kepegawaian pusat dan provinsi menjatuhkan hukuman berat kepada Pejabat Administrator ke bawah di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency or a province imposes severe sanctions on administrators and those below within the agency.',
    },
    'pasal-18/ayat-2/huruf-d': {
      id: 'Pejabat Pembina Kepegawaian pusat dan provinsi menjatuhkan hukuman berat kepada pejabat fungsional selain jenjang Ahli Utama di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a central agency or a province imposes severe sanctions on functional officials other than of the Ahli Utama tier within the agency.',
    },
    'pasal-18/ayat-3/huruf-a': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat kepada Pejabat Pimpinan Tinggi Pratama di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions on a Pejabat Pimpinan Tinggi Pratama within it.',
    },
    'pasal-18/ayat-3/huruf-b': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman ringan, sedang, dan berat huruf a serta huruf b kepada pejabat fungsional jenjang Ahli Utama.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes light, moderate and severe sanctions of huruf a and b on a functional official of the Ahli Utama tier.',
    },
    'pasal-18/ayat-3/huruf-c': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman sedang dan berat kepada Pejabat Administrator ke bawah di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes moderate and severe sanctions on administrators and those below within it.',
    },
    'pasal-18/ayat-3/huruf-d': {
      id: 'Pejabat Pembina Kepegawaian kabupaten/kota menjatuhkan hukuman berat kepada pejabat fungsional selain jenjang Ahli Utama di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian of a kabupaten or kota imposes severe sanctions on functional officials other than of the Ahli Utama tier within it.',
    },
    'pasal-19/huruf-a': {
      id: 'Kepala Perwakilan Republik Indonesia menjatuhkan hukuman ringan kepada PNS satu tingkat di bawahnya.',
      en: 'The head of an Indonesian mission abroad imposes light sanctions on PNS one level below.',
    },
    'pasal-19/huruf-b': {
      id: 'Kepala Perwakilan Republik Indonesia menjatuhkan hukuman sedang kepada PNS dua tingkat di bawahnya.',
      en: 'The head of an Indonesian mission abroad imposes moderate sanctions on PNS two levels below.',
    },
    'pasal-20/huruf-a': {
      id: 'Pejabat Pimpinan Tinggi Madya atau yang setara di pusat dan provinsi menjatuhkan hukuman ringan kepada PNS satu tingkat di bawahnya.',
      en: 'A Pejabat Pimpinan Tinggi Madya or equal in the centre or a province imposes light sanctions on PNS one level below.',
    },
    'pasal-20/huruf-b': {
      id: 'Pejabat Pimpinan Tinggi Madya atau yang setara di pusat dan provinsi menjatuhkan hukuman sedang kepada PNS dua tingkat di bawahnya.',
      en: 'A Pejabat Pimpinan Tinggi Madya or equal in the centre or a province imposes moderate sanctions on PNS two levels below.',
    },
    'pasal-21/huruf-a': {
      id: 'Pejabat Pimpinan Tinggi Pratama atau yang setara menjatuhkan hukuman ringan kepada PNS satu tingkat di bawahnya.',
      en: 'A Pejabat Pimpinan Tinggi Pratama or equal imposes light sanctions on PNS one level below.',
    },
    'pasal-21/huruf-b': {
      id: 'Pejabat Pimpinan Tinggi Pratama atau yang setara menjatuhkan hukuman sedang kepada PNS dua tingkat di bawahnya.',
      en: 'A Pejabat Pimpinan Tinggi Pratama or equal imposes moderate sanctions on PNS two levels below.',
    },
    'pasal-21/huruf-c': {
      id: 'Pejabat Pimpinan Tinggi Pratama atau yang setara menjatuhkan hukuman ringan dan sedang kepada pejabat fungsional di lingkungannya.',
      en: 'A Pejabat Pimpinan Tinggi Pratama or equal imposes light and moderate sanctions on functional officials within the unit.',
    },
    'pasal-22/ayat-1/huruf-a': {
      id: 'Pejabat Administrator atau yang setara menjatuhkan hukuman ringan kepada PNS satu tingkat di bawahnya.',
      en: 'A Pejabat Administrator or equal imposes light sanctions on PNS one level below.',
    },
    'pasal-22/ayat-1/huruf-b': {
      id: 'Pejabat Administrator atau yang setara menjatuhkan hukuman sedang kepada PNS dua tingkat di bawahnya.',
      en: 'A Pejabat Administrator or equal imposes moderate sanctions on PNS two levels below.',
    },
    'pasal-22/ayat-1/huruf-c': {
      id: 'Pejabat Administrator atau yang setara menjatuhkan hukuman ringan dan sedang kepada pejabat fungsional di lingkungannya.',
      en: 'A Pejabat Administrator or equal imposes light and moderate sanctions on functional officials within the unit.',
    },
    'pasal-22/ayat-2': {
      id: 'Di unit kerja pusat, provinsi, dan kabupaten/kota tanpa jabatan administrator, pejabat fungsional Ahli Madya tertentu dapat menjatuhkan hukuman disiplin ringan kepada PNS satu tingkat di bawahnya menurut ayat (1) huruf a.',
      en: 'In a unit of the centre, a province or a kabupaten or kota without an administrator post, a certain functional official of the Ahli Madya tier may impose light discipline sanctions on PNS one level below under ayat (1) huruf a.',
    },
    'pasal-22/ayat-3': {
      id: 'Pejabat fungsional Ahli Madya tertentu itu ditetapkan dengan keputusan Pejabat Pembina Kepegawaian.',
      en: 'That functional official of the Ahli Madya tier is named by a decision of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-23/ayat-1/huruf-a': {
      id: 'Pejabat Pengawas atau yang setara menjatuhkan hukuman ringan kepada PNS satu tingkat di bawahnya.',
      en: 'A Pejabat Pengawas or equal imposes light sanctions on PNS one level below.',
    },
    'pasal-23/ayat-1/huruf-b': {
      id: 'Pejabat Pengawas atau yang setara menjatuhkan hukuman ringan dan sedang kepada PNS dua tingkat di bawahnya.',
      en: 'A Pejabat Pengawas or equal imposes light and moderate sanctions on PNS two levels below.',
    },
    'pasal-23/ayat-1/huruf-c': {
      id: 'Pejabat Pengawas atau yang setara hanya menjatuhkan hukuman ringan kepada pejabat fungsional di lingkungannya.',
      en: 'A Pejabat Pengawas or equal imposes only light sanctions on functional officials within the unit.',
    },
    'pasal-23/ayat-2': {
      id: 'Di unit kerja pusat, provinsi, dan kabupaten/kota tanpa jabatan pengawas, pejabat fungsional Ahli Muda tertentu dapat menjatuhkan hukuman disiplin ringan kepada PNS satu tingkat di bawahnya menurut ayat (1) huruf a.',
      en: 'In a unit of the centre, a province or a kabupaten or kota without a pengawas post, a certain functional official of the Ahli Muda tier may impose light discipline sanctions on PNS one level below under ayat (1) huruf a.',
    },
    'pasal-23/ayat-3': {
      id: 'Pejabat fungsional Ahli Muda tertentu itu ditetapkan dengan keputusan Pejabat Pembina Kepegawaian.',
      en: 'That functional official of the Ahli Muda tier is named by a decision of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-24/ayat-1': {
      id: 'Menghukum PNS yang melanggar disiplin merupakan kewajiban Pejabat yang Berwenang Menghukum.',
      en: 'The competent official must impose a discipline sanction on a PNS who committed a breach.',
    },
    'pasal-24/ayat-2': {
      id: 'Pejabat yang Berwenang Menghukum yang tidak menjatuhkan hukuman dijatuhi Hukuman Disiplin oleh atasannya.',
      en: 'A competent official who imposes no sanction is sanctioned by the superior.',
    },
    'pasal-24/ayat-3': {
      id: 'Pejabat yang Berwenang Menghukum yang menjatuhkan hukuman tidak sesuai dengan pelanggarannya dijatuhi Hukuman Disiplin yang lebih berat.',
      en: 'A competent official whose sanction does not fit the breach receives a heavier discipline sanction.',
    },
    'pasal-24/ayat-4': {
      id: 'Hukuman terhadap pejabat menurut ayat (2) dan ayat (3) dijatuhkan setelah pemeriksaan.',
      en: 'The sanction on an official under ayat (2) and ayat (3) is imposed after an examination.',
    },
    'pasal-24/ayat-5': {
      id: 'Atasan pejabat itu juga menjatuhkan Hukuman Disiplin kepada PNS pelaku pelanggaran.',
      en: 'The superior of that official also imposes the sanction on the PNS who committed the breach.',
    },
    'pasal-25': {
      id: 'Bila tidak ada Pejabat yang Berwenang Menghukum, kewenangannya beralih kepada pejabat yang lebih tinggi.',
      en: 'If there is no competent official, the power to sanction passes to the next higher official.',
    },
    'pasal-26/ayat-1': {
      id: 'PNS yang diduga melanggar disiplin dipanggil secara tertulis oleh atasan langsungnya untuk diperiksa.',
      en: 'A PNS suspected of a breach is summoned in writing by the direct superior for examination.',
    },
    'pasal-26/ayat-2': {
      id: 'Jarak antara tanggal surat panggilan dan tanggal pemeriksaan paling lambat 7 hari kerja.',
      en: 'The time between the date of the summons and the date of the examination is at most 7 working days.',
    },
    'pasal-26/ayat-3': {
      id: 'Bila tidak hadir, PNS dipanggil untuk kedua kalinya paling lambat 7 hari kerja setelah tanggal ia seharusnya diperiksa.',
      en: 'If the PNS does not appear, a second summons follows at most 7 working days after the date on which the examination should have been held.',
    },
    'pasal-26/ayat-4': {
      id: 'Bila tetap tidak hadir pada panggilan kedua, hukuman dijatuhkan berdasarkan alat bukti dan keterangan yang ada tanpa pemeriksaan.',
      en: 'If the PNS is absent again on the second summons, the sanction is imposed on the evidence and information at hand without examination.',
    },
    'pasal-27/ayat-1': {
      id: 'Atasan langsung wajib memeriksa PNS terduga pelanggar sebelum hukuman dijatuhkan.',
      en: 'The direct superior must examine the suspected PNS before a sanction is imposed.',
    },
    'pasal-27/ayat-2': {
      id: 'Pemeriksaan dilakukan tertutup, tatap muka atau virtual, dan hasilnya dimuat dalam berita acara pemeriksaan.',
      en: 'The examination is closed, face to face or virtual, and its result is set down in a record of examination.',
    },
    'pasal-27/ayat-3': {
      id: 'Bila menurut hasil pemeriksaan kewenangan menghukum ada pada atasan langsung, ia wajib menjatuhkan hukuman.',
      en: 'If the result shows that the direct superior is competent, the direct superior must impose the sanction.',
    },
    'pasal-27/ayat-4': {
      id: 'Bila kewenangan menghukum ada pada pejabat yang lebih tinggi, atasan langsung wajib melaporkan berita acara dan hasil pemeriksaan secara hierarki.',
      en: 'If a higher official is competent, the direct superior must report the record and the result of the examination up the hierarchy.',
    },
    'pasal-28/ayat-1': {
      id: 'Atasan langsung yang tidak memanggil dan memeriksa dan/atau tidak melaporkan hasilnya dijatuhi Hukuman Disiplin.',
      en: 'A direct superior who does not summon and examine and/or does not report the result is given a discipline sanction.',
    },
    'pasal-28/ayat-2': {
      id: 'Pejabat yang Berwenang Menghukum menjatuhkan hukuman yang lebih berat kepada atasan langsung tersebut setelah pemeriksaan.',
      en: 'The competent official imposes a heavier sanction on that direct superior after an examination.',
    },
    'pasal-29/ayat-1': {
      id: 'Pelanggaran tingkat sedang (Pasal 10 dan Pasal 13) dapat diperiksa oleh tim pemeriksa.',
      en: 'Breaches of the moderate level (Pasal 10 and 13) may be examined by an examination team.',
    },
    'pasal-29/ayat-2': {
      id: 'Pelanggaran tingkat berat (Pasal 11 dan Pasal 14) diperiksa oleh tim pemeriksa.',
      en: 'Breaches of the severe level (Pasal 11 and 14) are examined by an examination team.',
    },
    'pasal-29/ayat-3': {
      id: 'Tim pemeriksa terdiri atas atasan langsung, unsur pengawasan, dan unsur kepegawaian.',
      en: 'The examination team consists of the direct superior, a supervisory element and a personnel element.',
    },
    'pasal-29/ayat-4': {
      id: 'Dalam hal tertentu tim pemeriksa dapat melibatkan pejabat lain yang ditunjuk.',
      en: 'In certain cases the examination team may involve another designated official.',
    },
    'pasal-29/ayat-5': {
      id: 'Yang membentuk tim pemeriksa ialah Pejabat Pembina Kepegawaian atau pejabat lain atas penunjukan.',
      en: 'The examination team is formed by the Pejabat Pembina Kepegawaian or another designated official.',
    },
    'pasal-29/ayat-6': {
      id: 'Bila atasan langsung terlibat dalam pelanggaran itu, atasan yang lebih tinggi secara berjenjang menggantikannya dalam tim.',
      en: 'If the direct superior is involved in the breach, the next higher superior takes that place in the team.',
    },
    'pasal-30': {
      id: 'Keterangan pihak lain dapat diminta oleh atasan langsung, oleh tim pemeriksa, atau oleh Pejabat yang Berwenang Menghukum.',
      en: 'The direct superior, the examination team or the competent official may ask others for information.',
    },
    'pasal-31/ayat-1': {
      id: 'Sejak pemeriksaan dimulai atasan langsung dapat membebaskan sementara PNS yang mungkin dihukum berat dari tugas jabatan.',
      en: 'A PNS likely to receive a severe sanction may be released for the time being from the duties of the post by the direct superior as from the examination.',
    },
    'pasal-31/ayat-2': {
      id: 'Pembebasan sementara berlaku sampai keputusan Hukuman Disiplin ditetapkan.',
      en: 'The temporary release lasts until the discipline decision is made.',
    },
    'pasal-31/ayat-3': {
      id: 'Selama pembebasan sementara diangkat pejabat pelaksana harian.',
      en: 'A daily acting official (pelaksana harian) is appointed during the temporary release.',
    },
    'pasal-31/ayat-4': {
      id: 'PNS yang dibebaskan sementara tetap menerima hak kepegawaiannya.',
      en: 'A PNS temporarily released keeps the personnel rights.',
    },
    'pasal-31/ayat-5': {
      id: 'Bila atasan langsung tidak ada, pembebasan sementara dilakukan oleh pejabat yang lebih tinggi.',
      en: 'If there is no direct superior, the temporary release is ordered by a higher official.',
    },
    'pasal-32/ayat-1': {
      id: 'Berita acara pemeriksaan harus ditandatangani pemeriksa dan PNS yang diperiksa, secara langsung atau virtual.',
      en: 'The record of examination must be signed by the examiner and the examined PNS, in person or virtually.',
    },
    'pasal-32/ayat-2': {
      id: 'Berita acara yang tidak mau ditandatangani oleh PNS yang diperiksa tetap menjadi dasar penjatuhan hukuman.',
      en: 'A record that the examined PNS refuses to sign still serves as the basis of the sanction.',
    },
    'pasal-32/ayat-3': {
      id: 'PNS yang diperiksa berhak atas salinan berita acara pemeriksaan.',
      en: 'The examined PNS is entitled to a copy of the record of examination.',
    },
    'pasal-33/ayat-1': {
      id: 'Pejabat yang Berwenang Menghukum menjatuhkan hukuman berdasarkan hasil pemeriksaan.',
      en: 'The competent official imposes the sanction on the basis of the result of the examination.',
    },
    'pasal-33/ayat-2': {
      id: 'Keputusan Hukuman Disiplin harus menyebut pelanggaran yang dilakukan PNS.',
      en: 'The discipline decision must name the breach that the PNS committed.',
    },
    'pasal-34': {
      id: 'Hasil pemeriksaan unsur atau unit pengawasan dapat menjadi bahan pemeriksaan dan/atau pelengkap pertimbangan penjatuhan hukuman.',
      en: 'The findings of a supervisory element or unit may serve as material for the examination and/or complete the considerations for the sanction.',
    },
    'pasal-35/ayat-1': {
      id: 'PNS dengan beberapa pelanggaran hanya dapat dijatuhi satu jenis hukuman, yaitu yang terberat.',
      en: 'A PNS found in several breaches can be given only one kind of sanction, the heaviest.',
    },
    'pasal-35/ayat-2': {
      id: 'PNS yang pernah dihukum lalu mengulangi pelanggaran yang sifatnya sama dijatuhi jenis hukuman yang lebih berat daripada hukuman terakhirnya.',
      en: 'A PNS sanctioned before who commits a breach of the same nature is given a heavier kind of sanction than the last one.',
    },
    'pasal-35/ayat-3': {
      id: 'PNS tidak dapat dihukum dua kali atau lebih atas satu Pelanggaran Disiplin.',
      en: 'A PNS cannot be sanctioned twice or more for one breach.',
    },
    'pasal-35/ayat-4': {
      id: 'Bagi PNS dengan penugasan khusus, pimpinan instansi atau Kepala Perwakilan tempat bertugas mengusulkan hukuman di luar kewenangannya kepada pimpinan instansi induk disertai berita acara pemeriksaan.',
      en: 'For a PNS on special assignment, the head of the host agency or mission proposes a sanction beyond its own power to the head of the home agency, with the record of examination.',
    },
    'pasal-36/ayat-1': {
      id: 'Tanda penyalahgunaan wewenang yang merugikan keuangan negara wajib dikoordinasikan oleh atasan langsung atau tim pemeriksa dengan aparat pengawas intern pemerintah.',
      en: "If there are signs of abuse of authority causing loss to state finances, the direct superior or the examination team must coordinate with the government's internal auditor.",
    },
    'pasal-36/ayat-2': {
      id: 'Bila indikasi itu terbukti, aparat pengawas intern merekomendasikan kepada Pejabat Pembina Kepegawaian agar melapor kepada aparat penegak hukum.',
      en: 'If the signs are proven, the internal auditor recommends that the Pejabat Pembina Kepegawaian report to law enforcement.',
    },
    'pasal-37/ayat-1': {
      id: 'Setiap Hukuman Disiplin ditetapkan dengan keputusan Pejabat yang Berwenang Menghukum.',
      en: 'Every discipline sanction is laid down in a decision of the competent official.',
    },
    'pasal-37/ayat-2': {
      id: 'Pejabat yang Berwenang Menghukum, atau pejabat lain atas penunjukan, menyampaikan keputusan itu kepada PNS yang dihukum.',
      en: 'The decision is delivered to the sanctioned PNS by the competent official or another designated official.',
    },
    'pasal-37/ayat-3': {
      id: 'Keputusan disampaikan paling lambat 14 hari kerja sejak ditetapkan.',
      en: 'The decision is delivered at most 14 working days after it is made.',
    },
    'pasal-37/ayat-4': {
      id: 'Bila PNS tidak hadir saat penyampaian, keputusan dikirimkan kepadanya.',
      en: 'If the PNS is absent at delivery, the decision is sent to the PNS.',
    },
    'pasal-38/ayat-1': {
      id: 'Keputusan Hukuman Disiplin berlaku pada hari ke-15 sejak diterima.',
      en: 'The discipline decision takes effect on the 15th day from receipt.',
    },
    'pasal-38/ayat-2': {
      id: 'Keputusan yang diajukan Upaya Administratif berlaku sesuai dengan keputusan upaya itu.',
      en: 'A decision against which an administrative remedy is filed takes effect as the decision on the remedy says.',
    },
    'pasal-38/ayat-3': {
      id: 'Upaya Administratif diatur dalam Peraturan Pemerintah tersendiri.',
      en: 'Administrative remedies are regulated in a separate government regulation.',
    },
    'pasal-39': {
      id: 'Keputusan Hukuman Disiplin didokumentasikan oleh pengelola kepegawaian, dipakai dalam pembinaan PNS, dan diunggah ke sistem informasi ASN.',
      en: 'The discipline decision is documented by the personnel office, used in guiding the PNS, and uploaded to the ASN information system.',
    },
    'pasal-40/ayat-1': {
      id: 'Hukuman yang dijatuhkan sebelum Peraturan Pemerintah ini berlaku dan sedang dijalani tetap berlaku.',
      en: 'Sanctions imposed before this regulation came into force and still being served remain valid.',
    },
    'pasal-40/ayat-2': {
      id: 'Keberatan atau banding administratif yang diajukan sebelum Peraturan Pemerintah ini berlaku diselesaikan menurut PP 53/2010 dan peraturan pelaksanaannya.',
      en: 'Objections or administrative appeals filed before this regulation came into force are settled under PP 53/2010 and its implementing rules.',
    },
    'pasal-40/ayat-3': {
      id: 'Pelanggaran sebelum Peraturan Pemerintah ini berlaku yang belum diperiksa tunduk pada Peraturan Pemerintah ini.',
      en: 'A breach committed before this regulation came into force and not yet examined falls under this regulation.',
    },
    'pasal-40/ayat-4': {
      id: 'Bagi pelanggaran yang sudah diperiksa sebelumnya, hasil pemeriksaannya tetap berlaku, sedangkan proses selanjutnya mengikuti Peraturan Pemerintah ini.',
      en: 'For a breach already examined before, the result of the examination stays valid while the rest of the process follows this regulation.',
    },
    'pasal-41': {
      id: 'PNS yang melanggar PP 10/1983 sebagaimana diubah dengan PP 45/1990 tentang izin perkawinan dan perceraian dijatuhi salah satu jenis hukuman berat.',
      en: 'A PNS who breaks PP 10/1983 as amended by PP 45/1990 on permits for marriage and divorce is given one of the kinds of severe sanction.',
    },
    'pasal-42/ayat-1': {
      id: 'Tingkat dan jenis hukuman sedang menurut Pasal 8 ayat (3) baru berlaku setelah Peraturan Pemerintah tentang gaji dan tunjangan berlaku.',
      en: 'The level and kinds of moderate sanction of Pasal 8 ayat (3) apply only once the government regulation on pay and allowances is in force.',
    },
    'pasal-42/ayat-2': {
      id: 'Sebelum itu, hukuman sedang dijatuhkan menurut Pasal 7 ayat (3) PP 53/2010.',
      en: 'Until then, moderate sanctions are imposed under Pasal 7 ayat (3) of PP 53/2010.',
    },
    'pasal-43': {
      id: 'Peraturan Pemerintah ini berlaku mutatis mutandis bagi calon PNS.',
      en: 'This regulation applies mutatis mutandis to candidate PNS.',
    },
    'pasal-44': {
      id: 'Ketentuan pelaksanaannya diatur dengan Peraturan Badan Kepegawaian Negara.',
      en: 'Implementing rules are laid down by regulation of the Badan Kepegawaian Negara.',
    },
    'pasal-45/angka-1': {
      id: 'Peraturan pelaksanaan disiplin PNS yang lama tetap berlaku sepanjang tidak bertentangan dan belum diubah.',
      en: 'Earlier implementing rules on PNS discipline stay in force as far as they are not contrary and not yet changed.',
    },
    'pasal-45/angka-2': {
      id: 'PP 6/1974 tentang pembatasan kegiatan pegawai negeri dalam usaha swasta dicabut.',
      en: "PP 6/1974 on limits to civil servants' activities in private business is repealed.",
    },
    'pasal-45/angka-3': {
      id: 'PP 53/2010 dicabut, kecuali sepanjang mengatur jenis hukuman sedang.',
      en: 'PP 53/2010 is repealed, except as far as it regulates the kinds of moderate sanction.',
    },
    'pasal-46': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 31 Agustus 2021.',
      en: 'This regulation is in force on the day of its promulgation, 31 August 2021.',
    },
    'penjelasan/umum': {
      id: 'Penjelasan umum menyatakan bahwa PNS penjabat kepala desa juga wajib menaati disiplin PNS, dan bahwa hukuman dijatuhkan dengan mempertimbangkan latar belakang serta dampak pelanggaran.',
      en: 'The general explanation says that a PNS serving as penjabat kepala desa is also bound by PNS discipline, and that sanctions take account of the background and the impact of the breach.',
    },
    'penjelasan/pasal-3/huruf-d': {
      id: 'Peraturan perundang-undangan berarti peraturan tertulis dengan norma yang mengikat umum, yang dibentuk lembaga negara atau pejabat yang berwenang menurut tata cara pembentukannya.',
      en: 'Laws and regulations means written rules with generally binding norms, made by a state body or competent official through the prescribed procedure.',
    },
    'penjelasan/pasal-3/huruf-e': {
      id: 'Tugas kedinasan ialah tugas dari atasan yang berwenang menurut perintah kedinasan atau peraturan kepegawaian; akhir daftarnya tidak terbaca dalam salinan.',
      en: 'Official duties are duties given by a competent superior under an official order or staffing rules; the end of the list cannot be read in the copy.',
    },
    'penjelasan/pasal-3/huruf-g': {
      id: 'Kewajiban menyimpan rahasia jabatan mencakup pula menjunjung tinggi kehormatan negara, pemerintah, dan martabat PNS.',
      en: 'The duty to keep official secrets takes in upholding the honour of the state, the government and the dignity of the PNS.',
    },
    'penjelasan/pasal-4/huruf-f': {
      id: 'Masuk Kerja mengikuti sistem kerja yang dapat memberi keluwesan lokasi dan waktu bekerja.',
      en: 'Being at work follows the work system, which may allow flexible places and times of work.',
    },
    'penjelasan/pasal-4/huruf-i': {
      id: 'Pemberian yang terkait dengan tugas dan fungsi termasuk memberi atau menyanggupi memberi sesuatu kepada siapa pun, langsung ataupun tidak, dengan dalih apa pun.',
      en: 'Gifts connected with duty include giving or promising something to anyone, directly or not, under whatever pretext.',
    },
    'penjelasan/pasal-5/huruf-a': {
      id: 'Menyalahgunakan wewenang meliputi melampaui, mencampuradukkan, dan/atau memakai wewenang secara sewenang-wenang, termasuk berbuat atau tidak berbuat demi kepentingan pribadi atau pihak lain yang menyimpang dari tujuan wewenang itu.',
      en: "Abuse of authority covers exceeding, mixing and/or arbitrarily using authority, including an act or omission for one's own or another's interest that departs from the purpose of the power.",
    },
    'penjelasan/pasal-5/huruf-g': {
      id: 'Pungutan di luar ketentuan ialah pengenaan biaya yang tidak semestinya atau penyalahgunaan wewenang untuk memperoleh uang, barang, atau bentuk lain, sendiri atau bersama-sama.',
      en: 'Charges outside the rules means charging what should not be charged or abusing authority to obtain money, goods or other benefits, alone or together.',
    },
    'penjelasan/pasal-5/huruf-h': {
      id: 'Kegiatan yang merugikan negara termasuk kegiatan bersama pihak mana pun demi keuntungan pribadi, golongan, atau pihak lain yang mengakibatkan kerugian keuangan negara.',
      en: 'Activities that harm the state include activities with anyone for private, group or third-party gain that cause loss to state finances.',
    },
    'penjelasan/pasal-5/huruf-k': {
      id: 'Menerima hadiah termasuk menerima hadiah yang diketahui dan patut diduga diberikan karena perbuatan atau kelalaian dalam jabatan yang bertentangan dengan kewajiban.',
      en: 'Accepting gifts includes a gift known and reasonably suspected to be given for an act or omission in office contrary to duty.',
    },
    'penjelasan/pasal-5/huruf-n/angka-1': {
      id: 'PNS sebagai peserta kampanye hadir untuk mendengarkan dan menyimak visi, misi, serta program peserta pemilu tanpa memakai atribut partai atau atribut PNS.',
      en: 'A PNS as campaign participant attends to hear and follow the vision, mission and programme of a contestant without using party or PNS attributes.',
    },
    'penjelasan/pasal-5/huruf-n/angka-2': {
      id: 'Atribut partai ialah pakaian, kendaraan, atau media lain bergambar partai politik atau calon dalam masa kampanye, sedangkan atribut PNS ialah seragam Korpri, seragam dinas, kendaraan dinas, dan sejenisnya.',
      en: 'Party attributes are clothes, vehicles or other media with the image of a party or candidate during the campaign period, and PNS attributes are the Korpri uniform, the service uniform, the official vehicle and the like.',
    },
    'penjelasan/pasal-5/huruf-n/angka-3': {
      id: 'Dalam larangan mengerahkan PNS lain, peserta kampanye berarti PNS yang berperan antara lain selaku pelaksana kampanye, petugas atau tim sukses, tenaga ahli, penyandang dana, atau pencari dana.',
      en: 'Campaign participant in the ban on mobilising other PNS means a PNS acting as campaign executor, campaign officer or tim sukses, expert, funder, fund seeker and others.',
    },
    'penjelasan/pasal-8/ayat-4/huruf-b': {
      id: 'Pembebasan dari jabatan menjadi jabatan pelaksana berarti diberhentikan dari jabatan pimpinan tinggi, administrator, pengawas, atau fungsional dan ditugaskan dalam jabatan pelaksana.',
      en: 'Removal to a pelaksana post means removal from a high leadership, administrator, pengawas or functional post with an assignment to a pelaksana post.',
    },
    'penjelasan/pasal-8/ayat-4/huruf-c': {
      id: 'Contohnya ialah kepala bidang yang terbukti tidak Masuk Kerja 10 hari kerja berturut-turut, diperiksa atasan langsung bersama tim pemeriksa, lalu diberhentikan oleh Pejabat Pembina Kepegawaian.',
      en: 'The example is a head of division proven absent for 10 consecutive working days, examined by the direct superior with the examination team, and then dismissed by the Pejabat Pembina Kepegawaian.',
    },
    'penjelasan/pasal-9/ayat-2/huruf-b': {
      id: 'Contohnya memberi teguran lisan untuk 3 hari, teguran tertulis untuk 4 sampai dengan 6 hari sesudahnya, dan pernyataan tidak puas untuk 7 sampai dengan 10 hari berikutnya dalam tahun yang sama, tanpa menjumlahkan ketiganya.',
      en: 'The example gives an oral reprimand for 3 days, a written one for 4 to 6 later days and a statement of dissatisfaction for 7 to 10 further days in the same year, without adding the three up.',
    },
    'penjelasan/pasal-10/ayat-2/huruf-e': {
      id: 'Pejabat fungsional di sini ialah PNS dalam jabatan fungsional yang diwajibkan melaporkan harta kekayaan.',
      en: 'Functional official here means a PNS in a functional post who is obliged to report assets.',
    },
    'penjelasan/pasal-11/ayat-2/huruf-c': {
      id: 'Pejabat lainnya di sini ialah PNS pemangku jabatan yang diwajibkan melaporkan harta kekayaan.',
      en: 'Other official here means a PNS who holds a post that is obliged to report assets.',
    },
    'penjelasan/pasal-15/ayat-1': {
      id: 'Penjumlahan berlangsung dari Januari sampai dengan Desember tahun yang bersangkutan.',
      en: 'The adding up runs from January to December of the year concerned.',
    },
    'penjelasan/pasal-17/ayat-2/huruf-c': {
      id: 'Contoh jabatan lain wewenang Presiden ialah panitera pada Mahkamah Agung dan pada Mahkamah Konstitusi.',
      en: 'Other posts filled by the President include the registrars of the Supreme Court and of the Constitutional Court.',
    },
    'penjelasan/pasal-24/ayat-4': {
      id: 'Pejabat yang tidak menghukum diperiksa dengan didengar keterangannya dan hasilnya dituangkan dalam berita acara pemeriksaan.',
      en: 'The official who did not sanction is examined by being heard, and the result is set down in a record of examination.',
    },
    'penjelasan/pasal-25': {
      id: 'Pejabat yang Berwenang Menghukum dianggap tidak ada bila jabatan pada satuan organisasinya lowong, misalnya karena pemangkunya berhalangan tetap.',
      en: "No competent official means that an existing unit's post is vacant, for example because its holder is permanently prevented.",
    },
    'penjelasan/pasal-26/ayat-3': {
      id: 'Tanggal pemeriksaan berikutnya ditentukan dengan memperhitungkan waktu pengiriman surat panggilan.',
      en: 'The next date of examination is set with regard to the time needed to deliver the summons.',
    },
    'penjelasan/pasal-27/ayat-1': {
      id: 'Pemeriksaan mencari kebenaran pelanggaran serta faktor pendorongnya dan dilakukan dengan teliti serta objektif.',
      en: 'The examination seeks the truth of the breach and what drove it, and is made with care and objectivity.',
    },
    'penjelasan/pasal-27/ayat-2': {
      id: 'Pemeriksaan tertutup hanya dihadiri PNS yang diperiksa dan pemeriksa.',
      en: 'A closed examination is attended only by the examined PNS and the examiner.',
    },
    'penjelasan/pasal-27/ayat-4': {
      id: 'Pelaporan hasil pemeriksaan secara hierarki mencakup pula hasil pemeriksaan inspektorat.',
      en: 'Reporting results up the hierarchy includes the results of an examination by the inspectorate.',
    },
    'penjelasan/pasal-29/ayat-1': {
      id: 'Tim pemeriksa bersifat sementara (ad hoc).',
      en: 'The examination team is temporary (ad hoc).',
    },
    'penjelasan/pasal-42/ayat-1': {
      id: 'Yang dimaksud ialah Peraturan Pemerintah tentang gaji dan tunjangan sebagai pelaksanaan UU 5/2014.',
      en: 'What is meant is the government regulation on pay and allowances that implements UU 5/2014.',
    },
    'penjelasan/pasal-45': {
      id: 'Jenis hukuman sedang dalam PP 53/2010 tetap berlaku sampai Peraturan Pemerintah tentang gaji dan tunjangan berdasarkan UU 5/2014 ditetapkan.',
      en: 'The kinds of moderate sanction of PP 53/2010 stay in force until the government regulation on pay and allowances under UU 5/2014 is laid down.',
    },
  },
}
