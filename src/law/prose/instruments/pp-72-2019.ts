import type { InstrumentText } from '../../instrument'
import type { pp722019 } from '../../instruments/pp-72-2019'

/**
 * Title and paraphrases of {@link pp722019}.
 *
 * @example
 * pp722019Text.title.en // => 'Government Regulation Number 72 of 2019 amending PP 18/2016'
 */
export const pp722019Text: InstrumentText<typeof pp722019> = {
  title: {
    id: 'Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas PP 18/2016',
    en: 'Government Regulation Number 72 of 2019 amending PP 18/2016',
  },
  provisions: {
    'pasal-i/angka-6': {
      id: 'Inspektorat kabupaten/kota bertindak tanpa menunggu penugasan atas dugaan penyalahgunaan wewenang atau kerugian, dan melapor kepada gubernur.',
      en: 'The inspectorate of a kabupaten or kota acts without an assignment on possible abuse of authority or loss, and reports to the governor.',
    },
    'pasal-i/angka-2': {
      id: 'Inspektorat provinsi bertindak tanpa menunggu penugasan atas dugaan penyalahgunaan wewenang atau kerugian, dan melapor kepada Menteri.',
      en: 'The inspectorate of a province acts without an assignment on possible abuse of authority or loss, and reports to the Minister.',
    },
    'pasal-i/angka-4': {
      id: 'Direktur rumah sakit daerah provinsi ditetapkan selaku kuasa pengguna anggaran dan menetapkan PPTK serta pejabat penatausahaan keuangan rumah sakitnya.',
      en: 'The director of a hospital of a province is set as kuasa pengguna anggaran and names the PPTK and the pejabat penatausahaan keuangan of the hospital.',
    },
    'pasal-i/angka-9': {
      id: 'Direktur rumah sakit daerah kabupaten/kota ditetapkan selaku kuasa pengguna anggaran dan menetapkan PPTK serta pejabat penatausahaan keuangan rumah sakitnya.',
      en: 'The director of a hospital of a kabupaten or kota is set as kuasa pengguna anggaran and names the PPTK and the pejabat penatausahaan keuangan of the hospital.',
    },
    'pasal-i/angka-14': {
      id: 'Susunan eselon jabatan provinsi ditulis ulang dengan memasukkan direktur rumah sakit menurut kelasnya.',
      en: 'The ladder of posts of a province is rewritten with the directors of hospitals by their class.',
    },
    'pasal-i/angka-15': {
      id: 'Susunan eselon jabatan kabupaten/kota ditulis ulang dengan memasukkan direktur rumah sakit menurut kelasnya.',
      en: 'The ladder of posts of a kabupaten or kota is rewritten with the directors of hospitals by their class.',
    },
    'pasal-i/angka-16': {
      id: 'Menteri menyupervisi pengisian jabatan inspektur dan inspektur pembantu, panitia seleksi inspektur ditetapkan kepala daerah sesudah dikonsultasikan kepadanya, dan dalam keduanya ia melibatkan menteri bidang aparatur negara serta KASN; inspektur dan inspektur pembantu hanya diberhentikan atau dimutasi sesudah konsultasi tertulis, oleh gubernur kepada Menteri dan oleh bupati/wali kota kepada gubernur.',
      en: 'The Minister supervises the filling of the posts of inspektur and inspektur pembantu, the head of the region sets up the selection panel for an inspektur after consulting the Minister on it, and in both the Minister involves the minister for the state apparatus and KASN; an inspektur or inspektur pembantu is removed or transferred only after a written consultation, of the gubernur with the Minister and of the bupati or wali kota with the gubernur.',
    },
    'pasal-ii': {
      id: 'Peraturan ini berlaku pada tanggal diundangkan, yaitu 15 Oktober 2019.',
      en: 'This regulation is in force on the day of its promulgation, 15 October 2019.',
    },
  },
}
