import type { InstrumentText } from '../../instrument'
import type { pp792021 } from '../../instruments/pp-79-2021'

/**
 * Title and paraphrases of {@link pp792021}.
 *
 * @example
 * pp792021Text.title.en // => 'Government Regulation Number 79 of 2021 on Administrative Remedies and the Badan Pertimbangan Aparatur Sipil Negara'
 */
export const pp792021Text: InstrumentText<typeof pp792021> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 79 Tahun 2021 tentang Upaya Administratif dan Badan Pertimbangan Aparatur Sipil Negara',
    en: 'Government Regulation Number 79 of 2021 on Administrative Remedies and the Badan Pertimbangan Aparatur Sipil Negara',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'Keputusan PPK ialah keputusan Pejabat Pembina Kepegawaian yang konkret, individual, dan final.',
      en: 'A Keputusan PPK is a concrete, individual and final decision of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-1/angka-2': {
      id: 'Keputusan Pejabat ialah keputusan pejabat selain Pejabat Pembina Kepegawaian yang konkret, individual, dan final.',
      en: 'A Keputusan Pejabat is a concrete, individual and final decision of an official other than the Pejabat Pembina Kepegawaian.',
    },
    'pasal-1/angka-4': {
      id: 'Keberatan ditempuh atas Keputusan PPK selain pemberhentian PNS atau pemutusan perjanjian kerja PPPK, dan atas Keputusan Pejabat.',
      en: 'An objection lies against a Keputusan PPK other than the dismissal of a PNS or the ending of a PPPK contract, and against a Keputusan Pejabat.',
    },
    'pasal-1/angka-5': {
      id: 'Banding Administratif ditempuh atas Keputusan PPK mengenai pemberhentian PNS atau pemutusan perjanjian kerja PPPK.',
      en: 'An administrative appeal lies against a Keputusan PPK that dismisses a PNS or ends a PPPK contract.',
    },
    'pasal-1/angka-7': {
      id: 'BPASN ialah badan yang menerima, memeriksa, dan memutus Banding Administratif.',
      en: 'The BPASN is the body that receives, examines and decides administrative appeals.',
    },
    'pasal-1/angka-9': {
      id: 'Pejabat ialah pejabat selain Pejabat Pembina Kepegawaian yang berwenang menetapkan keputusan kepegawaian.',
      en: 'A Pejabat is an official other than the Pejabat Pembina Kepegawaian who has the power to make personnel decisions.',
    },
    'pasal-1/angka-10': {
      id: 'Pegawai ASN mencakup PNS dan PPPK.',
      en: 'ASN employees are PNS and PPPK.',
    },
    'pasal-2/ayat-1': {
      id: 'Pegawai ASN yang tidak puas atas Keputusan PPK atau Keputusan Pejabat dapat menempuh Upaya Administratif.',
      en: 'An ASN employee dissatisfied with a Keputusan PPK or Keputusan Pejabat may pursue administrative remedies.',
    },
    'pasal-2/ayat-2': {
      id: 'Upaya Administratif terdiri atas Keberatan dan Banding Administratif.',
      en: 'Administrative remedies consist of objection and administrative appeal.',
    },
    'pasal-3/ayat-1/huruf-a': {
      id: 'Keberatan dapat diajukan atas Keputusan PPK selain pemberhentian PNS atau pemutusan perjanjian kerja PPPK.',
      en: 'An objection may be filed against a Keputusan PPK other than the dismissal of a PNS or the ending of a PPPK contract.',
    },
    'pasal-3/ayat-1/huruf-b': {
      id: 'Keberatan dapat diajukan atas Keputusan Pejabat.',
      en: 'An objection may be filed against a Keputusan Pejabat.',
    },
    'pasal-3/ayat-2': {
      id: 'Keberatan atas Keputusan PPK diajukan kepada Pejabat Pembina Kepegawaian itu sendiri.',
      en: 'An objection against a Keputusan PPK is filed with the Pejabat Pembina Kepegawaian itself.',
    },
    'pasal-3/ayat-3': {
      id: 'Keberatan atas Keputusan Pejabat diajukan kepada atasan Pejabat.',
      en: "An objection against a Keputusan Pejabat is filed with that official's superior.",
    },
    'pasal-4/ayat-1': {
      id: 'Keberatan atas Keputusan PPK diajukan tertulis dengan alasan dan data pendukung.',
      en: 'An objection against a Keputusan PPK is filed in writing with reasons and supporting data.',
    },
    'pasal-4/ayat-2': {
      id: 'Keberatan diajukan paling lama 14 hari kerja terhitung mulai tanggal keputusan diterima Pegawai ASN.',
      en: 'The objection is filed at most 14 working days counted from the day the ASN employee received the decision.',
    },
    'pasal-4/ayat-3': {
      id: 'Keberatan yang terlambat dinyatakan tidak dapat diterima dengan surat penetapan Pejabat Pembina Kepegawaian atau pejabat yang ditunjuk.',
      en: 'A late objection is declared inadmissible by a letter of the Pejabat Pembina Kepegawaian or a designated official.',
    },
    'pasal-5/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian wajib memutus Keberatan dalam 21 hari kerja terhitung mulai tanggal menerimanya.',
      en: 'The Pejabat Pembina Kepegawaian must decide the objection within 21 working days counted from the day of receiving it.',
    },
    'pasal-5/ayat-2': {
      id: 'Bila perlu, Pejabat Pembina Kepegawaian dapat memanggil dan/atau meminta keterangan Pegawai ASN dan/atau pihak lain.',
      en: 'Where needed, the Pejabat Pembina Kepegawaian may summon and/or ask for information from the ASN employee and/or others.',
    },
    'pasal-5/ayat-3': {
      id: 'Bila lebih dari 21 hari kerja tidak diputus, Pegawai ASN dapat menempuh upaya hukum ke Pengadilan Tata Usaha Negara.',
      en: 'If it is not decided in more than 21 working days, the ASN employee may go to the Pengadilan Tata Usaha Negara.',
    },
    'pasal-6/ayat-1': {
      id: 'Keputusan itu dapat dikuatkan, diringankan, diperberat, diubah, dicabut, atau dibatalkan oleh Pejabat Pembina Kepegawaian.',
      en: 'The Pejabat Pembina Kepegawaian may confirm, lighten, aggravate, change, revoke or annul the decision.',
    },
    'pasal-6/ayat-2': {
      id: 'Hasil itu ditetapkan dengan Keputusan PPK.',
      en: 'That result is laid down in a Keputusan PPK.',
    },
    'pasal-6/ayat-3': {
      id: 'Pegawai ASN yang tetap tidak puas dapat menempuh upaya hukum ke Pengadilan Tata Usaha Negara.',
      en: 'An ASN employee still dissatisfied may go to the Pengadilan Tata Usaha Negara.',
    },
    'pasal-7': {
      id: 'Keberatan atas Keputusan Pejabat diduga diajukan tertulis kepada atasan Pejabat dalam 14 hari kerja dengan tembusan kepada Pejabat; bunyi pasalnya tidak terbaca.',
      en: 'An objection against a Keputusan Pejabat is believed to be filed in writing with the superior within 14 working days with a copy to the official; the article itself could not be read.',
    },
    'pasal-8/ayat-1': {
      id: 'Pejabat harus menanggapi Keberatan Pegawai ASN.',
      en: 'The official must respond to the objection of the ASN employee.',
    },
    'pasal-8/ayat-2': {
      id: 'Tanggapan itu wajib dibuat Pejabat berdasarkan data pendukung yang dimilikinya.',
      en: 'The official must make the response on the supporting data held.',
    },
    'pasal-8/ayat-3': {
      id: 'Tanggapan tertulis disampaikan kepada atasan Pejabat dalam 6 hari kerja terhitung mulai tanggal tembusan Keberatan diterima.',
      en: "The written response goes to the official's superior within 6 working days counted from the day of receipt of the copy of the objection.",
    },
    'pasal-8/ayat-4': {
      id: 'Atasan Pejabat wajib memutus Keberatan dalam 21 hari kerja terhitung mulai tanggal menerimanya.',
      en: "The official's superior must decide the objection within 21 working days counted from the day of receiving it.",
    },
    'pasal-8/ayat-5': {
      id: 'Bila Pejabat tidak menanggapi pada waktunya, atasan memutus berdasarkan data yang ada.',
      en: 'If the official does not respond in time, the superior decides on the data at hand.',
    },
    'pasal-8/ayat-6': {
      id: 'Bila perlu, atasan Pejabat dapat memanggil dan/atau meminta keterangan Pejabat, Pegawai ASN, dan/atau pihak lain.',
      en: "Where needed, the official's superior may summon and/or ask for information from the official, the ASN employee and/or others.",
    },
    'pasal-8/ayat-7': {
      id: 'Bila lebih dari 21 hari kerja tidak diputus, Pegawai ASN dapat menempuh upaya hukum ke Pengadilan Tata Usaha Negara.',
      en: 'If it is not decided in more than 21 working days, the ASN employee may go to the Pengadilan Tata Usaha Negara.',
    },
    'pasal-9/ayat-1': {
      id: 'Keputusan itu dapat dikuatkan, diringankan, diperberat, diubah, dicabut, atau dibatalkan oleh atasan Pejabat.',
      en: "The official's superior may confirm, lighten, aggravate, change, revoke or annul the decision.",
    },
    'pasal-9/ayat-2': {
      id: 'Hasil itu ditetapkan dengan keputusan atasan Pejabat.',
      en: "That result is laid down in a decision of the official's superior.",
    },
    'pasal-9/ayat-3': {
      id: 'Pegawai ASN yang tetap tidak puas dapat menempuh upaya hukum ke Pengadilan Tata Usaha Negara.',
      en: 'An ASN employee still dissatisfied may go to the Pengadilan Tata Usaha Negara.',
    },
    'pasal-10/huruf-a': {
      id: 'Banding Administratif dapat diajukan atas pemberhentian sebagai PNS.',
      en: 'An administrative appeal may be filed against dismissal as PNS.',
    },
    'pasal-10/huruf-b': {
      id: 'Banding Administratif dapat diajukan atas pemutusan hubungan perjanjian kerja sebagai PPPK.',
      en: 'An administrative appeal may be filed against the ending of a PPPK contract.',
    },
    'pasal-11/ayat-1': {
      id: 'Banding Administratif diajukan tertulis kepada BPASN dengan alasan dan/atau bukti sanggahan.',
      en: 'The administrative appeal is filed in writing with the BPASN with reasons and/or counter-evidence.',
    },
    'pasal-11/ayat-2': {
      id: 'Tembusan Banding Administratif disampaikan kepada Pejabat Pembina Kepegawaian.',
      en: 'A copy of the administrative appeal goes to the Pejabat Pembina Kepegawaian.',
    },
    'pasal-11/ayat-3': {
      id: 'Banding Administratif diajukan paling lama 14 hari kerja terhitung mulai tanggal Keputusan PPK diterima Pegawai ASN.',
      en: 'The administrative appeal is filed at most 14 working days counted from the day the ASN employee received the Keputusan PPK.',
    },
    'pasal-12/ayat-1': {
      id: 'BPASN menetapkan banding yang terlambat tidak dapat diterima.',
      en: 'The BPASN declares a late appeal inadmissible.',
    },
    'pasal-12/ayat-2': {
      id: 'BPASN menetapkan banding atas keputusan yang bukan objek banding tidak dapat diterima.',
      en: 'The BPASN declares an appeal against a decision that cannot be appealed inadmissible.',
    },
    'pasal-12/ayat-3': {
      id: 'Surat penetapan itu ditandatangani Kepala Sekretariat BPASN.',
      en: 'That letter is signed by the head of the BPASN secretariat.',
    },
    'pasal-12/ayat-4': {
      id: 'Banding yang tepat waktu dan menjadi kewenangannya wajib diperiksa BPASN.',
      en: 'The BPASN must examine an appeal that is in time and within its power.',
    },
    'pasal-13/ayat-1': {
      id: 'Pejabat Pembina Kepegawaian harus menanggapi banding kepada BPASN paling lama 21 hari kerja terhitung mulai tanggal tembusan diterima.',
      en: 'The Pejabat Pembina Kepegawaian must respond to the BPASN at most 21 working days counted from the day of receipt of the copy.',
    },
    'pasal-13/ayat-2': {
      id: 'Bila tanggapan tidak diberikan pada waktunya, BPASN memutus berdasarkan bukti yang ada.',
      en: 'If no response is given in time, the BPASN decides on the evidence at hand.',
    },
    'pasal-13/ayat-3': {
      id: 'BPASN berwenang meminta keterangan dan/atau data dari Pegawai ASN, pejabat, dan/atau pihak lain.',
      en: 'The BPASN may ask for information and/or data from the ASN employee, officials and/or others.',
    },
    'pasal-13/ayat-4': {
      id: 'BPASN wajib memutus paling lama 65 hari kerja terhitung mulai tanggal permohonan banding diterima.',
      en: 'The BPASN must decide at most 65 working days counted from the day of receipt of the appeal.',
    },
    'pasal-13/ayat-5': {
      id: 'Keputusan diambil melalui sidang BPASN.',
      en: 'The decision is taken in a session of the BPASN.',
    },
    'pasal-16/ayat-1': {
      id: 'BPASN dapat memperkuat, memperingan, memperberat, mengubah, atau membatalkan keputusan Pejabat Pembina Kepegawaian.',
      en: 'The BPASN may confirm, lighten, aggravate, change or annul the decision of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-16/ayat-2': {
      id: 'Keputusan BPASN ditetapkan oleh Ketua.',
      en: 'The decision of the BPASN is issued by its chair.',
    },
    'pasal-16/ayat-3': {
      id: 'Keputusan BPASN wajib dilaksanakan semua pihak terkait.',
      en: 'The decision of the BPASN must be carried out by all concerned.',
    },
    'pasal-16/ayat-4': {
      id: 'Keputusan BPASN berlaku sejak ditetapkan.',
      en: 'The decision of the BPASN takes effect on the day it is issued.',
    },
    'pasal-16/ayat-5': {
      id: 'Keputusan BPASN disampaikan kepada pemohon dan Pejabat Pembina Kepegawaian.',
      en: 'The decision of the BPASN is sent to the appellant and the Pejabat Pembina Kepegawaian.',
    },
    'pasal-17': {
      id: 'Pejabat Pembina Kepegawaian yang tidak melaksanakan keputusan BPASN dijatuhi sanksi administratif menurut peraturan perundang-undangan.',
      en: 'A Pejabat Pembina Kepegawaian who does not carry out the decision of the BPASN is given an administrative sanction as laws and regulations provide.',
    },
    'pasal-18': {
      id: 'Pegawai ASN yang tidak puas atas keputusan BPASN dapat menempuh upaya hukum ke Pengadilan Tinggi Tata Usaha Negara.',
      en: 'An ASN employee dissatisfied with the decision of the BPASN may go to the Pengadilan Tinggi Tata Usaha Negara.',
    },
    'pasal-19': {
      id: 'Ketentuan Upaya Administratif berlaku mutatis mutandis bagi calon PNS.',
      en: 'The rules on administrative remedies apply mutatis mutandis to candidate PNS.',
    },
    'pasal-20': {
      id: 'Ketentuan Upaya Administratif berlaku mutatis mutandis bagi pengaduan Pegawai ASN atas tindakan Pejabat Pembina Kepegawaian atau Pejabat yang tidak melaksanakan Keputusan PPK.',
      en: 'The rules on administrative remedies apply mutatis mutandis to complaints of ASN employees that the Pejabat Pembina Kepegawaian or an official does not carry out a Keputusan PPK.',
    },
    'pasal-22/ayat-1': {
      id: 'BPASN bertugas menerima, memeriksa, dan memutus Banding Administratif Pegawai ASN.',
      en: 'The BPASN has the task of receiving, examining and deciding administrative appeals of ASN employees.',
    },
    'pasal-23/ayat-1': {
      id: 'BPASN dapat menerima, memeriksa, dan memutus pengaduan Pegawai ASN atas tindakan Pejabat Pembina Kepegawaian.',
      en: 'The BPASN may receive, examine and decide complaints of ASN employees about acts of the Pejabat Pembina Kepegawaian.',
    },
    'pasal-23/ayat-2': {
      id: 'Pejabat Pembina Kepegawaian atau atasan Pejabat dapat memutus pengaduan Pegawai ASN atas tindakan Pejabat.',
      en: "The Pejabat Pembina Kepegawaian or the official's superior may decide complaints of ASN employees about acts of an official.",
    },
    'pasal-24/ayat-1': {
      id: 'BPASN beranggotakan unsur kementerian pendayagunaan aparatur negara, BKN, Sekretariat Kabinet, kementerian hukum, BIN, Kejaksaan, dan KORPRI.',
      en: 'The BPASN has members from the ministry of state apparatus, BKN, the cabinet secretariat, the ministry of law, BIN, the prosecution service and KORPRI.',
    },
    'pasal-28/ayat-1': {
      id: 'Gaji dan tunjangan, termasuk tunjangan kinerja, tetap dibayarkan selama banding sepanjang Pegawai ASN diizinkan bertugas.',
      en: 'Pay and allowances, performance allowance included, continue during the appeal as long as the ASN employee has permission to work.',
    },
    'pasal-28/ayat-2': {
      id: 'Izin bertugas diajukan langsung kepada Pejabat Pembina Kepegawaian.',
      en: 'Permission to work is asked directly from the Pejabat Pembina Kepegawaian.',
    },
    'pasal-28/ayat-3': {
      id: 'Pejabat Pembina Kepegawaian atau pejabat yang ditunjuk menentukan izin itu dengan mempertimbangkan dampak pada lingkungan kerja.',
      en: 'The Pejabat Pembina Kepegawaian or a designated official decides on permission with regard to the effect on the workplace.',
    },
    'pasal-29/ayat-1': {
      id: 'Pegawai ASN yang meninggal sebelum mencapai batas usia pensiun dan sebelum banding diputus diberhentikan dengan hormat sejak akhir bulan meninggalnya dan hak kepegawaiannya diberikan.',
      en: 'An ASN employee who dies before retirement age and before the appeal is decided is dismissed with honour from the end of the month of death, and what is due is given.',
    },
    'pasal-29/ayat-2': {
      id: 'Gaji dan tunjangan Pegawai ASN yang mencapai batas usia pensiun sebelum banding diputus dihentikan sampai ada keputusan.',
      en: 'Pay and allowances of an ASN employee who reaches retirement age before the appeal is decided stop until the decision.',
    },
    'pasal-29/ayat-3': {
      id: 'Bila Pegawai ASN itu meninggal, ia diberhentikan dengan hormat sejak mencapai batas usia pensiun dan hak kepegawaiannya diberikan.',
      en: 'If that ASN employee dies, the dismissal is with honour from the day retirement age was reached, and what is due is given.',
    },
    'pasal-29/ayat-4': {
      id: 'Bila setelah batas usia pensiun tercapai banding berakhir dengan penguatan atau peringanan berupa pemberhentian dengan hormat, termasuk yang tidak atas permintaan sendiri, hak pensiun diberikan mulai tanggal 1 bulan berikutnya sesudah batas usia itu.',
      en: "If after retirement age the appeal ends in a decision that confirms or lightens and is an honourable dismissal, also not at one's own request, the pension runs from day 1 of the month after that age.",
    },
    'pasal-31/huruf-a': {
      id: 'Keberatan yang saat Peraturan Pemerintah ini berlaku telah diajukan kepada atasan pejabat yang berwenang menghukum atau pejabat yang menetapkan keputusan diselesaikan menurut Peraturan Pemerintah ini.',
      en: 'Objections that had been filed with the superior of the official competent to sanction or to decide when this regulation came into force are settled under this regulation.',
    },
    'pasal-31/huruf-b': {
      id: 'Banding yang telah diterima Badan Pertimbangan Kepegawaian tetapi belum diputus diselesaikan menurut Peraturan Pemerintah ini.',
      en: 'Appeals received by the Badan Pertimbangan Kepegawaian but not yet decided are settled under this regulation.',
    },
    'pasal-32': {
      id: 'Peraturan pelaksanaan PP 24/2011 tetap berlaku sepanjang tidak bertentangan.',
      en: 'Implementing rules of PP 24/2011 stay in force as far as they are not contrary.',
    },
    'pasal-33': {
      id: 'PP 24/2011 tentang Badan Pertimbangan Kepegawaian dicabut.',
      en: 'PP 24/2011 on the Badan Pertimbangan Kepegawaian is repealed.',
    },
    'pasal-34': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 10 Agustus 2021.',
      en: 'This regulation is in force on the day of its promulgation, 10 August 2021.',
    },
    'penjelasan/pasal-23/ayat-1': {
      id: 'Tindakan PPK ialah perbuatan konkret, atau tidak dilakukannya perbuatan itu, dalam wewenang mengangkat, memindahkan, dan memberhentikan Pegawai ASN.',
      en: 'An act of the Pejabat Pembina Kepegawaian is a concrete act or omission in the power to appoint, move and dismiss ASN employees.',
    },
  },
}
