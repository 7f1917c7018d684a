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
