import { plainDate } from '../../dates'
import { type Context, type Decision, prepareTable, structuredCopy, type TableAnswer } from '../../decision'
import { evidenceOfCited, norm } from '../../law'
import { dimensionsOf, type Figures, figuresLacking, figuresOf, lineOf } from './absorption-of-opd'
import { budgetLaw } from './budget-law'
import { budgetConflicts } from './conflicts'
import type { BudgetAbsorptionFacts, OpdBudget } from './facts'
import { type QuarterRun, quartersBegun } from './fiscal-year'
import { groundsOf, totalOf } from './grounds'
import type { AbsorptionTotal, AbsorptionVerdict, BudgetAbsorption, OpdAbsorption } from './outcome'
import { byName, ranked } from './ranking'
import { refuseBudget } from './refusals'
import { askedBy, doubtsOf, needsFacts } from './shapes'
import { type Share, shareOf } from './share'
import { absorptionStandingTable } from './tables/absorption-standing'
import { COORDINATION } from './vocabulary'

/** The decision on a round on the budget. */
export type BudgetAbsorptionDecision = Decision<BudgetAbsorption, BudgetAbsorptionFacts>

type Standing = Extract<TableAnswer<AbsorptionVerdict>, { readonly status: 'decided' }>

const standings = /* @__PURE__ */ prepareTable(absorptionStandingTable, COORDINATION, { evidenceOf: evidenceOfCited })

/**
 * Assesses what the offices of a region have spent of their APBD budgets: by quarter, against the straight line of the year by civil
 * days and against each office's own targets due by the last full quarter. Both are yardsticks of administration; the law was
 * read and sets no share to be spent by a quarter (PP 12/2019 asks for a plan, for reports and for supervision). Only spending beyond
 * the budget touches a norm (UU 1/2004 Pasal 3 ayat (3)), and figures alone establish no breach.
 *
 * @param facts the last day counted and, for each office, budget, spending and targets by quarter in whole rupiah
 * @param context evidence asked for, strictness about days after the last check
 * @returns a decision: `needs-facts` without the day, or where no office reported all its figures; an office that did not is told as
 *   `'not-reported'`
 * @throws RangeError naming every field that is no whole rupiah or cannot stand together with another
 * @example
 * const decision = assessBudgetAbsorption({
 *   asOf: '2021-06-30',
 *   opds: [
 *     { opd: 'Dinas A', budget: 1000, realised: { q1: 200, q2: 300 } },
 *     { opd: 'Dinas B', budget: 1000, realised: { q1: 100, q2: 100 } },
 *   ],
 * })
 * const opds = decision.status === 'decided' ? decision.conclusion.opds : []
 * opds.map(({ opd, standing }) => [opd, standing]) // => [['Dinas A', 'on-track'], ['Dinas B', 'behind-time']]
 * decision.status === 'decided' && decision.conclusion.threshold.status // => 'silent'
 */
export function assessBudgetAbsorption(facts: BudgetAbsorptionFacts, context: Context = {}): BudgetAbsorptionDecision {
  refuseBudget(facts, budgetConflicts(facts))
  const head = { checker: 'assessBudgetAbsorption', format: 1 as const, facts: structuredCopy(facts) }
  const { asOf } = facts
  if (asOf === undefined) return { ...head, ...needsFacts(askedBy([norm('uu-1-2004/pasal-11')]), [ASK_AS_OF]) }
  const runs = quartersBegun(asOf)
  const law = budgetLaw({ asOf, targetSource: sourceOf(facts) }, context)
  if (law.status !== 'decided') return { ...law, ...head, ...groundsOf([law]) } as BudgetAbsorptionDecision
  const lacking = facts.opds.map((opd) => ({ opd, missing: figuresLacking(opd, runs) }))
  const missing = ASK_FIGURES.filter(({ of }) =>
    lacking.some((one) => one.missing.some((field) => field.startsWith(of))),
  )
  const asked = missing.map(({ ask }) => ask)
  const reported = lacking.filter((one) => one.missing.length === 0)
  if (reported.length === 0) return { ...head, ...needsFacts(groundsOf([law]), asked) }
  const figures = ranked(reported.map(({ opd }) => figuresOf(opd, runs)))
  const stood = figures.map((one) => standings.answer({ facts: dimensionsOf(one) }) as Standing)
  const elapsed = (runs.at(-1) as QuarterRun).elapsed
  const grounds = groundsOf([law, ...stood])
  const { targets, duties, threshold, consequence } = law.conclusion
  const unreported = lacking
    .filter((one) => one.missing.length > 0)
    .map(({ opd, missing: fields }): OpdAbsorption => {
      return { opd: opd.opd, standing: 'not-reported', missing: fields, ask: ['figures-lacking'] }
    })
  const conclusion: BudgetAbsorption = {
    fiscalYear: Number(asOf.slice(0, 4)),
    asOf: plainDate(asOf),
    elapsed,
    opds: [
      ...figures.map((one, place) => withVerdict(one, (stood[place] as Standing).conclusion, facts.opds)),
      ...unreported.toSorted(byName),
    ],
    total: totalOf(groundsOf([law]), asked, () => sumOf(figures, elapsed)),
    targets,
    duties,
    threshold,
    consequence,
  }
  const idle = facts.targetSource !== undefined && !hasTargets(facts)
  const cautions = idle ? [...grounds.cautions, UNUSED_SOURCE] : grounds.cautions
  return { ...head, ...grounds, cautions, doubts: doubtsOf(conclusion), status: 'decided', conclusion }
}

const ASK_AS_OF = { fact: 'asOf', provisions: ['uu-1-2004/pasal-11'] } as const
const UNUSED_SOURCE = { code: 'fact-not-used', fact: 'targetSource' } as const
const ASK_FIGURES = [
  { of: 'budget', ask: { fact: 'opds.budget', provisions: ['pp-12-2019/pasal-132/ayat-2'] } },
  { of: 'realised', ask: { fact: 'opds.realised', provisions: ['pp-12-2019/pasal-193/ayat-1'] } },
] as const

/** Where no office has a target there is nothing whose source could matter. */
function sourceOf(facts: BudgetAbsorptionFacts): BudgetAbsorptionFacts['targetSource'] | 'not-given' {
  return hasTargets(facts) ? facts.targetSource : 'not-given'
}

function hasTargets({ opds }: BudgetAbsorptionFacts): boolean {
  return opds.some(({ target }) => Object.values(target ?? {}).some((amount) => amount !== undefined))
}

function withVerdict(
  figures: Figures & { readonly rank: number },
  { standing, ask }: AbsorptionVerdict,
  opds: readonly OpdBudget[],
): OpdAbsorption {
  const { target } = opds.find(({ opd }) => opd === figures.opd) as OpdBudget
  const planned = totalTarget(target)
  const differs = planned !== undefined && planned !== figures.budget
  return { ...figures, standing, ask: differs ? [...ask, 'plan-differs-from-budget'] : ask }
}

/** The targets of the whole year, where all were given. */
function totalTarget(target: OpdBudget['target']): number | undefined {
  const { q1, q2, q3, q4 } = target ?? {}
  return q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined ? undefined : q1 + q2 + q3 + q4
}

function sumOf(figures: readonly Figures[], elapsed: Share): AbsorptionTotal {
  const budget = figures.reduce((total, one) => total + one.budget, 0)
  const realised = figures.reduce((total, one) => total + one.realised, 0)
  return { budget, realised, share: shareOf(realised, budget), ...lineOf(budget, realised, elapsed) }
}
