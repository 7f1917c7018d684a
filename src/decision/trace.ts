import type { BasisEntry } from '../law'
import type { Checker } from './checker'
import { CLOCK_FACTS, type Clock } from './clock'
import type { RowRef } from './compile'
import type { Context } from './context'
import { explore } from './explore'
import type { Decision } from './outcome'
import { codesOf, oversOf } from './row-box'
import type { Body } from './settle'
import type { Table } from './table'

/** One condition of a row, and what the facts say to it. */
export interface TracedCondition {
  /** The dimension: `'stage'`. */
  readonly dimension: string
  /** The values the row admits. */
  readonly admits: readonly string[]
  /** Why the row does not distinguish them, where it says so. */
  readonly why?: string
}

/** One row on the way to an answer. */
export interface TracedRow {
  /** `'main'`, or the name of the part: `'sanctions'`. */
  readonly question: string
  /** Id of the table. */
  readonly table: string
  /** Id of the row that held. */
  readonly row: string
  /** Its conditions, one for each dimension it names. */
  readonly conditions: readonly TracedCondition[]
  /** Its intervals, by the fact that carries the day: `'committedOn'`. */
  readonly during: readonly { readonly fact: string; readonly from: string; readonly until: string | null }[]
  /** The rows it prevailed over, with the rule of precedence and its provision. */
  readonly over: readonly { readonly row: string; readonly because: string; readonly by: string }[]
  /** What it cites. */
  readonly basis: readonly BasisEntry<string>[]
  /** Asked as a measure only. */
  readonly measure: boolean
  /** Whether what it cites is a ground of the answer, and not only a gate the question passed on its way. */
  readonly ground: boolean
}

/**
 * Accounts for a decision condition by condition: every row that held, for the main question and for each part.
 *
 * @param checker the checker that gave the decision
 * @param decision the decision
 * @param context the same context, when one was used
 * @returns the rows in the order in which they were asked; none for a case that is not covered
 * @example
 * import { classifyConduct } from 'aparatur/neutrality'
 * const decision = classifyConduct({ actor: { kind: 'pns' }, conduct: 'social-media-engagement', election: 'pilkada-2024', committedOn: '2024-10-10', decidedOn: '2024-12-02' })
 * const rows = trace(classifyConduct, decision).filter(({ question }) => question === 'main')
 * rows.at(-1)?.table // => 'discipline-level'
 * rows.at(-1)?.row // => 'pp-94-5n6'
 * rows.at(-1)?.conditions.map(({ dimension }) => dimension) // => ['limb']
 */
export function trace<F, C, X extends Context>(
  checker: Checker<F, C, X>,
  decision: Decision<C, F>,
  context?: X,
): TracedRow[] {
  const { spec } = checker
  const { regions, setting, refused } = checker.prepare(decision.facts, context ?? ({} as X))
  if (refused !== undefined) return []
  const tables = new Map(
    spec.tables().map((table) => [table.id, setting.tables.compiled(table).table as unknown as Table]),
  )
  const questions: [string, Body<unknown>][] = [
    ['main', spec.main],
    ...(Object.entries(spec.parts) as [string, Body<unknown>][]),
  ]
  const seen = new Set<string>()
  return questions.flatMap(([question, body]) =>
    regions
      .flatMap((region) => explore<unknown>(setting.tables, region, body, undefined).alternatives)
      .flatMap(({ trail }) => trail)
      .filter(({ table, id }) => {
        const key = `${question} ${table} ${id}`
        return seen.has(key) ? false : seen.add(key)
      })
      .map((ref) => rowOf(question, ref, tables.get(ref.table) as Table)),
  )
}

function rowOf(question: string, ref: RowRef, table: Table): TracedRow {
  const { row } = ref
  return {
    question,
    table: ref.table,
    row: ref.id,
    conditions: Object.keys(row.when).map((dimension) => {
      const condition = row.when[dimension]
      const why = typeof condition === 'object' && 'any' in condition ? { why: condition.any } : {}
      return { dimension, admits: codesOf(row, dimension, table), ...why }
    }),
    during: Object.entries(row.during ?? {}).flatMap(([clock, period]) =>
      period === undefined ? [] : [{ fact: CLOCK_FACTS[clock as Clock], from: period.from, until: period.until }],
    ),
    over: oversOf(row),
    basis: row.basis,
    measure: ref.measure === true,
    ground: ref.passing !== true,
  }
}
