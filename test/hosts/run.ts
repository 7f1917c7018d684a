/**
 * `npm run hosts`: the packed library wherever it is meant to run, with the same answers everywhere. The last line counts.
 *
 *     npm run hosts                 Node 20, 22 and 24, TypeScript 5.9 and 6, five time zones, QuickJS
 *     npm run hosts -- --quick      this Node, the TypeScript of the project, QuickJS: what every change is held to
 *
 * Chromium is a host too; the checks of the playground visit it. What a host needs beyond this machine is installed from the registry into a
 * folder under `node_modules/.cache`.
 */
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { existingDoors, ROOT, specifier } from '../package/doors'
import { type Packed, pack, run } from '../package/pack'
import { bundleSingle, SINGLE_FILES } from '../package/single-file'
import { ANSWER, type HostCase, hostCases, KNOWN } from './cases'
import { quickJs } from './quickjs'
import { installed, nodeOf } from './tools'

interface Host {
  readonly name: string
  /** Rejects when something is not as it should be; gives a few words for the line. */
  readonly act: () => Promise<string>
}

const quick = process.argv.includes('--quick')
const cases = hostCases(quick ? 3 : 10)
const packed: Packed = await pack()
const { project } = packed
const doors = existingDoors().map(({ door }) => specifier(door))

const DECIDE = `import { readFileSync } from 'node:fs'
import { CHECKERS } from 'aparatur/checkers'
${ANSWER}
const { conclusion, status } = CHECKERS.classifyConduct.check(${JSON.stringify(KNOWN.facts)})
console.log(status, conclusion.kind, conclusion.level)
console.log(answerAll(CHECKERS, JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'))))
`
await writeFile(join(project, 'cases.json'), JSON.stringify(cases))
await writeFile(join(project, 'decide.js'), DECIDE)

function demand(condition: boolean, problem: string): void {
  if (!condition) throw new Error(problem)
}

/** What one Node answers; the zone is handed on, for no answer may depend on it. */
async function answersOf(node: string, zone = 'UTC'): Promise<string> {
  const [known, all = ''] = (await run('env', [`TZ=${zone}`, node, 'decide.js'], project)).trim().split('\n')
  demand(known === KNOWN.answer, `the known case is ${known}, and should be ${KNOWN.answer}`)
  return all
}

const expected = await answersOf(process.execPath)
const same = (answers: string): string => {
  demand(answers === expected, `other answers: ${answers}\nthose of this Node: ${expected}`)
  const [, count, statuses] = JSON.parse(answers) as [string, number, string[]]
  return `${count} decisions, the same (${statuses.join(', ')})`
}

const node = (name: string, find: () => Promise<string>): Host => ({
  name,
  act: async () => {
    const program = await find()
    await run(program, ['load.js', ...doors], project)
    return `${(await run(program, ['-v'], project)).trim()}, ${doors.length} doors, ${same(await answersOf(program))}`
  },
})

const WRITTEN = '22 September 2024\n'

/** Every consumer in TypeScript, compiled by one version of the compiler and run. */
const typescript = (name: string, find: () => Promise<string>): Host => ({
  name,
  act: async () => {
    const compiler = await find()
    const folder = join(project, name.replace(/\W+/g, '-'))
    await cp(join(ROOT, 'test/package/consumers'), folder, { recursive: true })
    for (const consumer of ['ts-nodenext-esm', 'ts-node16-cjs', 'ts-bundler']) {
      await run(
        'node',
        [compiler, '-p', '.', ...(consumer === 'ts-bundler' ? ['--noEmit'] : [])],
        join(folder, consumer),
      )
      if (consumer === 'ts-bundler') continue
      const written = await run('node', ['built/main.js'], join(folder, consumer))
      demand(written === WRITTEN, `${consumer} writes ${JSON.stringify(written)}`)
    }
    return `${(await run('node', [compiler, '-v'], project)).trim()}, 3 consumers`
  },
})

const compilerIn = (folder: string): string => join(folder, 'node_modules/typescript/bin/tsc')

const zone = (name: string): Host => ({ name, act: async () => same(await answersOf(process.execPath, name)) })

/** A script in a bare engine: first that nothing of a host is there, then the answers. */
const bare = (name: string, script: () => Promise<string>, register: string, some: readonly HostCase[]): Host => ({
  name: `QuickJS, ${name}`,
  act: async () => {
    const engine = await quickJs()
    const text = [
      'const absent = [typeof process, typeof require, typeof window, typeof structuredClone, typeof Intl].join()',
      await script(),
      ANSWER,
      `const told = answerAll(${register}, ${JSON.stringify(some)})`,
      'absent + "\\n" + told',
    ].join('\n')
    const [absent, answers = ''] = (await engine.evaluate(text, project)).split('\n')
    demand(/^(undefined,?){5}$/.test(absent ?? ''), `the engine is not bare: ${absent}`)
    const here = new Function(`${await script()}\n${ANSWER}\nreturn answerAll(${register}, ${JSON.stringify(some)})`)()
    demand(answers === here, `other answers: ${answers}\nthose of this Node: ${here}`)
    const bytes = Buffer.byteLength(await script())
    return `${engine.name}, ${(bytes / 1000).toFixed(0)} kB, ${some.length} decisions, the same`
  },
})

const published = (name: string) => () =>
  readFile(join(project, 'node_modules/aparatur/dist/single-file', name), 'utf8')
const one = (): Promise<string> =>
  bundleSingle("export { classifyConduct } from 'aparatur/neutrality'", project, 'aparatur')
const ofConduct = cases.filter(([checker]) => checker === 'classifyConduct')

const singles: readonly Host[] = [
  ...SINGLE_FILES.filter(({ name }) => !quick || name === 'aparatur-checkers.js').map(({ name }) =>
    bare(name, published(name), 'aparatur.CHECKERS', cases),
  ),
  bare('one checker of your own bundle', one, '{ classifyConduct: { check: aparatur.classifyConduct } }', ofConduct),
]

/** The example of the guides, on every core, against one thread over the same lines. */
const workers: Host = {
  name: 'worker threads, as in the guide',
  act: async () => {
    const script = await readFile(join(ROOT, 'docs/scale/screen.mjs'), 'utf8')
    for (const guide of ['at-scale', 'skala']) {
      const page = await readFile(join(ROOT, `docs/guide/${guide}.md`), 'utf8')
      demand(page.includes(script.trimEnd()), `docs/guide/${guide}.md does not show docs/scale/screen.mjs as it is`)
    }
    const lines = Array.from({ length: 3500 }, (_, at) => (at % 100 === 99 ? '{oops' : JSON.stringify(lineOf(at))))
    await writeFile(join(project, 'facts.jsonl'), lines.join('\n'))
    await writeFile(join(project, 'screen.mjs'), script)
    const { safeClassifyConduct } = await import('../../src/schemas')
    const counts: Record<string, number> = {}
    for (const line of lines) {
      const answer = safeClassifyConduct(line === '{oops' ? line : JSON.parse(line))
      const status = answer.ok ? answer.value.status : 'refused'
      counts[status] = (counts[status] ?? 0) + 1
    }
    const told = JSON.parse(await run('node', ['screen.mjs', 'facts.jsonl'], project)) as Record<string, number>
    demand(isDeepStrictEqual(told, counts), `${JSON.stringify(told)}, and one thread ${JSON.stringify(counts)}`)
    return JSON.stringify(told)
  },
}

function lineOf(at: number): unknown {
  const facts = {
    actor: { kind: at % 7 === 0 ? 'pnss' : 'pns' },
    conduct: 'social-media-engagement',
    election: 'pilkada-2024',
  }
  return at % 5 === 0 ? facts : { ...facts, committedOn: '2024-10-10' }
}

const HOSTS: readonly Host[] = quick
  ? [
      node('Node, this one', async () => process.execPath),
      typescript('TypeScript, that of the project', async () => compilerIn(ROOT)),
      workers,
      ...singles,
    ]
  : [
      ...[20, 22, 24].map((major) => node(`Node ${major}`, () => nodeOf(major))),
      ...['5.9', '6'].map((version) =>
        typescript(`TypeScript ${version}`, async () => compilerIn(await installed(`typescript@${version}`))),
      ),
      ...['UTC', 'Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Apia'].map(zone),
      workers,
      ...singles,
    ]

let failed = 0
try {
  for (const { name, act } of HOSTS) {
    const begun = performance.now()
    try {
      const told = await act()
      console.log(`ok   ${name.padEnd(42)}${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${told}`)
    } catch (error) {
      failed += 1
      console.log(`FAIL ${name}\n${error instanceof Error ? error.message : String(error)}`)
    }
  }
} finally {
  await packed.remove()
}
console.log(`${HOSTS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
