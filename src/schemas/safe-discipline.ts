import type { Decision } from '../decision'
import {
  type AbsenceConclusion,
  type AbsenceFacts,
  type AuthorityDecision,
  type BreachConclusion,
  type BreachesDecision,
  type BreachFacts,
  classifyAbsence,
  classifyBreach,
  classifyBreaches,
  imposingAuthority,
} from '../rules/discipline'
import { actingPowerTogether } from './authority-together'
import { at } from './collect'
import { orderOf } from './conduct-together'
import {
  AbsenceContextSchema,
  AbsenceFactsSchema,
  AuthorityFactsSchema,
  BreachContextSchema,
  BreachesFactsSchema,
  BreachFactsSchema,
  ImposingContextSchema,
} from './discipline'
import type { Finding, Validated } from './issue'
import { onCalendar } from './own-calendar'
import { makingDoor, safeCheck } from './safe-check'

// The day of the decision chooses the regulation, so an act of any day may be asked about: what was not read is told in the answer.
const CLOCKS = ['committedOn', 'examinedOn', 'decidedOn'] as const

const breachDoor = /* @__PURE__ */ safeCheck(BreachFactsSchema, classifyBreach, {
  context: BreachContextSchema,
  together: (facts) => orderOf(facts, [], CLOCKS),
})
const absenceDoor = /* @__PURE__ */ makingDoor(
  AbsenceFactsSchema,
  { context: AbsenceContextSchema, together: absenceTogether },
  onCalendar(classifyAbsence),
)
const breachesDoor = /* @__PURE__ */ makingDoor(
  BreachesFactsSchema,
  { context: AbsenceContextSchema, together: breachesTogether },
  onCalendar(classifyBreaches),
)
const authorityDoor = /* @__PURE__ */ safeCheck(AuthorityFactsSchema, imposingAuthority, {
  context: ImposingContextSchema,
  together: actingTogether,
})

function absenceTogether(facts: unknown): readonly Finding[] {
  return orderOf(facts, [], ['examinedOn', 'decidedOn'])
}

function breachesTogether(facts: unknown): readonly Finding[] {
  const told = at(facts, 'breaches')
  const count = Array.isArray(told) ? told.length : 0
  const each = Array.from({ length: count }, (_, place) =>
    orderOf(at(facts, 'breaches', place), ['breaches', place], CLOCKS),
  )
  return each.flat()
}

/** What is wrong with the official who stands in, told as a question on the power to act on the day of the decision. */
function actingTogether(facts: unknown, context: unknown): readonly Finding[] {
  const acting = at(facts, 'acting')
  if (typeof acting !== 'object' || acting === null) return []
  const asked = { ...acting, on: at(facts, 'decidedOn') }
  const placed = (path: readonly PropertyKey[]) => {
    if (path[0] === 'context') return path
    return path[0] === 'on' ? ['decidedOn'] : ['acting', ...path]
  }
  return actingPowerTogether(asked, context).map((finding) => ({
    ...finding,
    path: placed(finding.path),
    ...(finding.beside === undefined ? {} : { beside: { ...finding.beside, path: placed(finding.beside.path) } }),
  }))
}

/**
 * Classifies a breach of a duty or prohibition, from input of which nothing is known: a form, a file, a request. It never throws and
 * never changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param input the facts, as `classifyBreach` takes them
 * @param context the context, as `classifyBreach` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeClassifyBreach({ actor: { kind: 'pnss' }, norm: 'pp-94-5z', decidedOn: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['actor.kind unknown-value', 'norm unknown-value', 'decidedOn impossible-date']
 */
export function safeClassifyBreach(
  input: unknown,
  context?: unknown,
): Validated<Decision<BreachConclusion, BreachFacts>> {
  return breachDoor(input, context)
}

/**
 * Classifies several breaches of one person, from input of which nothing is known, as {@link safeClassifyBreach} does one.
 *
 * @param input the person and the breaches, as `classifyBreaches` takes them
 * @param context the context, as `classifyBreaches` takes it, with the calendar as `defineCalendar` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeClassifyBreaches({ actor: { kind: 'pns' }, breaches: [{ norm: 'pp-94-5a' }, { norm: 'abuse' }] })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`) // => ['breaches[1].norm unknown-value']
 */
export function safeClassifyBreaches(input: unknown, context?: unknown): Validated<BreachesDecision> {
  return breachesDoor(input, context)
}

/**
 * Classifies absence, from input of which nothing is known, as {@link safeClassifyBreach} does a breach.
 *
 * @param input the facts, as `classifyAbsence` takes them
 * @param context the context, as `classifyAbsence` takes it, with the calendar as `defineCalendar` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeClassifyAbsence({ actor: { kind: 'pns' }, absentOn: ['2024-03-04', '2024-02-30'], absentDays: -1 })
 * refused.ok === false && refused.issues.map(({ path }) => path) // => ['absentOn[1]', 'absentDays']
 */
export function safeClassifyAbsence(
  input: unknown,
  context?: unknown,
): Validated<Decision<AbsenceConclusion, AbsenceFacts>> {
  return absenceDoor(input, context)
}

/**
 * Tells who imposes a discipline sanction, from input of which nothing is known, as {@link safeClassifyBreach} classifies a breach.
 *
 * @param input the facts, as `imposingAuthority` takes them
 * @param context the context, as `imposingAuthority` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeImposingAuthority({ level: 'berat', decidedOn: '2024-05-06', acting: { capacity: 'pj', office: 'kepala-dinas' } })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`) // => ['acting.capacity does-not-fit']
 */
export function safeImposingAuthority(input: unknown, context?: unknown): Validated<AuthorityDecision> {
  return authorityDoor(input, context)
}
