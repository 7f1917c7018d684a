import type { Expectation } from '../../expectation'

// A day before and the day of each change, of whatever kind of ASN.
const DAYS = [
  '2004-10-17',
  '2004-10-18',
  '2014-01-14',
  '2014-01-15',
  '2023-10-30',
  '2023-10-31',
  '2025-01-12',
  '2025-01-13',
]
const before = (end: string) => DAYS.filter((day) => day < end)
const since = (first: string, end = '9999-12-31') => DAYS.filter((day) => first <= day && day < end)

const at = (
  actor: string | string[],
  days: string[],
  then: unknown,
  basis: string[],
  readings?: { [point: string]: string },
): Expectation[] => days.map((act) => ({ when: { actor }, on: { act }, ...(readings && { readings }), then, basis }))

const CODE = { norm: 'kode-etik-pns' }
const PRINCIPLE = { norm: 'asas-netralitas' }
// PP 42/2004: Pasal 11 huruf c, for PNS and CPNS alike by Pasal 1 angka 5.
const pp42 = ['norm pp-42-2004/pasal-11/huruf-c', 'norm pp-42-2004/pasal-1/angka-5']
const uu20 = [
  'norm uu-20-2023/pasal-2/huruf-f',
  'norm uu-20-2023/pasal-9/ayat-2',
  'norm uu-20-2023/pasal-24/ayat-1/huruf-d',
]
const LATER = since('2023-10-31')

export const expectations: Expectation[] = [
  ...at(['pns', 'cpns'], before('2004-10-18'), { silent: 'no-code-of-ethics-yet' }, ['procedure pp-42-2004/pasal-22']),
  ...at(['pns', 'cpns'], since('2004-10-18', '2014-01-15'), CODE, pp42),
  ...at(['pns', 'cpns'], since('2014-01-15', '2023-10-31'), CODE, [...pp42, 'procedure uu-5-2014/pasal-139']),
  // From 31 October 2023 no clause keeps it and none ends it; both readings, the first without being asked for.
  ...at(['pns', 'cpns'], LATER, CODE, [...pp42, 'procedure uu-20-2023/pasal-75']),
  ...at(['pns', 'cpns'], LATER, CODE, [...pp42, 'procedure uu-20-2023/pasal-75'], {
    'ethics-after-2023': 'still-in-force',
  }),
  ...at(
    ['pns', 'cpns'],
    LATER,
    PRINCIPLE,
    [
      'norm uu-20-2023/pasal-24/ayat-1/huruf-d',
      'norm uu-20-2023/pasal-24/ayat-2',
      'norm uu-20-2023/pasal-9/ayat-2',
      'procedure uu-20-2023/pasal-75',
    ],
    { 'ethics-after-2023': 'lapsed' },
  ),
  // The day before, the lapse changes nothing.
  ...at(['pns', 'cpns'], ['2023-10-30'], CODE, [...pp42, 'procedure uu-5-2014/pasal-139'], {
    'ethics-after-2023': 'lapsed',
  }),
  // PPPK: PP 42/2004 does not name them; the principle of the acts on ASN does.
  ...at('pppk', before('2014-01-15'), { silent: 'no-such-kind-yet' }, ['procedure uu-5-2014/pasal-141']),
  ...at('pppk', since('2014-01-15', '2023-10-31'), PRINCIPLE, [
    'norm uu-5-2014/pasal-2/huruf-f',
    'norm uu-5-2014/pasal-9/ayat-2',
  ]),
  ...at('pppk', LATER, PRINCIPLE, uu20),
  ...at('pppk', LATER, PRINCIPLE, uu20, { 'ethics-after-2023': 'lapsed' }),
  ...at('pppk-paruh-waktu', before('2025-01-13'), { silent: 'no-such-kind-yet' }, [
    'norm kepmenpanrb-16-2025/diktum-1',
  ]),
  ...at('pppk-paruh-waktu', since('2025-01-13'), PRINCIPLE, [...uu20, 'norm kepmenpanrb-16-2025/diktum-1']),
  ...at('pppk-paruh-waktu', since('2025-01-13'), PRINCIPLE, [...uu20, 'norm kepmenpanrb-16-2025/diktum-1'], {
    'ethics-after-2023': 'lapsed',
  }),
  ...at(
    'pppk-paruh-waktu',
    before('2025-01-13'),
    { silent: 'no-such-kind-yet' },
    ['norm kepmenpanrb-16-2025/diktum-1'],
    { 'ethics-after-2023': 'lapsed' },
  ),
]
