import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BuiltFile, FILE, filesJoined } from './fewer-files'
import { oneMember } from './one-member'

const house = new Map([
  ['src/law/index.ts', "export { POINTS } from './readings'\n"],
  [
    'src/law/readings/index.ts',
    "import { bareHari } from './bare-hari'\nimport { other as unsignedPact } from './unsigned-pact'\nconst near = { id: 'near' }\nexport const POINTS = { 'bare-hari': bareHari, 'unsigned-pact': unsignedPact, near, far: near } as const\n",
  ],
  ['src/law/readings/bare-hari.ts', "export const bareHari = { id: 'bare-hari' }\n"],
  ['src/law/readings/unsigned-pact.ts', "export const other = { id: 'unsigned-pact' }\n"],
])

describe('a member of a list', () => {
  const IMPORT = "import { POINTS } from '../../law'\n"

  it.each([
    [
      `${IMPORT}const a = POINTS['bare-hari']`,
      `import { bareHari as POINTS$bareHari } from '../../law/readings/bare-hari';${IMPORT}const a = POINTS$bareHari`,
    ],
    [
      `${IMPORT}const a = [POINTS['unsigned-pact'].id, POINTS['unsigned-pact']]`,
      `import { other as POINTS$other } from '../../law/readings/unsigned-pact';${IMPORT}const a = [POINTS$other.id, POINTS$other]`,
    ],
  ])('is taken from the file that declares it: %s', (text, expected) => {
    expect(oneMember('src/rules/discipline/a.ts', text, house)).toBe(expected)
  })

  it.each([
    [`${IMPORT}const a = POINTS[point]`],
    [`${IMPORT}const a = POINTS['near']`],
    [`${IMPORT}const a = POINTS['none-such']`],
    [`${IMPORT}type A = (typeof POINTS)['bare-hari']`],
    ["const POINTS = { 'bare-hari': 1 }\nconst a = POINTS['bare-hari']"],
    ["import { POINTS } from 'elsewhere'\nconst a = POINTS['bare-hari']"],
  ])('stays as it is where the list does not import it, or nobody knows which: %s', (text) => {
    expect(oneMember('src/rules/discipline/a.ts', text, house)).toBe(text)
  })
})

describe('files joined', () => {
  /** Files of which each loads only earlier ones; the last few are doors. */
  const builds = fc
    .record({
      chunks: fc.array(fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.array(fc.nat(30), { maxLength: 4 })), {
        minLength: 1,
        maxLength: 14,
      }),
      doors: fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
    })
    .map(({ chunks, doors }) => {
      const files = new Map<string, BuiltFile>()
      chunks.forEach(([bytes, loads], at) => {
        const earlier = at === 0 ? [] : loads.map((load) => `chunk-${load % at}.js`)
        files.set(`chunk-${at}.js`, { bytes, loads: [...new Set(earlier)] })
      })
      const names = doors.map((loads, at) => {
        const chosen = loads.map((load) => `chunk-${load % chunks.length}.js`)
        files.set(`door-${at}.js`, { bytes: 100, loads: [...new Set(chosen)] })
        return `door-${at}.js`
      })
      return { files, names }
    })

  /** What all doors cost, and whether files load each other in a circle, when they are joined so. */
  function seen(files: ReadonlyMap<string, BuiltFile>, names: readonly string[], joined: ReadonlyMap<string, string>) {
    const of = (file: string) => joined.get(file) ?? file
    const loads = new Map<string, Set<string>>()
    const bytes = new Map<string, number>()
    for (const [file, built] of files) {
      const into = of(file)
      bytes.set(into, (bytes.get(into) ?? 0) + built.bytes)
      const below = loads.get(into) ?? new Set()
      for (const load of built.loads) if (of(load) !== into) below.add(of(load))
      loads.set(into, below)
    }
    let circle = false
    const reach = (file: string, found: Set<string>, path: readonly string[]): Set<string> => {
      if (path.includes(file)) circle = true
      if (found.has(file) || path.includes(file)) return found
      for (const load of loads.get(file) ?? []) reach(load, found, [...path, file])
      return found.add(file)
    }
    const cost = names.reduce((sum, name) => {
      const all = [...reach(name, new Set(), [])]
      return sum + all.reduce((one, file) => one + FILE + (bytes.get(file) ?? 0), 0)
    }, 0)
    return { cost, circle }
  }

  it('never load each other in a circle, never cost the doors more, and leave no two that would save by being joined', () => {
    fc.assert(
      fc.property(builds, ({ files, names }) => {
        const joined = filesJoined(files, names)
        const { cost, circle } = seen(files, names, joined)
        expect(circle).toBe(false)
        expect(cost).toBeLessThanOrEqual(seen(files, names, new Map()).cost)
        const into = [...new Set(joined.values())]
        for (const one of into)
          for (const other of into) {
            if (one === other) continue
            const further = new Map([...joined].map(([file, to]) => [file, to === other ? one : to]))
            const next = seen(files, names, further)
            if (!next.circle) expect(next.cost).toBeGreaterThanOrEqual(cost)
          }
      }),
    )
  })

  it('are two small ones that every door needs, and not a large one that few need', () => {
    const files = new Map<string, BuiltFile>([
      ['chunk-a.js', { bytes: 300, loads: [] }],
      ['chunk-b.js', { bytes: 200, loads: ['chunk-a.js'] }],
      ['chunk-c.js', { bytes: 90_000, loads: ['chunk-b.js'] }],
      ['one.js', { bytes: 50, loads: ['chunk-a.js', 'chunk-b.js'] }],
      ['two.js', { bytes: 50, loads: ['chunk-c.js'] }],
    ])
    expect([...filesJoined(files, ['one.js', 'two.js'])]).toEqual([
      ['chunk-a.js', 'chunk-a.js'],
      ['chunk-b.js', 'chunk-a.js'],
      ['chunk-c.js', 'chunk-c.js'],
    ])
  })
})
