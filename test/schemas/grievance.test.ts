import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { elections } from '../../src/elections'
import {
  assessPetition,
  type ClaimFacts,
  type LeaveRefusalFacts,
  type PetitionFacts,
  type RecommendationFacts,
  routeRecommendation,
} from '../../src/rules/grievance'
import {
  type ClaimFactsSchema,
  type LeaveRefusalFactsSchema,
  type PetitionFactsSchema,
  type RecommendationContextSchema,
  type RecommendationFactsSchema,
  type RecommendationRequestContext,
  safeAssessClaim,
  safeAssessLeaveRefusal,
  safeAssessPetition,
  safeCheckActingPower,
  safeRouteRecommendation,
} from '../../src/schemas'
import { HOSTILE } from '../bad/hostile'

const PETITION: PetitionFacts = {
  form: 'internal-petition',
  on: '2024-03-21',
  namesCandidate: false,
  respondent: 'sekretaris-opd',
  claims: [{ about: { claim: 'dress-not-kept', on: '2024-03-18' }, saidByRespondent: true }],
}
const PAPER: RecommendationFacts = {
  paper: 'suggestion',
  place: 'provinsi',
  receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
  receivedOn: '2024-09-02',
}
type Answer = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] }
interface Issue {
  readonly path: string
  readonly code: string
  readonly nearest?: string | undefined
  readonly message: { readonly id: string; readonly en: string }
}
const told = (answer: Answer) =>
  answer.ok ? [] : answer.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest ?? '-'}`)
const DOORS = { safeAssessPetition, safeAssessClaim, safeAssessLeaveRefusal, safeRouteRecommendation } as const

describe('the doors of grievances', () => {
  it('take what the plain doors take, as types and as values', () => {
    // Facts written as an intersection, or by picking fields of another interface, are the same the other way round.
    expectTypeOf<z.input<typeof PetitionFactsSchema>>().toExtend<PetitionFacts>()
    expectTypeOf<PetitionFacts>().toExtend<z.input<typeof PetitionFactsSchema>>()
    expectTypeOf<z.input<typeof ClaimFactsSchema>>().toEqualTypeOf<ClaimFacts>()
    expectTypeOf<z.input<typeof LeaveRefusalFactsSchema>>().toEqualTypeOf<LeaveRefusalFacts>()
    expectTypeOf<z.input<typeof RecommendationFactsSchema>>().toExtend<RecommendationFacts>()
    expectTypeOf<RecommendationFacts>().toExtend<z.input<typeof RecommendationFactsSchema>>()
    expect(safeAssessPetition(PETITION)).toEqual({ ok: true, value: assessPetition(PETITION) })
    const context = { readings: { 'mutasi-pegawai-reach': 'moves-only' } } as const
    expect(safeRouteRecommendation(PAPER, context)).toEqual({ ok: true, value: routeRecommendation(PAPER, context) })
  })

  it('count the clocks of a paper by the days of the caller, as the plain planner does', () => {
    expectTypeOf<z.output<typeof RecommendationContextSchema>>().toExtend<RecommendationRequestContext>()
    const complaint = {
      paper: 'administrative-breach-complaint',
      place: 'kabupaten-kota',
      receiver: { capacity: 'definitif', office: 'sekretaris-daerah' },
      receivedOn: '2024-05-16',
    } as const
    const due = (answer: ReturnType<typeof safeRouteRecommendation>) =>
      answer.ok
        ? answer.value.steps.flatMap(({ deadline }) => (deadline !== null && 'due' in deadline ? [deadline.due] : []))
        : []
    // 18 May 2024 is a Saturday, 23 May Waisak, 24 May collective leave.
    expect(due(safeRouteRecommendation(complaint))).toEqual(['2024-05-27'])
    expect(due(safeRouteRecommendation(complaint, { week: 6 }))).toEqual(['2024-05-22'])
    const own = {
      id: 'kabupaten',
      days: [{ date: '2024-05-20', kind: 'libur-daerah', name: 'hari jadi', decree: 'SE Bupati' }],
    } as const
    expect(due(safeRouteRecommendation(complaint, { calendar: own }))).toEqual(['2024-05-28'])
    expect(told(safeRouteRecommendation(complaint, { week: 7 }))).toEqual(['context.week unknown-value -'])
  })

  it('look at the elections of the context, as the door of the power to act does', () => {
    const taken = { ...elections().find(({ id }) => id === 'pilkada-2024') }
    const refused = safeRouteRecommendation(PAPER, { elections: [taken] })
    expect(told(refused)).toEqual(['context.elections[0].id already-taken -'])
    expect(told(refused)).toEqual(
      told(
        safeCheckActingPower(
          { capacity: 'pj', office: 'bupati', act: 'mutasi', on: '2024-05-06' },
          { elections: [taken] },
        ),
      ),
    )
  })

  it('report everything at once, with what is nearest', () => {
    expect(
      told(
        safeAssessPetition({
          form: 'internal-petitions',
          on: '21/3/2024',
          respondent: 'sekretaris',
          namesCandidate: 'no',
          signers: 50,
          claims: [
            { about: { claim: 'dress-not-keept', on: '2024-03-18' }, saidByRespondent: 'ya' },
            { about: { claim: 'leave-refused', answer: 'ditolak', on: '2024-02-30' } },
          ],
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "form unknown-value internal-petition",
        "on not-a-date 2024-03-21",
        "respondent unknown-value sekretaris-opd",
        "namesCandidate wrong-type false",
        "claims[0].about.claim unknown-value dress-not-kept",
        "claims[0].saidByRespondent wrong-type true",
        "claims[1].about.answer unknown-value -",
        "claims[1].about.on impossible-date 2024-02-29",
        "signers unknown-key -",
      ]
    `)
    expect(
      told(
        safeRouteRecommendation(
          { ...PAPER, receiver: { capacity: 'pjs', office: 'asisten-sekretaris-daerah' }, forwardedOn: '2024-09-01' },
          { readings: { 'mutasi-pegawai-reach': 'moves' } },
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "context.readings.mutasi-pegawai-reach unknown-value moves-only",
        "forwardedOn days-out-of-order -",
        "receiver.capacity does-not-fit -",
      ]
    `)
  })

  it('refuse days before the law that was read, and a request complete after its answer', () => {
    const claim = { claim: 'counter-left-empty', on: '2021-08-30' }
    expect(told(safeAssessClaim(claim))).toEqual(['on before-coverage -'])
    expect(told(safeAssessClaim({ ...claim, on: '2021-08-31' }))).toEqual([])
    const leave = { answer: 'unanswered', on: '2024-03-18' }
    expect(told(safeAssessLeaveRefusal({ ...leave, completeOn: '2024-03-18' }))).toEqual([])
    expect(
      told(safeAssessLeaveRefusal({ ...leave, completeOn: '2024-03-19' })).map((one) => one.split(' ')[1]),
    ).toEqual(['days-out-of-order'])
  })

  it.each(Object.keys(DOORS) as (keyof typeof DOORS)[])('%s stands what is hostile', (name) => {
    for (const { name: what, input } of HOSTILE) {
      const answer = DOORS[name](input())
      expect(answer.ok, what).toBe(false)
      if (!answer.ok) {
        expect(answer.issues.length).toBeGreaterThan(0)
        for (const { message } of answer.issues) expect(`${message.id}${message.en}`).not.toMatch(/undefined|\[object/)
      }
    }
  })
})
