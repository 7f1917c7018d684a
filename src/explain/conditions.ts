import { addDays, type DateInput } from '../dates'
import type { Condition } from '../decision'
import { valueWords } from './fact-words'
import type { Speech } from './speech'

/** The last day of a run whose `until` is the first day no longer in it; readers are told the last one. */
export function lastDay(until: string | null): string | null {
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
      return [phrases.conditionDays(name, from === null ? null : speech.date(from), last === null ? null : speech.date(last))]
    }
    // A dimension of which every value is left tells the reader nothing.
    if (values.length >= Object.keys(valueWords(speech.words, dimension)).length && values.length > 1) return []
    return [phrases.condition(name, speech.list(values.map((code) => phrases.quoted(speech.value(dimension, code))), 'or'))]
  })
  return speech.list(said)
}

/** Joins conditions that differ in the codes of one dimension only, until none do. */
function merged(conditions: readonly Condition[]): Condition[] {
  const left = [...conditions]
  for (let one = 0; one < left.length; one++) {
    for (let other = one + 1; other < left.length; other++) {
      const joined = join(left[one] as Condition, left[other] as Condition)
      if (joined === undefined) continue
      left[one] = joined
      left.splice(other, 1)
      // The joined condition may fit one passed over before.
      one = -1
      break
    }
  }
  return left
}

function join(left: Condition, right: Condition): Condition | undefined {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  const differing = names.filter((name) => JSON.stringify(left[name]) !== JSON.stringify(right[name]))
  const [name] = differing
  if (name === undefined) return left
  const [a, b] = [left[name], right[name]]
  if (differing.length > 1 || !Array.isArray(a) || !Array.isArray(b)) return undefined
  return { ...left, [name]: [...new Set([...a, ...b])] }
}
