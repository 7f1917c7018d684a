import type { CheckerEntry } from '../decision'
import {
  AGENCIES,
  classifyOpd,
  FUNDS,
  NAMED_THINGS,
  POST_CHANGES,
  POST_GRADES,
  POST_SORTS,
  POST_UNITS,
  personnelAuthority,
  postAppointment,
  postRung,
  REGION_LEVELS,
  REGIONAL_POSTS,
  SCORED_BODIES,
  STOOD_IN_FOR,
  SUPERVISED_MATTERS,
  supervisionChecker,
  TASK_HOLDERS,
  TERM_FIELDS,
  TERMS,
  TRIGGERS,
  termChecker,
  WORK_METHODS,
} from '../organization'
import { code, codes, day, number, required } from './asked'

/** `supervisorOn`, as a function of facts. */
export const SUPERVISOR_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'supervisorOn',
  check: supervisionChecker,
  checker: supervisionChecker,
  facts: [code('matter', 'asker', SUPERVISED_MATTERS), day('decidedOn', 'asker')],
}

/** `resolveTerm`, as a function of facts. */
export const TERM_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'resolveTerm',
  check: termChecker,
  checker: termChecker,
  facts: [
    required(code('term', 'asker', TERMS)),
    code('field', 'asker', TERM_FIELDS),
    codes('fields', 'asker', TERM_FIELDS),
    code('fund', 'finance-unit', FUNDS),
    code('names', 'asker', NAMED_THINGS),
    code('standsInFor', 'legal-section', STOOD_IN_FOR),
    code('trigger', 'legal-section', TRIGGERS),
    code('method', 'procurement-unit', WORK_METHODS),
    code('holder', 'procurement-unit', TASK_HOLDERS),
    code('post', 'personnel-unit', POST_SORTS),
    day('writtenOn', 'asker'),
  ],
}

/** `personnelAuthority`. */
export const PERSONNEL_AUTHORITY_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'personnelAuthority',
  check: personnelAuthority,
  checker: personnelAuthority,
  facts: [code('agency', 'asker', AGENCIES), day('decidedOn', 'asker')],
}

/** `postRung`. */
export const POST_RUNG_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'postRung',
  check: postRung,
  checker: postRung,
  facts: [
    required(code('regionalPost', 'personnel-unit', REGIONAL_POSTS)),
    code('region', 'personnel-unit', REGION_LEVELS),
    code('grade', 'legal-section', POST_GRADES),
    code('unit', 'personnel-unit', POST_UNITS),
    day('decidedOn', 'asker'),
  ],
}

/** `postAppointment`. */
export const POST_APPOINTMENT_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'postAppointment',
  check: postAppointment,
  checker: postAppointment,
  facts: [
    required(code('regionalPost', 'personnel-unit', REGIONAL_POSTS)),
    code('region', 'personnel-unit', REGION_LEVELS),
    code('change', 'personnel-unit', POST_CHANGES),
    day('decidedOn', 'asker'),
  ],
}

/** `classifyOpd`. */
export const OPD_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyOpd',
  check: classifyOpd,
  checker: classifyOpd,
  facts: [
    code('body', 'legal-section', SCORED_BODIES),
    code('region', 'legal-section', REGION_LEVELS),
    number('score', 'legal-section'),
    day('decidedOn', 'asker'),
  ],
}
