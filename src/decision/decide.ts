import type { DateInput } from '../dates'
import type { Clock } from './clock'
import type { AnswerOptions, TableAnswer, TableDecision } from './decide-answer'
import { type Layout, layOutBuckets } from './decide-layout'
import { copyOf, type Loose, lookUp } from './decide-lookup'
import { decisionOf } from './decision-of'
import type { Verdict } from './outcome'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A case put to one table: codes per dimension, the days of the clocks, chosen readings. What is left out is unknown. */
export interface TableInput<I, R = unknown> {
  /** One code per dimension: `{ conduct: 'post-photo', stage: 'calon' }`. */
  readonly facts: { readonly [K in keyof I]?: NonNullable<I[K]> | undefined }
  /** The day of each clock that is known: `{ act: '2024-10-10' }`; none stands for another. */
  readonly on?: { readonly [K in Clock]?: DateInput | undefined } | undefined
  /** Options of contested points to follow instead of the preferred ones. */
  readonly readings?: { readonly [K in keyof R]?: R[K] | undefined } | undefined
}

/** A table made ready for many cases. */
export interface PreparedTable<I, T, R = unknown, P extends string = string> {
  /** Decides a case; the facts are copied into the decision. */
  (input: TableInput<I, R>): TableDecision<T, TableInput<I, R>, P>
  /** The bare answer, without the facts: frozen, and the same object for every case that no row tells apart. */
  readonly answer: (input: TableInput<I, R>) => TableAnswer<T, P>
}

/**
 * Makes a table ready for many cases: laid out on the first case, each answer worked out once for all cases that no row tells apart.
 *
 * @param table the table
 * @param vocabulary the dimensions it is written in
 * @param options how well its provisions were read
 * @returns a function from a case to a decision, with `answer` beside it for the bare answer
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const seats = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *     desa: { when: { place: 'desa' }, then: 'kepala desa', basis: [], reasoning: 'text' },
 *   }),
 * })
 * const seatOf = prepareTable(seats, defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } }))
 * seatOf({ facts: { place: 'desa' } }).status // => 'decided'
 * seatOf({ facts: {} }).status // => 'needs-facts'
 */
export function prepareTable<I, C extends Clock, T, R, P extends string>(
  table: Table<I, C, T, R, P>,
  vocabulary: Vocabulary,
  options: AnswerOptions = {},
): PreparedTable<I, T, R, P> {
  const loose = table as unknown as Table<unknown, never, T>
  let layout: Layout | undefined
  const find = (input: Loose): TableAnswer<T, string> => {
    layout ??= layOutBuckets(loose, vocabulary)
    return lookUp(loose, layout, input, options) as TableAnswer<T, string>
  }
  const decideOne = (input: Loose): unknown => {
    const found = find(input)
    return decisionOf(table.id, copyOf(input), found as Verdict<unknown, string>)
  }
  return Object.assign(decideOne, { answer: find }) as unknown as PreparedTable<I, T, R, P>
}

/**
 * Decides one case by one table. For many cases {@link prepareTable} does the laying out once.
 *
 * @param table the table
 * @param vocabulary the dimensions it is written in
 * @param input codes per dimension, days per clock, chosen readings; what is left out is unknown
 * @param options how well its provisions were read
 * @returns a decision on the table's effect: `decided`, `needs-facts`, `contested` or `outside-law`
 * @throws RangeError naming the dimension, clock or point when a code or day is not accepted
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const seats = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *     desa: { when: { place: 'desa' }, then: 'kepala desa', basis: [], reasoning: 'text' },
 *   }),
 * })
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const decision = decide(seats, vocabulary, { facts: { place: 'kota' } })
 * decision.status === 'decided' && decision.conclusion // => 'wali kota'
 */
export function decide<I, C extends Clock, T, R, P extends string>(
  table: Table<I, C, T, R, P>,
  vocabulary: Vocabulary,
  input: TableInput<I, R>,
  options: AnswerOptions = {},
): TableDecision<T, TableInput<I, R>, P> {
  return prepareTable(table, vocabulary, options)(input)
}
