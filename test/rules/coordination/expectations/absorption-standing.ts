import type { Expectation } from '../../expectation'

/** The head of the office answers for its budget; the plan is asked for where there is none. */
const ANSWERS = 'norm pp-12-2019/pasal-10/ayat-2'
const PLAN = 'norm pp-12-2019/pasal-132/ayat-2'

const stands = (
  againstTime: string,
  againstTarget: string,
  standing: string,
  ask: readonly string[],
  basis: readonly string[] = [ANSWERS],
): Expectation => ({ when: { againstTime, againstTarget, withinBudget: 'yes' }, then: { standing, ask }, basis })

export const expectations: Expectation[] = [
  stands('reached', 'reached', 'on-track', []),
  stands('reached', 'not-yet-due', 'on-track', []),
  stands('reached', 'not-given', 'on-track', ['own-target'], [ANSWERS, PLAN]),
  stands('reached', 'behind', 'behind-target', ['cause-of-lag', 'revised-withdrawal-plan']),
  stands('behind', 'reached', 'behind-time', ['does-the-plan-still-hold']),
  stands('behind', 'not-yet-due', 'behind-time', ['cause-of-lag', 'plan-for-the-rest-of-the-year']),
  stands(
    'behind',
    'not-given',
    'behind-time',
    ['cause-of-lag', 'plan-for-the-rest-of-the-year', 'own-target'],
    [ANSWERS, PLAN],
  ),
  stands('behind', 'behind', 'behind-both', [
    'cause-of-lag',
    'plan-for-the-rest-of-the-year',
    'revised-withdrawal-plan',
  ]),
  // UU 1/2004 Pasal 3 ayat (3), PP 12/2019 Pasal 124 ayat (1): no spending where the budget is not enough.
  {
    when: {
      againstTime: ['reached', 'behind'],
      againstTarget: ['reached', 'behind', 'not-yet-due', 'not-given'],
      withinBudget: 'no',
    },
    then: { standing: 'beyond-budget', ask: ['check-the-figures'] },
    basis: ['norm uu-1-2004/pasal-3/ayat-3', 'norm pp-12-2019/pasal-124/ayat-1'],
  },
]
