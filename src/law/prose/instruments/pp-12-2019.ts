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
    'pasal-7/ayat-2/huruf-c': {
      id: 'PPKD selaku BUD berwenang mengendalikan pelaksanaan APBD.',
      en: 'The PPKD as BUD has the power to control the execution of the APBD.',
    },
    'pasal-10/ayat-1/huruf-d': {
      id: 'Kepala SKPD selaku PA bertugas melaksanakan anggaran SKPD yang dipimpinnya.',
      en: 'The head of an SKPD as PA executes the budget of that SKPD.',
    },
    'pasal-10/ayat-1/huruf-k': {
      id: 'Kepala SKPD selaku PA bertugas mengawasi pelaksanaan anggaran SKPD yang dipimpinnya.',
      en: 'The head of an SKPD as PA supervises the execution of its budget.',
    },
    'pasal-10/ayat-2': {
      id: 'PA bertanggung jawab atas tugasnya kepada kepala daerah melalui sekretaris daerah.',
      en: 'The PA answers for these tasks to the head of the region through the regional secretary.',
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
  },
}
