import { DISCIPLINE_STEPS } from '../tables/follow-up-discipline'
import { OTHER_STEPS } from '../tables/follow-up-other-tracks'
import { REPORT_STEPS } from '../tables/follow-up-report'
import type { StepRow } from './row'

/**
 * The ladder as data: every step of every track, with its conditions and the interval of its norm, in the order of the law.
 *
 * @returns the rows
 */
export const followUpSteps = (): readonly StepRow[] => [...REPORT_STEPS, ...DISCIPLINE_STEPS, ...OTHER_STEPS]
