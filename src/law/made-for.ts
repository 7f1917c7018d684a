import { find } from './find'
import type { InstrumentId } from './provision-id'

/**
 * Lists the elections an instrument was made for by its own title; using it for another election is an anachronism.
 *
 * @param id `'b-71-2017'`
 * @returns ids of elections; empty for an instrument that is general
 * @example
 * madeFor('skb-2022') // => []
 */
export function madeFor(id: InstrumentId): readonly string[] {
  return find(id)?.instrument.madeFor ?? []
}
