import { describe, expect, it } from 'vitest'
import {
  classifyAbsence,
  classifyBreach,
  classifyBreaches,
  countAbsences,
  imposingAuthority,
} from '../../../src/rules/discipline'

const OFFICIAL = { kind: 'pns', post: 'administrator', place: 'kabupaten-kota' } as const
const DAYS = { committedOn: '2024-02-12', decidedOn: '2024-05-06' } as const

describe('discipline traps: breaches and absence', () => {
  it('discipline trap 2: the calendar year counts, and an earlier sanction does not set the count back', () => {
    const { years } = countAbsences(['2023-12-28', '2023-12-29', '2024-01-02', '2024-01-03'])
    expect(years).toEqual([
      { year: 2023, workingDays: 2 },
      { year: 2024, workingDays: 2 },
    ])
    // Three days were punished in March; five more make eight, not five.
    const later = classifyAbsence({
      actor: OFFICIAL,
      year: 2024,
      absentDays: 8,
      effectOnUnit: true,
      decidedOn: '2024-11-04',
    })
    expect(later).toMatchObject({ conclusion: { step: 'ringan-3' } })
  })

  it('discipline trap 3: the day of the decision chooses the regulation, and an earlier examination splits the catalogue', () => {
    const act = {
      actor: OFFICIAL,
      norm: 'pp-53-4-9',
      intent: 'intentional',
      impact: 'unit-kerja',
      committedOn: '2021-03-01',
    } as const
    expect(classifyBreach({ ...act, decidedOn: '2021-08-30' })).toMatchObject({ conclusion: { rule: 'pp-53-2010' } })
    expect(classifyBreach({ ...act, examinedOn: '2021-09-01', decidedOn: '2021-09-20' })).toMatchObject({
      conclusion: { rule: 'pp-94-2021', norm: 'pp-94-5i' },
    })
    expect(classifyBreach({ ...act, examinedOn: '2021-08-30', decidedOn: '2021-09-20' }).status).toBe('contested')
  })

  it('discipline trap 4: no table of PP 94/2021 is laid upon PPPK or contract staff', () => {
    const pppk = classifyBreach({ actor: { kind: 'pppk' }, norm: 'pp-94-5a', ...DAYS })
    expect(pppk).toMatchObject({ conclusion: { level: 'set-by-agency-rule' } })
    expect(pppk.basis.some(({ provision }) => provision.startsWith('pp-94-2021'))).toBe(false)
    expect(classifyBreach({ actor: { kind: 'honorer' }, norm: 'pp-94-5a', ...DAYS })).toMatchObject({
      status: 'outside-law',
      why: 'contract-instead-of-discipline',
    })
  })

  it('discipline trap 7: a gubernur is not a bupati: sedang on an administrator, ringan on a JPT pratama', () => {
    const who = (
      post: 'administrator' | 'jpt-pratama',
      place: 'provinsi' | 'kabupaten-kota',
      level: 'ringan' | 'sedang',
    ) => {
      const decision = imposingAuthority({ post, place, level, decidedOn: '2024-05-06' })
      return decision.status === 'decided' ? decision.conclusion.imposes : decision.status
    }
    expect(who('administrator', 'provinsi', 'sedang')).toBe('pejabat-dua-tingkat-di-atas')
    expect(who('administrator', 'kabupaten-kota', 'sedang')).toBe('contested')
    expect(who('jpt-pratama', 'provinsi', 'ringan')).toBe('jpt-madya')
    expect(who('jpt-pratama', 'kabupaten-kota', 'ringan')).toBe('pejabat-pembina-kepegawaian')
  })

  it('discipline trap 8: sanctions are never stacked', () => {
    const decision = classifyBreaches({
      actor: OFFICIAL,
      breaches: [
        { norm: 'pp-94-5a', ...DAYS },
        { norm: 'pp-94-5k', ...DAYS },
      ],
    })
    expect(decision).toMatchObject({ conclusion: { level: 'berat', leading: [0, 1] } })
  })

  it('discipline trap 14: joining a campaign carries no level, and none is guessed', () => {
    expect(classifyBreach({ actor: OFFICIAL, norm: 'pp-94-5n1', ...DAYS })).toMatchObject({
      status: 'outside-law',
      why: 'no-level-attached',
    })
  })

  it('discipline trap 17: working days follow the calendar: holidays, collective leave and the week of the office', () => {
    expect(countAbsences(['2024-04-08', '2024-04-10', '2024-04-13']).years).toEqual([])
    expect(countAbsences(['2024-02-17'], { week: 6 }).years).toEqual([{ year: 2024, workingDays: 1 }])
  })

  it('discipline trap 22: a sedang or berat breach ends the appointment of a CPNS', () => {
    const cpns = { kind: 'cpns', post: 'pelaksana', place: 'kabupaten-kota' } as const
    expect(classifyBreach({ actor: cpns, norm: 'pp-94-5a', ...DAYS })).toMatchObject({
      conclusion: {
        sanctions: { status: 'silent', reason: 'cpns-is-dismissed-instead' },
        exit: { value: { form: 'pemberhentian-sebagai-cpns', may: 'must' } },
      },
    })
  })
})
