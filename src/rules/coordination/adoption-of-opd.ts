import type { Adoption } from './dimensions'
import type { OpdProcedure } from './facts'
import type { OpdAdoption } from './outcome'
import { shareOf } from './share'

/** What an office reported, element by element. */
export type AdoptionFigures = Omit<OpdAdoption, 'standing' | 'ask'>

/**
 * Sorts the elements of a procedure by what an office reported of each.
 *
 * @param opd the office
 * @param elements what the procedure consists of
 * @returns what is in place, lacking and unknown
 */
export function elementsOf(
  { opd, inPlace = [], lacking = [] }: OpdProcedure,
  elements: readonly string[],
): AdoptionFigures {
  return {
    opd,
    inPlace: shareOf(inPlace.length, elements.length),
    lacking: elements.filter((element) => lacking.includes(element)),
    unknown: elements.filter((element) => !lacking.includes(element) && !inPlace.includes(element)),
  }
}

/**
 * Tells how far an office has adopted a procedure: one element lacking is enough for incomplete, whatever else is unknown; complete
 * only where nothing is.
 *
 * @param figures what it reported
 * @returns the code of the dimension
 */
export function adoptionOf({ lacking, unknown }: AdoptionFigures): Adoption {
  if (lacking.length > 0) return 'incomplete'
  return unknown.length > 0 ? 'not-reported' : 'complete'
}
