import { ARMED_KINDS, REGIONAL_HEAD_KINDS } from '../people'
import { at, oneOf } from './collect'
import { conductFindings, days, ownElections, unknownElection } from './conduct-together'
import { afterCounting } from './day-findings'
import { listIn } from './election-together'
import { FOLLOW_UP_DAYS } from './follow-up'
import type { Finding } from './issue'
import { EmployeeKindSchema, kindMeant } from './people'

type Path = readonly PropertyKey[]

/** Days of a conduct from which deadlines of the plan may run. */
const CONDUCT_DAYS = ['committedOn', 'examinedOn', 'decidedOn', 'receivedOn'] as const

/** What the case and its conduct both may tell. */
const TOLD_TWICE: readonly Path[] = [
  ['actor', 'kind'],
  ['actor', 'post'],
  ['actor', 'place'],
  ['election'],
  ['examinedOn'],
  ['decidedOn'],
  ['receivedOn'],
]

/** Soldiers, police and elected heads are not the staff whom a circular of a region reminds. */
const NOT_ADDRESSED: readonly string[] = [...ARMED_KINDS, ...REGIONAL_HEAD_KINDS]

/**
 * Finds what is wrong with the facts of a follow-up as a whole: elections that nobody knows, days before the law that was read or
 * beyond those that are counted, a case told otherwise than its conduct. Days in an odd order are no fault of the input: offices do act
 * in the wrong order, and the plan then says so.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function followUpTogether(facts: unknown, context: unknown): readonly Finding[] {
  return [
    ...conductFindings(at(facts, 'conduct'), ['conduct'], context),
    ...CONDUCT_DAYS.flatMap((name) => afterCounting(facts, ['conduct', name])),
    ...TOLD_TWICE.flatMap((path) => toldOtherwise(facts, path)),
    ...unknownElection(facts, [], context),
    ...['asOf', ...FOLLOW_UP_DAYS].flatMap((name) => [...days(facts, [], [name]), ...afterCounting(facts, [name])]),
    ...ownElections(context),
  ]
}

/**
 * Finds what is wrong with the facts of a circular as a whole: an election that nobody knows, a day before the law that was read or
 * beyond those that are counted, addressees whom a region's circular on staff cannot address.
 *
 * @param facts a plain copy of the facts, whether or not they fit the schema
 * @param context a plain copy of the context, likewise
 * @returns every finding
 */
export function circularTogether(facts: unknown, context: unknown): readonly Finding[] {
  return [
    ...unknownElection(facts, [], context),
    ...days(facts, [], ['issuedOn']),
    ...afterCounting(facts, ['issuedOn']),
    ...listIn(at(facts, 'addressees')).flatMap((kind, place) => notAddressed(kind, ['addressees', place])),
    ...ownElections(context),
  ]
}

/** A case that says of itself one thing, and of its conduct another. */
function toldOtherwise(facts: unknown, path: Path): readonly Finding[] {
  const given = at(facts, ...path)
  const inConduct = at(facts, 'conduct', ...path)
  if (typeof given !== 'string' || typeof inConduct !== 'string' || kindMeant(given) === kindMeant(inConduct)) return []
  const beside = { path: ['conduct', ...path], value: inConduct }
  return [{ path, code: 'does-not-fit', given, due: oneOf([inConduct]), beside }]
}

function notAddressed(given: unknown, path: Path): readonly Finding[] {
  if (typeof given !== 'string' || !NOT_ADDRESSED.includes(kindMeant(given))) return []
  const accepted = EmployeeKindSchema.options.filter((word) => !NOT_ADDRESSED.includes(kindMeant(word)))
  return [{ path, code: 'unknown-value', given, due: oneOf(accepted) }]
}
