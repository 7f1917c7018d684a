import { runInNewContext } from 'node:vm'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BuiltFile, FILE, filesJoined } from './fewer-files'
import { kept } from './kept'
import { laterRequires } from './later-requires'
import { laterRows } from './later-rows'
import { laterWords } from './later-words'
import { oneMember } from './one-member'
import { pureTops } from './pure-tops'

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

/** Runs a file of the build that names `words`, and returns them. */
function ran(typescript: string): { readonly [name: string]: unknown } {
  const { code } = transformSync(typescript.replace(/import .*\n/, '').replace('export ', ''), { loader: 'ts' })
  return runInNewContext(`${code}\nwords`, { kept, defineInstrument: (facts: unknown) => facts }) as {
    readonly [name: string]: unknown
  }
}

describe('long lists of words', () => {
  const LONG = JSON.stringify(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`code-${at}`, `word ${at}`])))
  const text = `export const words: Words = {\n  short: { a: 'b' },\n  'with-dash': ${LONG},\n  plain: ${LONG},\n  last: [1],\n}\n`

  it('are made when they are first read, and are then what they were', () => {
    const written = laterWords('src/explain/id/neutrality.ts', text)
    expect(written).toContain("import { kept } from '../../../test/package/kept'\n")
    expect(written).toContain("get plain() { return kept(this, 'plain', ")
    expect(written).toContain("get 'with-dash'() { return kept(this, 'with-dash', ")
    expect(written).toContain("short: { a: 'b' }")
    const words = ran(written)
    expect(Object.keys(words)).toEqual(['short', 'with-dash', 'plain', 'last'])
    expect(Object.getOwnPropertyDescriptor(words, 'plain')?.get).toBeDefined()
    expect(words.plain).toBe(words.plain)
    expect(Object.getOwnPropertyDescriptor(words, 'plain')).toMatchObject({ enumerable: true, value: words.plain })
    expect(JSON.stringify(words)).toBe(JSON.stringify(ran(text)))
    expect(JSON.stringify({ ...ran(written) })).toBe(JSON.stringify(ran(text)))
  })

  it('are the provisions of an instrument as well', () => {
    const provisions = JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`pasal-${at}`, {}])))
    const instrument = `export const words = defineInstrument({\n  id: 'uu-5-2014',\n  provisions: ${provisions},\n})\n`
    const written = laterWords('src/law/instruments/uu-5-2014.ts', instrument)
    expect(written).toContain("get provisions() { return kept(this, 'provisions', ")
    expect(JSON.stringify(ran(written))).toBe(JSON.stringify(ran(instrument)))
    const other = instrument.replace('defineInstrument', 'define')
    expect(laterWords('src/law/instruments/uu-5-2014.ts', other)).toBe(other)
  })

  it('stay as they are where no words stand, and short ones everywhere', () => {
    expect(laterWords('src/rules/neutrality/tables/level.ts', text)).toBe(text)
    const short = "export const words = { notes: { a: 'b' } }\n"
    expect(laterWords('src/law/prose/instruments/uu-5-2014.ts', short)).toBe(short)
  })
})

describe('the rows of a table', () => {
  it('are a method, which gives what the arrow gave', () => {
    const text =
      "const words = of({ id: 'a', rows: () => ({ b: { when: { c: 'd' } }, e: many(() => ({ f: 1 })) }), asks: [] })"
    const written = laterRows('src/rules/a/tables/b.ts', text)
    expect(written).toContain("rows() { return ({ b: { when: { c: 'd' } }, e: many(() => ({ f: 1 })) }) }, asks: [] })")
    const given = { of: (spec: { rows: () => unknown }) => spec.rows(), many: (make: () => unknown) => make() }
    const rows = (script: string) => JSON.stringify(runInNewContext(`${script}\nwords`, { ...given }))
    expect(rows(written)).toBe(rows(text))
  })

  it('are functions with a body where they are steps', () => {
    const text =
      'const steps = (): readonly Step[] => [{ code: 1 }, ...more()]\nconst more = (): readonly Step[] => [2].flatMap((one) => [one])'
    const written = laterRows('src/rules/a/tables/b.ts', text)
    expect(written).toContain('const steps = (): readonly Step[] =>  { return [{ code: 1 }, ...more()] }')
    const made = (script: string) =>
      JSON.stringify(runInNewContext(`${transformSync(script, { loader: 'ts' }).code}\nsteps()`))
    expect(made(written)).toBe(made(text))
  })

  it.each([
    'const a = (b): readonly Step[] => [b]',
    'const a = (): readonly Step[] => { return [] }',
    'const a = (): Step[] => [1]',
    'const a = { rows: (b) => ({}) }',
    'const a = { rows: () => { return {} } }',
    'const a = { columns: () => ({}) }',
  ])('stay as they are where they are no arrow that gives a list: %s', (text) => {
    expect(laterRows('src/a.ts', text)).toBe(text)
  })
})

describe('a constant that is worked out', () => {
  it.each([
    ["const A = norm('uu')", "const A = /* @__PURE__ */ norm('uu')"],
    ['const A = z.enum(CODES)', 'const A = /* @__PURE__ */ z.enum(CODES)'],
    ["const A = of(norm('uu'))", "const A = /* @__PURE__ */ (() => (of(norm('uu'))))()"],
    ['const A = of(LAW.from)', 'const A = /* @__PURE__ */ (() => (of(LAW.from)))()'],
    ['const A = of()()', 'const A = /* @__PURE__ */ (() => (of()()))()'],
    ['const A = of().then()', 'const A = /* @__PURE__ */ (() => (of().then()))()'],
    ['const A = [...B]', 'const A = /* @__PURE__ */ (() => ([...B]))()'],
    ['const A = of(() => LAW.from)', 'const A = /* @__PURE__ */ of(() => LAW.from)'],
  ])('is marked as pure, with no function around one call: %s', (text, expected) => {
    expect(pureTops('src/a.ts', text)).toBe(expected)
  })

  it.each(['const A = [1, B]', 'const a = () => of()', 'function a() { const b = of() }'])('%s is none', (text) => {
    expect(pureTops('src/a.ts', text)).toBe(text)
  })

  it.each(['norm(1)', 'z.one(1)', 'of(norm(1))', 'of()()', 'of().then()', '[...B]', 'of(LAW.from)'])(
    'of %s is dropped with its name',
    (value) => {
      const text = pureTops(
        'src/a.ts',
        `import { norm, z, of, B, LAW } from './b'\nconst A = ${value}\nexport const C = 1`,
      )
      const { code } = transformSync(text, { loader: 'ts', treeShaking: true, format: 'esm' })
      expect(code).not.toContain('A =')
      expect(code).toContain('C = 1')
    },
  )
})

describe('a door as CommonJS', () => {
  const text =
    "'use strict';\n\nvar a = require('./chunk-a.cjs');\nvar b = require('./chunk-b.cjs');\n\nexports.one = a.one;\nexports.two = b.too$1;\n"

  it('loads a file when a name of it is first read, and once', () => {
    const required: string[] = []
    const exports: Record<string, unknown> = {}
    const require = (file: string) => {
      required.push(file)
      return { one: 1, too$1: 2 }
    }
    runInNewContext(laterRequires(text), { exports, require, Object })
    expect(Object.keys(exports)).toEqual(['one', 'two'])
    expect(required).toEqual([])
    expect([exports.two, exports.two]).toEqual([2, 2])
    expect(required).toEqual(['./chunk-b.cjs'])
    exports.one = 'another'
    expect(exports).toEqual({ one: 'another', two: 2 })
    expect(required).toEqual(['./chunk-b.cjs'])
  })

  it('stays as it is where it holds anything of its own', () => {
    const own = `${text}const own = 1;\n`
    expect(laterRequires(own)).toBe(own)
    expect(laterRequires("'use strict';\n")).toBe("'use strict';\n")
    const unknown = "'use strict';\nexports.one = c.one;\n"
    expect(laterRequires(unknown)).toBe(unknown)
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
  function seen(
    files: ReadonlyMap<string, BuiltFile>,
    names: readonly string[],
    joined: ReadonlyMap<string, string>,
    weightOf: Readonly<Record<string, number>>,
  ) {
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
      return sum + (weightOf[name] ?? 1) * all.reduce((one, file) => one + FILE + (bytes.get(file) ?? 0), 0)
    }, 0)
    return { cost, circle }
  }

  it('never load each other in a circle, never cost the doors more, and leave no two that would save by being joined', () => {
    fc.assert(
      fc.property(builds, fc.array(fc.integer({ min: 1, max: 9 })), ({ files, names }, drawn) => {
        const weightOf = Object.fromEntries(drawn.map((weight, at) => [names[at] ?? '', weight]))
        const joined = filesJoined(files, names, weightOf)
        const { cost, circle } = seen(files, names, joined, weightOf)
        expect(circle).toBe(false)
        expect(cost).toBeLessThanOrEqual(seen(files, names, new Map(), weightOf).cost)
        const into = [...new Set(joined.values())]
        for (const one of into)
          for (const other of into) {
            if (one === other) continue
            const further = new Map([...joined].map(([file, to]) => [file, to === other ? one : to]))
            const next = seen(files, names, further, weightOf)
            if (!next.circle) expect(next.cost).toBeGreaterThanOrEqual(cost)
          }
      }),
    )
  })

  it('are also those that a door of little weight does not need', () => {
    const files = new Map<string, BuiltFile>([
      ['chunk-a.js', { bytes: 2 * FILE, loads: [] }],
      ['chunk-b.js', { bytes: 200, loads: [] }],
      ['index.js', { bytes: 50, loads: ['chunk-a.js', 'chunk-b.js'] }],
      ['dates.js', { bytes: 50, loads: ['chunk-b.js'] }],
    ])
    const inOne = (weightOf: Readonly<Record<string, number>>) =>
      new Set(filesJoined(files, ['index.js', 'dates.js'], weightOf).values()).size === 1
    expect(inOne({ 'index.js': 3 })).toBe(true)
    expect(inOne({ 'index.js': 2 })).toBe(false)
  })

  it('are two small ones that every door needs, and not a large one that few need', () => {
    const files = new Map<string, BuiltFile>([
      ['chunk-a.js', { bytes: 300, loads: [] }],
      ['chunk-b.js', { bytes: 200, loads: ['chunk-a.js'] }],
      ['chunk-c.js', { bytes: 9 * FILE, loads: ['chunk-b.js'] }],
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
