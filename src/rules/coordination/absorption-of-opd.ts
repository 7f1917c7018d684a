import type { CoordinationInput } from './dimensions'
import type { OpdBudget, QuarterAmounts, Rupiah } from './facts'
import type { Quarter, QuarterRun } from './fiscal-year'
import type { QuarterAbsorption, ReportedAbsorption, Yardstick } from './outcome'
import { leastReaching, type Share, shareOf } from './share'

/** The dimensions by which the table of standings tells offices apart. */
export type AbsorptionDimensions = Pick<CoordinationInput, 'againstTime' | 'againstTarget' | 'withinBudget'>

/** The figures of an office, without its place among the others. */
export type Figures = Omit<ReportedAbsorption, 'rank'>

/**
 * Names the figures that an office has not reported.
 *
 * @param opd the office
 * @param runs the quarters begun
 * @returns fields, in order; none when all are there
 */
export function figuresLacking({ budget, realised }: OpdBudget, runs: readonly QuarterRun[]): readonly string[] {
  const quarters = runs.filter(({ quarter }) => realised?.[quarter] === undefined)
  return [...(budget === undefined ? ['budget'] : []), ...quarters.map(({ quarter }) => `realised.${quarter}`)]
}

/**
 * Measures the spending of an office against both yardsticks, quarter by quarter.
 *
 * @param opd the office, all of whose figures are there
 * @param runs the quarters begun
 * @returns its figures
 */
export function figuresOf(opd: OpdBudget, runs: readonly QuarterRun[]): Figures {
  const budget = opd.budget as Rupiah
  const spent = opd.realised as QuarterAmounts
  const quarters = runs.map((run, place): QuarterAbsorption => {
    const until = runs.slice(0, place + 1).map(({ quarter }) => quarter)
    const realised = through(spent, until)
    const target = run.full ? targetThrough(opd.target, until) : undefined
    return {
      quarter: run.quarter,
      through: run.through,
      full: run.full,
      inQuarter: spent[run.quarter] as Rupiah,
      realised,
      againstTime: against(leastReaching(budget, run.elapsed), realised),
      ...(target === undefined ? {} : { againstTarget: against(target, realised) }),
    }
  })
  const last = quarters.at(-1) as QuarterAbsorption
  const full = quarters.findLast((one) => one.full)
  return {
    opd: opd.opd,
    budget,
    realised: last.realised,
    share: shareOf(last.realised, budget),
    againstTime: last.againstTime,
    againstTarget: full === undefined ? early(opd.target) : dueNow(full, last.realised),
    quarters,
  }
}

/** What was due by the last full quarter, against all that was spent since: who has caught up is no longer behind. */
function dueNow({ againstTarget }: QuarterAbsorption, realised: Rupiah): Yardstick | 'not-given' {
  return againstTarget === undefined ? 'not-given' : against(againstTarget.due, realised)
}

/** Before the first quarter is full no target is due yet; one that was not given is lacking all the same. */
function early(target: QuarterAmounts | undefined): 'not-yet-due' | 'not-given' {
  return target?.q1 === undefined ? 'not-given' : 'not-yet-due'
}

/**
 * Places the figures of an office in the dimensions of the table of standings.
 *
 * @param figures the figures
 * @returns one code per dimension
 */
export function dimensionsOf({ budget, realised, againstTime, againstTarget }: Figures): AbsorptionDimensions {
  return {
    againstTime: standing(againstTime),
    againstTarget: typeof againstTarget === 'string' ? againstTarget : standing(againstTarget),
    withinBudget: realised > budget ? 'no' : 'yes',
  }
}

/**
 * Measures spending against a yardstick.
 *
 * @param due the least whole rupiah that reach it
 * @param realised what was spent
 * @returns the yardstick with what is lacking
 */
export function against(due: Rupiah, realised: Rupiah): Yardstick {
  return { due, shortfall: Math.max(0, due - realised) }
}

/**
 * Finds what all offices together are measured against.
 *
 * @param budget the sum of their budgets
 * @param realised the sum of their spending
 * @param elapsed the share of the year gone by
 * @returns the yardstick of the straight line
 */
export function lineOf(budget: Rupiah, realised: Rupiah, elapsed: Share): Yardstick {
  return against(leastReaching(budget, elapsed), realised)
}

function standing({ shortfall }: Yardstick): 'reached' | 'behind' {
  return shortfall > 0 ? 'behind' : 'reached'
}

function through(amounts: QuarterAmounts, quarters: readonly Quarter[]): Rupiah {
  return quarters.reduce((total, quarter) => total + (amounts[quarter] as Rupiah), 0)
}

function targetThrough(target: QuarterAmounts | undefined, quarters: readonly Quarter[]): Rupiah | undefined {
  if (target === undefined || quarters.some((quarter) => target[quarter] === undefined)) return undefined
  return through(target, quarters)
}
