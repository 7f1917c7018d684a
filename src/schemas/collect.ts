import type * as z from 'zod'
import { isPlainDate } from '../dates'
import type { NumberIssue } from '../people'
import type { Due, Finding } from './issue'
import { nearestOf } from './nearest'
import { nearestDay } from './nearest-day'
import { numberIssueIn, numberTexts } from './number'
import { dueOf, fieldsOf, schemaAt } from './schema-node'
import type { Snapshot } from './snapshot'
import { AMBIGUOUS, WORDS } from './words'

type Path = readonly PropertyKey[]
type Value = string | number | boolean

/**
 * Follows a path through plain data.
 *
 * @param value plain data
 * @param path the keys to follow
 * @returns what stands there, or `undefined`
 */
export function at(value: unknown, ...path: Path): unknown {
  let inside = value
  for (const key of path) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, key)) return undefined
    inside = (inside as Record<PropertyKey, unknown>)[key]
  }
  return inside
}

/**
 * Tells a day from all else.
 *
 * @param value plain data
 * @returns the day, or `undefined`
 */
export function dayIn(value: unknown): string | undefined {
  return isPlainDate(value) ? value : undefined
}

/**
 * Finds all that a schema has against a snapshot.
 *
 * @param schema the schema
 * @param snapshot a plain copy of the input
 * @returns the value read, or every finding, in the order of the schema, unknown fields of an object last
 */
export function read<Value>(
  schema: z.ZodType<Value>,
  snapshot: Snapshot,
): { readonly value: Value | undefined; readonly findings: readonly Finding[] } {
  const result = parsed(schema, snapshot.value)
  if (result.success) return { value: result.data, findings: [] }
  const findings = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(schema, issue.path, key))
      : [findingOf(schema, issue, snapshot)],
  )
  return { value: undefined, findings }
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): z.ZodSafeParseResult<Value> {
  try {
    return schema.safeParse(value)
  } catch {
    return schema.safeParse(withoutLengths(value))
  }
}

/**
 * Of anything that has a `length` zod asks how long it is, also of what is neither text nor list, and fails where the answer is nothing
 * that can be compared. The field is still there to be refused; only what stands in it is not looked at.
 */
function withoutLengths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLengths)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'length' ? undefined : withoutLengths(one)]),
  )
}

function unknownKey(schema: z.core.$ZodType, path: Path, key: string): Finding {
  const fields = fieldsOf(schemaAt(schema, path))
  const keys = Object.keys(fields)
  // A field of the right name at the wrong depth: `kind` beside `actor` instead of inside it.
  const inside = keys.find((field) => Object.hasOwn(fieldsOf(fields[field]), key))
  const nearest = inside === undefined ? nearestOf(key, keys) : `${inside}.${key}`
  return { path: [...path, key], code: 'unknown-key', given: key, due: { kind: 'keys', keys }, nearest }
}

function findingOf(schema: z.core.$ZodType, issue: z.core.$ZodIssue, { value, oddities }: Snapshot): Finding {
  const { path } = issue
  const given = at(value, ...path)
  const due = dueOf(schemaAt(schema, path))
  const found = { path, given, due }
  const oddity = oddities.get(given)
  if (oddity !== undefined) return { ...found, code: oddity === 'too-many' ? 'too-long' : 'not-plain' }
  if (given === undefined) return { ...found, code: 'missing' }
  const ofNumber = numberIssueIn(issue)
  if (ofNumber !== undefined) return numberFinding(path, given, ofNumber)
  if (due.kind === 'one-of') return { ...found, ...choiceOf(nameOf(path), given, due.values) }
  if (due.kind === 'day') return { ...found, ...dayOf(given) }
  if (issue.code === 'invalid_type') return { ...found, code: 'wrong-type', nearest: numberIn(given, due) }
  if (due.kind === 'whole-number' || due.kind === 'number') return { ...found, code: 'out-of-range' }
  if (given === '' || (Array.isArray(given) && given.length === 0)) return { ...found, code: 'empty' }
  return { ...found, code: issue.code === 'too_big' ? 'too-long' : 'not-accepted' }
}

/**
 * Turns an issue of an identity number into a finding of the field it stands in.
 *
 * @param path the keys that lead to the number
 * @param given the number as given
 * @param issue what its parser found
 * @returns the finding, about the part of the number that is wrong
 */
export function numberFinding(path: Path, given: unknown, issue: NumberIssue): Finding {
  const { part, accepted } = issue
  return {
    path,
    code: 'number-part',
    given: part === 'whole' ? given : issue.given,
    due: { kind: 'number-part', accepted },
    says: numberTexts(issue),
  }
}

/** What people write for yes and no. */
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  true: true,
  ya: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  tidak: false,
  no: false,
  n: false,
  '0': false,
}

/** The name of the field; an entry of a list goes by the name of the list. */
function nameOf(path: Path): string {
  return String(path.findLast((key) => typeof key === 'string'))
}

function choiceOf(field: string, given: unknown, values: readonly Value[]): Pick<Finding, 'code' | 'nearest'> {
  if (values.every((value) => typeof value !== typeof given)) {
    // A list or an object is never turned into text: it may hold what cannot be.
    if (typeof given === 'object') return { code: 'wrong-type' }
    const text = String(given).toLowerCase()
    const meant = typeof values[0] === 'boolean' && Object.hasOwn(YES_OR_NO, text) ? YES_OR_NO[text] : text
    const same = (value: Value) => typeof value !== 'string' && String(value) === String(meant)
    return { code: 'wrong-type', nearest: values.find(same) }
  }
  if (typeof given !== 'string') return { code: 'unknown-value' }
  if (AMBIGUOUS.get(field)?.test(given) === true) return { code: 'ambiguous-value' }
  const codes = values.filter((value) => typeof value === 'string')
  return { code: 'unknown-value', nearest: nearestOf(given, codes, WORDS.get(field)) }
}

/** The number that a form sent as text, if the field takes it. */
function numberIn(given: unknown, due: Due): number | undefined {
  if (due.kind !== 'whole-number' || typeof given !== 'string' || !/^\d{1,15}$/.test(given)) return undefined
  const number = Number(given)
  return due.least <= number && number <= due.most ? number : undefined
}

function dayOf(given: unknown): Pick<Finding, 'code' | 'nearest'> {
  if (typeof given !== 'string') return { code: 'wrong-type' }
  const written = /^\d{4}-\d{2}-\d{2}$/.test(given)
  return { code: written ? 'impossible-date' : 'not-a-date', nearest: nearestDay(given) }
}

/**
 * Puts a root before every path, where what was read is one of several inputs.
 *
 * @param root the name of the input
 * @param findings what was found in it
 * @returns the findings with longer paths
 */
export function under(root: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, path: [root, ...finding.path] }))
}

/** What a field takes that accepts any of these codes. */
export function oneOf(values: readonly Value[]): Due {
  return { kind: 'one-of', values }
}

/**
 * Takes a written path apart: `stages[0].from`.
 *
 * @param path a path of plain words and places
 * @returns its keys
 */
export function keysIn(path: string): readonly PropertyKey[] {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
