import type { Evidence } from '../law'
import type { Tables } from './explore'
import type { Doubt, Grounds, Missing, Part, Possible, Reading } from './outcome'
import { freeze } from './plain-data'
import type { Region } from './region'
import { settle } from './settle'
import { gapOf, type Silent, type Table } from './table'

/** What the kernel cannot know of a table by itself. */
export interface AnswerOptions {
  /** How well a provision was read; `'unverified'` for all unless stated. */
  readonly evidenceOf?: ((provision: string) => Evidence) | undefined
}

/** What a table says of a case: the effect, or why there is none. */
export type TableAnswer<T, P extends string = string> = Grounds<P> & { readonly doubts: readonly Doubt[] } & (
    | { readonly status: 'decided'; readonly conclusion: Exclude<T, Silent> }
    | {
        readonly status: 'needs-facts'
        readonly missing: readonly Missing<P>[]
        /** The effects within reach; a declared gap among them is one too. */
        readonly possible: readonly Possible<T>[]
      }
    | { readonly status: 'contested'; readonly readings: readonly Reading<TableAnswer<T, P>>[] }
    | { readonly status: 'outside-law'; readonly reason: 'silent' | 'not-covered'; readonly why: string }
  )

/** The answer of one table with the facts it was given, in the shape of a checker's decision; `checker` holds the id of the table. */
export type TableDecision<T, F = unknown, P extends string = string> = TableAnswer<T, P> & {
  readonly checker: string
  readonly format: 1
  /** The case as given, copied. */
  readonly facts: F
}

const UNVERIFIED = (): Evidence => 'unverified'
const NOTHING: ReadonlySet<string> = new Set()

/** Settles the one question of a table and freezes the answer, for it is shared. */
export function answerOf(
  table: Table,
  tables: Tables,
  region: Region,
  chosen: ReadonlySet<number>,
  { evidenceOf = UNVERIFIED }: AnswerOptions,
): TableAnswer<unknown, string> {
  const setting = { tables, evidenceOf, given: NOTHING, chosen, decided: chosen }
  return freeze(toAnswer(settle(setting, [region], (ask) => ask(table))))
}

/** Each answer is written out: one made by spreading has a hidden shape of its own, and what reads a thousand of them slows down. */
function toAnswer(part: Part<unknown, string>): TableAnswer<unknown, string> {
  const { basis, governed, evidence, cautions } = part
  const doubts: readonly Doubt[] = []
  switch (part.status) {
    case 'settled': {
      const conclusion = part.value as never
      return { basis, governed, evidence, cautions, doubts, status: 'decided', conclusion }
    }
    case 'open': {
      const { missing, possible } = part
      return { basis, governed, evidence, cautions, doubts, status: 'needs-facts', missing, possible }
    }
    case 'contested': {
      const readings = part.readings.map((reading) => ({ ...reading, outcome: toAnswer(reading.outcome) }))
      return { basis, governed, evidence, cautions, doubts, status: 'contested', readings }
    }
    case 'silent': {
      const why = part.reason
      return { basis, governed, evidence, cautions, doubts, status: 'outside-law', reason: gapOf(why), why }
    }
  }
}
