import type { InstrumentText } from '../../instrument'
import type { pp122019 } from '../../instruments/pp-12-2019'

/**
 * Title and paraphrases of {@link pp122019}.
 *
 * @example
 * pp122019Text.title.en // => 'Government Regulation Number 12 of 2019 on the Financial Management of Regions'
 */
export const pp122019Text: InstrumentText<typeof pp122019> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah',
    en: 'Government Regulation Number 12 of 2019 on the Financial Management of Regions',
  },
  provisions: {
    'pasal-148/ayat-1': {
      id: 'PPK SKPD atau PPK Unit SKPD memverifikasi SPP-LS atas kebenaran material bukti hak penagih, kelengkapan dokumen yang disyaratkan perjanjian pengadaan, dan ketersediaan dana.',
      en: "The PPK SKPD or PPK Unit SKPD verifies the SPP-LS for the material truth of the evidence of the claimant's right, the complete papers that the procurement agreement requires, and available funds.",
    },
    'pasal-148/ayat-2': {
      id: 'Atas hasil verifikasi itu PA atau KPA memerintahkan pembayaran dengan menerbitkan SPM LS kepada Kuasa BUD.',
      en: 'On that verification the PA or the KPA orders payment by issuing the SPM LS to the Kuasa BUD.',
    },
    'pasal-146/ayat-1': {
      id: 'Bendahara Pengeluaran atau Bendahara Pengeluaran Pembantu mengajukan SPP-LS untuk pengadaan barang dan jasa paling lambat tiga hari sejak tagihan pihak ketiga diterima melalui PPTK.',
      en: 'The Bendahara Pengeluaran or Bendahara Pengeluaran Pembantu lodges the SPP-LS for the procurement of goods and services within three days of receiving the bill of the third party through the PPTK.',
    },
    'pasal-145/ayat-1': {
      id: 'SPP-LS diajukan oleh Bendahara Pengeluaran.',
      en: 'The SPP-LS is lodged by the Bendahara Pengeluaran.',
    },
    'pasal-125/ayat-2': {
      id: 'Keputusan kepala daerah tentang bendahara dan penanda tangan dibuat sebelum tahun anggaran dimulai.',
      en: 'The decision of the head of region on bendahara and signatories is made before the fiscal year begins.',
    },
    'pasal-121/ayat-2': {
      id: 'Penanda tangan dokumen dasar penerimaan atau pengeluaran menjawab kebenaran material dan akibatnya.',
      en: 'Who signs a document behind receipt or expenditure answers for its material truth and what follows.',
    },
    'pasal-14/ayat-2': {
      id: 'PPK SKPD memverifikasi SPP, menyiapkan SPM, dan menyusun laporan keuangan.',
      en: 'The PPK SKPD verifies SPP, prepares SPM and draws up financial reports.',
    },
    'pasal-13/ayat-1': {
      id: 'PPTK ditetapkan dengan menimbang antara lain beban kerja.',
      en: 'A PPTK is named with regard, among other things, to workload.',
    },
    'pasal-12/ayat-2': {
      id: 'PPTK membantu PA/KPA dalam tugas dan wewenangnya.',
      en: 'A PPTK helps the PA or KPA with their tasks and powers.',
    },
    'penjelasan/pasal-12/ayat-2': {
      id: 'PA/KPA menentukan tugas yang dibantu PPTK dalam tindakan yang membebani belanja SKPD, yaitu mengendalikan kegiatan, melaporkan perkembangannya, menyiapkan dokumen pelaksanaan anggaran, dan melaksanakan pengadaan barang/jasa.',
      en: 'The PA or KPA settles the tasks that a PPTK helps with in acts that burden the expenditure of the SKPD, namely to control the activity, report its progress, prepare the papers of budget execution and carry out procurement of goods and services.',
    },
    'pasal-11/ayat-4': {
      id: 'Kepada KPA dilimpahkan antara lain tindakan belanja, pengujian tagihan dan perintah bayar, serta perjanjian.',
      en: 'What is handed to a KPA includes acts of spending, testing claims and ordering payment, and agreements.',
    },
    'pasal-1/angka-85': {
      id: 'Hari dalam peraturan ini berarti hari kerja.',
      en: 'A day in this regulation is a working day.',
    },
    'pasal-1/angka-58': {
      id: 'BLUD ialah sistem yang diterapkan satuan kerja atau unitnya dalam melayani masyarakat dengan pola pengelolaan keuangan yang fleksibel.',
      en: 'A BLUD is a system by which a work unit or its part serves the public under a flexible pattern of finance.',
    },
    'pasal-1/angka-65': {
      id: 'SKPD ialah unsur perangkat daerah yang melaksanakan urusan pemerintahan daerah.',
      en: 'A SKPD is the element of the perangkat daerah that carries out regional affairs.',
    },
    'pasal-1/angka-68': {
      id: 'Pengguna anggaran memegang kewenangan penggunaan anggaran untuk tugas SKPD yang dipimpinnya.',
      en: 'The pengguna anggaran holds the power to use the budget for the tasks of the SKPD he or she leads.',
    },
    'pasal-1/angka-69': {
      id: 'Kuasa pengguna anggaran diberi kuasa melaksanakan sebagian kewenangan pengguna anggaran.',
      en: 'The kuasa pengguna anggaran is empowered to carry out part of the powers of the pengguna anggaran.',
    },
    'pasal-1/angka-71': {
      id: 'PPKD ialah kepala SKPKD yang mengelola APBD dan bertindak sebagai bendahara umum daerah.',
      en: 'The PPKD is the head of the finance unit who manages the regional budget and acts as its general treasurer.',
    },
    'pasal-1/angka-74': {
      id: 'PPTK ialah pejabat pada unit SKPD yang melaksanakan kegiatan dari suatu program.',
      en: 'The PPTK is an official of a unit of the SKPD who carries out activities of a programme.',
    },
    'pasal-1/angka-75': {
      id: 'Pejabat penatausahaan keuangan SKPD, disingkat PPK SKPD, melaksanakan tata usaha keuangan SKPD.',
      en: 'The pejabat penatausahaan keuangan SKPD, PPK SKPD for short, keeps the financial administration of the SKPD.',
    },
    'pasal-1/angka-76': {
      id: 'Bendahara penerimaan menerima, menyimpan, dan mempertanggungjawabkan uang pendapatan daerah pada SKPD.',
      en: 'The bendahara penerimaan receives, keeps and accounts for the revenue of the region in the SKPD.',
    },
    'pasal-1/angka-77': {
      id: 'Bendahara pengeluaran menerima, menyimpan, membayarkan, dan mempertanggungjawabkan uang belanja daerah pada SKPD.',
      en: 'The bendahara pengeluaran receives, keeps, pays out and accounts for the money spent in the SKPD.',
    },
    'pasal-7/ayat-2/huruf-c': {
      id: 'PPKD selaku BUD berwenang mengendalikan pelaksanaan APBD.',
      en: 'The PPKD as BUD has the power to control the execution of the APBD.',
    },
    'pasal-10/ayat-1': {
      id: 'Kepala SKPD selaku pengguna anggaran memegang tugas dan wewenang yang disebut satu per satu.',
      en: 'The head of an SKPD as pengguna anggaran holds the tasks and powers that are listed.',
    },
    'pasal-10/ayat-1/huruf-c': {
      id: 'Pengguna anggaran melakukan tindakan yang mengakibatkan pengeluaran atas beban anggaran.',
      en: 'The pengguna anggaran takes acts that cause spending from the budget.',
    },
    'pasal-10/ayat-1/huruf-d': {
      id: 'Kepala SKPD selaku PA bertugas melaksanakan anggaran SKPD yang dipimpinnya.',
      en: 'The head of an SKPD as PA executes the budget of that SKPD.',
    },
    'pasal-10/ayat-1/huruf-g': {
      id: 'Kepala SKPD selaku pengguna anggaran mengadakan ikatan atau perjanjian dengan pihak lain dalam batas anggaran.',
      en: 'The head of a work unit, as budget user, enters into contracts within the budget.',
    },
    'pasal-10/ayat-1/huruf-h': {
      id: 'Pengguna anggaran menandatangani SPM.',
      en: 'The pengguna anggaran signs the SPM.',
    },
    'pasal-10/ayat-1/huruf-k': {
      id: 'Kepala SKPD selaku PA bertugas mengawasi pelaksanaan anggaran SKPD yang dipimpinnya.',
      en: 'The head of an SKPD as PA supervises the execution of its budget.',
    },
    'pasal-10/ayat-1/huruf-l': {
      id: 'Kepala SKPD selaku pengguna anggaran menetapkan PPTK dan PPK SKPD.',
      en: 'The head of the SKPD as pengguna anggaran names the PPTK and the PPK SKPD.',
    },
    'pasal-10/ayat-1/huruf-m': {
      id: 'Kepala SKPD selaku pengguna anggaran menetapkan pejabat lain di SKPD untuk pengelolaan keuangan.',
      en: 'The head of a work unit, as budget user, names other officials of the unit for financial management.',
    },
    'pasal-10/ayat-2': {
      id: 'PA bertanggung jawab atas tugasnya kepada kepala daerah melalui sekretaris daerah.',
      en: 'The PA answers for these tasks to the head of the region through the regional secretary.',
    },
    'pasal-11/ayat-1': {
      id: 'Pengguna anggaran dapat melimpahkan sebagian kewenangannya kepada kepala unit SKPD selaku kuasa pengguna anggaran.',
      en: 'The pengguna anggaran may hand part of its powers to the head of a unit of the SKPD as kuasa pengguna anggaran.',
    },
    'pasal-11/ayat-3': {
      id: 'Pelimpahan kepada kuasa pengguna anggaran ditetapkan kepala daerah atas usul kepala SKPD.',
      en: 'The handing of powers to a kuasa pengguna anggaran is decided by the regional head on the proposal of the head of the SKPD.',
    },
    'pasal-12/ayat-1': {
      id: 'PA/KPA menetapkan pejabat pada SKPD atau unitnya sebagai PPTK.',
      en: 'The PA or KPA names an official of the SKPD or of its unit as PPTK.',
    },
    'pasal-13/ayat-2': {
      id: 'PPTK ialah Pegawai ASN yang menduduki jabatan struktural sesuai tugas dan fungsinya.',
      en: 'A PPTK is ASN in a structural post that fits its tasks and functions.',
    },
    'pasal-13/ayat-3': {
      id: 'Bila tidak ada ASN dalam jabatan struktural, PA/KPA dapat menetapkan pejabat fungsional umum menurut kriteria Kepala Daerah.',
      en: 'Where there is no ASN in a structural post, the PA or KPA may name a pejabat fungsional umum by criteria of the head of region.',
    },
    'pasal-14/ayat-1': {
      id: 'Kepala SKPD selaku pengguna anggaran menetapkan PPK SKPD.',
      en: 'The head of the SKPD as pengguna anggaran names the PPK SKPD.',
    },
    'pasal-14/ayat-3': {
      id: 'PPK SKPD tidak merangkap pemungut pajak atau retribusi daerah, bendahara penerimaan, bendahara pengeluaran, atau PPTK.',
      en: 'A PPK SKPD is not also a collector of regional taxes or charges, bendahara penerimaan, bendahara pengeluaran or PPTK.',
    },
    'pasal-15/ayat-1': {
      id: 'Bila kewenangan dilimpahkan kepada kuasa pengguna anggaran, pengguna anggaran menetapkan PPK Unit SKPD.',
      en: 'Where powers are handed to a kuasa pengguna anggaran, the pengguna anggaran names the PPK Unit SKPD.',
    },
    'pasal-16/ayat-1': {
      id: 'Kepala daerah menetapkan bendahara penerimaan atas usul PPKD.',
      en: 'The regional head names the bendahara penerimaan on the proposal of the PPKD.',
    },
    'pasal-19/ayat-1': {
      id: 'Kepala daerah menetapkan bendahara pengeluaran atas usul PPKD.',
      en: 'The regional head names the bendahara pengeluaran on the proposal of the PPKD.',
    },
    'pasal-21': {
      id: 'Bendahara dilarang berdagang, memborong pekerjaan, menjual jasa, menjadi penjamin atasnya, atau menyimpan uang itu atas nama pribadi.',
      en: 'A bendahara may not trade, take on contract work, sell services, stand surety for such, or keep the money in a private name.',
    },
    'pasal-92/ayat-1': {
      id: 'Kegiatan dapat dianggarkan untuk satu tahun anggaran, atau lebih sebagai kegiatan tahun jamak.',
      en: 'An activity may be budgeted for one fiscal year, or for more as a multi-year activity.',
    },
    'pasal-92/ayat-2': {
      id: 'Kegiatan tahun jamak hanya untuk konstruksi di atas dua belas bulan atau pekerjaan yang harus melewati pergantian tahun.',
      en: 'Multi-year is only construction of over twelve months or work that must run across the turn of the year.',
    },
    'pasal-92/ayat-3': {
      id: 'Kegiatan tahun jamak perlu persetujuan bersama kepala daerah dan DPRD.',
      en: 'Multi-year needs the joint approval of the head of the region and the DPRD.',
    },
    'pasal-124/ayat-1': {
      id: 'Pejabat dilarang bertindak yang membebani APBD bila anggarannya tidak ada atau tidak cukup.',
      en: 'An official must not act so as to charge the APBD where the budget for it is not there or not enough.',
    },
    'pasal-132/ayat-2': {
      id: 'Rancangan DPA SKPD memuat antara lain rencana penarikan dana setiap satuan kerja; periodenya tidak disebut.',
      en: 'The draft DPA of an SKPD holds, among other things, the plan of withdrawals of each unit; no period is named.',
    },
    'pasal-134/ayat-1': {
      id: 'PPKD selaku BUD menyusun anggaran kas sesuai dengan rencana penarikan dana dalam DPA SKPD.',
      en: 'The PPKD as BUD draws up the cash budget in line with the plan of withdrawals in the DPA of each SKPD.',
    },
    'pasal-136': {
      id: 'Tata cara menyusun anggaran kas dan SPD diatur lebih lanjut dengan Perkada berpedoman pada peraturan menteri.',
      en: 'How the cash budget and the SPD are drawn up is regulated by a Perkada that follows the ministerial regulation.',
    },
    'pasal-160/ayat-1': {
      id: 'Pemerintah daerah menyusun laporan realisasi semester pertama APBD dan prognosis enam bulan berikutnya.',
      en: 'The regional government draws up a report on the realisation of the first half-year and a forecast for the next six months.',
    },
    'pasal-160/ayat-2': {
      id: 'Laporan semester pertama disampaikan kepada DPRD paling lambat akhir Juli tahun anggaran itu.',
      en: 'The half-year report goes to the DPRD by the end of July of that fiscal year.',
    },
    'pasal-193/ayat-1': {
      id: 'PA menyusun laporan keuangan SKPD bulanan dan semesteran untuk kepala daerah melalui PPKD.',
      en: 'The PA draws up monthly and half-year financial reports of the SKPD for the head of the region, through the PPKD.',
    },
    'pasal-225': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 12 Maret 2019.',
      en: 'This regulation is in force on the day of its promulgation, 12 March 2019.',
    },
    'penjelasan/pasal-12/ayat-1': {
      id: 'Penetapan PPTK dilakukan melalui usulan atasan langsung yang bersangkutan.',
      en: 'A PPTK is named on a proposal of the direct superior of the person.',
    },
  },
}
