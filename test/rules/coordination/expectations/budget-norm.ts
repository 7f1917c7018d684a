import type { Expectation } from '../../expectation'

const SINCE = ['2019-03-12', '2024-12-31']
const on = (rest: Omit<Expectation, 'on'>): Expectation[] => SINCE.map((act) => ({ ...rest, on: { act } }))

const duty = (matter: string, by: string, basis: readonly string[]): Expectation[] =>
  on({ when: { matter }, then: { matter, by }, basis })

const WHERE_ONE_LOOKED = [
  'norm pp-12-2019/pasal-132/ayat-2',
  'norm pp-12-2019/pasal-134/ayat-1',
  'norm pp-12-2019/pasal-160/ayat-1',
  'norm pp-12-2019/pasal-193/ayat-1',
]

export const expectations: Expectation[] = [
  // PP 12/2019 was promulgated, and began, on 12 March 2019; PP 58/2005 was not read.
  ...['2005-12-09', '2019-03-11'].map((act) => ({
    when: {
      matter: [
        'fiscal-year',
        'withdrawal-plan',
        'cash-budget',
        'execution',
        'control',
        'periodic-report',
        'first-half-report',
        'supervision',
        'spending-limit',
        'quarterly-threshold',
        'consequence-of-lag',
      ],
    },
    on: { act },
    then: { silent: 'before-coverage' },
    basis: ['procedure pp-12-2019/pasal-132/ayat-2'],
  })),
  ...duty('fiscal-year', 'pemerintah-daerah', ['norm uu-1-2004/pasal-11']),
  // Pasal 132 ayat (2): the head of the SKPD draws up the DPA with its plan of withdrawals; Pasal 134: the PPKD follows it.
  ...duty('withdrawal-plan', 'kepala-skpd', ['norm pp-12-2019/pasal-132/ayat-2']),
  ...duty('cash-budget', 'ppkd', ['norm pp-12-2019/pasal-134/ayat-1', 'procedure pp-12-2019/pasal-136']),
  // Pasal 10 ayat (1) huruf d, k and ayat (2).
  ...duty('execution', 'kepala-skpd', [
    'norm pp-12-2019/pasal-10/ayat-1/huruf-d',
    'norm pp-12-2019/pasal-10/ayat-1/huruf-k',
    'norm pp-12-2019/pasal-10/ayat-2',
  ]),
  ...duty('control', 'ppkd', ['norm pp-12-2019/pasal-7/ayat-2/huruf-c']),
  ...duty('periodic-report', 'kepala-skpd', ['norm pp-12-2019/pasal-193/ayat-1']),
  ...duty('first-half-report', 'pemerintah-daerah', [
    'norm pp-12-2019/pasal-160/ayat-1',
    'procedure pp-12-2019/pasal-160/ayat-2',
  ]),
  ...duty('supervision', 'kepala-daerah', [
    'norm uu-23-2014/pasal-379/ayat-1',
    'procedure uu-23-2014/pasal-379/ayat-2',
    'norm uu-23-2014/pasal-380/ayat-1',
    'procedure uu-23-2014/pasal-380/ayat-2',
  ]),
  ...duty('spending-limit', 'setiap-pejabat', ['norm uu-1-2004/pasal-3/ayat-3', 'norm pp-12-2019/pasal-124/ayat-1']),
  // No text that was read names a share of the APBD to be spent by a quarter (calendars.md, section 10).
  ...on({
    when: { matter: 'quarterly-threshold' },
    then: { silent: 'no-quarterly-threshold' },
    basis: WHERE_ONE_LOOKED,
  }),
  ...on({
    when: { matter: 'consequence-of-lag' },
    then: { silent: 'no-consequence-of-lag' },
    basis: [
      'norm pp-12-2019/pasal-10/ayat-2',
      'norm pp-12-2019/pasal-132/ayat-2',
      'norm pp-12-2019/pasal-160/ayat-1',
      'norm pp-12-2019/pasal-193/ayat-1',
    ],
  }),
]
