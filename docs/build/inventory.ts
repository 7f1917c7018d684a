import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Table, Vocabulary } from '../../src/decision'
import { AREAS } from './table-titles'

/** A decision table with where it stands and whose words name its codes. */
export interface Listed {
  readonly table: Table
  /** The folder of its area under `src`. */
  readonly area: string
  readonly checker: string
  /** The vocabulary it shares with the tables of its checker: which dimensions and contested points there are. */
  readonly vocabulary: Vocabulary
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/**
 * Finds every decision table by walking the folders of the areas, so that a new table has a page without being named anywhere.
 *
 * @returns the tables, by area in the order of the site, then by file and place in it
 */
export async function listTables(): Promise<Listed[]> {
  const loaded = AREAS.map(async ({ folder, checker }) => {
    const vocabularies = (await exportsOf(folder, /vocabulary\.ts$/)).filter(isVocabulary)
    const tables = (await exportsOf(`${folder}/tables`, /\.ts$/)).filter(isTable)
    return tables.map((table): Listed => {
      const vocabulary = vocabularies.find((one) => fits(table, one))
      if (vocabulary === undefined)
        throw new RangeError(`${table.id}: no vocabulary.ts of ${folder} has its dimensions`)
      return { table, area: folder, checker: checkerOf(table, checker), vocabulary }
    })
  })
  return (await Promise.all(loaded)).flat()
}

/** Invitations have words of their own for persons and occasions. */
function checkerOf({ id }: Table, checker: string): string {
  return id === 'invitation' ? 'adviseOnInvitation' : checker
}

async function exportsOf(folder: string, name: RegExp): Promise<unknown[]> {
  const files = readdirSync(`${SRC}${folder}`).filter((file) => name.test(file))
  const modules = await Promise.all(files.sort().map((file) => import(`${SRC}${folder}/${file}`)))
  return modules.flatMap((module) => Object.values(module as object))
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'bucket' in value && 'rows' in value
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'firstPoint' in value && 'slot' in value
}

function fits(table: Table, vocabulary: Vocabulary): boolean {
  const named = Object.entries(table.dimensions).every(([name, codes]) => {
    const slot = vocabulary.slot[name]
    return slot !== undefined && codes.every((code) => vocabulary.place[slot]?.[code] !== undefined)
  })
  const points = Object.values(table.rows()).flatMap(({ reading }) => Object.keys(reading ?? {}))
  return named && points.every((point) => point in vocabulary.slot)
}
