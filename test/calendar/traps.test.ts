import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  deadline,
  historyOf,
  holidaysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/calendar'
import type { DateInput } from '../../src/dates'

const kinds = (date: DateInput) => {
  const holidays = holidaysBetween(date, date)
  return holidays.ok ? holidays.value.map(({ kind, name }) => [kind, name]) : []
}
const works = (date: DateInput, week: 5 | 6 = 5) => {
  const answer = isWorkingDay(date, { week })
  return answer.ok ? answer.value : answer.issues[0]?.code
}

describe('the traps of the calendars page', () => {
  it('calendars trap 1: two decrees, two dates', () => {
    const [state] = historyOf('2022-04-29')
    expect([state?.state.decreedOn, state?.forAsn]).toEqual([
      '2022-04-07',
      { decree: 'keppres-4-2022', decreedOn: '2022-04-26', endedBy: null, endedOn: null },
    ])
    expect(historyOf('2023-04-19')[0]?.forAsn).toMatchObject({ decree: 'keppres-8-2023', decreedOn: '2023-04-13' })
  })

  it('calendars trap 2: the holiday is not the feast day, and no year is counted beyond the last decree', () => {
    expect(['2021-08-10', '2021-08-11', '2021-10-19', '2021-10-20'].map((date) => works(date as DateInput))).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(works('2028-01-03')).toBe('year-without-decree')
    expect(works('2018-12-31')).toBe('year-without-decree')
  })

  it('calendars trap 3: 18 August 2025 is collective leave, announced as a national holiday', () => {
    expect(kinds('2025-08-18')).toEqual([['cuti-bersama', 'cuti-bersama-proklamasi-kemerdekaan']])
    expect(historyOf('2025-08-18')[0]?.notes).toContain('announced-as-national-holiday')
  })

  it('calendars trap 4: two holidays on one date count once, and one feast may come twice a year', () => {
    expect(kinds('2021-05-13').length).toBe(2)
    expect(workingDaysBetween('2021-05-11', '2021-05-17')).toEqual({ ok: true, value: 1 })
    expect([kinds('2027-01-05'), kinds('2027-12-26')]).toEqual([
      [['libur-nasional', 'isra-mikraj']],
      [['libur-nasional', 'isra-mikraj']],
    ])
  })

  it('calendars trap 5: a holiday on a weekend is not replaced by a Monday', () => {
    expect(kinds('2024-09-22')).toEqual([])
    expect([kinds('2022-05-01').length, kinds('2022-01-01').length]).toEqual([1, 1])
    expect(works('2022-01-03')).toBe(true)
  })

  it('calendars trap 6: Saturday matters to a six-day week and to nobody else', () => {
    expect([works('2022-07-09', 6), works('2022-07-09', 5)]).toEqual([true, false])
    expect([works('2021-12-25', 6), works('2021-12-18', 6)]).toEqual([false, true])
  })

  it('calendars trap 7: local holidays are not in the table; the local re-run of 27 August 2025 is a working day', () => {
    expect(works('2025-08-27')).toBe(true)
  })

  it('calendars trap 8: the same law mixes units, so the unit belongs to each deadline', () => {
    const norm = { event: '2024-02-06', count: 7, start: 'setelah' } as const
    const due = (unit: 'hari' | 'hari-kerja') => {
      const answer = deadline({ ...norm, unit })
      return answer.ok && [answer.value.due, answer.value.countedAs]
    }
    expect([due('hari'), due('hari-kerja')]).toEqual([
      ['2024-02-13', 'hari-kalender'],
      ['2024-02-20', 'hari-kerja'],
    ])
  })

  it('calendars trap 16: the days that a foreign holiday package lacks or invents', () => {
    const lacks = [
      '2019-06-06',
      '2021-08-11',
      '2021-10-20',
      '2023-06-29',
      '2023-09-28',
      '2024-06-17',
      '2024-09-16',
      '2025-04-01',
      '2025-06-27',
      '2027-03-11',
      '2027-05-17',
    ]
    const invents = ['2021-08-09', '2021-10-18', '2023-09-27', '2025-06-26']
    expect(lacks.filter((date) => works(date as DateInput) !== false)).toEqual([])
    expect(invents.filter((date) => works(date as DateInput) !== true)).toEqual([])
  })

  it('calendars trap 17: a legal day has no instant: the same text gives the same answer wherever the machine stands', () => {
    const zone = process.env['TZ']
    try {
      const answers = ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Apia', 'UTC'].map((name) => {
        process.env['TZ'] = name
        return JSON.stringify([
          addWorkingDays('2024-02-08', 1),
          addWorkingDays('2024-03-28', 30),
          holidaysBetween('2024-12-24', '2024-12-26'),
        ])
      })
      expect(new Set(answers).size).toBe(1)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('calendars trap 19: a bare hari that the law defines as working days is never a calendar day', () => {
    const answer = deadline({ event: '2024-02-06', count: 3, unit: 'hari', start: 'setelah', readHariAs: 'hari-kerja' })
    expect(answer.ok && answer.value.due).toBe('2024-02-13')
  })
})
