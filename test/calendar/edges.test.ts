import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  type Calendar,
  type CalendarDay,
  type CalendarDefinition,
  type DeadlineInput,
  deadline,
  defineCalendar,
  holidaysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/calendar'

function made(definition: CalendarDefinition): Calendar {
  const calendar = defineCalendar(definition)
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.issues))
  return calendar.value
}

function counted(input: Partial<DeadlineInput> & Pick<DeadlineInput, 'event' | 'count' | 'unit'>) {
  const answer = deadline({ start: 'setelah', ...input })
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

const local: CalendarDay = { date: '2026-02-05', kind: 'libur-daerah', name: 'Hari jadi', decree: 'SE 1/2026' }

describe("a calendar of one's own", () => {
  it('takes the first and the last year there may be', () => {
    expect(made({ id: 'x', base: 'none', years: [2200, 1900] }).years).toEqual([1900, 2200])
  })

  it('does not say that a day that is refused was given twice', () => {
    const bad = { ...local, date: '2026-02-30' as const }
    const outside = { ...local, date: '2030-02-05' as const }
    const made = defineCalendar({ id: 'x', days: [bad, bad, outside, outside] })
    expect(made.ok ? [] : made.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'days[0].date not-a-day',
      'days[1].date not-a-day',
      'days[2].date day-outside-years',
      'days[3].date day-outside-years',
    ])
  })

  it('keeps a day of which nothing is said of how well it is known as unverified', () => {
    const calendar = made({ id: 'x', days: [local] })
    expect(holidaysBetween('2026-02-05', '2026-02-05', { calendar })).toMatchObject({
      value: [{ evidence: 'unverified', decreedOn: null }],
    })
  })

  it('asks no Keppres for a day that is no collective leave', () => {
    const calendar = made({ id: 'x', days: [{ ...local, asnDecree: null }] })
    expect(isWorkingDay('2026-02-05', { calendar, decree: 'keppres-asn' })).toEqual({ ok: true, value: false })
  })

  it('opens a year by the decrees of that year alone', () => {
    const calendar = made({
      id: 'x',
      base: 'none',
      years: [2028, 2029],
      days: [
        { date: '2028-01-01', kind: 'libur-nasional', name: 'a', decree: 'skb-2028', decreedOn: '2027-09-01' },
        { date: '2029-01-01', kind: 'libur-nasional', name: 'b', decree: 'skb-2029', decreedOn: '2028-09-01' },
        { date: '2029-03-01', kind: 'libur-nasional', name: 'c', decree: 'skb-2029', decreedOn: null },
      ],
    })
    const on = '2028-10-01'
    expect(isWorkingDay('2028-01-03', { calendar, asKnownOn: on })).toEqual({ ok: true, value: true })
    expect(isWorkingDay('2029-01-03', { calendar, asKnownOn: on })).toEqual({
      ok: false,
      issues: [{ code: 'year-not-established', year: 2029, decree: 'skb-2029', asKnownOn: on }],
    })
  })

  it('without years holds no day', () => {
    const calendar = made({ id: 'x', base: 'none' })
    for (const date of ['0001-01-01', '0001-12-31', '2024-01-02'] as const)
      expect(isWorkingDay(date, { calendar }).ok, date).toBe(false)
  })
})

describe('a list of holidays', () => {
  it('of days that run backwards is empty, also outside the decrees', () => {
    expect(holidaysBetween('2024-12-26', '2024-12-25')).toEqual({ ok: true, value: [] })
    expect(holidaysBetween('2030-01-01', '2029-01-01')).toEqual({ ok: true, value: [] })
  })

  it('of one day outside the decrees is refused', () => {
    expect(holidaysBetween('2028-01-05', '2028-01-05')).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2028, asKnownOn: null }],
    })
  })

  it('tells a day that is not established once', () => {
    const calendar = made({ id: 'x', days: [local] })
    expect(holidaysBetween('2026-02-04', '2026-02-06', { calendar, asKnownOn: '2026-01-01' })).toEqual({
      ok: false,
      issues: [{ code: 'day-not-established', date: '2026-02-05', decree: 'SE 1/2026', asKnownOn: '2026-01-01' }],
    })
  })
})

describe('a count', () => {
  it('back from the day before the decrees names the year before them', () => {
    expect(addWorkingDays('2018-12-31', -1)).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2018, asKnownOn: null }],
    })
  })

  it('to the first day that cannot be counted is refused', () => {
    const calendar = made({ id: 'x', base: 'none', years: [2016, 2018] })
    expect(workingDaysBetween('2016-12-29', '2016-12-31', { calendar }).ok).toBe(true)
    expect(workingDaysBetween('2016-12-29', '2017-01-01', { calendar })).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2017, asKnownOn: null }],
    })
  })
})

describe('a deadline', () => {
  it('rounds no end of a month where days are counted', () => {
    const { cautions } = counted({ event: '2024-02-29', count: 5, unit: 'hari-kalender' })
    expect(cautions.map(({ code }) => code)).not.toContain('month-end-rounded-down')
  })

  it('names the next working day of the week it was counted by', () => {
    // Good Friday 2024; the Saturday after it is a working day of six.
    const on = (week: 5 | 6) => counted({ event: '2024-03-28', count: 1, unit: 'hari-kalender', week }).cautions
    const caution = { code: 'due-on-non-working-day', why: 'libur-nasional' }
    expect(on(6)).toContainEqual({ ...caution, nextWorkingDay: '2024-03-30' })
    expect(on(5)).toContainEqual({ ...caution, nextWorkingDay: '2024-04-01' })
  })

  it('of calendar days at the least is over the day after, working day or not', () => {
    const { due, dueOther } = counted({
      event: '2024-03-01',
      count: 7,
      unit: 'hari-kalender',
      bound: 'at-least',
    })
    expect([due, dueOther]).toEqual(['2024-03-08', [{ reading: 'clear-days', due: '2024-03-09' }]])
  })

  it('does not speak of the Keppres for ASN where the leave falls on a weekend', () => {
    const leave = { kind: 'cuti-bersama', name: 'Cuti bersama', decree: 'skb-2028', asnDecree: null } as const
    const calendar = made({
      id: 'x',
      base: 'none',
      years: [2028],
      days: [
        { ...leave, date: '2028-01-08' },
        { ...leave, date: '2028-01-11' },
      ],
    })
    const { due, cautions } = counted({ event: '2028-01-06', count: 4, unit: 'hari-kerja', calendar })
    expect(due).toBe('2028-01-13')
    expect(cautions.filter(({ code }) => code === 'asn-decree-differs')).toEqual([
      { code: 'asn-decree-differs', date: '2028-01-11', forAsn: 'not-found' },
    ])
  })
})

describe('an option that is not accepted', () => {
  const wrong = (option: string, value: unknown) => () =>
    isWorkingDay('2024-03-01', { [option]: value } as { readonly week?: 5 })
  it.each([
    ['week', 7, '7', '5, 6'],
    ['week', '5', '"5"', '5, 6'],
    ['week', Symbol('5'), 'symbol', '5, 6'],
    ['week', () => 5, 'function', '5, 6'],
    ['decree', { skb: true }, 'object', '"skb", "keppres-asn"'],
    ['cutiBersama', 'maybe', '"maybe"', '"non-working", "working"'],
  ])('%s: says what was given and what may be', (option, value, shown, accepted) => {
    expect(wrong(option, value)).toThrow(
      new RangeError(
        `${option}: ${shown} is not accepted; accepted: ${accepted}. / ${option}: ${shown} tidak diterima; yang diterima: ${accepted}.`,
      ),
    )
  })
})
