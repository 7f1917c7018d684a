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
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, acceptOf(field, most)]))
  const required = Object.keys(shape).filter((name) => shape[name]?._zod.optin !== 'optional')
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) return UNSURE
    const copied = flatCopy(value as Record<string, unknown>)
    for (const name of Object.keys(copied)) {
      const accept = fields.get(name)
      if (accept === undefined) return UNSURE
      const given = copied[name]
      const one = accept(given)
      if (one === UNSURE) return UNSURE
      if (one !== given) copied[name] = one
    }
    for (const name of required) if (!Object.hasOwn(copied, name)) return UNSURE
    return Object.getOwnPropertySymbols(copied).length === 0 ? copied : UNSURE
  }
}
