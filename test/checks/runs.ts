/**
 * Of how many tries one is made here: all under UTC, a third in the further zones, where the question is only whether they matter, and a
 * tenth where each mutant of an algorithm is tried.
 */
function part(): number {
  if (process.env['MUTATION_ROOM'] !== undefined) return 10
  return (process.env['TZ'] ?? 'UTC') === 'UTC' ? 1 : 3
}

/**
 * How often a property is tried: in full under UTC, a third as often in the further time zones, where the question is only whether the zone
 * of the machine changes an answer.
 *
 * @param full how often under UTC
 * @returns how often here
 */
export function runs(full: number): number {
  return Math.min(full, Math.max(20, Math.ceil(full / part())))
}

/**
 * A list to walk: whole under UTC, and in the further time zones each third entry, for the same reason.
 *
 * @param list the whole finite space
 * @returns what is walked here
 */
export function walk<T>(list: readonly T[]): readonly T[] {
  return list.filter((_, at) => at % part() === 0)
}
