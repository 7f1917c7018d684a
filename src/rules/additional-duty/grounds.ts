import type { Caution, Grounds } from '../../decision'
import { type BasisEntry, EVIDENCE, type Evidence, evidenceOfCited } from '../../law'

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
    evidence: basis.length === 0 ? 'unverified' : basis.map(weightOf).reduce(weakest),
    cautions: [
      ...unique(cautions.filter(({ code }) => code !== 'inference')),
      ...(rows.length === 0 ? [] : [{ code: 'inference' as const, rows }]),
    ],
  }
}

function weightOf({ provision }: BasisEntry): Evidence {
  return evidenceOfCited(provision)
}

function weakest(left: Evidence, right: Evidence): Evidence {
  return EVIDENCE.indexOf(left) > EVIDENCE.indexOf(right) ? left : right
}

/** Each value once, by what it says. */
export function unique<V>(values: readonly V[]): V[] {
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()]
}
