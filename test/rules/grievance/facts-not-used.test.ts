import { describe, expect, it } from 'vitest'
import { assessClaim, assessPetition } from '../../../src/rules/grievance'

const unused = (decision: { readonly cautions: readonly { readonly code: string; readonly fact?: unknown }[] }) =>
  decision.cautions.filter(({ code }) => code === 'fact-not-used').map(({ fact }) => fact)

describe('a fact that nothing asks for', () => {
  it('is told by a claim', () => {
    const claim = { claim: 'travel-order-not-given', on: '2024-03-18', travel: 'no-order' } as const
    expect(unused(assessClaim(claim))).toEqual([])
    expect(unused(assessClaim({ ...claim, dressSource: 'own-order', usersHarmed: true }))).toEqual(
      expect.arrayContaining(['dressSource', 'usersHarmed']),
    )
  })

  it('is told by a petition', () => {
    const petition = { form: 'internal-petition', on: '2024-03-21' } as const
    expect(unused(assessPetition(petition))).toEqual([])
    expect(unused(assessPetition({ ...petition, noticeInTime: true, barredPlace: false }))).toEqual([
      'noticeInTime',
      'barredPlace',
    ])
    expect(unused(assessPetition({ ...petition, form: 'street-demonstration', noticeInTime: true }))).toEqual([])
  })
})
