/** What the law on regional budgets was asked about, in the order of the fiscal year. */
export const BUDGET_MATTERS = [
  'fiscal-year',
  'withdrawal-plan',
  'cash-budget',
  'execution',
  'control',
  'periodic-report',
  'first-half-report',
  'supervision',
  'spending-limit',
  'quarterly-threshold',
  'consequence-of-lag',
] as const

/** A matter on which the law on regional budgets was asked. */
export type BudgetMatter = (typeof BUDGET_MATTERS)[number]

/** Where the targets of the offices come from: their own plan of withdrawals, a decision of the region, an agreement of the round. */
export const TARGET_SOURCES = ['withdrawal-plan', 'regional-decision', 'agreed-in-round'] as const

/** Where the targets of the offices come from. */
export type TargetSource = (typeof TARGET_SOURCES)[number]

/** How spending stands to the straight line of the year. */
export const TIME_STANDINGS = ['reached', 'behind'] as const

/** How spending stands to the office's own target; it falls due at the end of a quarter only. */
export const TARGET_STANDINGS = ['reached', 'behind', 'not-yet-due', 'not-given'] as const

/** The kinds of procedure whose adoption can be assessed. */
export const PROCEDURES = [
  'decision-making',
  'service-standard',
  'internal-control',
  'health-protocol',
  'other',
] as const

/** A kind of procedure: `'health-protocol'`. */
export type Procedure = (typeof PROCEDURES)[number]

/** What the region itself laid down for a procedure that no national text asks of its offices, the strongest first. */
export const GROUNDS = ['regional-regulation', 'written-instruction', 'agreed-in-round', 'none'] as const

/** What the region itself laid down. */
export type Ground = (typeof GROUNDS)[number]

/** Whether every element of the procedure is in place in an office, one is lacking, or not enough was reported. */
export const ADOPTIONS = ['complete', 'incomplete', 'not-reported'] as const

/** How far an office has adopted a procedure. */
export type Adoption = (typeof ADOPTIONS)[number]

/** Whether a day for completion was set, and whether it has passed. */
export const DUE = ['none-set', 'running', 'passed'] as const

/** The dimensions of the tables of a coordination round. */
export interface CoordinationInput {
  /** The matter of budget law: `'quarterly-threshold'`. */
  readonly matter: BudgetMatter
  /** Where the targets come from; `'not-given'` where no office has one. */
  readonly targetSource: TargetSource | 'not-given'
  /** Spending against the straight line of the year, by exact comparison. */
  readonly againstTime: (typeof TIME_STANDINGS)[number]
  /** Spending against the office's own targets due by the last full quarter. */
  readonly againstTarget: (typeof TARGET_STANDINGS)[number]
  /** Whether no more was spent than was budgeted. */
  readonly withinBudget: 'yes' | 'no'
  /** The kind of procedure: `'health-protocol'`. */
  readonly procedure: Procedure
  /** What the region itself laid down; asked only where no national text asks for the procedure. */
  readonly ground?: Ground
  /** How far an office has adopted the procedure. */
  readonly adoption: Adoption
  /** The day set for completion, against the day of the report. */
  readonly due: (typeof DUE)[number]
}

/** The values of every dimension of the area, each code once. */
export const COORDINATION_VALUES = {
  matter: BUDGET_MATTERS,
  targetSource: [...TARGET_SOURCES, 'not-given'],
  againstTime: TIME_STANDINGS,
  againstTarget: TARGET_STANDINGS,
  withinBudget: ['yes', 'no'],
  procedure: PROCEDURES,
  ground: GROUNDS,
  adoption: ADOPTIONS,
  due: DUE,
} as const
