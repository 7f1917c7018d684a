import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, covers, from, fromDayNumber, intersect, type Period } from '../../src/dates'

const pp53 = between('2010-06-06', '2021-08-31')
const pp94 = from('2021-08-31')

describe('periods', () => {
  it('hold their first day and not the day they end on', () => {
    expect(
      ['2010-06-05', '2010-06-06', '2021-08-30', '2021-08-31'].map((day) => covers(pp53, day as '2010-06-05')),
    ).toEqual([false, true, true, false])
    expect(['2021-08-30', '2021-08-31', '9999-12-31'].map((day) => covers(pp94, day as '2021-08-30'))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('share the days both hold', () => {
    expect(intersect(pp53, pp94)).toBeNull()
    expect(intersect(pp53, between('2021-08-30', '2022-01-01'))).toEqual({ from: '2021-08-30', until: '2021-08-31' })
    expect(intersect(pp94, from('2020-01-01'))).toEqual({ from: '2021-08-31', until: null })
    expect(intersect(between('2022-01-01', '2023-01-01'), pp94)).toEqual({ from: '2022-01-01', until: '2023-01-01' })
    expect(intersect(pp94, between('2022-01-01', '2023-01-01'))).toEqual({ from: '2022-01-01', until: '2023-01-01' })
  })

  it('agree with asking both periods, day by day', () => {
    const period = fc.tuple(fc.nat(60), fc.option(fc.integer({ min: 1, max: 60 }))).map(
      ([start, length]): Period => ({
        from: fromDayNumber(start),
        until: length === null ? null : fromDayNumber(start + length),
      }),
    )
    fc.assert(
      fc.property(period, period, fc.nat(150), (left, right, day) => {
        const date = fromDayNumber(day)
        const shared = intersect(left, right)
        return (shared !== null && covers(shared, date)) === (covers(left, date) && covers(right, date))
      }),
    )
  })

  it('refuse to be empty or to run backwards', () => {
    expect(() => between('2021-08-31', '2021-08-31')).toThrow(
      /until: "2021-08-31" is not after from "2021-08-31".*tidak sesudah/,
    )
    expect(() => between('2021-08-31', '2021-08-30')).toThrow(RangeError)
  })

  it('refuse what is not a day', () => {
    expect(() => from('2021-02-29')).toThrow(/^from: "2021-02-29" is not a day/)
    expect(() => between('2021-02-29', '2021-08-30')).toThrow(/^from: /)
    expect(() => between('2021-02-28', '2021-08-32')).toThrow(/^until: /)
    expect(() => covers(pp94, '2021-02-29')).toThrow(/^date: /)
  })
})
