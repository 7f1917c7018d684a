import type { InstrumentText } from '../../instrument'
import type { pp452013 } from '../../instruments/pp-45-2013'

/**
 * Title and paraphrases of {@link pp452013}.
 *
 * @example
 * pp452013Text.title.en // => 'Government Regulation Number 45 of 2013 on Carrying Out the State Budget'
 */
export const pp452013Text: InstrumentText<typeof pp452013> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 45 Tahun 2013 tentang Tata Cara Pelaksanaan APBN',
    en: 'Government Regulation Number 45 of 2013 on Carrying Out the State Budget',
  },
  provisions: {
    'pasal-19': {
      id: 'Bendahara Penerimaan menerima, menyimpan, menyetorkan, menatausahakan, dan membukukan uang pendapatan negara, mengelola rekeningnya, dan melapor kepada BPK dan Kuasa BUN.',
      en: 'The Bendahara Penerimaan receives, keeps, pays in, administers and books money of state revenue, manages its account, and reports to the audit board and the Kuasa BUN.',
    },
    'pasal-67/ayat-5': {
      id: 'PPSPM menguji SPP: dokumen, pagu, keluaran, dan hak tagih.',
      en: 'The PPSPM tests the SPP: papers, budget, output and claim.',
    },
    'pasal-67/ayat-9': {
      id: 'KPA menyampaikan SPM kepada Kuasa BUN.',
      en: 'The KPA passes the SPM on to the Kuasa BUN.',
    },
    'pasal-67/ayat-1': {
      id: 'PPK menerbitkan dan menandatangani SPP berdasarkan tagihan kepada negara.',
      en: 'The PPK issues and signs the SPP on the claim against the state.',
    },
    'pasal-65/ayat-2': {
      id: 'Tagihan dibayar langsung dari Rekening Kas Umum Negara kepada yang berhak.',
      en: 'Claims are paid straight from the state treasury account to those entitled.',
    },
    'pasal-61/ayat-2': {
      id: 'Perjanjian pengadaan barang/jasa yang membebani lebih dari satu tahun anggaran dapat dibuat dan dijalankan setelah pejabat yang berwenang menyetujuinya.',
      en: 'A procurement agreement that burdens more than one fiscal year may be made and carried out once the competent official has approved it.',
    },
    'pasal-61/ayat-1': {
      id: 'Pelaksanaan perjanjian pengadaan barang/jasa membebani satu tahun anggaran.',
      en: 'An agreement for the procurement of goods or services is carried out at the charge of one fiscal year.',
    },
    'pasal-58/ayat-2': {
      id: 'Pengadaan barang/jasa yang komitmennya dibuat dengan perjanjian mengikuti peraturan tentang pengadaan barang/jasa pemerintah.',
      en: 'Procurement committed to by agreement follows the rules on government procurement.',
    },
    'pasal-23/ayat-1': {
      id: 'Bendahara Pengeluaran mengelola uang persediaan.',
      en: 'The Bendahara Pengeluaran manages the petty funds (uang persediaan).',
    },
    'pasal-22/ayat-5': {
      id: 'Pengangkatan Bendahara Pengeluaran tahun lalu tetap berlaku bila pejabatnya tidak berubah.',
      en: "Last year's appointment of a Bendahara Pengeluaran stays valid if the official does not change.",
    },
    'pasal-22/ayat-1': {
      id: 'Untuk anggaran belanja pada kantor atau satuan kerja, menteri atau pimpinan lembaga dapat mengangkat Bendahara Pengeluaran.',
      en: 'For the spending budget of an office or satuan kerja the minister or head of the institution may appoint a Bendahara Pengeluaran.',
    },
    'pasal-18/ayat-5': {
      id: 'Pengangkatan Bendahara Penerimaan tahun lalu tetap berlaku bila pejabatnya tidak berubah.',
      en: "Last year's appointment of a Bendahara Penerimaan stays valid if the official does not change.",
    },
    'pasal-18/ayat-1': {
      id: 'Untuk anggaran pendapatan pada kantor atau satuan kerja, menteri atau pimpinan lembaga dapat mengangkat Bendahara Penerimaan.',
      en: 'For the revenue budget of an office or satuan kerja the minister or head of the institution may appoint a Bendahara Penerimaan.',
    },
    'pasal-14/ayat-6': {
      id: 'Bila penunjukan KPA berakhir karena program yang sama tidak mendapat anggaran (Pasal 6 ayat (4)), penunjukan PPSPM berakhir dengan sendirinya.',
      en: 'When the designation of the KPA ends because the same programme gets no budget (Pasal 6 ayat (4)), that of the PPSPM ends automatically.',
    },
    'pasal-14/ayat-4': {
      id: 'Penetapan PPSPM tahun lalu tetap berlaku bila pejabatnya tidak berubah pada pergantian tahun anggaran.',
      en: "Last year's naming of a PPSPM stays valid if the official does not change at the turn of the fiscal year.",
    },
    'pasal-13': {
      id: 'PPK bertanggung jawab atas kebenaran materiil dan akibat pemakaian bukti hak tagih kepada negara.',
      en: 'The PPK answers for the material truth of, and for what follows from using, the proof of claims on the state.',
    },
    'pasal-12/ayat-1/huruf-k': {
      id: 'PPK menyimpan dan menjaga keutuhan seluruh dokumen pelaksanaan kegiatan.',
      en: 'The PPK keeps all documents of the activity whole.',
    },
    'pasal-12/ayat-1': {
      id: 'Tugas PPK: dari rencana kegiatan, SPPBJ, dan perjanjian sampai menguji tagihan, membuat SPP, melapor, dan menyimpan dokumen.',
      en: 'The tasks of the PPK: from plans, SPPBJ and contracts to testing claims, making the SPP, reporting and keeping documents.',
    },
    'pasal-11/ayat-6': {
      id: 'Bila penunjukan KPA berakhir karena program yang sama tidak mendapat anggaran (Pasal 6 ayat (4)), penunjukan PPK berakhir dengan sendirinya.',
      en: 'When the designation of the KPA ends because the same programme gets no budget (Pasal 6 ayat (4)), that of the PPK ends automatically.',
    },
    'pasal-11/ayat-4': {
      id: 'Penetapan PPK tahun lalu tetap berlaku bila pejabatnya tidak berubah pada pergantian tahun anggaran.',
      en: "Last year's naming of a PPK stays valid if the official does not change at the turn of the fiscal year.",
    },
    'pasal-11/ayat-1': {
      id: 'PPK melaksanakan wewenang KPA melakukan tindakan yang mengakibatkan pengeluaran.',
      en: "The PPK carries out the KPA's power of acts that cause expenditure.",
    },
    'pasal-6/ayat-4': {
      id: 'Penunjukan KPA berakhir bila program yang sama tidak mendapat anggaran pada tahun berikutnya.',
      en: 'The designation of a KPA ends when the same programme gets no budget in the next year.',
    },
    'pasal-6/ayat-3': {
      id: 'Penunjukan KPA tahun lalu tetap berlaku bila pejabatnya tidak berubah pada pergantian tahun anggaran.',
      en: "Last year's designation of a KPA stays valid if the official does not change at the turn of the fiscal year.",
    },
    'pasal-5/ayat-2': {
      id: 'Wewenang PA menetapkan pejabat perbendaharaan lain dilimpahkan kepada KPA.',
      en: 'The power of the PA to name other treasury officials is handed to the KPA.',
    },
    'pasal-1/angka-18': {
      id: 'Kuasa pengguna anggaran memperoleh kuasa dari pengguna anggaran untuk sebagian kewenangan dan tanggung jawab penggunaan anggaran kementerian atau lembaga.',
      en: 'The kuasa pengguna anggaran has from the pengguna anggaran part of the power and responsibility to use the budget of a ministry or agency.',
    },
    'pasal-1/angka-19': {
      id: 'Satuan kerja ialah unit organisasi kementerian atau lembaga, atau pemerintah daerah, yang melaksanakan kegiatan kementerian atau lembaga serta berwenang dan bertanggung jawab menggunakan anggaran.',
      en: 'A satuan kerja is a unit of a ministry or agency, or of a regional government, that carries out activities of a ministry or agency and has the power and responsibility to use the budget.',
    },
    'pasal-1/angka-23': {
      id: 'Pejabat pembuat komitmen diberi kewenangan oleh PA/KPA mengambil keputusan atau tindakan yang dapat mengakibatkan pengeluaran anggaran belanja negara.',
      en: 'The pejabat pembuat komitmen is empowered by the PA or KPA to take decisions or acts that can cause spending of the state budget.',
    },
    'pasal-1/angka-24': {
      id: 'PPSPM diberi kewenangan oleh PA/KPA menguji permintaan pembayaran dan menerbitkan perintah pembayaran.',
      en: 'The PPSPM is empowered by the PA or KPA to test requests for payment and to issue payment orders.',
    },
    'pasal-5/ayat-1/huruf-a': {
      id: 'Pengguna anggaran menunjuk kepala satuan kerja sebagai kuasa pengguna anggaran.',
      en: 'The pengguna anggaran names the head of a satuan kerja as kuasa pengguna anggaran.',
    },
    'pasal-5/ayat-3': {
      id: 'Dalam hal tertentu pengguna anggaran dapat menunjuk pejabat selain kepala satuan kerja sebagai kuasa pengguna anggaran.',
      en: 'In certain cases the pengguna anggaran may name an official other than the head of the satuan kerja as kuasa pengguna anggaran.',
    },
    'pasal-6/ayat-1': {
      id: 'Penunjukan kuasa pengguna anggaran melekat pada jabatan.',
      en: 'The designation as kuasa pengguna anggaran goes with the post.',
    },
    'pasal-7/ayat-1': {
      id: 'KPA dana urusan bersama ditunjuk menteri atau pimpinan lembaga atas usul kepala daerah.',
      en: 'For urusan bersama the minister or head of institution names the KPA on the proposal of the head of region.',
    },
    'pasal-7/ayat-2': {
      id: 'KPA dana dekonsentrasi ditunjuk gubernur yang menerima pelimpahan.',
      en: 'For dekonsentrasi the gubernur to whom the matter was handed names the KPA.',
    },
    'pasal-7/ayat-3': {
      id: 'KPA tugas pembantuan ditunjuk menteri atau pimpinan lembaga atas usul kepala daerah.',
      en: 'For tugas pembantuan the minister or head of institution names the KPA on the proposal of the head of region.',
    },
    'pasal-8/huruf-b': {
      id: 'Kuasa pengguna anggaran menetapkan PPK dan PPSPM.',
      en: 'The kuasa pengguna anggaran names the PPK and the PPSPM.',
    },
    'pasal-9': {
      id: 'Dalam kondisi tertentu jabatan PPK atau PPSPM dapat dirangkap oleh kuasa pengguna anggaran.',
      en: 'In certain conditions the kuasa pengguna anggaran may also hold the post of PPK or that of PPSPM.',
    },
    'pasal-11/ayat-2': {
      id: 'PPK dapat ditetapkan lebih dari 1 orang.',
      en: 'More than 1 PPK may be named.',
    },
    'pasal-11/ayat-5': {
      id: 'Jabatan PPK tidak boleh dirangkap oleh PPSPM dan bendahara.',
      en: 'The post of PPK may not be held by the PPSPM or a bendahara.',
    },
    'pasal-14/ayat-2': {
      id: 'PPSPM ditetapkan hanya 1 orang.',
      en: 'Only 1 PPSPM is named.',
    },
    'pasal-14/ayat-5': {
      id: 'Jabatan PPSPM tidak boleh dirangkap oleh PPK dan bendahara.',
      en: 'The post of PPSPM may not be held by the PPK or a bendahara.',
    },
    'pasal-16a': {
      id: 'Menteri Keuangan membina dan mengembangkan kompetensi KPA, PPK, dan PPSPM melalui standar kompetensi serta pendidikan dan pelatihan, yang diatur dengan Peraturan Menteri Keuangan.',
      en: 'The minister of finance fosters and develops the competence of KPA, PPK and PPSPM by standards of competence and by education and training, laid down by ministerial regulation.',
    },
    'pasal-18/ayat-6': {
      id: 'Jabatan bendahara penerimaan tidak boleh dirangkap oleh KPA atau Kuasa BUN.',
      en: 'The post of bendahara penerimaan may not be held by the KPA or the Kuasa BUN.',
    },
    'pasal-21/ayat-2': {
      id: 'Calon bendahara penerimaan harus memiliki sertifikat bendahara yang diterbitkan Menteri Keuangan atau pejabat atas penunjukannya.',
      en: 'Who is to be bendahara penerimaan must hold the certificate of a bendahara issued by the minister of finance or a designated official.',
    },
    'pasal-22/ayat-6': {
      id: 'Jabatan bendahara pengeluaran tidak boleh dirangkap oleh KPA atau Kuasa BUN.',
      en: 'The post of bendahara pengeluaran may not be held by the KPA or the Kuasa BUN.',
    },
    'pasal-25/ayat-2': {
      id: 'Calon bendahara pengeluaran harus memiliki sertifikat bendahara yang diterbitkan Menteri Keuangan atau pejabat atas penunjukannya.',
      en: 'Who is to be bendahara pengeluaran must hold the certificate of a bendahara issued by the minister of finance or a designated official.',
    },
    'pasal-182': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 7 Juni 2013.',
      en: 'This regulation is in force on the day of its promulgation, 7 June 2013.',
    },
    'penjelasan/pasal-9': {
      id: 'Kondisi tertentu ialah keadaan yang tanpa perangkapan mengganggu kelancaran anggaran belanja, misalnya kekurangan jumlah dan/atau mutu pegawai atau PPK/PPSPM berhalangan tetap.',
      en: 'Certain conditions are those in which spending would be hampered without the doubling, such as too few and/or unfit staff, or a PPK or PPSPM who is lastingly unable to act.',
    },
  },
}
