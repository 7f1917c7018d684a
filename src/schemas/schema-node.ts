import * as z from 'zod'
import type { Due } from './issue'
import { MOST_ENTRIES } from './snapshot'

type Schema = z.core.$ZodType

/** The schema itself, without what says only that it may be left out, be `null` or not be written to. */
function bare(schema: Schema): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes
  return 'innerType' in known._zod.def ? bare(known._zod.def.innerType) : known
}

/**
 * Finds the schema of a value inside another.
 *
 * @param schema the schema of the whole
 * @param path the keys that lead to the value
 * @returns the schema there, or `undefined` where the path leaves objects and lists
 */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((inside, key) => {
    if (inside === undefined) return undefined
    const { def } = bare(inside)._zod
    return def.type === 'array' ? def.element : fieldsOf(inside)[key as string]
  }, schema)
}

/**
 * Lists the fields of an object schema, or of a choice between objects.
 *
 * @param schema a schema
 * @returns the schema of each field by its name; none for what is no object
 */
export function fieldsOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const def = schema === undefined ? undefined : bare(schema)._zod.def
  if (def?.type === 'union') return anyOf(def.options.map(fieldsOf))
  return def?.type === 'object' ? def.shape : {}
}

/** The fields of several objects, one of which is meant; the field that tells them apart takes what any of them takes. */
function anyOf(options: readonly Readonly<Record<string, Schema>>[]): Readonly<Record<string, Schema>> {
  const names = [...new Set(options.flatMap(Object.keys))]
  return Object.fromEntries(
    names.map((name) => {
      const fields = options.flatMap((option) => option[name] ?? [])
      const codes = fields.flatMap((field) => {
        const due = dueOf(field)
        return due.kind === 'one-of' ? due.values : []
      })
      const [first] = fields as [Schema, ...Schema[]]
      return [name, codes.every((code) => typeof code === 'string') && codes.length > 0 ? z.enum(codes) : first]
    }),
  )
}

/** The limit a list has of its own, or what a door reads. */
function mostOf({ _zod: { bag } }: Schema): number {
  return (bag as { readonly maximum?: number }).maximum ?? MOST_ENTRIES
}

/**
 * Tells what a schema takes.
 *
 * @param schema a schema of this room, or one of the caller's
 * @returns what is due, as far as it can be listed
 */
export function dueOf(schema: Schema | undefined): Due {
  if (schema === undefined) return { kind: 'own-schema' }
  const known = bare(schema)
  const { def } = known._zod
  if (def.type === 'enum') return { kind: 'one-of', values: Object.values(def.entries) }
  if (def.type === 'literal')
    return { kind: 'one-of', values: def.values.map((value) => value as string | number | boolean) }
  if (def.type === 'boolean') return { kind: 'one-of', values: [true, false] }
  if (def.type === 'object') return { kind: 'object', keys: Object.keys(def.shape) }
  if (def.type === 'array') return { kind: 'list', most: mostOf(known) }
  if (def.type === 'custom' && def.params?.['takes'] === 'day') return { kind: 'day' }
  if (known instanceof z.ZodString && known.maxLength !== null) return { kind: 'text', most: known.maxLength }
  if (known instanceof z.ZodNumber && known.isInt) {
    return { kind: 'whole-number', least: known.minValue as number, most: known.maxValue as number }
  }
  if (known instanceof z.ZodNumber && Number.isFinite(known.minValue) && Number.isFinite(known.maxValue)) {
    return { kind: 'number', least: known.minValue as number, most: known.maxValue as number }
  }
  return { kind: 'own-schema' }
}
