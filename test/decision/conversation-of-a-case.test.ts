import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import { answerQuestion, beginInterview, interview } from '../../src/decision'

describe('an interview about a case of several acts', () => {
  it('asks inside the lists of a case, by the place of each act', () => {
    const facts = {
      actor: { kind: 'pns' },
      previousLevel: 'ringan',
      conducts: [
        { conduct: 'cast-vote' },
        { conduct: 'post-photo', election: 'pilkada-2024', committedOn: '2024-10-10' },
      ],
    }
    const state = beginInterview(CHECKERS.classifyCase, { facts })
    const turn = interview(CHECKERS.classifyCase, state)
    expect(turn.status === 'asking' && turn.question.fact).toBe('conducts.1.purpose')
    const after = answerQuestion(CHECKERS.classifyCase, state, 'conducts.1.purpose', 'support')
    expect((after.facts['conducts'] as readonly object[])[1]).toMatchObject({
      conduct: 'post-photo',
      purpose: 'support',
    })
    const next = interview(CHECKERS.classifyCase, after)
    expect(next.status === 'asking' ? next.question.fact : next.outcome).not.toBe('conducts.1.purpose')
  })

  it('has no parts to aim at', () => {
    expect(() => beginInterview(CHECKERS.classifyCase, { goal: 'lunch' })).toThrow(
      "goal: 'lunch' is no part; accepted: decision, everything",
    )
  })
})
