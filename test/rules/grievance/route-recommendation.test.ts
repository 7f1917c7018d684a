import { describe, expect, it } from 'vitest'
import type { DateInput } from '../../../src/dates'
import { COVERED } from '../../../src/law'
import { assessLeaveRefusal, type RecommendationFacts, routeRecommendation } from '../../../src/rules/grievance'

const SUGGESTION = {
  paper: 'suggestion',
  place: 'kabupaten-kota',
  receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
  receivedOn: '2024-09-02',
} as const satisfies RecommendationFacts

describe('routeRecommendation', () => {
  it.each([
    ['paper', { paper: 'petition' }, "paper: 'petition' is not accepted; accepted: suggestion, request-for-decision"],
    ['place', { place: 'desa' }, "place: 'desa' is not accepted; accepted: provinsi, kabupaten-kota"],
    ['demand', { demands: ['money'] }, "demands: 'money' is not accepted; accepted: "],
  ])('refuses a %s that it does not have, and says what is accepted', (_, told, message) => {
    expect(() => routeRecommendation({ ...SUGGESTION, ...told } as never)).toThrow(message)
  })

  it('counts the time for a request from the day after it was complete, and that for a complaint from its receipt', () => {
    const starts = (paper: RecommendationFacts['paper']) =>
      routeRecommendation({ ...SUGGESTION, paper, completeOn: '2024-09-02' }).steps.flatMap(({ deadline }) =>
        deadline !== null && 'due' in deadline ? [[deadline.provision, deadline.start, deadline.due]] : [],
      )
    expect(starts('request-for-decision')).toContainEqual(['perppu-2-2022/pasal-175/angka-7', 'setelah', '2024-09-09'])
    expect(starts('administrative-breach-complaint')).toEqual([['pp-48-2016/pasal-17/ayat-1', 'sejak', '2024-09-09']])
  })

  it('passes on nothing that the head of the region has taken in person, and asks nothing of the others', () => {
    for (const office of ['bupati', 'wali-kota'] as const) {
      const plan = routeRecommendation({
        ...SUGGESTION,
        receiver: { capacity: 'definitif', office },
        sekda: { capacity: 'plt' },
        head: { capacity: 'pj' },
      })
      expect(plan.steps.map(({ code }) => code)).toEqual([
        'record-receipt',
        'answer-suggestion',
        'guard-against-retaliation',
      ])
      expect(new Set(plan.powers.map(({ addressee }) => addressee))).toEqual(new Set(['receiver']))
      expect(plan.missing).toEqual([])
    }
  })

  it('asks what the Sekretaris Daerah and the head told of may do, where neither took the paper', () => {
    const { powers, missing } = routeRecommendation({
      ...SUGGESTION,
      sekda: { capacity: 'definitif' },
      head: { capacity: 'pj' },
    })
    expect([...new Set(powers.map(({ addressee }) => addressee))]).toEqual(['receiver', 'sekda', 'head'])
    expect(missing).toEqual([])
  })

  it('keeps the rule of a time that the calendar cannot count, with the year that stands in the way', () => {
    const { steps } = routeRecommendation({
      ...SUGGESTION,
      paper: 'administrative-breach-complaint',
      receivedOn: '2190-01-04',
    })
    expect(steps.find(({ code }) => code === 'superior-follows-up')?.deadline).toMatchObject({
      event: '2190-01-04',
      rule: { count: 5, provision: 'pp-48-2016/pasal-17/ayat-1' },
      issues: [{ code: 'year-without-decree', year: 2190 }],
    })
  })

  it('says that a day lies before the law that was read, or after it was last checked', () => {
    const { from, checkedThrough } = COVERED.grievance
    const told = (receivedOn: string) =>
      routeRecommendation({ ...SUGGESTION, receiver: { capacity: 'definitif', office: 'bupati' }, receivedOn } as never)
        .cautions
    expect([from, checkedThrough]).toEqual(['2021-08-31', '2025-12-31'])
    expect(told('2021-08-30')).toEqual([{ code: 'note', note: 'before-the-law-that-was-read' }])
    expect(told('2021-08-31')).toEqual([])
    expect(told('2025-12-31')).toEqual([])
    expect(told('2026-01-01')).toEqual([{ code: 'not-checked-since', checkedThrough: '2025-12-31', on: 'receivedOn' }])
  })

  it('says that a paper was passed on before it was received, and not that it was on the same day', () => {
    const order = (forwardedOn: `${number}-${number}-${number}`) =>
      routeRecommendation({ ...SUGGESTION, forwardedOn }).cautions.filter(({ code }) => code === 'days-out-of-order')
    expect(order('2024-09-01')).toEqual([{ code: 'days-out-of-order', facts: ['receivedOn', 'forwardedOn'] }])
    expect(order('2024-09-02')).toEqual([])
  })
})

describe('a request for leave that nobody answers', () => {
  const request = {
    leave: 'cuti-tahunan',
    answer: 'unanswered',
    employee: 'pns',
    requestWritten: true,
    conditionsMet: true,
  } as const

  // Friday 5 April 2024 complete: 8, 9, 12 and 15 April were collective leave, 10 and 11 April Idulfitri.
  it('says where it is late only as days of collective leave count', () => {
    const noted = (on: DateInput) => {
      const decision = assessLeaveRefusal({ ...request, completeOn: '2024-04-05', on })
      return decision.cautions.some((one) => one.code === 'note' && one.note === 'answer-time-turns-on-cuti-bersama')
    }
    // With them the five days end on 16 April, without them on 22 April.
    expect((['2024-04-16', '2024-04-17', '2024-04-22', '2024-04-23'] as const).map(noted)).toEqual([
      false,
      true,
      true,
      false,
    ])
    const answered = assessLeaveRefusal({
      ...request,
      answer: 'refused',
      answeredBy: 'pejabat-pembina-kepegawaian',
      completeOn: '2024-04-05',
      on: '2024-04-17',
    })
    expect(answered.cautions).not.toContainEqual({ code: 'note', note: 'answer-time-turns-on-cuti-bersama' })
  })

  it('is neither late nor in time in a year without a decree on days off', () => {
    const decision = assessLeaveRefusal({ ...request, completeOn: '2031-03-03', on: '2031-03-10' })
    expect(decision.status).toBe('needs-facts')
    const found =
      decision.status === 'needs-facts'
        ? decision.possible.map(({ conclusion }) => 'finding' in conclusion && conclusion.finding)
        : []
    expect(found).toEqual(['answer-not-yet-due', 'unanswered'])
  })
})
