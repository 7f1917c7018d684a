import type { CheckerEntry } from '../decision'
import { FUNDS } from '../organization'
import { DIPLOMAS, EMPLOYEE_KINDS, PNS_GOLONGAN } from '../people'
import {
  ADDITIONAL_DUTIES,
  checkConcurrentDuties,
  checkEligibility,
  DECREE_EXPIRIES,
  DUTY_CONFLICTS,
  DUTY_POSITIONS,
  eligibilityRequirements,
  PACKAGE_CHARACTERS,
  PACKAGE_TYPES,
  PACTS,
  PROCUREMENT_CERTIFICATES,
  RESIGNATION_EVENTS,
  resolveResignation,
} from '../rules/additional-duty'
import { code, day, flag, list, number, opening, required } from './asked'

/** `checkEligibility`; its requirements are the parts. */
export const ELIGIBILITY_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'checkEligibility',
  check: checkEligibility,
  checker: eligibilityRequirements,
  facts: [
    required(code('duty', 'asker', ADDITIONAL_DUTIES)),
    required(day('on', 'asker')),
    code('fund', 'finance-unit', FUNDS),
    code('person.kind', 'personnel-unit', EMPLOYEE_KINDS),
    code('person.position', 'personnel-unit', DUTY_POSITIONS),
    flag('person.inUnit', 'personnel-unit'),
    flag('person.fieldMatches', 'personnel-unit'),
    code('person.diploma', 'personnel-unit', DIPLOMAS),
    code('person.golongan', 'personnel-unit', PNS_GOLONGAN),
    code('person.certificate', 'procurement-unit', PROCUREMENT_CERTIFICATES),
    flag('person.pengelolaPbj', 'personnel-unit'),
    flag('person.treasurerCertificate', 'finance-unit'),
    code('person.pact', 'procurement-unit', PACTS),
    code('person.conflict', 'person-concerned', DUTY_CONFLICTS),
    flag('person.detained', 'legal-section'),
    flag('person.business', 'person-concerned'),
    flag('person.collectsRevenue', 'finance-unit'),
    list('person.holds', 'finance-unit'),
    number('package.value', 'procurement-unit'),
    code('package.character', 'procurement-unit', PACKAGE_CHARACTERS),
    code('package.type', 'procurement-unit', PACKAGE_TYPES),
    flag('unit.structuralOfficer', 'personnel-unit'),
    flag('unit.degreeHolder', 'personnel-unit'),
    flag('unit.regionalRule', 'legal-section'),
    flag('unit.hospital', 'asker'),
    flag('unit.ppkAppointed', 'procurement-unit'),
    flag('unit.necessity', 'procurement-unit'),
    flag('ppkTasks', 'procurement-unit'),
  ],
}

/** `checkConcurrentDuties`. */
export const CONCURRENT_DUTIES_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'checkConcurrentDuties',
  check: checkConcurrentDuties,
  parts: [],
  facts: [
    required(list('duties', 'finance-unit')),
    required(day('on', 'asker')),
    code('fund', 'finance-unit', FUNDS),
    flag('collectsRevenue', 'finance-unit'),
    flag('necessity', 'procurement-unit'),
  ],
}

/** `resolveResignation`. */
export const RESIGNATION_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'resolveResignation',
  check: resolveResignation,
  checker: resolveResignation,
  facts: [
    required(code('event', 'asker', RESIGNATION_EVENTS)),
    required(code('duty', 'asker', ADDITIONAL_DUTIES)),
    required(day('on', 'asker')),
    // The time to answer runs from the receipt; grounds of discipline count only where they were shown.
    opening(day('receivedOn', 'legal-section')),
    opening(flag('abandonedWithoutHandover', 'examiner')),
    opening(flag('causedLoss', 'examiner')),
    opening(flag('disobeyedOrder', 'examiner')),
    code('fund', 'finance-unit', FUNDS),
    code('person.kind', 'personnel-unit', EMPLOYEE_KINDS),
    flag('hospital', 'asker'),
    day('since', 'legal-section'),
    code('expiry', 'legal-section', DECREE_EXPIRIES),
    flag('ppkTasks', 'procurement-unit'),
    flag('outstanding', 'procurement-unit'),
  ],
}
