/**
 * What a coordination round looks at: the absorption of a budget and the adoption of procedures.
 *
 * @module aparatur/coordination
 */

export { assessBudgetAbsorption, type BudgetAbsorptionDecision } from './assess-budget-absorption'
export { assessProcedureAdoption, type ProcedureAdoptionDecision } from './assess-procedure-adoption'
export { type BudgetLaw, type BudgetLawFacts, budgetLaw } from './budget-law'
export { budgetConflicts, type Conflict, procedureConflicts } from './conflicts'
export {
  ADOPTIONS,
  type Adoption,
  BUDGET_MATTERS,
  type BudgetMatter,
  COORDINATION_VALUES,
  type CoordinationInput,
  GROUNDS,
  type Ground,
  PROCEDURES,
  type Procedure,
  TARGET_SOURCES,
  type TargetSource,
} from './dimensions'
export type {
  BudgetAbsorptionFacts,
  OpdBudget,
  OpdProcedure,
  ProcedureAdoptionFacts,
  QuarterAmounts,
  Rupiah,
} from './facts'
export { QUARTERS, type Quarter } from './fiscal-year'
export type {
  AbsorptionQuestion,
  AbsorptionStanding,
  AbsorptionTotal,
  AbsorptionVerdict,
  AdoptionQuestion,
  AdoptionTotal,
  AdoptionVerdict,
  BudgetAbsorption,
  BudgetDuty,
  BudgetOffice,
  OpdAbsorption,
  OpdAdoption,
  ProcedureAdoption,
  ProcedureDuty,
  ProcedureSanction,
  QuarterAbsorption,
  ReportedAbsorption,
  TargetForce,
  Yardstick,
} from './outcome'
export { type ProcedureLaw, type ProcedureLawFacts, procedureLaw } from './procedure-law'
export { compareShares, hundredthsOfPercent, type Share } from './share'
export { type AbsorptionStandingInput, absorptionStandingTable } from './tables/absorption-standing'
export { type AdoptionStandingInput, adoptionStandingTable } from './tables/adoption-standing'
export { type BudgetNormInput, budgetNormTable } from './tables/budget-norm'
export { type ProcedureConsequenceInput, procedureConsequenceTable } from './tables/procedure-consequence'
export { type ProcedureDutyInput, procedureDutyTable } from './tables/procedure-duty'
export { type TargetForceInput, targetForceTable } from './tables/target-force'
export { COORDINATION } from './vocabulary'
