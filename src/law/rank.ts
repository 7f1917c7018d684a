import { find } from './find'
import type { Instrument, InstrumentKind } from './instrument'
import type { InstrumentId } from './provision-id'

/** What ranks above all else, in the order of UU 12/2011 Pasal 7; the rest has no rank among itself. */
const HIERARCHY: readonly InstrumentKind[] = ['undang-undang', 'peraturan-pemerintah', 'peraturan-presiden']

/**
 * Puts two instruments in the order in which a decree lists its grounds: acts before government regulations before presidential ones
 * before all others, and among equals the older first.
 *
 * @param one id of an instrument: `'pp-94-2021'`
 * @param other id of another
 * @returns negative where `one` comes first, positive where `other` does, 0 for two of one rank and day
 * @throws RangeError for an id the library does not hold
 * @example
 * const ids = ['skb-2022', 'pp-94-2021', 'pp-42-2004', 'uu-20-2023'] as const
 * ids.toSorted(compareInstruments) // => ['uu-20-2023', 'pp-42-2004', 'pp-94-2021', 'skb-2022']
 */
export function compareInstruments(one: InstrumentId, other: InstrumentId): number {
  const [a, b] = [factsOf(one), factsOf(other)]
  return rankOf(a) - rankOf(b) || (a.from < b.from ? -1 : Number(a.from > b.from))
}

function factsOf(id: InstrumentId): Instrument {
  const found = find(id)
  if (found === undefined) throw new RangeError(`id: '${String(id)}' is no instrument of this library`)
  return found.instrument
}

function rankOf({ kind }: Instrument): number {
  const at = HIERARCHY.indexOf(kind)
  return at === -1 ? HIERARCHY.length : at
}
