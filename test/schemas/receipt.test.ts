import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CHECKERS, EDITION } from '../../src/checkers'
import { receipt, withFact } from '../../src/decision'
import { ReceiptSchema, safeReplay } from '../../src/schemas'
import { answersTo } from '../checkers/answers'
import { runs } from '../checks/runs'

const decision = CHECKERS.classifyOpd.check({
  body: 'urusan-lain',
  region: 'kabupaten-kota',
  score: 400,
  decidedOn: '2024-05-06',
})
const kept = receipt(decision, { edition: EDITION })
const issues = (input: unknown) => {
  const result = safeReplay(input)
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)
}

describe('the schema of receipts', () => {
  it('takes a receipt of every checker', () => {
    for (const entry of Object.values(CHECKERS)) {
      fc.assert(
        fc.property(answersTo(entry, 'some'), (answers) => {
          let facts = {}
          for (const [fact, value] of answers)
            if (value !== null && !fact.includes('*')) facts = withFact(facts, fact, value)
          let found: ReturnType<typeof entry.check>
          try {
            found = entry.check(facts)
          } catch {
            return
          }
          const result = safeReplay(JSON.stringify(receipt(found, { edition: EDITION })))
          expect(result.ok && result.value.status).toBe('same')
        }),
        { numRuns: runs(30) },
      )
    }
  })

  it('is JSON Schema too', () => {
    expect(z.toJSONSchema(ReceiptSchema, { unrepresentable: 'any', io: 'input' })).toMatchObject({
      type: 'object',
      required: ['format', 'edition', 'context', 'own', 'leftOut', 'decision', 'sum'],
      additionalProperties: false,
    })
  })
})

describe('safeReplay', () => {
  it('takes a receipt and its text', () => {
    for (const input of [kept, JSON.stringify(kept)]) {
      const result = safeReplay(input)
      expect(result.ok && result.value.status).toBe('same')
    }
  })

  it('tells every issue of what is no receipt', () => {
    expect(issues({ ...kept, format: 2, sum: 'x', extra: 1 })).toEqual([
      'format unknown-value',
      'sum not-accepted',
      'extra unknown-key',
    ])
    expect(issues({ ...kept, decision: { ...decision, basis: [{ provision: '', role: 'rule' }] } })).toEqual([
      'decision.basis[0].provision empty',
      'decision.basis[0].role unknown-value',
    ])
    expect(issues(undefined)).toEqual([' missing'])
    expect(issues('{"format"')).toEqual([' not-plain'])
    const nested = (depth: number): unknown => (depth === 0 ? 'end' : { under: nested(depth - 1) })
    const deep = safeReplay({ ...kept, context: { readings: nested(100) } })
    expect(deep.ok ? [] : deep.issues).toMatchObject([{ path: '', code: 'not-plain', given: 'too-deep' }])
    const cycle: { [name: string]: unknown } = { ...kept }
    cycle['own'] = cycle
    expect(issues(cycle)).toEqual([' not-plain'])
    expect(issues(10n)).toEqual([' not-plain'])
  })

  it('never throws and changes nothing, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          expect(typeof safeReplay(input).ok).toBe('boolean')
          expect(typeof safeReplay({ ...kept, decision: { ...decision, facts: input } }).ok).toBe('boolean')
          expect(typeof safeReplay({ ...kept, context: input }).ok).toBe('boolean')
        },
      ),
      { numRuns: runs(300) },
    )
    const before = JSON.stringify(kept)
    safeReplay(kept)
    expect(JSON.stringify(kept)).toBe(before)
  })

  it('finds checkers of the caller', () => {
    const own = { mine: { id: 'mine', check: () => ({ ...decision, checker: 'mine' }), facts: [] } }
    const mine = receipt({ ...decision, checker: 'mine' }, { edition: EDITION })
    const found = safeReplay(mine, { checkers: own })
    expect(found.ok && found.value.status).toBe('same')
    const lost = safeReplay(mine)
    expect(lost.ok && lost.value.status).toBe('unknown-checker')
  })
})
