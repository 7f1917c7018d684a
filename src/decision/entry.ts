import type { Checker } from './checker'
import type { Decision } from './outcome'

/** What an answer to a question looks like. */
export const FACT_KINDS = ['code', 'codes', 'flag', 'day', 'number', 'text', 'list', 'record'] as const

/** What an answer looks like: one code, several, yes or no, a day, a number, a text, a list, a record of fields. */
export type FactKind = (typeof FACT_KINDS)[number]

/** A fact of a checker as it is asked for. */
export interface AskedFact {
  /** Its path in the facts: `'conduct'`, `'actor.kind'`. */
  readonly fact: string
  /** What the answer looks like. */
  readonly kind: FactKind
  /** The codes that may be answered; empty unless the answer is a code or several. */
  readonly accepts: readonly string[]
  /**
   * When it is asked: `'required'` first, for without it the checker cannot be called; `'opening'` next, for the checker reads its
   * absence as a statement (no last day told is no last day); `'if-missing'` when the decision says that it is missing.
   */
  readonly when: 'required' | 'opening' | 'if-missing'
  /** A code for who can usually answer: `'personnel-unit'`. */
  readonly who: string
}

/**
 * A checker as a register holds it: the function with what interviews, comparisons and receipts need beside it. A function whose
 * `Decision` is composed of others (a case of several acts, say) has one too.
 */
export interface CheckerEntry {
  /** The name its decisions carry: `'classifyConduct'`. */
  readonly id: string
  /** The function: facts and context in, a decision out. */
  // biome-ignore lint/suspicious/noExplicitAny: entries of different facts and conclusions stand in one register
  readonly check: (facts: any, context?: any) => Decision<any, any>
  /** The checker whose tables it asks, where it asks those of one. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly checker?: Checker<any, any, any>
  /** Its facts in the order in which a form puts them. */
  readonly facts: readonly AskedFact[]
  /** The names of its parts; those of `checker` when left out. */
  readonly parts?: readonly string[]
  /** The decisions on each entry of a list, where the decision is composed of such, each with its place: `'conducts.0'`. */
  readonly each?: (
    // biome-ignore lint/suspicious/noExplicitAny: as above
    decision: Decision<any, any>,
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ) => readonly { readonly at: string; readonly decision: Decision<any, any> }[]
}

/** What can be asked and compared: a checker itself, or its entry in a register. */
// biome-ignore lint/suspicious/noExplicitAny: any facts, conclusion and context
export type Checked = Checker<any, any, any> | CheckerEntry

/** The entry of a checker; of one without a register an entry that knows no facts. */
export function entryOf(checked: Checked): CheckerEntry {
  if ('check' in checked) return checked
  return { id: checked.spec.id, check: checked, checker: checked, facts: [] }
}

/** The parts of an entry by name. */
export function partNames({ parts, checker }: CheckerEntry): readonly string[] {
  return parts ?? Object.keys((checker?.spec.parts ?? {}) as object)
}
