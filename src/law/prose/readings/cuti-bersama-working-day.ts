import type { ContestedPointText } from '../../reading'
import type { cutiBersamaWorkingDay } from '../../readings/cuti-bersama-working-day'

/** The question of {@link cutiBersamaWorkingDay}, its readings and why one is preferred. */
export const cutiBersamaWorkingDayText: ContestedPointText<typeof cutiBersamaWorkingDay> = {
  question: {
    id: 'Apakah hari cuti bersama dihitung sebagai hari kerja dalam tenggang waktu kepegawaian?',
    en: 'Does a day of collective leave count as a working day in civil service deadlines?',
  },
  why: {
    id: 'Keputusan presiden setiap tahun membebaskan ASN dari tugas pada hari itu dan Pasal 6 Perpres 21/2023 memperlakukannya sebagai perubahan jumlah hari kerja; teks yang lain memihak sebaliknya, jadi kedua tanggal ditampilkan bila berbeda.',
    en: 'The yearly presidential decision frees ASN from duty on it and Perpres 21/2023 Pasal 6 treats it as changing the number of working days; other texts point the other way, so both dates are shown where they differ.',
  },
  options: {
    'not-a-working-day': {
      holders: [
        {
          id: 'Presiden, melalui Perpres 21/2023 dan keputusan tahunan',
          en: 'the President, through Perpres 21/2023 and the yearly decisions',
        },
      ],
      says: {
        id: 'Hari cuti bersama dilewati saat menghitung hari kerja.',
        en: 'A day of collective leave is skipped when working days are counted.',
      },
    },
    'working-day': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada PP 11/2017 dan PP 49/2018, yang menggolongkannya sebagai cuti, serta Pasal 58 ayat (3) UU 30/2014, yang tidak menyebutnya',
          en: 'No office known to hold it; rests on PP 11/2017 and PP 49/2018, which class it as leave, and UU 30/2014 Pasal 58 ayat (3), which does not name it',
        },
      ],
      says: {
        id: 'Hari itu tetap hari kerja dengan izin tidak masuk.',
        en: 'It stays a working day on which absence is permitted.',
      },
    },
  },
}
