/**
 * `npm run fuzz`: sends inputs of every kind through every `safe...` door and every reader of texts, and holds them to what they promise:
 * no throw, nothing changed, nothing put on a prototype, time in bounds, the same answer twice.
 *
 *     npm run fuzz                                     twenty thousand inputs
 *     npm run fuzz -- --inputs 1000000 --seed 7        a million others
 *     npm run fuzz -- --seed 7 --at 123456             one input again, by itself
 *
 * The last line counts the inputs; the exit code says whether all was kept.
 */
import { parseArgs } from 'node:util'
import { fuzz, fuzzOne } from './fuzz'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20260102' },
    at: { type: 'string' },
  },
})
const seed = Number(values.seed)
const inputs = Number(values.inputs)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(inputs))
  throw new RangeError('--seed and --inputs take whole numbers')

if (values.at !== undefined) {
  const finding = fuzzOne(seed, Number(values.at), new Map())
  console.log(finding === undefined ? 'kept' : `FAULT ${finding.door}: ${finding.what}`)
  process.exitCode = finding === undefined ? 0 : 1
} else {
  const begun = performance.now()
  const { tallies, findings } = fuzz(seed, inputs, (line) => console.log(line))
  console.log(
    `${'door'.padEnd(28)}${'inputs'.padStart(9)}${'taken'.padStart(8)}${'mean ms'.padStart(10)}${'slowest'.padStart(11)}  at`,
  )
  for (const [name, { inputs: sent, taken, slowest, slowestAt, milliseconds }] of tallies) {
    const share = `${((100 * taken) / sent).toFixed(0)}%`
    console.log(
      `${name.padEnd(28)}${String(sent).padStart(9)}${share.padStart(8)}${(milliseconds / sent).toFixed(3).padStart(10)}${slowest.toFixed(1).padStart(11)}  ${slowestAt}`,
    )
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(
    `seed ${seed}: ${inputs} inputs through ${tallies.size} doors in ${seconds} s, ${findings.length} not kept`,
  )
  process.exitCode = findings.length === 0 ? 0 : 1
}
