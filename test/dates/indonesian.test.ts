import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOfWeek,
  formatIndonesianDate,
  fromDayNumber,
  type IndonesianDateIssue,
  parseIndonesianDate,
} from '../../src/dates'

const read = (text: string) => {
  const parsed = parseIndonesianDate(text)
  return parsed.ok
    ? [parsed.value.date, parsed.value.weekday, parsed.warnings.length]
    : parsed.issues.map((issue) => issue.code)
}

describe('parseIndonesianDate', () => {
  it.each<[string, string, number | null]>([
    ['Kamis, 22 Februari 2024', '2024-02-22', 4],
    ['Jumat (1/3/2024)', '2024-03-01', 5],
    ["Jum'at (1/3/2024)", '2024-03-01', 5],
    ['Jum’at, 1 Maret 2024', '2024-03-01', 5],
    ['2/8/2024', '2024-08-02', null],
    ['22-02-2022', '2022-02-22', null],
    ['22.02.2022', '2022-02-22', null],
    ['22 / 02 / 2022', '2022-02-22', null],
    ['1 Mar 2024', '2024-03-01', null],
    ['1 Mar. 2024', '2024-03-01', null],
    ['(1/3/2024)', '2024-03-01', null],
    ['Ahad, 22 September 2024', '2024-09-22', 7],
    ['Minggu 22 September 2024', '2024-09-22', 7],
    ['Min, 22 Sept 2024', '2024-09-22', 7],
    ['hari Kamis tanggal 22 Februari 2024', '2024-02-22', 4],
    ['Hari Kamis, tgl. 22 Februari 2024', '2024-02-22', 4],
    ['tanggal 22 Februari 2024', '2024-02-22', null],
    ['SENIN, 2 PEBRUARI 2026.', '2026-02-02', 1],
    ['  selasa ,\u00a025  Nopember 2025 ', '2025-11-25', 2],
    ['Rabu (27 November 2024)', '2024-11-27', 3],
    ['Sabtu, 17 Agt 2024', '2024-08-17', 6],
    ['17 Agu 2024', '2024-08-17', null],
    ['29 Februari 2024', '2024-02-29', null],
    ['( 1/3/2024)', '2024-03-01', null],
    ['Jumat(1/3/2024)', '2024-03-01', 5],
    ['Kamis,22 Februari 2024', '2024-02-22', 4],
    ['hari  Kamis tanggal  22 Februari  2024', '2024-02-22', 4],
    ['tgl 22 Februari 2024', '2024-02-22', null],
    [`22${' '.repeat(85)}Februari 2024`, '2024-02-22', null],
  ])('reads %j', (text, date, weekday) => {
    expect(parseIndonesianDate(text)).toEqual({ ok: true, value: { date, weekday }, warnings: [] })
  })

  it('warns of a weekday that does not fit, and names the nearest day that would', () => {
    expect(parseIndonesianDate('Kamis (1/3/2024)')).toEqual({
      ok: true,
      value: { date: '2024-03-01', weekday: 4 },
      warnings: [{ code: 'weekday-does-not-fit', given: 4, actual: 5, nearest: '2024-02-29' }],
    })
    expect(parseIndonesianDate('Senin, 1 Maret 2024')).toMatchObject({ warnings: [{ nearest: '2024-03-04' }] })
    expect(parseIndonesianDate('Selasa, 1 Maret 2024')).toMatchObject({ warnings: [{ nearest: '2024-02-27' }] })
  })

  it.each<[string, IndonesianDateIssue[]]>([
    ['30 Februari 2024', [{ code: 'impossible-date', day: 30, month: 2, year: 2024 }]],
    ['29/2/2023', [{ code: 'impossible-date', day: 29, month: 2, year: 2023 }]],
    ['2/13/2024', [{ code: 'impossible-date', day: 2, month: 13, year: 2024 }]],
    ['0/1/2024', [{ code: 'impossible-date', day: 0, month: 1, year: 2024 }]],
    ['1/1/0000', [{ code: 'impossible-date', day: 1, month: 1, year: 0 }]],
    ['22-02-22', [{ code: 'two-digit-year', given: '22' }]],
    [
      '31-02-22',
      [
        { code: 'two-digit-year', given: '22' },
        { code: 'impossible-date', day: 31, month: 2, year: 22 },
      ],
    ],
    [
      '1/0/22',
      [
        { code: 'two-digit-year', given: '22' },
        { code: 'impossible-date', day: 1, month: 0, year: 22 },
      ],
    ],
    [
      '1/13/22',
      [
        { code: 'two-digit-year', given: '22' },
        { code: 'impossible-date', day: 1, month: 13, year: 22 },
      ],
    ],
    [
      '0/12/22',
      [
        { code: 'two-digit-year', given: '22' },
        { code: 'impossible-date', day: 0, month: 12, year: 22 },
      ],
    ],
    ['29/2/23', [{ code: 'two-digit-year', given: '23' }]],
    ['31/12/22', [{ code: 'two-digit-year', given: '22' }]],
    ['31/1/22', [{ code: 'two-digit-year', given: '22' }]],
    ['1/12/22', [{ code: 'two-digit-year', given: '22' }]],
    [
      '32 Febuari 22',
      [
        { code: 'unknown-month', given: 'Febuari' },
        { code: 'two-digit-year', given: '22' },
      ],
    ],
    ['31 Februari 024', [{ code: 'not-a-date', given: '31 Februari 024' }]],
    ['7 1/3/2024', [{ code: 'not-a-date', given: '7 1/3/2024' }]],
    ['# 1 Mar 2024', [{ code: 'not-a-date', given: '# 1 Mar 2024' }]],
    ['Kamis, 2024-02-22', [{ code: 'not-a-date', given: 'Kamis, 2024-02-22' }]],
    ['2024-02-22T00:00', [{ code: 'not-a-date', given: '2024-02-22T00:00' }]],
    ['22 Februari 024', [{ code: 'not-a-date', given: '22 Februari 024' }]],
    ['22 Febuari 2024', [{ code: 'unknown-month', given: 'Febuari' }]],
    ['22 Feb 2024 pukul 10.00 WIB', [{ code: 'trailing-text', given: 'pukul 10.00 WIB' }]],
    ['1/3/2024/5', [{ code: 'trailing-text', given: '/5' }]],
    ['(1/3/2024) malam', [{ code: 'trailing-text', given: 'malam' }]],
    ['Kamis (1/3/2024', [{ code: 'trailing-text', given: '(' }]],
    ['Kamis (1/3/2024 malam', [{ code: 'trailing-text', given: '(malam' }]],
    ['Thursday, 22 Februari 2024', [{ code: 'unknown-weekday', given: 'Thursday' }]],
    [
      'Xabtu, 31 Febuari 24 lalu',
      [
        { code: 'unknown-weekday', given: 'Xabtu' },
        { code: 'unknown-month', given: 'Febuari' },
        { code: 'two-digit-year', given: '24' },
        { code: 'trailing-text', given: 'lalu' },
      ],
    ],
    [
      'constructor, 1 toString 2024',
      [
        { code: 'unknown-weekday', given: 'constructor' },
        { code: 'unknown-month', given: 'toString' },
      ],
    ],
    ['2024-02-22', [{ code: 'year-first', given: '2024-02-22' }]],
    ['2024/2/22', [{ code: 'year-first', given: '2024/2/22' }]],
    ['1/3-2024', [{ code: 'not-a-date', given: '1/3-2024' }]],
    ['besok', [{ code: 'not-a-date', given: 'besok' }]],
    ['', [{ code: 'not-a-date', given: '' }]],
    ['9'.repeat(101), [{ code: 'not-a-date', given: `${'9'.repeat(100)}…` }]],
  ])('refuses text no. %$, with all that is wrong', (text, issues) => {
    expect(parseIndonesianDate(text)).toEqual({ ok: false, issues })
  })

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [20240222, 'number'],
    [{}, 'object'],
  ])('refuses %j, which is no text', (value, given) => {
    expect(parseIndonesianDate(value as unknown as string)).toEqual({
      ok: false,
      issues: [{ code: 'not-text', given }],
    })
  })

  it('never throws', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
    const text = fc.string({ unit: character, maxLength: 120 })
    fc.assert(fc.property(text, (one) => typeof parseIndonesianDate(one).ok === 'boolean'))
  })

  it('reads back what formatIndonesianDate writes, in every style', () => {
    const day = fc.integer({ min: -354_285, max: 2_932_896 }) // the years 1000 to 9999
    fc.assert(
      fc.property(day, fc.boolean(), fc.boolean(), (dayNumber, weekday, short) => {
        const date = fromDayNumber(dayNumber)
        expect(read(formatIndonesianDate(date, { weekday, short }))).toEqual([
          date,
          weekday ? dayOfWeek(date) : null,
          0,
        ])
      }),
    )
  })
})

describe('formatIndonesianDate', () => {
  it('writes the day in full, with the weekday, or short', () => {
    expect(formatIndonesianDate('2024-02-22')).toBe('22 Februari 2024')
    expect(formatIndonesianDate('2024-02-22', { weekday: true })).toBe('Kamis, 22 Februari 2024')
    expect(formatIndonesianDate('2024-03-01', { weekday: true, short: true })).toBe('Jum, 1 Mar 2024')
    expect(formatIndonesianDate('0001-01-01', { short: undefined })).toBe('1 Januari 1')
  })

  it('refuses what is not a day', () => {
    expect(() => formatIndonesianDate('2024-02-30')).toThrow(RangeError)
  })
})
