import type { Expectation } from '../../expectation'

const body = ['sanction uu-1-2026/pasal-viii', 'sanction uu-1-2026/pasal-i/ayat-1']
const categories = 'procedure uu-1-2023/pasal-79/ayat-1'
const notRead = { silent: 'penalty-not-read' }
const oneToSix = { prisonMonths: 6, prisonMonthsMinimum: 1 }

/** Section 5 of the neutrality page: offence, original figure with its article, figure from 2026-01-02 with its articles. */
const figures: readonly (readonly [string, unknown, string, unknown, readonly string[]])[] = [
  [
    'uu-7-2017-490',
    { prisonMonths: 12, fineRupiah: 12_000_000, combine: 'and' },
    'uu-7-2017/pasal-490',
    { prisonMonths: 12, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-490'],
  ],
  [
    'uu-7-2017-493',
    { kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' },
    'uu-7-2017/pasal-493',
    { fineRupiah: 50_000_000, fineCategory: 'III', combine: 'fine-only' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-493'],
  ],
  [
    'uu-7-2017-494',
    { kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' },
    'uu-7-2017/pasal-494',
    { fineRupiah: 50_000_000, fineCategory: 'III', combine: 'fine-only' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-494'],
  ],
  [
    'uu-7-2017-521',
    { prisonMonths: 24, fineRupiah: 24_000_000, combine: 'and' },
    'uu-7-2017/pasal-521',
    { prisonMonths: 24, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-521'],
  ],
  [
    'uu-7-2017-523-1',
    notRead,
    'uu-7-2017/pasal-523/ayat-1',
    { prisonMonths: 24, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-523/ayat-1'],
  ],
  [
    'uu-7-2017-523-2',
    notRead,
    'uu-7-2017/pasal-523/ayat-2',
    { prisonMonths: 48, fineRupiah: 200_000_000, fineCategory: 'IV', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-523/ayat-2'],
  ],
  [
    'uu-7-2017-523-3',
    notRead,
    'uu-7-2017/pasal-523/ayat-3',
    { prisonMonths: 36, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-523/ayat-3'],
  ],
  [
    'uu-7-2017-547',
    { prisonMonths: 36, fineRupiah: 36_000_000, combine: 'and' },
    'uu-7-2017/pasal-547',
    { prisonMonths: 36, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-547'],
  ],
  [
    'uu-7-2017-548',
    notRead,
    'uu-7-2017/pasal-548',
    { prisonMonths: 36, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-124/pasal-548'],
  ],
  [
    'uu-1-2015-185',
    {
      prisonMonths: 36,
      prisonMonthsMinimum: 12,
      fineRupiah: 36_000_000,
      fineRupiahMinimum: 12_000_000,
      combine: 'and',
    },
    'uu-8-2015/pasal-185',
    { prisonMonths: 36, fineRupiah: 50_000_000, fineCategory: 'III', combine: 'and-or' },
    [...body, 'sanction uu-1-2026/pasal-ii/ayat-5/huruf-a', 'sanction uu-1-2026/pasal-ii/ayat-5/huruf-c'],
  ],
  [
    'uu-1-2015-187-3',
    { ...oneToSix, fineRupiah: 1_000_000, fineRupiahMinimum: 100_000, combine: 'and-or' },
    'uu-1-2015/pasal-187/ayat-3',
    { prisonMonths: 6, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
    [...body, 'sanction uu-1-2026/pasal-ii/ayat-5/huruf-b'],
  ],
  [
    'uu-1-2015-188',
    { ...oneToSix, fineRupiah: 6_000_000, fineRupiahMinimum: 600_000, combine: 'and-or' },
    'uu-1-2015/pasal-188',
    { prisonMonths: 6, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
    [...body, 'sanction uu-1-2026/pasal-ii/ayat-5/huruf-b'],
  ],
  [
    'uu-1-2015-189',
    { ...oneToSix, fineRupiah: 6_000_000, fineRupiahMinimum: 600_000, combine: 'and-or' },
    'uu-8-2015/pasal-189',
    { prisonMonths: 6, fineRupiah: 10_000_000, fineCategory: 'II', combine: 'and-or' },
    [...body, 'sanction uu-1-2026/pasal-ii/ayat-5/huruf-b'],
  ],
  [
    'uu-10-2016-185a',
    {
      prisonMonths: 72,
      prisonMonthsMinimum: 36,
      fineRupiah: 72_000_000,
      fineRupiahMinimum: 36_000_000,
      combine: 'and',
    },
    'uu-10-2016/pasal-185a/ayat-1',
    { prisonMonths: 72, fineRupiah: 500_000_000, fineCategory: 'V', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-121/pasal-185a/ayat-1'],
  ],
  [
    'uu-10-2016-187a',
    {
      prisonMonths: 72,
      prisonMonthsMinimum: 36,
      fineRupiah: 1_000_000_000,
      fineRupiahMinimum: 200_000_000,
      combine: 'and',
    },
    'uu-10-2016/pasal-187a/ayat-1',
    { prisonMonths: 72, fineRupiah: 500_000_000, fineCategory: 'V', combine: 'and-or' },
    ['sanction uu-1-2026/lampiran-1/no-121/pasal-187a/ayat-1'],
  ],
]

const options = ['new-penalty', 'old-penalty'] as const

/** The days of the reform: the day before, the day, an older act on either side. */
export const expectations: readonly Expectation[] = figures.flatMap(
  ([offence, original, article, reformed, reform]) => [
    ...options.flatMap((option) => [
      ...(
        [
          { act: '0001-01-01', decision: '0001-01-01' },
          { act: '2024-10-10', decision: '2026-01-01' },
        ] as const
      ).map((on) => ({
        when: { offence },
        on,
        readings: { 'older-act-after-2026': option },
        then: original,
        basis: [`sanction ${article}`],
      })),
      {
        when: { offence },
        on: { act: '2026-01-02', decision: '2026-01-02' },
        readings: { 'older-act-after-2026': option },
        then: reformed,
        basis: [...reform, categories],
      },
    ]),
    ...(
      [
        { act: '0001-01-01', decision: '2026-01-02' },
        { act: '2026-01-01', decision: '2026-01-02' },
      ] as const
    ).flatMap((on) => [
      {
        when: { offence },
        on,
        readings: { 'older-act-after-2026': 'new-penalty' },
        then: reformed,
        basis: ['norm uu-1-2023/pasal-3/ayat-1', ...reform, categories],
      },
      {
        when: { offence },
        on,
        readings: { 'older-act-after-2026': 'old-penalty' },
        then: original,
        basis: ['norm uu-1-2023/pasal-3/ayat-1', `sanction ${article}`],
      },
    ]),
  ],
)
