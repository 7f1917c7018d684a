import { describe, expect, it } from 'vitest'
import { numberDifferenceText, numberIssueText, numberWarningText } from '../../src/explain'
import { numbers as english } from '../../src/explain/en/numbers'
import { numbers as indonesian } from '../../src/explain/id/numbers'
import { checkNumber, identifyNumber, NUMBER_DIFFERENCES, parseNik, parseNiPppk, parseNip } from '../../src/people'
import { BAD_NUMBERS, NUMBERS_OF_ANOTHER, ODD_NUMBERS } from '../bad/numbers'

const PARSERS = { nip: parseNip, 'ni-pppk': parseNiPppk, nik: parseNik, any: identifyNumber } as const

describe('what is refused is told in full', () => {
  it.each(BAD_NUMBERS.map((one) => [one.name, one] as const))('%s', (_, { as, text, on, issues }) => {
    const read = PARSERS[as](text as string, { on })
    const found = read.ok ? [] : read.issues
    expect(
      found.map((issue) => {
        const { code, part, given, accepted, mayBe, bound } = issue
        const told = { id: numberIssueText(issue), en: numberIssueText(issue, 'en') }
        return {
          code,
          part,
          given,
          accepted,
          ...(mayBe === undefined ? {} : { mayBe }),
          ...(bound === undefined ? {} : { bound }),
          ...told,
        }
      }),
    ).toEqual(issues)
  })

  it('and every code of an issue is among them', () => {
    const shown = new Set(BAD_NUMBERS.flatMap(({ issues }) => issues.map(({ code }) => code)))
    expect([...shown].sort()).toEqual(Object.keys(indonesian.issues).sort())
  })
})

describe('what is odd is told in full', () => {
  it.each(ODD_NUMBERS.map((one) => [one.name, one] as const))('%s', (_, { text, on, warning }) => {
    const read = identifyNumber(text, { on })
    expect(read.ok && read.value.warnings).toHaveLength(1)
    const [found] = read.ok ? read.value.warnings : []
    if (found === undefined) throw new Error('no warning')
    const { code, part, given, days } = found
    expect({
      code,
      part,
      given,
      days,
      id: numberWarningText(found),
      en: numberWarningText(found, 'en'),
    }).toEqual(warning)
  })

  it('and every code of a warning is among them', () => {
    const shown = new Set(ODD_NUMBERS.map(({ warning }) => warning.code))
    expect([...shown].sort()).toEqual(Object.keys(indonesian.warnings).sort())
  })
})

describe('what differs is told in full', () => {
  it.each(NUMBERS_OF_ANOTHER.map((one) => [one.name, one] as const))(
    '%s',
    (_, { text, on, stated, issues, warnings }) => {
      const read = identifyNumber(text, { on })
      if (!read.ok) throw new Error(text)
      const found = checkNumber(read.value, stated)
      const told = (differences: typeof found.issues) =>
        differences.map((one) => ({
          code: one.code,
          id: numberDifferenceText(one),
          en: numberDifferenceText(one, 'en'),
        }))
      expect(told(found.issues)).toEqual(issues)
      expect(told(found.warnings)).toEqual(warnings)
    },
  )

  it('and every code of a difference is among them', () => {
    const shown = NUMBERS_OF_ANOTHER.flatMap(({ issues, warnings }) => [...issues, ...warnings].map(({ code }) => code))
    expect(new Set(shown)).toEqual(new Set(NUMBER_DIFFERENCES))
  })
})

describe('the words of numbers', () => {
  const told = { where: 'W', given: 'G', length: 'L', accepted: 'A', mayBe: 'M', bound: 'B', nik: true }
  const texts = ({ issues, warnings, differences }: typeof indonesian): readonly string[] => [
    ...Object.values(issues).map((says) => says(told)),
    ...Object.values(warnings).map((says) => says({ where: 'W', given: 'G', days: 'D' })),
    ...Object.values(differences).map((says) => says({ where: 'W', says: 'S', stated: 'T', nik: false })),
  ]

  it('begin with where and end as sentences, in two languages', () => {
    for (const text of [...texts(indonesian), ...texts(english)]) expect(text).toMatch(/^W: .+\.$/)
    const inEnglish = texts(english)
    expect(texts(indonesian).filter((text) => inEnglish.includes(text))).toEqual([])
  })

  it('say of every issue what is accepted', () => {
    for (const says of Object.values(indonesian.issues)) expect(says(told)).toContain('Yang diterima: ')
    for (const says of Object.values(english.issues)) expect(says(told)).toContain('Accepted: ')
  })

  it('are Indonesian for a language that is neither', () => {
    const read = parseNip('')
    const [issue] = read.ok ? [] : read.issues
    if (issue === undefined) throw new Error('no issue')
    expect(numberIssueText(issue, 'fr' as never)).toBe(numberIssueText(issue, 'id'))
  })
})
