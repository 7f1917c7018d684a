import { toDayNumber } from '../dates'
import type { Evidence } from '../law'
import { compile } from './compile'
import { CLOCK_FACTS, CLOCKS } from './clock'
import type { Tables } from './explore'
import { type EvidenceOf, factsOf, weaker } from './fold'
import { createMemo } from './memo'
import type { Caution, Decision, Doubt, Grounds, Main, Part, Verdict } from './outcome'
import type { OpenRegion, Region } from './region'
import { type Body, settle } from './settle'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

/** What a caller may set beside the facts; the same for every checker. */
export interface Context {
  /** Chosen options of contested points, by point id; the choice stays visible as a caution. */
  readonly readings?: { readonly [point: string]: string } | undefined
  /** Anything weaker than this becomes a caution. */
  readonly minimumEvidence?: Evidence | undefined
  /** Refuse days after the law was last checked, instead of answering with a caution. */
  readonly strictCoverage?: boolean | undefined
}

/** What derivation makes of the facts. */
export interface Derived {
  /** The ways the known facts leave open, disjoint. */
  readonly regions: readonly OpenRegion[]
  /** Names of the facts that were given. */
  readonly given: ReadonlySet<string>
  readonly cautions: readonly Caution[]
  /** Set where what is missing depends on more than the region, so that the answer must not be shared with other facts. */
  readonly singular?: boolean
  /** Why the case lies outside what the tables cover, if it does. */
  readonly outside?: string
}

/** What a checker is made from. */
export interface CheckerSpec<F, C, X extends Context> {
  readonly id: string
  readonly vocabulary: Vocabulary
  /** Every table its questions ask. */
  readonly tables: () => readonly Table[]
  readonly derive: (facts: F, context: X) => Derived
  /** The main question. */
  readonly main: Body<Main<C>>
  /** The other parts of the conclusion. */
  readonly parts: { readonly [K in Exclude<keyof C, keyof Main<C>>]: C[K] extends Part<infer T> ? Body<T> : never }
  readonly evidenceOf: EvidenceOf
  /** The last day through which the law was checked. */
  readonly checkedThrough: string
  /** The overlays a context brings: tables that replace national ones of the same id. */
  readonly overlays?: (context: X) => readonly Table[]
}

/** A checker: call it with facts; its parts serve `ask`, `trace`, `prove` and `compareAcross`. */
export interface Checker<F, C, X extends Context = Context> {
  (facts: F, context?: X): Decision<C, F>
  readonly spec: CheckerSpec<F, C, X>
  /** The tables laid out for the checker's vocabulary. */
  readonly laidOut: () => Tables
}

/**
 * Makes a checker from tables, derivation and questions.
 *
 * @param spec id, vocabulary, tables, derivation, main question, parts
 * @returns a function from facts to a decision
 */
export function defineChecker<F, C, X extends Context = Context>(spec: CheckerSpec<F, C, X>): Checker<F, C, X> {
  let tables: Tables | undefined
  let slices: readonly (readonly number[])[] | undefined
  const laidOut = () => (tables ??= layOut(spec.vocabulary, []))
  const memo = createMemo<Verdict<C>>(spec.vocabulary.names.length)

  const check = (facts: F, context: X = NOTHING as X): Decision<C, F> => {
    const derived = spec.derive(facts, context)
    const decision = { checker: spec.id, format: 1 as const, facts: structuredCopy(facts) }
    if (derived.outside !== undefined) return { ...decision, ...refusal(derived.outside, derived.cautions) }
    const chosen = choose(spec.vocabulary, derived.regions, context.readings)
    const late = lateness(derived.regions, spec.checkedThrough)
    if (late !== undefined && context.strictCoverage === true) {
      return { ...decision, ...refusal('not-checked-since', [late, ...derived.cautions]) }
    }
    const overlays = spec.overlays?.(context) ?? []
    let verdict: Verdict<C> | undefined
    const only = derived.regions.length === 1 && derived.singular !== true && overlays.length === 0 ? derived.regions[0] : undefined
    if (only !== undefined) {
      slices ??= cutsOf(laidOut(), spec.tables())
      verdict = memo.get(only, slices, chosen)
    }
    if (verdict === undefined) {
      const at = overlays.length === 0 ? laidOut() : layOut(spec.vocabulary, overlays)
      verdict = verdictOf(spec, at, derived, chosen)
      if (only !== undefined) memo.set(verdict)
    }
    const cautions = cautionsOf(verdict, late, derived.cautions, context.minimumEvidence)
    return cautions === verdict.cautions ? { ...decision, ...verdict } : { ...decision, ...verdict, cautions }
  }
  return Object.assign(check, { spec, laidOut })
}

const NOTHING: Context = Object.freeze({})
const NONE: ReadonlySet<number> = new Set()

/** Compiles tables as they are asked for; an overlay stands in for the national table of its id. */
function layOut(vocabulary: Vocabulary, overlays: readonly Table[]): Tables {
  const compiled = new Map<string, ReturnType<typeof compile>>()
  return {
    vocabulary,
    compiled(table) {
      let found = compiled.get(table.id)
      if (found === undefined) {
        const used = overlays.find(({ id }) => id === table.id) ?? table
        found = compile(used as never, vocabulary)
        compiled.set(table.id, found)
      }
      return found
    },
  }
}

/**
 * All cuts of all tables: two days in the same slice get the same answer. Every clock takes the cuts of all, because the order of
 * the clocks lets a day on one rule out a slice on another.
 */
function cutsOf(tables: Tables, list: readonly Table[]): number[][] {
  const chunks = list.flatMap((table) => tables.compiled(table).buckets.flat())
  const cuts = new Set(chunks.flatMap(({ clocks }) => clocks.flatMap((clock) => clock.cuts)))
  const sorted = [...cuts].sort((a, b) => a - b)
  return CLOCKS.map(() => sorted)
}

/** Sets the chosen options in the regions; says which points were chosen. */
function choose(vocabulary: Vocabulary, regions: readonly OpenRegion[], readings: Context['readings']): ReadonlySet<number> {
  if (readings === undefined) return NONE
  const chosen = new Set<number>()
  for (const [point, option] of Object.entries(readings)) {
    const slot = vocabulary.slot[point]
    if (slot === undefined || slot < vocabulary.firstPoint) {
      const known = vocabulary.names.slice(vocabulary.firstPoint)
      throw new RangeError(`readings: '${point}' is no contested point here; accepted: ${known.join(', ')}`)
    }
    const place = vocabulary.place[slot]?.[option]
    if (place === undefined) {
      throw new RangeError(`readings.${point}: '${option}' is not accepted; accepted: ${vocabulary.values[slot]?.join(', ')}`)
    }
    for (const region of regions) region.masks[slot] = 1 << place
    if (vocabulary.preferred[slot - vocabulary.firstPoint] !== 1 << place) chosen.add(slot)
  }
  return chosen
}

/** The caution that a known day lies after the last check. */
function lateness(regions: readonly Region[], checkedThrough: string): Caution | undefined {
  const last = toDayNumber(checkedThrough)
  const region = regions[0]
  if (region === undefined) return undefined
  let latest = -1
  for (let clock = 0; clock < CLOCKS.length; clock++) {
    const day = region.lo[clock] as number
    if (day === region.hi[clock] && day > last) latest = clock
  }
  if (latest === -1) return undefined
  return { code: 'not-checked-since', checkedThrough, on: CLOCK_FACTS[CLOCKS[latest] as (typeof CLOCKS)[number]] }
}

function cautionsOf(
  verdict: Grounds,
  late: Caution | undefined,
  derived: readonly Caution[],
  asked: Evidence | undefined,
): readonly Caution[] {
  const below: Caution | undefined =
    asked !== undefined && weaker(verdict.evidence, asked)
      ? { code: 'evidence-below', evidence: verdict.evidence, asked }
      : undefined
  if (late === undefined && derived.length === 0 && below === undefined) return verdict.cautions
  return [...(late === undefined ? [] : [late]), ...derived, ...(below === undefined ? [] : [below]), ...verdict.cautions]
}

function refusal<C>(why: string, cautions: readonly Caution[]): Verdict<C> {
  const grounds = { basis: [], governed: [], evidence: 'unverified' as const, cautions, doubts: [] }
  return { status: 'outside-law', reason: 'not-covered', why, ...grounds }
}

function verdictOf<F, C, X extends Context>(
  spec: CheckerSpec<F, C, X>,
  tables: Tables,
  derived: Derived,
  chosen: ReadonlySet<number>,
): Verdict<C> {
  const setting = { tables, evidenceOf: spec.evidenceOf, given: derived.given, chosen }
  const toVerdict = (main: Part<Main<C>, string>, regions: readonly Region[]): Verdict<C> => {
    const { basis, governed, evidence, cautions } = main
    const grounds = { basis, governed, evidence, cautions, doubts: [] as Doubt[] } as unknown as Grounds & {
      doubts: Doubt[]
    }
    switch (main.status) {
      case 'silent':
        return { ...grounds, status: 'outside-law', reason: 'silent', why: main.reason }
      case 'open':
        return { ...grounds, status: 'needs-facts', missing: main.missing as never, possible: main.possible }
      case 'contested':
        return {
          ...grounds,
          status: 'contested',
          readings: main.readings.map(({ point, option, preferred, outcome }) => ({
            point,
            option,
            preferred,
            outcome: toVerdict(outcome, moved(regions, spec.vocabulary, point, option)),
          })),
        }
      case 'settled': {
        const parts: Record<string, Part<unknown>> = {}
        for (const name of Object.keys(spec.parts)) {
          const body = (spec.parts as Record<string, Body<unknown>>)[name] as Body<unknown>
          parts[name] = settle(setting, regions, body) as Part<unknown>
        }
        grounds.doubts.push(...doubtsOf(parts))
        return { ...grounds, status: 'decided', conclusion: { ...main.value, ...parts } as C }
      }
    }
  }
  return freeze(toVerdict(settle(setting, derived.regions, spec.main), derived.regions))
}

function moved(regions: readonly Region[], vocabulary: Vocabulary, point: string, option: string): Region[] {
  const slot = vocabulary.slot[point] as number
  const place = vocabulary.place[slot]?.[option] as number
  return regions.map((region) => ({ ...region, masks: region.masks.map((mask, at) => (at === slot ? 1 << place : mask)) }))
}

function doubtsOf(parts: { readonly [name: string]: Part<unknown> }): Doubt[] {
  return Object.entries(parts).flatMap(([part, { ...outcome }]): Doubt[] => {
    if (outcome.status === 'open') return [{ part, status: 'open', facts: outcome.missing.map(({ fact }) => fact) }]
    if (outcome.status === 'contested') {
      return [{ part, status: 'contested', points: [...new Set(outcome.readings.map(({ point }) => point))] }]
    }
    return []
  })
}

/** Copies plain data, so that a decision does not change with its caller's object. */
export function structuredCopy<V>(value: V): V {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(structuredCopy) as V
  const copied: Record<string, unknown> = {}
  for (const key in value) if (Object.hasOwn(value, key)) copied[key] = structuredCopy((value as Record<string, unknown>)[key])
  return copied as V
}

/** Freezes plain data to its leaves: interned answers are shared by their readers. */
function freeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const one of Object.values(value)) freeze(one)
  }
  return value
}

/** The facts behind a dimension or clock; used by `ask`. */
export { factsOf }
