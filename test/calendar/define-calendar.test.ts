import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  type Calendar,
  type CalendarDay,
  type CalendarDefinition,
  deadline,
  defineCalendar,
  holidaysBetween,
  isWorkingDay,
  nationalCalendar,
  workingDaysBetween,
} from '../../src/calendar'

function made(definition: CalendarDefinition): Calendar {
  const calendar = defineCalendar(definition)
  if (!calendar.ok) throw new Error(JSON.stringify(calendar.issues))
  return calendar.value
}

const anniversary: CalendarDay = {
  date: '2026-02-05',
  kind: 'libur-daerah',
  name: 'Hari jadi provinsi',
  decree: 'SE Gubernur 1/2026',
  decreedOn: '2026-01-05',
  evidence: 'report',
}
const province = made({ id: 'provinsi-contoh', days: [anniversary] })

describe('defineCalendar', () => {
  it('adds regional holidays to the national decrees', () => {
    expect(isWorkingDay('2026-02-05')).toEqual({ ok: true, value: true })
    expect(isWorkingDay('2026-02-05', { calendar: province })).toEqual({ ok: true, value: false })
    expect(isWorkingDay('2026-02-17', { calendar: province })).toEqual({ ok: true, value: false })
    expect(addWorkingDays('2026-02-04', 1, { calendar: province })).toEqual({ ok: true, value: '2026-02-06' })
    expect(holidaysBetween('2026-02-05', '2026-02-05', { calendar: province })).toEqual({
      ok: true,
      value: [
        {
          date: '2026-02-05',
          kind: 'libur-daerah',
          name: 'Hari jadi provinsi',
          numeral: null,
          decree: 'SE Gubernur 1/2026',
          decreedOn: '2026-01-05',
          evidence: 'report',
          notes: [],
        },
      ],
    })
  })

  it('shows a regional holiday among the days a deadline passed over, and names the calendar', () => {
    const answer = deadline({ event: '2026-02-04', count: 1, unit: 'hari-kerja', start: 'setelah', calendar: province })
    expect(answer.ok && [answer.value.due, answer.value.skipped.length, answer.value.countedBy.calendar]).toEqual([
      '2026-02-06',
      1,
      'provinsi-contoh',
    ])
    const onIt = deadline({
      event: '2026-02-04',
      count: 1,
      unit: 'hari-kalender',
      start: 'setelah',
      calendar: province,
    })
    expect(onIt.ok && onIt.value.cautions).toEqual([
      { code: 'due-on-non-working-day', why: 'libur-daerah', nextWorkingDay: '2026-02-06' },
    ])
  })

  it('knows a regional holiday from the day it was decreed', () => {
    expect(isWorkingDay('2026-02-05', { calendar: province, asKnownOn: '2026-01-04' })).toEqual({
      ok: true,
      value: true,
    })
    expect(isWorkingDay('2026-02-05', { calendar: province, asKnownOn: '2026-01-05' })).toEqual({
      ok: true,
      value: false,
    })
  })

  it('leaves the past open where a day was given without the date of its decree', () => {
    const { decreedOn: _, ...undated } = anniversary
    for (const day of [undated, { ...anniversary, decreedOn: null }]) {
      const calendar = made({ id: 'x', days: [day] })
      expect(isWorkingDay('2026-02-05', { calendar })).toEqual({ ok: true, value: false })
      expect(isWorkingDay('2026-02-05', { calendar, asKnownOn: '2026-02-04' })).toEqual({
        ok: false,
        issues: [
          { code: 'day-not-established', date: '2026-02-05', decree: 'SE Gubernur 1/2026', asKnownOn: '2026-02-04' },
        ],
      })
    }
  })

  it('leaves open each of several such days', () => {
    const { decreedOn: _, ...undated } = anniversary
    const days = (['2026-02-03', '2026-02-05', '2026-02-11'] as const).map((date) => ({ ...undated, date }))
    const calendar = made({ id: 'x', days })
    const known = { calendar, asKnownOn: '2026-02-01' } as const
    for (const { date } of days)
      expect(isWorkingDay(date, known)).toMatchObject({ issues: [{ code: 'day-not-established', date }] })
    for (const date of ['2026-02-02', '2026-02-04', '2026-02-06', '2026-02-10', '2026-02-12'] as const)
      expect(isWorkingDay(date, known)).toEqual({ ok: true, value: true })
    expect(addWorkingDays('2026-02-10', -2, known)).toEqual({ ok: true, value: '2026-02-06' })
    expect(addWorkingDays('2026-02-10', -3, known)).toMatchObject({ issues: [{ date: '2026-02-05' }] })
    expect(addWorkingDays('2026-02-12', -1, known)).toMatchObject({ issues: [{ date: '2026-02-11' }] })
    const counted = workingDaysBetween('2026-02-02', '2026-02-12', known)
    expect(counted.ok === false && counted.issues.map((issue) => 'date' in issue && issue.date)).toEqual([
      '2026-02-03',
      '2026-02-05',
      '2026-02-11',
    ])
  })

  it('has a week of its own, which a call may still override', () => {
    const calendar = made({ id: 'rumah-sakit', week: 6 })
    expect(isWorkingDay('2026-02-07', { calendar })).toEqual({ ok: true, value: true })
    expect(isWorkingDay('2026-02-07', { calendar, week: 5 })).toEqual({ ok: true, value: false })
    expect(workingDaysBetween('2025-12-31', '2026-12-31', { calendar })).toEqual({ ok: true, value: 291 })
  })

  it('lets an office work on a weekend, a holiday or a day of leave', () => {
    const calendar = made({ id: 'layanan', workingDays: ['2026-02-07', '2026-02-16', '2026-02-17'] })
    for (const date of ['2026-02-07', '2026-02-16', '2026-02-17'] as const)
      expect(isWorkingDay(date, { calendar })).toEqual({ ok: true, value: true })
    expect(isWorkingDay('2026-02-08', { calendar })).toEqual({ ok: true, value: false })
    expect(holidaysBetween('2026-02-15', '2026-02-18', { calendar })).toEqual({ ok: true, value: [] })
    const answer = deadline({ event: '2026-02-06', count: 1, unit: 'hari-kalender', start: 'setelah', calendar })
    expect(answer.ok && answer.value.cautions).toEqual([])
  })

  it('carries a year for which the library has no decree', () => {
    const own: CalendarDay[] = [
      {
        date: '2028-01-01',
        kind: 'libur-nasional',
        name: 'Tahun Baru 2028 Masehi',
        decree: 'skb-2028',
        decreedOn: '2027-09-01',
      },
      {
        date: '2028-01-04',
        kind: 'cuti-bersama',
        name: 'Cuti bersama',
        decree: 'skb-2028',
        decreedOn: '2027-09-01',
        asnDecree: null,
      },
      {
        date: '2028-01-05',
        kind: 'cuti-bersama',
        name: 'Cuti bersama',
        decree: 'skb-2028',
        decreedOn: '2027-09-01',
        asnDecree: { decree: 'keppres-2028', decreedOn: '2028-01-02' },
      },
      {
        date: '2028-01-06',
        kind: 'cuti-bersama',
        name: 'Cuti bersama',
        decree: 'keppres-asn',
        decreedOn: '2027-10-01',
      },
      {
        date: '2028-01-07',
        kind: 'cuti-bersama',
        name: 'Cuti bersama',
        decree: 'skb-2028',
        decreedOn: '2027-09-01',
        asnDecree: { decree: 'keppres-2028' },
      },
    ]
    const calendar = made({ id: 'sendiri', years: [2028], days: own })
    expect(calendar.years).toEqual([...nationalCalendar.years, 2028])
    expect(addWorkingDays('2027-12-31', 2, { calendar })).toEqual({ ok: true, value: '2028-01-10' })
    expect(addWorkingDays('2027-12-31', 1, { calendar, asKnownOn: '2027-08-31' }).ok).toBe(false)
    expect(addWorkingDays('2027-12-31', 1, { calendar, asKnownOn: '2027-09-01' })).toEqual({
      ok: true,
      value: '2028-01-03',
    })
    const asn = (date: '2028-01-04' | '2028-01-05' | '2028-01-06' | '2028-01-07', asKnownOn?: '2028-01-01') => {
      const answer = isWorkingDay(date, { calendar, decree: 'keppres-asn', asKnownOn })
      return answer.ok ? answer.value : answer.issues[0]?.code
    }
    expect([asn('2028-01-04'), asn('2028-01-05'), asn('2028-01-06')]).toEqual(['asn-decree-not-found', false, false])
    expect([asn('2028-01-05', '2028-01-01'), asn('2028-01-06', '2028-01-01'), asn('2028-01-07', '2028-01-01')]).toEqual(
      [true, false, 'day-not-established'],
    )
  })

  it('stands on its own, with holes between its years, or empty', () => {
    const calendar = made({ id: 'sendiri', base: 'none', years: [2018, 2016], days: [] })
    expect(calendar.years).toEqual([2016, 2018])
    expect(isWorkingDay('2016-01-04', { calendar })).toEqual({ ok: true, value: true })
    expect(workingDaysBetween('2016-12-01', '2018-01-31', { calendar })).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2017, asKnownOn: null }],
    })
    expect(addWorkingDays('2018-01-02', -2, { calendar }).ok).toBe(false)
    expect(isWorkingDay('2016-01-04', { calendar, asKnownOn: '2016-01-01' })).toEqual({
      ok: false,
      issues: [{ code: 'year-not-established', year: 2016, decree: '2016', asKnownOn: '2016-01-01' }],
    })
    // The first day that a calendar holds is a working day like any other.
    expect(addWorkingDays('2018-01-02', -1, { calendar })).toEqual({ ok: true, value: '2018-01-01' })
    expect(addWorkingDays('2016-01-04', -1, { calendar })).toEqual({ ok: true, value: '2016-01-01' })
    const empty = made({ id: 'kosong', base: 'none' })
    expect(isWorkingDay('2024-01-02', { calendar: empty }).ok).toBe(false)
    expect(workingDaysBetween('2024-01-02', '2024-01-05', { calendar: empty }).ok).toBe(false)
  })

  it('names the decree of an undated year of its own', () => {
    const days: CalendarDay[] = [{ date: '2028-01-01', kind: 'libur-nasional', name: 'Tahun Baru', decree: 'skb-2028' }]
    const calendar = made({ id: 'sendiri', years: [2028], days })
    expect(isWorkingDay('2028-01-03', { calendar, asKnownOn: '2028-01-01' })).toMatchObject({
      issues: [{ code: 'year-not-established', decree: 'skb-2028' }],
    })
    const decreed: CalendarDay = { ...(days[0] as CalendarDay), name: 'Lain', decreedOn: '2027-09-01' }
    for (const either of [
      [...days, decreed],
      [decreed, ...days],
    ]) {
      const mixed = made({ id: 'sendiri', years: [2028], days: either })
      expect(isWorkingDay('2028-01-03', { calendar: mixed, asKnownOn: '2028-01-01' }).ok).toBe(false)
    }
    const dated = made({
      id: 'sendiri',
      years: [2028],
      days: [
        { date: '2028-01-03', kind: 'libur-nasional', name: 'Susulan', decree: 'perubahan', decreedOn: '2027-12-01' },
        { date: '2028-01-01', kind: 'libur-nasional', name: 'Tahun Baru', decree: 'skb-2028', decreedOn: '2027-09-01' },
      ],
    })
    expect(isWorkingDay('2028-01-03', { calendar: dated, asKnownOn: '2027-10-01' })).toEqual({ ok: true, value: true })
  })

  it('lists a holiday before leave on the same day, whichever was given first', () => {
    const calendar = made({ id: 'x', days: [{ ...anniversary, date: '2026-02-16' }] })
    const listed = holidaysBetween('2026-02-16', '2026-02-16', { calendar })
    expect(listed.ok && listed.value.map(({ kind }) => kind)).toEqual(['libur-daerah', 'cuti-bersama'])
    expect(isWorkingDay('2026-02-16', { calendar, cutiBersama: 'working' })).toEqual({ ok: true, value: false })
  })

  it('leaves no hole in a list of holidays where a Sunday is in doubt', () => {
    const { decreedOn: _, ...undated } = anniversary
    const calendar = made({ id: 'x', days: [{ ...undated, date: '2026-02-08' }] })
    expect(isWorkingDay('2026-02-08', { calendar, asKnownOn: '2026-02-01' })).toEqual({ ok: true, value: false })
    expect(holidaysBetween('2026-02-07', '2026-02-09', { calendar, asKnownOn: '2026-02-01' })).toEqual({
      ok: false,
      issues: [
        { code: 'day-not-established', date: '2026-02-08', decree: 'SE Gubernur 1/2026', asKnownOn: '2026-02-01' },
      ],
    })
  })

  it('changes nothing it was given and gives a calendar that cannot be changed', () => {
    const days = Object.freeze([Object.freeze({ ...anniversary })])
    const calendar = made(Object.freeze({ id: 'x', days, years: Object.freeze([2028]) }))
    expect([Object.isFrozen(calendar), Object.isFrozen(calendar.years), Object.isFrozen(nationalCalendar)]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('returns every issue with its path', () => {
    const wrong = {
      id: '',
      base: 'x',
      week: 7,
      years: [2027, 2028.5, 1899, 2201, 2028, 2028],
      workingDays: ['2024-02-30', '2031-01-01'],
      days: [
        {
          ...anniversary,
          date: '2026-02-30',
          kind: 'holiday',
          evidence: 'hearsay',
          decreedOn: '2026-13-01',
          asnDecree: { decree: 'k', decreedOn: 'x' },
        },
        { ...anniversary, date: '2031-01-01' },
        anniversary,
        anniversary,
        { ...anniversary, name: 'Lain' },
      ],
    }
    expect(defineCalendar(wrong as unknown as CalendarDefinition)).toEqual({
      ok: false,
      issues: [
        { code: 'id-empty', path: 'id' },
        { code: 'not-accepted', path: 'base', given: 'x', accepted: ['national', 'none'] },
        { code: 'not-accepted', path: 'week', given: '7', accepted: ['5', '6'] },
        { code: 'year-in-base', path: 'years[0]', year: 2027 },
        { code: 'not-a-year', path: 'years[1]', given: '2028.5' },
        { code: 'not-a-year', path: 'years[2]', given: '1899' },
        { code: 'not-a-year', path: 'years[3]', given: '2201' },
        { code: 'year-in-base', path: 'years[5]', year: 2028 },
        {
          code: 'not-accepted',
          path: 'days[0].kind',
          given: 'holiday',
          accepted: ['libur-nasional', 'cuti-bersama', 'hari-pemungutan-suara', 'libur-daerah'],
        },
        {
          code: 'not-accepted',
          path: 'days[0].evidence',
          given: 'hearsay',
          accepted: ['gazette-text', 'reproduced-text', 'report', 'unverified'],
        },
        { code: 'not-a-day', path: 'days[0].decreedOn', given: '2026-13-01' },
        { code: 'not-a-day', path: 'days[0].asnDecree.decreedOn', given: 'x' },
        { code: 'not-a-day', path: 'days[0].date', given: '2026-02-30' },
        { code: 'day-outside-years', path: 'days[1].date', date: '2031-01-01' },
        { code: 'day-given-twice', path: 'days[3]', date: '2026-02-05' },
        { code: 'not-a-day', path: 'workingDays[0]', given: '2024-02-30' },
        { code: 'day-outside-years', path: 'workingDays[1]', date: '2031-01-01' },
      ],
    })
    expect(defineCalendar({ id: 4 as unknown as string }).ok).toBe(false)
  })
})
