import * as z from 'zod'
import type { DateInput } from '../dates'
import { checkNumber, type IdentityNumber, identifyNumber, type NumberCheck, type StatedPerson } from '../people'
import { numberFinding } from './collect'
import { day } from './fields'
import type { Validated } from './issue'
import { IdentityNumberSchema, StatedPersonSchema } from './number'
import { makingDoor } from './safe-check'

/** A number as a form sends it, with what the record says about its bearer. */
export interface NumberCheckRequest {
  /** The number as written: `'19900214 201503 1 001'`. */
  readonly number: string
  /** The day on which the number is read. */
  readonly on?: DateInput | undefined
  /** What the record says about the person; what is left out is not compared. */
  readonly person?: StatedPerson | undefined
}

/** A number that was read, and how it stands to the record. */
export interface CheckedNumber {
  /** The number with its parts and warnings. */
  readonly number: IdentityNumber
  /** How it stands to the record. */
  readonly check: NumberCheck
}

/**
 * A number with what the record says about its bearer.
 *
 * @example
 * NumberCheckRequestSchema.safeParse({ number: '199002142015031001', person: { sex: 'pria' } }).success // => true
 */
export const NumberCheckRequestSchema = /* @__PURE__ */ z
  .strictObject({ number: IdentityNumberSchema, on: day().optional(), person: StatedPersonSchema.optional() })
  .readonly() satisfies z.ZodType<NumberCheckRequest>

const door = /* @__PURE__ */ makingDoor(NumberCheckRequestSchema, {}, ({ number, on, person }) => {
  // The schema has read the number already; only the day of the reading can still speak against it.
  const read = identifyNumber(number, { on })
  if (!read.ok) return { ok: false, findings: read.issues.map((issue) => numberFinding(['number'], number, issue)) }
  return { ok: true, value: { number: read.value, check: checkNumber(read.value, person ?? {}) } }
})

/**
 * Reads a number of which nothing is known and holds it against a record. It never throws and never changes the input. A number that
 * differs from the record is no fault of the input: the value then says so.
 *
 * @param input the number, the day of the reading and the record
 * @returns the number with its parts and how it stands to the record, or every issue of the input
 * @example
 * const answer = safeCheckNumber({ number: '19900214 201503 1 001', person: { kind: 'pppk' } })
 * answer.ok && answer.value.number.kind // => 'nip'
 * answer.ok && answer.value.check.issues.map(({ code }) => code) // => ['kind-differs']
 * const refused = safeCheckNumber({ number: '19900230 201503 1 001', person: { sex: 'L' } })
 * refused.ok === false && refused.issues.map(({ path, code, given }) => [path, code, given])
 * // => [['number', 'number-part', '"19900230"'], ['person.sex', 'unknown-value', '"L"']]
 */
export function safeCheckNumber(input: unknown): Validated<CheckedNumber> {
  return door(input)
}
