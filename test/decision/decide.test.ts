import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateInput, from } from '../../src/dates'
import { any, decide, defineTable, defineVocabulary, isContested, prepareTable, silent } from '../../src/decision'
import { guideline, norm } from '../../src/law'
import { runs } from '../checks/runs'
import { cells, holding, STARTS, TOY, toyTable, wholeRows } from './toy'

interface Input {
  act: 'speak' | 'listen' | 'wear'
  stage: 'before' | 'after'
  attire?: 'none' | 'party'
}

const DIMENSIONS = {
  act: ['speak', 'listen', 'wear'],
  stage: ['before', 'after'],
  attire: ['none', 'party'],
} as const
const POINTS = { wide: { options: ['narrow', 'wide'], preferred: 'narrow' } } as const
const vocabulary = defineVocabulary<Input>({
  dimensions: DIMENSIONS,
  facts: { stage: ['election', 'committedOn'] },
  points: POINTS,
})
const EITHER = any('the stage is not named')

const table = defineTable<
  Input,
  'act' | 'decision',
  string | { readonly silent: string },
  { wide: 'narrow' | 'wide' }
>()({
  id: 'toy',
  bucket: 'act',
  dimensions: DIMENSIONS,
  asks: { speak: [], listen: [], wear: ['attire'] },
  rows: () => ({
    'speak/before': {
      when: { act: 'speak', stage: 'before' },
      then: 'ethics',
      basis: [norm('pp-42-2004/pasal-11/huruf-c'), guideline('skb-2022/lampiran-2/etik/e4')],
      reasoning: 'inference',
      notes: ['told'],
    },
    'speak/after/old': {
      when: { act: 'speak', stage: 'after' },
      during: { decision: { from: from('0001-01-01').from, until: from('2021-08-31').from } },
      then: 'old-law',
      basis: [norm('pp-53-2010/pasal-4/angka-15')],
      reasoning: 'text',
    },
    'speak/after/new': {
      when: { act: 'speak', stage: 'after' },
      during: { decision: from('2021-08-31') },
      then: 'new-law',
      basis: [norm('pp-94-2021/pasal-5/huruf-n/angka-6')],
      reasoning: 'text',
    },
    'listen/narrow': {
      when: { act: 'listen', stage: EITHER },
      reading: { wide: 'narrow' },
      then: 'free',
      basis: [norm('pp-42-2004/pasal-11/huruf-c')],
      reasoning: 'text',
    },
    'listen/wide': {
      when: { act: 'listen', stage: EITHER },
      reading: { wide: 'wide' },
      then: 'ethics',
      basis: [norm('pp-42-2004/pasal-11/huruf-c')],
      reasoning: 'text',
    },
    'wear/party': {
      when: { act: 'wear', stage: 'before', attire: 'party' },
      then: 'ethics',
      basis: [norm('pp-42-2004/pasal-11/huruf-c')],
      reasoning: 'text',
    },
    'wear/none': {
      when: { act: 'wear', stage: 'before', attire: 'none' },
      then: silent('nothing-worn'),
      basis: [norm('pp-42-2004/pasal-11/huruf-c')],
      reasoning: 'text',
    },
  }),
})

const on = (decision: DateInput) => ({ decision })
const toy = prepareTable(table, vocabulary)

describe('decide', () => {
  it('answers with effect, basis, interval, evidence and cautions, and copies the case', () => {
    const input = { facts: { act: 'speak', stage: 'before' }, on: { decision: '2024-10-10' } } as const
    const decision = decide(table, vocabulary, input, { evidenceOf: () => 'gazette-text' })
    expect(decision).toEqual({
      checker: 'toy',
      format: 1,
      facts: input,
      status: 'decided',
      conclusion: 'ethics',
      basis: [
        { provision: 'pp-42-2004/pasal-11/huruf-c', role: 'norm' },
        { provision: 'skb-2022/lampiran-2/etik/e4', role: 'guideline' },
      ],
      governed: [],
      evidence: 'gazette-text',
      cautions: [
        { code: 'note', note: 'told' },
        { code: 'inference', rows: ['toy/speak/before'] },
      ],
      doubts: [],
    })
    expect(decision.facts).not.toBe(input)
    expect(decision.facts.facts).not.toBe(input.facts)
    expect(decision.facts.on).not.toBe(input.on)
    const chosen = { facts: { act: 'listen' }, readings: { wide: 'wide' } } as const
    expect(toy(chosen).facts).toEqual(chosen)
    expect(toy(chosen).facts.readings).not.toBe(chosen.readings)
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })

  it('changes on the day the row begins, and neither before nor after', () => {
    const facts = { act: 'speak', stage: 'after' } as const
    const said = (day: DateInput) => decide(table, vocabulary, { facts, on: on(day) })
    expect(said('2021-08-30')).toMatchObject({ conclusion: 'old-law', governed: [{ until: '2021-08-31' }] })
    expect(said('2021-08-31')).toMatchObject({ conclusion: 'new-law', governed: [{ from: '2021-08-31' }] })
    expect(said('2021-09-01')).toMatchObject({ conclusion: 'new-law' })
  })

  it('asks for the day, or the dimension, on which the answer turns', () => {
    const byDay = toy({ facts: { act: 'speak', stage: 'after' } })
    expect(byDay).toMatchObject({ status: 'needs-facts', missing: [{ fact: 'decidedOn' }] })
    expect(byDay.status === 'needs-facts' && byDay.possible.map(({ conclusion }) => conclusion).sort()).toEqual([
      'new-law',
      'old-law',
    ])
    // The dimension itself: one table knows nothing of the facts a checker derives it from.
    expect(toy({ facts: { act: 'speak' }, on: on('2024-01-02') })).toMatchObject({ missing: [{ fact: 'stage' }] })
    expect(toy({ facts: { stage: 'before' } })).toMatchObject({ missing: [{ fact: 'act' }, { fact: 'attire' }] })
  })

  it('lets a later day take the place of none: a decision cannot come before the act', () => {
    const facts = { act: 'speak', stage: 'after' } as const
    expect(toy({ facts, on: { act: '2022-01-02' } })).toMatchObject({ conclusion: 'new-law' })
    expect(toy({ facts, on: { receipt: '2020-01-02' } })).toMatchObject({ conclusion: 'old-law' })
    expect(toy({ facts, on: { act: '2021-08-30' } }).status).toBe('needs-facts')
    expect(toy({ facts, on: { act: '2021-08-31' } })).toMatchObject({ conclusion: 'new-law' })
  })

  it('reports both readings of a contested point, and follows the one chosen', () => {
    const facts = { act: 'listen', stage: 'after' } as const
    const split = toy({ facts })
    expect(isContested(split) && split.readings.map(({ option, preferred }) => [option, preferred])).toEqual([
      ['narrow', true],
      ['wide', false],
    ])
    expect(toy({ facts, readings: { wide: 'wide' } })).toMatchObject({
      status: 'decided',
      conclusion: 'ethics',
      facts: { readings: { wide: 'wide' } },
      cautions: [{ code: 'reading-chosen', point: 'wide', option: 'wide' }],
    })
    expect(toy({ facts }).status).toBe('contested')
    expect(toy({ facts, readings: {} }).status).toBe('contested')
  })

  it('keeps cases apart by every code and day that a row tells apart', () => {
    const fresh = prepareTable(table, vocabulary)
    const days = [undefined, '2021-08-30', '2021-08-31'] as const
    const cases = [undefined, ...DIMENSIONS.stage].flatMap((stage) =>
      days.flatMap((committed) =>
        days.flatMap((examined) =>
          days.flatMap((decided) =>
            days.map((received) => ({
              facts: { act: 'speak', stage } as const,
              on: { act: committed, examination: examined, decision: decided, receipt: received },
            })),
          ),
        ),
      ),
    )
    // Each as it is answered alone: by the days around it, the day of the decision may lie before the cut, after it, or on either side.
    const [cut, last] = ['2021-08-31', '9999-12-31']
    for (const one of cases) {
      const answer = fresh.answer(one)
      const { act, examination, decision, receipt } = one.on
      const known = [act, examination, decision, receipt].flatMap((day) => day ?? [])
      if (known.some((day, at) => day < (known[at - 1] ?? ''))) {
        expect(answer).toMatchObject({ why: 'days-out-of-order', basis: [], governed: [], doubts: [] })
        continue
      }
      if (one.facts.stage !== 'after') continue
      const earliest = decision ?? examination ?? act ?? ''
      const latest = decision ?? receipt ?? last
      const said = [...(earliest < cut ? ['old-law'] : []), ...(latest >= cut ? ['new-law'] : [])]
      const reached = answer.status === 'needs-facts' ? answer.possible.map(({ conclusion }) => conclusion) : []
      expect(answer.status === 'decided' ? [answer.conclusion] : reached).toEqual(said)
    }
  })

  it('tells the options of a point apart, and the preferred one chosen from none', () => {
    const facts = { act: 'listen', stage: 'after' } as const
    const fresh = prepareTable(table, vocabulary)
    const told = (wide?: 'narrow' | 'wide') => {
      const answer = fresh.answer({ facts, readings: { wide } })
      return answer.status === 'decided' ? answer.conclusion : answer.status
    }
    expect([told(), told('narrow'), told('wide'), told()]).toEqual(['contested', 'free', 'ethics', 'contested'])
  })

  it('takes provisions for unverified unless it is told how well they were read', () => {
    expect(toy({ facts: { act: 'speak', stage: 'before' } }).evidence).toBe('unverified')
  })

  it('says that days out of order are not covered, with nothing to rest on', () => {
    expect(toy.answer({ facts: { act: 'listen' }, on: { examination: '2024-01-02', receipt: '2024-01-01' } })).toEqual({
      status: 'outside-law',
      reason: 'not-covered',
      why: 'days-out-of-order',
      basis: [],
      governed: [],
      evidence: 'unverified',
      cautions: [{ code: 'days-out-of-order', facts: ['examinedOn', 'receivedOn'] }],
      doubts: [],
    })
  })

  it('tells a declared gap from a gap', () => {
    expect(toy({ facts: { act: 'wear', stage: 'before', attire: 'none' } })).toMatchObject({
      status: 'outside-law',
      reason: 'silent',
      why: 'nothing-worn',
    })
    expect(toy({ facts: { act: 'wear', stage: 'after', attire: 'none' } })).toMatchObject({
      status: 'outside-law',
      reason: 'not-covered',
      why: 'no-row',
    })
  })

  it('reports a fact that is not asked, and leaves the answer to others as it was', () => {
    const given = toy({ facts: { act: 'speak', stage: 'before', attire: 'party' } })
    expect(given.cautions[0]).toEqual({ code: 'fact-not-used', fact: 'attire' })
    expect(toy({ facts: { act: 'speak', stage: 'before' } }).cautions).toHaveLength(2)
    expect(toy({ facts: { act: 'speak', stage: 'before', attire: undefined } }).cautions).toHaveLength(2)
  })

  it('refuses days that cannot follow one another', () => {
    expect(toy({ facts: { act: 'listen' }, on: { act: '2024-01-02', decision: '2024-01-01' } })).toMatchObject({
      status: 'outside-law',
      why: 'days-out-of-order',
      cautions: [{ code: 'days-out-of-order', facts: ['committedOn', 'decidedOn'] }],
    })
  })

  it('gives one frozen answer to all cases that no row tells apart', () => {
    const answer = toy.answer({ facts: { act: 'speak', stage: 'after' }, on: on('2024-01-02') })
    expect(toy.answer({ facts: { act: 'speak', stage: 'after' }, on: on('2026-01-02') })).toBe(answer)
    expect(toy.answer({ facts: { act: 'speak', stage: 'after' }, on: on('2020-01-02') })).not.toBe(answer)
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.basis)).toBe(true)
    // No row of listening turns on the stage, and the day of a decision that comes after the act is in one slice as well as in another.
    const [before, after] = [
      toy.answer({ facts: { act: 'listen', stage: 'before' } }),
      { act: 'listen', stage: 'after' },
    ]
    expect(toy.answer({ facts: after as { act: 'listen'; stage: 'after' } })).toBe(before)
    const facts = { act: 'speak', stage: 'after' } as const
    expect(toy.answer({ facts, on: { act: '2023-01-02' } })).toBe(toy.answer({ facts, on: { act: '2022-01-02' } }))
    const decided = on('2024-01-02')
    const early = toy.answer({ facts, on: { act: '2020-01-02', ...decided } })
    expect(toy.answer({ facts, on: { act: '2022-01-02', ...decided } })).toBe(early)
    expect(Object.isFrozen(toy.answer({ facts, on: { act: '2023-01-02', decision: '2022-01-02' } }))).toBe(true)
  })

  it('takes days that are not told for unknown, and codes left undefined too', () => {
    const facts = { act: 'speak', stage: 'after' } as const
    const answer = toy.answer({ facts })
    expect(toy.answer({ facts, on: {} })).toBe(answer)
    expect(toy.answer({ facts, on: { act: undefined, decision: undefined } })).toBe(answer)
    expect(toy.answer({ facts: { ...facts, attire: undefined }, readings: { wide: undefined } })).toBe(answer)
  })

  it('tells days apart where only one value of a bucket that is not known turns on them', () => {
    const told = (day: DateInput) => {
      const answer = toy.answer({ facts: { stage: 'after' }, on: on(day) })
      return answer.status === 'needs-facts' ? answer.possible.map(({ conclusion }) => conclusion) : answer.status
    }
    expect(told('2020-01-02')).toContain('old-law')
    expect(told('2024-01-02')).toContain('new-law')
    expect(told('2024-01-02')).not.toContain('old-law')
  })

  it('has no doubts, whatever it answers: one table has no parts to doubt', () => {
    const answers = [
      toy.answer({ facts: { act: 'speak', stage: 'before' } }),
      toy.answer({ facts: { act: 'speak' } }),
      toy.answer({ facts: { act: 'listen' } }),
      toy.answer({ facts: { act: 'wear', stage: 'before', attire: 'none' } }),
      toy.answer({ facts: { act: 'wear', stage: 'after', attire: 'none' } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([
      'decided',
      'needs-facts',
      'contested',
      'outside-law',
      'outside-law',
    ])
    expect(answers.map(({ doubts }) => doubts)).toEqual([[], [], [], [], []])
  })

  it.each([
    [{ facts: { act: 'shout' } }, /^act: 'shout' .*accepted: speak, listen, wear/],
    [{ facts: { act: ['speak'] } }, /^act/],
    [{ facts: { act: 'toString' } }, /^act/],
    [{ facts: { act: '__proto__' } }, /^act/],
    [{ facts: { act: 'speak', stage: 'later' } }, /^stage: 'later' .*accepted: before, after/],
    [{ facts: { act: 'speak', attire: 'socks' } }, /^attire: 'socks'/],
    [{ facts: { act: 'speak', place: 'kota' } }, /^facts: 'place' .*accepted: act, stage, attire/],
    [{ facts: { place: 'kota' } }, /^facts: 'place' .*accepted: act, stage, attire/],
    [{ facts: { act: 'speak' }, on: { decision: '2023-02-29' } }, /^on\.decision/],
    [{ facts: { act: 'speak' }, on: { decision: 20240101 } }, /^on\.decision/],
    [{ facts: { act: 'speak' }, on: { act: '2023-02-29' } }, /^on\.act/],
    [{ facts: { act: 'speak' }, on: { examination: '2023-02-29' } }, /^on\.examination/],
    [{ facts: { act: 'speak' }, on: { receipt: '2023-02-29' } }, /^on\.receipt/],
    [{ facts: { act: 'speak' }, on: { decided: '2024-01-01' } }, /^on: 'decided' .*accepted: act, examination/],
    [{ facts: { act: 'speak' }, readings: { narrow: 'wide' } }, /'narrow' is no contested point/],
    [{ facts: { act: 'listen' }, readings: { wide: 'wider' } }, /wide: 'wider'/],
  ])('refuses %j', (input, message) => {
    expect(() => toy(input as never)).toThrow(RangeError)
    expect(() => toy(input as never)).toThrow(message)
  })

  it('refuses a point that there is not also where it knows the answer', () => {
    const facts = { act: 'speak', stage: 'before' } as const
    expect(toy({ facts }).status).toBe('decided')
    expect(() => toy({ facts, readings: { narrow: 'wide' } } as never)).toThrow("'narrow' is no contested point")
  })

  it('keeps no answer from a case that changes as it is read', () => {
    const fresh = prepareTable(table, vocabulary)
    let reads = 0
    const facts = { act: 'speak', stage: 'after' } as const
    const days = {
      get decision(): DateInput {
        reads++
        return reads % 2 === 1 ? '2020-01-02' : '2024-01-02'
      },
    }
    fresh({ facts, on: days })
    expect(reads).toBeGreaterThan(1)
    expect(fresh({ facts, on: on('2020-01-02') })).toMatchObject({ conclusion: 'old-law' })
    expect(fresh({ facts, on: on('2024-01-02') })).toMatchObject({ conclusion: 'new-law' })
  })
})

describe('a case whose codes change as they are read', () => {
  it('decides for no other, whenever it changes', () => {
    for (let until = 1; until < 12; until++) {
      const fresh = prepareTable(table, vocabulary)
      const turning = <V>(first: V, then: V) => {
        let reads = 0
        return () => (reads++ < until ? first : then)
      }
      const [act, stage] = [turning('speak', 'listen'), turning('after', 'before')]
      const day = on('2024-01-02')
      const byBucket = {
        facts: Object.defineProperty({ stage: 'after' }, 'act', { get: act, enumerable: true }),
        on: day,
      }
      const byCode = {
        facts: Object.defineProperty({ act: 'speak' }, 'stage', { get: stage, enumerable: true }),
        on: day,
      }
      fresh.answer(byBucket as never)
      fresh.answer(byCode as never)
      expect(fresh({ facts: { act: 'speak', stage: 'after' }, on: day })).toMatchObject({ conclusion: 'new-law' })
      expect(fresh({ facts: { act: 'speak', stage: 'before' }, on: day })).toMatchObject({ conclusion: 'ethics' })
      expect(fresh({ facts: { act: 'listen', stage: 'after' }, on: day })).toMatchObject({ status: 'contested' })
    }
  })
})

describe('prepareTable on random tables', () => {
  it('finds the row a naive reader finds, in every cell', () => {
    fc.assert(
      fc.property(wholeRows, (rows) => {
        const prepared = prepareTable(toyTable('t', rows), TOY)
        for (const cell of cells(true)) {
          const [only, ...others] = holding(rows, cell)
          if (only === undefined || others.length > 0) continue
          const days = { act: STARTS[cell.slice.act], decision: STARTS[cell.slice.decision] }
          const input = { facts: cell.codes, on: days, readings: { point: cell.option } }
          const answer = preferredIn(prepared.answer(input as never))
          const effect = rows[only]?.then as string | { silent: string }
          const said =
            answer.status === 'decided' ? answer.conclusion : answer.status === 'outside-law' && { silent: answer.why }
          if (JSON.stringify(said) !== JSON.stringify(effect)) return false
        }
        return true
      }),
      { numRuns: runs(20) },
    )
  })

  it('gives with facts left out, after other cases, the answer it gives first', () => {
    const known = fc.subarray(['bucket', 'one', 'two', 'three', 'point', 'act', 'examination', 'decision', 'receipt'])
    const list = cells(true)
    const asked = fc.array(fc.tuple(fc.nat({ max: list.length - 1 }), known, fc.nat({ max: 20 })), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(wholeRows, asked, (rows, cases) => {
        const source = toyTable('t', rows)
        const prepared = prepareTable(source, TOY)
        for (const [at, names, later] of cases) {
          const cell = list[at] as (typeof list)[number]
          const facts = Object.fromEntries(Object.entries(cell.codes).filter(([name]) => names.includes(name)))
          const first = STARTS[cell.slice.act] as string
          const last = STARTS[cell.slice.decision] as string
          // A day later in the month is in the same slice or the next.
          const shift = (day: string) =>
            `${day.slice(0, 8)}${String(Math.min(31, Number(day.slice(8)) + later)).padStart(2, '0')}`
          const all = { act: first, examination: last, decision: last, receipt: shift(last) }
          const days = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
          const readings = names.includes('point') ? { readings: { point: cell.option } } : {}
          const input = { facts, on: days, ...readings } as never
          expect(prepared(input)).toEqual(decide(source, TOY, input))
        }
      }),
      { numRuns: runs(60) },
    )
  })
})

/** What follows from the readings that stand, where the answer is contested. */
function preferredIn<A extends { readonly status: string }>(answer: A): A {
  const readings = (answer as { readings?: readonly { preferred: boolean; outcome: A }[] }).readings
  return readings?.find(({ preferred }) => preferred)?.outcome ?? answer
}
