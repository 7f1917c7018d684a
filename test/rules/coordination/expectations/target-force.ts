import type { Expectation } from '../../expectation'

export const expectations: Expectation[] = [
  // Pasal 132 ayat (2) asks for the plan, Pasal 134 ayat (1) builds the cash budget on it.
  {
    when: { targetSource: 'withdrawal-plan' },
    then: { source: 'withdrawal-plan', force: 'plan-asked-by-law' },
    basis: ['norm pp-12-2019/pasal-132/ayat-2', 'norm pp-12-2019/pasal-134/ayat-1'],
  },
  // Pasal 136 leaves the rest to a Perkada.
  {
    when: { targetSource: 'regional-decision' },
    then: { source: 'regional-decision', force: 'set-by-the-region' },
    basis: ['norm pp-12-2019/pasal-136'],
  },
  {
    when: { targetSource: 'agreed-in-round' },
    then: { source: 'agreed-in-round', force: 'agreement' },
    basis: ['procedure pp-12-2019/pasal-132/ayat-2'],
  },
  {
    when: { targetSource: 'not-given' },
    then: { source: 'not-given', force: 'none' },
    basis: ['norm pp-12-2019/pasal-132/ayat-2'],
  },
]
