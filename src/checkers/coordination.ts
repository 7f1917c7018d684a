import type { CheckerEntry } from '../decision'
import {
  assessBudgetAbsorption,
  assessProcedureAdoption,
  budgetLaw,
  GROUNDS,
  PROCEDURES,
  procedureLaw,
  TARGET_SOURCES,
} from '../rules/coordination'
import { code, day, list, opening, required } from './asked'

/** `assessBudgetAbsorption`; figures of an office are asked with the list of offices. */
export const BUDGET_ABSORPTION_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessBudgetAbsorption',
  check: assessBudgetAbsorption,
  checker: budgetLaw,
  parts: ['total', 'targets', 'duties', 'threshold', 'consequence'],
  facts: [
    required(list('opds', 'finance-unit')),
    day('asOf', 'finance-unit'),
    code('targetSource', 'finance-unit', TARGET_SOURCES),
  ],
}

/** `assessProcedureAdoption`; what an office has in place is asked with the list of offices. */
export const PROCEDURE_ADOPTION_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessProcedureAdoption',
  check: assessProcedureAdoption,
  checker: procedureLaw,
  parts: ['total', 'duty', 'consequence'],
  facts: [
    required(code('procedure', 'asker', PROCEDURES)),
    required(list('elements', 'legal-section')),
    required(list('opds', 'legal-section')),
    code('ground', 'legal-section', GROUNDS),
    day('asOf', 'asker'),
    // Where no day was set, none is passed.
    opening(day('dueOn', 'legal-section')),
  ],
}
