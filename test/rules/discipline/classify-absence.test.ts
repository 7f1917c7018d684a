import { describe, expect, it } from 'vitest'
import { type AbsenceFacts, classifyAbsence, countAbsences } from '../../../src/rules/discipline'

const STAFF = { kind: 'pns', post: 'pelaksana', place: 'kabupaten-kota' } as const
const HOLDER = { kind: 'pns', post: 'pengawas', place: 'kabupaten-kota' } as const
const in2024 = (facts: Partial<AbsenceFacts>, actor: AbsenceFacts['actor'] = HOLDER) =>
  classifyAbsence({ actor, year: 2024, decidedOn: '2024-12-02', ...facts })
const step = (decision: ReturnType<typeof in2024>) =>
  decision.status === 'decided'
    ? decision.conclusion.step
    : decision.status === 'outside-law'
      ? decision.why
      : decision.status
const notes = (decision: ReturnType<typeof in2024>) =>
  decision.cautions.flatMap((one) => (one.code === 'note' ? [one.note] : []))
/** Working days from 15 January 2024 on, Monday to Friday; none of them a holiday. */
const WEEKS = [15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 29, 30].map((day) => `2024-01-${day}` as const)
const AROUND_NEW_YEAR = [
  '2023-12-21',
  '2023-12-22',
  '2023-12-27',
  '2023-12-28',
  '2023-12-29',
  '2024-01-02',
  '2024-01-03',
  '2024-01-04',
  '2024-01-05',
  '2024-01-08',
] as const

describe('the ladder of PP 94/2021', () => {
  it.each([
    [0, 'no-absence-counted'],
    [2, 'below-the-brackets'],
    [3, 'ringan-1'],
    [4, 'ringan-2'],
    [6, 'ringan-2'],
    [7, 'ringan-3'],
    [10, 'ringan-3'],
    [11, 'sedang-1'],
    [13, 'sedang-1'],
    [14, 'sedang-2'],
    [16, 'sedang-2'],
    [17, 'sedang-3'],
    [20, 'sedang-3'],
    [21, 'berat-1'],
    [24, 'berat-1'],
    [25, 'berat-2'],
    [27, 'berat-2'],
    [28, 'berat-3'],
    [200, 'berat-3'],
  ])('%i days: %s', (absentDays, expected) => {
    expect(step(in2024({ absentDays, longestRun: 2, effectOnUnit: true }))).toBe(expected)
  })

  it('ten in a row dismiss, nine do not, and the salary stops from the following month', () => {
    expect(in2024({ absentOn: WEEKS.slice(0, 10) })).toMatchObject({
      status: 'decided',
      conclusion: {
        step: 'berat-4',
        ground: 'consecutive',
        sanctions: { value: { kinds: ['pemberhentian-dengan-hormat-tidak-atas-permintaan-sendiri'] } },
        authority: { value: { imposes: 'pejabat-pembina-kepegawaian' } },
        pay: { status: 'settled', value: { from: 'following-month' } },
      },
    })
    expect(step(in2024({ absentOn: WEEKS.slice(0, 9), effectOnUnit: true }))).toBe('ringan-3')
    expect(countAbsences(WEEKS.slice(0, 10)).runs[0]).toMatchObject({
      tenthDay: '2024-01-26',
      payStopsFrom: '2024-02-01',
    })
  })

  it('a count from eleven asks for the longest run; below ten it is not asked', () => {
    const decision = in2024({ absentDays: 12 })
    expect(decision.status === 'needs-facts' && decision.missing.map(({ fact }) => fact)).toEqual(['longestRun'])
    expect(step(in2024({ absentDays: 9, effectOnUnit: true }))).toBe('ringan-3')
  })

  it('light sanctions name an effect on the unit: asked, and contested where there is none', () => {
    const open = in2024({ absentDays: 5 })
    expect(open.status === 'needs-facts' && open.missing.map(({ fact }) => fact)).toEqual(['effectOnUnit'])
    const none = in2024({ absentDays: 5, effectOnUnit: false })
    expect(none).toMatchObject({ status: 'contested' })
    expect(step(in2024({ absentDays: 12, longestRun: 1, effectOnUnit: false }))).toBe('sedang-1')
  })

  it('a demotion cannot be carried out on a pelaksana; the level stands all the same', () => {
    expect(in2024({ absentDays: 22, longestRun: 3 }, STAFF)).toMatchObject({
      conclusion: {
        level: 'berat',
        sanctions: { status: 'silent', reason: 'kind-cannot-be-carried-out-on-a-pelaksana' },
        exit: { status: 'silent', reason: 'no-dismissal-at-this-step' },
      },
    })
  })

  it('a CPNS with eleven days is dismissed as CPNS', () => {
    expect(in2024({ absentDays: 11, longestRun: 3 }, { ...STAFF, kind: 'cpns' })).toMatchObject({
      conclusion: {
        sanctions: { status: 'silent', reason: 'cpns-is-dismissed-instead' },
        exit: { value: { form: 'pemberhentian-sebagai-cpns' } },
      },
    })
  })

  it('a PPPK stands under the rule of the agency; soldiers and contract staff outside', () => {
    expect(in2024({ absentDays: 12, longestRun: 1 }, { kind: 'pppk' })).toMatchObject({
      conclusion: {
        rule: 'agency-rule',
        step: 'set-by-agency-rule',
        pay: { status: 'silent' },
        exit: { status: 'contested' },
      },
    })
    expect(step(in2024({ absentDays: 12 }, { kind: 'thl' }))).toBe('contract-instead-of-discipline')
    expect(step(in2024({ absentDays: 12 }, { kind: 'tni' }))).toBe('armed-forces-and-police')
  })
})

describe('the ladder of PP 53/2010', () => {
  const in2019 = (absentDays: number, lateMinutes: number | undefined = 0, actor: AbsenceFacts['actor'] = HOLDER) =>
    classifyAbsence({ actor, year: 2019, absentDays, lateMinutes, longestRun: absentDays, decidedOn: '2019-12-02' })
  it.each([
    [4, 'below-the-brackets'],
    [5, 'ringan-1'],
    [6, 'ringan-2'],
    [15, 'ringan-3'],
    [16, 'sedang-1'],
    [21, 'sedang-2'],
    [30, 'sedang-3'],
    [31, 'berat-1'],
    [36, 'berat-2'],
    [45, 'berat-3'],
    [46, 'berat-4'],
  ])('%i days: %s', (days, expected) => {
    expect(step(in2019(days))).toBe(expected)
  })

  it('names no sanction for 36 to 45 days without a post, and knows no days in a row', () => {
    expect(step(in2019(40, 0, STAFF))).toBe('no-sanction-named-without-a-post')
    expect(in2019(12)).toMatchObject({ conclusion: { pay: { status: 'silent' }, ground: 'cumulative' } })
  })

  it('adds lateness at seven and a half hours a day, and asks for it', () => {
    expect(step(in2019(4, 449))).toBe('below-the-brackets')
    expect(step(in2019(4, 450))).toBe('ringan-1')
    const open = classifyAbsence({ actor: HOLDER, year: 2019, absentDays: 4, decidedOn: '2019-12-02' })
    expect(open.status === 'needs-facts' && open.missing.map(({ fact }) => fact)).toEqual(['lateMinutes'])
    expect(notes(in2024({ absentDays: 4, effectOnUnit: true, lateMinutes: 450 }))).toContain(
      'lateness-by-local-rule-only',
    )
    expect(step(in2024({ absentDays: 2, lateMinutes: 4500 }))).toBe('below-the-brackets')
  })
})

describe('days as they are counted', () => {
  it('a run across 31 December is contested: in a row, or each year by itself', () => {
    const decision = classifyAbsence({
      actor: HOLDER,
      absentOn: [...AROUND_NEW_YEAR],
      effectOnUnit: true,
      decidedOn: '2024-03-04',
    })
    if (decision.status !== 'contested') throw new Error(decision.status)
    expect(
      decision.readings.map(({ point, option, outcome }) => [
        point,
        option,
        outcome.status === 'decided' && outcome.conclusion.step,
      ]),
    ).toEqual([
      ['absence-over-new-year', 'run-goes-on', 'berat-4'],
      ['absence-over-new-year', 'run-ends-with-the-year', 'ringan-2'],
    ])
    expect(notes(decision)).toContain('each-year-counted-apart')
  })

  it('the calendar year counts, not the last twelve months', () => {
    const absentOn = [...AROUND_NEW_YEAR.slice(0, 5), '2024-02-05'] as const
    expect(step(classifyAbsence({ actor: HOLDER, absentOn: [...absentOn], year: 2024, decidedOn: '2024-03-04' }))).toBe(
      'below-the-brackets',
    )
    expect(countAbsences([...absentOn]).years).toEqual([
      { year: 2023, workingDays: 5 },
      { year: 2024, workingDays: 1 },
    ])
  })

  it('days off and days told twice are left out and said so; a six-day office counts Saturdays', () => {
    const absentOn = ['2024-02-09', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'] as const
    const decision = in2024({ absentOn: [...absentOn], absentDays: 5, longestRun: 2 })
    expect(step(decision)).toBe('below-the-brackets')
    expect(notes(decision)).toContain('days-off-not-counted')
    expect(decision.cautions).toContainEqual({
      code: 'stated-contradicts-derived',
      fact: 'absentDays',
      stated: '5',
      derived: '1',
    })
    const six = classifyAbsence(
      {
        actor: HOLDER,
        absentOn: ['2024-02-16', '2024-02-17', '2024-02-19'],
        effectOnUnit: true,
        decidedOn: '2024-12-02',
      },
      { week: 6 },
    )
    expect(step(six)).toBe('ringan-1')
  })

  it('nothing is counted in a year without a decree', () => {
    const absentOn = ['2031-03-03', '2031-03-04', '2031-03-05'] as const
    const count = countAbsences([...absentOn])
    expect(count.issues).toEqual([{ code: 'year-without-decree', year: 2031, asKnownOn: null }])
    expect(count.years).toEqual([])
    const decision = classifyAbsence({ actor: HOLDER, absentOn: [...absentOn], effectOnUnit: true, year: 2031 })
    expect(decision.status).toBe('needs-facts')
    expect(notes(decision)).toContain('year-without-a-decree')
  })

  it('no days at all are no absence', () => {
    expect(step(in2024({ absentOn: [] }))).toBe('no-absence-counted')
    expect(countAbsences([])).toEqual({ years: [], runs: [], notCounted: [], issues: [] })
  })

  it('throws for what is not accepted', () => {
    expect(() => in2024({ absentDays: 1.5 })).toThrow('absentDays')
    expect(() => in2024({ longestRun: -1 })).toThrow('longestRun')
    expect(() => in2024({ absentDays: 1, lateMinutes: 0.5 })).toThrow('lateMinutes')
    expect(() => in2024({ year: 24 })).toThrow('year')
    expect(() => in2024({ absentOn: ['2024-02-30'] })).toThrow('absentOn[0]')
  })
})

it('a CPNS leaves for any absence of the levels sedang and berat, before PP 11/2017 too', () => {
  const cpns = { kind: 'cpns', post: 'pelaksana', place: 'kabupaten-kota' } as const
  const absent = (year: number, absentDays: number) =>
    classifyAbsence({
      actor: cpns,
      year,
      absentDays,
      longestRun: 3,
      lateMinutes: 0,
      effectOnUnit: true,
      decidedOn: `${year}-12-31` as '2012-12-31',
    })
  for (const year of [2012, 2018, 2024]) {
    expect(absent(year, 17)).toMatchObject({
      conclusion: { exit: { value: { form: 'pemberhentian-sebagai-cpns', may: 'must' } } },
    })
    expect(absent(year, 6)).toMatchObject({ conclusion: { exit: { status: 'silent' } } })
  }
  expect(absent(2024, 17)).toMatchObject({ conclusion: { authority: { reason: 'cpns-is-dismissed-instead' } } })
})

it('a run longer than the days of the year lies partly in another year, and whether it counts is contested', () => {
  const facts = { actor: { kind: 'pns' }, year: 2024, effectOnUnit: true, decidedOn: '2024-12-06' } as const
  const decision = classifyAbsence({ ...facts, absentDays: 5, longestRun: 12 })
  expect(decision.status).toBe('contested')
  if (decision.status === 'contested') expect(decision.readings[0]?.point).toBe('absence-over-new-year')
  // Of thirteen days in the year ten may lie in it in a row, or fewer.
  expect(classifyAbsence({ ...facts, absentDays: 13, longestRun: 14 }).status).not.toBe('decided')
  expect(classifyAbsence({ ...facts, absentDays: 12, longestRun: 12 })).toMatchObject({
    conclusion: { step: 'berat-4' },
  })
})
