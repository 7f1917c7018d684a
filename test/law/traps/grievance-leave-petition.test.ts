import { describe, expect, it } from 'vitest'
import { find } from '../../../src/law/find'
import {
  assessClaim,
  assessLeaveRefusal,
  assessPetition,
  type LeaveRefusalFacts,
  type PetitionFacts,
} from '../../../src/rules/grievance'

const LEAVE: LeaveRefusalFacts = {
  employee: 'pns',
  leave: 'cuti-sakit',
  answer: 'refused',
  on: '2024-03-18',
  answeredBy: 'written-delegate',
  requestWritten: true,
  conditionsMet: true,
  abroad: false,
}
const YARD: PetitionFacts = {
  form: 'gathering-on-premises',
  on: '2024-09-02',
  namesCandidate: false,
  inPublic: true,
  religiousAct: false,
  barredPlace: false,
  dangerousObjects: false,
  noticeInTime: true,
}

function findingOf(facts: LeaveRefusalFacts): string {
  const decision = assessLeaveRefusal(facts)
  return decision.status === 'decided' ? decision.conclusion.finding : decision.status
}

function lawfulnessOf(facts: PetitionFacts): string {
  const decision = assessPetition(facts)
  return decision.status === 'decided' ? decision.conclusion.lawfulness : decision.status
}

describe('traps about petitions, leave, travel and hours', () => {
  it('discipline trap 5: one petition or report of the inspectorate fixes no sanction for a group', () => {
    const said = assessClaim({
      claim: 'absence-in-hours',
      on: '2024-03-18',
      employee: 'pns',
      absenceReason: 'none',
      absenceMeasure: 'whole-days',
    })
    expect(said.status).toBe('needs-facts')
    expect(said.status === 'needs-facts' && said.missing.map(({ fact }) => fact)).toEqual(['shown'])
  })

  it('discipline trap 12: denied travel is no violated right, and refused leave is neither always lawful nor always unlawful', () => {
    const travel = assessClaim({ claim: 'travel-order-not-given', on: '2024-03-18', travel: 'no-order', shown: true })
    expect(travel).toMatchObject({ status: 'decided', conclusion: { finding: 'no-right-to-travel', weight: 'none' } })
    expect(findingOf(LEAVE)).toBe('refusal-without-ground')
    expect(findingOf({ ...LEAVE, conditionsMet: false })).toBe('conditions-not-met')
    expect(findingOf({ ...LEAVE, leave: 'cltn', answeredBy: 'pejabat-pembina-kepegawaian' })).toBe('refusal-allowed')
    expect(findingOf({ ...LEAVE, leave: 'cuti-tahunan' })).toBe('contested')
  })

  it('discipline trap 13: an internal petition needs no police notice', () => {
    expect(lawfulnessOf({ form: 'internal-petition', on: '2024-03-21', namesCandidate: false })).toBe('lawful')
    expect(lawfulnessOf({ ...YARD, noticeInTime: false })).toBe('may-be-dissolved')
  })

  it('discipline trap 18: no ban of BKN or KASN on demonstrations is cited; what is lawful is said to be', () => {
    const decision = assessPetition(YARD)
    expect(lawfulnessOf(YARD)).toBe('lawful')
    expect(decision.basis.filter(({ provision }) => /^(bkn|se-|skb)/.test(provision))).toEqual([])
  })

  it('discipline trap 20: no right to leave is drawn from UU 20/2023, nor from UU 5/2014', () => {
    const decision = assessLeaveRefusal(LEAVE)
    expect(decision.basis.length).toBeGreaterThan(0)
    expect(decision.basis.filter(({ provision }) => /^uu-(20-2023|5-2014)\//.test(provision))).toEqual([])
    expect(find('uu-20-2023/pasal-75')).toBeDefined()
  })

  it('discipline trap 23: a demonstration is barred on the twelve great national days, not on every national holiday', () => {
    // 1 May (hari buruh) and 1 June (Pancasila) are holidays only; 17 August and 25 December are great national days.
    expect(lawfulnessOf({ ...YARD, on: '2024-05-01' })).toBe('lawful')
    expect(lawfulnessOf({ ...YARD, on: '2024-06-01' })).toBe('lawful')
    expect(lawfulnessOf({ ...YARD, on: '2024-08-16' })).toBe('lawful')
    expect(lawfulnessOf({ ...YARD, on: '2024-08-17' })).toBe('may-be-dissolved')
    expect(lawfulnessOf({ ...YARD, on: '2024-08-18' })).toBe('lawful')
    expect(lawfulnessOf({ ...YARD, on: '2024-12-25' })).toBe('may-be-dissolved')
    expect(lawfulnessOf({ ...YARD, on: '2024-12-26' })).toBe('lawful')
  })
})
