import { readdirSync, readFileSync } from 'node:fs'
import { addMonths as addMonthsOfDateFns } from 'date-fns/addMonths'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  type DateInput,
  dayNumberOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  isPlainDate,
  type PlainDate,
  plainDate,
  toDayNumber,
} from '../../src/dates'

// 719,162 days before 1970-01-01, and 2,932,896 after it.
const FIRST = -719_162
const LAST = 2_932_896
const anyDay = fc.integer({ min: FIRST, max: LAST })

describe('day numbers', () => {
  it('puts 1970-01-01 at 0', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('1969-12-31')).toBe(-1)
    expect(fromDayNumber(0)).toBe('1970-01-01')
  })

  it('agrees with the UTC calendar of the machine on every day from 1900 to 2100', () => {
    const wrong: string[] = []
    for (let day = -25_567; day <= 47_846; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (fromDayNumber(day) !== text || toDayNumber(text) !== day) wrong.push(text)
    }
    expect(wrong).toEqual([])
    expect([fromDayNumber(-25_567), fromDayNumber(47_846)]).toEqual(['1900-01-01', '2100-12-31'])
  })

  it('returns from any day of the years 0001 to 9999 to itself', () => {
    fc.assert(fc.property(anyDay, (day) => toDayNumber(fromDayNumber(day)) === day))
    expect([FIRST, LAST].map(fromDayNumber)).toEqual(['0001-01-01', '9999-12-31'])
    expect(['0001-01-01', '9999-12-31'].map(toDayNumber)).toEqual([FIRST, LAST])
  })

  it.each([FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a day number', (day) => {
    expect(() => fromDayNumber(day)).toThrow(RangeError)
    expect(() => fromDayNumber(day)).toThrow(
      /is not a day; accepted: a whole number .* bukan hari; yang diterima: bilangan bulat/,
    )
  })

  it.each([
    '',
    '2024',
    '2024-2-22',
    '20240222',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024/02/22',
    '2024-02/22',
    '2024-02-22 ',
    ' 2024-02-2',
    '2024-02-22T00',
    '+024-02-22',
    '-024-02-22',
    '２０２４-02-22',
    '2a24-02-22',
    '20a4-02-22',
    '202a-02-22',
    '2024-a2-22',
    '2024-0a-22',
    '2024-02-a2',
    '2024-02-2a',
    'a024-02-22',
    // The signs after 9 and before 0 are worth 10, 11 and -1, and would add up to a day.
    ':024-02-22',
    '2:24-02-22',
    '20:4-02-22',
    '202:-02-22',
    '2024-0:-22',
    '2024-02-1:',
    '2024-/;-22',
    '2024-02-/;',
    '2024/02-22',
    '2024-02-2\n',
  ])('does not take %j for a day', (text) => {
    expect(toDayNumber(text)).toBeNaN()
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text)).toThrow(RangeError)
  })

  it.each([
    null,
    undefined,
    20240222,
    new Date(0),
    ['2', '0', '2', '4', '-', '0', '2', '-', '2', '2'],
    { length: 10 },
    Symbol('day'),
    true,
  ])('does not take a value that is no text for a day (%#)', (value) => {
    expect(isPlainDate(value)).toBe(false)
    expect(() => plainDate(value as string, 'committedOn')).toThrow(
      /^committedOn: (object|undefined|number|symbol|boolean) is not a day/,
    )
  })

  it('writes every year with four digits', () => {
    expect(['0009-12-31', '0099-12-31', '0999-12-31'].map((day) => fromDayNumber(toDayNumber(day) + 1))).toEqual([
      '0010-01-01',
      '0100-01-01',
      '1000-01-01',
    ])
    expect(fromDayNumber(toDayNumber('1000-01-01') - 1)).toBe('0999-12-31')
  })

  it('takes nothing but what it writes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const day = toDayNumber(text)
        return Number.isNaN(day) || fromDayNumber(day) === text
      }),
    )
  })
})

describe('plainDate', () => {
  it('returns the text it was given', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29')
  })

  it('names the field, what was given and what is accepted, in both languages', () => {
    expect(() => plainDate('2023-02-29', 'committedOn')).toThrow(
      new RangeError(
        'committedOn: "2023-02-29" is not a day; accepted: a real day written YYYY-MM-DD, years 0001 to 9999. ' +
          '/ committedOn: "2023-02-29" bukan tanggal; yang diterima: tanggal yang benar-benar ada, ditulis YYYY-MM-DD, tahun 0001 sampai 9999.',
      ),
    )
  })

  it('does not repeat a long text', () => {
    expect(() => dayNumberOf('x'.repeat(1000))).toThrow(`date: "${'x'.repeat(40)}…" is not a day`)
    expect(() => dayNumberOf('x'.repeat(41))).toThrow(`date: "${'x'.repeat(40)}…" is not a day`)
    expect(() => dayNumberOf('x'.repeat(40))).toThrow(`date: "${'x'.repeat(40)}" is not a day`)
  })

  it('brands what it returns, and the brand is still an input and a string', () => {
    expectTypeOf(plainDate('2024-02-29')).toEqualTypeOf<PlainDate>()
    expectTypeOf<PlainDate>().toExtend<DateInput>()
    expectTypeOf<PlainDate>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<DateInput>()
    // @ts-expect-error an unchecked text is no plain date
    const unchecked: PlainDate = '2024-02-29'
    expect(isPlainDate(unchecked)).toBe(true)
  })
})

describe('months and years', () => {
  it('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1))
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
  })

  it('counts six calendar months back to the same day number, as the Pilkada bans are counted', () => {
    expect(addMonths('2018-02-12', -6)).toBe('2017-08-12')
    expect(addMonths('2020-07-08', -6)).toBe('2020-01-08')
    expect(addMonths('2020-09-23', -6)).toBe('2020-03-23')
    expect(addMonths('2024-09-22', -6)).toBe('2024-03-22')
  })

  it('stops at the last day of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  })

  it('agrees with date-fns wherever native dates can be trusted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7_305, max: 43_830 }), // the years 1990 to 2089
        fc.integer({ min: -240, max: 240 }),
        (day, months) => {
          const date = fromDayNumber(day)
          const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
          const native = addMonthsOfDateFns(new Date(year, month - 1, dayOfMonth, 12), months)
          const expected = [native.getFullYear(), native.getMonth() + 1, native.getDate()]
          expect(addMonths(date, months).split('-').map(Number)).toEqual(expected)
        },
      ),
    )
  })

  it.each([0.5, Number.NaN, 200_000])('refuses to move by %s months', (months) => {
    expect(() => addMonths('2024-01-31', months)).toThrow(RangeError)
  })

  it('refuses to leave the years 0001 to 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('days', () => {
  it('moves over the end of a month and of a year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
  })

  it('counts back what it moved', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        fc.pre(day + days >= FIRST && day + days <= LAST)
        const date = fromDayNumber(day)
        return daysBetween(date, addDays(date, days)) === days
      }),
    )
  })

  it('orders days', () => {
    const days: DateInput[] = ['2024-03-01', '2023-12-31', '2024-02-29']
    expect(days.toSorted(compareDates)).toEqual(['2023-12-31', '2024-02-29', '2024-03-01'])
    expect(compareDates('2024-02-29', '2024-02-29')).toBe(0)
    expect([compareDates('2024-03-01', '2024-02-29'), compareDates('2024-02-29', '2024-03-01')]).toEqual([1, -1])
    expect(days[0]).toBe('2024-03-01')
  })

  it('knows the weekdays of a week, before and after 1970', () => {
    expect([18, 19, 20, 21, 22, 23, 24].map((day) => dayOfWeek(`2024-11-${day}` as DateInput))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ])
    expect(dayOfWeek('1969-12-31')).toBe(3)
    expect(dayOfWeek('0001-01-01')).toBe(1)
  })

  it.each([
    ['from', () => daysBetween('2024-02-30', '2024-03-01')],
    ['to', () => daysBetween('2024-02-01', '2024-02-30')],
    ['left', () => compareDates('2024-02-30', '2024-03-01')],
    ['right', () => compareDates('2024-03-01', '2024-02-30')],
    ['date', () => dayOfWeek('2024-02-30')],
    ['date', () => addDays('2024-02-30', 1)],
    ['date', () => addMonths('2024-02-30', 1)],
  ])('refuses a day that is not there, and names it: %s (%#)', (field, call) => {
    expect(call).toThrow(`${field}: "2024-02-30" is not a day`)
  })
})

describe('the rooms that decide days', () => {
  it.each(['dates', 'calendar', 'elections'])('never touch a native Date: %s', (room) => {
    const files = readdirSync(new URL(`../../src/${room}`, import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.ts'))
    for (const file of files) {
      expect(readFileSync(new URL(`../../src/${room}/${file}`, import.meta.url), 'utf8'), file).not.toMatch(
        /\bnew Date\b|\bDate\.(now|parse|UTC)\b|: Date\b/,
      )
    }
  })
})
