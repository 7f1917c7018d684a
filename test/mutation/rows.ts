import { judge, shareOf } from './judge'
import { mutantsOf } from './mutants'
import { subjects } from './tables'

/**
 * `tsx test/mutation/rows.ts [--all] [--quick] [table-id...]`: spoils every row in every way and asks whether an expectation notices;
 * `--quick` leaves out large tables, which take nearly all of the time.
 */
const FLOOR = 0.99

/** Survivors told per table; `--all` tells every one. */
const TOLD = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 40

/** A table with more mutants is large. */
const LARGE = 400
const quick = process.argv.includes('--quick')

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const found = await subjects()
const unknown = wanted.filter((id) => !found.some(({ table }) => table.id === id))
const lines: string[] = []
let poor = unknown.length > 0
for (const id of unknown) lines.push(`no table '${id}'; there are: ${found.map(({ table }) => table.id).join(', ')}`)

const total = { mutants: 0, caught: 0, possible: 0 }
for (const { table, vocabulary, expectations, equivalents } of found) {
  if (wanted.length > 0 && !wanted.includes(table.id)) continue
  if (quick && mutantsOf(table, vocabulary).length > LARGE) continue
  const started = performance.now()
  const result = judge(table, vocabulary, expectations, equivalents)
  const { mutants, stillborn, equivalent, argued, caught, proof } = result
  const possible = mutants - stillborn - equivalent - argued
  const share = shareOf(result)
  total.mutants += mutants
  total.caught += caught
  total.possible += possible
  if (share < FLOOR || result.failing.length > 0 || result.staleArguments.length > 0) poor = true
  lines.push(
    `${table.id}: ${result.cases} cases, ${mutants} mutants; caught by expectations alone ${caught} of ${possible} ` +
      `(${(100 * share).toFixed(2)} %); also refused by prove ${proof.refused} of ${proof.of} that move a row; ` +
      `equivalent ${equivalent}, argued ${argued}, stillborn ${stillborn}; ${Math.round(performance.now() - started)} ms`,
  )
  for (const text of result.failing) lines.push(`  fails unspoiled: ${text}`)
  const { survivors } = result
  for (const { row, kind, what } of survivors.slice(0, TOLD)) lines.push(`  survives: ${row} [${kind}] ${what}`)
  if (survivors.length > TOLD) lines.push(`  and ${survivors.length - TOLD} more; --all tells them`)
  for (const { row, what } of result.staleArguments) lines.push(`  argued, but caught or not made: ${row} ${what}`)
}
const share = total.possible === 0 ? 1 : total.caught / total.possible
lines.push(
  `all: ${total.mutants} mutants, ${total.caught} of ${total.possible} caught by expectations alone (${(100 * share).toFixed(2)} %)`,
)
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = poor ? 1 : 0
