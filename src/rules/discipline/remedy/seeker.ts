import type { EmployeeKind, EmployeeKindAlias } from '../../../people'
import { actorOf } from '../actor'
import { SEEKERS, type Seeker } from './dimensions'

/**
 * Who may seek a remedy, for a kind of employee: everyone outside the civil service goes the way of UU 30/2014.
 *
 * @param kind an employee kind or a name in use for one; left out, all stay possible
 * @returns the kinds that tables tell apart
 * @throws RangeError for a kind that is not accepted, or for soldiers and police, whose own law is not covered
 */
export function seekerOf(kind: EmployeeKind | EmployeeKindAlias | undefined): readonly Seeker[] {
  if (kind === undefined) return SEEKERS
  const actor = actorOf(kind)
  if (actor === 'armed')
    throw new RangeError(`actor.kind: '${kind}' is not accepted; soldiers and police have a law of their own`)
  return [SEEKERS.find((one) => one === actor) ?? 'non-asn']
}
