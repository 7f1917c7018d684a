import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Table } from '../../src/decision'
import { ROWS } from './rows-of-the-discipline-page'

const RULES = new URL('../../src/rules/', import.meta.url)
const page = readFileSync(new URL('../../docs/law/not-expressed.md', import.meta.url), 'utf8')

/** The provisions that rows of the tables of each area cite. */
const cited = new Map<string, Set<string>>()

beforeAll(async () => {
  for (const file of readdirSync(RULES, { recursive: true }) as string[]) {
    if (!/\/tables\/[^/]+\.ts$/.test(file)) continue
    const [area] = file.split('/') as [string]
    const found = cited.get(area) ?? new Set()
    cited.set(area, found)
    const exported: { readonly [name: string]: unknown } = await import(new URL(file, RULES).pathname)
    for (const table of Object.values(exported).filter(isTable)) {
      for (const { basis } of Object.values(table.rows())) for (const { provision } of basis) found.add(provision)
    }
  }
}, 120_000)

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value && 'bucket' in value
}

/** How many rows each section of the page has; a row told in parts stands in parts. */
const COUNTS = {
  '1.1 framework': 13,
  '1.2 obligations': 17,
  '1.3 prohibitions': 20,
  '1.4 sanction kinds': 4,
  '1.5 breach and level': 32,
  '1.6 attendance': 13,
  '1.7 who imposes': 16,
  '1.8 procedure': 33,
  '1.9 PerBKN 6/2022': 8,
  '1.10 PP 53/2010': 27,
  '3.1 PP 79/2021': 26,
  '3.2 UU 30/2014': 28,
  '3.3 courts': 6,
  '3.4 which track for whom': 9,
  '9.1 rungs': 20,
  '9.2 which path for which subject': 16,
  '9.3 ordering rules': 6,
  '10.1 breach to clock': 17,
  '10.2 deadlines': 44,
  '10.3 states of a case': 4,
}

it('holds every row of sections 1, 3, 9 and 10', () => {
  expect(
    Object.fromEntries(Object.entries(ROWS).map(([section, rows]) => [section, Object.keys(rows).length])),
  ).toEqual(COUNTS)
})

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(Object.entries(rows))(
    '%s is cited by a table row or a plan step, or told as not expressed',
    (row, rendered) => {
      if (rendered === 'told') {
        expect(page.includes(`\`${row}\``), row).toBe(true)
        return
      }
      expect(rendered.cites.length).toBeGreaterThan(0)
      expect(rendered.cites.filter((provision) => cited.get(rendered.by)?.has(provision) !== true)).toEqual([])
    },
  )
})
