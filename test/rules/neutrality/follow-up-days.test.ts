import { describe, expect, it } from 'vitest'
import { between, type Period } from '../../../src/dates'
import { covering } from '../../../src/rules/neutrality/follow-up/days'

const YEAR = between('2021-01-01', '2022-01-01')

describe('an interval over the days on which a thing may happen', () => {
  it.each([
    ['2020-12-31', '2021-01-01', 'none'],
    ['2020-12-31', '2021-01-02', 'part'],
    ['2021-01-01', '2022-01-01', 'all'],
    ['2021-01-01', '2022-01-02', 'part'],
    ['2021-01-01', null, 'part'],
    ['2021-12-31', '2022-06-01', 'part'],
    ['2022-01-01', '2022-06-01', 'none'],
    ['2022-01-01', null, 'none'],
  ] as const)('holds of %s to %s: %s', (from, until, expected) => {
    expect(covering(YEAR, { from, until, settled: false })).toBe(expected)
  })

  it.each([
    ['2020-12-31', 'none'],
    ['2021-01-01', 'all'],
    ['2021-12-31', 'all'],
    ['2022-01-01', 'none'],
  ] as const)('holds a known day or does not: %s: %s', (from, expected) => {
    expect(covering(YEAR, { from, until: null, settled: true })).toBe(expected)
  })

  it('holds all while it has no end, and all where there is none', () => {
    const open: Period = { from: YEAR.from, until: null }
    expect(covering(open, { from: '2021-01-01', until: null, settled: false })).toBe('all')
    expect(covering(undefined, { from: '2021-01-01', until: null, settled: false })).toBe('all')
  })
})
