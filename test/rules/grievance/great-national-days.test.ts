import { describe, expect, it } from 'vitest'
import type { PetitionFacts } from '../../../src/rules/grievance'
import { derivePetition, greatNationalDay } from '../../../src/rules/grievance/derive'

const gathering = (on: string, nationalFeast?: boolean): PetitionFacts =>
  ({ form: 'street-demonstration', on, ...(nationalFeast === undefined ? {} : { nationalFeast }) }) as PetitionFacts

describe('a great national day', () => {
  it.each([
    ['2021-08-16', 'no'],
    ['2021-08-17', 'yes'],
    ['2021-08-18', 'no'],
    // The feast was on 10 August 2021, the day off on the 11th: on neither, nor on the days beside them, does the calendar tell.
    ['2021-08-10', undefined],
    ['2021-08-11', undefined],
    ['2021-08-12', undefined],
    ['2021-08-13', 'no'],
    // No decree tells the days off of the year.
    ['2031-08-17', undefined],
  ] as const)('%s: %s', (day, expected) => {
    expect(greatNationalDay(day)).toBe(expected)
  })

  it('is told by the facts where the calendar does not know, and by the calendar where they disagree', () => {
    const feast = { open: derivePetition(gathering('2031-08-17')), said: derivePetition(gathering('2031-08-17', true)) }
    expect(feast.said.regions[0]?.masks).not.toEqual(feast.open.regions[0]?.masks)
    expect(feast.said.cautions).toEqual([])
    const known = {
      alone: derivePetition(gathering('2021-08-17')),
      denied: derivePetition(gathering('2021-08-17', false)),
    }
    expect(known.denied.regions).toEqual(known.alone.regions)
    expect(known.denied.cautions).toEqual([
      { code: 'stated-contradicts-derived', fact: 'nationalFeast', stated: 'no', derived: 'yes' },
    ])
  })
})
