import * as z from 'zod'
import { factText } from '../../explain'
import { ENTITIES, FACTS, type Published } from './published'

/** The name of a JSON Schema: `'pns'`, `'check-acting-power-facts'`. */
export type JsonSchemaName = keyof typeof ENTITIES | keyof typeof FACTS

/** A JSON Schema (draft 2020-12), as plain JSON. */
export interface JsonSchema {
  /** Always the address of draft 2020-12. */
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  /** The id of the schema: `'urn:aparatur:json-schema:pns'`. */
  readonly $id: string
  /** What it describes, in Indonesian and English. */
  readonly title: string
  /** The other keywords: `type`, `properties`, `required`, `$defs` ... */
  readonly [keyword: string]: unknown
}

/**
 * The names of all JSON Schemas: first the entities, then the facts of each checker, planner and drafter.
 *
 * @example
 * JSON_SCHEMA_NAMES.includes('pns') // => true
 * JSON_SCHEMA_NAMES.includes('check-acting-power-facts') // => true
 */
export const JSON_SCHEMA_NAMES: readonly JsonSchemaName[] = /* @__PURE__ */ [
  .../* @__PURE__ */ Object.keys(ENTITIES),
  .../* @__PURE__ */ Object.keys(FACTS),
] as readonly JsonSchemaName[]

/**
 * Writes the schema of an entity, or of the facts of a checker, as JSON Schema (draft 2020-12), made from the zod schema by zod itself.
 * Titles and, where a form has words for a field, descriptions are in Indonesian and English. What a JSON Schema cannot say (whether
 * days can follow one another, what is wrong inside a number) is said by the `safe...` doors alone. The same schemas lie in the package
 * as files: `aparatur/json-schema/pns.json`.
 *
 * @param name the name: `'pns'`, `'check-acting-power-facts'`
 * @returns the schema, a new object each time
 * @throws RangeError for a name that is none
 * @example
 * const pns = toJsonSchema('pns')
 * pns.$id // => 'urn:aparatur:json-schema:pns'
 * pns.title // => 'Pegawai Negeri Sipil (PNS) / Permanent civil servant (PNS)'
 * toJsonSchema('check-acting-power-facts')['required'] // => ['capacity', 'office', 'act', 'on']
 */
export function toJsonSchema(name: JsonSchemaName): JsonSchema {
  const published: Published | undefined = Object.hasOwn(ENTITIES, name)
    ? ENTITIES[name as keyof typeof ENTITIES]
    : Object.hasOwn(FACTS, name)
      ? FACTS[name as keyof typeof FACTS]
      : undefined
  if (published === undefined) {
    const accepted = JSON_SCHEMA_NAMES.join(', ')
    throw new RangeError(
      `toJsonSchema: '${String(name)}' is not known; accepted: ${accepted} / ` +
        `toJsonSchema: '${String(name)}' tidak dikenal; yang diterima: ${accepted}`,
    )
  }
  const { schema, title, of } = published
  const { $schema: _, ...written } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, DAY)
      // Ours are read-only for TypeScript; in JSON Schema the word would say that no one may send them.
      delete jsonSchema.readOnly
    },
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:aparatur:json-schema:${name}`,
    title: title === undefined ? `Fakta untuk ${of} / Facts for ${of}` : `${title.id} / ${title.en}`,
    ...(of === undefined ? written : described(written as Node, of, [])),
  }
}

/** The one type of our own in the schemas: a day of the calendar. The pattern stands beside the format, which validators may ignore. */
const DAY = {
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'Hari, YYYY-MM-DD / Day, YYYY-MM-DD',
}

interface Node {
  readonly properties?: { readonly [field: string]: Node }
  readonly items?: Node
  readonly description?: string
  readonly [keyword: string]: unknown
}

/** Puts the words of the form beside each field. */
function described(node: Node, checker: string, path: readonly string[]): Node {
  const { properties, items } = node
  const fields = properties === undefined ? undefined : Object.entries(properties)
  return {
    ...node,
    ...(fields === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            fields.map(([field, inner]) => {
              const at = [...path, field]
              return [field, { ...described(inner, checker, at), description: wordsFor(checker, at.join('.')) }]
            }),
          ),
        }),
    ...(items === undefined ? {} : { items: described(items, checker, path) }),
  }
}

/** A question with what to look at, or the name of a field for which no question is put. */
function wordsFor(checker: string, fact: string): string {
  const words = (['id', 'en'] as const).map((locale) => {
    const { name, question, help } = factText(checker, fact, { locale })
    return question === '' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}.` : `${question} ${help}`
  })
  return words.join(' / ')
}
