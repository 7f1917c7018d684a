import type { ProceedingsPlan, RemedyPlan } from '../rules/discipline'
import type { DisciplinePlanWords } from './discipline-plan-words'
import type { Speech } from './speech'

type Given = { readonly [fact: string]: unknown }

/** What yes and no are called in the conditions of the steps. */
const YES_NO: { readonly [fact: string]: readonly [dimension: string, yes: string, no: string] } = {
  superiorInvolved: ['superior', 'involved', 'uninvolved'],
  superiorImposes: ['competent', 'direct-superior', 'higher-official'],
  publicLoss: ['loss', 'indicated', 'not-indicated'],
  specialAssignment: ['assignment', 'special-assignment', 'home-agency'],
  presentAtDelivery: ['delivery', 'present', 'absent'],
  remedyFiled: ['remedy', 'filed', 'none'],
}

/**
 * Tells the facts of a plan that are no days: who, how heavy, what is contested.
 *
 * @param plan the plan
 * @param words its words
 * @param speech the language
 * @param office the name of an office
 * @returns one line each: `level: severe (berat)`
 */
export function caseFacts(
  plan: ProceedingsPlan | RemedyPlan,
  words: DisciplinePlanWords<string>,
  speech: Speech,
  office: (code: string) => string,
): string[] {
  const { actor = {}, ...facts } = plan.facts as { readonly actor?: Given } & Given
  const line = (name: string, value: string) => `${name}: ${value}`
  const person = Object.entries(actor).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [line(words.facts[`actor.${key}`] ?? speech.fact(`actor.${key}`), speech.value(`actor.${key}`, value))],
  )
  const rest = Object.entries(facts).flatMap(([fact, value]) => {
    const named = words.facts[fact]
    if (value === undefined || named === undefined) return []
    if (typeof value === 'boolean') {
      const [dimension, yes, no] = YES_NO[fact] as (typeof YES_NO)[string]
      return [line(words.conditions[dimension] as string, words.values[value ? yes : no] as string)]
    }
    const code = String(value)
    const said = words.values[code] ?? (fact === 'issuer' ? office(code) : speech.value(fact, code))
    return [line(words.conditions[fact] ?? named, said)]
  })
  return [...person, ...rest]
}
