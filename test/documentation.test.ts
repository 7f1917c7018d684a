import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { roomOf } from './checks/architecture'
import { declarationsIn, handedOut } from './checks/declarations'
import { type Example, examplesInMarkdown, examplesInSource, importsOf, runExample } from './checks/examples'
import { readMarkdown, readSources } from './checks/files'
import { existingDoors, ROOT, specifier } from './package/doors'

const sources = readSources()
const doors = existingDoors()
const declarations = [...sources].flatMap(([file, text]) => declarationsIn(file, text))
const open = new Set(doors.flatMap(({ file }) => [...handedOut(file, sources)]))
const handed = declarations.filter(({ file, name }) => open.has(`${file}#${name}`))
const examples = [
  ...[...sources].flatMap(([file, text]) => examplesInSource(file, text)),
  ...[...readMarkdown()].flatMap(([file, text]) => examplesInMarkdown(file, text)),
]

type Names = Readonly<Record<string, unknown>>
const load = (file: string): Promise<Names> => import(/* @vite-ignore */ `${ROOT}/${file}`)

async function modulesFor(example: Example): Promise<Names> {
  const loaded: Record<string, unknown> = {}
  for (const name of importsOf(example)) {
    const door = doors.find((candidate) => specifier(candidate.door) === name)
    if (door !== undefined) loaded[name] = await load(door.file)
  }
  return loaded
}

/** A comment in a source file may name, without an import, all that its file, its room and the package export. */
async function scopeFor({ file }: Example): Promise<Names> {
  if (!file.startsWith('src/')) return {}
  const files = ['src/index.ts', `src/${roomOf(file)}/index.ts`, file].filter((path) => existsSync(`${ROOT}/${path}`))
  const scope: Record<string, unknown> = {}
  for (const path of files) Object.assign(scope, await load(path))
  return scope
}

describe('the examples of the documentation', () => {
  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    async (_, example) => {
      const modules = await modulesFor(example)
      const mismatches = await runExample(example, { modules, scope: await scopeFor(example) })
      expect(mismatches.map(({ at, problem }) => `${at} ${problem}`)).toEqual([])
    },
  )

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0)
  })
})

describe('the comments of src', () => {
  it('say in a sentence what every exported name is', () => {
    const silent = declarations.filter(({ summary }) => summary === '')
    expect(silent.map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([])
  })

  it.each(doors)('say at the head of $file what the door is for, and its name', ({ door, file }) => {
    const head = /^\/\*\*\n \* ([\s\S]+?\.)\n \*\n \* @module (\S+)\n \*\//.exec(sources.get(file) ?? '')
    expect(head?.[2]).toBe(specifier(door))
  })

  it('show an example of every function that a door hands out', () => {
    const functions = handed.filter(({ kind }) => kind === 'function')
    const unshown = functions.filter(({ hasExample }) => !hasExample)
    expect(functions.length).toBeGreaterThan(0)
    expect(unshown.map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([])
  })

  it('explain every field of an interface that a door hands out', () => {
    const bare = handed.flatMap(({ file, line, name, bareFields }) =>
      bareFields.map((field) => `${file}:${line} ${name}.${field}`),
    )
    expect(bare).toEqual([])
  })
})

const surroundings = {
  modules: { aparatur: { double: (x: number) => x * 2 } },
  scope: {
    pair: () => ({
      level: 'berat',
      basis: [
        { provision: 'a', role: 'norm' },
        { provision: 'b', role: 'level' },
      ],
    }),
    later: async () => 7,
    fail: () => {
      throw new RangeError('from: 2023-02-30 is no day')
    },
  },
}
const run = async (code: string) => {
  const mismatches = await runExample({ file: 'page.md', line: 10, code }, surroundings)
  return mismatches.map(({ at, problem }) => `${at} ${problem}`)
}

describe('the runner of examples', () => {
  it.each([
    ['an import', "import { double } from 'aparatur'\ndouble(2) // => 4"],
    ['a local name that hides one in scope', 'const pair = 1 // => 1\npair // => 1'],
    ['types', "const level: string = pair().level // => 'berat'"],
    ['deep values', "pair().basis[0] // => { provision: 'a', role: 'norm' }"],
    ['values with more to come', "pair() // => { basis: [{ provision: 'a', ... }, ...], ... }"],
    [
      'a value on the next lines',
      "pair().basis\n// => [\n//   { provision: 'a', role: 'norm' },\n//   { provision: 'b', role: 'level' },\n// ]",
    ],
    ['a promise', 'await later() // => 7'],
    ['an error', 'fail() // => throws RangeError: from'],
    ['a branch', "if (pair().level === 'berat') {\n  pair().basis.length // => 2\n}"],
    ['lines that begin with a parenthesis', 'const a = 1\n;(a + 1) // => 2'],
    ['a text that is no JavaScript', "'Pasal 5 huruf n' // => Pasal 5 huruf n"],
  ])('accepts %s', async (_, code) => {
    expect(await run(code)).toEqual([])
  })

  it.each([
    ['a wrong value', '1 // => 1\n1 + 1 // => 3', ['page.md:11 says 3, but it is 2']],
    ['a wrong value after a declaration', "const a = 'x' // => 'y'", ["page.md:10 says 'y', but it is 'x'"]],
    ['a string shown without quotes that reads as a number', "'12' // => 12", ["page.md:10 says 12, but it is '12'"]],
    ['a key too many', '({ a: 1, b: 2 }) // => { a: 1 }', ['page.md:10 says { a: 1 }, but it is { a: 1, b: 2 }']],
    [
      'a key too few',
      '({ a: 1 }) // => { a: 1, b: undefined }',
      ['page.md:10 says { a: 1, b: undefined }, but it is { a: 1 }'],
    ],
    ['an item too many', '[1, 2] // => [1]', ['page.md:10 says [1], but it is [ 1, 2 ]']],
    [
      'a branch that is never reached',
      'if (1 > 2) {\n  1 // => 1\n}',
      ['page.md:11 states a value that is never reached'],
    ],
    ['code that states nothing', '1 + 1', ['page.md:10 states no value: end a line with "// => value"']],
    [
      'a value that stands after nothing',
      '1 // => 1\nfunction f() {} // => 2',
      ['page.md:10 2 values are stated, but only 1 stand after an expression'],
    ],
    ['an unknown name', 'gone() // => 1', ['page.md:10 stops with ReferenceError: gone is not defined']],
    [
      'an unknown door',
      "import { a } from 'aparatur/gone'\na // => 1",
      ['page.md:10 stops with Error: imports aparatur/gone, which is no door of the package'],
    ],
    [
      'an error that does not come',
      'later // => throws TypeError',
      ['page.md:10 says it throws TypeError, but it gives [AsyncFunction: later]'],
    ],
    [
      'another error',
      'fail() // => throws TypeError',
      ['page.md:10 says it throws TypeError, but it throws RangeError: from: 2023-02-30 is no day'],
    ],
  ])('reports %s', async (_, code, expected) => {
    expect(await run(code)).toEqual(expected)
  })
})

describe('the reader of examples', () => {
  it('finds bare and fenced code in comments, with its line', () => {
    const text = [
      '/**',
      ' * Adds.',
      ' *',
      ' * @param a a number',
      ' * @example',
      ' * add(1) // => 2',
      ' * @example With a name',
      ' * ```ts',
      ' * add({',
      ' *   a: 1,',
      ' * }) // => 3',
      ' * ```',
      ' * @returns the sum',
      ' */',
      'export const add = 1',
      '/** Short. @example is no tag here */',
    ].join('\n')
    expect(examplesInSource('src/a.ts', text)).toEqual([
      { file: 'src/a.ts', line: 5, code: '\nadd(1) // => 2' },
      { file: 'src/a.ts', line: 9, code: 'add({\n  a: 1,\n}) // => 3' },
    ])
  })

  it('takes from Markdown only what is marked to run', () => {
    const text = '# A\n\n```ts\nno()\n```\n\n```ts run\nyes() // => 1\n```\n'
    expect(examplesInMarkdown('README.md', text)).toEqual([{ file: 'README.md', line: 8, code: 'yes() // => 1' }])
  })

  it('follows a door to the declarations behind it', () => {
    const house = new Map([
      ['src/a/index.ts', "export * from './b'\nexport { c as d } from './c'\n"],
      ['src/a/b.ts', 'function b() {}\nexport { b }\nconst hidden = 1\n'],
      ['src/a/c.ts', '/** C. */\nexport const c = () => 1\nexport const other = 1\n'],
    ])
    expect([...handedOut('src/a/index.ts', house)]).toEqual(['src/a/b.ts#b', 'src/a/c.ts#c'])
    const fields = "/** I. */\nexport interface I {\n  kind: 'i'\n  /** A. */\n  a: 1 | 2\n  b?: string\n}\n"
    expect(declarationsIn('src/a/i.ts', fields)[0]?.bareFields).toEqual(['b'])
    expect(declarationsIn('src/a/c.ts', house.get('src/a/c.ts') ?? '')).toEqual([
      { file: 'src/a/c.ts', line: 2, name: 'c', kind: 'function', summary: 'C.', hasExample: false, bareFields: [] },
      { file: 'src/a/c.ts', line: 3, name: 'other', kind: 'const', summary: '', hasExample: false, bareFields: [] },
    ])
  })
})
