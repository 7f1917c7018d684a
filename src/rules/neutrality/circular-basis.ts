import type { DateInput } from '../../dates'
import { type BasisEntry, inForce, type InstrumentId, madeFor } from '../../law'

/**
 * Keeps the entries that stand on a day: norms as they are, and of circulars and joint decrees those in force and made for this
 * election or for all.
 *
 * @param basis the entries
 * @param on the day
 * @param election id of the election
 * @returns the entries that stand, each once
 */
export function standingOn(basis: readonly BasisEntry[], on: DateInput, election: string | undefined): BasisEntry[] {
  const unique = new Map(basis.map((entry) => [`${entry.role} ${entry.provision}`, entry]))
  return [...unique.values()].filter((entry) => entry.role !== 'guideline' || guides(entry, on, election))
}

function guides({ provision }: BasisEntry, on: DateInput, election: string | undefined): boolean {
  const elections = madeFor(provision.slice(0, provision.indexOf('/')) as InstrumentId)
  if (elections.length > 0 && (election === undefined || !elections.includes(election))) return false
  return inForce(provision, on).status === 'in-force'
}
