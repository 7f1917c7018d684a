import type { Condition, Possible } from '../decision'

/**
 * Tells findings that add up one by one. Where each conclusion is a list of findings, and each finding turns on facts of its own, every
 * combination says no more than the findings apart; more than a few ways help no reader.
 *
 * @param possible the conclusions within reach
 * @returns the case without any finding, then each finding with the facts that alone bring it about; nothing where they do not add up
 * @example
 * const at = (a: string, b: string) => [{ a: [a], b: [b] }]
 * const possible = [
 *   { conclusion: [], when: at('no', 'no') }, { conclusion: ['x'], when: at('yes', 'no') },
 *   { conclusion: ['y'], when: at('no', 'yes') }, { conclusion: ['x', 'y'], when: at('yes', 'yes') },
 * ]
 * apart(possible)?.map(({ when }) => when) // => [[{ a: ['no'], b: ['no'] }], [{ a: ['yes'] }], [{ b: ['yes'] }]]
 */
export function apart(possible: readonly Possible<unknown>[]): readonly Possible<unknown>[] | undefined {
  const ways = possible.flatMap(({ conclusion, when }) =>
    Array.isArray(conclusion) && when.length === 1
      ? [{ findings: conclusion as unknown[], when: when[0] as Condition }]
      : [],
  )
  const none = ways.find(({ findings }) => findings.length === 0)?.when
  if (ways.length !== possible.length || none === undefined) return undefined
  const single = ways.filter(({ findings }) => findings.length === 1)
  const brings = new Map(single.map(({ findings: [finding], when }) => [finding, differing(when, none)]))
  if (brings.size < 2) return undefined
  const addUp = ways.every(({ findings, when }) => {
    const told: Condition = Object.assign({}, none, ...findings.map((finding) => brings.get(finding)))
    return (
      findings.every((finding) => brings.has(finding)) && JSON.stringify(sorted(told)) === JSON.stringify(sorted(when))
    )
  })
  if (!addUp) return undefined
  return [
    { conclusion: [], when: [none] },
    ...[...brings].map(([finding, when]) => ({ conclusion: [finding], when: [when] })),
  ]
}

function differing(when: Condition, from: Condition): Condition {
  return Object.fromEntries(
    Object.entries(when).filter(([name, values]) => JSON.stringify(values) !== JSON.stringify(from[name])),
  )
}

function sorted(when: Condition): readonly (readonly [string, Condition[string]])[] {
  return Object.entries(when).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
