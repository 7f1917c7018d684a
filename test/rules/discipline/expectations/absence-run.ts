import type { Expectation } from '../../expectation'

const NEWER = { regulation: 'pp-94-2021' }
const TEN = ['level pp-94-2021/pasal-11/ayat-2/huruf-d/angka-4']

export const expectations: readonly Expectation[] = [
  { when: { regulation: 'pp-53-2010' }, then: { inARow: 'no' }, basis: ['norm pp-53-2010/pasal-14'] },
  { when: { ...NEWER, run: 'under-ten' }, then: { inARow: 'no' }, basis: TEN },
  { when: { ...NEWER, run: 'ten' }, then: { inARow: 'yes' }, basis: TEN },
  { when: { ...NEWER, run: 'ten-over-new-year' }, then: { inARow: 'yes' }, basis: TEN },
  {
    when: { ...NEWER, run: 'ten-over-new-year' },
    readings: { 'absence-over-new-year': 'run-ends-with-the-year' },
    then: { inARow: 'no' },
    basis: ['procedure pp-94-2021/pasal-15/ayat-1', 'procedure pp-94-2021/penjelasan/pasal-15/ayat-1'],
  },
  ...(['under-ten', 'ten'] as const).map(
    (run): Expectation => ({
      when: { ...NEWER, run },
      readings: { 'absence-over-new-year': 'run-ends-with-the-year' },
      then: { inARow: run === 'ten' ? 'yes' : 'no' },
      basis: TEN,
    }),
  ),
]
