/**
 * `npm run mutation`: spoils the rows of every table, then the algorithms of every room, and asks whether a test notices.
 *
 *     npm run mutation                      all tables and all rooms
 *     npm run mutation -- --room dates      one room, by its name in `rooms.ts` (may be given more than once)
 *     npm run mutation -- --room dates --file src/dates/period.ts
 *     npm run mutation -- --room dates --vitest      by the runner of vitest: the same answers, some twenty times as slow
 *     npm run mutation -- --quick           the smaller tables and one algorithm, as `npm test` does
 *
 * A room passes at 95 of 100 mutants; those that `survivors.ts` argues to change nothing are not counted.
 */
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { ROOMS } from './rooms'
import { codeAt, onOneLine, reasonFor } from './survivors'

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number]
type LogLevel = NonNullable<ConstructorParameters<typeof Stryker>[0]['logLevel']>

const FLOOR = 0.95
const ROOT = join(import.meta.dirname, '../..')

/** Beside the smaller tables: the arithmetic on which everything that counts days stands. */
const QUICK = { room: 'dates', file: 'src/dates/arithmetic.ts' }
const quick = process.argv.includes('--quick')

const after = (flag: string) => process.argv.flatMap((word, at) => (process.argv[at - 1] === flag ? [word] : []))
const wanted = quick ? [QUICK.room] : after('--room')
const files = quick ? [QUICK.file] : after('--file')
const unknown = wanted.filter((name) => ROOMS[name] === undefined)
if (unknown.length > 0) {
  console.error(`no room is called ${unknown.join(', ')}; there are: ${Object.keys(ROOMS).join(', ')}`)
  process.exit(1)
}
process.chdir(ROOT)

const outcomes: boolean[] = []
if (quick || wanted.length === 0) outcomes.push(rowsPass(quick ? ['--quick'] : []))
for (const name of wanted.length === 0 ? Object.keys(ROOMS) : wanted) outcomes.push(await passes(name))
const poor = outcomes.filter((passed) => !passed).length
console.log(`${outcomes.length - poor} passed, ${poor} failed`)
process.exitCode = poor === 0 ? 0 : 1

function rowsPass(flags: readonly string[]): boolean {
  try {
    execFileSync('node_modules/.bin/tsx', ['test/mutation/rows.ts', ...flags], { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}

async function passes(name: string): Promise<boolean> {
  const { mutate } = ROOMS[name] as (typeof ROOMS)[string]
  const begun = performance.now()
  // Which tests there are is read from here by the configuration of the test runner, which runs in a process of its own.
  process.env['MUTATION_ROOM'] = name
  const results = await new Stryker({
    mutate: files.length > 0 ? files : [...mutate, '!**/index.ts'],
    testRunner: process.argv.includes('--vitest') ? 'vitest' : 'in-one-process',
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'in-one-process.mjs')],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? 2),
    ignorePatterns: ['dist', 'coverage', 'docs/site', '*.tgz'],
    tempDirName: join(tmpdir(), 'aparatur-mutation'),
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
    disableTypeChecks: false,
    logLevel: 'warn' as LogLevel,
    timeoutMS: 30_000,
  }).runMutationTest()
  return tell(name, results, (performance.now() - begun) / 1000)
}

function isAlive({ status }: MutantResult): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

function tell(name: string, results: readonly MutantResult[], seconds: number): boolean {
  const count = (...status: MutantResult['status'][]) => results.filter((one) => status.includes(one.status)).length
  const alive = results.filter(isAlive)
  const left = alive.map(told).filter(({ argued }) => !argued)
  const killed = count('Killed', 'Timeout')
  const share = killed + left.length === 0 ? 1 : killed / (killed + left.length)
  console.log(
    `${name}: ${results.length} mutants, noticed ${killed} (${count('Timeout')} by running too long), survived ${alive.length}, ` +
      `argued ${alive.length - left.length}, not run ${count('CompileError', 'RuntimeError', 'Ignored')}; ` +
      `${(100 * share).toFixed(2)} %; ${seconds.toFixed(0)} s`,
  )
  for (const { file, code, instead, at, status } of left) {
    console.log(`  ${file}:${at} ${status === 'NoCoverage' ? 'not reached' : 'survives'}: ${code}\n    => ${instead}`)
  }
  return share >= FLOOR
}

/** A mutant as it is told, and whether the list of survivors says why nobody can notice it. */
function told({ fileName, location, replacement = '', status }: MutantResult) {
  const [file, code, instead] = [relative(ROOT, fileName), codeAt(fileName, location), onOneLine(replacement)]
  const argued = reasonFor(file, location, replacement) !== undefined
  return { file, code, instead, status, argued, at: `${location.start.line}:${location.start.column}` }
}
