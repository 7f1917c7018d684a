import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadline } from '../../src/calendar'
import { defineElection } from '../../src/elections'
import { assessBudgetAbsorption, assessProcedureAdoption } from '../../src/rules/coordination'
import {
  classifyAbsence,
  classifyBreach,
  classifyBreaches,
  imposingAuthority,
  planProceedings,
  planRemedy,
} from '../../src/rules/discipline'
import { planEscalation } from '../../src/rules/escalation'
import { assessClaim, assessLeaveRefusal, assessPetition, routeRecommendation } from '../../src/rules/grievance'
import {
  adviseOnInvitation,
  classifyCase,
  classifyConduct,
  draftCircular,
  planFollowUp,
} from '../../src/rules/neutrality'
import {
  safeAdviseOnInvitation,
  safeAssessBudgetAbsorption,
  safeAssessClaim,
  safeAssessLeaveRefusal,
  safeAssessPetition,
  safeAssessProcedureAdoption,
  safeClassifyAbsence,
  safeClassifyBreach,
  safeClassifyBreaches,
  safeClassifyCase,
  safeClassifyConduct,
  safeDeadline,
  safeDefineElection,
  safeDraftCircular,
  safeImposingAuthority,
  safePlanEscalation,
  safePlanFollowUp,
  safePlanProceedings,
  safePlanRemedy,
  safeRouteRecommendation,
  type Validated,
} from '../../src/schemas'
import { runs as runsHere } from '../checks/runs'
import {
  anything,
  caseFacts,
  circularFacts,
  conductFacts,
  context,
  deadlineRequest,
  electionDefinition,
  followUpContext,
  followUpFacts,
  invitationFacts,
  spoilt,
} from './arbitraries'
import {
  absenceFacts,
  authorityFacts,
  breachesFacts,
  breachFacts,
  proceedingsFacts,
  remedyFacts,
} from './arbitraries-of-discipline'
import {
  absorptionFacts,
  adoptionFacts,
  claimFacts,
  escalationFacts,
  leaveFacts,
  petitionFacts,
  recommendationFacts,
} from './arbitraries-of-grievances'

const someContext = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: spoilt(context) },
  { weight: 1, arbitrary: spoilt(followUpContext) },
)

type Door = (input: unknown, context?: unknown) => Validated<unknown>

/** Asks, of an input that nothing may change, and holds a refusal to what a door promises: the same twice, and fit to be shown. */
function ask(door: Door, input: unknown, beside?: unknown): Validated<unknown> {
  frozen(input)
  frozen(beside)
  const answer = door(input, beside)
  // An answer is compared where the plain function is asked as well: it costs far more than a refusal.
  if (answer.ok) return answer
  if (!isDeepStrictEqual(door(input, beside), answer)) throw new Error('another answer the second time')
  if (answer.issues.length === 0) throw new Error('refused without an issue')
  for (const { path, given, nearest, accepted, message } of answer.issues) {
    if (nearest !== undefined && accepted.length > 1 && !/^\d{4}-|\./.test(nearest) && !accepted.includes(nearest)) {
      throw new Error(`${path}: proposes ${nearest}, which is not accepted`)
    }
    if (given.length > 400 || path.length > 2000) throw new Error(`${path}: too long to show`)
    if (/undefined|NaN|\[object|Symbol\(/.test(message.en.replaceAll(given, '').replaceAll(path, '')))
      throw new Error(`${path}: ${message.en}`)
  }
  return answer
}

/** Freezes as far as plain data goes; what else there is cannot be changed by reading descriptors. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return
  Object.freeze(value)
  for (const one of Object.values(value)) frozen(one)
}

const DOORS: readonly (readonly [name: string, door: Door, valid: fc.Arbitrary<unknown>])[] = [
  ['safeClassifyConduct', safeClassifyConduct, conductFacts],
  ['safeClassifyCase', safeClassifyCase, caseFacts],
  ['safeAdviseOnInvitation', safeAdviseOnInvitation, invitationFacts],
  ['safeDeadline', safeDeadline, deadlineRequest],
  ['safeDefineElection', safeDefineElection, electionDefinition],
  ['safePlanFollowUp', safePlanFollowUp, followUpFacts],
  ['safeDraftCircular', safeDraftCircular, circularFacts],
  ['safeClassifyBreach', safeClassifyBreach, breachFacts],
  ['safeClassifyAbsence', safeClassifyAbsence, absenceFacts],
  ['safeClassifyBreaches', safeClassifyBreaches, breachesFacts],
  ['safeImposingAuthority', safeImposingAuthority, authorityFacts],
  ['safePlanProceedings', safePlanProceedings, proceedingsFacts],
  ['safePlanRemedy', safePlanRemedy, remedyFacts],
  ['safeAssessPetition', safeAssessPetition, petitionFacts],
  ['safeAssessClaim', safeAssessClaim, claimFacts],
  ['safeAssessLeaveRefusal', safeAssessLeaveRefusal, leaveFacts],
  ['safeRouteRecommendation', safeRouteRecommendation, recommendationFacts],
  ['safePlanEscalation', safePlanEscalation, escalationFacts],
  ['safeAssessBudgetAbsorption', safeAssessBudgetAbsorption, absorptionFacts],
  ['safeAssessProcedureAdoption', safeAssessProcedureAdoption, adoptionFacts],
]

describe.each(DOORS)('%s', (name, door, valid) => {
  const tries = runsHere(name === 'safeClassifyConduct' ? 1_000 : name === 'safeDraftCircular' ? 100 : 300)

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anything, anything, (input, beside) => {
        ask(door, input, beside)
      }),
      { numRuns: runsHere(500) },
    )
  })

  it('never throws for what is nearly valid, and tells at least one issue or answers', () => {
    let refused = 0
    fc.assert(
      fc.property(spoilt(valid), someContext, (input, beside) => {
        if (!ask(door, input, beside).ok) refused++
      }),
      { numRuns: tries },
    )
    expect(refused).toBeGreaterThan(tries / 4)
  }, 180_000)
})

describe('what the doors take', () => {
  const same = (
    door: Door,
    plain: (input: never, context: never) => unknown,
    valid: fc.Arbitrary<unknown>,
    full: number,
    besides: fc.Arbitrary<unknown> = context,
  ) => {
    const runs = runsHere(full)
    let taken = 0
    fc.assert(
      fc.property(valid, besides, (input, beside) => {
        const answer = ask(door, input, beside)
        if (!answer.ok) return
        taken++
        if (!isDeepStrictEqual(door(input, beside), answer)) throw new Error('another answer the second time')
        if (!isDeepStrictEqual(answer.value, plain(input as never, beside as never))) throw new Error('another answer')
      }),
      { numRuns: runs },
    )
    expect(taken).toBeGreaterThan(runs / 3)
  }

  it('classifyConduct answers alike', () => same(safeClassifyConduct, classifyConduct, conductFacts, 300))
  it('classifyCase answers alike', () => same(safeClassifyCase, classifyCase, caseFacts, 100))
  it('adviseOnInvitation answers alike', () => same(safeAdviseOnInvitation, adviseOnInvitation, invitationFacts, 125))
  it('deadline answers alike', () => {
    const national = deadlineRequest.map(({ calendar: _, ...request }) => request)
    same(safeDeadline, (request) => deadline(request), national, 500)
  })
  const national = followUpContext.map(({ calendar: _, ...rest }) => rest)
  it('planFollowUp plans alike', () => same(safePlanFollowUp, planFollowUp, followUpFacts, 120, national))
  it('draftCircular drafts alike', () => same(safeDraftCircular, draftCircular, circularFacts, 30, national), 60_000)
  const none = fc.constant(undefined)
  it('classifyBreach answers alike', () => same(safeClassifyBreach, classifyBreach, breachFacts, 125, none), 60_000)
  it('classifyAbsence answers alike', () => same(safeClassifyAbsence, classifyAbsence, absenceFacts, 100, none), 60_000)
  it(
    'classifyBreaches answers alike',
    () => same(safeClassifyBreaches, classifyBreaches, breachesFacts, 100, none),
    60_000,
  )
  it(
    'imposingAuthority answers alike',
    () => same(safeImposingAuthority, imposingAuthority, authorityFacts, 100, none),
    60_000,
  )
  it(
    'planProceedings plans alike',
    () => same(safePlanProceedings, planProceedings, proceedingsFacts, 100, none),
    60_000,
  )
  it('planRemedy plans alike', () => same(safePlanRemedy, planRemedy, remedyFacts, 100, none), 60_000)
  it('assessPetition answers alike', () => same(safeAssessPetition, assessPetition, petitionFacts, 100, none), 60_000)
  it('assessClaim answers alike', () => same(safeAssessClaim, assessClaim, claimFacts, 125, none))
  it('assessLeaveRefusal answers alike', () => same(safeAssessLeaveRefusal, assessLeaveRefusal, leaveFacts, 125, none))
  it('routeRecommendation plans alike', () =>
    same(safeRouteRecommendation, routeRecommendation, recommendationFacts, 100, none))
  it('planEscalation plans alike', () => same(safePlanEscalation, planEscalation, escalationFacts, 100, none), 60_000)
  it('assessBudgetAbsorption answers alike', () =>
    same(safeAssessBudgetAbsorption, assessBudgetAbsorption, absorptionFacts, 100, none))
  it('assessProcedureAdoption answers alike', () =>
    same(safeAssessProcedureAdoption, assessProcedureAdoption, adoptionFacts, 100, none))
  it('defineElection makes the same', () => {
    same(
      safeDefineElection,
      (definition) => {
        const made = defineElection(definition)
        return made.ok && made.value
      },
      electionDefinition,
      250,
    )
  })
})
