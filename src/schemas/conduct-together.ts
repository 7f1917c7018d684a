import { CLOCK_FACTS } from '../decision'
import { COVERED } from '../law'
import { at, dayIn, oneOf } from './collect'
import { electionTogether, idIn, listIn, nationalIds } from './election-together'
import { LONGEST_TEXT } from './fields'
import type { Finding } from './issue'
import { nearestOf } from './nearest'

const DAYS = Object.values(CLOCK_FACTS)
const FIRST = COVERED.neutrality.from

type Path = readonly PropertyKey[]

/**
 * Finds what is wrong with facts on one conduct as a whole: an election that nobody knows, a day before the law that was read, days
 * that cannot follow one another, an election of the caller's that takes the id of another or ends before it begins.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function conductTogether(facts: unknown, context: unknown): readonly Finding[] {
  return [...conductFindings(facts, [], context), ...ownElections(context)]
}

/**
 * Finds what is wrong with a case as a whole, as {@link conductTogether} does for each of its acts.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function caseTogether(facts: unknown, context: unknown): readonly Finding[] {
  const acts = listIn(at(facts, 'conducts'))
  return [...acts.flatMap((act, place) => conductFindings(act, ['conducts', place], context)), ...ownElections(context)]
}

/**
 * Finds what is wrong with an invitation as a whole: an election that nobody knows, a day before the law that was read.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function invitationTogether(facts: unknown, context: unknown): readonly Finding[] {
  return [...unknownElection(facts, [], context), ...days(facts, [], ['heldOn']), ...ownElections(context)]
}

/** Finds what is wrong with one conduct, wherever it stands. */
export function conductFindings(facts: unknown, path: Path, context: unknown): readonly Finding[] {
  return [...unknownElection(facts, path, context), ...days(facts, path, DAYS)]
}

/** Finds what is wrong with the elections that the context brings. */
export function ownElections(context: unknown): readonly Finding[] {
  const own = listIn(at(context, 'elections'))
  if (own.length === 0) return []
  // An id that is none counts as empty, so that it still keeps its place.
  const ids = own.map((election) => idIn(election) ?? '')
  return own.flatMap((election, place) => {
    const path = ['context', 'elections', place] as const
    const others = () => [...nationalIds(), ...ids.filter((id, at) => at !== place && id !== '')]
    return [
      ...electionTogether(election, path, [...nationalIds(), ...ids.slice(0, place)]),
      ...unknownAt(election, 'supersededBy', path, others),
    ]
  })
}

/** Finds an election that neither this library nor the context knows. */
export function unknownElection(facts: unknown, path: Path, context: unknown): readonly Finding[] {
  return unknownAt(facts, 'election', path, () => [
    ...nationalIds(),
    ...listIn(at(context, 'elections')).flatMap((election) => idIn(election) ?? []),
  ])
}

/** Finds a field that names an election which is none of those known; most records name none, and then none are gathered. */
function unknownAt(record: unknown, field: string, path: Path, known: () => readonly string[]): readonly Finding[] {
  const given = at(record, field)
  if (typeof given !== 'string' || given === '' || given.length > LONGEST_TEXT) return []
  const ids = [...new Set(known())]
  if (ids.includes(given)) return []
  return [{ path: [...path, field], code: 'unknown-value', given, due: oneOf(ids), nearest: nearestOf(given, ids) }]
}

/** Each day against the first day covered, and against the latest of the days that can only come before it. */
export function days(facts: unknown, path: Path, names: readonly string[]): readonly Finding[] {
  return daysFrom(FIRST, facts, path, names)
}

/** Each day against the latest of the days that can only come before it. */
export function orderOf(facts: unknown, path: Path, names: readonly string[]): readonly Finding[] {
  return daysFrom('', facts, path, names)
}

/** Days are in order nearly always, so that paths are made only for what is found. */
function daysFrom(first: string, facts: unknown, path: Path, names: readonly string[]): readonly Finding[] {
  const findings: Finding[] = []
  let latest = ''
  let latestName = ''
  for (const name of names) {
    const given = dayIn(at(facts, name))
    if (given === undefined) continue
    if (given < first) {
      const due = { kind: 'day-from', day: first } as const
      findings.push({ path: [...path, name], given, code: 'before-coverage', due })
    }
    if (given < latest) {
      const due = { kind: 'day-from', day: latest } as const
      const beside = { path: [...path, latestName], value: latest }
      findings.push({ path: [...path, name], given, code: 'days-out-of-order', due, beside })
    } else {
      latest = given
      latestName = name
    }
  }
  return findings
}
