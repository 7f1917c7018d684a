import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DECREE_YEARS } from '../../src/calendar/decrees'
import { digest, type Edition, type Table } from '../../src/decision'
import { elections } from '../../src/elections'
import { COVERED, POINTS } from '../../src/law'
import { INSTRUMENTS } from '../../src/law/registry'
import { ROOT } from '../package/doors'

/** Every table of the library, from the files in which tables stand. */
export async function everyTable(): Promise<readonly Table[]> {
  const files = (readdirSync(`${ROOT}/src`, { recursive: true }) as string[]).map((file) => file.replaceAll('\\', '/'))
  const found = new Map<string, Table>()
  for (const file of files.filter((one) => /(^|\/)tables\/[^/]+\.ts$/.test(one)).sort()) {
    for (const value of Object.values(await import(/* @vite-ignore */ `${ROOT}/src/${file}`))) {
      if (isTable(value)) found.set(value.id, value)
    }
  }
  return [...found.values()]
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'bucket' in value && typeof (value as Table).rows === 'function'
}

/** The edition as the sources have it now. */
export async function currentEdition(): Promise<Edition> {
  const tables = (await everyTable()).map((table) => [
    table.id,
    table.bucket,
    table.dimensions,
    table.asks ?? null,
    table.rows(),
  ])
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  return {
    library: version,
    law: digest([Object.fromEntries(tables.map(([id, ...rest]) => [id, rest])), INSTRUMENTS, POINTS, COVERED]),
    calendar: digest(DECREE_YEARS),
    elections: digest(elections()),
  }
}

const FILE = `${ROOT}/src/checkers/edition.ts`

/** Writes the edition into the library. */
export async function writeEdition(): Promise<void> {
  const fields = Object.entries(await currentEdition()).map(([name, value]) => `  ${name}: '${value}',\n`)
  const text = readFileSync(FILE, 'utf8')
  const at = text.indexOf('export const EDITION')
  writeFileSync(FILE, `${text.slice(0, at)}export const EDITION: Edition = {\n${fields.join('')}}\n`)
}
