import type { Evidence } from '../law'
import type { Tables } from './explore'
import type { EvidenceOf, Given } from './fold'
import { createMemo } from './memo'
import type { Caution, Decision, Doubt, Grounds, Main, Part, Verdict } from './outcome'
import { daysInOrder, type OpenRegion, type Region } from './region'
import { freeze, structuredCopy } from './plain-data'
import { cautionsOf, choose, cutsOf, latenessOf, layOut, refusalOf } from './prepare'
import { type Body, type Setting, settle } from './settle'
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
  readonly given: Given
  readonly cautions: readonly Caution[]
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
  /** Facts and context made ready: regions with the chosen readings set, tables with the overlays, and a refusal if there is one. */
  readonly prepare: (facts: F, context: X) => Prepared
}

/** A case made ready to be explored. */
export interface Prepared {
  readonly derived: Derived
  readonly setting: Setting
  readonly refused: Verdict<never> | undefined
}

/**
 * Makes a checker from tables, derivation and questions.
 *
 * @param spec id, vocabulary, tables, derivation, main question, parts
 * @returns a function from facts to a decision
 */
export function defineChecker<F, C, X extends Context = Context>(spec: CheckerSpec<F, C, X>): Checker<F, C, X> {
  let national: Tables | undefined
  let cuts: readonly number[] | undefined
  const memo = createMemo<Verdict<C>>(spec.vocabulary.names.length)
  // Facts that share a dimension with others: which of them were given decides what is still missing.
  const shared = [...new Set(spec.vocabulary.facts.flatMap((facts) => (facts.length > 1 ? facts : [])))]

  const prepare = (facts: F, context: X): Prepared => {
    const derived = spec.derive(facts, context)
    const overlays = spec.overlays?.(context) ?? NO_OVERLAYS
    const tables =
      overlays.length === 0 ? (national ??= layOut(spec.vocabulary, overlays)) : layOut(spec.vocabulary, overlays)
    const chosen = choose(spec.vocabulary, derived.regions, context.readings)
    const setting = { tables, evidenceOf: spec.evidenceOf, given: derived.given, chosen }
    return { derived, setting, refused: refusalOf(derived, spec.checkedThrough, context.strictCoverage) }
  }

  const check = (facts: F, context: X = NOTHING as X): Decision<C, F> => {
    const { derived, setting, refused } = prepare(facts, context)
    const head = { checker: spec.id, format: 1 as const, facts: structuredCopy(facts) }
    if (refused !== undefined) return { ...head, ...refused }
    const only =
      derived.regions.length === 1 && setting.tables === national ? (derived.regions[0] as Region) : undefined
    let verdict: Verdict<C> | undefined
    let extra = 0
    if (only !== undefined) {
      cuts ??= cutsOf(setting.tables, spec.tables())
      for (let at = 0; at < shared.length; at++) if (derived.given.has(shared[at] as string)) extra |= 1 << at
      verdict = memo.get(only, cuts, extra)
    }
    if (verdict === undefined) {
      verdict = verdictOf(spec, setting, derived.regions)
      if (only !== undefined) memo.set(only, cuts as readonly number[], extra, verdict)
    }
    const late = latenessOf(derived.regions, spec.checkedThrough)
    const cautions = cautionsOf(verdict, late, derived.cautions, context.minimumEvidence)
    return cautions === verdict.cautions ? { ...head, ...verdict } : { ...head, ...verdict, cautions }
  }
  return Object.assign(check, { spec, prepare })
}

const NOTHING: Context = Object.freeze({})
const NO_OVERLAYS: readonly Table[] = []

function verdictOf<F, C, X extends Context>(
  spec: CheckerSpec<F, C, X>,
  setting: Setting,
  initial: readonly Region[],
): Verdict<C> {
  const toVerdict = (main: Part<Main<C>, string>, regions: readonly Region[]): Verdict<C> => {
    const { basis, governed, evidence, cautions } = main
    const grounds = { basis, governed, evidence, cautions, doubts: [] as Doubt[] } as unknown as Grounds & {
      doubts: Doubt[]
    }
    switch (main.status) {
      case 'silent':
        return {
          ...grounds,
          status: 'outside-law',
          reason: main.reason === 'no-row' ? 'not-covered' : 'silent',
          why: main.reason,
        }
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
  const regions = initial.filter(daysInOrder)
  return freeze(toVerdict(settle(setting, regions, spec.main), regions))
}

function moved(regions: readonly Region[], vocabulary: Vocabulary, point: string, option: string): Region[] {
  const slot = vocabulary.slot[point] as number
  const place = vocabulary.place[slot]?.[option] as number
  return regions.map((region) => ({
    ...region,
    masks: region.masks.map((mask, at) => (at === slot ? 1 << place : mask)),
  }))
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
