import type { ProvisionId } from '../law'
import type { Context, Derived } from './context'
import { decisionOf } from './decision-of'
import type { Tables } from './explore'
import type { EvidenceOf } from './fold'
import type { Decision, Main, Part, Verdict } from './outcome'
import { freeze, structuredCopy } from './plain-data'
import { cautionsOf, choose, cutsOf, latenessOf, layOut, refusalOf } from './prepare'
import { daysInOrder, type Region } from './region'
import type { Body, Setting } from './settle'
import { createSharedAnswers, type SharedAnswers } from './shared-answers'
import type { Table } from './table'
import { verdictOf } from './verdict'
import type { Vocabulary } from './vocabulary'

/** What a checker is made from. */
export interface CheckerSpec<F, C, X extends Context> {
  /** The name under which its decisions go: `'classifyConduct'`. */
  readonly id: string
  /** The dimensions its tables are written in. */
  readonly vocabulary: Vocabulary
  /** Every table its questions ask. */
  readonly tables: () => readonly Table[]
  /** From facts to what the tables see: no table ever meets a raw number, a name or two dates. */
  readonly derive: (facts: F, context: X) => Derived
  /** The main question. */
  readonly main: Body<Main<C>>
  /** The other parts of the conclusion. */
  readonly parts: { readonly [K in Exclude<keyof C, keyof Main<C>>]: C[K] extends Part<infer T> ? Body<T> : never }
  /** Parts that stand on their own: they are told also where the main question is open or no rule was found. */
  readonly beside?: readonly Exclude<keyof C & string, keyof Main<C>>[]
  /** How well a provision was read; the weakest of an answer is the answer's evidence. */
  readonly evidenceOf: EvidenceOf
  /** The last day through which the law was checked. */
  readonly checkedThrough: string
  /** The overlays a context brings: tables that replace national ones of the same id. */
  readonly overlays?: (context: X) => readonly Table[]
}

/** A checker: call it with facts; its parts serve `ask`, `trace`, `prove` and `compareAcross`. */
export interface Checker<F, C, X extends Context = Context> {
  (facts: F, context?: X): Decision<C, F>
  /** What it was made from. */
  readonly spec: CheckerSpec<F, C, X>
  /** Facts and context made ready: regions with the chosen readings set, tables with the overlays, and a refusal if there is one. */
  readonly prepare: (facts: F, context: X) => Prepared
}

/** A case made ready to be explored. */
export interface Prepared {
  /** What derivation made of the facts, before anything was left out. */
  readonly derived: Derived
  /** The regions that are possible in time. */
  readonly regions: readonly Region[]
  /**
   * The tables laid out, with the overlays and the chosen readings; the kernel's own.
   *
   * @internal
   */
  readonly setting: Setting
  /**
   * The answer to a case that is not asked of the tables at all: not covered, or days that cannot follow one another.
   */
  readonly refused: Verdict<never> | undefined
}

/**
 * Makes a checker from tables, derivation and questions.
 *
 * @param spec id, vocabulary, tables, derivation, main question, parts
 * @returns a function from facts to a decision
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const seats = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *     desa: { when: { place: 'desa' }, then: 'kepala desa', basis: [], reasoning: 'text' },
 *   }),
 * })
 * const seatOf = defineChecker<Partial<Input>, { seat: string }>({
 *   id: 'seatOf',
 *   vocabulary,
 *   tables: () => [seats],
 *   derive: (facts) => {
 *     const region = unknownRegion(vocabulary)
 *     if (facts.place !== undefined) allow(region, vocabulary, 'place', facts.place)
 *     return { regions: [region], given: new Set(Object.keys(facts)), cautions: [] }
 *   },
 *   main: (ask) => ({ seat: ask(seats) }),
 *   parts: {},
 *   evidenceOf: () => 'gazette-text',
 *   checkedThrough: '2025-12-31',
 * })
 * const decision = seatOf({ place: 'desa' })
 * decision.status === 'decided' && decision.conclusion // => { seat: 'kepala desa' }
 * seatOf({}).status // => 'needs-facts'
 */
export function defineChecker<F, C, X extends Context = Context>(spec: CheckerSpec<F, C, X>): Checker<F, C, X> {
  let national: Tables | undefined
  let cuts: readonly number[] | undefined
  let shared: SharedAnswers<Verdict<C>> | undefined
  // Facts that share a dimension with others: which of them were given decides what is still missing.
  const together = [...new Set(spec.vocabulary.facts.filter((facts) => facts.length > 1).flat())]
  // They are told by the bits of a number; where there are more of them no answer is shared.
  const tellable = together.length <= 32
  const questions = { ...spec, parts: spec.parts as { readonly [name: string]: Body<unknown> } }

  // A program brings the same local rules with every case: those of the last one stay laid out.
  let last: { readonly overlays: readonly Table[]; readonly tables: Tables } | undefined
  const laidOver = (overlays: readonly Table[]): Tables => {
    if (last?.overlays.length !== overlays.length || !last.overlays.every((one, at) => one === overlays[at])) {
      last = { overlays: [...overlays], tables: layOut(spec.vocabulary, overlays) }
    }
    return last.tables
  }

  // Types ask for every fact that must be there; a program without types hears of one left out in the words of this library.
  const derivedFrom = (facts: F, context: X): Derived => {
    try {
      return spec.derive(facts, context)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      const told = `${spec.id}: facts: one that is asked for is left out, or is no object or list where it should be`
      throw new TypeError(`${told} (${error.message}); the door of the same name that begins with safe names it`, {
        cause: error,
      })
    }
  }

  const prepare = (facts: F, context: X): Prepared => {
    if (typeof facts !== 'object' || facts === null) {
      throw new TypeError(`${spec.id}: facts: '${String(facts)}' is no object of facts; leave out what is not known`)
    }
    const derived = derivedFrom(facts, context)
    const overlays = spec.overlays?.(context) ?? NO_OVERLAYS
    national ??= layOut(spec.vocabulary, NO_OVERLAYS)
    const tables = overlays.length === 0 ? national : laidOver(overlays)
    const chosen = choose(spec.vocabulary, derived.regions, context.readings)
    const setting = { tables, evidenceOf: spec.evidenceOf, given: derived.given, chosen }
    const regions = derived.regions.filter(daysInOrder)
    return {
      derived,
      regions,
      setting,
      refused: refusalOf(derived, regions, spec.checkedThrough, context.strictCoverage),
    }
  }

  const check = (facts: F, context: X = NOTHING as X): Decision<C, F> => {
    const { derived, regions, setting, refused } = prepare(facts, context)
    const copied = structuredCopy(facts)
    if (refused !== undefined) return decisionOf<C, F, ProvisionId>(spec.id, copied, refused)
    const sharing = tellable && setting.tables === national
    let verdict: Verdict<C> | undefined
    let given = 0
    let chosen = 0
    if (sharing) {
      cuts ??= cutsOf(spec.tables())
      shared ??= createSharedAnswers(spec.vocabulary.names.length, spec.vocabulary.preferred)
      for (let at = 0; at < together.length; at++) if (derived.given.has(together[at] as string)) given |= 1 << at
      // The points are slots in a row, so each has a bit of its own.
      for (const slot of setting.chosen) chosen |= 1 << slot
      verdict = shared.get(regions, cuts, given, chosen)
    }
    if (verdict === undefined) {
      verdict = verdictOf(questions, setting, regions)
      // Only shared answers are frozen: freezing would reach into the tables of a caller's overlay.
      if (sharing) shared?.set(regions, cuts as readonly number[], given, chosen, freeze(verdict))
    }
    const late = latenessOf(regions, spec.checkedThrough, derived.given)
    const cautions = cautionsOf(verdict, late, derived.cautions, context.minimumEvidence)
    return decisionOf(spec.id, copied, verdict, cautions)
  }
  return Object.assign(check, { spec, prepare })
}

const NOTHING: Context = Object.freeze({})
const NO_OVERLAYS: readonly Table[] = []
