import type { Expectation } from '../../expectation'

const notRegulated = { silent: 'pppk-candidacy-not-regulated' }

// Neutrality page, section 2.3 (pp11-254, pp11-346, pp37-10), section 6 (PPPK resigning to stand), trap 25.
const cases: readonly Expectation[] = [
  // Pasal 254 ayat (4)-(5) against Pasal 346 ayat (4)-(5): both in the promulgated text.
  {
    when: { actor: 'pns', contest: ['presiden', 'dpr', 'dpd', 'gubernur', 'bupati-wali-kota'] },
    readings: { 'candidate-stays': 'with-honour' },
    then: { form: 'pemberhentian-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
    basis: [
      'norm pp-11-2017/pasal-254/ayat-1',
      'sanction pp-11-2017/pasal-254/ayat-4',
      'sanction pp-11-2017/pasal-254/ayat-5',
    ],
  },
  {
    when: { actor: 'pns', contest: ['presiden', 'dpr', 'gubernur', 'bupati-wali-kota'] },
    readings: { 'candidate-stays': 'without-honour' },
    then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
    basis: [
      'norm pp-11-2017/pasal-346/ayat-1',
      'sanction pp-11-2017/pasal-346/ayat-4',
      'sanction pp-11-2017/pasal-346/ayat-5',
    ],
  },
  {
    when: { actor: 'pns', contest: 'dpd' },
    readings: { 'candidate-stays': 'without-honour' },
    then: { form: 'pemberhentian-tidak-dengan-hormat', effect: 'end-of-month-of-determination', may: 'must' },
    basis: [
      'norm pp-11-2017/pasal-346/ayat-1',
      'norm pp-37-2004/pasal-10',
      'sanction pp-11-2017/pasal-346/ayat-4',
      'sanction pp-11-2017/pasal-346/ayat-5',
      'sanction pp-37-2004/pasal-9/ayat-1',
    ],
  },
  ...(['with-honour', 'without-honour'] as const).flatMap((option) => [
    {
      when: { actor: 'pns', contest: 'dprd' },
      readings: { 'candidate-stays': option },
      then: { silent: 'dprd-not-in-the-dismissal-article' },
      basis: [
        'norm uu-7-2017/pasal-240/ayat-1/huruf-k',
        'norm pp-11-2017/pasal-254/ayat-1',
        'norm pp-11-2017/pasal-345/ayat-2',
      ],
    },
    {
      when: { actor: ['pns', 'cpns'], contest: 'partai' },
      readings: { 'candidate-stays': option },
      then: { silent: 'no-candidate-for-a-party' },
      basis: ['norm uu-7-2017/pasal-1/angka-27'],
    },
    {
      when: { actor: 'cpns', contest: 'dpd' },
      readings: { 'candidate-stays': option },
      then: { form: 'pemberhentian-sebagai-cpns', honour: 'without', may: 'must' },
      basis: ['norm pp-37-2004/pasal-1/angka-1', 'norm pp-37-2004/pasal-10', 'sanction pp-37-2004/pasal-9/ayat-1'],
    },
    {
      when: { actor: 'cpns', contest: ['presiden', 'dpr', 'dprd', 'gubernur', 'bupati-wali-kota'] },
      readings: { 'candidate-stays': option },
      then: { silent: 'cpns-candidacy-not-named' },
      basis: ['norm pp-11-2017/pasal-254/ayat-1', 'norm pp-11-2017/pasal-346/ayat-1'],
    },
  ]),
  // No office is one of a party.
  {
    when: { actor: ['pppk', 'pppk-paruh-waktu'], contest: 'partai' },
    then: { silent: 'no-candidate-for-a-party' },
    basis: ['norm uu-7-2017/pasal-1/angka-27'],
  },
  // PP 49/2018 has no candidacy article; UU 5/2014 Pasal 105 lists grounds without it. UU 7/2017 asks for a resignation for each chamber,
  // UU 20/2023 Pasal 59 ayat (3) for every office but a seat in a DPRD.
  ...(
    [
      [['presiden', 'gubernur', 'bupati-wali-kota'], [], ['norm uu-20-2023/pasal-59/ayat-3']],
      ['dpr', ['norm uu-7-2017/pasal-240/ayat-1/huruf-k'], ['norm uu-20-2023/pasal-59/ayat-3']],
      ['dpd', ['norm uu-7-2017/pasal-182/huruf-k'], ['norm uu-20-2023/pasal-59/ayat-3']],
      ['dprd', ['norm uu-7-2017/pasal-240/ayat-1/huruf-k'], []],
    ] as const
  ).flatMap(([contest, election, since2023]): Expectation[] => [
    ...['0001-01-01', '2018-11-27'].map((act) => ({
      when: { actor: 'pppk', contest },
      on: { act },
      then: notRegulated,
      basis: [...election, 'norm uu-5-2014/pasal-105/ayat-2/huruf-b', 'norm uu-5-2014/pasal-105/ayat-3/huruf-c'],
    })),
    ...['2018-11-28', '2023-10-30'].map((act) => ({
      when: { actor: 'pppk', contest },
      on: { act },
      then: notRegulated,
      basis: [...election, 'norm pp-49-2018/pasal-53/ayat-1/huruf-c', 'norm pp-49-2018/pasal-56/ayat-5'],
    })),
    ...['2023-10-31', '2026-03-02'].map((act) => ({
      when: { actor: 'pppk', contest },
      on: { act },
      then: notRegulated,
      basis: [...since2023, ...election, 'norm pp-49-2018/pasal-53/ayat-1/huruf-c', 'norm pp-49-2018/pasal-56/ayat-5'],
    })),
    ...['0001-01-01', '2020-03-02', '2025-01-12'].map((act) => ({
      when: { actor: 'pppk-paruh-waktu', contest },
      on: { act },
      then: { silent: 'no-such-kind-yet' },
      basis: ['norm kepmenpanrb-16-2025/diktum-1'],
    })),
    {
      when: { actor: 'pppk-paruh-waktu', contest },
      on: { act: '2025-01-13' },
      then: notRegulated,
      basis: ['norm kepmenpanrb-16-2025/diktum-1', ...since2023, ...election],
    },
  ]),
]

/** The reading of PP 11/2017 touches nobody but PNS: every case that names none holds under each. */
export const expectations: readonly Expectation[] = cases.flatMap((one) =>
  one.readings === undefined
    ? (['with-honour', 'without-honour'] as const).map((option) => ({
        ...one,
        readings: { 'candidate-stays': option },
      }))
    : [one],
)
