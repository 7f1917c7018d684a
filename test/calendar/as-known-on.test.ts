import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  type CalendarIssue,
  type DecreeReading,
  holidaysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/calendar'
import type { DateInput } from '../../src/dates'

/** Whether a day worked as known on another, or the decree that leaves it open. */
function worked(date: DateInput, asKnownOn?: DateInput, decree: DecreeReading = 'skb'): boolean | string {
  const answer = isWorkingDay(date, { asKnownOn, decree })
  if (answer.ok) return answer.value
  const [issue] = answer.issues as [CalendarIssue]
  return issue.code === 'year-without-decree' ? issue.code : issue.decree
}

describe('days that moved or vanished, by what had been decreed (section 3 of the calendars page)', () => {
  it.each<[string, DateInput, DateInput, boolean | string, DateInput, boolean | string, boolean]>([
    ['22 May 2020 was cancelled on 20 May', '2020-05-22', '2020-05-19', false, '2020-05-20', true, true],
    ['26 May 2020 was moved to December', '2020-05-26', '2019-12-31', false, '2020-04-12', true, true],
    ['27 May 2020 was moved to December', '2020-05-27', '2019-12-31', false, '2020-04-12', true, true],
    ['28 May 2020 was added, then moved', '2020-05-28', '2020-03-10', 'skb-391-2020', '2020-04-12', true, true],
    [
      '29 May 2020 was added, then moved',
      '2020-05-29',
      '2020-03-09',
      'skb-728-2019-perubahan-pertama',
      '2020-04-12',
      true,
      true,
    ],
    [
      '28 December 2020 was a substitute, cancelled on 1 December',
      '2020-12-28',
      '2020-11-30',
      false,
      '2020-12-01',
      true,
      true,
    ],
    ['29 December 2020 likewise', '2020-12-29', '2020-11-30', false, '2020-12-01', true, true],
    ['30 December 2020 likewise', '2020-12-30', '2020-11-30', false, '2020-12-01', true, true],
    ['31 December 2020 stayed', '2020-12-31', '2020-11-30', false, '2020-12-01', false, false],
    ['12 March 2021 was cut on 22 February', '2021-03-12', '2021-02-21', false, '2021-02-22', true, true],
    ['17 May 2021 was cut on 22 February', '2021-05-17', '2021-02-21', false, '2021-02-22', true, true],
    ['18 May 2021 was cut on 22 February', '2021-05-18', '2021-02-21', false, '2021-02-22', true, true],
    ['19 May 2021 was cut on 22 February', '2021-05-19', '2021-02-21', false, '2021-02-22', true, true],
    ['27 December 2021 was cut on 22 February', '2021-12-27', '2021-02-21', false, '2021-02-22', true, true],
    ['24 December 2021 was removed on 18 June', '2021-12-24', '2021-06-17', false, '2021-06-18', true, true],
    ['10 August 2021 gave way to the 11th', '2021-08-10', '2021-06-17', false, '2021-06-18', true, true],
    ['11 August 2021 took its place', '2021-08-11', '2021-06-17', true, '2021-06-18', false, false],
    ['19 October 2021 gave way to the 20th', '2021-10-19', '2021-06-17', false, '2021-06-18', true, true],
    ['20 October 2021 took its place', '2021-10-20', '2021-06-17', true, '2021-06-18', false, false],
    ['26 April 2023 left the block', '2023-04-26', '2022-12-31', false, '2023-04-19', true, true],
    ['19 April 2023 entered the block', '2023-04-19', '2022-12-31', true, '2023-04-19', false, false],
    ['20 April 2023 entered the block', '2023-04-20', '2023-04-18', 'skb-327-2023', '2023-04-19', false, false],
    ['28 June 2023 was an ordinary day until mid-June', '2023-06-28', '2023-05-31', true, '2023-06-22', false, false],
    [
      '30 June 2023 was an ordinary day until mid-June',
      '2023-06-30',
      '2023-06-15',
      'skb-624-2023',
      '2023-06-22',
      false,
      false,
    ],
    ['18 August 2025 was an ordinary day until 7 August', '2025-08-18', '2025-08-06', true, '2025-08-07', false, false],
  ])('%s', (_, date, before, then, after, now, finally_) => {
    expect(worked(date, before)).toBe(then)
    expect(worked(date, after)).toBe(now)
    expect(worked(date)).toBe(finally_)
  })

  it('9 July 2022 gave way to Sunday the 10th, which only a six-day week notices', () => {
    const saturday = (asKnownOn: DateInput) => isWorkingDay('2022-07-09', { week: 6, asKnownOn })
    expect(saturday('2022-07-06')).toEqual({ ok: true, value: false })
    expect(saturday('2022-07-07')).toEqual({ ok: true, value: true })
    expect(workingDaysBetween('2022-07-01', '2022-07-31', { asKnownOn: '2022-07-06' })).toEqual(
      workingDaysBetween('2022-07-01', '2022-07-31'),
    )
  })

  it('a deadline issued on the earlier knowledge may differ from one counted later', () => {
    expect(addWorkingDays('2023-06-27', 2, { asKnownOn: '2023-05-31' })).toEqual({ ok: true, value: '2023-06-30' })
    expect(addWorkingDays('2023-06-27', 2, { asKnownOn: '2023-06-22' })).toEqual({ ok: true, value: '2023-07-04' })
  })
})

describe('years as known on a day', () => {
  it('open with their first decree', () => {
    expect(worked('2025-01-02', '2024-10-13')).toBe('year-without-decree')
    expect(worked('2025-01-02', '2024-10-14')).toBe(true)
    expect(worked('2019-01-02', '2018-11-01')).toBe('year-without-decree')
    expect(worked('2019-01-02', '2018-11-02')).toBe(true)
  })

  it('stay unestablished while it is unknown whether their decree was signed', () => {
    expect(worked('2020-01-02', '2018-12-31')).toBe('year-without-decree')
    expect(worked('2020-01-02', '2019-01-01')).toBe('skb-728-2019')
    expect(worked('2020-01-02', '2019-12-30')).toBe('skb-728-2019')
    expect(worked('2020-01-02', '2019-12-31')).toBe(true)
    expect(worked('2022-01-03', '2021-06-01')).toBe('skb-963-2021')
  })

  it('name the day asked for in the refusal, also when two days know the same', () => {
    for (const asKnownOn of ['2024-03-01', '2024-03-02'] as const) {
      expect(isWorkingDay('2025-01-02', { asKnownOn })).toEqual({
        ok: false,
        issues: [{ code: 'year-without-decree', year: 2025, asKnownOn }],
      })
    }
    expect(isWorkingDay('2020-01-02', { asKnownOn: '2019-05-01' })).toEqual({
      ok: false,
      issues: [{ code: 'year-not-established', year: 2020, decree: 'skb-728-2019', asKnownOn: '2019-05-01' }],
    })
    expect(isWorkingDay('2023-06-28', { asKnownOn: '2023-06-10' })).toEqual({
      ok: false,
      issues: [{ code: 'day-not-established', date: '2023-06-28', decree: 'skb-624-2023', asKnownOn: '2023-06-10' }],
    })
  })

  it('refuse a range that touches an open day or year, each named once, and answer one that does not', () => {
    expect(workingDaysBetween('2023-06-20', '2023-07-05', { asKnownOn: '2023-06-10' })).toEqual({
      ok: false,
      issues: [
        { code: 'day-not-established', date: '2023-06-28', decree: 'skb-624-2023', asKnownOn: '2023-06-10' },
        { code: 'day-not-established', date: '2023-06-30', decree: 'skb-624-2023', asKnownOn: '2023-06-10' },
      ],
    })
    expect(workingDaysBetween('2023-07-01', '2023-07-05', { asKnownOn: '2023-06-10' })).toEqual({ ok: true, value: 3 })
    expect(workingDaysBetween('2023-12-01', '2024-12-31', { asKnownOn: '2023-06-30' })).toEqual({
      ok: false,
      issues: [{ code: 'year-without-decree', year: 2024, asKnownOn: '2023-06-30' }],
    })
    expect(workingDaysBetween('2024-12-01', '2026-03-01', { asKnownOn: '2024-01-01' })).toEqual({
      ok: false,
      issues: [2025, 2026].map((year) => ({ code: 'year-without-decree', year, asKnownOn: '2024-01-01' })),
    })
  })

  it('stop a step at the first open day, in either direction', () => {
    const options = { asKnownOn: '2023-06-10' } as const
    const issues = (date: string) => ({
      ok: false,
      issues: [{ code: 'day-not-established', date, decree: 'skb-624-2023', asKnownOn: '2023-06-10' }],
    })
    expect(addWorkingDays('2023-06-26', 1, options)).toEqual({ ok: true, value: '2023-06-27' })
    expect(addWorkingDays('2023-06-26', 2, options)).toEqual(issues('2023-06-28'))
    expect(addWorkingDays('2023-07-04', -1, options)).toEqual({ ok: true, value: '2023-07-03' })
    expect(addWorkingDays('2023-07-04', -2, options)).toEqual(issues('2023-06-30'))
  })

  it('do not mind an open day that is read as a working day anyway', () => {
    expect(addWorkingDays('2023-06-26', 2, { asKnownOn: '2023-06-10', cutiBersama: 'working' })).toEqual({
      ok: true,
      value: '2023-06-28',
    })
  })

  it('mind an open holiday whatever the reading of collective leave', () => {
    const late = { asKnownOn: '2019-06-01' } as const
    expect(isWorkingDay('2020-12-25', { ...late, cutiBersama: 'working' }).ok).toBe(false)
  })
})

describe('collective leave by the Keppres for ASN', () => {
  it('holds from the Keppres, which comes later than the joint decree', () => {
    expect(worked('2022-04-29', '2022-04-07', 'keppres-asn')).toBe(true)
    expect(worked('2022-04-29', '2022-04-25', 'keppres-asn')).toBe(true)
    expect(worked('2022-04-29', '2022-04-26', 'keppres-asn')).toBe(false)
  })

  it('never held where no Keppres named the day', () => {
    expect(worked('2020-05-22', '2020-05-01', 'keppres-asn')).toBe(true)
    expect(worked('2021-03-12', '2021-02-01', 'keppres-asn')).toBe(true)
  })

  it('is left open between the days an undated Keppres may have been signed', () => {
    expect(worked('2020-12-28', '2020-11-30', 'keppres-asn')).toBe(false)
    expect(worked('2020-12-28', '2020-12-05', 'keppres-asn')).toBe('keppres-23-2020')
    expect(worked('2020-12-28', '2020-12-15', 'keppres-asn')).toBe(true)
  })

  it('refuses where no Keppres was found, on the days concerned and on no others', () => {
    expect(worked('2025-08-18', undefined, 'keppres-asn')).toBe('skb-933-2025')
    expect(worked('2025-08-18', '2025-08-06', 'keppres-asn')).toBe(true)
    expect(worked('2025-08-19', undefined, 'keppres-asn')).toBe(true)
    expect(isWorkingDay('2027-02-05', { decree: 'keppres-asn' })).toEqual({
      ok: false,
      issues: [{ code: 'asn-decree-not-found', date: '2027-02-05', decree: 'skb-1205-2026' }],
    })
    expect(isWorkingDay('2027-02-05', { decree: 'keppres-asn', cutiBersama: 'working' })).toEqual({
      ok: true,
      value: true,
    })
  })

  it('counts the same as the joint decree in every year where nothing is open', () => {
    for (const year of [2019, 2020, 2022, 2023, 2024, 2026] as const) {
      const both = (['skb', 'keppres-asn'] as const).map((decree) =>
        workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, { decree }),
      )
      expect(both[0]).toEqual(both[1])
    }
    expect(workingDaysBetween('2020-12-31', '2021-12-31', { decree: 'keppres-asn' })).toEqual({ ok: true, value: 247 })
  })

  it('carries the Keppres in the list of holidays', () => {
    const listed = (decree: DecreeReading) => {
      const holidays = holidaysBetween('2024-04-08', '2024-04-10', { decree })
      return (
        holidays.ok && holidays.value.map((holiday) => [holiday.date, holiday.kind, holiday.decree, holiday.decreedOn])
      )
    }
    expect(listed('skb')).toEqual([
      ['2024-04-08', 'cuti-bersama', 'skb-855-2023', '2023-09-12'],
      ['2024-04-09', 'cuti-bersama', 'skb-855-2023', '2023-09-12'],
      ['2024-04-10', 'libur-nasional', 'skb-855-2023', '2023-09-12'],
    ])
    expect(listed('keppres-asn')).toEqual([
      ['2024-04-08', 'cuti-bersama', 'keppres-7-2024', '2024-01-09'],
      ['2024-04-09', 'cuti-bersama', 'keppres-7-2024', '2024-01-09'],
      ['2024-04-10', 'libur-nasional', 'skb-855-2023', '2023-09-12'],
    ])
  })
})

describe('holidaysBetween', () => {
  it('lists nothing for a backward range and refuses what is open, whatever the reading asked for', () => {
    expect(holidaysBetween('2024-12-25', '2024-12-24')).toEqual({ ok: true, value: [] })
    expect(holidaysBetween('2028-01-01', '2028-01-02').ok).toBe(false)
    expect(holidaysBetween('2027-02-05', '2027-02-05', { decree: 'keppres-asn', cutiBersama: 'working' }).ok).toBe(
      false,
    )
    expect(holidaysBetween('2024-02-12', '2024-02-13')).toEqual({ ok: true, value: [] })
  })

  it('names the field of a day that is not there', () => {
    expect(() => holidaysBetween('2024-02-30', '2024-03-01')).toThrow(/^first: /)
    expect(() => holidaysBetween('2024-02-01', '2024-02-30')).toThrow(/^last: /)
  })
})
