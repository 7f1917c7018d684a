import { type Axis, axesOf } from './axes'
import { copy } from './box'
import type { Checker } from './checker'
import type { Context } from './context'
import { type Alternative, explore } from './explore'
import { groupsOf, lackingOf, missingOf } from './fold'
import type { Region } from './region'
import type { Body } from './settle'
import { silent } from './table'
import type { Vocabulary } from './vocabulary'

/** The question to put next: which fact, what may be answered, and which provisions ask for it. */
export interface Question {
  /** The fact to ask for: `'support'`, `'actor.post'`, `'decidedOn'`. */
  readonly fact: string
  /** The codes that may be answered; empty for a day. */
  readonly accepts: readonly string[]
  /** Ids of the provisions that make the answer depend on it: `['pp-94-2021/pasal-40/ayat-3']`. */
  readonly provisions: readonly string[]
}

/** What the interview is about. */
export interface AskOptions<X extends Context = Context> {
  /** `'decision'` (default), or the name of one part. */
  readonly goal?: string
  /** Facts the person does not know; they are never asked again. */
  readonly notKnown?: readonly string[]
  /** The context in which the checker would be called: chosen readings, overlays. */
  readonly context?: X
}

/**
 * Finds the next question: among the facts that cut what is left, the one whose answers leave the fewest conclusions on average.
 *
 * @param checker the checker
 * @param facts what is known so far
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
  const { spec } = checker
  const { derived, regions, setting, refused } = checker.prepare(facts, options.context ?? ({} as X))
  if (refused !== undefined) return undefined
  const goal = options.goal ?? 'decision'
  const body = goal === 'decision' ? (spec.main as Body<unknown>) : (spec.parts as Record<string, Body<unknown>>)[goal]
  if (body === undefined)
    throw new RangeError(`goal: '${goal}' is no part; accepted: decision, ${Object.keys(spec.parts).join(', ')}`)
  const run = (ways: readonly Region[]) =>
    ways.flatMap((region) => explore(setting.tables, region, body, silent('no-row')).alternatives)
  const alternatives = run(regions)
  if (groupsOf(alternatives).length <= 1) return undefined
  const axes = axesOf(
    alternatives,
    alternatives.map(({ value }) => JSON.stringify(value)),
    spec.vocabulary,
  )
  const notKnown = new Set(options.notKnown ?? [])
  let best: { axis: Axis; fact: string; left: number } | undefined
  for (const axis of axes) {
    const fact = lackingOf(axis, spec.vocabulary, derived.given).find(
      (one) => !derived.given.has(one) && !notKnown.has(one),
    )
    if (fact === undefined) continue
    const left = averageLeft(axis, regions, spec.vocabulary, run)
    if (best === undefined || left < best.left) best = { axis, fact, left }
  }
  if (best === undefined) return undefined
  const [missing] = missingOf([best.axis], alternatives, spec.vocabulary, new Set())
  const own = 'slot' in best.axis && spec.vocabulary.facts[best.axis.slot]?.length === 1
  return {
    fact: best.fact,
    accepts: own && 'slot' in best.axis ? (spec.vocabulary.values[best.axis.slot] as readonly string[]) : [],
    provisions: missing?.provisions ?? [],
  }
}

/** Conclusions left on average over the values of an axis; of a clock, over the days at which something begins. */
function averageLeft(
  axis: Axis,
  regions: readonly Region[],
  vocabulary: Vocabulary,
  run: (regions: readonly Region[]) => readonly { readonly value: unknown }[],
): number {
  const count = (cut: readonly Region[]) => new Set(run(cut).map(({ value }) => JSON.stringify(value))).size
  if ('clock' in axis) {
    const ways = run(regions) as readonly Alternative<unknown>[]
    const days = [...new Set(ways.map(({ region }) => region.lo[axis.clock] as number))]
    const counts = days.map((day) => {
      const held = ways.filter(
        ({ region }) => (region.lo[axis.clock] as number) <= day && day <= (region.hi[axis.clock] as number),
      )
      return new Set(held.map(({ value }) => JSON.stringify(value))).size
    })
    return counts.reduce((sum, one) => sum + one, 0) / counts.length
  }
  const wide = vocabulary.full[axis.slot] === -1
  const counts = (vocabulary.values[axis.slot] as readonly string[]).flatMap((_, place) => {
    const cut = regions.flatMap((region) => {
      const mask = region.masks[axis.slot] as number
      if (wide ? mask !== -1 && mask !== place + 1 : (mask & (1 << place)) === 0) return []
      const one = copy(region)
      one.masks[axis.slot] = wide ? place + 1 : 1 << place
      return [one]
    })
    return cut.length === 0 ? [] : [count(cut)]
  })
  return counts.reduce((sum, one) => sum + one, 0) / counts.length
}
