import { concurrentDuties, eligibility, resignation, succession } from './additional-duty'
import { actingPower } from './authority'
import { circular, conduct, conductCase, followUp, invitation } from './conduct'
import { budgetAbsorption, procedureAdoption } from './coordination'
import { absence, breach, breaches, imposing, proceedings, remedy } from './discipline'
import { escalation } from './escalation'
import { claim, leaveRefusal, petition, recommendation } from './grievance'
import { agreement, legalAid } from './legal-aid'
import type { Inside } from './offer'
import { opdType, personnelAuthority, postAppointment, postRung, supervision, term } from './organization'
import { deadline, number } from './single'
import type { Wording } from './wording'

/** What each function of facts takes, with the words of every accepted value; each is held to the type of its facts. */
export const OFFERS = {
  adviseOnInvitation: invitation,
  assessBudgetAbsorption: budgetAbsorption,
  assessClaim: claim,
  assessLeaveRefusal: leaveRefusal,
  assessLegalAid: legalAid,
  assessPetition: petition,
  assessProcedureAdoption: procedureAdoption,
  checkActingPower: actingPower,
  checkConcurrentDuties: concurrentDuties,
  checkEligibility: eligibility,
  checkLegalAidAgreement: agreement,
  checkNumber: number,
  classifyAbsence: absence,
  classifyBreach: breach,
  classifyBreaches: breaches,
  classifyCase: conductCase,
  classifyConduct: conduct,
  classifyOpd: opdType,
  deadline,
  draftCircular: circular,
  imposingAuthority: imposing,
  personnelAuthority,
  planEscalation: escalation,
  planFollowUp: followUp,
  planProceedings: proceedings,
  planRemedy: remedy,
  planSuccession: succession,
  postAppointment,
  postRung,
  resolveResignation: resignation,
  resolveTerm: term,
  routeRecommendation: recommendation,
  supervisorOn: supervision,
} as const satisfies { readonly [name: string]: (words: Wording) => Inside }
