import type { CheckerEntry } from '../decision'
import { DUTY_ROLES } from '../organization'
import { ASN_KINDS, NON_ASN_KINDS, PLACES, SERVICE_STATUSES } from '../people'
import {
  AGENCY_STANDINGS,
  assessLegalAid,
  INQUIRY_TRIGGERS,
  INVESTIGATORS,
  MATTERS,
  OFFENCES,
  POSITIONS,
  PROCEEDINGS,
  SUBJECTS,
} from '../rules/legal-aid'
import { code, day, flag, opening, record, required, text } from './asked'

/** `assessLegalAid`. */
export const LEGAL_AID_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'assessLegalAid',
  check: assessLegalAid,
  checker: assessLegalAid,
  facts: [
    required(code('person.kind', 'personnel-unit', [...ASN_KINDS, ...NON_ASN_KINDS])),
    required(code('duty', 'asker', [...DUTY_ROLES, 'none'])),
    required(code('matter', 'counsel', MATTERS)),
    required(code('stage', 'counsel', PROCEEDINGS)),
    required(code('capacity', 'counsel', POSITIONS)),
    required(day('on', 'asker')),
    // Without them there is no agreement and no local rule to look at.
    opening(record('agreement', 'legal-section')),
    opening(record('localRule', 'legal-section')),
    code('person.status', 'personnel-unit', SERVICE_STATUSES),
    code('person.place', 'personnel-unit', PLACES),
    code('about', 'counsel', SUBJECTS),
    day('begunOn', 'counsel'),
    flag('chargedWithCommitmentTasks', 'procurement-unit'),
    flag('usedAuthority', 'counsel'),
    code('offence', 'counsel', OFFENCES),
    flag('graveOffence', 'counsel'),
    flag('caughtInTheAct', 'counsel'),
    code('inquiryTrigger', 'counsel', INQUIRY_TRIGGERS),
    code('investigator', 'counsel', INVESTIGATORS),
    code('agencyStands', 'legal-section', AGENCY_STANDINGS),
    text('holderKey', 'legal-section'),
  ],
}
