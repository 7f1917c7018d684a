import { at, dayIn } from './collect'
import { FIRST_YEAR, LAST_YEAR } from './deadline'
import type { Finding } from './issue'

const FIRST = `${FIRST_YEAR}-01-01`
const LAST = `${LAST_YEAR}-12-31`

/**
 * Finds a day from which no deadline is counted: before the first year or after the last.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @returns what is wrong with it
 */
export function beyondCounting(facts: unknown, path: readonly PropertyKey[]): readonly Finding[] {
  const given = dayIn(at(facts, ...path))
  if (given === undefined) return []
  if (given < FIRST) return [{ path, code: 'out-of-range', given, due: { kind: 'day-from', day: FIRST } }]
  return given > LAST ? [{ path, code: 'out-of-range', given, due: { kind: 'day-until', day: LAST } }] : []
}
