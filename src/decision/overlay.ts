import type { Context } from './context'
import { labelled, laidOver, type National, type OverlaidTable, type OwnRow, type Rows } from './lay-over'
import { oversOf } from './row-box'
import { type AnyRow, isSilent, type Over, type Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A local rule for one table. */
export interface LocalRule<T> {
  /** Id of the local instrument, first part of the provisions it cites: `'perkada-contoh-7-2024'`. */
  readonly id: string
  /** Its rows; their ids become `<id>/<row>`. */
  readonly rows: { readonly [id: string]: OwnRow<T> }
  /** Values of the vocabulary that the table does not list and the rule brings in: `{ actor: ['pppk'] }`. No national row speaks of them. */
  readonly adds?: { readonly [dimension: string]: readonly string[] }
}

/**
 * Lays a local rule over a national table: a Perkada, a circular of a gubernur, the discipline rule of an agency, a delegation. It adds
 * where national law declares a gap or leaves the matter to such a rule, and never prevails over national law in silence: a row that
 * meets a national one must name it, and may do so only if that row declares a gap, or if a provision that the row itself cites leaves the
 * matter open (`because: 'text'`, with that provision). Its rows are labelled: each carries the note `local-rule`.
 *
 * @param national the table of the library, or one overlaid before
 * @param vocabulary the vocabulary of that table: `DISCIPLINE`, `GRIEVANCE` ...
 * @param local the rule
 * @returns the table, proved, to be given in `context.overlays`
 * @throws RangeError naming every fault: a gap, an overlap that is not named, a row that would override national law, no own citation
 * @example
 * import { GRIEVANCE, assessLeaveRefusal, leavePowerTable } from 'aparatur/grievance'
 * const delegation = overlay(leavePowerTable, GRIEVANCE, {
 *   id: 'keputusan-contoh-3-2024',
 *   rows: {
 *     annual: {
 *       when: { decider: 'other-superior', grantor: 'pejabat-pembina-kepegawaian-or-delegate' },
 *       then: { power: 'decides' },
 *       over: { row: 'other-superior', because: 'text', by: 'pp-11-2017/pasal-309/ayat-2' },
 *       basis: [{ provision: 'keputusan-contoh-3-2024/diktum-1', role: 'norm' }],
 *       reasoning: 'text',
 *     },
 *   },
 * })
 * delegation.added // => ['keputusan-contoh-3-2024/annual']
 * const facts = { employee: 'pns', leave: 'cuti-tahunan', answer: 'refused', on: '2024-03-18', answeredBy: 'other-superior', requestWritten: true, conditionsMet: true, abroad: false } as const
 * const without = assessLeaveRefusal(facts)
 * without.status === 'decided' && without.conclusion.finding // => 'not-a-decision'
 * const within = assessLeaveRefusal(facts, { overlays: [delegation] })
 * within.status // => 'contested'
 * within.cautions.some((one) => one.code === 'note' && one.note === 'local-rule') // => true
 */
export function overlay<T>(national: National<T>, vocabulary: Vocabulary, local: LocalRule<T>): OverlaidTable {
  const own = labelled(local.id, local.rows as Rows, 'local-rule')
  const before = (national as Table).rows()
  const faults = Object.entries(own).flatMap(([id, row]) => [
    ...(row.basis.some(({ provision }) => provision.startsWith(`${local.id}/`))
      ? []
      : [`${id} cites no provision of ${local.id}`]),
    ...oversOf(row).flatMap((over) => overriding(id, over, before[over.row])),
  ])
  const table = widened(national as Table, local.adds ?? {})
  return laidOver(table, vocabulary, { base: national as Table, origin: 'local', own, faults })
}

/** A table that lists further values; where a row of it says "any", it goes on meaning those that were listed before. */
function widened(table: Table, adds: { readonly [dimension: string]: readonly string[] }): Table {
  const names = Object.keys(adds)
  const listed = Object.entries(table.dimensions).map(([name, codes]) => [name, [...codes, ...(adds[name] ?? [])]])
  const narrow = (row: AnyRow): AnyRow => {
    const when = Object.entries(row.when).map(([name, condition]) => {
      const all = typeof condition === 'object' && 'any' in condition && names.includes(name)
      return [name, all ? table.dimensions[name] : condition]
    })
    return { ...row, when: Object.fromEntries(when) }
  }
  const rows = Object.fromEntries(Object.entries(table.rows()).map(([id, row]) => [id, narrow(row)]))
  return { ...table, dimensions: Object.fromEntries(listed), rows: () => rows }
}

/** Why a row may not stand over a national one, if it may not. */
function overriding(id: string, over: Over<string, string>, row: AnyRow | undefined): string[] {
  if (row === undefined || isSilent(row.then) || row.notes?.includes('local-rule')) return []
  if (over.because === 'text' && row.basis.some(({ provision }) => provision === over.by)) return []
  return [
    `${id} would override '${over.row}', which is national law; accepted: a row that declares a gap, or because: 'text' by a provision that the row itself cites and that leaves the matter open`,
  ]
}

const NONE: readonly Table[] = []

/**
 * Takes the overlays of a context for the checker whose spec it stands in: `overlays: ownOverlays`. A table that the checker does not ask
 * is no concern of it, so that one context may serve several checkers; one that was not made by {@link overlay} or {@link amend} from the
 * very table the checker asks is refused.
 *
 * @param this the spec of the checker
 * @param context the context
 * @returns the tables that stand in for national ones
 * @throws RangeError for a table that was made otherwise, and for two that stand in for the same one
 * @example
 * ownOverlays.call({ tables: () => [] }, {}) // => []
 */
export function ownOverlays(
  this: { readonly tables: () => readonly Table[] },
  { overlays }: Context,
): readonly Table[] {
  if (overlays === undefined) return NONE
  return overlays.filter((table, at) => {
    if (overlays.findIndex(({ id }) => id === table.id) !== at)
      throw new RangeError(
        `overlays: two stand in for '${table.id}'; accepted: one for each table, the second laid over the first by overlay() or amend()`,
      )
    const asked = this.tables().find(({ id }) => id === table.id)
    if (asked === undefined) return false
    if (!standsOn(table, asked))
      throw new RangeError(
        `overlays: '${table.id}' is national law; accepted: a table made by overlay() or amend() from it`,
      )
    return true
  })
}

function standsOn(table: Table, national: Table): boolean {
  let under: Table | undefined = 'base' in table ? (table as OverlaidTable).base : undefined
  while (under !== undefined && under !== national) under = 'base' in under ? (under as OverlaidTable).base : undefined
  return under === national
}
