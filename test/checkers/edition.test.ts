import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKERS, EDITION } from '../../src/checkers'
import { identityIn, receipt, replay, withFact } from '../../src/decision'
import { runs } from '../checks/runs'
import { answersTo } from './answers'
import { currentEdition, everyTable } from './current-edition'

describe('the edition', () => {
  it('is that of the sources: npm run exports writes it', async () => {
    expect(EDITION).toEqual(await currentEdition())
  })

  it('counts every table that a checker asks', async () => {
    const ids = new Set((await everyTable()).map(({ id }) => id))
    const asked = Object.values(CHECKERS).flatMap(({ checker }) => (checker?.spec.tables() ?? []).map(({ id }) => id))
    expect(asked.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBeGreaterThan(60)
  })
})

describe.each(Object.values(CHECKERS).map((entry) => [entry.id, entry] as const))('a receipt of %s', (_, entry) => {
  it('gives the same answer again after it went through JSON, and names nobody', () => {
    let kept = 0
    fc.assert(
      fc.property(answersTo(entry, 'some'), (answers) => {
        let facts = {}
        for (const [fact, value] of answers)
          if (value !== null && !fact.includes('*')) facts = withFact(facts, fact, value)
        let decision: ReturnType<typeof entry.check>
        try {
          decision = entry.check(facts)
        } catch {
          return
        }
        kept++
        const through = JSON.parse(JSON.stringify(receipt(decision, { edition: EDITION })))
        expect(identityIn(through.decision)).toEqual([])
        const again = replay(through, { checkers: CHECKERS, edition: EDITION })
        expect([again.status, again.intact, again.editions, again.changes]).toEqual(['same', true, [], []])
        expect(JSON.parse(JSON.stringify(again.now))).toEqual(through.decision)
      }),
      { numRuns: runs(60) },
    )
    expect(kept).toBeGreaterThan(0)
  })
})

it('a fact of no checker is called like a name or number of a person', () => {
  const facts = Object.values(CHECKERS).flatMap((entry) =>
    entry.facts.map(({ fact }) => fact.split('.').at(-1) as string),
  )
  expect(identityIn(Object.fromEntries(facts.map((fact) => [fact, true])))).toEqual([])
  expect(readFileSync(new URL('../../src/checkers/edition.ts', import.meta.url), 'utf8')).toContain(EDITION.law)
})
