import { elections } from '../elections'
import { at, dayIn } from './collect'
import { LONGEST_TEXT } from './fields'
import type { Finding } from './issue'

type Path = readonly PropertyKey[]

/** The entries of what should be a list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The ids of the elections of this library. */
export function nationalIds(): string[] {
  return elections().map(({ id }) => id)
}

/** The id of what should be an election, if it can be one. */
export function idIn(election: unknown): string | undefined {
  const id = at(election, 'id')
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_TEXT ? id : undefined
}

/**
 * Finds what is wrong with an election of the caller's as a whole: an id that is taken, a stage that ends on the day it begins or before.
 *
 * @param election a plain copy, whether or not it fits the schema
 * @param path where it stands
 * @param taken ids that may not be used again
 * @returns every finding
 */
export function electionTogether(election: unknown, path: Path, taken: readonly string[]): readonly Finding[] {
  const id = idIn(election)
  const double: Finding[] =
    id !== undefined && taken.includes(id)
      ? [{ path: [...path, 'id'], code: 'already-taken', given: id, due: { kind: 'another' } }]
      : []
  const stages = listIn(at(election, 'stages'))
  return [...double, ...stages.flatMap((stage, place) => backwards(stage, [...path, 'stages', place]))]
}

function backwards(stage: unknown, path: Path): readonly Finding[] {
  const from = dayIn(at(stage, 'from'))
  const until = dayIn(at(stage, 'until'))
  if (from === undefined || until === undefined || until > from) return []
  const beside = { path: [...path, 'from'], value: from }
  return [
    {
      path: [...path, 'until'],
      code: 'days-out-of-order',
      given: until,
      due: { kind: 'day-after', day: from },
      beside,
    },
  ]
}
