import type {
  AbsorptionQuestion,
  AbsorptionStanding,
  AdoptionQuestion,
  AdoptionVerdict,
  BudgetDuty,
  BudgetMatter,
  CoordinationInput,
  Ground,
  Procedure,
  ProcedureDuty,
  ProcedureSanction,
  TargetForce,
  TargetSource,
} from '../rules/coordination'
import type { Choice, FactWords } from './choice'

/** Names of the facts of both checkers; those of an office with a dot. */
export type CoordinationFactName =
  | 'asOf'
  | 'dueOn'
  | 'targetSource'
  | 'procedure'
  | 'ground'
  | 'elements'
  | 'opds'
  | 'opds.budget'
  | 'opds.realised'
  | 'opds.target'
  | 'opds.inPlace'

/** A coordination round: the spending of the offices and the adoption of a procedure. */
export interface CoordinationWords {
  readonly facts: { readonly [K in CoordinationFactName]: FactWords }
  readonly targetSources: { readonly [K in TargetSource]: Choice }
  readonly procedures: { readonly [K in Procedure]: Choice }
  readonly grounds: { readonly [K in Ground]: Choice }
  /** Dimensions that are no fact of their own. */
  readonly dimensions: {
    readonly [K in 'matter' | 'againstTime' | 'againstTarget' | 'withinBudget' | 'adoption' | 'due']: string
  }
  readonly matters: { readonly [K in BudgetMatter]: string }
  readonly againstTime: { readonly [K in CoordinationInput['againstTime']]: string }
  readonly againstTarget: { readonly [K in CoordinationInput['againstTarget']]: string }
  readonly adoptions: { readonly [K in CoordinationInput['adoption']]: string }
  readonly dues: { readonly [K in CoordinationInput['due']]: string }
  readonly offices: { readonly [K in BudgetDuty['by']]: string }
  /** What each duty says, after the office. */
  readonly duties: { readonly [K in BudgetMatter]: string }
  readonly targetForces: { readonly [K in TargetForce['force']]: string }
  readonly standings: { readonly [K in AbsorptionStanding | AdoptionVerdict['standing']]: string }
  readonly questions: { readonly [K in AbsorptionQuestion | AdoptionQuestion]: string }
  readonly forces: { readonly [K in ProcedureDuty['force']]: string }
  readonly must: { readonly [K in ProcedureDuty['must'][number]]: string }
  readonly failings: { readonly [K in ProcedureSanction['failing']]: string }
  readonly sanctions: { readonly [K in ProcedureSanction['sanction']]: string }
  readonly parts: { readonly [K in 'total' | 'targets' | 'duties' | 'threshold' | 'consequence' | 'duty']: string }
  readonly columns: {
    readonly [K in
      | 'rank'
      | 'opd'
      | 'budget'
      | 'realised'
      | 'share'
      | 'behindTime'
      | 'behindTarget'
      | 'standing'
      | 'inPlace'
      | 'lacking'
      | 'unknown']: string
  }
  readonly quarters: { readonly [K in 'q1' | 'q2' | 'q3' | 'q4']: string }
  readonly phrases: CoordinationPhrases
  readonly note: RoundNoteWords
}

/** Sentences about a coordination round. */
export interface CoordinationPhrases {
  readonly percent: (whole: string, hundredths: string) => string
  readonly budgetTitle: (asOf: string | undefined) => string
  readonly procedureTitle: (procedure: string) => string
  readonly dayOfReport: string
  readonly offices: (count: number) => string
  readonly counted: (count: number, standing: string) => string
  readonly budgetSays: (offices: number, counted: string) => string
  readonly procedureSays: (offices: number, counted: string) => string
  readonly line: (days: string, share: string, until: string) => string
  readonly furthestBehind: (opd: string, amount: string, share: string) => string
  readonly due: (day: string, daysLate: number) => string
  readonly noDay: string
  readonly byQuarter: string
  readonly byOffice: string
  readonly chartTitle: (left: number) => string
  readonly adoptionChartTitle: (left: number) => string
  readonly chartAxis: string
  readonly adoptionChartAxis: string
  readonly chartLegend: (target: boolean) => string
  readonly adoptionChartLegend: string
  readonly toAsk: string
  readonly asked: (opd: string, questions: string) => string
  readonly ownBudget: string
  readonly spendingOf: (quarter: string) => string
  readonly named: (part: string, says: string) => string
  readonly total: (realised: string, budget: string, share: string) => string
  readonly totalShort: (amount: string) => string
  readonly totalReached: string
  readonly totalAdopted: (complete: string) => string
  readonly duty: (office: string, duty: string) => string
  readonly force: (force: string) => string
  readonly must: (must: string) => string
  readonly sanction: (failing: string, sanction: string) => string
  readonly notDue: string
  readonly noTarget: string
  readonly reached: string
}

/** The note of a round, one page. */
export interface RoundNoteWords {
  readonly title: string
  readonly region: string
  readonly heldOn: string
  readonly chair: string
  readonly invented: string
  readonly procedure: string
  readonly budget: string
  readonly asks: string
  readonly remarks: string
  readonly yardstick: string
}
