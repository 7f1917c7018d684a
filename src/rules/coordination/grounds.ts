import { type Caution, type Grounds, type Missing, type Part, weakestOf } from '../../decision'
import type { BasisEntry } from '../../law'

/**
 * Puts what several answers rest on into one: each entry and each caution once.
 *
 * @param answers the answers
 * @returns the grounds of all
 */
export function groundsOf(answers: readonly Grounds<string>[]): Grounds {
  const basis = unique(answers.flatMap((one) => one.basis)) as readonly BasisEntry[]
  const rows = [
    ...new Set(
      answers.flatMap(({ cautions }) => cautions.flatMap((one) => (one.code === 'inference' ? one.rows : []))),
    ),
  ]
  const others = unique(answers.flatMap(({ cautions }) => cautions.filter(({ code }) => code !== 'inference')))
  return {
    basis,
    governed: unique(answers.flatMap((one) => one.governed)),
    evidence: weakestOf(answers.map(({ evidence }) => evidence)),
    cautions: [...others.map(onAsOf), ...(rows.length === 0 ? [] : [{ code: 'inference' as const, rows }])],
  }
}

/**
 * Makes the part that speaks of all offices together: open while one of them has not reported.
 *
 * @param grounds what it rests on
 * @param missing what was not reported
 * @param value the sum, where all have
 * @returns the part
 */
export function totalOf<T>(grounds: Grounds, missing: readonly Missing[], value: () => T): Part<T> {
  const own = { ...grounds, cautions: [] }
  return missing.length > 0
    ? { ...own, status: 'open', missing, possible: [] }
    : { ...own, status: 'settled', value: value() }
}

/** The day of the report stands on the clock of the act; its own name is another. */
function onAsOf(caution: Caution): Caution {
  return caution.code === 'not-checked-since' ? { ...caution, on: 'asOf' } : caution
}

function unique<V>(values: readonly V[]): V[] {
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()]
}
