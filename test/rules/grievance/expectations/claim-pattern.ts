import type { Expectation } from '../../expectation'

/** Law page 5.3 step 8 and 5.6 (c): acts of a superior that hit those who complained; nothing the other side says is such an act. */
export const expectations: Expectation[] = [
  {
    when: {
      claim: ['permission-refused', 'travel-order-not-given', 'dress-rule-imposed', 'harsh-treatment'],
      aimedAtSigners: 'yes',
    },
    then: { sign: 'aimed-at-signers' },
    basis: ['norm pp-94-2021/pasal-5/huruf-i', 'norm uu-30-2014/pasal-18/ayat-2'],
  },
  {
    when: {
      claim: ['permission-refused', 'travel-order-not-given', 'dress-rule-imposed', 'harsh-treatment'],
      aimedAtSigners: 'no',
    },
    then: { silent: 'no-pattern' },
    basis: ['procedure pp-94-2021/pasal-5/huruf-i'],
  },
  {
    when: {
      claim: ['dress-not-kept', 'absence-in-hours', 'counter-left-empty', 'acted-within-duties'],
      aimedAtSigners: ['yes', 'no'],
    },
    then: { silent: 'no-act-against-signers' },
    basis: ['procedure pp-94-2021/pasal-5/huruf-i'],
  },
]
