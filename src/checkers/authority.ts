import type { CheckerEntry } from '../decision'
import {
  ADMINISTRATIVE_CAPACITIES,
  REGIONAL_HEAD_CAPACITIES,
  REGIONAL_HEAD_OFFICES,
  REGIONAL_POSTS,
} from '../organization'
import { ACTS, checkActingPower, DELEGATED_BY, NAMED_BY, VACANCIES } from '../rules/authority'
import { code, day, flag, number, opening, required, text } from './asked'

const WINDOWS = ['inside', 'outside'] as const

/** `checkActingPower`. */
export const ACTING_POWER_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'checkActingPower',
  check: checkActingPower,
  checker: checkActingPower,
  facts: [
    required(
      code('capacity', 'legal-section', [...new Set([...REGIONAL_HEAD_CAPACITIES, ...ADMINISTRATIVE_CAPACITIES])]),
    ),
    required(code('office', 'legal-section', [...REGIONAL_HEAD_OFFICES, ...REGIONAL_POSTS])),
    required(code('act', 'asker', ACTS)),
    required(day('on', 'asker')),
    // Who stands in follows from the reason, the term runs only if its days were told, and a mandate is assumed where no
    // delegation is shown: not telling these says something.
    opening(code('vacancy', 'legal-section', VACANCIES)),
    opening(day('since', 'legal-section')),
    opening(day('lastDay', 'legal-section')),
    opening(number('workingDays', 'personnel-unit')),
    opening(code('delegatedBy', 'legal-section', DELEGATED_BY)),
    flag('renewed', 'legal-section'),
    code('namedBy', 'legal-section', NAMED_BY),
    text('election', 'election-body'),
    day('inauguratedOn', 'legal-section'),
    day('termEndsOn', 'legal-section'),
    code('window', 'election-body', WINDOWS),
    code('programmeWindow', 'election-body', WINDOWS),
    flag('candidate', 'election-body'),
    flag('approved', 'legal-section'),
  ],
}
