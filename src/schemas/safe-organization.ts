import * as z from 'zod'
import type { Context, Decision } from '../decision'
import {
  type AssignmentIssue,
  checkAssignments,
  checkOpd,
  classifyOpd,
  type OpdIssue,
  type OpdTypeFacts,
  type OpdTypeOutcome,
  type PersonnelAuthority,
  type PersonnelAuthorityFacts,
  type PostAppointment,
  type PostAppointmentFacts,
  type PostRung,
  type PostRungFacts,
  personnelAuthority,
  postAppointment,
  postRung,
  type Supervision,
  type SupervisionFacts,
  supervisionChecker,
  type TermFacts,
  type TermMeaning,
  termChecker,
  termOf,
} from '../organization'
import { form } from './fields'
import type { Validated } from './issue'
import {
  DutyAssignmentSchema,
  OpdSchema,
  OpdTypeFactsSchema,
  PersonnelAuthorityFactsSchema,
  PostAppointmentFactsSchema,
  PostRungFactsSchema,
  SupervisionFactsSchema,
  TermFactsSchema,
} from './organization'
import { contextFields, pointsNamed } from './readings'
import { safeCheck } from './safe-check'

const ContextSchema = /* @__PURE__ */ form(
  contextFields(() => pointsNamed('panwas-after-2017', 'supervisor-after-mk-121')),
).readonly() satisfies z.ZodType<Context>

const termDoor = /* @__PURE__ */ safeCheck(TermFactsSchema, termChecker, { context: ContextSchema })
const supervisionDoor = /* @__PURE__ */ safeCheck(SupervisionFactsSchema, supervisionChecker, {
  context: ContextSchema,
})
const personnelDoor = /* @__PURE__ */ safeCheck(PersonnelAuthorityFactsSchema, personnelAuthority, {
  context: ContextSchema,
})
const rungDoor = /* @__PURE__ */ safeCheck(PostRungFactsSchema, postRung, { context: ContextSchema })
const appointmentDoor = /* @__PURE__ */ safeCheck(PostAppointmentFactsSchema, postAppointment, {
  context: ContextSchema,
})
const typeDoor = /* @__PURE__ */ safeCheck(OpdTypeFactsSchema, classifyOpd, { context: ContextSchema })
const opdDoor = /* @__PURE__ */ safeCheck(OpdSchema, checkOpd)
const assignmentsDoor = /* @__PURE__ */ safeCheck(z.array(DutyAssignmentSchema).readonly(), checkAssignments)

/**
 * Resolves a word from input of which nothing is known: a form, a file, a request. The word may stand in any spelling that `termOf`
 * knows. It never throws and never changes the input; whatever is wrong is reported, all of it at once.
 *
 * @param term the word, as `resolveTerm` takes it
 * @param passage what is known of the passage, as `resolveTerm` takes it
 * @param context readings and the like, as `resolveTerm` takes them
 * @returns the decision, or every issue
 * @example
 * const answer = safeResolveTerm('p.p.k.', { field: 'pengadaan' })
 * answer.ok && answer.value.status // => 'decided'
 * const refused = safeResolveTerm('PPX', { field: 'pengadan', writtenOn: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['term unknown-value', 'field unknown-value', 'writtenOn impossible-date']
 */
export function safeResolveTerm(
  term: unknown,
  passage?: unknown,
  context?: unknown,
): Validated<Decision<TermMeaning, TermFacts>> {
  const word = typeof term === 'string' ? (termOf(term) ?? term) : term
  return termDoor(withTerm(passage, word), context)
}

/** The passage with the word in it, read without running code of the caller's; what is no plain object is left to the door. */
function withTerm(passage: unknown, term: unknown): unknown {
  if (passage === undefined) return { term }
  if (typeof passage !== 'object' || passage === null) return passage
  try {
    // Even to ask whether it is a list fails for a proxy that was revoked.
    if (Array.isArray(passage)) return passage
    return Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(passage),
        term: { value: term, enumerable: true, configurable: true, writable: true },
      },
    )
  } catch {
    // A proxy that refuses to be read; the door says so.
    return passage
  }
}

/**
 * Tells who supervises, from input of which nothing is known, as {@link safeResolveTerm} does for a word.
 *
 * @param input the facts: `{ matter, decidedOn }`
 * @param context readings and the like
 * @returns the decision, or every issue
 * @example
 * const answer = safeSupervisorOn({ matter: 'netralitas-asn', decidedOn: '2024-10-01' })
 * answer.ok && answer.value.status // => 'decided'
 */
export function safeSupervisorOn(
  input: unknown,
  context?: unknown,
): Validated<Decision<Supervision, SupervisionFacts>> {
  return supervisionDoor(input, context)
}

/**
 * Tells who holds the personnel power of an agency, from input of which nothing is known.
 *
 * @param input the facts: `{ agency, decidedOn }`
 * @param context readings and the like
 * @returns the decision, or every issue
 * @example
 * const answer = safePersonnelAuthority({ agency: 'kota', decidedOn: '2024-03-01' })
 * answer.ok && answer.value.status // => 'decided'
 */
export function safePersonnelAuthority(
  input: unknown,
  context?: unknown,
): Validated<Decision<PersonnelAuthority, PersonnelAuthorityFacts>> {
  return personnelDoor(input, context)
}

/**
 * Tells on which rung a post of a region stands, from input of which nothing is known.
 *
 * @param input the facts: `{ regionalPost, region, grade, unit, decidedOn }`
 * @param context readings and the like
 * @returns the decision, or every issue
 * @example
 * const refused = safePostRung({ regionalPost: 'camatt', region: 'kabupaten-kota' })
 * refused.ok === false && refused.issues[0]?.nearest // => 'camat'
 */
export function safePostRung(input: unknown, context?: unknown): Validated<Decision<PostRung, PostRungFacts>> {
  return rungDoor(input, context)
}

/**
 * Tells who decides on a post of a region and what comes before, from input of which nothing is known.
 *
 * @param input the facts: `{ regionalPost, region, change, decidedOn }`
 * @param context readings and the like
 * @returns the decision, or every issue
 * @example
 * const refused = safePostAppointment({ regionalPost: 'inspektur', change: 'demosi', decidedOn: '2024-02-30' })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['change unknown-value', 'decidedOn impossible-date']
 */
export function safePostAppointment(
  input: unknown,
  context?: unknown,
): Validated<Decision<PostAppointment, PostAppointmentFacts>> {
  return appointmentDoor(input, context)
}

/**
 * Tells what a score makes of a body, from input of which nothing is known.
 *
 * @param input the facts: `{ body, region, score, decidedOn }`
 * @param context readings and the like
 * @returns the decision, or every issue
 * @example
 * const refused = safeClassifyOpd({ body: 'dinas', score: -1 })
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`)
 * // => ['body unknown-value', 'score not-accepted']
 */
export function safeClassifyOpd(input: unknown, context?: unknown): Validated<Decision<OpdTypeOutcome, OpdTypeFacts>> {
  return typeDoor(input, context)
}

/**
 * Checks the record of a perangkat daerah from input of which nothing is known.
 *
 * @param input the record, as `checkOpd` takes it
 * @returns what does not fit in a record of the right form, or every issue of the form
 * @example
 * const answer = safeCheckOpd({ name: 'Biro Hukum', kind: 'biro', region: '33.74' })
 * answer.ok && answer.value.map(({ code }) => code) // => ['kind-not-at-this-level']
 */
export function safeCheckOpd(input: unknown): Validated<readonly OpdIssue[]> {
  return opdDoor(input)
}

/**
 * Checks a list of duties from input of which nothing is known.
 *
 * @param input the list, as `checkAssignments` takes it
 * @returns what does not fit in a list of the right form, or every issue of the form
 * @example
 * const refused = safeCheckAssignments([{ role: 'ppk', holder: 'ASN-07', from: '2022-01-03' }])
 * refused.ok === false && refused.issues.map(({ path, code }) => `${path} ${code}`) // => ['[0].role ambiguous-value']
 */
export function safeCheckAssignments(input: unknown): Validated<readonly AssignmentIssue[]> {
  return assignmentsDoor(input)
}
