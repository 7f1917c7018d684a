import type { InstrumentText } from '../../instrument'
import type { pp122017 } from '../../instruments/pp-12-2017'

/**
 * Title and paraphrases of {@link pp122017}.
 *
 * @example
 * pp122017Text.title.en // => 'Government Regulation Number 12 of 2017 on Guidance and Supervision of Regional Government'
 */
export const pp122017Text: InstrumentText<typeof pp122017> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah',
    en: 'Government Regulation Number 12 of 2017 on Guidance and Supervision of Regional Government',
  },
  provisions: {
    'pasal-10/ayat-2/huruf-c': {
      id: 'Pengawasan umum mencakup kepegawaian pada perangkat daerah.',
      en: 'General supervision covers staffing in the offices of the region.',
    },
    'pasal-10/ayat-1/huruf-b': {
      id: 'Pengawasan atas kabupaten atau kota dilaksanakan oleh gubernur sebagai wakil pemerintah pusat.',
      en: 'The supervision of a kabupaten or kota is carried out by the governor as representative of the central government.',
    },
    'pasal-10/ayat-1/huruf-a/angka-1': {
      id: 'Pengawasan umum atas provinsi dilaksanakan oleh Menteri.',
      en: 'The general supervision of a province is carried out by the Minister.',
    },
    'pasal-22/ayat-1': {
      id: 'Dugaan penyimpangan kepala daerah, wakilnya, anggota DPRD, ASN daerah, dan perangkat desa dapat dilaporkan masyarakat ke APIP dan/atau ke aparat penegak hukum.',
      en: 'The public may report suspected irregularities of a regional head, deputy, DPRD member, regional ASN or village official to the internal auditor (APIP) and/or law enforcement.',
    },
    'pasal-22/ayat-2': {
      id: 'Laporan diajukan tertulis dengan nama dan alamat pelapor, identitas terlapor, perbuatan yang diduga melanggar, serta fakta, data, atau petunjuknya.',
      en: "The report is in writing with the reporter's name and address, the identity of the person reported, the suspected act, and facts, data or clues.",
    },
    'pasal-23/ayat-2': {
      id: 'Laporan hasil pengawasan bersifat rahasia dan tidak boleh dibuka kepada publik kecuali ditentukan lain.',
      en: 'The report of supervision is confidential and may not be opened to the public unless otherwise provided.',
    },
    'pasal-25/ayat-1': {
      id: 'APIP wajib memeriksa dugaan penyimpangan yang dilaporkan masyarakat.',
      en: 'The APIP must examine the suspected irregularities reported by the public.',
    },
    'pasal-25/ayat-2': {
      id: 'Dalam pemeriksaan itu APIP berkoordinasi dengan aparat penegak hukum.',
      en: 'In that examination the APIP coordinates with law enforcement.',
    },
    'pasal-25/ayat-3': {
      id: 'Aparat penegak hukum memeriksa laporan setelah terlebih dahulu berkoordinasi dengan APIP.',
      en: 'Law enforcement examines the report after first coordinating with the APIP.',
    },
    'pasal-25/ayat-4': {
      id: 'Pemeriksaan dilakukan setelah semua unsur laporan pada Pasal 22 ayat (2) terpenuhi.',
      en: 'The examination follows once all elements of the report in Pasal 22 ayat (2) are met.',
    },
    'pasal-25/ayat-5': {
      id: 'APIP dan aparat penegak hukum berkoordinasi setelah mengumpulkan dan memverifikasi data awal.',
      en: 'The APIP and law enforcement coordinate after gathering and verifying initial data.',
    },
    'pasal-25/ayat-7': {
      id: 'Koordinasi itu dilakukan antara APIP dan kepolisian dan/atau kejaksaan.',
      en: 'That coordination is between APIP and the police and/or the prosecution service.',
    },
    'pasal-25/ayat-8': {
      id: 'Hasil koordinasi dituangkan dalam berita acara.',
      en: 'The result of the coordination is minuted.',
    },
    'pasal-25/ayat-9': {
      id: 'Bila ditemukan bukti penyimpangan administratif, proses diserahkan kepada APIP.',
      en: 'If there is evidence of an administrative irregularity, the case goes to the APIP.',
    },
    'pasal-25/ayat-10': {
      id: 'Bila ditemukan bukti permulaan pidana, proses diserahkan kepada aparat penegak hukum.',
      en: 'If there is first evidence of a crime, the case goes to law enforcement.',
    },
    'pasal-26': {
      id: 'Bentuk dan hasil koordinasi itu rahasia kecuali ditentukan lain.',
      en: 'The form and result of that coordination are confidential unless otherwise provided.',
    },
    'pasal-27/ayat-1': {
      id: 'Kepala daerah, wakilnya, dan kepala perangkat daerah wajib menindaklanjuti hasil pembinaan dan pengawasan.',
      en: 'The regional head, the deputy and heads of perangkat daerah must follow up the results of guidance and supervision.',
    },
    'pasal-27/ayat-4': {
      id: 'Hasil yang terkait dengan tuntutan perbendaharaan atau ganti rugi wajib diproses menurut tuntutan itu.',
      en: 'Results tied to treasury or compensation claims must go through the procedure of those claims.',
    },
    'pasal-27/ayat-5': {
      id: 'Hasil lainnya ditindaklanjuti paling lama 60 hari kerja setelah diterima.',
      en: 'Other results are followed up at most 60 working days after receipt.',
    },
    'pasal-27/ayat-6': {
      id: 'Selama masa tindak lanjut hasil itu tidak dapat dipidanakan kecuali ditentukan lain.',
      en: 'During the follow-up the result cannot be made a criminal case unless otherwise provided.',
    },
    'pasal-36/ayat-1': {
      id: 'Kepala daerah, wakilnya, anggota DPRD, dan daerah yang melakukan pelanggaran administratif dijatuhi sanksi administratif.',
      en: 'A regional head, deputy, DPRD member or region that commits an administrative breach is given an administrative sanction.',
    },
    'pasal-36/ayat-2': {
      id: 'Pelanggaran administratif itu ialah yang disebut pada huruf a sampai dengan huruf s; tidak ditindaklanjutinya rekomendasi tentang netralitas tidak termasuk.',
      en: 'Those administrative breaches are the ones listed in huruf a to s; ignoring a recommendation on neutrality is not among them.',
    },
    'pasal-36/ayat-2/huruf-a': {
      id: 'Tidak melaksanakan program strategis nasional termasuk pelanggaran administratif kepala daerah dan/atau wakilnya.',
      en: 'Not carrying out a national strategic programme is an administrative breach of the regional head and/or deputy.',
    },
    'pasal-36/ayat-2/huruf-r': {
      id: 'Kepala daerah yang tidak melaksanakan rekomendasi Ombudsman atas pengaduan pelayanan publik melakukan pelanggaran administratif.',
      en: 'A regional head who does not carry out an Ombudsman recommendation on a public-service complaint commits an administrative breach.',
    },
    'pasal-37/ayat-1': {
      id: 'Sanksi dijatuhkan Presiden, Menteri, dan gubernur sebagai wakil Pemerintah Pusat menurut kewenangannya setelah verifikasi dan/atau pemeriksaan.',
      en: 'Sanctions are imposed by the President, the Minister and the gubernur as representative of the Central Government, each within its power, after verification and/or examination.',
    },
    'pasal-37/ayat-4': {
      id: 'Jenis sanksinya sembilan, dari teguran tertulis pada huruf a sampai pemberhentian pada huruf i.',
      en: 'The kinds of sanction are nine, from a written reprimand in huruf a to dismissal in huruf i.',
    },
    'pasal-38/ayat-1': {
      id: 'Tangga teguran tertulis, teguran tertulis kedua, pemberhentian sementara 3 bulan, dan/atau pemberhentian hanya untuk pelanggaran program strategis nasional.',
      en: 'The ladder of written reprimand, second written reprimand, temporary dismissal for 3 months and/or dismissal is only for breaches on national strategic programmes.',
    },
    'pasal-39/ayat-1': {
      id: 'Teguran tertulis, teguran tertulis kedua, dan/atau program pembinaan khusus dikenakan atas pelanggaran Pasal 36 ayat (2) huruf b, c, f, j, p, dan s.',
      en: 'A written reprimand, a second one and/or the special coaching programme are for breaches of Pasal 36 ayat (2) huruf b, c, f, j, p and s.',
    },
    'pasal-52': {
      id: 'Peraturan Pemerintah ini berlaku pada tanggal diundangkan, yaitu 7 April 2017.',
      en: 'This regulation is in force on the day of its promulgation, 7 April 2017.',
    },
  },
}
