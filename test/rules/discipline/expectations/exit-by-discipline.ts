import type { Expectation } from '../../expectation'

const pdhtaps = 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
const ptdh = 'pemberhentian-tidak-dengan-hormat'
const imposed = { may: 'only-if-imposed', decides: 'presiden-atau-pejabat-pembina-kepegawaian' }
const agreement = 'pemutusan-hubungan-perjanjian-kerja'
const none = { silent: 'no-dismissal-at-this-level' }

const OLDER = ['sanction pp-53-2010/pasal-7/ayat-4/huruf-d', 'sanction pp-53-2010/pasal-7/ayat-4/huruf-e']

/** Neutrality page, sections 2.1, 2.2, 2.3 (pp11-253, pp11-37), 4 (uu20-52-4), 6 (PPPK), traps 4 and 28. */
export const expectations: readonly Expectation[] = [
  // Trap 4. PP 53 had both kinds; PP 94 ends at dismissal with honour; UU 20/2023 calls the same without honour.
  ...['0001-01-01', '2014-01-14', '2014-01-15', '2017-04-06'].map((decision) => ({
    when: { actor: 'pns', level: 'berat' },
    on: { decision },
    then: { form: pdhtaps, alternative: ptdh, may: 'only-if-imposed' },
    basis: OLDER,
  })),
  ...['2017-04-07', '2021-08-30'].map((decision) => ({
    when: { actor: 'pns', level: 'berat' },
    on: { decision },
    then: { form: pdhtaps, alternative: ptdh, ...imposed },
    basis: [
      'sanction pp-53-2010/pasal-7/ayat-4/huruf-d',
      'sanction pp-53-2010/pasal-7/ayat-4/huruf-e',
      'procedure pp-11-2017/pasal-267/ayat-2',
    ],
  })),
  ...['2021-08-31', '2023-10-30'].map((decision) => ({
    when: { actor: 'pns', level: 'berat' },
    on: { decision },
    then: { form: pdhtaps, ...imposed },
    basis: [
      'sanction pp-94-2021/pasal-8/ayat-4/huruf-c',
      'sanction uu-5-2014/pasal-87/ayat-3',
      'sanction pp-11-2017/pasal-253/ayat-1',
      'procedure pp-11-2017/pasal-267/ayat-2',
    ],
  })),
  // The day itself, and a day on which part-time PPPK exist beside.
  ...['2023-10-31', '2026-03-02'].map((decision) => ({
    when: { actor: 'pns', level: 'berat' },
    on: { decision },
    readings: { 'dismissal-honour': 'with-honour' },
    then: { form: pdhtaps, ...imposed },
    basis: [
      'sanction pp-94-2021/pasal-8/ayat-4/huruf-c',
      'sanction pp-11-2017/pasal-253/ayat-1',
      'procedure pp-11-2017/pasal-267/ayat-2',
    ],
  })),
  ...['2023-10-31', '2026-03-02'].map((decision) => ({
    when: { actor: 'pns', level: 'berat' },
    on: { decision },
    readings: { 'dismissal-honour': 'without-honour' },
    then: { form: ptdh, ...imposed },
    basis: [
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-g',
      'sanction uu-20-2023/pasal-52/ayat-4',
      'procedure pp-11-2017/pasal-267/ayat-2',
    ],
  })),
  ...(['with-honour', 'without-honour'] as const).flatMap((option) => [
    ...['0001-01-01', '2014-01-15', '2017-04-06'].flatMap((decision) => [
      {
        when: { actor: 'pns', level: ['ringan', 'sedang'] },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: none,
        basis: OLDER,
      },
      {
        when: { actor: 'cpns', level: 'ringan' },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: none,
        basis: ['norm pp-98-2000/pasal-18/ayat-1/huruf-f'],
      },
      {
        when: { actor: 'cpns', level: ['sedang', 'berat'] },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
        basis: [
          'sanction pp-98-2000/pasal-18/ayat-1/huruf-f',
          'sanction pp-98-2000/pasal-18/ayat-4',
          'sanction pp-98-2000/penjelasan/pasal-18/ayat-4',
          'procedure pp-98-2000/pasal-19',
        ],
      },
    ]),
    ...['2017-04-07', '2019-03-04', '2022-03-04', '2023-10-31', '2025-01-13'].flatMap((decision) => [
      {
        when: { actor: 'pns', level: ['ringan', 'sedang'] },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: none,
        basis: ['norm pp-11-2017/pasal-253/ayat-1'],
      },
      // Trap 28: sedang is already enough for a CPNS.
      {
        when: { actor: 'cpns', level: 'ringan' },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: none,
        basis: ['norm pp-11-2017/pasal-37/ayat-2/huruf-c'],
      },
      {
        when: { actor: 'cpns', level: ['sedang', 'berat'] },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: { form: 'pemberhentian-sebagai-cpns', may: 'must' },
        basis: ['sanction pp-11-2017/pasal-37/ayat-2/huruf-c'],
      },
    ]),
    ...['0001-01-01', '2018-11-27'].flatMap((decision) => [
      {
        when: { actor: 'pppk', level: ['ringan', 'sedang'] },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: none,
        basis: ['norm uu-5-2014/pasal-105/ayat-2/huruf-b'],
      },
      {
        when: { actor: 'pppk', level: 'berat' },
        on: { decision },
        readings: { 'dismissal-honour': option },
        then: { form: `${agreement}-dengan-hormat-tidak-atas-permintaan-sendiri`, may: 'only-if-imposed' },
        basis: ['sanction uu-5-2014/pasal-105/ayat-2/huruf-b'],
      },
    ]),
    ...['2018-11-28', '2023-10-31', '2026-03-02'].map((decision) => ({
      when: { actor: 'pppk', level: ['ringan', 'sedang'] },
      on: { decision },
      readings: { 'dismissal-honour': option },
      then: none,
      basis: ['norm pp-49-2018/pasal-53/ayat-2/huruf-b'],
    })),
    ...['2018-11-28', '2023-10-30'].map((decision) => ({
      when: { actor: 'pppk', level: 'berat' },
      on: { decision },
      readings: { 'dismissal-honour': option },
      then: {
        form: `${agreement}-dengan-hormat-tidak-atas-permintaan-sendiri`,
        effect: 'day-of-finding',
        ...imposed,
        reapply: 'may',
      },
      basis: [
        'sanction uu-5-2014/pasal-105/ayat-2/huruf-b',
        'sanction pp-49-2018/pasal-53/ayat-2/huruf-b',
        'sanction pp-49-2018/pasal-59/ayat-1',
        'sanction pp-49-2018/pasal-59/ayat-2',
        'procedure pp-49-2018/pasal-71/ayat-2',
        'procedure pp-49-2018/pasal-71/ayat-4',
      ],
    })),
    ...['0001-01-01', '2019-03-04', '2022-03-04', '2025-01-12'].map((decision) => ({
      when: { actor: 'pppk-paruh-waktu', level: ['ringan', 'sedang', 'berat'] },
      on: { decision },
      readings: { 'dismissal-honour': option },
      then: { silent: 'no-such-kind-yet' },
      basis: ['norm kepmenpanrb-16-2025/diktum-1'],
    })),
    {
      when: { actor: 'pppk-paruh-waktu', level: ['ringan', 'sedang'] },
      on: { decision: '2025-01-13' },
      readings: { 'dismissal-honour': option },
      then: none,
      basis: ['norm kepmenpanrb-16-2025/diktum-1', 'norm uu-20-2023/pasal-52/ayat-3/huruf-g'],
    },
    // The older regulations have no second reading.
    {
      when: { actor: 'pns', level: 'berat' },
      on: { decision: '2023-10-30' },
      readings: { 'dismissal-honour': option },
      then: { form: pdhtaps, ...imposed },
      basis: [
        'sanction pp-94-2021/pasal-8/ayat-4/huruf-c',
        'sanction uu-5-2014/pasal-87/ayat-3',
        'sanction pp-11-2017/pasal-253/ayat-1',
        'procedure pp-11-2017/pasal-267/ayat-2',
      ],
    },
    {
      when: { actor: 'pns', level: 'berat' },
      on: { decision: '2019-01-03' },
      readings: { 'dismissal-honour': option },
      then: { form: pdhtaps, alternative: ptdh, ...imposed },
      basis: [
        'sanction pp-53-2010/pasal-7/ayat-4/huruf-d',
        'sanction pp-53-2010/pasal-7/ayat-4/huruf-e',
        'procedure pp-11-2017/pasal-267/ayat-2',
      ],
    },
  ]),
  ...['2023-10-31', '2026-03-02'].map((decision) => ({
    when: { actor: 'pppk', level: 'berat' },
    on: { decision },
    readings: { 'dismissal-honour': 'with-honour' },
    then: {
      form: `${agreement}-dengan-hormat-tidak-atas-permintaan-sendiri`,
      effect: 'day-of-finding',
      ...imposed,
      reapply: 'may',
    },
    basis: [
      'sanction pp-49-2018/pasal-53/ayat-2/huruf-b',
      'sanction pp-49-2018/pasal-59/ayat-1',
      'sanction pp-49-2018/pasal-59/ayat-2',
      'procedure pp-49-2018/pasal-71/ayat-2',
      'procedure pp-49-2018/pasal-71/ayat-4',
    ],
  })),
  ...['2023-10-31', '2026-03-02'].map((decision) => ({
    when: { actor: 'pppk', level: 'berat' },
    on: { decision },
    readings: { 'dismissal-honour': 'without-honour' },
    then: { form: `${agreement}-tidak-dengan-hormat`, effect: 'day-of-finding', ...imposed },
    basis: [
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-g',
      'sanction uu-20-2023/pasal-52/ayat-4',
      'procedure pp-49-2018/pasal-71/ayat-2',
      'procedure pp-49-2018/pasal-71/ayat-4',
    ],
  })),
  {
    when: { actor: 'pppk-paruh-waktu', level: 'berat' },
    on: { decision: '2025-01-13' },
    readings: { 'dismissal-honour': 'with-honour' },
    then: { form: `${agreement}-dengan-hormat-tidak-atas-permintaan-sendiri`, may: 'only-if-imposed' },
    basis: ['norm kepmenpanrb-16-2025/diktum-1', 'sanction pp-49-2018/pasal-53/ayat-2/huruf-b'],
  },
  {
    when: { actor: 'pppk-paruh-waktu', level: 'berat' },
    on: { decision: '2025-01-13' },
    readings: { 'dismissal-honour': 'without-honour' },
    then: { form: `${agreement}-tidak-dengan-hormat`, may: 'only-if-imposed' },
    basis: [
      'norm kepmenpanrb-16-2025/diktum-1',
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-g',
      'sanction uu-20-2023/pasal-52/ayat-4',
    ],
  },
]
