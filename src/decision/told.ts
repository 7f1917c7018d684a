import { isPart, partsOf } from './goal'
import type { Condition, Decision, Part, Possible, Reading, Verdict } from './outcome'

/** What a decision or a part says, without its grounds: what two answers must share to be the same. */
export interface Told {
  readonly status: string
  /** The conclusion, of the main question without its parts. */
  readonly says?: unknown
  /** Why there is no rule. */
  readonly why?: string
  /** The facts missing. */
  readonly missing?: readonly string[]
  /** The conclusions within reach. */
  readonly possible?: readonly unknown[]
  /** The readings, each with what follows. */
  readonly readings?: readonly { readonly point: string; readonly option: string; readonly told: Told }[]
}

type Outcome = Verdict<unknown> | Part<unknown>

/**
 * Tells what a decision says, question by question.
 *
 * @param decision any decision
 * @returns the main question under `decision`, then each part that is told
 */
export function toldOf(decision: Decision<unknown>): { readonly [question: string]: Told } {
  const parts = Object.entries(partsOf(decision)).map(([name, part]) => [name, told(part)])
  return { decision: told(decision), ...Object.fromEntries(parts) }
}

function told(outcome: Outcome): Told {
  const { status } = outcome
  switch (outcome.status) {
    case 'decided':
      return { status, says: mainOf(outcome.conclusion) }
    case 'settled':
      return { status, says: withoutGrounds(outcome.value) }
    case 'outside-law':
      return { status, why: outcome.why }
    case 'silent':
      return { status, why: outcome.reason }
    case 'needs-facts':
    case 'open':
      return { status, missing: outcome.missing.map(({ fact }) => fact), possible: outcome.possible.map(withinReach) }
    case 'contested':
      return { status, readings: outcome.readings.map(reading) }
  }
}

function reading({ point, option, outcome }: Reading<Outcome>) {
  return { point, option, told: told(outcome) }
}

function withinReach({ conclusion }: Possible<unknown>): unknown {
  return mainOf(conclusion)
}

function mainOf(conclusion: unknown): unknown {
  if (typeof conclusion !== 'object' || conclusion === null || Array.isArray(conclusion)) return conclusion
  const own = Object.entries(conclusion).filter(([, value]) => !isPart(value))
  return Object.fromEntries(own.map(([name, value]) => [name, withoutGrounds(value)]))
}

const GROUNDS: readonly string[] = [
  'basis',
  'governed',
  'evidence',
  'cautions',
  'doubts',
] satisfies (keyof Verdict<Condition>)[]

/** An answer inside an answer, without the grounds of its own. */
function withoutGrounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGrounds)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !GROUNDS.includes(name))
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutGrounds(one)]))
}

/**
 * The provisions on which each question rests.
 *
 * @param decision any decision
 * @returns ids by question
 */
export function provisionsOf(decision: Decision<unknown>): { readonly [question: string]: readonly string[] } {
  const parts = Object.entries(partsOf(decision)).map(([name, { basis }]) => [name, basis])
  const all = { decision: decision.basis, ...Object.fromEntries(parts) } as {
    readonly [name: string]: Outcome['basis']
  }
  return Object.fromEntries(Object.entries(all).map(([name, basis]) => [name, basis.map(({ provision }) => provision)]))
}
