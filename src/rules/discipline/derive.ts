import { allow, type Caution, type Context, type Derived, givenIn, setClock, unknownRegion } from '../../decision'
import { actorOf } from './actor'
import type { Norm, TARGETS } from './breach-dimensions'
import type { BreachFacts } from './facts'
import { breachLevelTable } from './tables/breach-level'
import { levelTable } from './tables/level'
import { normOfRegulationTable } from './tables/norm-of-regulation'
import { BREACH } from './vocabulary'

/** Facts that only some norms ask for, with the dimension of each. */
const ASKED = {
  impact: 'impact',
  validReason: 'validReason',
  obligedToReport: 'obligedToReport',
  intent: 'intent',
  targetReached: 'target',
  dueLevel: 'dueLevel',
} as const

/**
 * Derives the dimensions of the tables from the facts of a breach. What the facts leave open stays open; a fact for which neither the
 * norm named nor its counterpart asks is told as not used.
 */
export function deriveBreach(facts: BreachFacts, _context: Context): Derived {
  const cautions: Caution[] = []
  const given = givenIn(facts)
  const actor = actorOf(facts.actor.kind)
  const region = unknownRegion(BREACH)
  allow(region, BREACH, 'norm', facts.norm)
  for (const name of ['post', 'place'] as const) {
    const value = facts.actor[name]
    if (value !== undefined) allow(region, BREACH, name, value)
  }
  if (facts.previous !== undefined) allow(region, BREACH, 'previous', facts.previous)
  const asked = asksOf(facts.norm)
  for (const [fact, dimension] of Object.entries(ASKED) as [keyof typeof ASKED, string][]) {
    const value = facts[fact]
    if (value === undefined) continue
    allow(region, BREACH, dimension, codeOf(value))
    if (!asked.includes(dimension)) cautions.push({ code: 'fact-not-used', fact })
  }
  setClock(region, 'act', facts.committedOn)
  setClock(region, 'examination', facts.examinedOn)
  setClock(region, 'decision', facts.decidedOn)
  if (actor === 'armed') return { regions: [], given, cautions, outside: 'armed-forces-and-police' }
  allow(region, BREACH, 'actor', actor)
  return { regions: [region], given, cautions }
}

function codeOf(value: boolean | string | number): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? targetOf(value) : value
}

/**
 * Tells the bracket of a work target reached: PP 53/2010 Pasal 9 angka 12 takes 25 to 50 percent, Pasal 10 angka 10 less than 25.
 *
 * @param percent what was reached, in percent
 * @returns the bracket
 * @throws RangeError for what is no share
 */
export function targetOf(percent: number): (typeof TARGETS)[number] {
  if (!(percent >= 0 && percent < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`targetReached: ${String(percent)} is not accepted; accepted: a number of percent from 0`)
  }
  if (percent < 25) return 'under-25'
  return percent <= 50 ? '25-to-50' : 'over-50'
}

/** What is asked of each norm; its level stands in one of two tables. */
const NORM_ASKS = /* @__PURE__ */ asksOfNorms()

function asksOfNorms() {
  return { ...levelTable.asks, ...breachLevelTable.asks } as { readonly [N in Norm]: readonly string[] }
}

/** The dimensions for which the norm named, or its counterpart in the other regulation, asks. */
function asksOf(named: Norm): readonly string[] {
  const rows = normOfRegulationTable.rows()
  return [rows[named], rows[`${named}/other`]].flatMap((row) => {
    const then = row?.then
    if (then === undefined || !('norm' in then)) return []
    return NORM_ASKS[then.norm]
  })
}
