import { ARMED_KINDS, ASN_KINDS } from '../people'
import { type ProceedingsPlan, planProceedings, planRemedy, type RemedyPlan } from '../rules/discipline'
import { at, oneOf } from './collect'
import { beyondCounting } from './day-findings'
import {
  PROCEEDINGS_DAYS,
  ProceedingsContextSchema,
  ProceedingsFactsSchema,
  REMEDY_DAYS,
  RemedyContextSchema,
  RemedyFactsSchema,
} from './discipline-plans'
import type { Finding, Validated } from './issue'
import { onCalendar } from './own-calendar'
import { EmployeeKindSchema, kindMeant } from './people'
import { makingDoor } from './safe-check'

const CIVIL_SERVANTS: readonly string[] = ASN_KINDS
const ARMED: readonly string[] = ARMED_KINDS

const proceedingsDoor = /* @__PURE__ */ makingDoor(
  ProceedingsFactsSchema,
  {
    context: ProceedingsContextSchema,
    together: (facts) => [
      ...notOfKind(facts, (kind) => CIVIL_SERVANTS.includes(kind)),
      ...PROCEEDINGS_DAYS.flatMap((name) => beyondCounting(facts, [name])),
    ],
  },
  onCalendar(planProceedings),
)

const remedyDoor = /* @__PURE__ */ makingDoor(
  RemedyFactsSchema,
  {
    context: RemedyContextSchema,
    together: (facts) => [
      ...notOfKind(facts, (kind) => !ARMED.includes(kind)),
      ...REMEDY_DAYS.flatMap((name) => beyondCounting(facts, [name])),
    ],
  },
  onCalendar(planRemedy),
)

/**
 * Plans proceedings of discipline from input of which nothing is known. It never throws and never changes the input; whatever is wrong
 * is reported, all of it at once. A calendar of one's own is given as data.
 *
 * @param input the facts, as `planProceedings` takes them
 * @param context the context, as `planProceedings` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const answer = safePlanProceedings({ actor: { kind: 'pns' }, level: 'sedang', decidedOn: '2024-12-02' })
 * answer.ok && answer.value.steps.some(({ code }) => code === 'deliver') // => true
 * const refused = safePlanProceedings({ actor: { kind: 'thl' }, level: 'sedan' }, { week: 7 })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['level unknown-value sedang', 'context.week unknown-value undefined', 'actor.kind unknown-value undefined']
 */
export function safePlanProceedings(input: unknown, context?: unknown): Validated<ProceedingsPlan> {
  return proceedingsDoor(input, context)
}

/**
 * Plans remedies from input of which nothing is known, as {@link safePlanProceedings} does proceedings.
 *
 * @param input the facts, as `planRemedy` takes them
 * @param context the context, as `planRemedy` takes it, with the calendar as `defineCalendar` takes it
 * @returns the plan, or every issue
 * @example
 * const answer = safePlanRemedy({ actor: { kind: 'p3k' }, against: 'dismissal', issuer: 'pejabat-pembina-kepegawaian', decidedOn: '2024-12-02' })
 * answer.ok && answer.value.tracks // => ['banding-to-bpasn']
 * const refused = safePlanRemedy({ against: 'dismisal', receivedOn: '2/12/2024' })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['against unknown-value dismissal', 'receivedOn not-a-date undefined']
 */
export function safePlanRemedy(input: unknown, context?: unknown): Validated<RemedyPlan> {
  return remedyDoor(input, context)
}

/** A kind of employee whom this law does not reach; the accepted ones are named with their aliases. */
function notOfKind(facts: unknown, reached: (kind: string) => boolean): readonly Finding[] {
  const path = ['actor', 'kind']
  const given = at(facts, ...path)
  const words: readonly string[] = EmployeeKindSchema.options
  if (typeof given !== 'string' || !words.includes(given) || reached(kindMeant(given))) return []
  return [{ path, code: 'unknown-value', given, due: oneOf(words.filter((word) => reached(kindMeant(word)))) }]
}
