import type { Period } from '../dates'
import type { BasisEntry, ProvisionId } from '../law'
import type { Clock } from './clock'
import type { Dimensions } from './vocabulary'

/** All values of a named dimension, with the reason why the norm does not distinguish them. */
export interface AnyValue {
  /** Why the norm does not distinguish the values, in a few words. */
  readonly any: string
}

/**
 * Admits every value a table lists for a dimension, and says why.
 *
 * @param why the reason, in a few words
 * @returns a condition that always holds
 * @example
 * any('the norm names no contest').any // => 'the norm names no contest'
 */
export function any(why: string): AnyValue {
  return { any: why }
}

/** The conditions of a row: one value, several, or {@link any}; dimensions marked `?` in the input may be left out. */
export type When<I> = { readonly [K in keyof I]: NonNullable<I[K]> | readonly NonNullable<I[K]>[] | AnyValue }

/** Why one row prevails over another. */
export interface Over<Id extends string, P extends string> {
  /** Id of the row that gives way; of the same table. */
  readonly row: Id
  /** The rule of precedence: the special norm, the later one, the higher one, or the words of the text itself. */
  readonly because: 'special' | 'later' | 'higher' | 'text'
  /** The provision from which that follows. */
  readonly by: P
}

/** One norm: conditions, effect, provisions and interval. */
export interface Row<I, C extends Clock, T, R, Id extends string = string, P extends string = ProvisionId> {
  /** The conditions, all of which must hold. */
  readonly when: When<I>
  /** The interval of each clock in which the row speaks; a clock left out does not choose it. */
  readonly during?: { readonly [K in C]?: Period }
  /** The option of a contested point on which the row rests; at most one per point. */
  readonly reading?: { readonly [K in keyof R]?: R[K] }
  /** The effect: plain data, or {@link silent} where the texts hold no rule. */
  readonly then: T
  /** The rows it prevails over where both would hold; not passed on from row to row. */
  readonly over?: Over<Id, P> | readonly Over<Id, P>[]
  /** The provisions it renders, the norm first. */
  readonly basis: readonly BasisEntry<P>[]
  /** `inference` where the texts do not say it in so many words; it always gives a caution. */
  readonly reasoning: 'text' | 'inference'
  /** Codes of what a reader of this row must be told. */
  readonly notes?: readonly string[]
}

/** A row as the kernel handles it, its type parameters forgotten. */
export interface AnyRow<T = unknown> {
  /** Conditions by the name of the dimension. */
  readonly when: { readonly [dimension: string]: string | readonly string[] | AnyValue | undefined }
  /** Intervals by the name of the clock. */
  readonly during?: { readonly [clock: string]: Period | undefined }
  /** Options by the id of the contested point. */
  readonly reading?: { readonly [point: string]: string | undefined }
  /** The effect. */
  readonly then: T
  /** The rows it prevails over. */
  readonly over?: Over<string, string> | readonly Over<string, string>[]
  /** The provisions it renders. */
  readonly basis: readonly BasisEntry<string>[]
  /** Whether the text says it, or our reading does. */
  readonly reasoning: 'text' | 'inference'
  /** Codes of what a reader must be told. */
  readonly notes?: readonly string[]
}

/** A decision table: one legal question, its rows in the order of the law. */
export interface Table<I = unknown, C extends Clock = Clock, T = unknown, R = unknown, P extends string = string> {
  /** The name of the legal question: `'discipline-limb'`. */
  readonly id: string
  /** The dimension by which rows are looked up. */
  readonly bucket: string
  /** Names of the dimensions in order, with the values that `any` stands for. */
  readonly dimensions: { readonly [name: string]: readonly string[] }
  /** For each value of the bucket the asked dimensions that belong to its space. */
  readonly asks: { readonly [value: string]: readonly string[] } | undefined
  /** The rows by id, built when first needed. */
  rows(): { readonly [id: string]: AnyRow<T> }
  /** Carries the type parameters; never present. */
  readonly types?: { input: I; clock: C; reading: R; provision: P }
}

/** What a table is made from. */
export interface TableSpec<I, C extends Clock, T, R, Id extends string, P extends string> {
  /** The name of the legal question, used once in a checker: `'discipline-limb'`. */
  readonly id: string
  /** The dimension by which rows are looked up: one that nearly every row names. */
  readonly bucket: keyof I & string
  /** The values of each dimension in this table; `any` in a row stands for these. */
  readonly dimensions: Dimensions<I>
  /** Which of the optional dimensions belong to the space of each value of the bucket; others are not asked there. */
  readonly asks?: { readonly [value: string]: readonly string[] }
  /** The rows by id, in the order of the law; built when first needed. */
  readonly rows: () => { readonly [K in Id]: Row<I, C, T, R, NoInfer<Id>, P> }
}

/**
 * Declares a decision table; call it twice, so that the row ids can be inferred while the rest is stated.
 *
 * @returns a function that takes the table's id, bucket, dimensions and rows
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const table = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *     desa: { when: { place: 'desa' }, then: 'kepala desa', basis: [], reasoning: 'text' },
 *   }),
 * })
 * Object.keys(table.rows()) // => ['kota', 'desa']
 */
export function defineTable<I, C extends Clock = never, T = unknown, R = unknown, P extends string = ProvisionId>() {
  return <const Id extends string>(spec: TableSpec<I, C, T, R, Id, P>): Table<I, C, T, R, P> => {
    let built: { readonly [id: string]: AnyRow<T> } | undefined
    return {
      id: spec.id,
      bucket: spec.bucket,
      dimensions: spec.dimensions as { readonly [name: string]: readonly string[] },
      asks: spec.asks,
      rows: () => (built ??= spec.rows() as unknown as { readonly [id: string]: AnyRow<T> }),
    }
  }
}

/** The effect of a row that declares a gap: the texts were read and hold no rule. */
export interface Silent {
  /** A code for why there is no rule: `'no-level'`. */
  readonly silent: string
}

/**
 * Declares that there is no rule to give here; that is an answer, and its basis says where one looked. A reason that ends in
 * `-not-read` or `-not-covered`, or is `before-coverage`, says that nobody looked: such a case is not covered. With any other the texts
 * were read, and are silent.
 *
 * @param reason a code for why there is none: `'no-level'`, `'older-act-not-read'`
 * @returns the effect of a row
 * @example
 * silent('no-level').silent // => 'no-level'
 */
export function silent<const Reason extends string>(reason: Reason): { readonly silent: Reason } {
  return { silent: reason }
}

/**
 * Tells what a gap means: that the texts were read and hold no rule, or that this library does not cover the case.
 *
 * @param reason the reason of the gap; `'no-row'` where a table has no row at all
 * @returns `'silent'` or `'not-covered'`
 * @example
 * gapOf('no-level-attached') // => 'silent'
 * gapOf('older-regulation-not-read') // => 'not-covered'
 */
export function gapOf(reason: string): 'silent' | 'not-covered' {
  return /^(no-row|before-coverage)$|-not-(read|covered)$/.test(reason) ? 'not-covered' : 'silent'
}

/**
 * Tells whether an effect is a declared gap.
 *
 * @param effect the effect of a row
 * @returns whether it is {@link Silent}
 * @example
 * isSilent(silent('no-level')) // => true
 */
export function isSilent(effect: unknown): effect is Silent {
  return typeof effect === 'object' && effect !== null && 'silent' in effect
}

/**
 * Goes on from an answer to the next question; where the answer is that there is no rule, so is the next.
 *
 * @param effect an answer, or a declared gap
 * @param next what follows from an answer
 * @returns what follows, or the gap
 * @example
 * unlessSilent('berat', (level) => `hukuman ${level}`) // => 'hukuman berat'
 * unlessSilent(silent('no-level'), (level) => `hukuman ${level}`) // => { silent: 'no-level' }
 */
export function unlessSilent<T, U>(effect: T, next: (found: Exclude<T, Silent>) => U): U | Extract<T, Silent> {
  return isSilent(effect) ? (effect as Extract<T, Silent>) : next(effect as Exclude<T, Silent>)
}
