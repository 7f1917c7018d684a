import type { Expectation } from '../../expectation'

const SUM_94 = ['procedure pp-94-2021/pasal-15/ayat-1', 'procedure pp-94-2021/penjelasan/pasal-15/ayat-1']
const SUM_53 = ['procedure pp-53-2010/pasal-14', 'procedure pp-53-2010/penjelasan/pasal-14']
const LATE = 'procedure pp-53-2010/penjelasan/pasal-3/angka-11'

/** Days of one answer under PP 94/2021, read off the article: the brackets of the vocabulary that lie within it. */
const newer = (days: string[], step: string, article: string, inARow: string[] = ['no']): Expectation => ({
  when: { regulation: 'pp-94-2021', days, inARow },
  then: { level: step.split('-')[0], step, ground: 'cumulative' },
  basis: [`level pp-94-2021/${article}`, ...SUM_94, 'procedure pp-94-2021/penjelasan/pasal-9/ayat-2/huruf-b'],
})

const HOLDERS = [
  'jpt-utama',
  'jpt-madya',
  'jpt-madya-pejabat-pembina-kepegawaian',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'jf-ahli-utama',
  'jf-lain',
  'lurah',
]
const BY_ORIGIN = ['penjabat-kepala-desa', 'penjabat-kepala-daerah']
const EVERY_POST = [...HOLDERS, 'pelaksana', ...BY_ORIGIN]

const older = (converted: string[], step: string, article: string, post = EVERY_POST): Expectation => ({
  when: { regulation: 'pp-53-2010', converted, post },
  then: { level: step.split('-')[0], step, ground: 'cumulative' },
  basis: [`level pp-53-2010/${article}`, ...SUM_53, LATE],
})

export const expectations: readonly Expectation[] = [
  // PP 94/2021 Pasal 9 ayat (2) huruf b: 3; 4 to 6; 7 to 10.
  {
    when: { regulation: 'pp-94-2021', days: '0', inARow: 'no' },
    then: { silent: 'no-absence-counted' },
    basis: SUM_94,
  },
  {
    when: { regulation: 'pp-94-2021', days: '1-2', inARow: 'no' },
    then: { silent: 'below-the-brackets' },
    basis: ['level pp-94-2021/pasal-9/ayat-2/huruf-b/angka-1', ...SUM_94],
  },
  newer(['3'], 'ringan-1', 'pasal-9/ayat-2/huruf-b/angka-1'),
  newer(['4', '5', '6'], 'ringan-2', 'pasal-9/ayat-2/huruf-b/angka-2'),
  newer(['7-10'], 'ringan-3', 'pasal-9/ayat-2/huruf-b/angka-3'),
  // Pasal 10 ayat (2) huruf f: 11 to 13; 14 to 16; 17 to 20.
  newer(['11-13'], 'sedang-1', 'pasal-10/ayat-2/huruf-f/angka-1'),
  newer(['14-15', '16'], 'sedang-2', 'pasal-10/ayat-2/huruf-f/angka-2'),
  newer(['17-20'], 'sedang-3', 'pasal-10/ayat-2/huruf-f/angka-3'),
  // Pasal 11 ayat (2) huruf d: 21 to 24; 25 to 27; 28 and more; ten in a row.
  newer(['21-24'], 'berat-1', 'pasal-11/ayat-2/huruf-d/angka-1'),
  newer(['25', '26-27'], 'berat-2', 'pasal-11/ayat-2/huruf-d/angka-2'),
  newer(['28-30', '31-35', '36-40', '41-45', '46-or-more'], 'berat-3', 'pasal-11/ayat-2/huruf-d/angka-3', [
    'yes',
    'no',
  ]),
  {
    when: {
      regulation: 'pp-94-2021',
      days: ['0', '1-2', '3', '4', '5', '6', '7-10', '11-13', '14-15', '16', '17-20', '21-24', '25', '26-27'],
      inARow: 'yes',
    },
    then: { level: 'berat', step: 'berat-4', ground: 'consecutive' },
    basis: ['level pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4', 'level pp-94-2021/penjelasan/pasal-8/ayat-4/huruf-c'],
  },
  // PP 53/2010 Pasal 8 angka 9: 5; 6 to 10; 11 to 15.
  {
    when: { regulation: 'pp-53-2010', converted: '0', post: EVERY_POST },
    then: { silent: 'no-absence-counted' },
    basis: SUM_53,
  },
  {
    when: { regulation: 'pp-53-2010', converted: ['1-2', '3', '4'], post: EVERY_POST },
    then: { silent: 'below-the-brackets' },
    basis: ['level pp-53-2010/pasal-8/angka-9/huruf-a', ...SUM_53],
  },
  older(['5'], 'ringan-1', 'pasal-8/angka-9/huruf-a'),
  older(['6', '7-10'], 'ringan-2', 'pasal-8/angka-9/huruf-b'),
  older(['11-13', '14-15'], 'ringan-3', 'pasal-8/angka-9/huruf-c'),
  // Pasal 9 angka 11: 16 to 20; 21 to 25; 26 to 30.
  older(['16', '17-20'], 'sedang-1', 'pasal-9/angka-11/huruf-a'),
  older(['21-24', '25'], 'sedang-2', 'pasal-9/angka-11/huruf-b'),
  older(['26-27', '28-30'], 'sedang-3', 'pasal-9/angka-11/huruf-c'),
  // Pasal 10 angka 9: 31 to 35; 36 to 40 and 41 to 45 for holders of posts only; 46 and more.
  older(['31-35'], 'berat-1', 'pasal-10/angka-9/huruf-a'),
  older(['36-40'], 'berat-2', 'pasal-10/angka-9/huruf-b', HOLDERS),
  older(['41-45'], 'berat-3', 'pasal-10/angka-9/huruf-c', HOLDERS),
  {
    when: { regulation: 'pp-53-2010', converted: ['36-40', '41-45'], post: 'pelaksana' },
    then: { silent: 'no-sanction-named-without-a-post' },
    basis: ['level pp-53-2010/pasal-10/angka-9/huruf-b', 'level pp-53-2010/pasal-10/angka-9/huruf-c'],
  },
  {
    when: { regulation: 'pp-53-2010', converted: ['36-40', '41-45'], post: BY_ORIGIN },
    then: { silent: 'depends-on-the-post-of-origin' },
    basis: ['level pp-53-2010/pasal-10/angka-9/huruf-b', 'level pp-53-2010/pasal-10/angka-9/huruf-c'],
  },
  older(['46-or-more'], 'berat-4', 'pasal-10/angka-9/huruf-d'),
]
