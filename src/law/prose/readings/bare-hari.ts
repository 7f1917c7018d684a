import type { ContestedPointText } from '../../reading'
import type { bareHari } from '../../readings/bare-hari'

/** The question of {@link bareHari}, its readings and why one is preferred. */
export const bareHariText: ContestedPointText<typeof bareHari> = {
  question: {
    id: 'Apa arti kata hari dalam peraturan yang tidak mendefinisikannya?',
    en: 'What does a bare hari mean in an instrument that does not define it?',
  },
  why: {
    id: 'Teks yang sama biasanya menulis hari kerja bila itu yang dimaksud, jadi hari tanpa keterangan paling wajar berarti hari kalender; ini kesimpulan dari perbandingan.',
    en: 'The same text usually writes working day where it means it, so a bare day is most naturally a calendar day; this is an inference from the contrast.',
  },
  options: {
    'calendar-day': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada perbandingan hari dengan hari kerja dalam teks yang sama',
          en: 'No office known to hold it; rests on the contrast of day and working day in the same text',
        },
      ],
      says: {
        id: 'Setiap hari dihitung, termasuk Sabtu, Minggu, dan hari libur.',
        en: 'Every day counts, Saturdays, Sundays and holidays included.',
      },
    },
    'working-day': {
      holders: [
        {
          id: 'Belum diketahui lembaga yang memegangnya; bersandar pada contoh undang-undang lain yang mengartikan hari sebagai hari kerja, seperti UU 23/2014',
          en: 'No office known to hold it; rests on the example of acts that define a day as a working day, such as UU 23/2014',
        },
      ],
      says: { id: 'Hanya hari kerja yang dihitung.', en: 'Only working days count.' },
    },
  },
}
