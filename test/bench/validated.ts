import * as z from 'zod'
import type { DenseInput } from './dense'
import type * as subject from './subject'

/** Puts a door of the library before a function that takes the facts of one table: what a program writes for a table of its own. */
export function validated<R>(
  { safeCheck, isPlainDate, ethicsItemTable }: typeof subject,
  decide: (input: DenseInput) => R,
): (input: unknown) => { readonly ok: boolean } {
  const codes = Object.entries(ethicsItemTable.dimensions).map(
    ([name, values]) => [name, z.enum(values as [string, ...string[]]).optional()] as const,
  )
  const day = z.custom<string>(isPlainDate).optional()
  const schema = z.strictObject({
    facts: z.strictObject(Object.fromEntries(codes)),
    on: z.strictObject({ act: day, examination: day, decision: day }),
  })
  return safeCheck(schema as unknown as z.ZodType<DenseInput>, decide)
}
