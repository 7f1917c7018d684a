import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository, without a closing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Every door the package may have, in the order of the rooms: the name users import and the file behind it. */
export const DOORS = {
  index: 'src/index.ts',
  dates: 'src/dates/index.ts',
  law: 'src/law/index.ts',
  calendar: 'src/calendar/index.ts',
  elections: 'src/elections/index.ts',
  people: 'src/people/index.ts',
  organization: 'src/organization/index.ts',
  decision: 'src/decision/index.ts',
  authority: 'src/rules/authority/index.ts',
  discipline: 'src/rules/discipline/index.ts',
  neutrality: 'src/rules/neutrality/index.ts',
  'additional-duty': 'src/rules/additional-duty/index.ts',
  'legal-aid': 'src/rules/legal-aid/index.ts',
  grievance: 'src/rules/grievance/index.ts',
  escalation: 'src/rules/escalation/index.ts',
  coordination: 'src/rules/coordination/index.ts',
  checkers: 'src/checkers/index.ts',
  explain: 'src/explain/index.ts',
  schemas: 'src/schemas/index.ts',
  interchange: 'src/interchange/index.ts',
} as const

/** The name of a door. */
export type Door = keyof typeof DOORS

/** The doors whose file exists, so that a new room only has to add its folder. */
export function existingDoors(root: string = ROOT): { readonly door: Door; readonly file: string }[] {
  return Object.entries(DOORS)
    .filter(([, file]) => existsSync(`${root}/${file}`))
    .map(([door, file]) => ({ door: door as Door, file }))
}

/** The same doors as TypeDoc has them: the root last, for a name is told in full by the first door that has it. */
export function documentedDoors(): string[] {
  const doors = existingDoors()
  return [...doors.filter(({ door }) => door !== 'index'), ...doors.filter(({ door }) => door === 'index')].map(
    ({ file }) => file,
  )
}

/** What a user writes to import a door: `aparatur` or `aparatur/dates`. */
export function specifier(door: Door): string {
  return door === 'index' ? 'aparatur' : `aparatur/${door}`
}

/** The `exports` of package.json for these doors: declarations of its own for each module system, and the JSON Schemas as files. */
export function exportsFor(doors: readonly Door[]): Record<string, unknown> {
  const entries = doors.map((door) => [
    door === 'index' ? '.' : `./${door}`,
    {
      import: { types: `./dist/${door}.d.ts`, default: `./dist/${door}.js` },
      require: { types: `./dist/${door}.d.cts`, default: `./dist/${door}.cjs` },
    },
  ])
  const schemas = doors.includes('interchange') ? { './json-schema/*.json': './dist/json-schema/*.json' } : {}
  return { ...Object.fromEntries(entries), ...schemas, './package.json': './package.json' }
}
