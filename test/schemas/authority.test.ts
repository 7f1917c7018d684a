import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { addDays, type DateInput } from '../../src/dates'
import { elections } from '../../src/elections'
import {
  ACTS,
  type ActingPowerFacts,
  type AuthorityContext,
  capacitiesOf,
  checkActingPower,
  VACANCIES,
} from '../../src/rules/authority'
import {
  type ActingPowerFactsSchema,
  type AuthorityContextSchema,
  safeCheckActingPower,
  safeImposingAuthority,
} from '../../src/schemas'
import { runs } from '../checks/runs'

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

const FACTS = { capacity: 'pj', office: 'bupati', act: 'mutasi', on: '2024-05-06' } as const
const issues = (input: unknown, context?: unknown) => {
  const answer = safeCheckActingPower(input, context)
  return answer.ok ? [] : answer.issues.map(({ path, code }) => `${path} ${code}`)
}

describe('safeCheckActingPower', () => {
  it('takes and gives exactly the hand-written types', () => {
    expectTypeOf<Identical<z.input<typeof ActingPowerFactsSchema>, ActingPowerFacts>>().toEqualTypeOf<true>()
    expectTypeOf<Identical<z.output<typeof ActingPowerFactsSchema>, ActingPowerFacts>>().toEqualTypeOf<true>()
    expectTypeOf<z.output<typeof AuthorityContextSchema>>().toExtend<AuthorityContext>()
  })

  it('answers as the plain door does', () => {
    const answer = safeCheckActingPower(FACTS)
    expect(answer.ok && answer.value).toEqual(checkActingPower(FACTS))
  })

  it('reports every issue at once, in both languages', () => {
    const answer = safeCheckActingPower({
      capacity: 'pj',
      office: 'camat',
      act: 'hukuman-disiplin',
      on: '2024-05-06',
      since: '2024-05-07',
      lastDay: '2024-05-01',
      workingDays: 0.5,
      election: 'pilkada-2042',
      approved: 'yes',
    })
    expect(answer.ok === false && answer.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'act ambiguous-value',
      'workingDays wrong-type',
      'approved wrong-type',
      'capacity does-not-fit',
      'since days-out-of-order',
      'lastDay days-out-of-order',
      'election unknown-value',
    ])
    if (answer.ok) return
    const fit = answer.issues.find(({ path }) => path === 'capacity')
    expect(fit?.message).toEqual({
      id: 'capacity: "pj" tidak dapat digabung dengan office ("camat"). Yang diterima: "definitif", "plt", "plh". Ubahlah salah satunya.',
      en: 'capacity: "pj" cannot go with office ("camat"). Accepted: "definitif", "plt", "plh". Change one of the two.',
    })
  })

  it.each([
    [{ ...FACTS, on: '2014-10-16' }, ['on before-coverage']],
    [{ ...FACTS, on: '2014-10-17' }, []],
    [{ ...FACTS, capacity: 'definitif', inauguratedOn: '2024-05-07' }, ['inauguratedOn days-out-of-order']],
    [{ ...FACTS, capacity: 'definitif', inauguratedOn: '2024-05-06' }, []],
    [{ ...FACTS, inauguratedOn: '2025-02-20' }, []],
    [{ ...FACTS, office: 'kades' }, ['office unknown-value']],
    [{ ...FACTS, office: undefined }, ['office missing']],
    [{ ...FACTS, name: 'x' }, ['name unknown-key']],
    [null, [' wrong-type']],
  ])('%o: %o', (input, expected) => {
    expect(issues(input)).toEqual(expected)
  })

  it('refuses the last days of the calendar, from which no term can be counted', () => {
    const last = '9999-12-31'
    expect(issues({ ...FACTS, on: last, since: last })).toEqual(['on out-of-range', 'since out-of-range'])
    expect(issues({ ...FACTS, on: last, inauguratedOn: last })).toEqual([
      'on out-of-range',
      'inauguratedOn out-of-range',
    ])
    expect(issues({ ...FACTS, lastDay: last, termEndsOn: last })).toEqual([])
    const acting = { capacity: 'plt', office: 'kepala-dinas', since: last }
    const refused = safeImposingAuthority({ level: 'berat', decidedOn: last, acting })
    expect(refused.ok === false && refused.issues.map(({ path }) => path)).toEqual(['decidedOn', 'acting.since'])
  })

  it('reads the context: readings, elections of the caller, what is wrong with them', () => {
    expect(issues(FACTS, { readings: { 'mutasi-pegawai-reach': 'moves-only' } })).toEqual([])
    expect(issues(FACTS, { readings: { 'mutasi-pegawai-reach': 'moves' } })).toEqual([
      'context.readings.mutasi-pegawai-reach unknown-value',
    ])
    expect(issues({ ...FACTS, election: 'mine' }, { elections: [] })).toEqual(['election unknown-value'])
    const made = (id: string, supersededBy: string) => ({ ...elections()[0], id, supersededBy })
    const superseded = (...list: readonly object[]) => issues({ ...FACTS, election: 'mine' }, { elections: list })
    expect(superseded(made('mine', 'nowhere'))).toEqual(['context.elections[0].supersededBy unknown-value'])
    expect(superseded(made('mine', 'mine'))).toEqual(['context.elections[0].supersededBy unknown-value'])
    expect(superseded(made('mine', 'pilkada-2024'))).toEqual([])
    expect(superseded(made('mine', 'other'), made('other', 'mine'))).toEqual([])
    const standsIn = { level: 'berat', decidedOn: '2024-05-06', acting: { ...FACTS, election: 'mine' } } as const
    const { act: _act, on: _on, ...acting } = standsIn.acting
    const lost = safeImposingAuthority({ ...standsIn, acting }, { elections: [made('mine', 'nowhere')] })
    expect(lost.ok ? [] : lost.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'context.elections[0].supersededBy unknown-value',
    ])
  })

  const offices = ['gubernur', 'bupati', 'walikota', 'sekda', 'kadis', 'camat', 'asisten'] as const
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2014-10-17', days) as DateInput)
  const valid = fc.constantFrom(...offices).chain((office) =>
    fc.record(
      {
        office: fc.constant(office),
        capacity: fc.constantFrom(...capacitiesOf(office)),
        act: fc.constantFrom(...ACTS),
        on: day,
        vacancy: fc.constantFrom(...VACANCIES),
        renewed: fc.boolean(),
        workingDays: fc.integer({ min: 1, max: 60 }),
        election: fc.constantFrom('pilkada-2018', 'pilkada-2020', 'pilkada-2024', 'pemilu-2024'),
        termEndsOn: day,
        candidate: fc.boolean(),
        approved: fc.boolean(),
      },
      { requiredKeys: ['office', 'capacity', 'act', 'on'] },
    ),
  )

  it('answers whatever fits, in plain data, and more facts never turn a decided answer into another', () => {
    fc.assert(
      fc.property(valid, (facts) => {
        const answer = safeCheckActingPower(facts)
        if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
        expect(JSON.parse(JSON.stringify(answer.value))).toEqual(answer.value)
        const { office, capacity, act, on } = facts
        const fewer = checkActingPower({ office, capacity, act, on })
        const { value } = answer
        if (fewer.status !== 'decided' || value.status !== 'decided') return
        // Only three facts may turn an answer given without them: a term that is over, a delegation, and a head raised from deputy.
        if (facts.vacancy === 'predecessor-stood' || facts.workingDays !== undefined || capacity === 'pjs') return
        expect(value.conclusion.power).toBe(fewer.conclusion.power)
      }),
      { numRuns: runs(300) },
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, context) => {
        expect(typeof safeCheckActingPower(input, context).ok).toBe('boolean')
      }),
    )
  })
})
