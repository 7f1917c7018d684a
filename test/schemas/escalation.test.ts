import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { type EscalationFacts, planEscalation } from '../../src/rules/escalation'
import { type EscalationFactsSchema, safePlanEscalation } from '../../src/schemas'
import { runs } from '../checks/runs'

const FACTS: EscalationFacts = {
  subject: 'transfer',
  filer: 'pns',
  respondent: 'kepala-daerah',
  place: 'kabupaten-kota',
  decisionReceivedOn: '2024-03-18',
  history: [{ rung: 'file-objection', filedOn: '2024-03-20', result: 'refused', answeredOn: '2024-03-21' }],
  on: '2024-03-22',
}
const issuesOf = (input: unknown, context?: unknown) => {
  const answer = safePlanEscalation(input, context)
  return answer.ok ? [] : answer.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest ?? '-'}`)
}

describe('safePlanEscalation', () => {
  it('takes the facts of the plain door, as types and as values', () => {
    expectTypeOf<z.input<typeof EscalationFactsSchema>>().toEqualTypeOf<EscalationFacts>()
    expect(safePlanEscalation(FACTS)).toEqual({ ok: true, value: planEscalation(FACTS) })
    expect(safePlanEscalation({ ...FACTS, filer: undefined }, { week: 6 })).toMatchObject({ ok: true })
  })

  it('reports everything at once, with what is nearest', () => {
    expect(
      issuesOf(
        {
          subject: 'tranfer',
          filer: 'pppk-paruhwaktu',
          respondent: 'sekda',
          on: '22/3/2024',
          history: [{ rung: 'file-objecton', filedOn: '2024-02-30', result: 'ok' }],
        },
        { week: 7, readings: { 'bare-hari': 'workday' } },
      ),
    ).toEqual([
      'subject unknown-value transfer',
      'filer unknown-value pppk-paruh-waktu',
      'respondent unknown-value -',
      'place missing -',
      'history[0].rung unknown-value file-objection',
      'history[0].filedOn impossible-date 2024-02-29',
      'history[0].result unknown-value -',
      'on not-a-date 2024-03-22',
      'context.week unknown-value -',
      'context.readings.bare-hari unknown-value working-day',
    ])
  })

  it('refuses days before the law that was read and beyond those that are counted', () => {
    expect(issuesOf({ ...FACTS, on: '2022-09-13' })).toEqual(['on before-coverage -'])
    expect(issuesOf({ ...FACTS, on: '2022-09-14' })).toEqual([])
    expect(
      issuesOf({
        ...FACTS,
        decisionReceivedOn: '9999-01-01',
        happenedOn: '9999-01-01',
        history: [{ rung: 'dprd', answeredOn: '9999-01-01' }],
      }).map((issue) => issue.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['happenedOn out-of-range', 'decisionReceivedOn out-of-range', 'history[0].answeredOn out-of-range'])
  })

  it('counts by a calendar given as data, and says what is wrong with one', () => {
    const days = [{ date: '2024-03-19', kind: 'local-holiday', name: 'Hari jadi', decree: 'perda-1-2024' }]
    const own = safePlanEscalation(FACTS, { calendar: { id: 'contoh', days } })
    const plain = safePlanEscalation(FACTS)
    const due = (answer: typeof own) => {
      const step = answer.ok ? answer.value.steps[0] : undefined
      return step?.fileBy !== undefined && 'due' in step.fileBy ? step.fileBy.due : undefined
    }
    if (own.ok) expect(due(own)).not.toBe(due(plain))
    else expect(own.issues.every(({ path }) => path.startsWith('context.calendar'))).toBe(true)
    expect(issuesOf(FACTS, { calendar: { id: 7 } }).every((issue) => issue.startsWith('context.calendar'))).toBe(true)
    expect(issuesOf(FACTS, { calendar: { id: 7 } }).length).toBeGreaterThan(0)
  })

  it('answers anything without throwing, and changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, context) => {
        const answer = safePlanEscalation(input, context)
        expect(answer.ok || answer.issues.length > 0).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })
})
