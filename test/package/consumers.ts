import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { declarationsIn, handedOut } from '../checks/declarations'
import { type Example, examplesInMarkdown, examplesInSource } from '../checks/examples'
import { readMarkdown, readSources } from '../checks/files'
import { type Door, existingDoors, ROOT, specifier } from './doors'
import { type Packed, readPacked, run } from './pack'
import { SINGLE_FILES } from './single-file'
import { SIZES, type Size } from './sizes'

/** One thing a user may do with the packed library; it rejects when that fails. */
export interface Check {
  readonly name: string
  readonly act: (packed: Packed) => Promise<void>
}

/** What every consumer in the folder `consumers` writes. */
const WRITTEN = '22 September 2024\n'
/** The doors behind which zod is expected. */
const WITH_ZOD: ReadonlySet<Door> = new Set(['index', 'schemas', 'interchange'])
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')

function demand(condition: boolean, problem: string): void {
  if (!condition) throw new Error(problem)
}

async function expectWritten(folder: string, file: string): Promise<void> {
  const written = await run('node', [file], folder)
  demand(written === WRITTEN, `${file} should write ${JSON.stringify(WRITTEN)}, and writes ${JSON.stringify(written)}`)
}

function consumer(name: string, steps: (folder: string) => Promise<void>): Check {
  return { name, act: ({ project }) => steps(join(project, 'consumers', name)) }
}

const consumers: readonly Check[] = [
  consumer('esm-js', (folder) => expectWritten(folder, 'main.js')),
  consumer('cjs-js', (folder) => expectWritten(folder, 'main.js')),
  ...['ts-nodenext-esm', 'ts-node16-cjs'].map((name) =>
    consumer(name, async (folder) => {
      await run('node', [TSC, '-p', '.'], folder)
      await expectWritten(folder, 'built/main.js')
    }),
  ),
  consumer('ts-bundler', async (folder) => {
    await run('node', [TSC, '-p', '.', '--noEmit'], folder)
    await build({
      absWorkingDir: folder,
      entryPoints: ['main.ts'],
      outfile: 'built/main.js',
      bundle: true,
      format: 'esm',
    })
    await expectWritten(folder, 'built/main.js')
  }),
]

/** Loads doors by `import` and by `require` and compares the names they hand out. */
const load = (names: readonly Door[], folder: string) => run('node', ['load.js', ...names.map(specifier)], folder)

const doors = existingDoors().map(({ door }) => door)

const loading: readonly Check[] = [
  {
    name: 'every door gives the same names to import and to require',
    act: async ({ project }) => {
      await load(doors, project)
    },
  },
  {
    name: 'requiring all loads nothing before a name is read, nor zod with a checker',
    act: async ({ project }) => {
      await run('node', ['load-later.cjs'], project)
    },
  },
  {
    name: 'no checker loads zod: they run where it is not installed',
    act: async ({ projectWithoutZod }) => {
      const without = doors.filter((door) => !WITH_ZOD.has(door))
      await load(without, projectWithoutZod)
      if (!doors.includes('schemas')) return
      const error = await load(['schemas'], projectWithoutZod).then(() => '', String)
      demand(/zod/.test(error), 'aparatur/schemas loads without zod, so this check shows nothing')
    },
  },
]

/** The bytes of a bundle of this code, gzipped, and the files that went into it. */
async function measure(code: string, folder: string): Promise<{ bytes: number; inputs: string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
  })
  const outputs = Object.values(result.metafile.outputs)
  const inputs = outputs.flatMap(({ inputs: parts }) =>
    Object.entries(parts)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  )
  return { bytes: gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length, inputs }
}

/** The bytes of a file of the built library and of all that it imports from there. */
async function loadedBy(packed: Packed, file: string, seen: Set<string> = new Set()): Promise<number> {
  if (seen.has(file)) return 0
  seen.add(file)
  const text = await readPacked(packed, `dist/${file}`)
  let bytes = text.length
  for (const [, next = ''] of text.matchAll(/(?:from|import) '\.\/([\w-]+\.js)'/g)) {
    bytes += await loadedBy(packed, next, seen)
  }
  return bytes
}

function sizeCheck({ code, ceiling, loads, without }: Size): Check {
  return {
    name: `size of ${code}`,
    act: async (packed) => {
      const { project } = packed
      if (loads !== undefined) {
        const door = doors.find((name) => code.endsWith(`'${specifier(name)}'`))
        const bytes = await loadedBy(packed, `${door}.js`)
        demand(bytes <= loads, `Node loads ${bytes} bytes, and the ceiling is ${loads}`)
      }
      const { bytes, inputs } = await measure(code, project)
      demand(bytes <= ceiling, `${bytes} bytes, and the ceiling is ${ceiling}`)
      for (const name of without) {
        const found = inputs.filter((path) => path.includes(`/${name}/`))
        demand(found.length === 0, `${name} is in the bundle: ${found.join(', ')}`)
      }
    },
  }
}

const sizes: readonly Check[] = [
  ...SIZES.filter(({ code }) => doors.some((door) => code.endsWith(`'${specifier(door)}'`))).map(sizeCheck),
  {
    name: 'every door has a ceiling in test/package/sizes.ts',
    act: async (packed) => {
      const whole = (door: Door) => `export * from '${specifier(door)}'`
      const open = doors.filter((door) => !SIZES.some(({ code, loads }) => code === whole(door) && loads !== undefined))
      const measured = open.map(async (door) => {
        const { bytes } = await measure(whole(door), packed.project)
        return `${specifier(door)} (now ${bytes} bytes bundled, ${await loadedBy(packed, `${door}.js`)} loaded)`
      })
      demand(open.length === 0, `without a ceiling: ${(await Promise.all(measured)).join(', ')}`)
    },
  },
]

const singleFiles: readonly Check[] = SINGLE_FILES.map(({ name, ceiling }) => ({
  name: `single-file/${name} is one script with one global, and no larger than its ceiling`,
  act: async (packed) => {
    const script = await readPacked(packed, `dist/single-file/${name}`)
    const bytes = Buffer.byteLength(script)
    demand(bytes <= ceiling, `${bytes} bytes, and the ceiling is ${ceiling}`)
    demand(/^(?:"use strict";)?var aparatur=/.test(script), `it begins with ${script.slice(0, 40)}`)
    demand(!/^\s*(?:import|export)\b/m.test(script), 'it holds an import or an export')
  },
}))

const contents: Check = {
  name: 'the tarball holds the build and the notices, and no path of this machine',
  act: async (packed) => {
    const strange = packed.files.filter(
      (file) =>
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|dist\/json-schema\/[\w-]+\.json|dist\/single-file\/[\w-]+\.js|docs\/guide\/[\w-]+\.md)$/.test(
          file,
        ),
    )
    demand(strange.length === 0, `not to be published: ${strange.join(', ')}`)
    for (const file of packed.files) {
      demand(!(await readPacked(packed, file)).includes(ROOT), `${file} names the folder it was built in`)
    }
  },
}

const jsonSchemas: readonly Check[] = [
  {
    name: 'every JSON Schema is read from the package, compiled by a validator, and tells a right record from a wrong one',
    act: async ({ project, files }) => {
      const { Ajv2020 } = await import('ajv/dist/2020.js')
      const { default: addFormats } = await import('ajv-formats')
      const read = createRequire(join(project, 'package.json'))
      const names = files.flatMap((file) => /^dist\/json-schema\/([\w-]+)\.json$/.exec(file)?.[1] ?? [])
      demand(names.length > 50, `only ${names.length} schemas in the package`)
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
      addFormats.default(ajv)
      for (const name of names) ajv.addSchema(read(`aparatur/json-schema/${name}.json`))
      const verdict = (name: string, sample: object) => ajv.getSchema(`urn:aparatur:json-schema:${name}`)?.(sample)
      for (const name of names) verdict(name, {})
      const pns = {
        kind: 'pns',
        birthDate: '1990-02-14',
        sex: 'wanita',
        nip: '19900214 201503 2 001',
        tmtCpns: '2015-03-01',
        golongan: 'III/b',
        post: { level: 'jf-ahli-pertama' },
        status: 'aktif',
      }
      demand(verdict('pns', pns) === true, 'a right record of a PNS is refused')
      for (const wrong of [{ golongan: 'IX' }, { golongan: 'III/e' }, { birthDate: '1990-02-30' }, { name: 'x' }]) {
        demand(verdict('pns', { ...pns, ...wrong }) === false, `${JSON.stringify(wrong)} is taken`)
      }
      demand(verdict('asn', { ...pns, kind: 'pppk' }) === false, 'a PPPK with the fields of a PNS is taken')
    },
  },
]

const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023'],
    types: ['node'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['**/*.ts'],
}

async function compile(folder: string): Promise<void> {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG))
  await run('node', [TSC, '-p', '.', '--pretty', 'false'], folder)
}

/** What an example in a comment needs to import, since it may name its room and the package without an import. */
function importsFor(code: string, outward: ReadonlyMap<string, Door>): string {
  const declared = new Set(
    [...code.matchAll(/\b(?:const|let|function|type|interface)[ \t]+(\w+)/g)].map(([, name]) => name),
  )
  const imported = new Set([...code.matchAll(/import[^'"]*/g)].flatMap(([clause]) => clause.match(/\w+/g) ?? []))
  const words = new Set(code.match(/\b[A-Za-z_]\w*\b/g) ?? [])
  return [...words]
    .filter((word) => outward.has(word) && !declared.has(word) && !imported.has(word))
    .map((word) => `import { ${word} } from '${specifier(outward.get(word) as Door)}';`)
    .join(' ')
}

function publicExamples(): { example: Example; imports: string }[] {
  const sources = readSources()
  const byDoor = existingDoors().map(({ door, file }) => ({ door, handed: handedOut(file, sources) }))
  const found = [...sources].flatMap(([file, text]) => {
    const declared = declarationsIn(file, text)
    return examplesInSource(file, text).flatMap((example) => {
      const owner = declared.find(({ line }) => line > example.line)
      const home = byDoor.findLast(({ handed }) => owner !== undefined && handed.has(`${file}#${owner.name}`))
      if (home === undefined) return []
      const outward = new Map<string, Door>()
      for (const { door, handed } of [...byDoor.filter((other) => other !== home), home]) {
        for (const entry of handed) outward.set(entry.slice(entry.indexOf('#') + 1), door)
      }
      return [{ example, imports: importsFor(example.code, outward) }]
    })
  })
  const pages = [...readMarkdown()].flatMap(([file, text]) => examplesInMarkdown(file, text))
  return [...found, ...pages.map((example) => ({ example, imports: '' }))]
}

const compiled: readonly Check[] = [
  {
    name: 'the examples of the documentation compile against the packed declarations',
    act: async ({ project }) => {
      const folder = join(project, 'examples')
      await mkdir(folder)
      for (const { example, imports } of publicExamples()) {
        const name = `${example.file.replace(/[/\\]/g, '.')}.${example.line}.ts`
        // The first line holds the imports, so that an error on line n is line n - 1 of the example.
        await writeFile(join(folder, name), `${imports} export {};\n${example.code}\n`)
      }
      await compile(folder)
    },
  },
]

const situations: readonly Check[] = [
  {
    name: 'docs/situations compiles against the packed declarations',
    act: async ({ project }) => {
      const folder = join(project, 'situations')
      await cp(join(ROOT, 'docs/situations'), folder, { recursive: true })
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
      await compile(folder)
    },
  },
  {
    name: 'npm run demo (docs/situations/demo.ts)',
    act: async () => {
      const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
      const written = await run('node', [tsx, 'docs/situations/demo.ts'], ROOT)
      demand(written.trim() !== '', 'the demo writes nothing')
    },
  },
]

/** Everything that is tried on the packed library. */
export const CHECKS: readonly Check[] = [
  contents,
  ...consumers,
  ...loading,
  ...jsonSchemas,
  ...sizes,
  ...singleFiles,
  ...compiled,
  ...(existsSync(join(ROOT, 'docs/situations/demo.ts')) ? situations : []),
]
