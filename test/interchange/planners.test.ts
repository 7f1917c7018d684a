import { describe, expect, it } from 'vitest'
import { type AnyPlan, planLabel } from '../../src/explain'
import { toICalendar } from '../../src/interchange'
import { planProceedings, planRemedy } from '../../src/rules/discipline'
import { ESCALATION_SUBJECTS, planEscalation } from '../../src/rules/escalation'
import { PAPERS, routeRecommendation } from '../../src/rules/grievance'
import { planFollowUp } from '../../src/rules/neutrality'
import { CONDUCT, eventsOf, STAMP } from './plans'

describe('the words of charts and calendars', () => {
  const plans: readonly AnyPlan[] = [
    ...ESCALATION_SUBJECTS.map((subject) => planEscalation({ subject, place: 'provinsi', on: '2024-09-02' })),
    ...PAPERS.map((paper) =>
      routeRecommendation({
        paper,
        place: 'provinsi',
        receiver: { capacity: 'plt', office: 'asisten-sekretaris-daerah' },
        receivedOn: '2024-09-02',
        demands: ['legal-accompaniment'],
      }),
    ),
    planProceedings({ actor: { kind: 'pns' }, level: 'berat', summonedOn: '2024-10-14', asOf: '2024-10-14' }),
    planRemedy({
      actor: { kind: 'pns' },
      against: 'sanction-berat-in-service',
      issuer: 'pejabat-pembina-kepegawaian',
      decidedOn: '2024-12-02',
      receivedOn: '2024-12-02',
    }),
    planFollowUp(CONDUCT),
  ]
  it.each(['id', 'en'] as const)('name every step and office of every planner in %s', (locale) => {
    const codes = plans.flatMap(({ planner, steps }) =>
      steps.flatMap(({ code, office }) => [code, office].map((one) => [planner, one] as const)),
    )
    expect(new Set(codes.map(([planner]) => planner)).size).toBe(5)
    // Names that are the code itself: those written the same in both.
    const same = ['bkn', 'kasn', ...(locale === 'id' ? ['inspektorat'] : [])]
    expect(codes.filter(([planner, one]) => planLabel(planner, one, locale) === one && !same.includes(one))).toEqual([])
  })
})

describe('calendars of every planner', () => {
  it('have the days of a follow-up, an earlier one by another text too', () => {
    const decided = planFollowUp({
      subject: 'violation',
      classified: { kind: 'discipline-violation', level: 'ringan' },
      actor: { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' },
      election: 'pilkada-2024',
      decidedOn: '2024-12-02',
    })
    const clocks = eventsOf(toICalendar(decided, { stamp: STAMP, key: 'k' })).map(({ uid }) => uid.split('.').at(-1))
    expect(clocks).toContain('deadline@aparatur')
    expect(clocks).toContain('earlier@aparatur')
  })

  it('are written only with an entry, for the standard knows none without', () => {
    for (const subject of ESCALATION_SUBJECTS)
      for (const on of ['2024-03-22', '2021-08-30'] as const) {
        const text = toICalendar(planEscalation({ subject, place: 'provinsi', on, happenedOn: on }), {
          stamp: STAMP,
          key: 'k',
        })
        if (text !== null) expect(eventsOf(text).length).toBeGreaterThan(0)
      }
  })
})
