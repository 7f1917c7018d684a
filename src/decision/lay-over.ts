import type { Clock } from './clock'
import { faultsOf } from './faults'
import { type Proof, prove } from './prove'
import type { AnyRow, Over, Row, Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A national table with rows of a caller's own beside its own. */
export interface OverlaidTable extends Table {
  /** The table it stands on. */
  readonly base: Table
  /** `'local'` for a rule of a region, agency or office; `'draft'` for a national change that is being tried. */
  readonly origin: 'local' | 'draft'
  /** Ids of the rows that were added. */
  readonly added: readonly string[]
  /** What proving it found: no gap and no overlap, or it would not be here. */
  readonly proof: Proof
}

/** A row of a caller's own, in the dimensions of a national table, citing the caller's own provisions. */
export type OwnRow<T> = Omit<
  Row<{ readonly [dimension: string]: string }, Clock, T, { readonly [point: string]: string }, string, string>,
  'over'
> & {
  /** The national rows that give way, with the reason and the provision from which that follows. */
  readonly over?: Over<string, string> | readonly Over<string, string>[]
}

/** A table of the library, or one laid over it. */
// biome-ignore lint/suspicious/noExplicitAny: a table of any input may be stood on; only its effect matters here
export type National<T> = Table<any, any, T, any, any>

/** Rows by id. */
export type Rows = { readonly [id: string]: AnyRow }

/** Rows under the id of their instrument, each with the note that labels it. */
export function labelled(instrument: string, rows: Rows, note: string): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [`${instrument}/${id}`, { ...row, notes: [...(row.notes ?? []), note] }]),
  )
}

/** What is laid over a table. */
export interface Laying {
  readonly base: Table
  readonly origin: OverlaidTable['origin']
  readonly own: Rows
  readonly faults: readonly string[]
}

/**
 * Puts rows beside those of a table and proves the whole.
 *
 * @throws RangeError naming every fault
 */
export function laidOver(
  under: Table,
  vocabulary: Vocabulary,
  { base, origin, own, faults: found }: Laying,
): OverlaidTable {
  const rows = { ...under.rows(), ...own }
  const added = Object.keys(own)
  const { id, bucket, dimensions, asks } = under
  const table: Table = { id, bucket, dimensions, asks, rows: () => rows }
  const proof = prove(table, vocabulary)
  const faults = [
    ...found,
    ...proof.gaps
      .slice(0, 1)
      .map(({ witness }) => `${base.id} has ${counted(proof.gaps.length, 'gap')}, e.g. ${JSON.stringify(witness)}`),
    ...proof.overlaps.map(({ rows: [a, b] }) => `${a} meets ${b}: name it in over, or leave out what it covers`),
    ...proof.idle.filter((id) => added.includes(id)).map((id) => `${id} never holds`),
    ...faultsOf(table).filter((fault) => added.some((id) => fault.includes(id))),
  ]
  if (faults.length > 0) throw new RangeError(faults.join('; '))
  return { ...table, base, origin, added, proof }
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
