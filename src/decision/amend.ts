import type { Clock } from './clock'
import { labelled, laidOver, type National, type OverlaidTable, type OwnRow, type Rows } from './lay-over'
import type { AnyRow, Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A change of national law that is being tried: rows that end, and rows that begin. */
export interface Amendment<T> {
  /** Id of the amending instrument: `'pp-contoh-1-2027'`. */
  readonly id: string
  /** The first day on which a row is no longer in force, by row and clock: `{ 'pns/pp-94-2021': { decision: '2027-01-01' } }`. */
  readonly ends?: { readonly [row: string]: { readonly [K in Clock]?: string } }
  /** The rows that begin; their ids become `<id>/<row>`. */
  readonly rows?: { readonly [id: string]: OwnRow<T> }
}

/**
 * Tries a change of national law on a table: rows end on a day, others begin. Nothing is deleted: a day before the change is answered as
 * before. Each row that begins carries the note `draft-rule`.
 *
 * @param national the table of the library, or one overlaid before
 * @param vocabulary the vocabulary of that table
 * @param amendment what ends and what begins
 * @returns the table, proved, to be given in `context.overlays`
 * @throws RangeError naming every fault: a gap that an ended row leaves, an overlap, a row that is none
 * @example
 * import { DISCIPLINE, kindsTable } from 'aparatur/discipline'
 * amend(kindsTable, DISCIPLINE, { id: 'pp-contoh-1-2027', ends: { 'ringan/pp-94': { decision: '2027-01-01' } } }) // => throws RangeError: discipline-kinds has 1 gap
 */
export function amend<T>(national: National<T>, vocabulary: Vocabulary, amendment: Amendment<T>): OverlaidTable {
  const before = (national as Table).rows()
  const own = labelled(amendment.id, (amendment.rows ?? {}) as Rows, 'draft-rule')
  const ends = Object.entries(amendment.ends ?? {})
  const ended = ends.flatMap(([id, days]) => {
    const row = before[id]
    return row === undefined ? [] : [[id, endedRow(row, days)] as const]
  })
  const faults = ends.flatMap(([id, days]) => {
    const row = before[id]
    if (row === undefined) return [`'${id}' is no row`]
    return Object.entries(days).flatMap(([clock, day]) => {
      const until = row.during?.[clock]?.until ?? NEVER
      return until < day ? [`'${id}' has ended on ${until} already`] : []
    })
  })
  const table = { ...(national as Table), rows: () => ({ ...before, ...Object.fromEntries(ended) }) }
  return laidOver(table, vocabulary, { base: national as Table, origin: 'draft', own, faults })
}

/** A day after every day on which a row may be ended. */
const NEVER = '9999-12-31'

function endedRow(row: AnyRow, days: { readonly [clock: string]: string | undefined }): AnyRow {
  const during: Record<string, unknown> = { ...row.during }
  for (const [clock, until] of Object.entries(days)) {
    const period = row.during?.[clock]
    during[clock] = { from: period?.from ?? '0001-01-01', until }
  }
  return { ...row, during } as unknown as AnyRow
}

/** How a row of a table stands to the same in another. */
export interface RowChange {
  /** Id of the row. */
  readonly row: string
  /** What became of it. */
  readonly did: 'added' | 'removed' | 'changed'
}

/**
 * Lists the rows in which two versions of a table differ.
 *
 * @param before the one
 * @param after the other
 * @returns one entry for each row, in the order of the second, what is gone last
 * @example
 * import { kindsTable } from 'aparatur/discipline'
 * rowChanges(kindsTable, kindsTable) // => []
 */
export function rowChanges<T>(before: National<T>, after: National<T> | OverlaidTable): RowChange[] {
  const [old, now] = [(before as Table).rows(), (after as Table).rows()]
  const kept = Object.keys(now).flatMap((row): RowChange[] => {
    if (!Object.hasOwn(old, row)) return [{ row, did: 'added' }]
    return JSON.stringify(old[row]) === JSON.stringify(now[row]) ? [] : [{ row, did: 'changed' }]
  })
  return [
    ...kept,
    ...Object.keys(old).flatMap((row): RowChange[] => (Object.hasOwn(now, row) ? [] : [{ row, did: 'removed' }])),
  ]
}
