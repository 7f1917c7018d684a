import { COVERED } from '../law'
import {
  type ConcurrencyDecision,
  checkConcurrentDuties,
  checkEligibility,
  type EligibilityDecision,
} from '../rules/additional-duty'
import { at } from './collect'
import { beforeCoverage } from './day-findings'
import {
  ConcurrentDutiesContextSchema,
  ConcurrentDutiesFactsSchema,
  EligibilityContextSchema,
  EligibilityFactsSchema,
} from './duty'
import type { Finding, Validated } from './issue'
import { safeCheck } from './safe-check'

const OLDER: readonly unknown[] = ['penerima-hasil-pekerjaan', 'pemeriksa-hasil-pekerjaan']
const FIRST = COVERED['additional-duty'].from

/** A day before the law that was read; of receivers and examiners of results older days are told. */
function dutyTogether(facts: unknown): readonly Finding[] {
  return OLDER.includes(at(facts, 'duty')) ? [] : beforeCoverage(facts, ['on'], FIRST)
}

const eligibilityDoor = /* @__PURE__ */ safeCheck(EligibilityFactsSchema, checkEligibility, {
  context: EligibilityContextSchema,
  together: dutyTogether,
})
const concurrencyDoor = /* @__PURE__ */ safeCheck(ConcurrentDutiesFactsSchema, checkConcurrentDuties, {
  context: ConcurrentDutiesContextSchema,
  together: dutyTogether,
})

/**
 * Checks whether a person may hold a duty, from input of which nothing is known: a form, a file, a request. It never throws and never
 * changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param input the facts, as `checkEligibility` takes them
 * @param context the context, as `checkEligibility` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeCheckEligibility({ duty: 'pejabat-pembuat-komitmen', on: '2022-02-30', person: { kind: 'thls', certificate: 'dasar' } })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['person.certificate unknown-value', 'on impossible-date']
 */
export function safeCheckEligibility(input: unknown, context?: unknown): Validated<EligibilityDecision> {
  return eligibilityDoor(input, context)
}

/**
 * Checks duties held at the same time, from input of which nothing is known, as {@link safeCheckEligibility} does a person.
 *
 * @param input the facts, as `checkConcurrentDuties` takes them
 * @param context the context, as `checkConcurrentDuties` takes it
 * @returns the decision, or every issue
 * @example
 * const refused = safeCheckConcurrentDuties({ duties: [{ duty: 'pokja-pemilihan' }, { duty: 'pokja' }], on: '2022-03-01' })
 * refused.ok === false && refused.issues.map(({ path, code, nearest }) => `${path} ${code} ${nearest}`)
 * // => ['duties[1].duty unknown-value pokja-pemilihan']
 */
export function safeCheckConcurrentDuties(input: unknown, context?: unknown): Validated<ConcurrencyDecision> {
  return concurrencyDoor(input, context)
}
