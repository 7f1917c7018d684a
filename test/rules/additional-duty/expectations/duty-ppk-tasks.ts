import type { Expectation } from '../../expectation'
import { allBut, NOT_ASKED, on, PPTK, THIRD, tied, unmet } from './days'

const CHARGED = 'norm perpres-16-2018/pasal-11/ayat-3'
const CHARGED_2025 = 'norm perpres-46-2025/pasal-11/ayat-3'
const YES_NO = ['yes', 'no']
const ACTORS = 'norm perpres-16-2018/pasal-8'
const BEFORE = ['0001-01-01', '2021-02-01']
const SINCE = ['2021-02-02', '2026-11-21']
const REGULATED = ['2021-02-02', '2025-04-29']

export const expectations: Expectation[] = [
  ...on(BEFORE, { when: { duty: PPTK, ppkTasks: 'no', ppkAppointed: YES_NO }, then: NOT_ASKED, basis: [ACTORS] }),
  ...on(SINCE, { when: { duty: PPTK, ppkTasks: 'no', ppkAppointed: YES_NO }, then: NOT_ASKED, basis: [CHARGED] }),
  ...on(BEFORE, {
    when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: YES_NO },
    then: unmet('ppk-tasks-not-yet-possible'),
    basis: [ACTORS],
  }),
  ...on(REGULATED, {
    when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'no' },
    then: tied('only-tasks-a-to-m'),
    basis: [CHARGED],
  }),
  ...on(REGULATED, {
    when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'yes' },
    then: unmet('ppk-appointed'),
    basis: [CHARGED],
  }),
  ...on(THIRD, {
    when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'no' },
    then: tied('only-tasks-a-to-m'),
    basis: [CHARGED_2025],
  }),
  ...on(THIRD, {
    when: { duty: PPTK, ppkTasks: 'yes', ppkAppointed: 'yes' },
    then: unmet('ppk-appointed'),
    basis: [CHARGED_2025],
  }),
  ...on(BEFORE, { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: [ACTORS] }),
  ...on(SINCE, { when: { duty: allBut(PPTK) }, then: NOT_ASKED, basis: [CHARGED] }),
]
