import type { Expectation } from '../../expectation'

// Neutrality page, section 2.3 (pp37-3, pp37-9, pp11-255, pp11-37), section 4 (uu5-87-4c, uu20-52-4) and section 6 (PPPK).
const cases: readonly Expectation[] = [
  {
    when: { actor: 'pns', resigned: 'before-joining' },
    then: {
      form: 'pemberhentian-dengan-hormat',
      effect: 'end-of-month-of-resignation',
      may: 'must',
      decides: 'presiden-atau-pejabat-pembina-kepegawaian',
    },
    basis: [
      'norm pp-37-2004/pasal-3/ayat-1',
      'sanction pp-37-2004/pasal-3/ayat-2',
      'sanction pp-37-2004/pasal-3/ayat-3',
      'procedure pp-11-2017/pasal-269/ayat-3',
    ],
  },
  // pp11-255 ayat (2)-(3) and Pasal 270 against pp37-9 and the acts: joined first, resigned in writing afterwards.
  ...['0001-01-01', '2020-06-01', '2023-10-30', '2023-10-31', '2026-03-02'].map((decision) => ({
    when: { actor: 'pns', resigned: 'after-joining' },
    on: { decision },
    readings: { 'joined-then-resigned': 'with-honour' },
    then: {
      form: 'pemberhentian-dengan-hormat',
      effect: 'end-of-month-of-resignation',
      may: 'must',
      decides: 'presiden-atau-pejabat-pembina-kepegawaian',
    },
    basis: [
      'norm pp-11-2017/pasal-255/ayat-2',
      'sanction pp-11-2017/pasal-255/ayat-3',
      'procedure pp-11-2017/pasal-269/ayat-3',
    ],
  })),
  ...(
    [
      ['0001-01-01', ['sanction uu-5-2014/pasal-87/ayat-4/huruf-c']],
      ['2023-10-30', ['sanction uu-5-2014/pasal-87/ayat-4/huruf-c']],
      ['2023-10-31', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
      ['2026-03-02', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
    ] as const
  ).map(([decision, statute]) => ({
    when: { actor: 'pns', resigned: 'after-joining' },
    on: { decision },
    readings: { 'joined-then-resigned': 'without-honour' },
    then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-joining', may: 'must' },
    basis: [
      'norm pp-11-2017/pasal-255/ayat-1',
      ...statute,
      'sanction pp-37-2004/pasal-9/ayat-1',
      'sanction pp-37-2004/pasal-9/ayat-2',
    ],
  })),
  ...(
    [
      ['0001-01-01', ['sanction uu-5-2014/pasal-87/ayat-4/huruf-c']],
      ['2023-10-30', ['sanction uu-5-2014/pasal-87/ayat-4/huruf-c']],
      ['2023-10-31', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
      ['2026-03-02', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
    ] as const
  ).map(([decision, statute]) => ({
    when: { actor: 'pns', resigned: 'no' },
    on: { decision },
    then: {
      form: 'pemberhentian-tidak-dengan-hormat',
      effect: 'end-of-month-of-joining',
      may: 'must',
      decides: 'presiden-atau-pejabat-pembina-kepegawaian',
    },
    basis: [
      'norm pp-11-2017/pasal-255/ayat-1',
      ...statute,
      'sanction pp-37-2004/pasal-9/ayat-1',
      'sanction pp-37-2004/pasal-9/ayat-2',
      'sanction pp-11-2017/pasal-250/huruf-c',
      'sanction pp-11-2017/pasal-255/ayat-4',
      'sanction pp-11-2017/pasal-255/ayat-5',
      'procedure pp-11-2017/pasal-270/ayat-2',
      'procedure pp-11-2017/pasal-270/ayat-3',
    ],
  })),
  {
    when: { actor: 'cpns', resigned: 'before-joining' },
    then: { form: 'pemberhentian-sebagai-cpns', honour: 'with', effect: 'end-of-month-of-resignation', may: 'must' },
    basis: [
      'norm pp-37-2004/pasal-1/angka-1',
      'norm pp-37-2004/pasal-3/ayat-1',
      'sanction pp-37-2004/pasal-3/ayat-2',
      'sanction pp-37-2004/pasal-3/ayat-3',
      'sanction pp-11-2017/pasal-37/ayat-2/huruf-a',
    ],
  },
  {
    when: { actor: 'cpns', resigned: ['no', 'after-joining'] },
    then: { form: 'pemberhentian-sebagai-cpns', honour: 'without', effect: 'end-of-month-of-joining', may: 'must' },
    basis: [
      'norm pp-37-2004/pasal-1/angka-1',
      'norm pp-37-2004/pasal-2/ayat-1',
      'sanction pp-11-2017/pasal-37/ayat-2/huruf-f',
      'sanction pp-37-2004/pasal-9/ayat-1',
      'sanction pp-37-2004/pasal-9/ayat-2',
    ],
  },
  ...['0001-01-01', '2018-11-27'].map((decision) => ({
    when: { actor: 'pppk' },
    on: { decision },
    then: { form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat', may: 'must' },
    basis: ['sanction uu-5-2014/pasal-105/ayat-3/huruf-c'],
  })),
  ...(
    [
      ['2018-11-28', ['sanction uu-5-2014/pasal-105/ayat-3/huruf-c']],
      ['2023-10-30', ['sanction uu-5-2014/pasal-105/ayat-3/huruf-c']],
      ['2023-10-31', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
      ['2026-03-02', ['sanction uu-20-2023/pasal-52/ayat-3/huruf-j', 'sanction uu-20-2023/pasal-52/ayat-4']],
    ] as const
  ).map(([decision, statute]) => ({
    when: { actor: 'pppk' },
    on: { decision },
    then: {
      form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat',
      effect: 'day-of-proof',
      may: 'must',
      decides: 'presiden-atau-pejabat-pembina-kepegawaian',
      reapply: 'may-not',
      compensation: 'owed',
    },
    basis: [
      ...statute,
      'sanction pp-49-2018/pasal-53/ayat-3/huruf-c',
      'sanction pp-49-2018/pasal-63/ayat-1',
      'sanction pp-49-2018/pasal-63/ayat-2',
      'procedure pp-49-2018/pasal-74/ayat-1',
      'procedure pp-49-2018/pasal-74/ayat-3',
      'procedure pp-49-2018/pasal-74/ayat-4',
    ],
  })),
  ...['0001-01-01', '2020-03-02', '2025-01-12'].map((decision) => ({
    when: { actor: 'pppk-paruh-waktu' },
    on: { decision },
    then: { silent: 'no-such-kind-yet' },
    basis: ['norm kepmenpanrb-16-2025/diktum-1'],
  })),
  {
    when: { actor: 'pppk-paruh-waktu' },
    on: { decision: '2025-01-13' },
    then: { form: 'pemutusan-hubungan-perjanjian-kerja-tidak-dengan-hormat', may: 'must' },
    basis: [
      'norm kepmenpanrb-16-2025/diktum-1',
      'sanction uu-20-2023/pasal-52/ayat-3/huruf-j',
      'sanction uu-20-2023/pasal-52/ayat-4',
    ],
  },
]

const readings = [{ 'joined-then-resigned': 'with-honour' }, { 'joined-then-resigned': 'without-honour' }] as const

/** The contested point touches nothing else: every case that names no reading holds under each. */
export const expectations: readonly Expectation[] = cases.flatMap((one) =>
  one.readings === undefined ? readings.map((option) => ({ ...one, readings: option })) : [one],
)
