import * as z from 'zod'
import { factText, options } from '../../src/explain'
import { FACTS } from '../../src/interchange/json-schema/published'
import { lawVersion } from '../../src/law'
import type { FormNode, FormOf, Offered, PageData, Takes } from './form-node'

/** What a schema says of itself in the terms of JSON Schema. */
interface Shape {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly properties?: { readonly [key: string]: Shape }
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly minimum?: number
  readonly maximum?: number
}

/** Functions that have facts but no question on the page. */
const NOT_ASKED = ['checkLegalAidAgreement', 'checkNumber', 'deadline']

/**
 * Reads the forms of the page off the schemas, and all words of their fields off the library.
 *
 * @param version the version of the package
 * @returns what the page needs beside the library itself
 */
export function describePage(version: string): PageData {
  const lists: Offered[][] = []
  const places = new Map<string, number>()
  const intern = (offered: Offered[]): number => {
    const key = JSON.stringify(offered)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, lists.length)
    lists.push(offered)
    return lists.length - 1
  }
  const forms = Object.values(FACTS).flatMap(({ schema, of }): FormOf[] => {
    if (NOT_ASKED.includes(of)) return []
    const shape = z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'date' })
      },
    }) as Shape
    return [{ id: of, fields: fieldsOf(shape, { checker: of, path: '', intern }) }]
  })
  return { version, law: lawVersion, lists, forms }
}

interface Where {
  readonly checker: string
  readonly path: string
  readonly intern: (offered: Offered[]) => number
}

function below(where: Where, key: string): Where {
  return { ...where, path: where.path === '' ? key : `${where.path}.${key}` }
}

function fieldsOf(shape: Shape, where: Where): FormNode[] {
  const kinds = shape.anyOf ?? shape.oneOf
  if (kinds !== undefined) return fieldsOfKinds(kinds, where)
  return Object.entries(shape.properties ?? {}).map(([key, value]) =>
    fieldOf(key, value, (shape.required ?? []).includes(key), below(where, key)),
  )
}

function fieldOf(key: string, shape: Shape, required: boolean, where: Where): FormNode {
  const [id, en] = (['id', 'en'] as const).map((locale) => factText(where.checker, where.path, { locale })) as [
    FactWords,
    FactWords,
  ]
  return {
    key,
    required,
    name: { id: id.name, en: en.name },
    ...(id.question === '' ? {} : { ask: { id: id.question, en: en.question } }),
    ...takes(shape, key, where),
  }
}

type FactWords = ReturnType<typeof factText>

/** The fields of a record of several kinds: first the one that tells them apart, then each with the kinds that have it. */
function fieldsOfKinds(kinds: readonly Shape[], where: Where): FormNode[] {
  const has = (kind: Shape, key: string) => Object.hasOwn(kind.properties ?? {}, key)
  const valuesAt = (kind: Shape, key: string): readonly string[] => {
    const { enum: several, const: one } = kind.properties?.[key] ?? {}
    return several ?? (one === undefined ? [] : [one])
  }
  const keys = [...new Set(kinds.flatMap(({ properties = {} }) => Object.keys(properties)))]
  const tells = keys.find((key) => {
    const all = kinds.flatMap((kind) => valuesAt(kind, key))
    return kinds.every((kind) => valuesAt(kind, key).length > 0) && new Set(all).size === all.length
  })
  if (tells === undefined) throw new RangeError(`${where.checker}.${where.path}: nothing tells the kinds apart`)
  const first = fieldOf(tells, { enum: kinds.flatMap((kind) => valuesAt(kind, tells)) }, true, below(where, tells))
  const others = keys.filter((key) => key !== tells)
  return [
    { ...first, turns: true },
    ...others.map((key): FormNode => {
      const having = kinds.filter((kind) => has(kind, key))
      const required = having.every((kind) => (kind.required ?? []).includes(key))
      const field = fieldOf(key, having[0]?.properties?.[key] as Shape, required, below(where, key))
      if (having.length === kinds.length) return field
      return { ...field, only: { key: tells, values: having.flatMap((kind) => valuesAt(kind, tells)) } }
    }),
  ]
}

function takes(shape: Shape, key: string, where: Where): Takes {
  if (shape.enum !== undefined) return { kind: 'choice', list: where.intern(offeredFor(where)) }
  if (shape.type === 'array') return listOf(shape.items ?? {}, where)
  if (shape.type === 'object' || shape.anyOf !== undefined || shape.oneOf !== undefined)
    return { kind: 'group', fields: fieldsOf(shape, where) }
  if (shape.type === 'boolean') return { kind: 'flag', list: where.intern(offeredFor(where)) }
  if (shape.format === 'date') return { kind: 'day' }
  if (shape.type === 'integer' || shape.type === 'number') return bounds(shape)
  if (shape.type === 'string') return { kind: key === 'election' ? 'election' : 'text' }
  throw new RangeError(`${where.checker}.${where.path}: no field for ${JSON.stringify(shape)}`)
}

function listOf(items: Shape, where: Where): Takes {
  if (items.enum !== undefined) return { kind: 'choices', list: where.intern(offeredFor(where)) }
  if (items.format === 'date') return { kind: 'days' }
  if (items.type === 'object') return { kind: 'list', fields: fieldsOf(items, where) }
  return { kind: 'texts' }
}

function bounds({ minimum, maximum }: Shape): Takes {
  const least = minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER ? { least: minimum } : {}
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? { most: maximum } : {}
  return { kind: 'number', ...least, ...most }
}

/** The values of a field with their words, in both languages. */
function offeredFor({ checker, path }: Where): Offered[] {
  const [id, en] = (['id', 'en'] as const).map((locale) => options(checker, path, { locale })) as [Values, Values]
  return id.map(({ value, label, help }, at): Offered => {
    const english = en[at] as Values[number]
    return {
      value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
      label: { id: label, en: english.label },
      help: { id: help, en: english.help },
    }
  })
}

type Values = ReturnType<typeof options>
