import type { Doubt, Grounds, Missing, Part, Verdict } from '../../decision'
import type { BasisEntry } from '../../law'
import { groundsOf } from './grounds'

/** Where a question rests on nothing but what asks for its facts. */
export function askedBy(basis: readonly BasisEntry[]): Grounds {
  return groundsOf([{ basis, governed: [], evidence: 'gazette-text', cautions: [] }])
}

/**
 * The verdict that cannot be given yet; conclusions of figures are without number, so none is listed as possible.
 *
 * @param grounds what is behind the question
 * @param missing the facts asked for
 * @returns the verdict
 */
export function needsFacts(
  grounds: Grounds,
  missing: readonly Missing[],
): Extract<Verdict<never>, { readonly status: 'needs-facts' }> {
  return { ...grounds, status: 'needs-facts', missing, possible: [], doubts: [] }
}

/**
 * Lists the parts of a conclusion that are open; no point of this area is contested.
 *
 * @param conclusion the conclusion
 * @returns one doubt per open part
 */
export function doubtsOf(conclusion: object): readonly Doubt[] {
  return Object.entries(conclusion as { readonly [name: string]: unknown }).flatMap(([part, value]): Doubt[] => {
    const one = value as Partial<Part<unknown>> | null
    if (one?.status !== 'open') return []
    return [
      {
        part,
        status: 'open',
        facts: (one as Extract<Part<unknown>, { readonly status: 'open' }>).missing.map(({ fact }) => fact),
      },
    ]
  })
}
