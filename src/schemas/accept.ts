import * as z from 'zod'
import { flatCopy } from '../decision'
import { isPlain, MOST_ENTRIES } from './snapshot'

type Schema = z.core.$ZodType
type Accept = (value: unknown) => unknown

/** What a quick look returns for input that needs a thorough one. */
export const UNSURE: unique symbol = Symbol('unsure')

/**
 * Makes a quick look at input for one schema: a copy of what is beyond doubt accepted, and no word on anything else. Nearly all input of
 * a running program is in order; telling what is wrong with the rest may take its time.
 *
 * @param schema the schema, of which objects, lists, codes, booleans and days are looked at here and all else by the schema itself
 * @param most the most entries of one list that are read
 * @returns a function from anything to a plain copy of it, or {@link UNSURE}; it never throws
 */
export function accepting(schema: Schema, most = MOST_ENTRIES): Accept {
  const accept = acceptOf(schema, most)
  return (value) => {
    try {
      return accept(value)
    } catch {
      // Reading the input ran code of the caller's, and that failed.
      return UNSURE
    }
  }
}

function acceptOf(schema: Schema, most: number): Accept {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'readonly':
      return acceptOf(def.innerType, most)
    case 'optional': {
      const inner = acceptOf(def.innerType, most)
      // An optional field that must not be `undefined` is left to its schema.
      if (schema instanceof z.ZodExactOptional) return bySchema(schema)
      return (value) => (value === undefined ? value : inner(value))
    }
    case 'enum': {
      const codes = new Set<unknown>(Object.values(def.entries))
      return (value) => (codes.has(value) ? value : UNSURE)
    }
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : UNSURE)
    case 'string':
      return textOf(schema)
    case 'custom':
      return (value) => (def.fn(value) === true ? value : UNSURE)
    case 'array':
      return listOf(schema, acceptOf(def.element, most), most)
    case 'object':
      return objectOf(schema, def.shape, def.catchall, most)
    default:
      return bySchema(schema)
  }
}

/** Only bare values: what a schema makes of an object is not known here. */
function bySchema(schema: Schema): Accept {
  return (value) => (typeof value !== 'object' && z.safeParse(schema, value).success ? value : UNSURE)
}

/** A text of bounded length; one of a form of its own is left to its schema. */
function textOf(schema: Schema): Accept {
  const { checks = [], format, coerce } = schema._zod.def as z.core.$ZodStringDef & { readonly format?: string }
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  for (const check of checks) {
    const { def } = (check as z.core.$ZodChecks)._zod
    if (def.check === 'min_length') least = Math.max(least, def.minimum)
    else if (def.check === 'max_length') most = Math.min(most, def.maximum)
    else return bySchema(schema)
  }
  if (format !== undefined || coerce === true) return bySchema(schema)
  return (value) => (typeof value === 'string' && value.length >= least && value.length <= most ? value : UNSURE)
}

function listOf(schema: Schema, element: Accept, most: number): Accept {
  const checked = (schema._zod.def.checks ?? []).length > 0
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return UNSURE
    const copied: unknown[] = []
    for (let at = 0; at < value.length; at++) {
      const one = element(value[at])
      if (one === UNSURE) return UNSURE
      copied.push(one)
    }
    return checked && !z.safeParse(schema, copied).success ? UNSURE : copied
  }
}

function objectOf(
  schema: Schema,
  shape: Readonly<Record<string, Schema>>,
  catchall: Schema | undefined,
  most: number,
): Accept {
  const strict = (catchall as z.core.$ZodTypes | undefined)?._zod.def.type === 'never'
  if (!strict || (schema._zod.def.checks ?? []).length > 0) return () => UNSURE
  const fields = new Map(
    Object.entries(shape).map(([name, field]) => [
      name,
      { accept: acceptOf(field, most), counts: field._zod.optin === 'optional' ? 0 : 1 },
    ]),
  )
  const required = [...fields.values()].filter(({ counts }) => counts === 1).length
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) return UNSURE
    const copied = flatCopy(value as Record<string, unknown>)
    let left = required
    for (const name in copied) {
      const field = fields.get(name)
      // What somebody has written into the prototype of all objects shows here as well, and is left to the thorough look.
      if (field === undefined || !Object.hasOwn(copied, name)) return UNSURE
      const given = copied[name]
      const one = field.accept(given)
      if (one === UNSURE) return UNSURE
      if (one !== given) copied[name] = one
      left -= field.counts
    }
    return left === 0 && Object.getOwnPropertySymbols(copied).length === 0 ? copied : UNSURE
  }
}
