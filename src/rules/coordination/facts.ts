import type { DateInput } from '../../dates'
import type { Ground, Procedure, TargetSource } from './dimensions'

/**
 * An amount in whole rupiah, `0` to `9007199254740991`: a number, so that decisions stay plain JSON. Fractions and larger numbers are
 * refused; a region's whole APBD stays far below.
 */
export type Rupiah = number

/** Amounts by quarter of the fiscal year, each for the quarter alone, not since January; what is left out is unknown, not zero. */
export interface QuarterAmounts {
  /** January to March, in rupiah: `120_000_000`. */
  readonly q1?: Rupiah | undefined
  /** April to June, in rupiah. */
  readonly q2?: Rupiah | undefined
  /** July to September, in rupiah. */
  readonly q3?: Rupiah | undefined
  /** October to December, in rupiah. */
  readonly q4?: Rupiah | undefined
}

/** The spending of one office of the region. */
export interface OpdBudget {
  /** The office, once in the list: `'Dinas Kesehatan'`. */
  readonly opd: string
  /** Its budget for spending (pagu belanja) of the fiscal year, in rupiah, at least 1: `1_000_000_000`. */
  readonly budget?: Rupiah | undefined
  /** What was spent in each quarter; the running quarter through `asOf`. A quarter not yet begun has no amount. */
  readonly realised?: QuarterAmounts | undefined
  /** The office's own target for each quarter, as its plan of withdrawals has it. */
  readonly target?: QuarterAmounts | undefined
}

/** The spending of the offices of a region from its APBD in one fiscal year. */
export interface BudgetAbsorptionFacts {
  /** The last day the figures include; it sets the fiscal year: `'2020-09-30'`. */
  readonly asOf?: DateInput | undefined
  /** The offices, at least one. */
  readonly opds: readonly OpdBudget[]
  /** Where the targets come from: `'withdrawal-plan'`, `'regional-decision'`, `'agreed-in-round'`. */
  readonly targetSource?: TargetSource | undefined
}

/** How far one office of the region has come with a procedure. */
export interface OpdProcedure {
  /** The office, once in the list: `'Kecamatan Utara'`. */
  readonly opd: string
  /** The elements that are in place there. */
  readonly inPlace?: readonly string[] | undefined
  /** The elements that are lacking there; an element in neither list is unknown. */
  readonly lacking?: readonly string[] | undefined
}

/** The adoption of one procedure by the offices of a region. */
export interface ProcedureAdoptionFacts {
  /** The kind of procedure: `'health-protocol'`. */
  readonly procedure: Procedure
  /** What the region itself laid down: `'written-instruction'`; asked only where no national text asks for the procedure. */
  readonly ground?: Ground | undefined
  /** The day of which the report speaks: `'2020-10-12'`. */
  readonly asOf?: DateInput | undefined
  /** The day by which every office was to be ready, where one was set; none is assumed. */
  readonly dueOn?: DateInput | undefined
  /** What the procedure consists of, each element once: `['hand-washing', 'temperature-check']`. */
  readonly elements: readonly string[]
  /** The offices, at least one. */
  readonly opds: readonly OpdProcedure[]
}
