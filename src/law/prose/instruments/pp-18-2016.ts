import type { InstrumentText } from '../../instrument'
import type { pp182016 } from '../../instruments/pp-18-2016'

/**
 * Title and paraphrases of {@link pp182016}.
 *
 * @example
 * pp182016Text.title.en // => 'Government Regulation Number 18 of 2016 on Perangkat Daerah'
 */
export const pp182016Text: InstrumentText<typeof pp182016> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
    en: 'Government Regulation Number 18 of 2016 on Perangkat Daerah',
  },
  provisions: {
    'pasal-35/ayat-2': {
      id: 'Kepala dinas kabupaten atau kota berada di bawah bupati atau wali kota dan bertanggung jawab kepadanya melalui sekretaris daerah.',
      en: 'The head of a department of a kabupaten or kota stands under the bupati or mayor and answers through the Sekretaris Daerah.',
    },
    'pasal-13/ayat-2': {
      id: 'Kepala dinas provinsi berada di bawah gubernur dan bertanggung jawab kepadanya melalui sekretaris daerah.',
      en: 'The head of a provincial department stands under the governor and answers through the Sekretaris Daerah.',
    },
    'pasal-1/angka-1': {
      id: 'Perangkat daerah ialah unsur pembantu kepala daerah dan DPRD dalam urusan pemerintahan daerah.',
      en: 'A perangkat daerah is an element that assists the regional head and the DPRD in regional affairs.',
    },
    'pasal-5/ayat-1': {
      id: 'Perangkat daerah provinsi ialah sekretariat daerah, sekretariat DPRD, inspektorat, dinas, dan badan.',
      en: 'The perangkat daerah of a province are the sekretariat daerah, sekretariat DPRD, inspektorat, dinas and badan.',
    },
    'pasal-5/ayat-2': {
      id: 'Perangkat daerah kabupaten/kota ialah yang sama ditambah kecamatan.',
      en: 'The perangkat daerah of a kabupaten or kota are the same with the kecamatan added.',
    },
    'pasal-17/ayat-5': {
      id: 'Penanaman modal provinsi dengan nilai di bawah 401 tetap diwadahi dinas penanaman modal dan pelayanan terpadu satu pintu tipe C dengan paling banyak 3 bidang.',
      en: 'Investment of a province with a score below 401 still has a dinas for investment and one-stop service of tipe C with at most 3 bidang.',
    },
    'pasal-18/ayat-5': {
      id: 'Satu dinas provinsi menggabungkan paling banyak tiga urusan pemerintahan.',
      en: 'One dinas of a province combines at most three government affairs.',
    },
    'pasal-19/ayat-1': {
      id: 'Dinas provinsi dapat memiliki unit pelaksana teknis.',
      en: 'A dinas of a province may have technical units.',
    },
    'pasal-31/ayat-3': {
      id: 'Sekretaris DPRD kabupaten/kota diangkat bupati/wali kota atas persetujuan pimpinan DPRD setelah berkonsultasi dengan pimpinan fraksi.',
      en: 'The sekretaris DPRD of a kabupaten or kota is appointed by the bupati or wali kota with the approval of the DPRD leadership after consulting the leaders of the fraksi.',
    },
    'pasal-39/ayat-5': {
      id: 'Penanaman modal kabupaten/kota dengan nilai di bawah 401 tetap diwadahi dinas penanaman modal dan pelayanan terpadu satu pintu tipe C dengan paling banyak 3 bidang.',
      en: 'Investment of a kabupaten or kota with a score below 401 still has a dinas for investment and one-stop service of tipe C with at most 3 bidang.',
    },
    'pasal-40/ayat-5': {
      id: 'Satu dinas kabupaten/kota menggabungkan paling banyak tiga urusan pemerintahan.',
      en: 'One dinas of a kabupaten or kota combines at most three government affairs.',
    },
    'pasal-41/ayat-1': {
      id: 'Dinas kabupaten/kota dapat memiliki unit pelaksana teknis.',
      en: 'A dinas of a kabupaten or kota may have technical units.',
    },
    'pasal-52/ayat-1': {
      id: 'Kelurahan ialah perangkat kecamatan yang membantu atau melaksanakan sebagian tugas camat.',
      en: 'A kelurahan is an organ of the kecamatan that helps with or carries out part of the tasks of the camat.',
    },
    'pasal-53/ayat-1/huruf-a': {
      id: 'Sekretariat daerah, sekretariat DPRD, inspektorat, serta penunjang perencanaan dan keuangan bertipe A bila nilainya lebih dari 800.',
      en: 'The sekretariat daerah, sekretariat DPRD, inspektorat and the support for planning and finance are tipe A with a score above 800.',
    },
    'pasal-53/ayat-1/huruf-b': {
      id: 'Perangkat itu bertipe B bila nilainya lebih dari 600 sampai dengan 800.',
      en: 'Those bodies are tipe B with a score above 600 up to 800.',
    },
    'pasal-53/ayat-1/huruf-c': {
      id: 'Perangkat itu bertipe C bila nilainya 600 atau kurang.',
      en: 'Those bodies are tipe C with a score of 600 or less.',
    },
    'pasal-53/ayat-2/huruf-a': {
      id: 'Dinas dan badan bertipe A bila nilainya lebih dari 800.',
      en: 'Dinas and badan are tipe A with a score above 800.',
    },
    'pasal-53/ayat-2/huruf-b': {
      id: 'Dinas dan badan bertipe B bila nilainya lebih dari 600 sampai dengan 800.',
      en: 'Dinas and badan are tipe B with a score above 600 up to 800.',
    },
    'pasal-53/ayat-2/huruf-c': {
      id: 'Dinas dan badan bertipe C bila nilainya lebih dari 400 sampai dengan 600.',
      en: 'Dinas and badan are tipe C with a score above 400 up to 600.',
    },
    'pasal-53/ayat-3': {
      id: 'Urusan wajib pelayanan dasar yang nilainya tidak mencapai syarat tetap menjadi dinas tipe C.',
      en: 'A mandatory affair of basic service whose score falls short is still a dinas of tipe C.',
    },
    'pasal-53/ayat-4/huruf-a': {
      id: 'Kecamatan bertipe A bila nilainya lebih dari 600.',
      en: 'A kecamatan is tipe A with a score above 600.',
    },
    'pasal-53/ayat-4/huruf-b': {
      id: 'Kecamatan bertipe B bila nilainya 600 atau kurang.',
      en: 'A kecamatan is tipe B with a score of 600 or less.',
    },
    'pasal-53/ayat-5/huruf-a': {
      id: 'Urusan atau fungsi lain dengan nilai lebih dari 300 sampai dengan 400 menjadi bidang.',
      en: 'Another affair or function with a score above 300 up to 400 becomes a bidang.',
    },
    'pasal-53/ayat-5/huruf-b': {
      id: 'Urusan atau fungsi lain dengan nilai 300 atau kurang menjadi subbidang atau seksi.',
      en: 'Another affair or function with a score of 300 or less becomes a subbidang or seksi.',
    },
    'pasal-54/ayat-1': {
      id: 'Tipe perangkat daerah boleh diturunkan dari hasil pemetaan bila keuangan atau aparatur daerah terbatas.',
      en: 'The type may be set lower than mapped where money or staff of the region are short.',
    },
    'pasal-94/ayat-1': {
      id: 'Sekretaris daerah provinsi ialah eselon Ib atau pimpinan tinggi madya.',
      en: 'The sekretaris daerah of a province is eselon Ib or a madya high post.',
    },
    'pasal-94/ayat-2': {
      id: 'Sekretaris DPRD, inspektur, asisten, kepala dinas, kepala badan, dan staf ahli di provinsi ialah eselon IIa atau pimpinan tinggi pratama.',
      en: 'The sekretaris DPRD, inspektur, asisten, heads of dinas and badan and staf ahli of a province are eselon IIa or pratama high posts.',
    },
    'pasal-94/ayat-3': {
      id: 'Kepala biro provinsi ialah eselon IIb atau pimpinan tinggi pratama.',
      en: 'The head of a biro of a province is eselon IIb or a pratama high post.',
    },
    'pasal-94/ayat-4': {
      id: 'Sekretaris inspektorat, inspektur pembantu, sekretaris dinas dan badan, kepala badan penghubung, kepala bagian, dan kepala bidang di provinsi ialah eselon IIIa atau administrator.',
      en: 'The sekretaris of inspektorat, dinas and badan, inspektur pembantu, head of the liaison body, kepala bagian and kepala bidang of a province are eselon IIIa or administrator.',
    },
    'pasal-94/ayat-5': {
      id: 'Kepala cabang dinas dan unit pelaksana teknis kelas A di provinsi ialah eselon IIIb atau administrator.',
      en: 'Heads of a cabang dinas or technical unit of class A of a province are eselon IIIb or administrator.',
    },
    'pasal-94/ayat-6': {
      id: 'Kepala subbagian, kepala seksi, serta kepala cabang dinas dan unit pelaksana teknis kelas B di provinsi ialah eselon IVa atau pengawas.',
      en: 'Kepala subbagian, kepala seksi and heads of a cabang dinas or technical unit of class B of a province are eselon IVa or pengawas.',
    },
    'pasal-94/ayat-7': {
      id: 'Kepala subbagian pada cabang dinas dan unit pelaksana teknis kelas B serta satuan pendidikan provinsi ialah eselon IVb atau pengawas.',
      en: 'Kepala subbagian in a cabang dinas or technical unit of class B or a school of a province are eselon IVb or pengawas.',
    },
    'pasal-94/ayat-8': {
      id: 'Kepala satuan pendidikan provinsi ialah jabatan fungsional guru.',
      en: 'The head of a school of a province is a functional post of teacher.',
    },
    'pasal-94/ayat-9': {
      id: 'Kepala rumah sakit provinsi ialah dokter atau dokter gigi dalam jabatan fungsional dengan tugas tambahan.',
      en: 'The head of a hospital of a province is a doctor or dentist in a functional post with an additional task.',
    },
    'pasal-95/ayat-1': {
      id: 'Sekretaris daerah kabupaten/kota ialah eselon IIa atau pimpinan tinggi pratama.',
      en: 'The sekretaris daerah of a kabupaten or kota is eselon IIa or a pratama high post.',
    },
    'pasal-95/ayat-2': {
      id: 'Sekretaris DPRD, inspektur, asisten, kepala dinas, kepala badan, dan staf ahli di kabupaten/kota ialah eselon IIb atau pimpinan tinggi pratama.',
      en: 'The sekretaris DPRD, inspektur, asisten, heads of dinas and badan and staf ahli of a kabupaten or kota are eselon IIb or pratama high posts.',
    },
    'pasal-95/ayat-3': {
      id: 'Sekretaris inspektorat, inspektur pembantu, sekretaris dinas dan badan, kepala bagian, dan camat di kabupaten/kota ialah eselon IIIa atau administrator.',
      en: 'The sekretaris of inspektorat, dinas and badan, inspektur pembantu, kepala bagian and camat of a kabupaten or kota are eselon IIIa or administrator.',
    },
    'pasal-95/ayat-4': {
      id: 'Kepala bidang dan sekretaris kecamatan ialah eselon IIIb atau administrator.',
      en: 'Kepala bidang and the sekretaris of a kecamatan are eselon IIIb or administrator.',
    },
    'pasal-95/ayat-5': {
      id: 'Lurah, kepala subbagian dan kepala seksi pada umumnya, kepala unit pelaksana teknis kelas A, sekretaris kecamatan tipe B, dan kepala seksi kecamatan ialah eselon IVa atau pengawas.',
      en: 'The lurah, kepala subbagian and kepala seksi in general, heads of a technical unit of class A, the sekretaris of a kecamatan of tipe B and the kepala seksi of a kecamatan are eselon IVa or pengawas.',
    },
    'pasal-95/ayat-6': {
      id: 'Kepala unit pelaksana teknis kelas B, kepala subbagian pada unit kelas A dan pada kecamatan, sekretaris kelurahan, dan kepala seksi kelurahan ialah eselon IVb atau pengawas.',
      en: 'Heads of a technical unit of class B, kepala subbagian in a unit of class A or in a kecamatan, the sekretaris and the kepala seksi of a kelurahan are eselon IVb or pengawas.',
    },
    'pasal-95/ayat-7': {
      id: 'Kepala satuan pendidikan kabupaten/kota ialah jabatan fungsional guru atau pamong belajar.',
      en: 'The head of a school of a kabupaten or kota is a functional post of teacher or pamong belajar.',
    },
    'pasal-95/ayat-8': {
      id: 'Kepala rumah sakit kabupaten/kota ialah dokter atau dokter gigi dalam jabatan fungsional dengan tugas tambahan.',
      en: 'The head of a hospital of a kabupaten or kota is a doctor or dentist in a functional post with an additional task.',
    },
    'pasal-95/ayat-9': {
      id: 'Kepala puskesmas ialah tenaga kesehatan dalam jabatan fungsional dengan tugas tambahan.',
      en: 'The head of a puskesmas is health staff in a functional post with an additional task.',
    },
    'pasal-121': {
      id: 'Jabatan direktur rumah sakit dan kepala puskesmas disesuaikan menjadi jabatan fungsional paling lambat dua tahun sejak peraturan ini berlaku.',
      en: 'The posts of director of a hospital and head of a puskesmas are made functional posts at the latest two years after this regulation is in force.',
    },
    'pasal-126': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 19 Juni 2016.',
      en: 'This regulation is in force on the day of its promulgation, 19 June 2016.',
    },
  },
}
