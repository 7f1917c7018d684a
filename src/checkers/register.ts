import type { CheckerEntry } from '../decision'
import { CONCURRENT_DUTIES_ENTRY, ELIGIBILITY_ENTRY, RESIGNATION_ENTRY } from './additional-duty'
import { ACTING_POWER_ENTRY } from './authority'
import { BUDGET_ABSORPTION_ENTRY, PROCEDURE_ADOPTION_ENTRY } from './coordination'
import { ABSENCE_ENTRY, BREACH_ENTRY, BREACHES_ENTRY, IMPOSING_ENTRY } from './discipline'
import { CLAIM_ENTRY, LEAVE_REFUSAL_ENTRY, PETITION_ENTRY } from './grievance'
import { LEGAL_AID_ENTRY } from './legal-aid'
import { CASE_ENTRY, CONDUCT_ENTRY, INVITATION_ENTRY } from './neutrality'
import {
  OPD_ENTRY,
  PERSONNEL_AUTHORITY_ENTRY,
  POST_APPOINTMENT_ENTRY,
  POST_RUNG_ENTRY,
  SUPERVISOR_ENTRY,
  TERM_ENTRY,
} from './organization'

/** The ids of the checkers of the library: every function that returns a `Decision`. */
export type CheckerId =
  | 'adviseOnInvitation'
  | 'assessBudgetAbsorption'
  | 'assessClaim'
  | 'assessLeaveRefusal'
  | 'assessLegalAid'
  | 'assessPetition'
  | 'assessProcedureAdoption'
  | 'checkActingPower'
  | 'checkConcurrentDuties'
  | 'checkEligibility'
  | 'classifyAbsence'
  | 'classifyBreach'
  | 'classifyBreaches'
  | 'classifyCase'
  | 'classifyConduct'
  | 'classifyOpd'
  | 'imposingAuthority'
  | 'personnelAuthority'
  | 'postAppointment'
  | 'postRung'
  | 'resolveResignation'
  | 'resolveTerm'
  | 'supervisorOn'

/**
 * Every checker of the library by the name its decisions carry, with what `interview`, `compareAcross` and `replay` need of it. Who needs
 * one takes that one: the others are dropped by a bundler.
 *
 * @example
 * Object.keys(CHECKERS).length // => 23
 * CHECKERS.classifyConduct.facts[0] // => { fact: 'actor.kind', kind: 'code', when: 'required', who: 'personnel-unit', ... }
 */
export const CHECKERS: { readonly [Id in CheckerId]: CheckerEntry } = {
  adviseOnInvitation: INVITATION_ENTRY,
  assessBudgetAbsorption: BUDGET_ABSORPTION_ENTRY,
  assessClaim: CLAIM_ENTRY,
  assessLeaveRefusal: LEAVE_REFUSAL_ENTRY,
  assessLegalAid: LEGAL_AID_ENTRY,
  assessPetition: PETITION_ENTRY,
  assessProcedureAdoption: PROCEDURE_ADOPTION_ENTRY,
  checkActingPower: ACTING_POWER_ENTRY,
  checkConcurrentDuties: CONCURRENT_DUTIES_ENTRY,
  checkEligibility: ELIGIBILITY_ENTRY,
  classifyAbsence: ABSENCE_ENTRY,
  classifyBreach: BREACH_ENTRY,
  classifyBreaches: BREACHES_ENTRY,
  classifyCase: CASE_ENTRY,
  classifyConduct: CONDUCT_ENTRY,
  classifyOpd: OPD_ENTRY,
  imposingAuthority: IMPOSING_ENTRY,
  personnelAuthority: PERSONNEL_AUTHORITY_ENTRY,
  postAppointment: POST_APPOINTMENT_ENTRY,
  postRung: POST_RUNG_ENTRY,
  resolveResignation: RESIGNATION_ENTRY,
  resolveTerm: TERM_ENTRY,
  supervisorOn: SUPERVISOR_ENTRY,
}
