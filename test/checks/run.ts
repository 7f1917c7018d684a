/**
 * `npm test`: everything that must hold before a change is kept, a line for each step.
 *
 *     npm test                      all steps
 *     npm test -- --only types      one step, by the name it prints (may be given more than once)
 *
 * All steps run, also after a failure, two at a time where the machine has two cores; failures are told again at the end. A step that
 * this machine cannot run is skipped and listed, and counts as a failure when CI is set. The last line counts: tests, and for the other
 * steps whatever they count themselves, or one each.
 */
import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../package/doors'
import { chromium } from '../playground/browser'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Outcome extends Count {
  /** What the step wrote; shown when it failed. */
  readonly output: string
  /** A few words for its line. */
  readonly note?: string | undefined
}

interface Step {
  readonly name: string
  /** Needs what the step of this name leaves behind; not run when that one failed. */
  readonly after?: string
  /** Why this machine cannot run it; undefined when it can. */
  readonly cannot?: () => string | undefined
  readonly act: () => Promise<Outcome>
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 }
/** Lines shown of a step that failed, unless it was asked for alone. */
const LONGEST = process.argv.includes('--only') ? Number.POSITIVE_INFINITY : 120
/** Steps at once: each is mostly one thread. */
const LANES = Math.min(2, availableParallelism())
const scratch = await mkdtemp(join(tmpdir(), 'aparatur-checks-'))
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)

function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  const options: SpawnOptions = { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env } }
  return new Promise((resolve) => {
    const child = spawn(program, args, options)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += String(part)))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function command(name: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(bin(name), args)
  return { ...(code === 0 ? PASSED : FAILED), output }
}

interface VitestReport {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly numPendingTests?: number
  readonly numTodoTests?: number
  readonly testResults?: { name: string; assertionResults: { status: string; fullName: string }[] }[]
}

async function vitest(
  zone: string,
  ...args: string[]
): Promise<{ code: number; output: string; report: VitestReport }> {
  const file = join(scratch, `${zone.replace('/', '-')}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  // The further zones take up what the first run compiled.
  const kept = ['--experimental.fsModuleCache', `--experimental.fsModuleCachePath=${join(scratch, 'compiled')}`]
  const ran = await run(bin('vitest'), ['run', '--config', 'test/vitest.config.ts', ...reporters, ...kept, ...args], {
    TZ: zone,
  })
  return { ...ran, report: JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) }
}

/** The whole suite, every property with all its tries, under UTC. */
async function suite(): Promise<Outcome> {
  const { code, output, report } = await vitest('UTC')
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  const more = code !== 0 && numFailedTests === 0 ? 1 : 0
  return {
    passed,
    failed: numFailedTests + more,
    skipped: numPendingTests + numTodoTests,
    output,
    note: `${passed} tests`,
  }
}

/**
 * What knows no zone: the source itself, its examples and types, conversations about facts and their receipts, lists of words, how answers
 * are kept, whatever is drawn at random, tables held against what was written by hand, texts of law, and what other engines and pages make of
 * the tables. Whatever reckons with days is tried in every zone.
 */
const WITHOUT_ZONE = [
  'test/architecture.test.ts',
  'test/checkers/**',
  'test/decision/checker-memo.test.ts',
  'test/decision/laid-out.test.ts',
  'test/decision/memo.test.ts',
  'test/documentation.test.ts',
  'test/explain/options.test.ts',
  'test/explain/possible.test.ts',
  'test/explain/real.test.ts',
  'test/fuzz/**',
  'test/interchange/dmn*.test.ts',
  'test/interchange/mermaid-engine.test.ts',
  'test/interchange/json-schema.test.ts',
  'test/law/cited-in-force.test.ts',
  'test/law/gazette/**',
  'test/mutation/**',
  'test/package/**',
  'test/people/hover.test.ts',
  'test/properties/**',
  'test/rules/**/*tables.test.ts',
  'test/rules/in-force.test.ts',
  'test/rules/neutrality/ethics-permission-village.test.ts',
  'test/schemas/properties.test.ts',
  'test/site/**',
]

/** The zone under which lines and branches are counted: few tries of each property must reach all of them, and counting is slow. */
const COUNTED = 'Asia/Jakarta'

/** Tests that need all their tries, or there is too little that they can compare. */
const WITH_MANY_TRIES = ['test/checkers/**', 'test/fuzz/**', 'test/mutation/**']

/** What reads the sources, other engines, pages or texts of law, and reaches no line of the library that others do not reach. */
const REACHING_NO_MORE = [
  'test/architecture.test.ts',
  'test/documentation.test.ts',
  'test/explain/real.test.ts',
  'test/interchange/*-engine.test.ts',
  'test/law/cited-in-force.test.ts',
  'test/law/gazette/**',
  'test/people/hover.test.ts',
  'test/properties/**',
  'test/rules/in-force.test.ts',
  'test/site/**',
]

/** The suite again under another zone, as one check; what it writes is short, for the rest was told under UTC. */
async function zoned(zone: string): Promise<Outcome> {
  const left = zone === COUNTED ? [...WITH_MANY_TRIES, ...REACHING_NO_MORE] : WITHOUT_ZONE
  const counting = zone === COUNTED ? ['--coverage'] : []
  const { code, output, report } = await vitest(zone, ...counting, ...left.flatMap((file) => ['--exclude', file]))
  if (code === 0) return { ...PASSED, output, note: `${report.numPassedTests} tests` }
  const failed = (report.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name.slice(ROOT.length + 1)}: ${fullName}`),
  )
  const again = `To see more: TZ=${zone} npx vitest run --config test/vitest.config.ts`
  return {
    ...FAILED,
    output: failed.length === 0 ? output : [...failed, again].join('\n'),
    note: failed.length === 0 ? 'no test failed' : `${failed.length} tests failed`,
  }
}

/** Packs the built library and reads in the report of attw whether there were any types to be wrong about. */
async function declarations(): Promise<Outcome> {
  const { code, output } = await run(bin('attw'), ['--pack', '.', '--profile', 'node16', '--format', 'json'])
  const start = output.indexOf('{')
  const typed = start !== -1 && JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)).analysis?.types !== false
  if (code === 0 && typed) return { ...PASSED, output }
  const table = await run(bin('attw'), ['--pack', '.', '--profile', 'node16', '--format', 'ascii'])
  return { ...FAILED, output: typed ? table.output : `the package holds no types\n${table.output}` }
}

/** A script of checks that counts them in its last line. */
async function counted(script: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(bin('tsx'), [script, ...args])
  const count = /^(\d+) passed, (\d+) failed$/m.exec(output)
  const passed = Number(count?.[1] ?? 0)
  const failed = Number(count?.[2] ?? 0)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: 0, output, note: `${passed} checks` }
}

/** The playground is compiled for browsers, apart from everything else, and then visited in one. */
async function playground(): Promise<Outcome> {
  const compiled = await command('tsc', '--noEmit', '--pretty', 'false', '-p', 'docs/playground')
  return compiled.failed > 0 ? compiled : counted('test/playground/run.ts')
}

/** The two ends of Indonesia, a clock that changes twice a year, and a place that left out a day. */
const ZONES = ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Apia']

/** What takes long stands first, so that the lanes end together. */
const STEPS: readonly Step[] = [
  {
    name: 'format',
    act: () => command('biome', 'ci', '--error-on-warnings', '--colors=off', '--config-path=test/biome.json'),
  },
  { name: 'tests', act: () => suite() },
  { name: 'types', act: () => command('tsc', '--noEmit', '--pretty', 'false') },
  { name: 'build', act: () => command('tsup', '--silent') },
  ...ZONES.map((zone): Step => ({ name: zone, act: () => zoned(zone) })),
  { name: 'docs', after: 'build', act: () => command('tsx', 'docs/build/run.ts') },
  {
    name: 'playground',
    after: 'build',
    cannot: () => (chromium() === undefined ? 'no chromium on this machine; CHROMIUM may name one' : undefined),
    act: playground,
  },
  { name: 'consumers', after: 'build', act: () => counted('test/package/run.ts') },
  // All tables and algorithms: npm run mutation.
  { name: 'mutation', act: () => counted('test/mutation/run.ts', '--quick') },
  // The other versions of Node and TypeScript, and the zones once more: npm run hosts.
  { name: 'hosts', after: 'build', act: () => counted('test/hosts/run.ts', '--quick') },
  { name: 'attw', after: 'build', act: declarations },
  { name: 'publint', after: 'build', act: () => command('publint', '--strict') },
]

function chosen(): readonly Step[] {
  const names = process.argv.flatMap((word, at) => (process.argv[at - 1] === '--only' ? [word] : []))
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    console.error(`no step is called ${unknown.join(', ')}; there are: ${STEPS.map(({ name }) => name).join(', ')}`)
    process.exit(1)
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

const total = { passed: 0, failed: 0, skipped: 0 }
const failures: string[] = []
const skips: string[] = []
const begun = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const line = (mark: string, name: string, rest: string) => console.log(`${mark.padEnd(5)}${name.padEnd(18)}${rest}`)

async function attempt(step: Step): Promise<void> {
  if (step.after !== undefined && failures.includes(step.after)) {
    failures.push(step.name)
    total.failed += 1
    return line('FAIL', step.name, `not run, for it needs: ${step.after}`)
  }
  const reason = step.cannot?.()
  if (reason !== undefined) {
    skips.push(`${step.name}: ${reason}`)
    total.skipped += 1
    return line('skip', step.name, reason)
  }
  const since = performance.now()
  const outcome = await step.act().catch((error: unknown): Outcome => ({ ...FAILED, output: String(error) }))
  total.passed += outcome.passed
  total.failed += outcome.failed
  total.skipped += outcome.skipped
  if (outcome.skipped > 0) skips.push(`${step.name}: ${outcome.skipped} tests`)
  const failed = outcome.failed > 0
  line(failed ? 'FAIL' : 'ok', step.name, `${seconds(since).padStart(7)}  ${outcome.note ?? ''}`.trimEnd())
  if (!failed) return
  failures.push(step.name)
  const lines = outcome.output.trimEnd().split('\n')
  for (const text of lines.slice(0, LONGEST)) console.log(`  | ${text}`)
  if (lines.length > LONGEST)
    console.log(`  | ... and ${lines.length - LONGEST} lines more: npm test -- --only ${step.name}`)
}

/** Takes the steps in their order, as many at once as there are cores, but no more than two; one that needs another waits for it. */
async function attemptAll(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps]
  const running = new Map<string, Promise<void>>()
  const ready = ({ after }: Step) =>
    after === undefined || !(running.has(after) || waiting.some(({ name }) => name === after))
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < LANES ? waiting.findIndex(ready) : -1
    if (next === -1) {
      await Promise.race(running.values())
      continue
    }
    const [step] = waiting.splice(next, 1) as [Step]
    running.set(
      step.name,
      attempt(step).finally(() => running.delete(step.name)),
    )
  }
}

try {
  await attemptAll(chosen())
} finally {
  await rm(scratch, { recursive: true, force: true })
}

console.log(`\n${seconds(begun)} in all`)
for (const skip of skips) console.log(`skipped  ${skip}`)
if (process.env['CI'] !== undefined && skips.length > 0)
  failures.push(`${skips.length} skipped, which CI does not allow`)
for (const failure of failures) console.log(`failed   ${failure}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = failures.length === 0 ? 0 : 1
