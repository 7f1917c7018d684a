import { disciplineSteps } from '../tables/follow-up-discipline'
import { otherSteps } from '../tables/follow-up-other-tracks'
import { reportSteps } from '../tables/follow-up-report'
import type { StepRow } from './row'

/**
 * The ladder as data: every step of every track, with its conditions and the interval of its norm, in the order of the law.
 *
 * @returns the rows
 */
export const followUpSteps = (): readonly StepRow[] =>
  (made ??= [...reportSteps(), ...disciplineSteps(), ...otherSteps()])

/** Made when they are first asked for: most programs that load the rules of neutrality plan no follow-up. */
let made: readonly StepRow[] | undefined
