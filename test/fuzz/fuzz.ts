import { DOORS, type FuzzedDoor } from './doors'
import { giverOf } from './from-schema'
import { hostile, type Made, nothingMade } from './hostile'
import { type Random, randomAt } from './random'
import { spoil } from './spoil'
import { changedIn, freeze, polluted, sameAnswer, seenIn, sizeOf } from './watch'

/** Something a door promised and did not keep. */
export interface Finding {
  readonly door: string
  /** The number of the input: `--seed` and `--at` bring it back. */
  readonly at: number
  readonly what: string
}

/** What was seen at one door. */
export interface Tally {
  inputs: number
  /** Inputs that the door took. */
  taken: number
  /** Milliseconds of the processor for the slowest input, and which it was. */
  slowest: number
  slowestAt: number
  /** Milliseconds of all. */
  milliseconds: number
}

/** All that a run saw. */
export interface Seen {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly findings: readonly Finding[]
}

/** What an input may take: a floor for cases whose answers are worked out for the first time, and a little for each field or 16 letters. */
export const FLOOR = 1500
export const EACH = 0.5

/** Whose turn it is: a circular and a receipt take as long as twenty facts, and their doors come round less often. */
const OFTEN = 10
const SELDOM: { readonly [name: string]: number } = { safeDraftCircular: 1, safeReplay: 4, safeClassifyCase: 6 }
const TURNS: readonly FuzzedDoor[] = Array.from({ length: OFTEN }, (_, round) =>
  DOORS.filter(({ name }) => round < (SELDOM[name] ?? OFTEN)),
).flat()

interface Prepared {
  readonly input: unknown
  readonly context: unknown
  readonly made: Made
  /** Whether input and context are plain and untouched, so that the checker itself may be asked. */
  readonly untouched: boolean
}

function prepare(random: Random, { facts, context, make, fitting }: FuzzedDoor): Prepared {
  const made = nothingMade()
  const { give } = giverOf(random)
  const spoilt = random.chance(0.55)
  const ready = fitting !== undefined && random.chance(0.7) ? fitting(random) : undefined
  const input = make === undefined ? (ready ?? give(facts, '')) : make(random, made)
  const withContext = context !== undefined && random.chance(0.4)
  const beside = withContext ? give(context, 'context') : undefined
  const oddContext = random.chance(0.1)
  return {
    input: spoilt && make === undefined ? spoil(random, input, made) : input,
    context: oddContext ? (beside === undefined ? hostile(random, made) : spoil(random, beside, made)) : beside,
    made,
    untouched: !spoilt && !withContext && !oddContext,
  }
}

/**
 * Sends one input through a door, twice, and holds the door to what it promises.
 *
 * @param seed the seed of the run
 * @param at the number of the input
 * @param tallies where what was seen is added
 * @param door the door; left out, the one whose turn it is
 * @returns what was not kept
 */
export function fuzzOne(
  seed: number,
  at: number,
  tallies: Map<string, Tally>,
  door: FuzzedDoor = TURNS[at % TURNS.length] as FuzzedDoor,
): Finding | undefined {
  const random = randomAt(seed, at)
  const { input, context, made, untouched } = prepare(random, door)
  const size = sizeOf(input, made) + sizeOf(context, made)
  const frozen = random.chance(0.5)
  const seen = frozen ? [] : [...seenIn(input, made), ...seenIn(context, made)]
  if (frozen) for (const one of [input, context]) freeze(one, made)
  const told = (what: string): Finding => ({ door: door.name, at, what })

  let answer: unknown
  const start = process.cpuUsage()
  try {
    answer = door.ask(input, context)
  } catch (error) {
    return told(`threw ${String(error instanceof Error ? (error.stack ?? error) : error).slice(0, 600)}`)
  }
  // Time of the processor, not of the clock: other work on the machine is not the door's.
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  const tally = tallies.get(door.name) ?? { inputs: 0, taken: 0, slowest: 0, slowestAt: at, milliseconds: 0 }
  tallies.set(door.name, tally)
  tally.inputs++
  tally.milliseconds += took
  if (took > tally.slowest) [tally.slowest, tally.slowestAt] = [took, at]
  const ok = (answer as { ok?: boolean } | undefined)?.ok === true
  if (ok) tally.taken++

  if (polluted()) return told('something stands on a prototype that all share')
  if (made.changes.length > 0) return told(`tried to change the input: ${made.changes.join()}`)
  if (changedIn(seen) !== undefined) return told('the input is no longer what it was')
  if (took > FLOOR + EACH * size) return told(`took ${took.toFixed(0)} ms for an input of size ${size}`)
  try {
    if (!made.fickle && !sameAnswer(door.ask(input, context), answer))
      return told('gave another answer the second time')
    // The checker of the register takes what its door takes, and says the same.
    if (ok && untouched && door.entry !== undefined) {
      const plain = door.entry.check(input)
      if (!sameAnswer(plain, (answer as { value: unknown }).value))
        return told('the checker of the register says something else')
    }
  } catch (error) {
    return told(`threw the second time: ${String(error instanceof Error ? error.stack : error).slice(0, 600)}`)
  }
  return undefined
}

/**
 * Sends many inputs through all doors in turn.
 *
 * @param seed the seed of the run
 * @param inputs how many
 * @param tell told of every finding and, now and then, of how far the run is
 * @returns what was seen
 */
export function fuzz(seed: number, inputs: number, tell: (line: string) => void = () => undefined): Seen {
  const tallies = new Map<string, Tally>()
  const findings: Finding[] = []
  const begun = performance.now()
  for (let at = 0; at < inputs; at++) {
    const finding = fuzzOne(seed, at, tallies)
    if (finding !== undefined) {
      findings.push(finding)
      tell(`FAULT ${finding.door} at ${finding.at}: ${finding.what}`)
    }
    if ((at + 1) % 50_000 === 0) tell(`${at + 1} inputs, ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  }
  return { tallies, findings }
}
