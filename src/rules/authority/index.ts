/**
 * What an official who stands in may decide: Pj, Pjs, Plt, Plh.
 *
 * @module aparatur/authority
 */

export { capacitiesOf } from './capacity-holder'
export { checkActingPower } from './check-acting-power'
export type { AuthorityContext } from './derive'
export {
  ACTS,
  type ActingPowerInput,
  type BREACHES,
  NAMED_BY,
  type OfficialAct,
  VACANCIES,
  type Vacancy,
  type WINDOW,
} from './dimensions'
export { type ActingPowerFacts, type CoveredOffice, DELEGATED_BY, type DelegatedBy } from './facts'
export type {
  ActingPowerConclusion,
  APPROVERS,
  Approver,
  Breach,
  Candidacy,
  LIMITS,
  Limit,
  ReplacementExposure,
  Report,
  TermStanding,
  Title,
  Validity,
} from './outcome'
