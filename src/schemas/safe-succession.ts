import type { Decision } from '../decision'
import { COVERED } from '../law'
import {
  planSuccession,
  type ResignationConclusion,
  type ResignationFacts,
  resolveResignation,
  type SuccessionPlan,
} from '../rules/additional-duty'
import { at, oneOf } from './collect'
import { beforeCoverage, notAfter } from './day-findings'
import { listIn } from './election-together'
import type { Finding, Validated } from './issue'
import { nearestOf } from './nearest'
import { onCalendar } from './own-calendar'
import { makingDoor, safeCheck } from './safe-check'
import {
  MOST_IN_AN_OFFICE,
  ResignationContextSchema,
  ResignationFactsSchema,
  SuccessionContextSchema,
  SuccessionFactsSchema,
} from './succession'

const FIRST = COVERED['additional-duty'].from
/** The most keys that a message lists. */
const MOST_LISTED = 20

type Path = readonly PropertyKey[]

function resignationTogether(facts: unknown): readonly Finding[] {
  return [
    ...beforeCoverage(facts, ['on'], FIRST),
    ...['receivedOn', 'since'].flatMap((name) => notAfter(facts, [name], ['on'])),
  ]
}

/**
 * Finds what is wrong with an office as a whole: keys used twice, holders who are nobody in the list, days after the day of the plan.
 *
 * @param facts a plain copy, whether or not it fits the schema
 * @returns every finding
 */
function successionTogether(facts: unknown): readonly Finding[] {
  const people = listIn(at(facts, 'people')).map((one) => at(one, 'key'))
  const keys = new Set(people.filter((key) => typeof key === 'string'))
  return [
    ...beforeCoverage(facts, ['on'], FIRST),
    ...['people', 'packages'].flatMap((list) => usedTwice(facts, list)),
    ...listIn(at(facts, 'laidDown')).flatMap((entry, place) => [
      ...nobody(at(entry, 'holder'), ['laidDown', place, 'holder'], keys),
      ...['receivedOn', 'withdrawnOn', 'since'].flatMap((name) => notAfter(facts, ['laidDown', place, name], ['on'])),
    ]),
  ]
}

function usedTwice(facts: unknown, list: string): readonly Finding[] {
  const seen = new Set<string>()
  return listIn(at(facts, list)).flatMap((one, place): Finding[] => {
    const key = at(one, 'key')
    if (typeof key !== 'string' || key === '') return []
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ path: [list, place, 'key'], code: 'already-taken', given: key, due: { kind: 'another' } }]
  })
}

function nobody(given: unknown, path: Path, keys: ReadonlySet<string>): readonly Finding[] {
  if (typeof given !== 'string' || given === '' || keys.has(given)) return []
  const accepted = [...keys]
  return [
    {
      path,
      code: 'unknown-value',
      given,
      due: oneOf(accepted.slice(0, MOST_LISTED)),
      nearest: accepted.length > MOST_LISTED ? undefined : nearestOf(given, accepted),
    },
  ]
}

const resignationDoor = /* @__PURE__ */ safeCheck(ResignationFactsSchema, resolveResignation, {
  context: ResignationContextSchema,
  together: resignationTogether,
})
const successionDoor = /* @__PURE__ */ makingDoor(
  SuccessionFactsSchema,
  { context: SuccessionContextSchema, together: successionTogether, mostEntries: MOST_IN_AN_OFFICE },
  onCalendar(planSuccession),
)

/**
 * Tells what follows for a duty when something happens to its holder, from input of which nothing is known. It never throws and never
 * changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param input the facts, as `resolveResignation` takes them
 * @param context the context, as `resolveResignation` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeResolveResignation({ event: 'resigned', duty: 'pejabat-pembuat-komitmen', on: '2022-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['event unknown-value', 'on impossible-date']
 */
export function safeResolveResignation(
  input: unknown,
  context?: unknown,
): Validated<Decision<ResignationConclusion, ResignationFacts>> {
  return resignationDoor(input, context)
}

/**
 * Plans how an office carries on when people lay their duties down, from input of which nothing is known, as
 * {@link safeResolveResignation} does one duty. Up to ten thousand people, packages and duties are read.
 *
 * @param input the facts, as `planSuccession` takes them
 * @param context the context, as `planSuccession` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const refused = safePlanSuccession({
 *   on: '2022-02-24',
 *   fund: 'apbd',
 *   people: [{ key: 'PPK-01' }, { key: 'PPK-01' }],
 *   packages: [],
 *   laidDown: [{ holder: 'PPK-02', duty: 'pejabat-pembuat-komitmen', event: 'resign' }],
 * })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['people[1].key already-taken', 'laidDown[0].holder unknown-value']
 */
export function safePlanSuccession(input: unknown, context?: unknown): Validated<SuccessionPlan> {
  return successionDoor(input, context)
}
