import { describe, expect, it } from 'vitest'
import {
  ESCALATION_SUBJECTS,
  type EscalationFacts,
  type EscalationOffice,
  type EscalationPlan,
  FILERS,
  planEscalation,
  ESCALATION_RESPONDENTS as RESPONDENTS,
  type EscalationRespondent as Respondent,
  RUNGS,
} from '../../../src/rules/escalation'

const PLACES = ['provinsi', 'kabupaten-kota'] as const
/** The offices that are the one complained of, in person, by respondent and place. */
const THEMSELVES: { readonly [K in Respondent]?: (place: (typeof PLACES)[number]) => readonly EscalationOffice[] } = {
  'atasan-langsung': () => ['atasan-langsung'],
  'kepala-perangkat-daerah': () => ['kepala-perangkat-daerah'],
  inspektur: (place) => [place === 'provinsi' ? 'inspektorat-provinsi' : 'inspektorat-kabupaten-kota'],
  'sekretaris-daerah': () => ['sekretaris-daerah'],
  'kepala-daerah': (place) => [place === 'provinsi' ? 'gubernur' : 'bupati-wali-kota'],
}
const ladder = (plan: EscalationPlan) => plan.steps.filter(({ line }) => line === 'ladder')

const DAYS = [
  '2022-09-14',
  '2023-10-30',
  '2023-10-31',
  '2024-08-22',
  '2024-08-23',
  '2024-09-04',
  '2025-10-15',
  '2025-10-16',
  '2026-06-01',
] as const
const SPACE: EscalationFacts[] = ESCALATION_SUBJECTS.flatMap((subject) =>
  PLACES.flatMap((place) =>
    RESPONDENTS.flatMap((respondent) =>
      FILERS.flatMap((filer) => DAYS.map((on) => ({ subject, place, respondent, filer, on }))),
    ),
  ),
)

describe('every ladder over the whole space of subjects, places, respondents, filers and days of law', () => {
  const plans = SPACE.map((facts) => planEscalation(facts))

  it('ends at one named last rung, which opens nothing', () => {
    expect(plans.length).toBe(19 * 2 * 9 * 6 * 9)
    const wrong = plans.filter((plan) => {
      const last = ladder(plan).at(-1)
      return (
        plan.last.length !== 1 || last?.code !== plan.last[0] || last?.opens.length !== 0 || last.opensOn.length !== 0
      )
    })
    expect(wrong.map(({ facts }) => facts)).toEqual([])
  })

  it('never loops: each rung once, each opening exactly the next, always upward', () => {
    const wrong = plans.filter((plan) => {
      const codes = ladder(plan).map(({ code }) => code)
      const upward = codes.every(
        (code, at) => at === 0 || RUNGS.indexOf(code) > RUNGS.indexOf(codes[at - 1] as typeof code),
      )
      const tied = ladder(plan).every(({ opens }, at) => opens.join() === codes.slice(at + 1, at + 2).join())
      const once = new Set(plan.steps.map(({ code }) => code)).size === plan.steps.length
      return !upward || !tied || !once
    })
    expect(wrong.map(({ facts }) => facts)).toEqual([])
  })

  it('never asks anyone about themselves; only a review of a decision goes back to who made it', () => {
    const wrong = plans.flatMap((plan) => {
      const { respondent, place } = plan.facts
      const themselves = THEMSELVES[respondent as Respondent]?.(place) ?? []
      return plan.steps.filter(({ office, reconsiders }) => themselves.includes(office) && reconsiders === undefined)
    })
    expect(wrong).toEqual([])
    const reviewed = plans.flatMap(({ steps }) => steps.filter(({ reconsiders }) => reconsiders === true))
    expect(new Set(reviewed.map(({ code }) => code))).toEqual(new Set(['file-objection']))
    for (const { basis } of reviewed) {
      const ids = basis.map(({ provision }) => provision)
      expect(ids.includes('pp-79-2021/pasal-3/ayat-2') || ids.includes('uu-30-2014/pasal-77/ayat-1')).toBe(true)
    }
  })

  it('leaves a rung out with its ground, and shows it nowhere else', () => {
    for (const { steps, skipped } of plans) {
      for (const { code, basis } of skipped) {
        expect(basis.length).toBeGreaterThan(0)
        expect(steps.some((step) => step.code === code)).toBe(false)
      }
    }
    expect(new Set(plans.flatMap(({ skipped }) => skipped.map(({ why }) => why)))).toEqual(
      new Set(['is-the-respondent', 'not-above-the-respondent', 'only-for-civil-servants']),
    )
  })

  it('cites a ground for every step, and names KASN until 22 August 2024 and BKN from the next day', () => {
    for (const { steps, facts } of plans) {
      for (const { basis, code, office } of steps) {
        expect(basis.length).toBeGreaterThan(0)
        if (code === 'refer-to-asn-supervisor') expect(office).toBe(facts.on < '2024-08-23' ? 'kasn' : 'bkn')
      }
    }
  })
})
