import { ELECTIONS } from './data'
import type { Election, ElectionId } from './election'

/**
 * Lists the elections of this library, the earliest first, with those that were superseded and those without a schedule.
 *
 * @returns the elections
 * @example
 * elections().map(({ id }) => id).includes('pilkada-2024') // => true
 */
export function elections(): readonly Election[] {
  return ELECTIONS
}

/**
 * Finds an election by its id.
 *
 * @param id for example `pilkada-2024`
 * @returns the election with its schedule
 * @throws RangeError that names what is accepted, when there is no election of that id
 * @example
 * election('pilkada-2024').stages.find(({ stage }) => stage === 'penetapan-calon')?.from // => '2024-09-22'
 * election('pilkada-2020-original').supersededBy // => 'pilkada-2020'
 */
export function election(id: ElectionId): Election {
  const found = ELECTIONS.find((candidate) => candidate.id === id)
  if (found !== undefined) return found
  const shown = typeof id === 'string' ? JSON.stringify(id) : typeof id
  const accepted = ELECTIONS.map((candidate) => candidate.id).join(', ')
  throw new RangeError(
    `election: ${shown} is not known; accepted: ${accepted}, or an election of your own by defineElection. ` +
      `/ election: ${shown} tidak dikenal; yang diterima: ${accepted}, atau pemilihan sendiri melalui defineElection.`,
  )
}
