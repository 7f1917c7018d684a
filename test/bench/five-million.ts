/**
 * `npm run bench:five-million`: the facts of five million employees through `classifyConduct`, on one core. The facts are made by a seeded
 * generator one at a time, and nothing of them is kept: a list of that length is streamed, not held.
 *
 *     npm run bench:five-million                  five million
 *     npm run bench:five-million -- --count 100000
 *
 * Prints seconds, decisions per second, the share of the generator, answers by status, and the most memory that the process held.
 */
import { cpus } from 'node:os'
import { randomAt } from '../fuzz/random'
import { buildSubject } from './built'
import { employee } from './employees'

const given = process.argv.indexOf('--count')
const COUNT = given === -1 ? 5_000_000 : Number(process.argv[given + 1])
const SEED = 20260102

const { classifyConduct } = await buildSubject()
const before = process.resourceUsage().maxRSS

/** Makes the facts, and hands each to whoever asks; what that takes without anybody is taken off. */
function pass(use: (facts: ReturnType<typeof employee>) => void): number {
  const random = randomAt(SEED, 0)
  const begun = process.cpuUsage()
  for (let at = 0; at < COUNT; at++) use(employee(random))
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const statuses = new Map<string, number>()
const clock = performance.now()
const seconds = pass((facts) => {
  const { status } = classifyConduct(facts)
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
})
const passed = (performance.now() - clock) / 1000
const most = process.resourceUsage().maxRSS
let made = 0
const making = pass((facts) => {
  made += facts.conduct.length
})

const MB = (kilobytes: number) => `${(kilobytes / 1024).toFixed(0)} MB`
const perSecond = (each: number) => Math.round(COUNT / each).toLocaleString('en')
console.log(
  `${COUNT.toLocaleString('en')} employees, Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} cores`,
)
console.log(`${seconds.toFixed(1)} s of one core (${passed.toFixed(1)} s by the clock), ${perSecond(seconds)} a second`)
console.log(
  `${making.toFixed(1)} s of it to make the facts (${made} letters); without them ${perSecond(seconds - making)} a second`,
)
console.log(`peak memory ${MB(most)}, of which ${MB(before)} before the first of them, with the build`)
console.log([...statuses].map(([status, count]) => `${status} ${((100 * count) / COUNT).toFixed(1)}%`).join(', '))
