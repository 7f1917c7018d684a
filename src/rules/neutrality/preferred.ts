/**
 * Takes the reading that a contested answer prefers.
 *
 * @param readings the readings of one answer
 * @returns the preferred one; the kernel prefers exactly one option of each point, which the type of a list cannot say
 */
export function preferredReading<R extends { readonly preferred: boolean }>(readings: readonly R[]): R {
  return readings.find(({ preferred }) => preferred) as R
}
