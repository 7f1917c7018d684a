/**
 * How often a property is tried: in full under UTC, a tenth in the further time zones, where the question is only whether the zone
 * of the machine changes an answer.
 *
 * @param full how often under UTC
 * @returns how often here
 */
export function runs(full: number): number {
  const zone = process.env['TZ']
  return zone === undefined || zone === 'UTC' ? full : Math.max(20, Math.ceil(full / 10))
}

/**
 * A list to walk: whole under UTC, each tenth entry in the further time zones, for the same reason.
 *
 * @param list the whole finite space
 * @returns what is walked here
 */
export function walk<T>(list: readonly T[]): readonly T[] {
  const zone = process.env['TZ']
  return zone === undefined || zone === 'UTC' ? list : list.filter((_, at) => at % 10 === 0)
}
