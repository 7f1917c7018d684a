import type { CheckerEntry } from '../decision'
import { ASN_KINDS, NON_ASN_KINDS } from '../people'
import {
  ABSENCE_MEASURES,
  ABSENCE_REASONS,
  assessClaim,
  assessLeaveRefusal,
  assessPetition,
  CLAIMS,
  DECIDERS,
  DELEGATIONS,
  DRESS_SANCTIONS,
  DRESS_SOURCES,
  FORMS,
  LEAVE_ANSWERS,
  LEAVES,
  OFFICE_ACTS,
  PETITION_RESPONDENTS,
  petitionChecker,
  TRAVELS,
  WORKING_TIMES,
} from '../rules/grievance'
import { code, day, flag, list, opening, required } from './asked'

const EMPLOYEES = [...ASN_KINDS, ...NON_ASN_KINDS] as const
const WHO_ANSWER = /* @__PURE__ */ DECIDERS.filter((one) => one !== 'nobody')

/** `assessPetition`. */
export const PETITION_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessPetition',
  check: assessPetition,
  checker: petitionChecker,
  facts: [
    required(code('form', 'asker', FORMS)),
    required(day('on', 'asker')),
    // Each claim is put to a test of its own, beside the petition.
    opening(list('claims', 'petitioners')),
    code('respondent', 'petitioners', PETITION_RESPONDENTS),
    flag('namesCandidate', 'petitioners'),
    flag('inPublic', 'witness'),
    flag('religiousAct', 'witness'),
    flag('noticeInTime', 'petitioners'),
    flag('barredPlace', 'witness'),
    flag('nationalFeast', 'asker'),
    flag('dangerousObjects', 'witness'),
    code('workingTime', 'direct-superior', WORKING_TIMES),
    flag('serviceInterrupted', 'direct-superior'),
    flag('officeSecret', 'examiner'),
  ],
}

/** `assessLeaveRefusal`. */
export const LEAVE_REFUSAL_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessLeaveRefusal',
  check: assessLeaveRefusal,
  checker: assessLeaveRefusal,
  facts: [
    required(code('answer', 'person-concerned', LEAVE_ANSWERS)),
    required(day('on', 'asker')),
    code('employee', 'personnel-unit', EMPLOYEES),
    code('leave', 'person-concerned', LEAVES),
    code('answeredBy', 'person-concerned', WHO_ANSWER),
    flag('requestWritten', 'person-concerned'),
    day('completeOn', 'personnel-unit'),
    flag('conditionsMet', 'personnel-unit'),
    flag('urgentNeed', 'direct-superior'),
    flag('withinYear', 'direct-superior'),
    flag('religiousPurpose', 'person-concerned'),
    flag('abroad', 'person-concerned'),
    flag('aimedAtSigners', 'examiner'),
  ],
}

/** `assessClaim`. */
export const CLAIM_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessClaim',
  check: assessClaim,
  checker: assessClaim,
  facts: [
    required(code('claim', 'petitioners', CLAIMS)),
    required(day('on', 'petitioners')),
    flag('shown', 'examiner'),
    code('employee', 'personnel-unit', EMPLOYEES),
    code('travel', 'finance-unit', TRAVELS),
    flag('holdsPower', 'legal-section'),
    flag('localRule', 'legal-section'),
    code('dressSource', 'legal-section', DRESS_SOURCES),
    code('dressSanction', 'personnel-unit', DRESS_SANCTIONS),
    code('absenceReason', 'personnel-unit', ABSENCE_REASONS),
    code('absenceMeasure', 'personnel-unit', ABSENCE_MEASURES),
    flag('leftWithoutReason', 'examiner'),
    flag('usersHarmed', 'examiner'),
    code('officeAct', 'direct-superior', OFFICE_ACTS),
    code('delegation', 'legal-section', DELEGATIONS),
    flag('aimedAtSigners', 'examiner'),
  ],
}
