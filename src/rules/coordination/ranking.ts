import { compareShares, type Share } from './share'

/** Whoever has a name and an exact share. */
interface Ranked {
  readonly opd: string
  readonly share: Share
}

/**
 * Ranks offices by share, the highest first; equal shares share a place, and the next place is left free. The order in which they
 * were given does not matter: equals stand by name, letter by letter, whatever the language of the machine.
 *
 * @param offices names with shares
 * @returns the offices in order, each with its place
 * @example
 * const half = { numerator: 1, denominator: 2 }
 * ranked([{ opd: 'C', share: { numerator: 1, denominator: 3 } }, { opd: 'B', share: half }, { opd: 'A', share: half }]).map(({ opd, rank }) => [opd, rank])
 * // => [['A', 1], ['B', 1], ['C', 3]]
 */
export function ranked<O extends Ranked>(offices: readonly O[]): readonly (O & { readonly rank: number })[] {
  const ordered = offices.toSorted((left, right) => compareShares(right.share, left.share) || byName(left, right))
  return ordered.map((office) => ({
    ...office,
    rank: 1 + ordered.findIndex((other) => compareShares(other.share, office.share) === 0),
  }))
}

/**
 * Puts two offices in the order of their names, letter by letter.
 *
 * @param left one office
 * @param right another, of another name: a report that names an office twice is refused
 * @returns -1 or 1
 * @example
 * byName({ opd: 'A' }, { opd: 'B' }) // => -1
 */
export function byName(left: { readonly opd: string }, right: { readonly opd: string }): number {
  return left.opd < right.opd ? -1 : 1
}
