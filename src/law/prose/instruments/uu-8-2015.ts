import type { InstrumentText } from '../../instrument'
import type { uu82015 } from '../../instruments/uu-8-2015'

/**
 * Title and paraphrases of {@link uu82015}.
 *
 * @example
 * uu82015Text.provisions['pasal-1/angka-28'].en // => 'A day means a calendar day throughout the act on regional elections.'
 */
export const uu82015Text: InstrumentText<typeof uu82015> = {
  title: {
    id: 'Undang-Undang Nomor 8 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 1 Tahun 2015',
    en: 'Act No. 8 of 2015 amending Act No. 1 of 2015 on the Election of Governors, Bupati and Walikota',
  },
  provisions: {
    'pasal-1/angka-12': {
      id: 'Panitia Pemilihan Kecamatan, disingkat PPK, dibentuk KPU kabupaten/kota untuk menyelenggarakan pemilihan di kecamatan.',
      en: 'The Panitia Pemilihan Kecamatan, PPK for short, is formed by the KPU of the kabupaten or kota to run the vote in the kecamatan.',
    },
    'pasal-1/angka-17': {
      id: 'Panwas kabupaten/kota dibentuk Bawaslu provinsi untuk mengawasi pemilihan di kabupaten/kota.',
      en: 'The Panwas of a kabupaten or kota is formed by the Bawaslu of the province to supervise the vote there.',
    },
    'pasal-1/angka-28': {
      id: 'Setiap hitungan hari dalam undang-undang pemilihan kepala daerah berarti hari kalender.',
      en: 'A day means a calendar day throughout the act on regional elections.',
    },
    'pasal-7/huruf-t': {
      id: 'Anggota TNI, anggota Polri, dan PNS harus mundur sejak mendaftarkan diri sebagai calon kepala daerah; kepala desa tidak disebut.',
      en: 'Members of the armed forces and police and PNS must resign from the moment they register as candidates for regional head; village heads are not named.',
    },
    'pasal-28/ayat-1/huruf-e': {
      id: 'Bawaslu Provinsi bertugas meneruskan temuan dan laporan di luar kewenangannya kepada instansi yang berwenang.',
      en: 'The provincial Bawaslu has the task to forward findings and reports outside its power to the competent agency.',
    },
    'pasal-67/ayat-1': {
      id: 'Kampanye dimulai tiga hari setelah penetapan pasangan calon dan berakhir saat masa tenang mulai.',
      en: 'The campaign starts three days after the pairs of candidates are determined and ends when the quiet period begins.',
    },
    'pasal-67/ayat-2': {
      id: 'Masa tenang berlangsung tiga hari sebelum hari pemungutan suara.',
      en: 'The quiet period is the three days before voting day.',
    },
    'pasal-70/ayat-1': {
      id: 'Pasangan calon dilarang melibatkan dalam kampanye pejabat BUMN atau BUMD, ASN, anggota Polri dan TNI, serta kepala desa atau lurah dan perangkatnya.',
      en: 'A pair of candidates may not involve in the campaign officials of state or regional enterprises, ASN, police, armed forces, or village heads, lurah and their apparatus.',
    },
    'pasal-70/ayat-2': {
      id: 'Kepala daerah dan wakilnya, pejabat negara lain, dan pejabat daerah dapat ikut kampanye dengan izin cuti kampanye.',
      en: 'Regional heads and deputies, other state officials and regional officials may join a campaign with campaign leave.',
    },
    'pasal-70/ayat-3': {
      id: 'Kepala daerah dan wakilnya yang mencalonkan diri kembali di daerah yang sama dalam berkampanye harus tidak memakai fasilitas jabatan, menjalani cuti di luar tanggungan negara, dan mengatur cutinya dengan memperhatikan kelangsungan pemerintahan daerah.',
      en: 'A regional head or deputy standing again in the same region must campaign without office facilities, on leave outside state responsibility, and with the leave arranged so that regional government goes on.',
    },
    'penjelasan/pasal-71/ayat-2': {
      id: 'Bila jabatan kosong, kepala daerah menunjuk pelaksana tugas.',
      en: 'When a post falls vacant the regional head appoints an acting official.',
    },
    'pasal-134/ayat-1': {
      id: 'Pengawas Pemilihan di semua tingkat, termasuk Bawaslu, menerima laporan pelanggaran pada setiap tahapan.',
      en: 'Election supervisors of every level, Bawaslu included, receive reports of violations at every stage.',
    },
    'pasal-134/ayat-2': {
      id: 'Laporan dapat disampaikan oleh warga negara yang mempunyai hak pilih pada Pemilihan itu, pemantau, atau peserta.',
      en: 'A report may come from a citizen with the right to vote in that election, an observer or a contestant.',
    },
    'pasal-134/ayat-3': {
      id: 'Laporan disampaikan tertulis dan paling sedikit memuat nama dan alamat pelapor, terlapor, waktu dan tempat, serta uraian kejadian.',
      en: 'A report is made in writing and holds at least name and address of the reporter, the person reported, time and place, and what happened.',
    },
    'pasal-134/ayat-4': {
      id: 'Laporan disampaikan paling lama tujuh hari kalender sejak pelanggaran diketahui dan/atau ditemukan.',
      en: 'A report is made within seven calendar days since the violation was known and/or found.',
    },
    'pasal-134/ayat-5': {
      id: 'Laporan yang dikaji dan terbukti wajib ditindaklanjuti paling lama tiga hari kalender setelah diterima.',
      en: 'A report studied and proven must be followed up within three calendar days after receipt.',
    },
    'pasal-134/ayat-6': {
      id: 'Keterangan tambahan dapat diminta dari pelapor dalam paling lama dua hari kalender; teksnya tidak menyatakan bahwa dua hari itu ditambahkan pada tiga hari tindak lanjut.',
      en: 'Further information may be asked of the reporter within at most two calendar days; the text does not say that they are added to the three days of follow-up.',
    },
    'pasal-162/ayat-3': {
      id: 'Kepala daerah dilarang mengganti pejabat dalam enam bulan sejak dilantik.',
      en: 'A regional head may not replace officials for six months from inauguration.',
    },
    'pasal-185': {
      id: 'Sengaja memberi keterangan palsu atau memakai identitas palsu untuk mendukung pasangan calon perseorangan; ancaman semula, sampai 1 Januari 2026: penjara 12 sampai 36 bulan dan denda Rp12 juta sampai Rp36 juta.',
      en: 'A deliberate false statement or false identity to support an independent pair; original penalty, until 1 January 2026: prison 12 to 36 months and fine Rp12 million to Rp36 million.',
    },
    'pasal-189': {
      id: 'Calon kepala daerah atau wakilnya yang sengaja melibatkan ASN dan pihak lain dalam Pasal 70 ayat (1); ancaman semula, sampai 1 Januari 2026: penjara 1 sampai 6 bulan dan/atau denda Rp600 ribu sampai Rp6 juta.',
      en: 'A candidate for regional head or deputy who deliberately involves ASN and the others of Pasal 70 ayat (1); original penalty, until 1 January 2026: prison 1 to 6 months and/or fine Rp600,000 to Rp6 million.',
    },
    'pasal-ii': {
      id: 'Undang-undang ini berlaku sejak diundangkan pada 18 Maret 2015.',
      en: 'The act is in force from its promulgation on 18 March 2015.',
    },
  },
}
