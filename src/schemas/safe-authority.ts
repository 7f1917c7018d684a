import type { Decision } from '../decision'
import { type ActingPowerConclusion, type ActingPowerFacts, checkActingPower } from '../rules/authority'
import { ActingPowerFactsSchema, AuthorityContextSchema } from './authority'
import { actingPowerTogether } from './authority-together'
import type { Validated } from './issue'
import { safeCheck } from './safe-check'

/** What the door gives where the input is in order: the decision of `checkActingPower`. */
export type ActingPowerDecision = Decision<ActingPowerConclusion, ActingPowerFacts>

const door: (input: unknown, context?: unknown) => Validated<ActingPowerDecision> = /* @__PURE__ */ safeCheck(
  ActingPowerFactsSchema,
  checkActingPower,
  { context: AuthorityContextSchema, together: actingPowerTogether },
)

/**
 * Tells whether an official may take an act, from input of which nothing is known: a form, a file, a request. It never throws and never
 * changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param input the facts, as `checkActingPower` takes them
 * @param context the context, as `checkActingPower` takes it
 * @returns the decision, or every issue
 * @example
 * const answer = safeCheckActingPower({ capacity: 'plt', office: 'kadis', act: 'mutasi', on: '2024-05-06' })
 * answer.ok && answer.value.status // => 'decided'
 * const refused = safeCheckActingPower({ capacity: 'pj', office: 'kadis', act: 'rotasi', on: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['act unknown-value', 'on impossible-date', 'capacity does-not-fit']
 */
export function safeCheckActingPower(input: unknown, context?: unknown): Validated<ActingPowerDecision> {
  return door(input, context)
}
