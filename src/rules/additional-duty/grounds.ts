import { type Caution, type Grounds, weakestOf } from '../../decision'
import { type BasisEntry, evidenceOfCited } from '../../law'

/**
 * Puts what several answers rest on into one: each entry and each caution once.
 *
 * @param parts the answers
 * @param notes what is to be told beside them
 * @returns the grounds of all
 */
export function mergeGrounds(parts: readonly Grounds<string>[], notes: readonly Caution[] = []): Grounds {
  const basis = unique(parts.flatMap((one) => one.basis)) as readonly BasisEntry[]
  const cautions = [...parts.flatMap((one) => one.cautions), ...notes]
  const rows = [...new Set(cautions.flatMap((one) => (one.code === 'inference' ? one.rows : [])))]
  return {
    basis,
    governed: unique(parts.flatMap((one) => one.governed)),
    evidence: weakestOf(basis.map(({ provision }) => evidenceOfCited(provision))),
    cautions: [
      ...unique(cautions.filter(({ code }) => code !== 'inference')),
      ...(rows.length === 0 ? [] : [{ code: 'inference' as const, rows }]),
    ],
  }
}

/** Each value once, by what it says. */
export function unique<V>(values: readonly V[]): V[] {
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()]
}
