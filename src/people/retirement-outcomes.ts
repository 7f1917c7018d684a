import { covers, type PlainDate } from '../dates'
import { type BasisEntry, norm } from '../law'
import { FUNCTIONAL_LEVELS, POST_LEVELS } from './post-level'
import type { FunctionalRetirementPost, NoRetirementLimit, RetirementFact, RetirementPost } from './retirement-answer'
import {
  EMPLOYMENTS,
  type Employment,
  LIMIT_ROWS,
  LIMIT_SOURCES,
  type LimitRow,
  type LimitSource,
} from './retirement-limits'

/** One way the facts left out may be. */
export interface LimitCase {
  readonly employment: Employment
  readonly limitSource: LimitSource
  readonly higherLimitBefore2017: boolean
}

/** What follows from one way the facts may be: an age, or why there is none. */
export type Outcome = LimitCase & {
  readonly fromMemory: boolean
  readonly basis: readonly BasisEntry[]
} & ({ readonly age: number; readonly why: null } | { readonly age: null; readonly why: NoRetirementLimit })

/**
 * Works out the limit for every way in which the facts left out may be.
 *
 * @param post the post, with some facts or all
 * @param born the birth date
 * @param day the day whose law is asked for
 * @returns an outcome for each combination; one alone where every fact is given or none matters
 * @throws RangeError for a code that is none of its list
 */
export function outcomesOf(post: RetirementPost, born: PlainDate, day: PlainDate): readonly [Outcome, ...Outcome[]] {
  refuseUnknownCodes(post)
  const { level, employment } = post
  const functional = isFunctional(post) ? post : undefined
  const employments =
    level === 'pejabat-pasal-349' ? (['pns'] as const) : employment === undefined ? EMPLOYMENTS : [employment]
  const sources: readonly LimitSource[] =
    functional === undefined
      ? ['general']
      : functional.limitSource === undefined
        ? LIMIT_SOURCES
        : [functional.limitSource]
  const higher = functional?.higherLimitBefore2017
  const asked = LIMIT_ROWS.some((row) => mayHaveKept(row, level, born, day))
  const kept = !asked ? [false] : higher === undefined ? [false, true] : [higher]
  const cases = employments.flatMap((one) =>
    sources.flatMap((limitSource) =>
      kept.map((higherLimitBefore2017) => ({ employment: one, limitSource, higherLimitBefore2017 })),
    ),
  )
  return cases.map((one) => outcomeOf(level, one, born, day)) as [Outcome, ...Outcome[]]
}

const LEVELS = [...POST_LEVELS, 'pejabat-pasal-349'] as const

function isFunctional(post: RetirementPost): post is FunctionalRetirementPost {
  return (FUNCTIONAL_LEVELS as readonly string[]).includes(post.level)
}

function refuseUnknownCodes(post: RetirementPost): void {
  const codes: readonly (readonly [field: string, given: string | undefined, accepted: readonly string[]])[] = [
    ['level', post.level, LEVELS],
    ['employment', post.employment, EMPLOYMENTS],
    ['limitSource', isFunctional(post) ? post.limitSource : undefined, LIMIT_SOURCES],
  ]
  for (const [field, given, accepted] of codes) {
    if (given !== undefined && !accepted.includes(given)) {
      throw new RangeError(`post.${field}: '${given}' is none of ${accepted.join(', ')}`)
    }
  }
}

/** Whether a row keeps a higher limit of before 2017 for someone of this age in this post. */
function mayHaveKept(row: LimitRow, level: RetirementPost['level'], born: PlainDate, day: PlainDate): boolean {
  const { keptBornBefore, levels, during } = row
  return keptBornBefore !== undefined && born < keptBornBefore && levels.includes(level) && covers(during, day)
}

function outcomeOf(level: RetirementPost['level'], told: LimitCase, born: PlainDate, day: PlainDate): Outcome {
  const { employment, limitSource, higherLimitBefore2017 } = told
  const rows = LIMIT_ROWS.filter(
    (row) =>
      row.employments.includes(employment) &&
      row.levels.includes(level) &&
      row.sources.includes(limitSource) &&
      covers(row.during, day) &&
      (row.keptBornBefore === undefined || (higherLimitBefore2017 && mayHaveKept(row, level, born, day))),
  )
  // A kept limit is the exception; the general one it replaces is not cited beside it.
  const kept = rows.some(({ keptBornBefore }) => keptBornBefore !== undefined)
  const standing = rows.filter((row) => !kept || row.keptBornBefore !== undefined || row.age === null)
  const basis = standing.map((row) => row.basis)
  const naming = standing.find(({ age }) => age !== null)
  if (naming !== undefined) {
    return { ...told, age: naming.age as number, why: null, fromMemory: naming.ageFromMemory === true, basis }
  }
  if (standing.length > 0) {
    const why = standing.some(({ ageFromMemory }) => ageFromMemory === true) ? 'act-not-held' : 'rule-not-read'
    return { ...told, age: null, why, fromMemory: false, basis }
  }
  if (employment === 'pppk' && day >= PPPK_FROM) {
    return { ...told, age: null, why: 'post-not-open-to-pppk', fromMemory: false, basis: OPEN_TO_PPPK }
  }
  return { ...told, age: null, why: 'before-coverage', fromMemory: false, basis: [] }
}

/** The first day of PP 49/2018. */
const PPPK_FROM = '2018-11-28'
const OPEN_TO_PPPK = [
  norm('pp-49-2018/pasal-2/ayat-1/huruf-a'),
  norm('pp-49-2018/pasal-2/ayat-1/huruf-b'),
  norm('pp-49-2018/pasal-2/ayat-3'),
]

/** Whether two outcomes come to the same age, or to none for the same reason. */
export function sameEnd(left: Outcome, right: Outcome): boolean {
  return left.age === right.age && left.why === right.why
}

/** Whether two outcomes rest on the same provisions. */
export function sameBasis(left: Outcome, right: Outcome): boolean {
  return (
    left.basis.length === right.basis.length &&
    left.basis.every(({ provision }, at) => provision === right.basis[at]?.provision)
  )
}

/** The facts that alone tell two of the outcomes apart. */
export function factsThatMatter(
  outcomes: readonly Outcome[],
  same: (left: Outcome, right: Outcome) => boolean,
): readonly RetirementFact[] {
  return FACTS.filter((fact) =>
    outcomes.some((one) =>
      outcomes.some(
        (other) =>
          one[fact] !== other[fact] &&
          !same(one, other) &&
          FACTS.every((rest) => rest === fact || one[rest] === other[rest]),
      ),
    ),
  )
}

const FACTS: readonly RetirementFact[] = ['employment', 'limitSource', 'higherLimitBefore2017']

/** Each provision once, in order. */
export function distinct(basis: readonly BasisEntry[]): readonly BasisEntry[] {
  return basis.filter(({ provision }, at) => basis.findIndex((other) => other.provision === provision) === at)
}
