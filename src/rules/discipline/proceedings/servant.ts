import type { EmployeeKind, EmployeeKindAlias } from '../../../people'
import { actorOf } from '../actor'

/** The civil servants among whom proceedings and remedies tell apart. */
export const SERVANTS = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu'] as const

/** A civil servant. */
export type Servant = (typeof SERVANTS)[number]

/**
 * The civil servants that a kind may stand for.
 *
 * @param kind an employee kind or a name in use for one; left out, all stay possible
 * @returns the kinds
 * @throws RangeError for anyone outside the civil service, to whom no law of discipline applies
 */
export function servantOf(kind: EmployeeKind | EmployeeKindAlias | undefined): readonly Servant[] {
  if (kind === undefined) return SERVANTS
  const actor = actorOf(kind)
  const found = SERVANTS.find((one) => one === actor)
  if (found !== undefined) return [found]
  throw new RangeError(`actor.kind: '${kind}' is not accepted; accepted: ${SERVANTS.join(', ')}`)
}
