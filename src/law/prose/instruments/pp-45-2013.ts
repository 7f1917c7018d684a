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
    'pasal-8/huruf-b': {
      id: 'Kuasa pengguna anggaran menetapkan PPK dan PPSPM.',
      en: 'The kuasa pengguna anggaran names the PPK and the PPSPM.',
    },
    'pasal-11/ayat-2': {
      id: 'PPK dapat ditetapkan lebih dari 1 orang.',
      en: 'More than 1 PPK may be named.',
    },
    'pasal-14/ayat-2': {
      id: 'PPSPM ditetapkan hanya 1 orang.',
      en: 'Only 1 PPSPM is named.',
    },
    'pasal-182': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 7 Juni 2013.',
      en: 'This regulation is in force on the day of its promulgation, 7 June 2013.',
    },
  },
}
