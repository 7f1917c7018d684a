import type { Expectation } from '../../expectation'

const at = (
  actor: string | string[],
  days: string[],
  then: unknown,
  basis: string[],
  readings?: { [point: string]: string },
): Expectation[] =>
  days.map((decision) => ({ when: { actor }, on: { decision }, ...(readings && { readings }), then, basis }))

const MORAL = { kinds: ['pernyataan-secara-tertutup', 'pernyataan-secara-terbuka'] }
const pasal15to20 = [
  'sanction pp-42-2004/pasal-15/ayat-1',
  'sanction pp-42-2004/pasal-15/ayat-3/huruf-a',
  'sanction pp-42-2004/pasal-15/ayat-3/huruf-b',
  'procedure pp-42-2004/pasal-15/ayat-2',
  'procedure pp-42-2004/pasal-15/ayat-4',
  'procedure pp-42-2004/pasal-15/ayat-5',
  'procedure pp-42-2004/pasal-16',
  'procedure pp-42-2004/pasal-17/ayat-1',
  'procedure pp-42-2004/pasal-19/ayat-1',
  'procedure pp-42-2004/pasal-19/ayat-2',
  'procedure pp-42-2004/pasal-20',
]
const LAPSED = { 'ethics-after-2023': 'lapsed' }

export const expectations: Expectation[] = [
  ...at(['pns', 'cpns'], ['2004-10-17'], { silent: 'no-code-of-ethics-yet' }, ['procedure pp-42-2004/pasal-22']),
  ...at(['pns', 'cpns'], ['2004-10-18', '2023-10-30'], MORAL, pasal15to20),
  ...at(['pns', 'cpns'], ['2023-10-30'], MORAL, pasal15to20, LAPSED),
  ...at(['pns', 'cpns'], ['2023-10-31', '2024-12-02'], MORAL, [...pasal15to20, 'procedure uu-20-2023/pasal-75']),
  ...at(
    ['pns', 'cpns'],
    ['2023-10-31', '2024-12-02'],
    { silent: 'no-ethics-sanction-if-lapsed' },
    ['norm uu-20-2023/pasal-24/ayat-2', 'procedure uu-20-2023/pasal-75'],
    LAPSED,
  ),
  ...[undefined, LAPSED].flatMap((readings) =>
    at(
      ['pppk', 'pppk-paruh-waktu'],
      ['2004-10-17', '2004-10-18', '2023-10-30', '2023-10-31', '2025-01-13'],
      { silent: 'no-ethics-sanction-in-pp-42' },
      ['norm pp-42-2004/pasal-1/angka-5', 'sanction pp-42-2004/pasal-15/ayat-1'],
      readings,
    ),
  ),
]
