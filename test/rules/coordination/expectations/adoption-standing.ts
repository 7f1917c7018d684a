import type { Expectation } from '../../expectation'

/** UU 23/2014 Pasal 379 and 380: the head of the region guides and supervises the offices, and so may ask. */
const basis = ['norm uu-23-2014/pasal-379/ayat-1', 'norm uu-23-2014/pasal-380/ayat-1']
const ANY_DAY = ['none-set', 'running', 'passed']

export const expectations: Expectation[] = [
  { when: { adoption: 'complete', due: ANY_DAY }, then: { standing: 'complete', ask: [] }, basis },
  {
    when: { adoption: 'incomplete', due: ['none-set', 'running'] },
    then: { standing: 'incomplete', ask: ['day-of-completion'] },
    basis,
  },
  {
    when: { adoption: 'incomplete', due: 'passed' },
    then: { standing: 'late', ask: ['cause-of-delay', 'day-of-completion'] },
    basis,
  },
  {
    when: { adoption: 'not-reported', due: ANY_DAY },
    then: { standing: 'not-reported', ask: ['state-of-adoption'] },
    basis,
  },
]
