import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)

/** Every test file below a folder. */
function testsIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return testsIn(`${folder}${entry.name}/`)
    return entry.name.endsWith('.test.ts') ? [`${folder}${entry.name}`] : []
  })
}

/** A numbered list of a law page: the traps of a page, or its ambiguities. */
type Page =
  | 'neutrality trap'
  | 'calendars trap'
  | 'people trap'
  | 'discipline trap'
  | 'discipline ambiguity'
  | 'procurement trap'

/** Numbers of a list that stand at the head of a test name, or of an entry of the page on what is not expressed. */
function covered(page: Page): {
  readonly tested: ReadonlySet<number>
  readonly entered: ReadonlySet<number>
} {
  const files = testsIn('test/').filter((file) => !file.endsWith('every-trap.test.ts'))
  const names = files.flatMap((file) => [
    ...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/'([a-z]+ (?:trap|ambiguity)) (\d+): /g),
  ])
  const entries = [
    ...readFileSync(new URL('docs/law/not-expressed.md', ROOT), 'utf8').matchAll(
      /^- \*\*([a-z]+ (?:trap|ambiguity)) (\d+): /gm,
    ),
  ]
  const numbers = (found: readonly RegExpMatchArray[]) =>
    new Set(found.filter(([, of]) => of === page).map(([, , n]) => Number(n)))
  return { tested: numbers(names), entered: numbers(entries) }
}

describe('every numbered trap of the law pages', () => {
  it.each([
    ['neutrality trap', 30],
    ['calendars trap', 19],
    ['people trap', 26],
    ['discipline trap', 24],
    ['discipline ambiguity', 21],
    ['procurement trap', 27],
  ] as const)('of every %s there are %i, each tested or told as not expressed', (page, count) => {
    const { tested, entered } = covered(page)
    const every = Array.from({ length: count }, (_, at) => at + 1)
    expect(every.filter((n) => !tested.has(n) && !entered.has(n))).toEqual([])
    // No test or entry names a trap that the page does not have, and no entry stands where a test does.
    expect([...tested, ...entered].filter((n) => !every.includes(n))).toEqual([])
    expect([...entered].filter((n) => tested.has(n))).toEqual([])
  })
})
