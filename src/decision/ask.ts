import type { Checker } from './checker'
import { CLOCK_FACTS } from './clock'
import type { Context } from './context'
import { type RankedFact, rankMissing } from './rank'
import { type Body, settle } from './settle'
import type { Vocabulary } from './vocabulary'

/** The question to put next: which fact, what may be answered, and which provisions ask for it. */
export interface Question extends RankedFact {
  /** The codes that may be answered; empty for a day, and for a fact from which a dimension is derived. */
  readonly accepts: readonly string[]
}

/** What is to be settled by asking. */
export interface AskOptions<X extends Context = Context> {
  /** `'decision'` (default) for the main question, the name of one part, or `'everything'`: the main question, then each part. */
  readonly goal?: string
  /** Facts the person does not know; they are never asked again. */
  readonly notKnown?: readonly string[]
  /** The context in which the checker would be called: chosen readings, overlays. */
  readonly context?: X
}

/**
 * Finds the next question of the tables: among the facts that are missing, the one whose answer rules out most of the ways left (see
 * {@link rankMissing}). For a whole conversation, from nothing to the end, take {@link interview}.
 *
 * @param checker the checker
 * @param facts what is known so far; what the checker cannot do without must be there
 * @param options the goal, and what the person said not to know
 * @returns the question; `undefined` when the goal is settled, when nothing more can be asked, or when the case is not covered
 * @throws RangeError for a goal that is no part of the conclusion, and for a code or day that the checker does not accept
 * @example
 * import { classifyConduct } from 'aparatur/neutrality'
 * const facts = { actor: { kind: 'pns' }, conduct: 'post-photo', election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2024-12-02' } as const
 * const first = ask(classifyConduct, facts)
 * first?.fact // => 'purpose'
 * first?.accepts // => ['none', 'support']
 * ask(classifyConduct, facts, { notKnown: ['purpose'] })?.fact // => 'published'
 * ask(classifyConduct, facts, { goal: 'authority' })?.fact // => 'actor.post'
 * ask(classifyConduct, facts, { goal: 'penalty' }) // => throws RangeError: goal: 'penalty' is no part
 */
export function ask<F, C, X extends Context>(
  checker: Checker<F, C, X>,
  facts: F,
  options: AskOptions<X> = {},
): Question | undefined {
  const { main, parts, vocabulary } = checker.spec
  const bodies = { decision: main as Body<unknown>, ...(parts as { readonly [name: string]: Body<unknown> }) }
  const goal = options.goal ?? 'decision'
  if (goal !== 'everything' && !Object.hasOwn(bodies, goal)) throw new RangeError(goalRefused(goal, Object.keys(parts)))
  const { derived, regions, setting, refused } = checker.prepare(facts, options.context ?? ({} as X))
  if (refused !== undefined) return undefined
  for (const name of goal === 'everything' ? Object.keys(bodies) : [goal]) {
    const part = settle(setting, regions, bodies[name as 'decision'])
    if (part.status !== 'open') continue
    const next = rankMissing(part.missing, part.possible, factsBehind(vocabulary)).find(
      ({ fact }) => !derived.given.has(fact) && !options.notKnown?.includes(fact),
    )
    if (next !== undefined) return { ...next, accepts: codesFor(next.fact, vocabulary) }
  }
  return undefined
}

/** What is told of a goal that is neither the decision nor a part. */
export function goalRefused(goal: string, parts: readonly string[]): string {
  return `goal: '${goal}' is no part; accepted: ${['decision', 'everything', ...parts].join(', ')}`
}

/** The facts behind a dimension or a day, as the vocabulary has them. */
export function factsBehind(vocabulary: Vocabulary | undefined): (dimension: string) => readonly string[] {
  return (dimension) => {
    const slot = vocabulary?.slot[dimension]
    return slot === undefined ? [dimension] : (vocabulary?.facts[slot] as readonly string[])
  }
}

/** The codes of the dimension that is this fact and follows from no other. */
function codesFor(fact: string, vocabulary: Vocabulary): readonly string[] {
  if (Object.values(CLOCK_FACTS).some((day) => day === fact)) return []
  const slot = vocabulary.facts.findIndex((facts) => facts.length === 1 && facts[0] === fact)
  return slot === -1 ? [] : (vocabulary.values[slot] as readonly string[])
}
