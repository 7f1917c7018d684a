import { at, dayIn } from './collect'
import { FIRST_YEAR, LAST_YEAR } from './deadline'
import type { Finding } from './issue'

const FIRST = `${FIRST_YEAR}-01-01`
const LAST = `${LAST_YEAR}-12-31`

type Path = readonly PropertyKey[]

/**
 * Finds a day from which no deadline is counted: before the first year or after the last.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @returns what is wrong with it
 */
export function beyondCounting(facts: unknown, path: Path): readonly Finding[] {
  const given = dayIn(at(facts, ...path))
  if (given === undefined || given >= FIRST) return afterCounting(facts, path)
  return [{ path, code: 'out-of-range', given, due: { kind: 'day-from', day: FIRST } }]
}

/**
 * Finds a day after the last from which a deadline is counted, where days before the first are told already.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @returns what is wrong with it
 */
export function afterCounting(facts: unknown, path: Path): readonly Finding[] {
  const given = dayIn(at(facts, ...path))
  if (given === undefined || given <= LAST) return []
  return [{ path, code: 'out-of-range', given, due: { kind: 'day-until', day: LAST } }]
}

/**
 * Finds a day before the law that was read.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @param first the first day covered
 * @returns what is wrong with it
 */
export function beforeCoverage(facts: unknown, path: Path, first: string): readonly Finding[] {
  const given = dayIn(at(facts, ...path))
  if (given === undefined || given >= first) return []
  return [{ path, code: 'before-coverage', given, due: { kind: 'day-from', day: first } }]
}

/**
 * Finds a day that comes before another which it can only follow.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @param earlier the keys that lead to the other
 * @returns what is wrong with the day
 */
export function notBefore(facts: unknown, path: Path, earlier: Path): readonly Finding[] {
  const [given, day] = [dayIn(at(facts, ...path)), dayIn(at(facts, ...earlier))]
  if (given === undefined || day === undefined || given >= day) return []
  const beside = { path: earlier, value: day }
  return [{ path, code: 'days-out-of-order', given, due: { kind: 'day-from', day }, beside }]
}

/**
 * Finds a day that comes after another which can only follow it.
 *
 * @param facts a plain copy, whether or not it fits its schema
 * @param path the keys that lead to the day
 * @param later the keys that lead to the other
 * @returns what is wrong with the day
 */
export function notAfter(facts: unknown, path: Path, later: Path): readonly Finding[] {
  const [given, day] = [dayIn(at(facts, ...path)), dayIn(at(facts, ...later))]
  if (given === undefined || day === undefined || given <= day) return []
  const beside = { path: later, value: day }
  return [{ path, code: 'days-out-of-order', given, due: { kind: 'day-until', day }, beside }]
}
