import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circles, inspect, RUNTIME_PACKAGES, type Rule } from './checks/architecture'
import { readSources } from './checks/files'
import { documentedDoors, existingDoors, exportsFor, ROOT } from './package/doors'
import { pastTheDoors } from './package/past-the-doors'

const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))

describe('the architecture of src', () => {
  it('has no circle, no arrow upward, no way in but the door, and nothing impure', () => {
    const findings = inspect(readSources())
    expect(findings.map(({ file, line, rule, seen }) => `${file}:${line} ${rule}: ${seen}`)).toEqual([])
  })

  it('reads files at all', () => {
    expect(readSources().size).toBeGreaterThan(3)
  })
})

describe('package.json', () => {
  it('needs two packages at run time and no other', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual([...RUNTIME_PACKAGES])
    expect(manifest.peerDependencies).toBeUndefined()
    expect(manifest.optionalDependencies).toBeUndefined()
  })

  it('pins every version exactly', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(versions))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  })

  it('exports the doors that exist, each with declarations for both module systems (npm run exports writes them)', () => {
    expect(manifest.exports).toEqual(exportsFor(existingDoors().map(({ door }) => door)))
  })

  it('documents the same doors', () => {
    expect(manifest.typedocOptions.entryPoints).toEqual(documentedDoors())
  })
})

const door = 'export const one = 1\n'
const area = { 'facts.ts': door, 'outcome.ts': door, 'tables/levels.ts': door, 'index.ts': door }
const areaAt = (name: string, index = door) =>
  Object.entries({ ...area, 'index.ts': index }).map(([file, text]) => [`src/rules/${name}/${file}`, text] as const)

/** Houses with one fault each, and the rules that must be named. */
const FAULTY: Record<string, { files: readonly (readonly [string, string])[]; rules: readonly Rule[] }> = {
  'a sound house': {
    files: [
      ['src/dates/index.ts', 'export const day = 0\n'],
      ['src/law/index.ts', "export * from './citation'\n"],
      ['src/law/citation.ts', "import { at } from '../dates'\nexport type Id = string\nexport const b = at\n"],
      [
        'src/decision/index.ts',
        "import type { Id } from '../law'\nexport const id = (x: Id) => x.date.process.console\n",
      ],
      [
        'src/schemas/index.ts',
        "import * as z from 'zod'\nexport const s = z.string()\nexport const ppkSkpd = 'ppk-skpd'\n",
      ],
      ...areaAt('authority'),
      ...areaAt('discipline', "export * from '../authority'\n"),
    ],
    rules: [],
  },
  'a circle between files': {
    files: [
      ['src/dates/index.ts', "export * from './a'\n"],
      ['src/dates/a.ts', "import type { B } from './b'\nexport type A = B\n"],
      ['src/dates/b.ts', "import type { A } from './a'\nexport type B = A\n"],
    ],
    rules: ['circle'],
  },
  'a circle between rooms': {
    files: [
      ['src/dates/index.ts', "import { law } from '../law'\nexport const dates = law\n"],
      ['src/law/index.ts', "export * from './x'\nexport const law = 1\n"],
      ['src/law/x.ts', "import { dates } from '../dates'\nexport const x = dates\n"],
    ],
    rules: ['upward-arrow', 'circle', 'circle'],
  },
  'law that reads the calendar': {
    files: [
      ['src/law/index.ts', "import type { one } from '../calendar'\nexport type A = typeof one\n"],
      ['src/calendar/index.ts', door],
    ],
    rules: ['upward-arrow'],
  },
  'a type of a higher room by import()': {
    files: [
      ['src/dates/index.ts', "export type A = import('../people').A\n"],
      ['src/people/index.ts', door],
    ],
    rules: ['upward-arrow'],
  },
  'a higher room by dynamic import': {
    files: [
      ['src/dates/index.ts', "export const a = () => import('../people')\n"],
      ['src/people/index.ts', door],
    ],
    rules: ['upward-arrow'],
  },
  'a kernel that takes a value from law': {
    files: [
      ['src/decision/index.ts', "import { one } from '../law'\nexport const a = one\n"],
      ['src/law/index.ts', door],
    ],
    rules: ['type-only-import'],
  },
  'a value re-exported from law by the kernel': {
    files: [
      ['src/decision/index.ts', "export { one } from '../law'\n"],
      ['src/law/index.ts', door],
    ],
    rules: ['type-only-import'],
  },
  'discipline on neutrality': {
    files: [...areaAt('neutrality'), ...areaAt('discipline', "export * from '../neutrality'\n")],
    rules: ['upward-arrow'],
  },
  'an area outside the ladder on discipline': {
    files: [...areaAt('discipline'), ...areaAt('legal-aid', "export * from '../discipline'\n")],
    rules: ['upward-arrow'],
  },
  'a rule that reads an instrument past the door': {
    files: [
      ['src/law/instruments/pp-94-2021.ts', door],
      ...areaAt('discipline', "export * from '../../law/instruments/pp-94-2021'\n"),
    ],
    rules: ['not-through-the-door'],
  },
  'an import of nothing': { files: [['src/dates/index.ts', "export * from './gone'\n"]], rules: ['unknown-import'] },
  'date-fns in any room': {
    files: [['src/dates/index.ts', "export { addDays } from 'date-fns/addDays'\n"]],
    rules: ['foreign-package'],
  },
  'zod in a checker': {
    files: [['src/people/index.ts', "import * as z from 'zod'\nexport const a = z\n"]],
    rules: ['zod-outside-schemas'],
  },
  'zod by name': {
    files: [['src/schemas/index.ts', "import { z } from 'zod'\nexport const a = z\n"]],
    rules: ['zod-not-as-namespace'],
  },
  'a fourth package': { files: [['src/dates/index.ts', "export * from 'lodash'\n"]], rules: ['foreign-package'] },
  'a module of Node': {
    files: [['src/dates/index.ts', "import 'node:fs'\nimport 'path'\n"]],
    rules: ['impure', 'impure'],
  },
  'a native Date': { files: [['src/law/index.ts', 'export const a = (x: Date) => x\n']], rules: ['impure'] },
  'the clock': {
    files: [['src/dates/index.ts', 'export const a = () => [Date.now(), new Date()]\n']],
    rules: ['impure', 'impure'],
  },
  chance: { files: [['src/law/index.ts', 'export const a = () => Math.random()\n']], rules: ['impure'] },
  'console and process': {
    files: [['src/law/index.ts', 'export const a = () => console.log(process.env, { process })\n']],
    rules: ['impure', 'impure', 'impure'],
  },
  'the locale of the machine': {
    files: [['src/law/index.ts', "export const a = ['b'].sort((x, y) => x.localeCompare(y)).toLocaleString()\n"]],
    rules: ['machine-locale', 'machine-locale'],
  },
  'a file of 251 lines': { files: [['src/law/index.ts', '//\n'.repeat(251)]], rules: ['too-long'] },
  'a file of 250 lines': { files: [['src/law/index.ts', '//\n'.repeat(250)]], rules: [] },
  'a table of 900 lines': {
    files: [...areaAt('discipline'), ['src/rules/discipline/tables/levels.ts', '//\n'.repeat(900)]],
    rules: [],
  },
  'a folder of leftovers': { files: [['src/law/helpers/index.ts', door]], rules: ['folder-name'] },
  'a file of leftovers': { files: [['src/law/utils.ts', door]], rules: ['folder-name'] },
  'an area without its shape': {
    files: [['src/rules/grievance/index.ts', door]],
    rules: ['area-shape', 'area-shape', 'area-shape'],
  },
  'a folder of an area that no verb uses': {
    files: [
      ...areaAt('neutrality'),
      ['src/rules/neutrality/plan-follow-up.ts', "export { step } from './follow-up/steps'\n"],
      ['src/rules/neutrality/follow-up/steps.ts', 'export const step = 1\n'],
      ['src/rules/neutrality/parts/exit.ts', 'export const exit = 1\n'],
    ],
    rules: ['area-shape'],
  },
  'the five senses of PPK as one': {
    files: [['src/law/index.ts', "export const a = { role: 'ppk' }\nexport type A = `ppk`\n"]],
    rules: ['bare-ppk', 'bare-ppk'],
  },
}

describe('the inspection', () => {
  it.each(Object.entries(FAULTY))('of %s', (_, { files, rules }) => {
    expect(inspect(new Map(files)).map(({ rule }) => rule)).toEqual(rules)
  })

  it('names the circle it found', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ])
    expect(circles(graph)).toEqual([['b', 'c', 'b']])
  })
})

describe('the build', () => {
  const house = new Map([
    ['src/law/index.ts', "export { norm, type Id } from './citation'\nexport * from './words'\n"],
    ['src/law/citation.ts', 'export const norm = 1\nexport type Id = string\n'],
    ['src/law/words.ts', 'const EVIDENCE = 1\nexport { EVIDENCE }\n'],
  ])

  it.each([
    [
      "import { EVIDENCE as E, type Id, norm } from '../../law'\nE(norm)",
      "import { EVIDENCE as E } from '../../law/words';import { norm as norm } from '../../law/citation'\nE(norm)",
    ],
    ["import type { Id } from '../../law'", "import type { Id } from '../../law'"],
    [
      "export { EVIDENCE, type Id, norm as law } from '../../law'",
      "export { EVIDENCE as EVIDENCE } from '../../law/words';export { norm as law } from '../../law/citation'",
    ],
    ["export type { Id } from '../../law'", "export type { Id } from '../../law'"],
    ["export * from '../../law'", "export * from '../../law'"],
    ["import { gone } from '../../law'", "import { gone } from '../../law'"],
    ["import * as law from '../../law'", "import * as law from '../../law'"],
    ["import { match } from 'ts-pattern'", "import { match } from 'ts-pattern'"],
  ])('takes a name from the file that declares it: %s', (text, expected) => {
    expect(pastTheDoors('src/rules/discipline/a.ts', text, house)).toBe(expected)
  })
})
