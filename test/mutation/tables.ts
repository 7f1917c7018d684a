import { readdirSync } from 'node:fs'
import type { Table, Vocabulary } from '../../src/decision'
import type { Expectation } from '../rules/expectation'
import type { Equivalent } from './judge'

/** A table with what it is held against. */
export interface Subject {
  readonly table: Table
  readonly vocabulary: Vocabulary
  readonly expectations: readonly Expectation[]
  readonly equivalents: readonly Equivalent[]
}

/**
 * Mutants that box algebra cannot show to be equivalent and that still change no answer, by table id, each with the reason.
 * A list that grows is a sign of a missing expectation, not of a clever table.
 */
export const EQUIVALENTS: { readonly [table: string]: readonly Equivalent[] } = {}

/**
 * Finds every table of `src/rules/<area>/tables` and of `src/organization/tables` with the expectations of the file of the same name
 * in `expectations` at the same place under `test`. A file with several tables exports its expectations by table id:
 * `export const expectations = { '<table id>': [...] }`; a file with one table may export a plain list.
 *
 * @returns the tables, in the order of their files; one without expectations is there too, and all its mutants survive
 */
export async function subjects(): Promise<Subject[]> {
  // Tables stand in the areas of rules and in the room of organisation; each has its tests at the same path.
  const areas = [...list('../../src/rules/').map((area) => `rules/${area}`), 'organization']
  const vocabularies: Vocabulary[] = []
  for (const area of areas) {
    for (const file of list(`../../src/${area}/`)) {
      if (file !== 'vocabulary.ts') continue
      vocabularies.push(...Object.values(await load(`../../src/${area}/${file}`)).filter(isVocabulary))
    }
  }
  const found: Subject[] = []
  for (const area of areas) {
    for (const file of list(`../../src/${area}/tables/`)) {
      if (!file.endsWith('.ts')) continue
      const tables = Object.values(await load(`../../src/${area}/tables/${file}`)).filter(isTable)
      const expected = list(`../../test/${area}/expectations/`).includes(file)
        ? Object.values(await load(`../../test/${area}/expectations/${file}`))
        : []
      for (const table of tables) {
        const vocabulary = vocabularies.find((one) => fits(table, one))
        if (vocabulary === undefined) throw new RangeError(`${table.id}: no vocabulary.ts has its dimensions`)
        const expectations = expected.flatMap((one) => expectationsIn(one, table, tables.length === 1))
        found.push({ table, vocabulary, expectations, equivalents: EQUIVALENTS[table.id] ?? [] })
      }
    }
  }
  return found
}

function expectationsIn(exported: unknown, table: Table, only: boolean): Expectation[] {
  if (Array.isArray(exported)) return only ? exported.filter(isExpectation) : []
  if (typeof exported !== 'object' || exported === null) return []
  const own = (exported as Record<string, unknown>)[table.id]
  return Array.isArray(own) ? own.filter(isExpectation) : []
}

function isExpectation(value: unknown): value is Expectation {
  return typeof value === 'object' && value !== null && 'when' in value && 'then' in value && 'basis' in value
}

function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bucket' in value &&
    'rows' in value &&
    typeof value.rows === 'function'
  )
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'firstPoint' in value && 'slot' in value
}

function fits(table: Table, vocabulary: Vocabulary): boolean {
  const named = Object.entries(table.dimensions).every(([name, codes]) => {
    const slot = vocabulary.slot[name]
    return slot !== undefined && codes.every((code) => vocabulary.place[slot]?.[code] !== undefined)
  })
  return (
    named &&
    Object.values(table.rows()).every((row) =>
      Object.keys(row.reading ?? {}).every((point) => point in vocabulary.slot),
    )
  )
}

function list(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, import.meta.url)).sort()
  } catch {
    return []
  }
}

async function load(file: string): Promise<Record<string, unknown>> {
  return (await import(new URL(file, import.meta.url).href)) as Record<string, unknown>
}
