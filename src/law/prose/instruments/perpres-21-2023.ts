import type { InstrumentText } from '../../instrument'
import type { perpres212023 } from '../../instruments/perpres-21-2023'

/**
 * Title and paraphrases of {@link perpres212023}.
 *
 * @example
 * perpres212023Text.title.en // => 'Presidential Regulation Number 21 of 2023 on the Working Days and Working Hours of Government Agencies and ASN Employees'
 */
export const perpres212023Text: InstrumentText<typeof perpres212023> = {
  title: {
    id: 'Peraturan Presiden Nomor 21 Tahun 2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
    en: 'Presidential Regulation Number 21 of 2023 on the Working Days and Working Hours of Government Agencies and ASN Employees',
  },
  provisions: {
    'pasal-1/angka-1': {
      id: 'Hari Kerja Instansi Pemerintah ialah hari operasional instansi untuk pelayanan publik.',
      en: 'The working days of a government agency are its operating days for public service.',
    },
    'pasal-1/angka-2': {
      id: 'Hari Kerja Pegawai ASN ialah hari Pegawai ASN melaksanakan tugas kedinasan.',
      en: 'The working days of ASN employees are the days on which they carry out official duties.',
    },
    'pasal-1/angka-4': {
      id: 'Jam Kerja Pegawai ASN ialah rentang waktu pelaksanaan tugas kedinasan di tempat yang ditugaskan.',
      en: 'The working hours of ASN employees are the span of time in which official duties are carried out at the assigned place.',
    },
    'pasal-2': {
      id: 'Peraturan Presiden ini berlaku bagi instansi pusat dan instansi daerah.',
      en: 'This regulation applies to central and regional agencies.',
    },
    'pasal-3/ayat-1': {
      id: 'Hari kerja instansi berjumlah 5 hari dalam 1 minggu.',
      en: 'An agency has 5 working days in 1 week.',
    },
    'pasal-3/ayat-2': {
      id: 'Hari kerja instansi ialah Senin sampai dengan Jumat.',
      en: 'The working days of an agency are Monday to Friday.',
    },
    'pasal-4/ayat-1': {
      id: 'Jam kerja instansi dan Pegawai ASN berjumlah 37 jam 30 menit seminggu di luar jam istirahat.',
      en: 'The working hours of agencies and ASN employees are 37 hours 30 minutes a week, breaks not counted.',
    },
    'pasal-4/ayat-2': {
      id: 'Pada bulan Ramadan jam kerja berjumlah 32 jam 30 menit seminggu di luar jam istirahat.',
      en: 'In Ramadan the working hours are 32 hours 30 minutes a week, breaks not counted.',
    },
    'pasal-4/ayat-3': {
      id: 'Jam kerja instansi dimulai pukul 07.30 waktu setempat.',
      en: 'The working hours of an agency begin at 07:30 local time.',
    },
    'pasal-4/ayat-4': {
      id: 'Pada bulan Ramadan jam kerja instansi dimulai pukul 08.00 waktu setempat.',
      en: 'In Ramadan the working hours of an agency begin at 08:00 local time.',
    },
    'pasal-4/ayat-5/huruf-a': {
      id: 'Jam istirahat hari Jumat 90 menit.',
      en: 'The break on Friday is 90 minutes.',
    },
    'pasal-4/ayat-5/huruf-b': {
      id: 'Jam istirahat selain hari Jumat 60 menit.',
      en: 'The break on other days is 60 minutes.',
    },
    'pasal-4/ayat-6/huruf-a': {
      id: 'Pada bulan Ramadan jam istirahat hari Jumat 60 menit.',
      en: 'In Ramadan the break on Friday is 60 minutes.',
    },
    'pasal-4/ayat-6/huruf-b': {
      id: 'Pada bulan Ramadan jam istirahat selain hari Jumat 30 menit.',
      en: 'In Ramadan the break on other days is 30 minutes.',
    },
    'pasal-4/ayat-7': {
      id: 'Kelebihan jam kerja Pegawai ASN dapat dipertimbangkan sebagai kinerja.',
      en: 'Hours worked beyond these may be taken into account as performance of the ASN employee.',
    },
    'pasal-5': {
      id: 'Rincian hari kerja, jam kerja, dan jam istirahat ditetapkan Pejabat Pembina Kepegawaian atau pimpinan instansi.',
      en: 'Details of working days, hours and breaks are set by the Pejabat Pembina Kepegawaian or the head of the agency.',
    },
    'pasal-6': {
      id: 'Jumlah hari dan/atau jam kerja dapat berubah karena kebijakan Presiden tentang libur nasional, cuti bersama nasional, dan kebijakan lain menurut peraturan perundang-undangan.',
      en: 'The number of working days and/or hours may change through policies of the President on national holidays, national cuti bersama and other policies under laws and regulations.',
    },
    'pasal-7/ayat-1': {
      id: 'Hari dan jam kerja itu dikecualikan bagi unit kerja pendukung operasional instansi dan/atau pelayanan langsung kepada masyarakat.',
      en: 'Units that support the operation of the agency and/or serve the public directly are exempt from those days and hours.',
    },
    'pasal-7/ayat-2': {
      id: 'Hari dan jam kerja unit yang dikecualikan ditetapkan Pejabat Pembina Kepegawaian atau pimpinan instansi setelah mendapat pertimbangan Menteri.',
      en: 'The days and hours of exempt units are set by the Pejabat Pembina Kepegawaian or the head of the agency after an opinion of the Minister.',
    },
    'pasal-8/ayat-1': {
      id: 'Pegawai ASN dapat bertugas secara fleksibel.',
      en: 'ASN employees may carry out their duties flexibly.',
    },
    'pasal-8/ayat-2': {
      id: 'Kefleksibelan itu menyangkut lokasi dan/atau waktu.',
      en: 'That flexibility concerns place and/or time.',
    },
    'pasal-8/ayat-3': {
      id: 'Pejabat Pembina Kepegawaian atau pimpinan instansi menetapkan jenis pekerjaan dan Pegawai ASN yang dapat bertugas secara fleksibel.',
      en: 'The Pejabat Pembina Kepegawaian or the head of the agency decides which kinds of work and ASN employees may be flexible.',
    },
    'pasal-8/ayat-4': {
      id: 'Pelaksanaan tugas secara fleksibel diatur lebih lanjut dengan Peraturan Menteri.',
      en: 'Flexible work is regulated further by regulation of the Minister.',
    },
    'pasal-9': {
      id: 'Pegawai ASN wajib memenuhi jumlah jam kerja seminggu.',
      en: 'ASN employees must meet the weekly number of working hours.',
    },
    'pasal-13': {
      id: 'Instansi dengan 6 hari kerja, selain unit yang dikecualikan, harus menyesuaikan diri paling lama 1 tahun sejak pengundangan.',
      en: 'Agencies with 6 working days, other than exempt units, must adjust within 1 year of the promulgation.',
    },
    'pasal-15/huruf-c': {
      id: 'Keppres 68/1995 tentang hari kerja di lingkungan lembaga pemerintah dicabut.',
      en: 'Keppres 68/1995 on working days in government institutions is repealed.',
    },
    'pasal-16': {
      id: 'Peraturan Presiden ini berlaku pada tanggal diundangkan, yaitu 12 April 2023.',
      en: 'This regulation is in force on the day of its promulgation, 12 April 2023.',
    },
  },
}
