import { type ContestedPointText, definePoint } from '../reading'

/**
 * What a bare hari means in an instrument that does not define it. The date is that of the oldest such instrument
 * here, PP 37/2004; acts that define the day (UU 23/2014, UU 1/2015, UU 8/2015, PP 12/2019, PP 18/2016) are outside
 * the point.
 */
export const bareHari = /* @__PURE__ */ definePoint({
  id: 'bare-hari',
  from: '2004-10-16',
  until: null,
  options: ['calendar-day', 'working-day'],
  preferred: 'calendar-day',
})

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
