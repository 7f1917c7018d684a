import type { Expectation } from '../../expectation'

const CEILING = 'norm perpres-33-2020/lampiran-1'
const COMPLAINT = 'procedure pp-79-2021/pasal-23/ayat-2'

/** Section 5.6: no right to be sent; four ways in which it becomes reviewable. Perpres 53/2023 is in force from 11 September 2023. */
export const expectations: Expectation[] = [
  { when: { travel: 'no-order' }, then: { finding: 'no-right-to-travel', weight: 'none' }, basis: [CEILING] },
  {
    when: { travel: 'ordered-and-unpaid' },
    on: { act: '2023-09-10' },
    then: { finding: 'payment-reviewable', weight: 'reviewable' },
    basis: [CEILING, COMPLAINT],
  },
  ...['2023-09-11', '2023-09-12', '2024-03-18'].map((act) => ({
    when: { travel: 'ordered-and-unpaid' },
    on: { act },
    then: { finding: 'payment-reviewable', weight: 'reviewable' },
    basis: [CEILING, 'norm perpres-53-2023/pasal-i/pasal-3a', COMPLAINT],
  })),
  {
    when: { travel: 'signed-order-blocked', holdsPower: 'yes' },
    then: { finding: 'blocked-within-power', weight: 'reviewable' },
    basis: ['norm uu-30-2014/pasal-55/ayat-1', COMPLAINT],
  },
  {
    when: { travel: 'signed-order-blocked', holdsPower: 'no' },
    then: { finding: 'blocked-without-power', weight: 'breach' },
    basis: ['norm pp-94-2021/pasal-5/huruf-j', 'norm uu-30-2014/pasal-18/ayat-3'],
  },
  {
    when: { travel: 'withheld-from-some' },
    then: { finding: 'unequal-treatment', weight: 'breach' },
    basis: ['norm pp-94-2021/pasal-5/huruf-i', 'norm pp-42-2004/pasal-12/huruf-c'],
  },
  {
    when: { travel: 'claimed-but-not-made' },
    then: { finding: 'travel-falsified', weight: 'breach' },
    basis: [
      'norm pp-94-2021/pasal-36/ayat-1',
      'procedure pp-12-2017/pasal-25/ayat-1',
      'procedure uu-23-2014/pasal-385/ayat-3',
    ],
  },
]
