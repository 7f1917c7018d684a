import type { DateInput } from '../../dates'
import {
  allow,
  type Checker,
  defineChecker,
  givenIn,
  ownOverlays,
  setClock,
  type Table,
  unknownRegion,
} from '../../decision'
import { COVERED, evidenceOfCited } from '../../law'
import { outsideOn } from './coverage'
import type { BudgetMatter, CoordinationInput } from './dimensions'
import type { BudgetAbsorption, BudgetDuty } from './outcome'
import { budgetNormTable } from './tables/budget-norm'
import { targetForceTable } from './tables/target-force'
import { COORDINATION } from './vocabulary'

/** What the law says of a round on the budget, whatever the figures. */
export type BudgetLaw = Pick<BudgetAbsorption, 'targets' | 'duties' | 'threshold' | 'consequence'>

/** What the law of a round on the budget turns on. */
export interface BudgetLawFacts {
  /** The last day the figures include: `'2021-06-30'`. */
  readonly asOf: DateInput
  /** Where the targets come from. */
  readonly targetSource?: CoordinationInput['targetSource'] | undefined
}

const DUTIES = [
  'withdrawal-plan',
  'cash-budget',
  'execution',
  'control',
  'periodic-report',
  'first-half-report',
  'supervision',
  'spending-limit',
] as const satisfies readonly BudgetMatter[]

/**
 * The checker behind `assessBudgetAbsorption`, for `trace` and comparisons: what the law says of a round on the budget, whatever the
 * figures.
 *
 * @example
 * budgetLaw({ asOf: '2021-06-30' }).status // => 'decided'
 */
export const budgetLaw: Checker<BudgetLawFacts, BudgetLaw> = /* @__PURE__ */ defineChecker<BudgetLawFacts, BudgetLaw>({
  id: 'assessBudgetAbsorption',
  vocabulary: COORDINATION,
  tables: () => [budgetNormTable, targetForceTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const { asOf, targetSource } = facts
    const region = unknownRegion(COORDINATION)
    setClock(region, 'act', asOf)
    if (targetSource !== undefined) allow(region, COORDINATION, 'targetSource', targetSource)
    return { regions: [region], given: givenIn(facts), cautions: [], ...outsideOn(asOf) }
  },
  main: (ask) => {
    for (const matter of ['fiscal-year', 'execution']) ask(budgetNormTable, { matter })
    return {}
  },
  parts: {
    targets: (ask) => ask(targetForceTable),
    // No row of a duty is silent on a day that is covered.
    duties: (ask) => DUTIES.map((matter) => ask(budgetNormTable, { matter }) as BudgetDuty),
    threshold: (ask) => ask(budgetNormTable, { matter: 'quarterly-threshold' }),
    consequence: (ask) => ask(budgetNormTable, { matter: 'consequence-of-lag' }),
  },
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.coordination.checkedThrough,
})
