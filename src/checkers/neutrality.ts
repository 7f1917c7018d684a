import type { CheckerEntry } from '../decision'
import { EMPLOYEE_KINDS, PLACES, POSTS } from '../people'
import { LEVELS } from '../rules/discipline'
import {
  adviseOnInvitation,
  type CaseDecision,
  CONDUCTS,
  classifyCase,
  classifyConduct,
  DISPUTABLE,
  invitationChecker,
} from '../rules/neutrality'
import { type CheckerFact, code, codes, day, flag, list, opening, required, text } from './asked'

/** The values of a dimension of the classification of conduct. */
function values(name: string): readonly string[] {
  const { slot, values: all } = classifyConduct.spec.vocabulary
  return all[slot[name] as number] as readonly string[]
}

/** Who acted. */
export const ACTOR_FACTS: readonly CheckerFact[] = /* @__PURE__ */ [
  required(code('actor.kind', 'personnel-unit', EMPLOYEE_KINDS)),
  code('actor.post', 'personnel-unit', POSTS),
  code('actor.place', 'personnel-unit', PLACES),
]

const CONDUCT_FACTS: readonly CheckerFact[] = /* @__PURE__ */ [
  required(code('conduct', 'asker', CONDUCTS)),
  text('election', 'election-body'),
  code('contest', 'election-body', values('contest')),
  code('stage', 'election-body', values('stage')),
  code('period', 'election-body', values('period')),
  day('committedOn', 'witness'),
  day('examinedOn', 'examiner'),
  day('decidedOn', 'examiner'),
  day('receivedOn', 'person-concerned'),
  code('support', 'witness', values('support')),
  code('presence', 'witness', values('presence')),
  code('attributes', 'witness', values('attributes')),
  code('gesture', 'witness', values('gesture')),
  code('purpose', 'person-concerned', values('purpose')),
  flag('published', 'witness'),
  code('assignment', 'direct-superior', values('assignment')),
  flag('cltn', 'personnel-unit'),
  code('partyRole', 'witness', values('partyRole')),
  code('resigned', 'personnel-unit', values('resigned')),
  code('mobilised', 'witness', values('mobilised')),
  code('role', 'election-body', values('role')),
  code('impact', 'examiner', values('impact')),
  // A dispute that nobody tells of is none: what is disputed counts as unknown.
  opening(codes('disputed', 'examiner', DISPUTABLE)),
]

/** `classifyConduct` as the register holds it. */
export const CONDUCT_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyConduct',
  check: classifyConduct,
  checker: classifyConduct,
  facts: [...ACTOR_FACTS, ...CONDUCT_FACTS],
}

/** `classifyCase`: the facts of each act by its place in the list. */
export const CASE_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'classifyCase',
  check: classifyCase,
  facts: [
    ...ACTOR_FACTS,
    required(list('conducts', 'asker')),
    // Without it the case is no repetition.
    opening(code('previousLevel', 'personnel-unit', LEVELS)),
    ...CONDUCT_FACTS.map((one): CheckerFact => ({ ...one, fact: `conducts.*.${one.fact}`, when: 'if-missing' })),
  ],
  each: (decision) =>
    (decision as unknown as CaseDecision).conducts.map((one, place) => ({ at: `conducts.${place}`, decision: one })),
}

/** `adviseOnInvitation`. */
export const INVITATION_ENTRY: CheckerEntry = /* @__PURE__ */ {
  id: 'adviseOnInvitation',
  check: adviseOnInvitation,
  checker: invitationChecker,
  facts: [
    ...ACTOR_FACTS,
    required(
      code('occasion', 'asker', ['campaign', 'declaration', 'party-event', 'community-event', 'government-event']),
    ),
    text('election', 'election-body'),
    code('contest', 'election-body', values('contest')),
    day('heldOn', 'asker'),
    code('period', 'election-body', values('period')),
    flag('assigned', 'direct-superior'),
    flag('contestantPresent', 'witness'),
  ],
}
