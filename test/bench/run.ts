/**
 * `npm run bench`: how fast, how late and how large the library is, beside what one would write by hand. Ratios taken in one process;
 * no figure stands alone, for machines differ.
 *
 * A machine that is shared runs at half its speed for seconds at a time: whatever is measured first, or longest, then looks fast or
 * slow by chance. So the tasks take turns in rounds of a few milliseconds, long enough to hold their share of collecting garbage, and
 * of each task the best round counts, for a disturbance only ever adds.
 *
 *     npm run bench                 everything
 *     npm run bench -- --quick      a quarter of the rounds
 */
import { Bench } from 'tinybench'
import { hostCases } from '../hosts/cases'
import { buildSubject } from './built'
import { bytesOf, wholeDoors } from './bytes'
import { conductCases, contestedCases, ethicsCases, undatedCases } from './cases'
import { dayLoop } from './day-loop'
import { type DenseInput, denseLookup } from './dense'
import { acrossBuckets, insideBucket } from './growth'
import { ruleEngine } from './rule-engine'
import { startCosts } from './start'
import { successionTimes } from './succession'
import { validated } from './validated'

const ROUNDS = process.argv.includes('--quick') ? 30 : 120
/** Milliseconds of one task in one round. */
const TURN = 15
/** Calls in one sample: one call is shorter than the clock's step. */
const CALLS = 500

interface Line {
  readonly what: string
  readonly figure: string
  readonly target: string
  readonly ok: boolean | undefined
}
const lines: Line[] = []
const tell = (what: string, figure: string, target: string, ok?: boolean): void => {
  lines.push({ what, figure, target, ok })
}

const subject = await buildSubject()
const started = performance.now()
subject.classifyConduct(conductCases[0] as (typeof conductCases)[number])
const firstCall = performance.now() - started

const { ethicsItemTable, NEUTRALITY, codesOf, toDayNumber, prepareTable, evidenceOfCited } = subject
const options = Object.fromEntries(
  NEUTRALITY.names.slice(NEUTRALITY.firstPoint).map((point, at) => {
    const place = 31 - Math.clz32(NEUTRALITY.preferred[at] as number)
    return [point, NEUTRALITY.values[NEUTRALITY.firstPoint + at]?.[place] as string]
  }),
)
const source = { table: ethicsItemTable as never, codesOf, dayOf: toDayNumber, options }
const byHand = denseLookup(source)
const byRules = ruleEngine(source)
const prepared = prepareTable(ethicsItemTable, NEUTRALITY, { evidenceOf: evidenceOfCited })
const decideCase = prepared as unknown as (input: DenseInput) => { status: string; conclusion?: unknown }
const answerCase = prepared.answer as unknown as (input: DenseInput) => { status: string }
const safeCase = validated(subject, decideCase)
const { classifyConduct, safeClassifyConduct, addWorkingDays } = subject

const holidays = subject.holidaysBetween('2024-01-01', '2025-12-31')
if (!holidays.ok) throw new Error('the years 2024 and 2025 are covered')
const byDays = dayLoop(new Set(holidays.value.map(({ date }) => date as string)))
const starts = ['2024-01-02', '2024-03-28', '2024-07-15', '2024-11-04'] as const

// The same answers, before anything is timed.
for (const input of ethicsCases) {
  const [row, found, decision] = [byHand(input), await byRules(input), decideCase(input)]
  const same = JSON.stringify(row.then) === JSON.stringify(decision.conclusion)
  const behindDoor = safeCase(input) as { readonly value?: { readonly conclusion?: unknown } }
  if (JSON.stringify(behindDoor.value) !== JSON.stringify(decision)) throw new Error('the door changes the answer')
  if (row !== found || !same)
    throw new Error(`the ways differ on ${JSON.stringify(input)}: ${JSON.stringify(decision)}`)
}
for (const input of contestedCases) {
  if (decideCase(input).status !== 'contested') throw new Error(`not contested: ${JSON.stringify(input)}`)
}
for (const date of starts) {
  const ours = addWorkingDays(date, 21)
  if (!ours.ok || ours.value !== byDays(date, 21)) throw new Error(`21 working days after ${date}`)
}

let sink = 0
/** One sample: calls over the cases in turn. */
const over =
  <V>(cases: readonly V[], act: (one: V) => unknown, calls = CALLS) =>
  (): void => {
    for (let call = 0; call < calls; call++) if (act(cases[call % cases.length] as V) === undefined) sink++
  }
const tasks: { readonly [name: string]: { readonly act: () => void | Promise<void>; readonly calls: number } } = {
  hand: { act: over(ethicsCases, byHand), calls: CALLS },
  bare: { act: over(ethicsCases, answerCase), calls: CALLS },
  decision: { act: over(ethicsCases, decideCase), calls: CALLS },
  undated: { act: over(undatedCases, decideCase), calls: CALLS },
  contested: { act: over(contestedCases, decideCase), calls: CALLS },
  validated: { act: over(ethicsCases, safeCase), calls: CALLS },
  whole: { act: over(conductCases, (facts) => classifyConduct(facts)), calls: CALLS },
  safe: { act: over(conductCases, (facts) => safeClassifyConduct(facts)), calls: CALLS },
  workingDays: { act: over(starts, (date) => addWorkingDays(date, 21)), calls: CALLS },
  dayLoop: { act: over(starts, (date) => byDays(date, 21), 20), calls: 20 },
  rules: {
    act: async () => {
      for (const input of ethicsCases.slice(0, 4)) await byRules(input)
    },
    calls: 4,
  },
}

const nanoseconds: Record<string, number> = {}
for (let round = 0; round < ROUNDS; round++) {
  const bench = new Bench({ time: TURN, iterations: 1, warmup: round === 0 })
  for (const [name, { act }] of Object.entries(tasks)) bench.add(name, act)
  await bench.run()
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} was not measured`)
    const one = (result.latency.mean * 1e6) / (tasks[name]?.calls ?? 1)
    nanoseconds[name] = Math.min(nanoseconds[name] ?? Number.POSITIVE_INFINITY, one)
  }
}
/** How often one takes as long as the other, best round against best round. */
const ratio = (one: string, other: string): number => (nanoseconds[one] as number) / (nanoseconds[other] as number)
const atMost = (what: string, name: string, most: number): void => {
  const times = ratio(name, 'hand')
  tell(what, `${times.toFixed(2)}x`, `<= ${most}x`, times <= most)
}

tell('lookup by hand, one call', `${(nanoseconds.hand as number).toFixed(0)} ns`, 'the yardstick')
atMost('a bare cell: prepareTable(...).answer', 'bare', 1.5)
atMost('a decision with copied facts and citations', 'decision', 2)
atMost('the day of the act missing', 'undated', 2)
atMost('a contested answer', 'contested', 3)
atMost('a decision behind a safe door: every fact checked first', 'validated', 15)
tell('safeClassifyConduct: validated, all tracks and parts', `${ratio('safe', 'hand').toFixed(2)}x`, 'told, no target')
tell('classifyConduct: all tracks and parts', `${ratio('whole', 'hand').toFixed(2)}x`, 'told, no target')
tell('classifyConduct: the first call, tables laid out', `${firstCall.toFixed(1)} ms`, 'told, no target')
const rules = ratio('rules', 'decision')
tell('json-rules-engine beside a decision', `${rules.toFixed(0)}x`, '>= 5000x', rules >= 5_000)
const loop = ratio('dayLoop', 'workingDays')
tell('a date-fns loop beside addWorkingDays, 21 days', `${loop.toFixed(0)}x`, '>= 200x', loop >= 200)

const [small = Number.NaN, checker = Number.NaN, root = Number.NaN, required = Number.NaN, zod = Number.NaN] =
  startCosts(['authority.js', 'neutrality.js', 'index.js', 'index.cjs'], ROUNDS >> 2)
const start = (time: number) => `${time.toFixed(0)} ms, ${(time / zod).toFixed(2)} of zod alone`
/** The targets were set where zod alone takes this long; on a slower machine everything else takes longer too. */
const ZOD = 46
const within = (what: string, time: number, most: number): void =>
  tell(what, start(time), `<= ${most} ms, ${(most / ZOD).toFixed(2)} of zod`, time / zod <= most / ZOD)
within('importing aparatur/authority over an empty process', small, 25)
within('importing aparatur/neutrality over an empty process', checker, 25)
within('importing aparatur over an empty process', root, 130)
tell('requiring aparatur over an empty process', start(required), 'told, no target')

/** Nanoseconds of one call: the best of several turns. */
function best(act: (place: number) => unknown, calls: number, turns: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0, place = 0; turn < turns; turn++) {
    const start = process.hrtime.bigint()
    for (let call = 0; call < calls; call++) if (act(place++) === undefined) sink++
    least = Math.min(least, Number(process.hrtime.bigint() - start) / calls)
  }
  return least
}
const across = acrossBuckets(subject)
const inside = insideBucket(subject)
for (const [what, tables, how, flat] of [
  ['finding the answer', across, 'find', true],
  ['finding the answer', inside, 'find', false],
  ['a decision', across, 'act', false],
  ['a decision', inside, 'act', false],
] as const) {
  const times = tables.map(() => Number.POSITIVE_INFINITY)
  // By turns, like all else: the first of five would otherwise be measured before the code is warm.
  for (let round = 0; round < ROUNDS; round++) {
    tables.forEach((one, at) => {
      times[at] = Math.min(times[at] as number, best(one[how], 4096, 1))
    })
  }
  const least = times[0] as number
  const grew = times.map((time, at) => `${tables[at]?.rows}: ${(time / least).toFixed(2)}x`)
  const last = (times.at(-1) as number) / least
  const where = tables === across ? 'across buckets' : 'inside a bucket'
  tell(
    `${what}, rows doubled four times ${where}`,
    `${last.toFixed(2)}x`,
    flat ? '<= 1.5x' : 'told',
    flat ? last <= 1.5 : undefined,
  )
  tell('  by rows', grew.join(' '), '')
}

const perSecond = (nanosecondsOfOne: number) => `${Math.round(1e6 / nanosecondsOfOne)} k/s`
const drawn = hostCases(20)
for (const [id, { check }] of Object.entries(subject.CHECKERS)) {
  const facts = drawn.flatMap(([checker, one]) => (checker === id ? [one] : []))
  for (const one of facts) check(one)
  const one = best((place) => check(facts[place % facts.length]), 500, ROUNDS >> 2)
  tell(`${id}, ${facts.length} cases drawn by seed`, perSecond(one), 'thousand a second')
}
const counted = [
  { event: '2024-12-02', count: 14, unit: 'hari-kerja', start: 'terhitung-mulai-tanggal' },
  { event: '2024-03-20', count: 21, unit: 'hari-kerja', start: 'setelah' },
  { event: '2024-12-02', count: 15, unit: 'hari', start: 'ordinal' },
  { event: '2024-01-31', count: 1, unit: 'bulan', start: 'sejak' },
] as const
const { deadline } = subject
const oneDeadline = best((place) => deadline(counted[place % 4] as (typeof counted)[number]), 500, ROUNDS >> 1)
tell('deadline, with every day skipped and every other reading', perSecond(oneDeadline), 'thousand a second')
for (const { what, first: begun, median } of successionTimes(subject.planSuccession, false)) {
  tell(`planSuccession, ${what}`, `${median.toFixed(1)} ms`, `the first ${begun.toFixed(0)} ms`)
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
for (const [name, door] of [
  ['personnelAuthority', 'organization'],
  ['classifyConduct', 'neutrality'],
] as const) {
  const one = await bytesOf(`export { ${name} } from 'aparatur/${door}'`)
  tell(`bytes of { ${name} }, minified and gzipped`, kB(one), '< 15 kB', one < 15_000)
}
for (const code of wholeDoors) tell(`bytes of ${code}`, kB(await bytesOf(code)), 'see test/package/sizes.ts')

const widths = [Math.max(...lines.map(({ what }) => what.length)), 9]
for (const { what, figure, target, ok } of lines) {
  const verdict = ok === undefined ? '' : ok ? 'ok' : 'NOT OK'
  console.log(
    `${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${target.padEnd(26)}${verdict}`.trimEnd(),
  )
}
if (sink > 0) console.log(`${sink} calls gave nothing`)
