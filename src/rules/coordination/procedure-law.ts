import type { DateInput } from '../../dates'
import {
  allow,
  type Caution,
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
import type { ProcedureAdoptionFacts } from './facts'
import type { ProcedureAdoption } from './outcome'
import { budgetNormTable } from './tables/budget-norm'
import { procedureConsequenceTable } from './tables/procedure-consequence'
import { procedureDutyTable } from './tables/procedure-duty'
import { COORDINATION } from './vocabulary'

/** What the law says of a procedure, whoever has adopted it. */
export type ProcedureLaw = Pick<ProcedureAdoption, 'duty' | 'consequence'>

/** What the law of a procedure turns on. */
export interface ProcedureLawFacts extends Pick<ProcedureAdoptionFacts, 'procedure' | 'ground'> {
  /** The day of which the report speaks: `'2020-10-12'`. */
  readonly asOf: DateInput
}

/** The procedures that no national text asks of an office, so that it matters what the region laid down. */
const LEFT_TO_THE_REGION: readonly string[] = ['health-protocol', 'other']

/**
 * The checker behind `assessProcedureAdoption`, for `trace` and comparisons: what the law says of a procedure, whoever has adopted it.
 *
 * @example
 * procedureLaw({ procedure: 'decision-making', asOf: '2020-10-12' }).status // => 'decided'
 */
export const procedureLaw: Checker<ProcedureLawFacts, ProcedureLaw> = /* @__PURE__ */ defineChecker<
  ProcedureLawFacts,
  ProcedureLaw
>({
  id: 'assessProcedureAdoption',
  vocabulary: COORDINATION,
  tables: () =>
    [budgetNormTable, procedureDutyTable, procedureConsequenceTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => {
    const { asOf, procedure, ground } = facts
    const cautions: Caution[] = []
    const region = unknownRegion(COORDINATION)
    setClock(region, 'act', asOf)
    allow(region, COORDINATION, 'procedure', procedure)
    if (ground !== undefined) {
      allow(region, COORDINATION, 'ground', ground)
      if (!LEFT_TO_THE_REGION.includes(procedure)) cautions.push({ code: 'fact-not-used', fact: 'ground' })
    }
    return { regions: [region], given: givenIn(facts), cautions, ...outsideOn(asOf) }
  },
  main: (ask) => {
    ask(budgetNormTable, { matter: 'supervision' })
    return {}
  },
  parts: {
    duty: (ask) => ask(procedureDutyTable),
    consequence: (ask) => ask(procedureConsequenceTable),
  },
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.coordination.checkedThrough,
})
