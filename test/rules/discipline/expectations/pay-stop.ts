import type { Expectation } from '../../expectation'

export const expectations: readonly Expectation[] = [
  {
    when: { regulation: 'pp-94-2021', inARow: 'yes' },
    then: { from: 'following-month' },
    basis: ['sanction pp-94-2021/pasal-15/ayat-2'],
  },
  {
    when: { regulation: 'pp-94-2021', inARow: 'no' },
    then: { silent: 'pay-goes-on' },
    basis: ['sanction pp-94-2021/pasal-15/ayat-2'],
  },
  {
    when: { regulation: 'pp-53-2010', inARow: ['yes', 'no'] },
    then: { silent: 'no-pay-stop-in-the-regulation' },
    basis: ['procedure pp-53-2010/pasal-14'],
  },
]
