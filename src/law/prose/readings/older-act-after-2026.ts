import type { ContestedPointText } from '../../reading'
import type { olderActAfter2026 } from '../../readings/older-act-after-2026'

/** The question of {@link olderActAfter2026}, its readings and why one is preferred. */
export const olderActAfter2026Text: ContestedPointText<typeof olderActAfter2026> = {
  question: {
    id: 'Ancaman pidana mana yang berlaku bagi perbuatan sebelum 2 Januari 2026 yang belum diputus?',
    en: 'Which penalty applies to an act before 2 January 2026 that is not yet decided?',
  },
  why: {
    id: 'Aturan baru berlaku kecuali aturan lama menguntungkan, dan aturan baru menghapus kurungan serta minimum khusus; plafon denda sebagian pasal justru naik, misalnya Pasal 494 UU 7/2017 dari Rp12 juta menjadi Rp50 juta, sehingga hakim dapat menilai sebaliknya.',
    en: 'The new rule applies unless the old one favours, and the new one drops kurungan and special minimums; some fine ceilings rose, that of UU 7/2017 Pasal 494 from Rp12 million to Rp50 million, so a judge may see it otherwise.',
  },
  options: {
    'new-penalty': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada aturan pokok Pasal 3 ayat (1) UU 1/2023',
          en: 'No office known to hold it; rests on the main rule of UU 1/2023 Pasal 3 ayat (1)',
        },
      ],
      says: {
        id: 'Ancaman sejak 2 Januari 2026 yang dipakai.',
        en: 'The penalty since 2 January 2026 is used.',
      },
    },
    'old-penalty': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada pengecualian dalam Pasal 3 ayat (1) UU 1/2023',
          en: 'No office known to hold it; rests on the exception in UU 1/2023 Pasal 3 ayat (1)',
        },
      ],
      says: {
        id: 'Ancaman lama yang dipakai bila plafon dendanya lebih menguntungkan pelaku.',
        en: 'The old penalty is used where its ceiling favours the offender.',
      },
    },
  },
}
