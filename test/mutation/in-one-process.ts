/**
 * A test runner for Stryker that loads the tests of a room anew for each mutant, in one process and from one bundle per file. The runner
 * for vitest starts a worker for each mutant, which takes a quarter of a second; this takes a few milliseconds, so that rooms of a thousand
 * mutants are done in a minute. It knows of vitest only what these tests use.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type CompleteDryRunResult,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import * as fastCheck from 'fast-check'
import { lightLaw, ROOMS, type Room } from './rooms'
import { vitestLike } from './vitest-like'

/** What the instrumented code looks at: which mutant is on, and where it notes what it reaches. */
interface Namespace {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: CompleteDryRunResult['mutantCoverage']
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

/** A file of tests as one script, and what was seen of it unspoiled. */
interface Bundle {
  readonly file: string
  readonly script: vm.Script
  readonly size: number
  /** Milliseconds that each test took, by its id. */
  readonly took: Map<string, number>
}

/** Milliseconds beyond which a test is asked last. */
const LONG = 100

interface Test {
  readonly id: string
  readonly name: string
  readonly run: () => unknown
}

const space = globalThis as { __stryker__?: Namespace }
space.__stryker__ ??= {}
const mutation = space.__stryker__

class InOneProcess implements TestRunner {
  private bundles: Bundle[] = []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const room = ROOMS[process.env['MUTATION_ROOM'] ?? ''] as Room
    for (const file of room.tests.flatMap(filesOf)) this.bundles.push(await bundle(file))
    this.bundles.sort((a, b) => a.size - b.size)
    // Stryker asks one of its processes for a dry run; each has to know how long its tests take.
    await this.unspoiled()
  }

  async dryRun(): Promise<DryRunResult> {
    mutation.mutantCoverage = { static: {}, perTest: {} }
    const tests = await this.unspoiled()
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutation.mutantCoverage }
  }

  /** Runs every test without a mutant, and keeps how long each took. */
  private async unspoiled(): Promise<TestResult[]> {
    mutation.activeMutant = undefined
    const tests: TestResult[] = []
    for (const one of this.bundles) {
      for (const { id, name, run } of load(one)) {
        mutation.currentTestId = id
        const begun = performance.now()
        const failure = await failureOf(run)
        const timeSpentMs = performance.now() - begun
        mutation.currentTestId = undefined
        one.took.set(id, timeSpentMs)
        const result = { id, name, timeSpentMs, fileName: join(process.cwd(), one.file) }
        tests.push(
          failure === undefined
            ? { ...result, status: TestStatus.Success }
            : { ...result, status: TestStatus.Failed, failureMessage: failure },
        )
      }
    }
    return tests
  }

  /** All tests of every file in which a test reaches the mutant: those that do first, and of each kind the shortest. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const reaching = new Set(testFilter ?? this.bundles.flatMap(({ took }) => [...took.keys()]))
    mutation.activeMutant = activeMutant.id
    mutation.hitCount = hitLimit === undefined ? undefined : 0
    mutation.hitLimit = hitLimit
    mutation.mutantCoverage = undefined
    let nrOfTests = 0
    const killed = (id: string, failureMessage: string): MutantRunResult =>
      (mutation.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY)
        ? { status: MutantRunStatus.Timeout, reason: 'reached too often' }
        : { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests }
    const asked = this.bundles.filter(({ took }) => [...took.keys()].some((id) => reaching.has(id)))
    // What takes long is asked only when nothing quick has noticed.
    for (const long of [false, true]) {
      for (const one of asked) {
        const took = (id: string) => one.took.get(id) ?? 0
        if (![...one.took.values()].some((time) => time > LONG === long)) continue
        let tests: Test[] = []
        const unloaded = await failureOf(() => {
          tests = load(one)
        })
        const [first = ''] = one.took.keys()
        if (unloaded !== undefined) return killed(first, unloaded)
        if (tests.length !== one.took.size) return killed(first, 'other tests than unspoiled')
        const cost = ({ id }: Test) => took(id) + (reaching.has(id) ? 0 : 1e6)
        for (const { id, run } of tests
          .filter(({ id }) => took(id) > LONG === long)
          .sort((a, b) => cost(a) - cost(b))) {
          nrOfTests++
          const failure = await failureOf(run)
          if (failure !== undefined) return killed(id, failure)
        }
      }
    }
    return nrOfTests === 0
      ? { status: MutantRunStatus.Error, errorMessage: 'no test was run' }
      : { status: MutantRunStatus.Survived, nrOfTests }
  }
}

/** The files of a pattern that has its star in the name of the file. */
function filesOf(pattern: string): string[] {
  const [start = '', end] = basename(pattern).split('*')
  const fits = (name: string) => (end === undefined ? name === start : name.startsWith(start) && name.endsWith(end))
  return readdirSync(dirname(pattern))
    .filter(fits)
    .map((name) => join(dirname(pattern), name))
}

/** One script of a file of tests, with what is set up for all of them; packages stay outside. */
async function bundle(file: string): Promise<Bundle> {
  const at = join(process.cwd(), file)
  const { outputFiles } = await build({
    // Required, for what is imported for its effects alone is left out of a package that says it has none.
    stdin: { contents: `require('./test/checks/setup'); require('./${file}')`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(at).href) },
    plugins: [
      {
        name: 'light-law',
        setup({ onResolve }) {
          onResolve({ filter: /\/law$/ }, ({ path, importer }) => {
            const light = lightLaw(path, importer)
            return light === undefined ? undefined : { path: light }
          })
        },
      },
    ],
  })
  const code = outputFiles[0]?.text ?? ''
  const script = new vm.Script(`(function (require, module, exports) {${code}\n})`, {
    filename: at,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  return { file, script, size: code.length, took: new Map() }
}

/** Loads a file anew, nothing kept of the last time, and collects its tests. */
function load({ file, script }: Bundle): Test[] {
  const { api, tests } = vitestLike()
  const packages = createRequire(join(process.cwd(), file))
  const own: { readonly [name: string]: unknown } = { vitest: api, 'fast-check': fastCheck }
  const module = { exports: {} }
  script.runInThisContext()((name: string) => own[name] ?? packages(name), module, module.exports)
  return tests().map(({ name, run }, at) => ({ id: `${relative('', file)}#${at} ${name}`, name, run }))
}

async function failureOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)]
