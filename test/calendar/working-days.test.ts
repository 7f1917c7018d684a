import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  type WorkingDayOptions,
  workingDaysBetween,
} from '../../src/calendar'
import { addDays, type DateInput, daysBetween, fromDayNumber, toDayNumber } from '../../src/dates'
import { step, works } from './naive-calendar'

const FIRST = toDayNumber('2019-01-01')
const LAST = toDayNumber('2027-12-31')
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber)
const anyOptions = fc.record({
  week: fc.constantFrom(5 as const, 6 as const),
  cutiBersama: fc.constantFrom('working' as const, 'non-working' as const),
})
const yearOf = (year: number, options?: WorkingDayOptions) =>
  workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, options)
const day = (value: unknown) => ({ ok: true, value })

describe('the check values of the calendars page, section 5.3', () => {
  it.each([
    [2019, 261, 250, 246, 295],
    [2020, 262, 248, 243, 294],
    [2021, 261, 249, 248, 298],
    [2022, 260, 250, 246, 296],
    [2023, 260, 250, 239, 289],
    [2024, 262, 248, 238, 287],
    [2025, 261, 248, 237, 288],
    [2026, 261, 248, 240, 291],
    [2027, 261, 250, 242, 291],
  ])(
    '%i: %i weekdays, %i without holidays, %i without collective leave, %i in a six-day week',
    (year, weekdays, withoutHolidays, withoutLeave, sixDays) => {
      const days = Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, index) =>
        addDays(`${year}-01-01`, index),
      )
      expect(days.filter((date) => (toDayNumber(date) + 3) % 7 < 5).length).toBe(weekdays)
      expect(yearOf(year, { cutiBersama: 'working' })).toEqual(day(withoutHolidays))
      expect(yearOf(year)).toEqual(day(withoutLeave))
      expect(yearOf(year, { week: 6 })).toEqual(day(sixDays))
    },
  )

  it('finds the tenth working day of a month in 2026 where the treasury office published it', () => {
    expect(addWorkingDays('2026-03-31', 10)).toEqual(day('2026-04-15'))
    expect(addWorkingDays('2026-06-30', 10)).toEqual(day('2026-07-14'))
    expect(addWorkingDays('2026-09-30', 10)).toEqual(day('2026-10-14'))
    expect(addWorkingDays('2026-01-31', 10)).toEqual(day('2026-02-13'))
  })
})

describe('against counting one day at a time', () => {
  it('isWorkingDay agrees on every day, in every reading', () => {
    for (let at = FIRST; at <= LAST; at += 1) {
      const date = fromDayNumber(at)
      for (const week of [5, 6] as const) {
        expect(isWorkingDay(date, { week })).toEqual(day(works(date, week, false)))
        expect(isWorkingDay(date, { week, cutiBersama: 'working' })).toEqual(day(works(date, week, true)))
      }
    }
  })

  it('addWorkingDays agrees, forward and back, and refuses where the loop leaves the decrees', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), anyOptions, (date, count, options) => {
        const expected = step(date, count, options.week, options.cutiBersama === 'working')
        const got = addWorkingDays(date, count, options)
        expect(got.ok ? got.value : null).toBe(expected)
      }),
      { numRuns: 400 },
    )
  })

  it('workingDaysBetween gives back the count that addWorkingDays was given', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), anyOptions, (date, count, options) => {
        const reached = addWorkingDays(date, count, options)
        fc.pre(reached.ok)
        if (reached.ok) expect(workingDaysBetween(date, reached.value, options)).toEqual(day(count))
      }),
    )
  })

  it('nextWorkingDay is one working day on, or the day itself where asked', () => {
    fc.assert(
      fc.property(anyDay, anyOptions, (date, options) => {
        fc.pre(date < '2027-12-01')
        expect(nextWorkingDay(date, options)).toEqual(addWorkingDays(date, 1, options))
        const same = nextWorkingDay(date, { ...options, orSame: true })
        expect(same).toEqual(
          works(date, options.week, options.cutiBersama === 'working') ? day(date) : nextWorkingDay(date, options),
        )
      }),
    )
  })
})

describe('at the edges', () => {
  it('does not count the first day and counts the last', () => {
    expect(workingDaysBetween('2024-02-12', '2024-02-13')).toEqual(day(1))
    expect(workingDaysBetween('2024-02-13', '2024-02-12')).toEqual(day(-1))
    expect(workingDaysBetween('2024-02-10', '2024-02-11')).toEqual(day(0))
    expect(workingDaysBetween('2024-02-11', '2024-02-10')).toEqual(day(0))
    expect(workingDaysBetween('2024-02-12', '2024-02-12')).toEqual(day(0))
  })

  it('returns the day itself for zero, in any year', () => {
    expect(addWorkingDays('2024-02-10', 0)).toEqual(day('2024-02-10'))
    expect(addWorkingDays('1999-01-01', 0)).toEqual(day('1999-01-01'))
    expect(workingDaysBetween('1999-01-01', '1999-01-01')).toEqual(day(0))
  })

  it('counts from the last day before the decrees and to the first day after them, since neither is counted', () => {
    expect(addWorkingDays('2018-12-31', 1)).toEqual(day('2019-01-02'))
    expect(addWorkingDays('2028-01-01', -1)).toEqual(day('2027-12-31'))
    expect(workingDaysBetween('2028-01-01', '2027-12-30')).toEqual(day(-2))
  })

  it.each<[string, () => unknown, number]>([
    ['a day before', () => isWorkingDay('2018-12-31'), 2018],
    ['a day after', () => isWorkingDay('2028-01-03'), 2028],
    ['a step out', () => addWorkingDays('2027-12-31', 1), 2028],
    ['a long step out', () => addWorkingDays('2024-01-01', 5000), 2028],
    ['a step from outside', () => addWorkingDays('2028-01-01', 1), 2028],
    ['a step from long before', () => addWorkingDays('2018-12-30', 5), 2018],
    ['a step back out', () => addWorkingDays('2019-01-02', -1), 2018],
    ['a step back from outside', () => addWorkingDays('2028-01-02', -1), 2028],
    ['a step back from before', () => addWorkingDays('2018-06-01', -1), 2018],
    ['the last day that can be written', () => addWorkingDays('9999-12-31', 1), 9999],
    ['the first day that can be written', () => addWorkingDays('0001-01-01', -1), 1],
    ['a count from before', () => workingDaysBetween('2018-12-30', '2019-01-05'), 2018],
    ['a count to after', () => workingDaysBetween('2027-12-01', '2028-01-01'), 2028],
    ['a count wholly after', () => workingDaysBetween('2029-12-01', '2030-01-01'), 2029],
    ['the next working day', () => nextWorkingDay('2027-12-31'), 2028],
  ])('refuses %s', (_, call, year) => {
    expect(call()).toEqual({ ok: false, issues: [{ code: 'year-without-decree', year, asKnownOn: null }] })
  })

  it('names the years on both sides where a count crosses both', () => {
    expect(workingDaysBetween('2015-01-01', '2035-01-01')).toEqual({
      ok: false,
      issues: [
        { code: 'year-without-decree', year: 2015, asKnownOn: null },
        { code: 'year-without-decree', year: 2028, asKnownOn: null },
      ],
    })
  })

  it('gives answers that cannot be changed under the next caller', () => {
    const answer = addWorkingDays('2024-02-12', 1)
    expect(Object.isFrozen(answer)).toBe(true)
    expect(addWorkingDays('2024-02-12', 1)).toEqual(day('2024-02-13'))
  })

  it('changes none of its options', () => {
    const options = Object.freeze({ week: 6, cutiBersama: 'working', decree: 'skb', asKnownOn: '2024-01-01' } as const)
    expect(addWorkingDays('2024-02-12', 1, options)).toEqual(day('2024-02-13'))
  })
})

describe('hostile input', () => {
  const bad = '2024-02-30' as DateInput
  it.each<[string, () => unknown]>([
    ['date', () => isWorkingDay(bad)],
    ['date', () => addWorkingDays(bad, 1)],
    ['date', () => nextWorkingDay(bad)],
    ['from', () => workingDaysBetween(bad, '2024-03-01')],
    ['to', () => workingDaysBetween('2024-03-01', bad)],
    ['asKnownOn', () => isWorkingDay('2024-03-01', { asKnownOn: bad })],
    ['count', () => addWorkingDays('2024-03-01', 1.5)],
    ['count', () => addWorkingDays('2024-03-01', Number.NaN)],
    ['week', () => isWorkingDay('2024-03-01', { week: 7 as 5 })],
    ['week', () => isWorkingDay('2024-03-01', { week: Symbol('5') as unknown as 5 })],
    ['cutiBersama', () => isWorkingDay('2024-03-01', { cutiBersama: 'maybe' as 'working' })],
    ['decree', () => isWorkingDay('2024-03-01', { decree: {} as 'skb' })],
    ['calendar', () => isWorkingDay('2024-03-01', { calendar: { id: 'x', week: 5, years: [2024] } })],
  ])('names the field: %s', (field, call) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(new RegExp(`^${field}: .* / ${field}: .*yang diterima`))
  })
})
