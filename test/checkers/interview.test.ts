import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKERS } from '../../src/checkers'
import {
  answerQuestion,
  beginInterview,
  type CheckerEntry,
  factAt,
  type InterviewState,
  type InterviewTurn,
  interview,
  withFact,
} from '../../src/decision'
import { isPart, partsOf } from '../../src/decision/goal'
import { runs } from '../checks/runs'
import { answersTo } from './answers'

const entries = Object.values(CHECKERS)

interface Talk {
  readonly asked: readonly string[]
  readonly state: InterviewState
  readonly turn: Extract<InterviewTurn, { readonly status: 'ended' }>
}

/** Holds a conversation to its end; an answer that the checker does not take beside those before it counts as not known. */
function talk(entry: CheckerEntry, goal: string, answers: ReadonlyMap<string, unknown>): Talk {
  const asked: string[] = []
  let state = beginInterview(entry, { goal })
  for (;;) {
    const turn = interview(entry, state)
    if (turn.status === 'ended') return { asked, state, turn }
    const { fact } = turn.question
    expect(asked).not.toContain(fact)
    asked.push(fact)
    const told = answers.get(fact.replace(/\.\d+\./, '.*.')) ?? null
    // What cannot stand beside the answers before it is refused; then another code is tried, and in the end it is not known.
    const tries = told === null ? [null] : [told, ...turn.question.accepts, null]
    for (const value of tries) {
      try {
        state = answerQuestion(entry, state, fact, value)
        break
      } catch (refused) {
        expect(refused).toBeInstanceOf(RangeError)
      }
    }
    // A state is plain data.
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
  }
}

/** Facts drawn at random may contradict one another; then there is nothing to compare. */
const CONTRADICTORY = ['days-out-of-order', 'not-yet-detained', 'not-yet-received', 'capacity-not-begun']

/** Whether the answer itself says that its facts cannot stand together. A contest that an election does not hold is never asked for. */
function contradictory(decision: unknown): boolean {
  const { why = '', cautions = [] } = decision as {
    why?: string
    cautions?: readonly { code: string; fact?: string }[]
  }
  return (
    CONTRADICTORY.includes(why) ||
    cautions.some(({ code, fact }) => code === 'stated-contradicts-derived' && fact === 'contest')
  )
}

/** The most questions there can be: the facts, those of a list once for each of its entries. */
function most(entry: CheckerEntry, state: InterviewState): number {
  return entry.facts.reduce((sum, { fact }) => {
    const [list, inside] = fact.split('.*.')
    const entries =
      inside === undefined ? 1 : ((factAt(state.facts, list as string) as unknown[] | undefined) ?? []).length
    return sum + entries
  }, 0)
}

/** What a goal concludes, without the grounds, which name the facts that were needed. */
function concluded(decision: unknown, goal: string): unknown {
  const one = decision as { status: string; conclusion?: object; why?: string }
  const parts = partsOf(one as never)
  const effect = (part: unknown): unknown => {
    const { status, value, reason, readings } = part as { [name: string]: unknown }
    return {
      status,
      value,
      reason,
      readings: (readings as { point: string; option: string }[] | undefined)?.map(
        ({ point, option }) => `${point} ${option}`,
      ),
    }
  }
  if (goal !== 'decision' && goal !== 'everything') return effect(parts[goal])
  const main = Object.entries(one.conclusion ?? {})
    // The tracks of a case follow from the parts of its acts, not from the class.
    .filter(([name, value]) => !isPart(value) && (goal === 'everything' || name !== 'tracks'))
    .map(([name, value]) => [name, withoutGrounds(value)])
  const told = { status: one.status, why: one.why, main }
  return goal === 'decision'
    ? told
    : { ...told, parts: Object.entries(parts).map(([name, part]) => [name, effect(part)]) }
}

/** A conclusion that holds answers of its own, without the grounds of those. */
function withoutGrounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGrounds)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !['basis', 'governed', 'evidence', 'cautions'].includes(name))
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutGrounds(one)]))
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('the interview of %s', (_, entry) => {
  const goals = ['decision', 'everything']

  it('ends, in no more questions than there are facts, whatever is answered', () => {
    fc.assert(
      fc.property(answersTo(entry, 'some'), fc.constantFrom(...goals), (answers, goal) => {
        const { asked, state } = talk(entry, goal, answers)
        expect(asked.length).toBeLessThanOrEqual(most(entry, state))
      }),
      { numRuns: runs(40) },
    )
  })

  it('ends where it began when nothing is known', () => {
    for (const goal of goals) {
      const { turn } = talk(entry, goal, new Map())
      expect(turn.outcome).toBe('needs-facts')
      expect(turn.missing.length).toBeGreaterThan(0)
    }
  })

  it('leads to the same answer as all facts at once', () => {
    let compared = 0
    fc.assert(
      fc.property(answersTo(entry, 'all'), fc.constantFrom(...goals), (answers, goal) => {
        const { state, turn } = talk(entry, goal, answers)
        if (turn.decision === null || turn.outcome === 'needs-facts') return
        let all = state.facts
        for (const [fact, value] of answers)
          if (!fact.includes('*') && factAt(all, fact) === undefined) all = withFact(all, fact, value)
        let whole: unknown
        try {
          whole = entry.check(all)
        } catch {
          return
        }
        if (contradictory(whole)) return
        compared++
        expect(concluded(turn.decision, goal)).toEqual(concluded(whole, goal))
      }),
      { numRuns: runs(60) },
    )
    expect(compared).toBeGreaterThan(runs(60) / 12)
  })
})
