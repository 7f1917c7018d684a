import type { InstrumentText } from '../../instrument'
import type { pp492018 } from '../../instruments/pp-49-2018'

/**
 * Title and paraphrases of {@link pp492018}.
 *
 * @example
 * pp492018Text.title.en // => 'Government Regulation Number 49 of 2018 on the Management of Government Employees with a Work Agreement'
 */
export const pp492018Text: InstrumentText<typeof pp492018> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian Kerja',
    en: 'Government Regulation Number 49 of 2018 on the Management of Government Employees with a Work Agreement',
  },
  provisions: {
    'pasal-81': {
      id: 'Guru dan dosen PPPK yang mendapat liburan dianggap telah menggunakan cuti tahunan.',
      en: 'PPPK teachers and lecturers who have holidays count as having used annual leave.',
    },
    'pasal-91/ayat-2': {
      id: 'PPPK yang karena jabatannya tidak mendapat cuti bersama mendapat tambahan cuti tahunan.',
      en: 'PPPK whose post keeps them from collective leave get as many days more of annual leave.',
    },
    'pasal-92/ayat-2': {
      id: 'Sisa cuti PPPK yang dipanggil kembali tetap menjadi haknya.',
      en: 'What is left of the leave of a recalled PPPK stays theirs.',
    },
    'pasal-2/ayat-1/huruf-a': {
      id: 'PPPK dapat mengisi Jabatan Fungsional.',
      en: 'PPPK may fill functional posts.',
    },
    'pasal-2/ayat-1/huruf-b': {
      id: 'PPPK dapat mengisi Jabatan Pimpinan Tinggi.',
      en: 'PPPK may fill Jabatan Pimpinan Tinggi.',
    },
    'pasal-2/ayat-2': {
      id: 'Menteri dapat menetapkan jabatan lain yang dapat diisi PPPK.',
      en: 'The Minister may name other posts that PPPK may fill.',
    },
    'pasal-2/ayat-3': {
      id: 'Jabatan lain itu bukan jabatan struktural, tetapi menjalankan fungsi manajemen.',
      en: 'Those other posts are not structural but carry a management function.',
    },
    'pasal-5/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian dapat mengusulkan JPT utama tertentu atau JPT madya tertentu yang dapat diisi PPPK kepada Presiden.',
      en: 'The Pejabat Pembina Kepegawaian may propose to the President certain JPT utama or JPT madya that PPPK may fill.',
    },
    'pasal-16/huruf-a': {
      id: 'Pelamar PPPK untuk JF berusia paling rendah 20 tahun dan paling tinggi 1 tahun sebelum batas usia jabatan yang dilamar.',
      en: 'An applicant for a functional post as PPPK is at least 20 years old and at most 1 year below the age limit of the post.',
    },
    'pasal-33/huruf-d': {
      id: 'Perjanjian kerja PPPK harus memuat hak dan kewajiban.',
      en: 'The PPPK work agreement must set out rights and duties.',
    },
    'pasal-33/huruf-e': {
      id: 'Perjanjian kerja PPPK harus memuat larangan.',
      en: 'The PPPK work agreement must set out prohibitions.',
    },
    'pasal-33/huruf-f': {
      id: 'Perjanjian kerja PPPK harus memuat sanksi.',
      en: 'The PPPK work agreement must set out sanctions.',
    },
    'pasal-37/ayat-1': {
      id: 'Masa hubungan perjanjian kerja PPPK paling singkat 1 tahun dan dapat diperpanjang.',
      en: 'A work agreement of a PPPK lasts at least 1 year and may be extended.',
    },
    'pasal-37/ayat-5': {
      id: 'Perpanjangan bagi PPPK pada JPT utama dan JPT madya tertentu paling lama 5 tahun.',
      en: 'An extension for a PPPK in a JPT utama or certain JPT madya lasts at most 5 years.',
    },
    'pasal-37/ayat-6': {
      id: 'Masa hubungan perjanjian kerja diatur lebih lanjut dengan peraturan Menteri.',
      en: 'The term of the work agreement is regulated further by a ministerial regulation.',
    },
    'pasal-51/ayat-1': {
      id: 'PPPK wajib mematuhi disiplin PPPK.',
      en: 'PPPK must keep PPPK discipline.',
    },
    'pasal-51/ayat-2': {
      id: 'Instansi wajib menegakkan disiplin PPPK dan berupaya meningkatkannya.',
      en: 'Agencies must enforce PPPK discipline and work to raise it.',
    },
    'pasal-51/ayat-3': {
      id: 'PPPK yang melanggar disiplin dijatuhi hukuman disiplin.',
      en: 'A PPPK who breaks discipline is given a discipline sanction.',
    },
    'pasal-52/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian setiap instansi menetapkan disiplin PPPK.',
      en: 'The Pejabat Pembina Kepegawaian of each agency sets PPPK discipline.',
    },
    'pasal-52/ayat-2': {
      id: 'Disiplin PPPK ditetapkan menurut karakteristik instansi.',
      en: 'PPPK discipline is set by the character of the agency.',
    },
    'pasal-52/ayat-3': {
      id: 'Ayat ini mengenai tata cara pengenaan sanksi disiplin PPPK, tetapi sambungan kalimatnya tidak terbaca dalam salinan.',
      en: 'This ayat concerns the procedure for PPPK discipline sanctions, but the rest of its sentence cannot be read in the copy.',
    },
    'pasal-53/ayat-1/huruf-c': {
      id: 'Perjanjian kerja diputus dengan hormat atas permintaan sendiri.',
      en: "The work agreement is ended with honour at one's own request.",
    },
    'pasal-53/ayat-2/huruf-a': {
      id: 'Perjanjian kerja diputus dengan hormat tidak atas permintaan sendiri karena pidana penjara paling singkat 2 tahun dengan putusan tetap atas tindak pidana tidak berencana.',
      en: "The work agreement is ended with honour not at one's own request on a final prison sentence for an unpremeditated crime with a term of at least 2 years.",
    },
    'pasal-53/ayat-2/huruf-b': {
      id: 'Perjanjian kerja diputus dengan hormat tidak atas permintaan sendiri karena pelanggaran disiplin PPPK tingkat berat.',
      en: "The work agreement is ended with honour not at one's own request for a PPPK discipline breach of the severe level.",
    },
    'pasal-53/ayat-2/huruf-c': {
      id: 'Perjanjian kerja diputus dengan hormat tidak atas permintaan sendiri karena target kinerja yang disepakati tidak terpenuhi.',
      en: "The work agreement is ended with honour not at one's own request for missing the agreed work target.",
    },
    'pasal-53/ayat-3/huruf-a': {
      id: 'Perjanjian kerja diputus tidak dengan hormat karena penyelewengan terhadap Pancasila dan UUD 1945.',
      en: 'The work agreement is ended without honour for betraying Pancasila and the 1945 Constitution.',
    },
    'pasal-53/ayat-3/huruf-b': {
      id: 'Perjanjian kerja diputus tidak dengan hormat karena pidana penjara atau kurungan dengan putusan tetap atas kejahatan jabatan, kejahatan yang terkait dengan jabatan, dan/atau pidana umum.',
      en: 'The work agreement is ended without honour on final imprisonment or kurungan for an office crime, a crime connected with office and/or a general crime.',
    },
    'pasal-53/ayat-3/huruf-c': {
      id: 'Perjanjian kerja diputus tidak dengan hormat karena menjadi anggota dan/atau pengurus partai politik.',
      en: 'The work agreement is ended without honour for being a member and/or officer of a political party.',
    },
    'pasal-53/ayat-3/huruf-d': {
      id: 'Perjanjian kerja diputus tidak dengan hormat karena pidana penjara dengan putusan tetap atas tindak pidana berencana yang diancam paling singkat 2 tahun.',
      en: 'The work agreement is ended without honour on a final prison sentence for a premeditated crime that carries at least 2 years.',
    },
    'pasal-54/ayat-1': {
      id: 'Mencapai batas usia jabatan termasuk berakhirnya jangka waktu perjanjian kerja.',
      en: 'Reaching the age limit of the post counts as the end of the term of the agreement.',
    },
    'pasal-54/ayat-2/huruf-a': {
      id: 'Batas usia PPPK ialah 58 tahun bagi JF ahli muda, ahli pertama, dan keterampilan.',
      en: 'The age limit of a PPPK is 58 years in functional posts ahli muda, ahli pertama and by skill.',
    },
    'pasal-54/ayat-2/huruf-b': {
      id: 'Batas usia PPPK ialah 60 tahun bagi pejabat pimpinan tinggi dan JF madya.',
      en: 'The age limit of a PPPK is 60 years in jabatan pimpinan tinggi and functional posts ahli madya.',
    },
    'pasal-54/ayat-2/huruf-c': {
      id: 'Batas usia PPPK ialah 65 tahun bagi JF ahli utama.',
      en: 'The age limit of a PPPK is 65 years in functional posts ahli utama.',
    },
    'pasal-54/ayat-3': {
      id: 'Bagi PPPK pada JF yang ditentukan undang-undang berlaku batas usia undang-undang itu.',
      en: 'For a PPPK in a functional post fixed by an act, the age limit of that act applies.',
    },
    'pasal-56/ayat-1': {
      id: 'PPPK yang meminta pemutusan perjanjian kerja diputus dengan hormat.',
      en: 'A PPPK who asks to end the work agreement has it ended with honour.',
    },
    'pasal-56/ayat-2': {
      id: 'Permintaan itu dapat disetujui atau ditunda sampai perjanjian kerja berakhir.',
      en: 'That request may be granted or put off until the agreement ends.',
    },
    'pasal-56/ayat-3': {
      id: 'Permintaan disetujui bila paling kurang 90% masa perjanjian dan paling kurang 90% target kinerja telah terpenuhi.',
      en: 'The request is granted once at least 90% of the term and at least 90% of the work target have been met.',
    },
    'pasal-56/ayat-4': {
      id: 'Permintaan ditunda bila syarat 90% itu tidak terpenuhi.',
      en: 'The request is put off if those 90% are not met.',
    },
    'pasal-56/ayat-5': {
      id: 'PPPK yang tidak mematuhi penundaan diputus dengan hormat tidak atas permintaan sendiri.',
      en: 'A PPPK who does not heed the postponement is ended with honour not at his or her own request.',
    },
    'pasal-56/ayat-6': {
      id: 'PPPK yang diputus dengan hormat atas permintaan sendiri masih dapat melamar sebagai PPPK.',
      en: 'A PPPK ended with honour at his or her own request may apply as PPPK again.',
    },
    'pasal-56/ayat-7': {
      id: 'PPPK yang diputus dengan hormat tidak atas permintaan sendiri menurut pasal ini tidak dapat melamar sebagai PPPK.',
      en: 'A PPPK ended with honour not at his or her own request under this article may not apply as PPPK again.',
    },
    'pasal-59/ayat-1': {
      id: 'Pelanggaran disiplin tingkat berat ialah tidak mematuhi kewajiban atau melanggar larangan dalam perjanjian kerja PPPK.',
      en: 'A severe discipline breach is failing the duties or breaking the prohibitions laid down in the PPPK work agreement.',
    },
    'pasal-59/ayat-2': {
      id: 'PPPK yang diputus karena pelanggaran disiplin masih dapat melamar sebagai PPPK.',
      en: 'A PPPK ended for a discipline breach may apply as PPPK again.',
    },
    'pasal-60/ayat-2': {
      id: 'PPPK yang diputus karena target kinerja masih dapat melamar sebagai PPPK.',
      en: 'A PPPK ended for missing the work target may apply as PPPK again.',
    },
    'pasal-63/ayat-1': {
      id: 'Pemutusan karena partai politik dilakukan tidak dengan hormat.',
      en: 'Ending the agreement over a political party is without honour.',
    },
    'pasal-63/ayat-2': {
      id: 'PPPK itu tidak dapat melamar lagi sebagai PPPK dan dikenai sanksi membayar ganti rugi.',
      en: 'That PPPK may not apply as PPPK again and must pay compensation.',
    },
    'pasal-71/ayat-1': {
      id: 'Pemutusan karena pelanggaran disiplin diusulkan Pejabat Pembina Kepegawaian atau pimpinan lembaga kepada Presiden bagi JPT utama dan madya tertentu serta JF ahli utama, atau Pejabat yang Berwenang kepada Pejabat Pembina Kepegawaian bagi yang lain.',
      en: 'Ending for a discipline breach is proposed by the Pejabat Pembina Kepegawaian or head of institution to the President for certain JPT utama and madya and JF ahli utama, or by the Pejabat yang Berwenang to the Pejabat Pembina Kepegawaian for the others.',
    },
    'pasal-71/ayat-2': {
      id: 'Presiden atau Pejabat Pembina Kepegawaian menetapkan keputusan pemutusan itu.',
      en: 'The President or the Pejabat Pembina Kepegawaian makes that decision.',
    },
    'pasal-71/ayat-3': {
      id: 'Keputusan itu ditetapkan paling lama 14 hari kerja setelah usul diterima.',
      en: 'That decision is made at most 14 working days after receipt of the proposal.',
    },
    'pasal-71/ayat-4': {
      id: 'Keputusan itu berlaku sejak PPPK dinyatakan bersalah oleh tim pemeriksa pelanggaran disiplin PPPK.',
      en: 'That decision takes effect on the day the PPPK discipline examination team found the PPPK guilty.',
    },
    'pasal-73/ayat-1': {
      id: 'PPPK yang ditetapkan sebagai tersangka diusulkan pemutusan perjanjian kerjanya.',
      en: 'For a PPPK named as suspect the end of the agreement is proposed.',
    },
    'pasal-73/ayat-4': {
      id: 'Pemutusan itu berlaku sejak penetapan sebagai tersangka sesuai dengan perjanjian kerja.',
      en: 'It takes effect from the day of being named suspect, according to the agreement.',
    },
    'pasal-74/ayat-1': {
      id: 'Pemutusan karena partai politik diusulkan Pejabat Pembina Kepegawaian atau pimpinan lembaga kepada Presiden bagi JPT utama dan madya tertentu serta JF ahli utama, atau Pejabat yang Berwenang kepada Pejabat Pembina Kepegawaian bagi yang lain.',
      en: 'Ending over a political party is proposed by the Pejabat Pembina Kepegawaian or head of institution to the President for certain JPT utama and madya and JF ahli utama, or by the Pejabat yang Berwenang to the Pejabat Pembina Kepegawaian for the others.',
    },
    'pasal-74/ayat-3': {
      id: 'Keputusan itu ditetapkan paling lama 14 hari kerja setelah keanggotaan partai politik terbukti.',
      en: 'That decision is made at most 14 working days after the party membership is proven.',
    },
    'pasal-74/ayat-4': {
      id: 'Keputusan itu berlaku sejak keanggotaan partai politik terbukti.',
      en: 'That decision takes effect on the day the party membership is proven.',
    },
    'pasal-75/ayat-1/huruf-e': {
      id: 'Pemerintah wajib memberi PPPK perlindungan berupa bantuan hukum.',
      en: 'The Government must give PPPK protection in the form of legal aid.',
    },
    'pasal-75/ayat-3': {
      id: 'Bantuan hukum itu diberikan dalam perkara di pengadilan yang terkait dengan pelaksanaan tugas.',
      en: 'That legal aid is given in court cases connected with the performance of duties.',
    },
    'pasal-76/ayat-1': {
      id: 'Setiap PPPK berhak atas cuti.',
      en: 'Every PPPK has a right to leave.',
    },
    'pasal-76/ayat-2': {
      id: 'Cuti PPPK diberikan oleh Pejabat Pembina Kepegawaian.',
      en: 'PPPK leave is granted by the Pejabat Pembina Kepegawaian.',
    },
    'pasal-76/ayat-3': {
      id: 'Pejabat Pembina Kepegawaian dapat melimpahkan sebagian wewenang itu kepada pejabat di lingkungannya.',
      en: 'The Pejabat Pembina Kepegawaian may delegate part of that power to officials of the agency.',
    },
    'pasal-77/huruf-a': {
      id: 'Cuti tahunan ialah salah satu dari empat jenis cuti PPPK.',
      en: 'Annual leave is one of the four kinds of PPPK leave.',
    },
    'pasal-77/huruf-b': {
      id: 'Cuti sakit ialah salah satu dari empat jenis cuti PPPK.',
      en: 'Sick leave is one of the four kinds of PPPK leave.',
    },
    'pasal-77/huruf-c': {
      id: 'Cuti melahirkan ialah salah satu dari empat jenis cuti PPPK.',
      en: 'Maternity leave is one of the four kinds of PPPK leave.',
    },
    'pasal-77/huruf-d': {
      id: 'Cuti bersama ialah salah satu dari empat jenis cuti PPPK.',
      en: 'Cuti bersama is one of the four kinds of PPPK leave.',
    },
    'pasal-78/ayat-1': {
      id: 'PPPK yang bekerja paling sedikit 1 tahun terus-menerus berhak atas cuti tahunan.',
      en: 'A PPPK with at least 1 year of continuous service is entitled to annual leave.',
    },
    'pasal-78/ayat-2': {
      id: 'Cuti tahunan PPPK lamanya 12 hari kerja.',
      en: 'PPPK annual leave is 12 working days.',
    },
    'pasal-78/ayat-3': {
      id: 'Cuti tahunan PPPK dimintakan secara tertulis kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'PPPK annual leave is requested in writing from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-79': {
      id: 'Di tempat yang sulit perhubungannya cuti tahunan PPPK dapat ditambah paling lama 6 hari kalender.',
      en: 'For places hard to reach PPPK annual leave may be extended by at most 6 calendar days.',
    },
    'pasal-80/ayat-1': {
      id: 'Sebelum 1 tahun bekerja PPPK berhak atas cuti tahunan karena keluarga dekat sakit keras atau meninggal, mengurus hak keluarga yang meninggal, atau perkawinan pertama.',
      en: 'Before 1 year of service a PPPK is entitled to annual leave for grave illness or death of close family, settling the rights of the deceased, or a first marriage.',
    },
    'pasal-80/ayat-2': {
      id: 'Cuti itu paling lama 6 hari kerja.',
      en: 'That leave is at most 6 working days.',
    },
    'pasal-80/ayat-3': {
      id: 'Setelah 1 tahun bekerja cuti karena alasan itu mengurangi cuti tahunan.',
      en: 'After 1 year of service leave on those grounds is taken from annual leave.',
    },
    'pasal-82': {
      id: 'Setiap PPPK yang sakit berhak atas cuti sakit.',
      en: 'Every PPPK who is ill is entitled to sick leave.',
    },
    'pasal-83/ayat-1': {
      id: 'Sakit lebih dari 1 sampai dengan 14 hari memberi hak cuti sakit dengan permintaan tertulis dan surat keterangan dokter.',
      en: "Illness of more than 1 up to 14 days gives a right to sick leave on a written request with a doctor's certificate.",
    },
    'pasal-83/ayat-2': {
      id: 'Sakit lebih dari 14 hari memberi hak cuti sakit dengan permintaan tertulis dan surat keterangan dokter pemerintah.',
      en: "Illness of more than 14 days gives a right to sick leave on a written request with a government doctor's certificate.",
    },
    'pasal-88/ayat-1': {
      id: 'Kelahiran anak pertama sampai dengan ketiga sejak menjadi PPPK memberi hak cuti melahirkan.',
      en: 'The birth of the first to third child since becoming a PPPK gives a right to maternity leave.',
    },
    'pasal-88/ayat-2': {
      id: 'Cuti melahirkan PPPK paling lama 3 bulan.',
      en: 'PPPK maternity leave is at most 3 months.',
    },
    'pasal-89/ayat-1': {
      id: 'PPPK meminta cuti melahirkan secara tertulis kepada Pejabat Pembina Kepegawaian atau penerima delegasinya.',
      en: 'A PPPK requests maternity leave in writing from the Pejabat Pembina Kepegawaian or its delegate.',
    },
    'pasal-91/ayat-1': {
      id: 'Cuti bersama PPPK mengikuti ketentuan bagi PNS.',
      en: 'Cuti bersama of PPPK follows the rule for PNS.',
    },
    'pasal-91/ayat-3': {
      id: 'Hari cuti bersama ditentukan oleh Keputusan Presiden.',
      en: 'The days of cuti bersama are laid down by Keputusan Presiden.',
    },
    'pasal-92/ayat-1': {
      id: 'PPPK dalam cuti tahunan atau cuti bersama dapat dipanggil kembali bila kepentingan dinas mendesak.',
      en: 'A PPPK on annual leave or cuti bersama may be recalled for urgent needs of the service.',
    },
    'pasal-94': {
      id: 'KASN mengawasi norma dasar, kode etik dan kode perilaku, serta penerapan sistem merit.',
      en: 'KASN supervises the basic norms, the codes of ethics and conduct and the application of the merit system.',
    },
    'pasal-96/ayat-1': {
      id: 'Jabatan ASN tidak boleh diisi Pejabat Pembina Kepegawaian dengan pegawai yang bukan PNS dan/atau bukan PPPK.',
      en: 'The Pejabat Pembina Kepegawaian must not appoint staff who are neither PNS nor PPPK to ASN posts.',
    },
    'pasal-96/ayat-2': {
      id: 'Larangan itu berlaku pula bagi pejabat lain yang mengangkat pegawai.',
      en: 'That ban also binds other officials who appoint staff.',
    },
    'pasal-96/ayat-3': {
      id: 'Pelanggar larangan itu dikenai sanksi menurut peraturan perundang-undangan.',
      en: 'Whoever breaks that ban is sanctioned under laws and regulations.',
    },
    'pasal-99/ayat-1': {
      id: 'Pegawai non-PNS yang bertugas sebelum pengundangan tetap bertugas paling lama 5 tahun.',
      en: 'Non-PNS staff in service before the promulgation continue for at most 5 years.',
    },
    'pasal-99/ayat-3': {
      id: 'Pegawai non-PNS diberi jaminan kesehatan, kecelakaan kerja, dan kematian seperti PPPK; bantuan hukum tidak disebut.',
      en: 'Non-PNS staff get cover for health, accidents at work and death as PPPK do; legal aid is not named.',
    },
    'pasal-102': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 28 November 2018.',
      en: 'This regulation is in force on the day of its promulgation, 28 November 2018.',
    },
  },
}
