import type { BudgetAbsorptionFacts, ProcedureAdoptionFacts } from '../../rules/coordination'
import { codes, type OfferOf } from './offer'
import type { Wording } from './wording'

const QUARTERS = { fields: { q1: null, q2: null, q3: null, q4: null } }

/** What `assessBudgetAbsorption` takes. */
export function budgetAbsorption({ coordination }: Wording): OfferOf<BudgetAbsorptionFacts> {
  return {
    fields: {
      asOf: null,
      opds: { fields: { opd: null, budget: null, realised: QUARTERS, target: QUARTERS } },
      targetSource: codes(coordination.targetSources),
    },
  }
}

/** What `assessProcedureAdoption` takes. */
export function procedureAdoption({ coordination }: Wording): OfferOf<ProcedureAdoptionFacts> {
  return {
    fields: {
      procedure: codes(coordination.procedures),
      ground: codes(coordination.grounds),
      asOf: null,
      dueOn: null,
      elements: null,
      opds: { fields: { opd: null, inPlace: null, lacking: null } },
    },
  }
}
