import type { Expectation } from '../../expectation'

const duties = { claim: 'acted-within-duties' }

export const expectations: Expectation[] = [
  {
    when: { ...duties, officeAct: 'advised-or-prepared', delegation: ['written', 'none'] },
    then: { finding: 'advice-within-duties', weight: 'none' },
    basis: ['norm pp-11-2017/pasal-309/ayat-1', 'norm pp-11-2017/pasal-309/ayat-2'],
  },
  {
    when: { ...duties, officeAct: 'decided', delegation: 'written' },
    then: { finding: 'decided-by-delegation', weight: 'none' },
    basis: ['norm pp-11-2017/pasal-309/ayat-2'],
  },
  {
    when: { ...duties, officeAct: 'decided', delegation: 'none' },
    then: { finding: 'decided-without-power', weight: 'breach' },
    basis: ['norm uu-30-2014/pasal-18/ayat-3', 'norm uu-30-2014/pasal-70/ayat-1', 'norm pp-11-2017/pasal-309/ayat-1'],
  },
  {
    when: { claim: 'harsh-treatment', holdsPower: 'yes' },
    then: { finding: 'arbitrary-treatment', weight: 'breach' },
    basis: [
      'norm pp-94-2021/pasal-5/huruf-i',
      'level pp-94-2021/pasal-12/huruf-c',
      'level pp-94-2021/pasal-13/huruf-d',
    ],
  },
  {
    when: { claim: 'harsh-treatment', holdsPower: 'no' },
    then: { finding: 'arbitrary-without-power', weight: 'breach' },
    basis: ['norm uu-30-2014/pasal-18/ayat-3', 'norm pp-94-2021/penjelasan/pasal-5/huruf-a'],
  },
]
