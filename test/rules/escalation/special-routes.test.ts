import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/dates'
import { explain } from '../../../src/explain'
import {
  ESCALATION_RESPONDENTS,
  ESCALATION_SUBJECTS,
  type EscalationPlan,
  type EscalationSubject,
  FILERS,
  planEscalation,
  RUNGS,
  type Rung,
} from '../../../src/rules/escalation'
import { runs } from '../../checks/runs'

const PLACES = ['provinsi', 'kabupaten-kota'] as const
const ASN: readonly string[] = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu']
/** Days on which no rung turns, one before and one after each day on which one does. */
const DAYS = ['2022-12-01', '2023-12-01', '2024-10-01', '2025-11-01'] as const

function everyPlan(subject: EscalationSubject): EscalationPlan[] {
  return PLACES.flatMap((place) =>
    ESCALATION_RESPONDENTS.flatMap((respondent) =>
      FILERS.flatMap((filer) => DAYS.map((on) => planEscalation({ subject, place, respondent, filer, on }))),
    ),
  )
}
const firstOf = ({ steps }: EscalationPlan): Rung | undefined => steps.find(({ line }) => line === 'ladder')?.code
const firsts = (subject: EscalationSubject, kept: (plan: EscalationPlan) => boolean = () => true) => [
  ...new Set(everyPlan(subject).filter(kept).map(firstOf)),
]

/* Law page 9.2: where each special route begins, whoever is complained of. */
describe('each special route has a first rung of its own', () => {
  it.each([
    ['neutrality', ['report-to-bawaslu']],
    ['corruption', ['complain-to-inspectorate']],
    ['procurement', ['complain-to-inspectorate']],
    ['discipline-sanction', ['file-objection']],
    ['transfer', ['file-objection']],
  ] as const)('%s begins with %j', (subject, expected) => {
    expect(firsts(subject)).toEqual(expected)
  })

  it('a dismissal begins with BPASN for ASN and with an objection by the general act for others', () => {
    expect(firsts('dismissal', ({ facts }) => ASN.includes(facts.filer as string))).toEqual(['file-appeal'])
    expect(firsts('dismissal', ({ facts }) => !ASN.includes(facts.filer as string))).toEqual(['file-objection'])
  })

  it('maladministration begins with the superior of the officer and ends with the Ombudsman, the court beside', () => {
    expect(new Set(firsts('maladministration'))).toEqual(
      new Set(['complain-to-head-of-office', 'submit-to-head-of-region', 'report-to-ombudsman']),
    )
    for (const { last, steps, facts } of everyPlan('maladministration')) {
      expect(last).toEqual(['report-to-ombudsman'])
      expect(steps.some(({ code, line }) => code === 'sue-in-court' && line === 'beside')).toBe(true)
      if (facts.respondent === 'rekan-kerja') expect(steps[0]?.code).toBe('complain-to-head-of-office')
    }
  })

  it('whoever received a service complains of it within thirty days; staff who complain of their own office received none', () => {
    for (const { steps, facts } of everyPlan('maladministration')) {
      for (const code of ['complain-to-head-of-office', 'submit-to-head-of-region'] as const) {
        const step = steps.find((one) => one.code === code)
        if (step === undefined) continue
        const clock = step.fileBy !== undefined && 'rule' in step.fileBy ? step.fileBy.rule : undefined
        expect([facts.filer, clock?.count, clock?.provision]).toEqual(
          facts.filer === 'masyarakat'
            ? ['masyarakat', 30, 'uu-25-2009/pasal-42/ayat-2']
            : [facts.filer, undefined, undefined],
        )
      }
    }
    const plan = planEscalation({
      subject: 'maladministration',
      filer: 'masyarakat',
      respondent: 'rekan-kerja',
      place: 'kabupaten-kota',
      happenedOn: '2024-09-16',
      on: '2024-10-01',
    })
    expect(plan.steps[0]?.fileBy).toMatchObject({ due: '2024-10-16', provision: 'uu-25-2009/pasal-42/ayat-2' })
  })

  it('no clock runs for the auditors from a paper filed with them: their five days run from the hand-over', () => {
    for (const subject of ['abuse-of-authority', 'arbitrary-treatment'] as const) {
      const plan = planEscalation({
        subject,
        filer: 'masyarakat',
        respondent: 'kepala-perangkat-daerah',
        place: 'kabupaten-kota',
        history: [{ rung: 'complain-to-inspectorate', filedOn: '2024-05-06' }],
        on: '2024-05-20',
      })
      const step = plan.steps.find(({ code }) => code === 'complain-to-inspectorate')
      expect([subject, step?.state, step?.deadline]).toEqual([subject, 'waiting', null])
      expect(step?.notes).toContain('five-days-from-hand-over')
    }
  })

  it('sixty working days are for findings that lead to no claim, and the merit system stands in UU 5/2014 Pasal 30', () => {
    const facts = { filer: 'pns', respondent: 'kepala-perangkat-daerah', place: 'kabupaten-kota' } as const
    const travel = planEscalation({ ...facts, subject: 'fictitious-travel', on: '2024-05-20' })
    const head = travel.steps.find(({ code }) => code === 'submit-to-head-of-region')
    expect(head?.basis.map(({ provision }) => provision)).toContain('pp-12-2017/pasal-27/ayat-4')
    expect(explain(travel, { locale: 'en' }).replace(/\s+/g, ' ')).toContain(
      'not tied to a treasury and/or compensation claim',
    )
    const moved = planEscalation({ ...facts, subject: 'transfer', on: '2023-10-30' })
    const supervisor = moved.steps.find(({ code }) => code === 'refer-to-asn-supervisor')
    expect(supervisor?.basis.map(({ provision }) => provision)).toEqual(
      expect.arrayContaining(['uu-5-2014/pasal-30', 'uu-5-2014/pasal-31/ayat-2/huruf-a']),
    )
  })

  it('a complaint about procurement cites Pasal 77 as it stands on the day', () => {
    const cited = (on: '2025-04-29' | '2025-06-03') =>
      planEscalation({ subject: 'procurement', filer: 'pns', place: 'kabupaten-kota', on })
        .steps.find(({ code }) => code === 'complain-to-inspectorate')
        ?.basis.map(({ provision }) => provision as string)
        .filter((provision) => provision.includes('pasal-77'))
    expect(cited('2025-04-29')).toEqual(['perpres-16-2018/pasal-77/ayat-1', 'perpres-16-2018/pasal-77/ayat-2'])
    expect(cited('2025-06-03')).toEqual([
      'perpres-16-2018/pasal-77/ayat-1',
      'perpres-46-2025/pasal-77/ayat-1a',
      'perpres-46-2025/pasal-77/ayat-2',
    ])
  })

  it('abuse of authority passes the auditors, and only the official may ask the court', () => {
    for (const { steps } of everyPlan('abuse-of-authority')) {
      expect(steps.find(({ code }) => code === 'complain-to-inspectorate')?.line).toBe('ladder')
      const test = steps.find(({ code }) => code === 'ask-for-abuse-test')
      expect([test?.line, test?.office]).toEqual(['beside', 'pengadilan-tata-usaha-negara'])
      expect(test?.notes).toContain('only-the-official-or-agency-may-ask')
    }
  })

  it('harassment and corruption can go to law enforcement at once, whatever was filed elsewhere', () => {
    for (const subject of ['sexual-harassment', 'corruption', 'procurement', 'fictitious-travel'] as const) {
      for (const { steps } of everyPlan(subject)) {
        const police = steps.find(({ code }) => code === 'report-to-law-enforcement')
        expect([police?.state, police?.opens]).toEqual(['at-any-time', []])
      }
    }
    const gone = planEscalation({
      subject: 'sexual-harassment',
      filer: 'pns',
      respondent: 'rekan-kerja',
      place: 'provinsi',
      on: '2024-10-14',
      history: [{ rung: 'report-to-law-enforcement', filedOn: '2024-10-07' }],
    })
    // A report to the police puts nothing behind: the office still has to act.
    expect(gone.steps.map(({ code, state }) => `${code}: ${state}`)).toEqual([
      'complain-to-head-of-office: now',
      'submit-to-head-of-region: later',
      'report-to-law-enforcement: waiting',
      'ask-witness-protection: at-any-time',
    ])
  })
})

describe('what is asked first', () => {
  const ladder = ({ steps }: EscalationPlan) =>
    JSON.stringify(steps.map(({ code, office, line, deadline, fileBy }) => [code, office, line, deadline, fileBy]))
  const left = (plans: readonly EscalationPlan[], known: 'filer' | 'respondent') => {
    const groups = new Map<unknown, Set<string>>()
    for (const plan of plans) {
      const key = plan.facts[known]
      groups.set(key, (groups.get(key) ?? new Set()).add(ladder(plan)))
    }
    return [...groups.values()].reduce((sum, group) => sum + group.size, 0) / groups.size
  }

  it.each(ESCALATION_SUBJECTS)('of filer and respondent leaves the fewest ladders: %s', (subject) => {
    for (const place of PLACES) {
      const on = '2024-10-01'
      const plans = ESCALATION_RESPONDENTS.flatMap((respondent) =>
        FILERS.map((filer) => planEscalation({ subject, place, respondent, filer, on })),
      )
      const asked = planEscalation({ subject, place, on })
        .missing.map(({ fact }) => fact)
        .filter((fact) => fact === 'filer' || fact === 'respondent')
      const lefts = asked.map((fact) => left(plans, fact as 'filer' | 'respondent'))
      expect(lefts).toEqual([...lefts].sort((one, other) => one - other))
      // What is not asked turns nothing.
      for (const fact of ['filer', 'respondent'] as const) {
        if (asked.includes(fact)) continue
        const other = fact === 'filer' ? 'respondent' : 'filer'
        expect(left(plans, other)).toBe(1)
      }
    }
  })
})

describe('on any day, with any history', () => {
  it('a ladder never loops, never asks anyone about themselves, and ends at one named last rung', () => {
    const THEMSELVES: { readonly [respondent: string]: readonly string[] } = {
      'atasan-langsung': ['atasan-langsung'],
      'kepala-perangkat-daerah': ['kepala-perangkat-daerah'],
      'sekretaris-daerah': ['sekretaris-daerah'],
      'kepala-daerah/provinsi': ['gubernur'],
      'kepala-daerah/kabupaten-kota': ['bupati-wali-kota'],
      'inspektur/provinsi': ['inspektorat-provinsi'],
      'inspektur/kabupaten-kota': ['inspektorat-kabupaten-kota'],
    }
    const filing = fc.record({
      rung: fc.constantFrom(...RUNGS),
      result: fc.constantFrom('pending', 'silent', 'refused', 'settled', undefined),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...ESCALATION_SUBJECTS),
        fc.constantFrom(...PLACES),
        fc.integer({ min: 0, max: 2000 }),
        fc.array(filing, { maxLength: 4 }),
        (subject, place, days, history) => {
          const on = addDays('2022-09-14', days)
          for (const respondent of ESCALATION_RESPONDENTS) {
            for (const filer of FILERS) {
              const plan = planEscalation({ subject, place, respondent, filer, on, history })
              const rungs = plan.steps.filter(({ line }) => line === 'ladder')
              const codes = rungs.map(({ code }) => code)
              expect(new Set(plan.steps.map(({ code }) => code)).size).toBe(plan.steps.length)
              expect(codes).toEqual([...codes].sort((one, other) => RUNGS.indexOf(one) - RUNGS.indexOf(other)))
              for (const [at, { opens }] of rungs.entries()) expect(opens).toEqual(codes.slice(at + 1, at + 2))
              expect(plan.last).toEqual(codes.slice(-1))
              expect(codes.length).toBeGreaterThan(0)
              const themselves = [...(THEMSELVES[respondent] ?? []), ...(THEMSELVES[`${respondent}/${place}`] ?? [])]
              for (const { office, reconsiders } of plan.steps) {
                if (reconsiders !== true) expect(themselves).not.toContain(office)
              }
            }
          }
        },
      ),
      { numRuns: runs(40) },
    )
  })
})
