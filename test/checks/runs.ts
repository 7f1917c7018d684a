/** Of which share of the tries a property is tried in a zone; lines and branches are counted under the second, which takes more for it. */
const PARTS: { readonly [zone: string]: number } = { UTC: 1, 'Asia/Jakarta': 3 }

/**
 * The part of the whole that is tried here: all under UTC, less in the further zones, where the question is only whether they matter, and
 * less where each mutant of an algorithm is tried.
 */
function part(): number {
  if (process.env['MUTATION_ROOM'] !== undefined) return 10
  return PARTS[process.env['TZ'] ?? 'UTC'] ?? 10
}

/**
 * How often a property is tried: in full under UTC, less often in the further time zones, where the question is only whether the zone of
 * the machine changes an answer.
 *
 * @param full how often under UTC
 * @returns how often here
 */
export function runs(full: number): number {
  return Math.min(full, Math.max(20, Math.ceil(full / part())))
}

/**
 * A list to walk: whole under UTC, and in the further time zones each tenth or third entry, for the same reason.
 *
 * @param list the whole finite space
 * @returns what is walked here
 */
export function walk<T>(list: readonly T[]): readonly T[] {
  return list.filter((_, at) => at % part() === 0)
}
