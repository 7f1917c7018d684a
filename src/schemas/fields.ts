import * as z from 'zod'
import { type DateInput, isPlainDate } from '../dates'

/** The most characters of an id or a title that are read. */
export const LONGEST_TEXT = 300

/**
 * Lists the codes of a union; the compiler asks for each, and for no other.
 *
 * @param codes an object with each code as a key
 * @returns the codes in order
 */
export function codesOf<Code extends string>(codes: { readonly [C in Code]: true }): readonly Code[] {
  return Object.keys(codes) as Code[]
}

/**
 * A form that takes no other fields, each of them made when the form is first read: a program that imports every form reads few of
 * them, and making all two thousand schemas takes longer than loading the rules. The names are there at once, so that a form can be
 * cut or extended before anything was read.
 *
 * @param fields for each field a function that makes its schema
 * @returns the schema of the form
 */
export function form<Made extends Readonly<Record<string, z.ZodType>>>(
  fields: {
    readonly [Name in keyof Made]: () => Made[Name]
  },
): z.ZodObject<Made, z.core.$strict> {
  const shape = {}
  for (const [name, get] of Object.entries(fields)) Object.defineProperty(shape, name, { enumerable: true, get })
  return z.strictObject(shape as Made)
}

// Schemas never change, and making one takes long: the fields that every form has are made once.
const DAY: z.ZodType<DateInput, DateInput> = /* @__PURE__ */ z.custom<DateInput>(isPlainDate, {
  params: { takes: 'day' },
})
const TEXT = /* @__PURE__ */ z.string().min(1).max(LONGEST_TEXT)

/** A day by the exact parser: zod's own date type takes any `string`, and a template literal takes 30 February. */
export function day(): z.ZodType<DateInput, DateInput> {
  return DAY
}

/** A day in a field whose type is any text. */
export function dayText(): z.ZodType<string, string> {
  return DAY as z.ZodType<string, string>
}

/** A text that is not empty. */
export function text(): z.ZodString {
  return TEXT
}

/** A text in both languages. */
export function bilingual() {
  return z.strictObject({ id: text(), en: text() }).readonly()
}
