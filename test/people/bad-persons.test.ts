import { describe, expect, it } from 'vitest'
import { personIssueText } from '../../src/explain'
import { checkPerson, PERSON_ISSUES } from '../../src/people'
import { PERSONS } from '../bad/persons'

describe('bad records of persons', () => {
  it.each(PERSONS.map((one) => [one.name, one] as const))('%s', (_, { record, on, entry, issues }) => {
    const found = checkPerson(record, { on, entry }).issues
    expect(
      found.map((issue) => ({ code: issue.code, id: personIssueText(issue), en: personIssueText(issue, 'en') })),
    ).toEqual(issues)
  })

  it('show every invariant that there is', () => {
    const shown = new Set(PERSONS.flatMap(({ issues }) => issues.map(({ code }) => code)))
    expect(PERSON_ISSUES.filter((code) => !shown.has(code))).toEqual([])
  })
})
