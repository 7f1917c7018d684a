import { fromDayNumber, toDayNumber } from '../dates'
import type { Context } from './context'
import type { CheckerEntry } from './entry'
import type { PlainFacts } from './fact-path'
import type { Decision } from './outcome'
import { cutsOf } from './prepare'
import type { Region } from './region'
import type { Table } from './table'
import { provisionsOf, toldOf } from './told'

/** Days that are moved while all else stays. */
export interface MovedDays {
  readonly facts: PlainFacts
  /** The facts that carry the day. */
  readonly moved: readonly string[]
  readonly from: string
  readonly until: string
  readonly context: Context
}

/**
 * Finds the days on which an answer changes. Rows change on the cuts of the tables only; an election or a term told among the facts
 * brings days of its own, which the derivation shows where the day is left out. What both miss (a time that runs from another fact) is
 * found by halving: between two cuts whose ends differ there is a day on which they part. Two changes between two cuts that undo each
 * other would not be seen; no derivation of the library makes such.
 *
 * @param entry the checker
 * @param days the days, and what stays
 * @param decide the decision on a day
 * @returns the days after the first, in order, on which it may change
 */
export function boundariesOf(
  entry: CheckerEntry,
  days: MovedDays,
  decide: (day: string) => Decision<unknown>,
): string[] {
  const [first, last] = [toDayNumber(days.from), toDayNumber(days.until)]
  const derived = regionsWithout(entry, days).flatMap(({ lo, hi }) => [...lo, ...hi.map((day) => day + 1)])
  const known = [...cutsOf(tablesOf(entry, days)), ...derived]
  const cuts = [...new Set(known)].filter((day) => first < day && day <= last).sort((a, b) => a - b)
  const keyOf = (day: number) => {
    const decision = decide(fromDayNumber(day))
    return JSON.stringify([toldOf(decision), provisionsOf(decision)])
  }
  const found: number[] = []
  const starts = [first, ...cuts]
  starts.forEach((start, at) => {
    if (at > 0) found.push(start)
    const end = (starts[at + 1] ?? last + 1) - 1
    let [low, key] = [start, keyOf(start)]
    // Each round finds the first of the changes that are left between the cuts.
    while (keyOf(end) !== key) {
      let high = end
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (keyOf(middle) === key) low = middle
        else high = middle
      }
      found.push(high)
      ;[low, key] = [high, keyOf(high)]
    }
  })
  return found.map(fromDayNumber)
}

/** The tables as the context has them. */
function tablesOf({ checker }: CheckerEntry, { context }: MovedDays): readonly Table[] {
  if (checker === undefined) return []
  const overlays: readonly Table[] | undefined = checker.spec.overlays?.(context)
  return checker.spec.tables().map((table: Table) => overlays?.find(({ id }) => id === table.id) ?? table)
}

/** The regions that the facts leave open without the days moved. */
function regionsWithout(
  { checker, facts: asked }: CheckerEntry,
  { facts, moved, context }: MovedDays,
): readonly Region[] {
  if (checker === undefined || asked.some(({ fact, when }) => when === 'required' && moved.includes(fact))) return []
  const without = Object.fromEntries(Object.entries(facts).filter(([name]) => !moved.includes(name)))
  try {
    return checker.spec.derive(without, context).regions
  } catch (refused) {
    // A checker that cannot do without the day says so; then halving finds what is left.
    if (refused instanceof RangeError) return []
    throw refused
  }
}
