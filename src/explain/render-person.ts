import { cite, type Locale, type ProvisionId } from '../law'
import type { NotChecked, PersonIssue, RetirementAnswer, RetirementCaution, RetirementFact } from '../people'
import { peopleEntities as english } from './en/people-entities'
import { peopleEntities as indonesian } from './id/people-entities'
import type { PeopleEntityWords } from './people-entity-words'
import { type Speech, speak } from './speech'
import { spokenOf } from './spoken'

// Not part of the catalogue that every report carries: who explains a decision does not pay for these words.
const WORDS: Record<Locale, PeopleEntityWords> = { id: indonesian, en: english }

/**
 * Writes in words what is wrong with the record of a person: its weight, what it is, the fields, the provisions, whom it concerns, and
 * what to do. No data of the person are repeated.
 *
 * @param issue an issue of `checkPerson`
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentences
 * @example
 * import { checkPerson } from 'aparatur/people'
 * const { issues } = checkPerson({ kind: 'thl', from: '2024-02-01', engagement: 'surat-keputusan' }, { on: '2025-06-01' })
 * issues.map((issue) => personIssueText(issue, 'en'))
 * // => ['To be looked into: someone who is no ASN was appointed by decree on or after 31 October 2023, when such appointments were barred (fields from, engagement; UU 20/2023 Article 66). Concerns the official who appointed. Pass it on to the official who appointed; the ban binds the official and not the person.']
 */
export function personIssueText(issue: PersonIssue, locale: Locale = 'id'): string {
  const spoken = spokenOf(locale)
  const words = WORDS[spoken]
  return words.issue({
    severity: words.severities[issue.severity],
    ...words.invariants[issue.code],
    fields: issue.fields.join(', '),
    citations: citations(issue.provisions, spoken),
    concern: words.concerns[issue.concerns],
  })
}

/**
 * Writes in words which invariant of a record was not looked at, and what it needs.
 *
 * @param left an entry of `notChecked`
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentence
 * @example
 * notCheckedText({ code: 'pppk-applicant-under-20', missing: ['application'] }, 'en')
 * // => 'Not checked whether the age on applying for a functional post as PPPK is below 20 years: the fields application are not there.'
 */
export function notCheckedText(left: NotChecked, locale: Locale = 'id'): string {
  const words = WORDS[spokenOf(locale)]
  return words.notChecked(words.invariants[left.code].says, left.missing.join(', '))
}

/**
 * Writes in words when the age limit of a post is reached, or why it is not told, with every caution.
 *
 * @param answer an answer of `retirementDate`
 * @param locale `'id'` (default) or `'en'`
 * @returns the sentences, the answer first
 * @example
 * import { retirementDate } from 'aparatur/people'
 * const answer = retirementDate({ level: 'administrator', employment: 'pns' }, '1968-03-10', '2024-06-01')
 * retirementText(answer, 'en')[0]
 * // => 'The age limit of the post is 58 years, reached on 10 March 2026; the last day is 31 March 2026, the pension runs from 1 April 2026 (PP 11/2017 Article 239 paragraph (2) letter a; UU 20/2023 Article 55 letter a number 2).'
 */
export function retirementText(answer: RetirementAnswer, locale: Locale = 'id'): readonly string[] {
  const speech = speak(locale)
  const words = WORDS[speech.locale]
  const { retirement } = words
  if (answer.status === 'outside-law') return [retirement.none[answer.why]]
  if (answer.status === 'needs-facts') {
    const ages = answer.possible.map(({ age }) => `${age}`)
    const said = retirement.needsFacts(factsText(answer.missing, words), speech.list(ages, 'or'))
    return [said, ...answer.orNone.map((why) => retirement.none[why])]
  }
  const { age, reachedOn, lastDay, pensionFrom } = answer.limit
  const said = retirement.decided({
    age,
    reachedOn: speech.date(reachedOn),
    lastDay: speech.date(lastDay),
    pensionFrom: speech.date(pensionFrom),
    citations: citations(
      answer.basis.map(({ provision }) => provision),
      speech.locale,
    ),
  })
  return [said, ...answer.cautions.map((caution) => cautionText(caution, words, speech))]
}

function cautionText(caution: RetirementCaution, words: PeopleEntityWords, { date }: Speech): string {
  const { cautions } = words.retirement
  switch (caution.code) {
    case 'reached-before':
      return cautions[caution.code](date(caution.reachedOn))
    case 'not-checked-since':
      return cautions[caution.code](date(caution.checkedThrough))
    case 'basis-depends-on':
      return cautions[caution.code](factsText(caution.facts, words))
    case 'end-of-month-by-analogy':
    case 'age-from-memory':
    case 'born-on-leap-day':
      return cautions[caution.code]('')
  }
}

function factsText(facts: readonly RetirementFact[], words: PeopleEntityWords): string {
  return facts.map((fact) => words.retirement.facts[fact]).join('; ')
}

function citations(provisions: readonly ProvisionId[], locale: Locale): string {
  return provisions.map((provision) => cite(provision, locale)).join('; ')
}
