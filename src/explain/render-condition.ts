import { lastDay } from './conditions'
import type { FollowUpPhrases } from './follow-up-words'
import type { Speech } from './speech'

/** Values of dimensions, or a run of days whose `until` is the first day no longer in it. */
interface Condition {
  readonly [dimension: string]: readonly string[] | { readonly from: string; readonly until: string | null }
}

/**
 * Writes the condition under which a step of a plan is taken.
 *
 * @param condition what is accepted of each dimension
 * @param names the names of the dimensions; every one has words, a test asks for them
 * @param said how a value of a dimension is told
 * @param phrases the sentences of plans
 * @param speech the language
 * @returns a clause
 */
export function stepCondition(
  condition: Condition,
  names: { readonly [dimension: string]: string },
  said: (dimension: string, code: string) => string,
  phrases: FollowUpPhrases,
  { date, list }: Speech,
): string {
  return Object.entries(condition)
    .map(([dimension, accepted]) => {
      const named = names[dimension] as string
      if (!('from' in accepted)) {
        return phrases.condition(
          named,
          list(
            accepted.map((code) => said(dimension, code)),
            'or',
          ),
        )
      }
      const last = lastDay(accepted.until)
      const from = date(accepted.from)
      return phrases.condition(named, last === null ? phrases.from(from) : phrases.between(from, date(last)))
    })
    .join('; ')
}
