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
    'pasal-1/angka-18': {
      id: 'Kuasa pengguna anggaran memperoleh kuasa dari pengguna anggaran untuk sebagian kewenangan penggunaan anggaran kementerian atau lembaga.',
      en: 'The kuasa pengguna anggaran has from the pengguna anggaran the power to use part of the budget of a ministry or agency.',
    },
    'pasal-1/angka-19': {
      id: 'Satuan kerja ialah unit organisasi yang melaksanakan kegiatan kementerian atau lembaga dan berwenang menggunakan anggaran.',
      en: 'A satuan kerja is a unit that carries out activities of a ministry or agency and may use its budget.',
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
      id: 'Menteri Keuangan menetapkan standar kompetensi bagi KPA, PPK, dan PPSPM.',
      en: 'The minister of finance sets standards of competence for the KPA, the PPK and the PPSPM.',
    },
    'pasal-18/ayat-6': {
      id: 'Jabatan bendahara penerimaan tidak boleh dirangkap oleh KPA atau Kuasa BUN.',
      en: 'The post of bendahara penerimaan may not be held by the KPA or the Kuasa BUN.',
    },
    'pasal-21/ayat-2': {
      id: 'Calon bendahara penerimaan harus memiliki sertifikat bendahara.',
      en: 'Who is to be bendahara penerimaan must hold the certificate of a bendahara.',
    },
    'pasal-22/ayat-6': {
      id: 'Jabatan bendahara pengeluaran tidak boleh dirangkap oleh KPA atau Kuasa BUN.',
      en: 'The post of bendahara pengeluaran may not be held by the KPA or the Kuasa BUN.',
    },
    'pasal-25/ayat-2': {
      id: 'Calon bendahara pengeluaran harus memiliki sertifikat bendahara.',
      en: 'Who is to be bendahara pengeluaran must hold the certificate of a bendahara.',
    },
    'pasal-182': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 7 Juni 2013.',
      en: 'This regulation is in force on the day of its promulgation, 7 June 2013.',
    },
    'penjelasan/pasal-9': {
      id: 'Kondisi tertentu ialah keadaan yang tanpa perangkapan mengganggu kelancaran anggaran belanja, misalnya kekurangan pegawai atau PPK/PPSPM berhalangan tetap.',
      en: 'Certain conditions are those in which spending would be hampered without the doubling, such as too few or unfit staff, or a PPK or PPSPM who is lastingly unable to act.',
    },
  },
}
