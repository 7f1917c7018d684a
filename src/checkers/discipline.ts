import type { CheckerEntry } from '../decision'
import { PLACES, POSTS } from '../people'
import {
  type BreachesDecision,
  classifyAbsence,
  classifyBreach,
  classifyBreaches,
  IMPACTS,
  INTENTS,
  imposingAuthority,
  LEVELS,
  NORMS,
  PREVIOUS,
  WEIGHTS,
} from '../rules/discipline'
import { type CheckerFact, code, day, flag, list, number, opening, record, required } from './asked'
import { ACTOR_FACTS } from './neutrality'

const BREACH_FACTS: readonly CheckerFact[] = /* @__PURE__ */ [
  required(code('norm', 'examiner', NORMS)),
  code('impact', 'examiner', IMPACTS),
  flag('validReason', 'examiner'),
  flag('obligedToReport', 'personnel-unit'),
  code('intent', 'examiner', INTENTS),
  number('targetReached', 'personnel-unit'),
  code('dueLevel', 'examiner', LEVELS),
  code('previous', 'personnel-unit', PREVIOUS),
  day('committedOn', 'examiner'),
  day('examinedOn', 'examiner'),
  day('decidedOn', 'examiner'),
]

/** `classifyBreach`. */
export const BREACH_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyBreach',
  check: classifyBreach,
  checker: classifyBreach,
  facts: [...ACTOR_FACTS, ...BREACH_FACTS],
}

/** `classifyBreaches`: the facts of each breach by its place in the list. */
export const BREACHES_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyBreaches',
  check: classifyBreaches,
  facts: [
    ...ACTOR_FACTS,
    required(list('breaches', 'examiner')),
    // Without it no absence is decided with the breaches.
    opening(record('absence', 'examiner')),
    ...BREACH_FACTS.map((one): CheckerFact => ({ ...one, fact: `breaches.*.${one.fact}`, when: 'if-missing' })),
  ],
  each: (decision) =>
    (decision as unknown as BreachesDecision).breaches.map((one, place) => ({
      at: `breaches.${place}`,
      decision: one,
    })),
}

/** `classifyAbsence`. */
export const ABSENCE_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyAbsence',
  check: classifyAbsence,
  checker: classifyAbsence,
  facts: [
    ...ACTOR_FACTS,
    // Days told one by one, and the year, decide what is counted.
    opening(list('absentOn', 'personnel-unit')),
    opening(number('year', 'personnel-unit')),
    number('absentDays', 'personnel-unit'),
    number('longestRun', 'personnel-unit'),
    number('lateMinutes', 'personnel-unit'),
    flag('effectOnUnit', 'direct-superior'),
    day('examinedOn', 'examiner'),
    day('decidedOn', 'examiner'),
  ],
}

/** `imposingAuthority`. */
export const IMPOSING_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'imposingAuthority',
  check: imposingAuthority,
  checker: imposingAuthority,
  facts: [
    code('post', 'personnel-unit', POSTS),
    code('place', 'personnel-unit', PLACES),
    required(code('level', 'examiner', LEVELS)),
    code('weight', 'examiner', WEIGHTS),
    day('decidedOn', 'examiner'),
    // Beside the answer: whether someone stands in for the holder of the power.
    record('acting', 'legal-section'),
  ],
}
