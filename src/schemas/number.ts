import * as z from 'zod'
import { numberIssueText } from '../explain'
import type { Bilingual } from '../law'
import {
  type IdentityNumber,
  identifyNumber,
  LONGEST_NUMBER_TEXT,
  type NumberIssue,
  parseNik,
  parseNiPppk,
  parseNip,
  SEXES,
  type Sex,
  type StatedPerson,
} from '../people'
import { day, form } from './fields'
import { EmployeeKindSchema } from './people'

type Parser = (
  text: string,
) =>
  | { readonly ok: true; readonly value: IdentityNumber }
  | { readonly ok: false; readonly issues: readonly NumberIssue[] }

/** Puts an issue of a number into the words of both languages. */
export function numberTexts(issue: NumberIssue): Bilingual {
  return { id: numberIssueText(issue, 'id'), en: numberIssueText(issue, 'en') }
}

/** The issue of a number that stands behind an issue of zod, if one does. */
export function numberIssueIn(issue: z.core.$ZodIssue): NumberIssue | undefined {
  return issue.code === 'custom' ? (issue.params?.['numberIssue'] as NumberIssue | undefined) : undefined
}

function message(issue: NumberIssue): string {
  const { id, en } = numberTexts(issue)
  return `${en} / ${id}`
}

/**
 * A text that a parser reads; what the parser finds wrong is what the schema says, one issue for each. The text stays as it was given:
 * no schema of this room changes a value on the way. The digits alone are `parseNip(text).value.digits`.
 */
function numberSchema(parse: Parser): z.ZodString {
  const issuesOf = (input: unknown): readonly NumberIssue[] => {
    const read = parse(input as string)
    return read.ok ? [] : read.issues
  }
  // A value of another type, and a text longer than is read, are told by the parser too: each is its only issue then.
  const only = ({ input }: { readonly input?: unknown }): string => issuesOf(input).map(message).join(' ')
  return z
    .string({ error: only })
    .max(LONGEST_NUMBER_TEXT, { error: only, abort: true })
    .check((context) => {
      const input = context.value
      for (const issue of issuesOf(input)) {
        const params = { numberIssue: issue }
        context.issues.push({ code: 'custom', input, message: message(issue), params, continue: true })
      }
    })
}

/**
 * A NIP with or without separators; the text stays as it is. Each issue of `parseNip` is an issue here, under
 * `params.numberIssue`, with its words in both languages.
 *
 * @example
 * NipSchema.parse('19900214 201503 1 001') // => '19900214 201503 1 001'
 * const wrong = NipSchema.safeParse('19900230 201513 1 001')
 * wrong.error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['numberIssue'].code)
 * // => ['impossible-date', 'impossible-month']
 */
export const NipSchema = /* @__PURE__ */ numberSchema(parseNip)

/**
 * A nomor induk PPPK with or without separators.
 *
 * @example
 * NiPppkSchema.safeParse('19900214.202121.2.001').success // => true
 * NiPppkSchema.safeParse('19900214 201503 1 001').success // => false
 */
export const NiPppkSchema = /* @__PURE__ */ numberSchema(parseNiPppk)

/**
 * A NIK with or without separators.
 *
 * @example
 * NikSchema.safeParse('3273 0154 0290 0001').success // => true
 * NikSchema.safeParse('3273 0154 0290 0000').success // => false
 */
export const NikSchema = /* @__PURE__ */ numberSchema(parseNik)

/**
 * A NIP, a nomor induk PPPK or a NIK.
 *
 * @example
 * IdentityNumberSchema.safeParse('19900214 202121 2 001').success // => true
 */
export const IdentityNumberSchema = /* @__PURE__ */ numberSchema(identifyNumber)

/**
 * The sex of a person, as the records of the civil service hold it.
 *
 * @example
 * SexSchema.safeParse('wanita').success // => true
 */
export const SexSchema = /* @__PURE__ */ z.enum(SEXES) satisfies z.ZodType<Sex>

/**
 * What a record says about the person whose number is checked.
 *
 * @example
 * StatedPersonSchema.safeParse({ birthDate: '1990-02-14', sex: 'wanita' }).success // => true
 */
export const StatedPersonSchema = /* @__PURE__ */ form({
  birthDate: () => day().optional(),
  birthDateCorrected: () => z.boolean().optional(),
  sex: () => SexSchema.optional(),
  kind: () => EmployeeKindSchema.optional(),
  appointedOn: () => day().optional(),
}).readonly() satisfies z.ZodType<StatedPerson>
