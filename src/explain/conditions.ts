import { addDays, type DateInput, type PlainDate } from '../dates'
import type { Condition } from '../decision'
import type { Speech } from './speech'

/** The last day of a run whose `until` is the first day no longer in it; readers are told the last one. */
export function lastDay(until: string | null): PlainDate | null {
  return until === null ? null : addDays(until as DateInput, -1)
}

/**
 * Writes the conditions under which a conclusion comes about, as few and as short as they can be.
 *
 * @param conditions the ways that lead to it
 * @param speech the language
 * @returns one clause per way; none when some way asks for nothing
 */
export function conditionTexts(conditions: readonly Condition[], speech: Speech): string[] {
  const texts = merged(conditions).map((condition) => conditionText(condition, speech))
  return texts.includes('') ? [] : texts
}

function conditionText(condition: Condition, speech: Speech): string {
  const { phrases } = speech.words.decision
  const said = Object.entries(condition).flatMap(([dimension, values]): string[] => {
    const name = speech.fact(dimension)
    if ('from' in values) {
      const { from, until } = values
      if (from === null && until === null) return []
      const last = lastDay(until)
      return [
        phrases.conditionDays(name, from === null ? null : speech.date(from), last === null ? null : speech.date(last)),
      ]
    }
    // A dimension of which every value is left tells the reader nothing; how many one without words has is not known here.
    const all = Object.keys(speech.values(dimension)).length
    if (all > 0 && values.length >= all && values.length > 1) return []
    return [
      phrases.condition(
        name,
        speech.list(
          values.map((code) => phrases.quoted(speech.value(dimension, code))),
          'or',
        ),
      ),
    ]
  })
  return speech.list(said)
}

/** Joins conditions that differ in the codes of one dimension only, until none do. */
function merged(conditions: readonly Condition[]): readonly Condition[] {
  const dimensions = new Set(conditions.flatMap((condition) => Object.keys(condition)))
  let left = conditions
  for (;;) {
    const before = left.length
    for (const dimension of dimensions) left = joined(left, dimension)
    if (left.length === before) return left
  }
}

/** Joins conditions that are alike but for one dimension: codes with codes, a run of days with the run that follows it. */
function joined(conditions: readonly Condition[], dimension: string): Condition[] {
  const alike = new Map<string, Condition[]>()
  for (const condition of conditions) {
    const { [dimension]: values, ...rest } = condition
    const key = JSON.stringify(rest)
    const others = alike.get(key) ?? []
    alike.set(key, others)
    const at = others.findIndex((other) => union(other[dimension], values) !== undefined)
    const both = at === -1 ? undefined : union(others[at]?.[dimension], values)
    if (both === undefined) others.push(condition)
    else others[at] = { ...condition, [dimension]: both }
  }
  return [...alike.values()].flat()
}

type Values = Condition[string]

/** Two lists of codes, or two runs of days without a gap, as one; `undefined` where they are not one. */
function union(left: Values | undefined, right: Values | undefined): Values | undefined {
  if (left === undefined || right === undefined) return undefined
  if (!('from' in left || 'from' in right)) return [...new Set([...left, ...right])]
  if (!('from' in left && 'from' in right)) return undefined
  if (left.until !== null && left.until === right.from) return { from: left.from, until: right.until }
  return right.until !== null && right.until === left.from ? { from: right.from, until: left.until } : undefined
}
