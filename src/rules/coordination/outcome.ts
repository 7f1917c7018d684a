import type { PlainDate } from '../../dates'
import type { Part } from '../../decision'
import type { BudgetMatter, CoordinationInput, Procedure, TargetSource } from './dimensions'
import type { Rupiah } from './facts'
import type { Quarter } from './fiscal-year'
import type { Share } from './share'

/** Who a norm of budget law speaks to. */
export type BudgetOffice = 'kepala-skpd' | 'ppkd' | 'pemerintah-daerah' | 'kepala-daerah' | 'setiap-pejabat'

/** A norm of budget law, and to whom it speaks. */
export interface BudgetDuty {
  /** What it is about: `'withdrawal-plan'`. */
  readonly matter: BudgetMatter
  /** To whom it speaks: `'kepala-skpd'`. */
  readonly by: BudgetOffice
}

/** What the offices' own targets are in law: part of a plan the law asks for, set by the region, only agreed, or not there. */
export interface TargetForce {
  /** Where the targets come from. */
  readonly source: TargetSource | 'not-given'
  /** What stands behind them. */
  readonly force: 'plan-asked-by-law' | 'set-by-the-region' | 'agreement' | 'none'
}

/** How an office stands: a yardstick of administration, no legal class; only `beyond-budget` touches a norm. */
export type AbsorptionStanding = 'on-track' | 'behind-time' | 'behind-target' | 'behind-both' | 'beyond-budget'

/** What to ask an office about its spending. */
export type AbsorptionQuestion =
  | 'cause-of-lag'
  | 'plan-for-the-rest-of-the-year'
  | 'revised-withdrawal-plan'
  | 'does-the-plan-still-hold'
  | 'own-target'
  | 'check-the-figures'
  | 'plan-differs-from-budget'
  | 'figures-lacking'

/** A standing with what to ask. */
export interface AbsorptionVerdict {
  /** How the office stands. */
  readonly standing: AbsorptionStanding
  /** What to ask it. */
  readonly ask: readonly AbsorptionQuestion[]
}

/** Spending against one yardstick on one day. */
export interface Yardstick {
  /** The least whole rupiah that reach the yardstick. */
  readonly due: Rupiah
  /** What is lacking to reach it, in rupiah; 0 where it is reached. */
  readonly shortfall: Rupiah
}

/** Spending by the end of one quarter, or by `asOf` in the running one. */
export interface QuarterAbsorption {
  /** Which quarter. */
  readonly quarter: Quarter
  /** The last day counted. */
  readonly through: PlainDate
  /** Whether the quarter is full by then. */
  readonly full: boolean
  /** Spent in the quarter, in rupiah. */
  readonly inQuarter: Rupiah
  /** Spent since 1 January, in rupiah. */
  readonly realised: Rupiah
  /** Against the straight line of the year. */
  readonly againstTime: Yardstick
  /** Against the own target; only at the end of a full quarter, and only where every target until then was given. */
  readonly againstTarget?: Yardstick
}

/** How one office stands. */
export type OpdAbsorption =
  | {
      readonly opd: string
      readonly standing: 'not-reported'
      /** What was not reported: `['budget', 'realised.q3']`. */
      readonly missing: readonly string[]
      /** What to ask it. */
      readonly ask: readonly AbsorptionQuestion[]
    }
  | (ReportedAbsorption & AbsorptionVerdict)

/** The figures of an office that reported all of them. */
export interface ReportedAbsorption {
  /** The office. */
  readonly opd: string
  /** Its place by share, 1 for the highest; equal shares share a place. */
  readonly rank: number
  /** Its budget, in rupiah. */
  readonly budget: Rupiah
  /** Spent since 1 January, in rupiah. */
  readonly realised: Rupiah
  /** Spent of the budget, exactly. */
  readonly share: Share
  /** Against the straight line of the year on the last day counted. */
  readonly againstTime: Yardstick
  /** All that was spent against the own targets due by the last full quarter, or why there is none. */
  readonly againstTarget: Yardstick | 'not-yet-due' | 'not-given'
  /** Each quarter begun, in order. */
  readonly quarters: readonly QuarterAbsorption[]
}

/** All offices together. */
export interface AbsorptionTotal extends Yardstick {
  /** Their budgets, in rupiah. */
  readonly budget: Rupiah
  /** Spent since 1 January, in rupiah. */
  readonly realised: Rupiah
  /** Spent of the budgets, exactly. */
  readonly share: Share
}

/** What `assessBudgetAbsorption` concludes. */
export interface BudgetAbsorption {
  /** The fiscal year (UU 1/2004 Pasal 11): `2020`. */
  readonly fiscalYear: number
  /** The last day counted. */
  readonly asOf: PlainDate
  /** Days of the fiscal year gone by on that day, of all its days: the straight line. */
  readonly elapsed: Share
  /** The offices, by rank and then by name; those that did not report all figures last. */
  readonly opds: readonly OpdAbsorption[]
  /** All offices together; open while one has not reported. */
  readonly total: Part<AbsorptionTotal>
  /** What stands behind the targets. */
  readonly targets: Part<TargetForce>
  /** What the law asks, and of whom. */
  readonly duties: Part<readonly BudgetDuty[]>
  /** A share of the budget that the law wants spent by a quarter: none was found. */
  readonly threshold: Part<BudgetDuty>
  /** What the law attaches to lagging behind: nothing was found. */
  readonly consequence: Part<BudgetDuty>
}

/** What asks for a procedure. */
export interface ProcedureDuty {
  /** What stands behind it, the strongest first: an act, a government regulation, a regulation of the region, an instruction, an agreement. */
  readonly force: 'act' | 'government-regulation' | 'regional-regulation' | 'instruction' | 'agreement'
  /** What it asks for; nothing where there is only an agreement. */
  readonly must: readonly ('draw-up' | 'carry-out' | 'publish' | 'as-it-says')[]
}

/** A sanction that the law attaches to one failing; it falls on the head of the office and needs a finding of its own. */
export interface ProcedureSanction {
  /** The failing; `with-harm` where it brings loss to public money or the national economy, or damages the environment. */
  readonly failing:
    | 'not-drawn-up'
    | 'not-carried-out'
    | 'not-drawn-up-or-not-carried-out'
    | 'not-drawn-up-or-not-carried-out-with-harm'
  /** The sanction. */
  readonly sanction:
    | 'sanksi-administratif-ringan'
    | 'sanksi-administratif-berat'
    | 'pembebasan-dari-jabatan'
    | 'pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'
}

/** What to ask an office about a procedure. */
export type AdoptionQuestion = 'cause-of-delay' | 'day-of-completion' | 'state-of-adoption'

/** How an office stands with the procedure, and what to ask. */
export interface AdoptionVerdict {
  /** How it stands; `late` where the day that was set has passed. */
  readonly standing: 'complete' | 'incomplete' | 'late' | 'not-reported'
  /** What to ask it. */
  readonly ask: readonly AdoptionQuestion[]
}

/** How one office stands. */
export interface OpdAdoption extends AdoptionVerdict {
  /** The office. */
  readonly opd: string
  /** Elements in place, of all elements, exactly. */
  readonly inPlace: Share
  /** The elements that are lacking, in the order of the procedure. */
  readonly lacking: readonly string[]
  /** The elements on which nothing was reported. */
  readonly unknown: readonly string[]
}

/** All offices together. */
export interface AdoptionTotal {
  /** Offices that are complete, of all offices, exactly. */
  readonly complete: Share
}

/** What `assessProcedureAdoption` concludes. */
export interface ProcedureAdoption {
  /** The kind of procedure. */
  readonly procedure: Procedure
  /** The day of which the report speaks. */
  readonly asOf: PlainDate
  /** Whether a day was set, and whether it has passed. */
  readonly due: CoordinationInput['due']
  /** Days since the day that was set; 0 where it has not passed or none was set. */
  readonly daysLate: number
  /** The offices: late and incomplete first, the most lacking first, then by name. */
  readonly opds: readonly OpdAdoption[]
  /** All offices together; open while one has not reported. */
  readonly total: Part<AdoptionTotal>
  /** What asks for the procedure: a national text, the region, or an agreement only. */
  readonly duty: Part<ProcedureDuty>
  /** What the law attaches to the lack of it. */
  readonly consequence: Part<readonly ProcedureSanction[]>
}
