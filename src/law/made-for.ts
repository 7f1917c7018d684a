import type { InstrumentId } from './provision-id'

/*
 * Told once more beside the instruments, for the same reason as their evidence: who asks for this must not load every instrument. A test
 * holds the two together.
 */
const MADE_FOR: { readonly [Id in InstrumentId]?: readonly string[] } = {
  'b-36-2018': ['pilkada-2018', 'pemilu-2019'],
  'b-71-2017': ['pilkada-2018', 'pemilu-2019'],
  'b-94-2019': ['pemilu-2019'],
  'se-menpanrb-18-2023': ['pemilu-2024', 'pilkada-2024'],
  'skb-2020': ['pilkada-2020', 'pilkada-2020-original'],
}

/**
 * Lists the elections an instrument was made for by its own title; using it for another election is an anachronism.
 *
 * @param id `'b-71-2017'`
 * @returns ids of elections; empty for an instrument that is general
 * @example
 * madeFor('skb-2022') // => []
 */
export function madeFor(id: InstrumentId): readonly string[] {
  return Object.hasOwn(MADE_FOR, id) ? (MADE_FOR[id] as readonly string[]) : []
}
