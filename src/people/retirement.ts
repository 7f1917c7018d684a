import { addDays, addMonths, type DateInput, type PlainDate, plainDate } from '../dates'
import { norm } from '../law'
import type { PostLevel } from './post-level'
import type { RetirementAnswer, RetirementCaution, RetirementLimit, RetirementPost } from './retirement-answer'
import { distinct, factsThatMatter, outcomesOf, sameBasis, sameEnd } from './retirement-outcomes'

/** The newest dated rule on the page of facts behind this room. */
const CHECKED_THROUGH = '2026-01-01' as PlainDate

const BY_ANALOGY: RetirementCaution = {
  code: 'end-of-month-by-analogy',
  basis: [
    norm('pp-11-2017/pasal-283/ayat-1/huruf-b'),
    norm('pp-11-2017/pasal-283/ayat-1/huruf-c'),
    norm('pp-79-2021/pasal-29/ayat-4'),
  ],
  evidence: 'unverified',
}

/**
 * Tells when whoever holds a post reaches its age limit (batas usia pensiun), by the law of a day. The limit belongs to the post and
 * not to the person: ask again when the post changes. A fact left out is unknown; where the limit turns on it, the answer says so.
 *
 * For PNS: UU 5/2014 Pasal 90, PP 11/2017 Pasal 239, 240, 349 and 354 to 356; for PPPK: PP 49/2018 Pasal 54; for both from 31 October
 * 2023: UU 20/2023 Pasal 55. Functional posts before 7 April 2017 follow a regulation that was not read.
 *
 * @param post the level of the post, e.g. `"administrator"`, or an object with what else the limit may turn on
 * @param birthDate the birth date of the holder, e.g. `"1968-03-10"`
 * @param on the day whose law is asked for, e.g. `"2024-06-01"`
 * @returns the limit with its days, what must be told first, or why there is none
 * @throws RangeError when a date is not a day, or a code is none of its list
 * @example
 * const chief = retirementDate('administrator', '1968-03-10', '2024-06-01')
 * chief.status === 'decided' && chief.limit.lastDay // => '2026-03-31'
 * chief.status === 'decided' && chief.limit.pensionFrom // => '2026-04-01'
 * const analyst = retirementDate('jf-ahli-muda', '1968-03-10', '2024-06-01')
 * analyst.status === 'needs-facts' && analyst.missing // => ['limitSource']
 * const teacher = retirementDate({ level: 'jf-ahli-muda', limitSource: 'guru' }, '1968-03-10', '2024-06-01')
 * teacher.status === 'decided' && [teacher.limit.age, teacher.evidence] // => [60, 'unverified']
 */
export function retirementDate(
  post: PostLevel | RetirementPost,
  birthDate: DateInput,
  on: DateInput,
): RetirementAnswer {
  const born = plainDate(birthDate, 'birthDate')
  const day = plainDate(on, 'on')
  const outcomes = outcomesOf(typeof post === 'string' ? { level: post } : post, born, day)
  const [first] = outcomes
  const basis = distinct(outcomes.flatMap((outcome) => outcome.basis))
  if (!outcomes.every((outcome) => sameEnd(outcome, first))) {
    const ages = [...new Set(outcomes.flatMap(({ age }) => age ?? []))].sort((a, b) => a - b)
    return {
      status: 'needs-facts',
      missing: factsThatMatter(outcomes, sameEnd),
      possible: ages.map((age) => limitAt(age, born)),
      orNone: [...new Set(outcomes.flatMap(({ why }) => why ?? []))],
      basis,
    }
  }
  const { age, why, fromMemory } = first
  if (age === null) {
    return { status: 'outside-law', reason: why === 'post-not-open-to-pppk' ? 'silent' : 'not-covered', why, basis }
  }
  const limit = limitAt(age, born)
  const facts = factsThatMatter(outcomes, sameBasis)
  const cautions: readonly (RetirementCaution | false)[] = [
    day > CHECKED_THROUGH && { code: 'not-checked-since', checkedThrough: CHECKED_THROUGH, on: day },
    BY_ANALOGY,
    fromMemory && { code: 'age-from-memory' },
    // Only 29 February loses its day on the way.
    born.slice(5) !== limit.reachedOn.slice(5) && { code: 'born-on-leap-day' },
    limit.reachedOn < day && { code: 'reached-before', reachedOn: limit.reachedOn },
    facts.length > 0 && { code: 'basis-depends-on', facts },
  ]
  return {
    status: 'decided',
    limit,
    basis,
    evidence: fromMemory ? 'unverified' : 'gazette-text',
    cautions: cautions.filter((caution) => caution !== false),
  }
}

/** The days that follow from an age. */
function limitAt(age: number, born: PlainDate): RetirementLimit {
  const reachedOn = addMonths(born, age * 12)
  const pensionFrom = addMonths(`${reachedOn.slice(0, 7)}-01` as PlainDate, 1)
  return { age, reachedOn, lastDay: addDays(pensionFrom, -1), pensionFrom }
}
