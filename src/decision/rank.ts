import type { Condition, Missing, Possible } from './outcome'

/** A missing fact with what its answer would bring. */
export interface RankedFact {
  /** The fact: `'support'`, `'actor.post'`. */
  readonly fact: string
  /** Ids of the provisions that ask for it. */
  readonly provisions: readonly string[]
  /** How many of the ways left one answer rules out, on average over the answers that are possible. */
  readonly eliminates: number
  /** How many ways are left. */
  readonly ways: number
}

/**
 * Ranks missing facts by how much one answer settles. The measure: what is open is told as ways (cells of the tables, each a set of
 * answers under which one conclusion comes about); an answer rules out the ways that do not admit it. The mean is taken over the answers
 * that occur in some way, each counted once, since nothing is known of how likely they are. Of equals the earlier in the law goes first.
 *
 * @param missing the facts, as a decision or a part lists them
 * @param possible the conclusions within reach with the ways that lead to each
 * @param factsOf the facts behind a dimension; a dimension that is its own fact gives its own name
 * @returns the facts, the one that rules out most first
 * @example
 * const possible = [
 *   { conclusion: 'light', when: [{ place: ['hall'] }, { place: ['yard'], harm: ['none'] }] },
 *   { conclusion: 'heavy', when: [{ place: ['yard'], harm: ['grave'] }] },
 * ]
 * const missing = [{ fact: 'harm', provisions: [] }, { fact: 'place', provisions: [] }]
 * rankMissing(missing, possible, (name) => [name]).map(({ fact, eliminates }) => [fact, eliminates]) // => [['place', 1.5], ['harm', 1]]
 */
export function rankMissing(
  missing: readonly Missing<string>[],
  possible: readonly Possible<unknown>[],
  factsOf: (dimension: string) => readonly string[],
): RankedFact[] {
  const ways = possible.flatMap(({ when }) => when)
  const names = [...new Set(ways.flatMap((way) => Object.keys(way)))]
  const gains = new Map(names.map((name) => [name, ways.length - averageLeft(ways, name)]))
  return missing
    .map(({ fact, provisions }) => {
      const own = names.filter((name) => factsOf(name).includes(fact)).map((name) => gains.get(name) as number)
      return { fact, provisions, eliminates: Math.max(0, ...own), ways: ways.length }
    })
    .sort((a, b) => b.eliminates - a.eliminates)
}

/** Ways left on average over the answers that occur: codes, or of a clock the days on which something begins. */
function averageLeft(ways: readonly Condition[], name: string): number {
  const answers = new Set<string>()
  for (const way of ways) {
    const admitted = way[name]
    if (admitted === undefined) continue
    if (isInterval(admitted)) answers.add(admitted.from ?? '')
    else for (const code of admitted) answers.add(code)
  }
  let left = 0
  for (const answer of answers) for (const way of ways) if (admits(way[name], answer)) left++
  return left / answers.size
}

function admits(admitted: Condition[string] | undefined, answer: string): boolean {
  if (admitted === undefined) return true
  if (!isInterval(admitted)) return admitted.includes(answer)
  return (admitted.from ?? '') <= answer && (admitted.until === null || answer < admitted.until)
}

function isInterval(admitted: Condition[string]): admitted is Exclude<Condition[string], readonly string[]> {
  return !Array.isArray(admitted)
}
