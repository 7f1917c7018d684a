import type { DateInput } from '../../../dates'
import { type Context, type Decision, defineChecker, ownOverlays, type Table } from '../../../decision'
import { COVERED, evidenceOfCited } from '../../../law'
import { begin, end } from '../derive'
import type { Demand, Servant } from '../dimensions'
import type { DemandBasis } from '../outcome'
import { demandBasisTable } from '../tables/demand-basis'
import { GRIEVANCE } from '../vocabulary'

/** Facts of one demand for one kind of employee. */
export interface DemandFacts {
  /** What is asked for: `'legal-accompaniment'`. */
  readonly demand: Demand
  /** For whom: `'pppk'`. */
  readonly servant: Servant
  /** The day asked about. */
  readonly on: DateInput
}

/** What the law gives for one demand. */
export type DemandDecision = Decision<DemandBasis, DemandFacts>

/** Asks what the law gives for a demand on a day. */
export const demandBasis: (facts: DemandFacts, context?: Context) => DemandDecision = /* @__PURE__ */ defineChecker<
  DemandFacts,
  DemandBasis
>({
  id: 'demandBasis',
  vocabulary: GRIEVANCE,
  tables: () => [demandBasisTable] as readonly unknown[] as readonly Table[],
  derive: (facts) => end(begin({ ...facts }, ['demand', 'servant']), { ...facts }),
  main: (ask) => ask(demandBasisTable),
  parts: {},
  evidenceOf: evidenceOfCited,
  overlays: ownOverlays,
  checkedThrough: COVERED.grievance.checkedThrough,
})
