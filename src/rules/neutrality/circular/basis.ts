import type { DateInput } from '../../../dates'
import { type BasisEntry, type InstrumentId, inForce, madeFor } from '../../../law'

/**
 * Keeps the entries that stand on a day, because a circular can repeat only the law of its day; of circulars and joint decrees those
 * made for this election or for all.
 *
 * @param basis the entries
 * @param on the day
 * @param election id of the election
 * @returns the entries that stand, each once
 */
export function standingOn(basis: readonly BasisEntry[], on: DateInput, election: string | undefined): BasisEntry[] {
  const unique = new Map(basis.map((entry) => [`${entry.role} ${entry.provision}`, entry]))
  return [...unique.values()].filter((entry) => stands(entry, on, election))
}

function stands({ provision, role }: BasisEntry, on: DateInput, election: string | undefined): boolean {
  const elections = madeFor(provision.slice(0, provision.indexOf('/')) as InstrumentId)
  if (role === 'guideline' && elections.length > 0 && (election === undefined || !elections.includes(election)))
    return false
  return inForce(provision, on).status === 'in-force'
}
