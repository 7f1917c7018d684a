import type { InstrumentText } from '../../instrument'
import type { perpres462025 } from '../../instruments/perpres-46-2025'

/**
 * Title and paraphrases of {@link perpres462025}.
 *
 * @example
 * perpres462025Text.title.en // => 'Presidential Regulation Number 46 of 2025, Second Change of Perpres 16/2018'
 */
export const perpres462025Text: InstrumentText<typeof perpres462025> = {
  title: {
    id: 'Peraturan Presiden Nomor 46 Tahun 2025 tentang Perubahan Kedua atas Perpres 16/2018',
    en: 'Presidential Regulation Number 46 of 2025, Second Change of Perpres 16/2018',
  },
  provisions: {
    'pasal-i': {
      id: 'Perubahan kedua menulis ulang antara lain Pasal 1, 7, 9, 10, 11, 13, 14, 74A, 74B, 77, dan 82 Perpres 16/2018, dan tidak menyentuh Pasal 8, 12, dan 84.',
      en: 'The second change rewrites Pasal 1, 7, 9, 10, 11, 13, 14, 74A, 74B, 77 and 82 of Perpres 16/2018 among others, and leaves Pasal 8, 12 and 84 alone.',
    },
    'pasal-1/angka-10': {
      id: 'Pejabat pembuat komitmen diberi wewenang oleh PA atau KPA untuk putusan dan tindakan yang dapat membebani anggaran belanja negara atau daerah.',
      en: 'The pejabat pembuat komitmen is empowered by the PA or KPA for decisions and acts that can burden the spending of the state or a region.',
    },
    'pasal-7/ayat-2/huruf-d': {
      id: 'Pengurus atau manajer koperasi yang merangkap sebagai PPK, anggota Pokja Pemilihan, atau Pejabat Pengadaan berada dalam pertentangan kepentingan.',
      en: 'An officer or manager of a cooperative who doubles as PPK, member of the selection group or procurement officer is in a conflict of interest.',
    },
    'pasal-7/ayat-2/huruf-e': {
      id: 'PPK, anggota Pokja Pemilihan, atau Pejabat Pengadaan yang langsung atau tidak langsung mengendalikan atau menjalankan badan usaha penyedia berada dalam pertentangan kepentingan.',
      en: 'A PPK, member of the selection group or procurement officer who directly or indirectly controls or runs the business of a supplier is in a conflict of interest.',
    },
    'pasal-9/ayat-1/huruf-g': {
      id: 'PA berwenang menetapkan PPK.',
      en: 'The PA has the power to appoint the PPK.',
    },
    'pasal-9/ayat-1/huruf-h': {
      id: 'PA berwenang menetapkan Pejabat Pengadaan.',
      en: 'The PA has the power to appoint the procurement officer.',
    },
    'pasal-9/ayat-1/huruf-j': {
      id: 'PA berwenang menetapkan Penyelenggara Swakelola.',
      en: 'The PA has the power to appoint those who carry out swakelola.',
    },
    'pasal-9/ayat-1/huruf-k': {
      id: 'PA berwenang menetapkan tim teknis.',
      en: 'The PA has the power to appoint the technical team.',
    },
    'pasal-9/ayat-3': {
      id: 'Dalam pengelolaan APBD, PA dapat melimpahkan kepada KPA kewenangan huruf a sampai huruf f2.',
      en: 'For the regional budget the PA may pass on to the KPA the powers of letters a to f2.',
    },
    'pasal-10/ayat-5': {
      id: 'KPA dapat menjalankan sendiri tugas PPK.',
      en: 'The KPA may carry out the tasks of the PPK in person.',
    },
    'pasal-10/ayat-6': {
      id: 'KPA yang menjalankan tugas PPK wajib mempunyai pengetahuan tentang pengadaan barang dan jasa serta tentang PPK.',
      en: 'A KPA who carries out the tasks of the PPK must have knowledge of procurement and of the PPK.',
    },
    'pasal-11/ayat-1': {
      id: 'Tugas PPK disebut satu per satu dari huruf a sampai huruf p.',
      en: 'The tasks of the PPK are named one by one from letter a to letter p.',
    },
    'pasal-11/ayat-2': {
      id: 'PPK juga menjalankan pelimpahan dari PA atau KPA: tindakan yang membebani anggaran, dan mengadakan serta menetapkan perjanjian.',
      en: 'The PPK also carries out what the PA or KPA passes on: acts that burden the budget, and making and settling contracts.',
    },
    'pasal-11/ayat-2a': {
      id: 'PPK memiliki Sertifikat Kompetensi PPK yang sesuai dengan tipologinya.',
      en: 'A PPK has the certificate of competence for PPK of the type that fits.',
    },
    'pasal-11/ayat-3': {
      id: 'Bila PPK tidak ditetapkan untuk pengadaan dengan APBD, PA atau KPA menugasi PPTK menjalankan tugas PPK huruf a sampai huruf m.',
      en: 'Where no PPK is appointed for procurement from the regional budget, the PA or KPA charges a PPTK with the tasks of letters a to m.',
    },
    'pasal-11/ayat-4': {
      id: 'PPTK yang ditugasi demikian wajib memenuhi persyaratan kompetensi PPK.',
      en: 'A PPTK so charged must meet the requirements of competence of a PPK.',
    },
    'pasal-74a/ayat-2': {
      id: 'Kementerian, lembaga, dan pemerintah daerah wajib memiliki Pengelola Pengadaan Barang/Jasa sebagai Pokja Pemilihan.',
      en: 'Ministries, agencies and regional governments must have functional procurement officers as selection group.',
    },
    'pasal-74a/ayat-3': {
      id: 'Pengelola Pengadaan Barang/Jasa dapat ditugasi sebagai Pejabat Pengadaan dan/atau PPK.',
      en: 'A functional procurement officer may be charged as procurement officer and/or PPK.',
    },
    'pasal-74b/ayat-2/huruf-a': {
      id: 'Selama Pengelola Pengadaan Barang/Jasa belum mencukupi, tiap Pokja Pemilihan mempunyai sekurang-kurangnya seorang di antaranya, dan anggota lain ialah ASN dengan sertifikat kompetensi dan/atau tingkat dasar.',
      en: 'While functional procurement officers are too few, each selection group has at least one of them, and the other members are ASN with a certificate of competence and/or the basic one.',
    },
    'pasal-74b/ayat-2/huruf-b': {
      id: 'Selama itu tugas Pejabat Pengadaan yang tidak dapat dijalankan Pengelola Pengadaan Barang/Jasa dijalankan ASN dengan sertifikat kompetensi dan/atau tingkat dasar.',
      en: 'As long, the tasks of a procurement officer that no functional officer can take go to an ASN with a certificate of competence and/or the basic one.',
    },
    'pasal-74b/ayat-3': {
      id: 'Selama belum ada Pengelola Pengadaan Barang/Jasa sama sekali, tugas Pokja Pemilihan dan Pejabat Pengadaan dijalankan ASN bersertifikat demikian dan/atau Agen Pengadaan.',
      en: 'While there is no functional procurement officer at all, the tasks of selection group and procurement officer go to ASN so certified and/or a procurement agent.',
    },
    'pasal-77/ayat-1a': {
      id: 'Laporan masyarakat kepada menteri, kepala daerah, Kejaksaan Agung, atau Polri tentang penyimpangan atau penyalahgunaan wewenang dalam pengadaan diselesaikan dengan mendahulukan proses administrasi.',
      en: 'A report of the public to a minister, head of region, the Attorney General or the police about irregularity or abuse of power in procurement is settled with the administrative process first.',
    },
    'pasal-77/ayat-2': {
      id: 'Penegak hukum yang menerima pengaduan tentang pengadaan wajib meneruskannya kepada APIP sepanjang bukti awalnya termasuk wilayah administrasi dan/atau perdata.',
      en: 'Law enforcement that receives a complaint about procurement must pass it on to APIP as far as the first evidence lies in the field of administration and/or civil law.',
    },
    'pasal-91/ayat-1/huruf-b': {
      id: 'Pelaku pengadaan menurut Pasal 8 diatur lebih lanjut dengan peraturan kepala LKPP.',
      en: 'The actors of procurement under Pasal 8 are regulated further by a regulation of the head of LKPP.',
    },
  },
}
