import type { Expectation } from '../../expectation'

const DEFINED = 'norm perpres-46-2025/pasal-1/angka-10'
const WHOLE = { takes: 'everything' }
const GIVER = ['procedure uu-30-2014/pasal-13/ayat-5', 'procedure uu-30-2014/pasal-14/ayat-5']
const rung = (
  names: string | readonly string[],
  fund: string,
  days: readonly string[],
  then: unknown,
  ...basis: string[]
): Expectation[] => days.map((act) => ({ when: { rung: names, fund }, on: { act }, then, basis }))
const OLD = ['2018-03-22', '2019-01-02', '2021-02-01']
const MIDDLE = ['2021-02-02', '2025-04-29']
const NEW = ['2025-04-30', '2026-01-01']
const ALL = [...OLD, ...MIDDLE, ...NEW]

// Section 8.2, three regimes by two funds (trap 25: never one table for both); after 30 April 2025 unverified.
export const expectations: Expectation[] = [
  ...rung(
    'remaining-holders',
    'apbn',
    ALL,
    WHOLE,
    'norm pp-45-2013/pasal-11/ayat-2',
    'procedure pp-45-2013/pasal-8/huruf-b',
  ),
  ...rung('remaining-holders', 'apbd', [...OLD, ...MIDDLE], WHOLE, 'norm perpres-16-2018/pasal-1/angka-10'),
  ...rung('remaining-holders', 'apbd', NEW, WHOLE, DEFINED),
  ...rung(
    ['others-of-the-unit', 'others-of-another-unit'],
    'apbn',
    ALL,
    WHOLE,
    'norm pp-45-2013/pasal-8/huruf-b',
    'norm pp-45-2013/pasal-5/ayat-2',
  ),
  ...rung(
    ['others-of-the-unit', 'others-of-another-unit'],
    'apbd',
    [...OLD, ...MIDDLE],
    WHOLE,
    'norm perpres-16-2018/pasal-1/angka-10',
  ),
  ...rung(['others-of-the-unit', 'others-of-another-unit'], 'apbd', NEW, WHOLE, DEFINED),
  ...rung(
    'kpa-doubles',
    'apbn',
    ALL,
    { takes: 'everything', condition: 'spending-otherwise-hampered' },
    'norm pp-45-2013/pasal-9',
    'norm pp-45-2013/penjelasan/pasal-9',
  ),
  ...rung(
    'kpa-doubles',
    'apbd',
    OLD,
    { takes: 'everything', condition: 'no-other-personnel' },
    'norm perpres-16-2018/pasal-10/ayat-5',
  ),
  ...rung('kpa-doubles', 'apbd', MIDDLE, WHOLE, 'norm perpres-16-2018/pasal-10/ayat-5', 'norm perpres-12-2021/pasal-i'),
  ...rung(
    'kpa-doubles',
    'apbd',
    NEW,
    WHOLE,
    'norm perpres-46-2025/pasal-10/ayat-5',
    'norm perpres-46-2025/pasal-10/ayat-6',
  ),
  ...rung('pptk-tasks-a-to-m', 'apbn', ALL, { silent: 'no-such-duty-in-fund' }, 'norm pp-45-2013/pasal-8/huruf-b'),
  ...rung('pptk-tasks-a-to-m', 'apbd', OLD, { silent: 'not-available-yet' }, 'norm perpres-16-2018/pasal-8'),
  ...rung(
    'pptk-tasks-a-to-m',
    'apbd',
    MIDDLE,
    { takes: 'tasks-a-to-m', condition: 'no-ppk-appointed' },
    'norm perpres-16-2018/pasal-11/ayat-3',
    'norm perpres-16-2018/pasal-11/ayat-4',
  ),
  ...rung(
    'pptk-tasks-a-to-m',
    'apbd',
    NEW,
    { takes: 'tasks-a-to-m', condition: 'no-ppk-appointed' },
    'norm perpres-46-2025/pasal-11/ayat-3',
    'norm perpres-46-2025/pasal-11/ayat-4',
  ),
  // Perlem LKPP 15/2018 is cited from the end of the transition on; its own first day is from memory. In its time PA and KPA double as
  // PPK only if no employee meets the requirements (section 2, no-qualified-staff-2018), whatever the fund, as checkConcurrentDuties asks.
  ...rung(
    'pa-acts',
    'apbn',
    ['2018-03-22', '2018-06-30', ...MIDDLE, ...NEW],
    WHOLE,
    'norm uu-1-2004/pasal-17/ayat-2',
    ...GIVER,
  ),
  ...rung(
    'pa-acts',
    'apbn',
    ['2018-07-01', '2019-01-02', '2021-02-01'],
    { takes: 'everything', condition: 'no-other-personnel' },
    'norm uu-1-2004/pasal-17/ayat-2',
    ...GIVER,
    'norm perlem-15-2018/pasal-6',
  ),
  ...rung('pa-acts', 'apbd', ['2018-03-22', '2018-06-30'], WHOLE, 'norm uu-1-2004/pasal-17/ayat-2', ...GIVER),
  ...rung(
    'pa-acts',
    'apbd',
    ['2018-07-01', '2019-03-11'],
    { takes: 'everything', condition: 'no-other-personnel' },
    'norm uu-1-2004/pasal-17/ayat-2',
    ...GIVER,
    'norm perlem-15-2018/pasal-6',
  ),
  ...rung(
    'pa-acts',
    'apbd',
    ['2019-03-12', '2021-02-01'],
    { takes: 'everything', condition: 'no-other-personnel' },
    'norm pp-12-2019/pasal-10/ayat-1/huruf-c',
    'norm pp-12-2019/pasal-10/ayat-1/huruf-g',
    'norm uu-1-2004/pasal-17/ayat-2',
    ...GIVER,
    'norm perlem-15-2018/pasal-6',
  ),
  ...rung(
    'pa-acts',
    'apbd',
    [...MIDDLE, '2026-01-01'],
    WHOLE,
    'norm pp-12-2019/pasal-10/ayat-1/huruf-c',
    'norm pp-12-2019/pasal-10/ayat-1/huruf-g',
    'norm uu-1-2004/pasal-17/ayat-2',
    ...GIVER,
  ),
]
