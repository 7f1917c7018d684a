import { type Box, type OpenBox, subtractAll } from './box'
import { CLOCKS, followsOrder, NO_EARLIER, NO_LATER } from './clock'
import { askedElsewhere, boxOf, oversOf, speaksOf } from './row-box'
import type { AnyRow, Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A row with its place in the table; what an answer carries of a table. */
export interface RowRef<T = unknown> {
  readonly table: string
  readonly id: string
  readonly order: number
  readonly row: AnyRow<T>
  /** Asked as a measure only: what the row cites does not bind the person. */
  readonly measure?: boolean
  /** Only let the question pass on; no ground of what was found further on. */
  readonly passing?: boolean
  /** A passing row that is no place where one looked for a rule. */
  readonly gate?: boolean
}

/** The part of a row that holds in one bucket, exceptions already taken out. */
export interface Cell<T = unknown> {
  readonly ref: RowRef<T>
  readonly box: Box
}

/** For one dimension: which cells of a bucket survive each value, as one bit per cell. */
interface Words {
  readonly slot: number
  readonly words: readonly number[]
}

/** For one clock: the cuts, and which cells survive each slice between two cuts. */
interface Slices {
  readonly clock: number
  readonly cuts: readonly number[]
  readonly words: readonly number[]
}

/** At most 31 cells with the words that choose among them. */
export interface Chunk<T = unknown> {
  readonly cells: readonly Cell<T>[]
  readonly all: number
  readonly dimensions: readonly Words[]
  readonly points: readonly Words[]
  readonly clocks: readonly Slices[]
}

/** A table laid out for a vocabulary. */
export interface Compiled<T = unknown> {
  readonly table: Table<unknown, never, T>
  readonly bucketSlot: number
  /** How many values the bucket dimension has. */
  readonly values: number
  /** The chunks of one value, laid out when first asked for. */
  bucket(place: number): readonly Chunk<T>[]
}

const CHUNK = 31

/**
 * Lays a table out for a vocabulary: exceptions resolved, one bucket per value, one word per condition.
 *
 * @param table the table
 * @param vocabulary slots shared by the tables of a checker
 * @returns the compiled table
 * @throws RangeError when the table names a bucket the vocabulary does not have; a bucket that is asked for throws for a dimension,
 *   value, point or day that does not exist
 */
export function compile<T>(table: Table<unknown, never, T>, vocabulary: Vocabulary): Compiled<T> {
  const bucketSlot = vocabulary.slot[table.bucket]
  if (bucketSlot === undefined) throw new RangeError(`${table.id}: no dimension '${table.bucket}' in the vocabulary`)
  const values = vocabulary.values[bucketSlot] as readonly string[]
  const buckets: (readonly Chunk<T>[] | undefined)[] = []
  const build = (place: number): readonly Chunk<T>[] => {
    const cells = cellsOf(table, vocabulary, values[place] as string)
    const chunks: Chunk<T>[] = []
    for (let at = 0; at < cells.length; at += CHUNK) chunks.push(chunkOf(cells.slice(at, at + CHUNK), vocabulary))
    return chunks
  }
  return { table, bucketSlot, values: values.length, bucket: (place) => (buckets[place] ??= build(place)) }
}

/**
 * The cells of one bucket, with what exceptions take from a row already taken out.
 *
 * @param table the table
 * @param vocabulary its slots
 * @param value the value of the bucket dimension
 * @returns disjoint cells, unless two rows overlap
 */
export function cellsOf<T>(table: Table<unknown, never, T>, vocabulary: Vocabulary, value: string): Cell<T>[] {
  const rows = table.rows()
  const boxes = new Map<string, OpenBox>()
  const elsewhere = askedElsewhere(table, value)
  for (const id of Object.keys(rows)) {
    const row = rows[id] as AnyRow
    const box = speaksOf(table, row, id, vocabulary, value) ? boxOf(table, row, id, vocabulary, elsewhere) : undefined
    if (box !== undefined) boxes.set(id, box)
  }
  const effective = new Map<string, Box[]>()
  const beating = new Map<string, string[]>()
  for (const id of boxes.keys()) {
    for (const over of oversOf(rows[id] as AnyRow)) beating.set(over.row, [...(beating.get(over.row) ?? []), id])
  }
  // What a row holds is its box without what its beaters hold; a beater that is itself beaten beats nothing there.
  const resolve = (id: string, path: readonly string[]): Box[] => {
    if (path.includes(id)) throw new RangeError(`${table.id}: 'over' runs in a circle: ${[...path, id].join(' > ')}`)
    const known = effective.get(id)
    if (known !== undefined) return known
    const beaters = (beating.get(id) ?? []).flatMap((beater) => resolve(beater, [...path, id]))
    const held = subtractAll(boxes.get(id) as Box, beaters)
    effective.set(id, held)
    return held
  }
  return Object.keys(rows).flatMap((id, order) => {
    if (!boxes.has(id)) return []
    const ref: RowRef<T> = { table: table.id, id, order, row: rows[id] as AnyRow<T> }
    return resolve(id, [])
      .filter(({ lo, hi }) => followsOrder(lo, hi))
      .map((box) => ({ ref, box }))
  })
}

function chunkOf<T>(cells: readonly Cell<T>[], vocabulary: Vocabulary): Chunk<T> {
  const dimensions: Words[] = []
  const points: Words[] = []
  vocabulary.names.forEach((_, slot) => {
    const full = vocabulary.full[slot] as number
    if (full === -1 || cells.every(({ box }) => box.masks[slot] === full)) return
    const words = (vocabulary.values[slot] as readonly string[]).map((__, place) =>
      cells.reduce((word, { box }, at) => ((box.masks[slot] as number) & (1 << place) ? word | (1 << at) : word), 0),
    )
    ;(slot < vocabulary.firstPoint ? dimensions : points).push({ slot, words })
  })
  return {
    cells,
    all: 2 ** cells.length - 1,
    dimensions,
    points,
    clocks: CLOCKS.flatMap((_, at) => slicesOf(cells, at)),
  }
}

function slicesOf(cells: readonly Cell[], clock: number): Slices[] {
  const cuts = new Set<number>()
  for (const { box } of cells) {
    if ((box.lo[clock] as number) > NO_EARLIER) cuts.add(box.lo[clock] as number)
    if ((box.hi[clock] as number) < NO_LATER) cuts.add((box.hi[clock] as number) + 1)
  }
  if (cuts.size === 0) return []
  const sorted = [...cuts].sort((a, b) => a - b)
  const words = [NO_EARLIER, ...sorted].map((start) =>
    cells.reduce(
      (word, { box }, at) =>
        (box.lo[clock] as number) <= start && start <= (box.hi[clock] as number) ? word | (1 << at) : word,
      0,
    ),
  )
  return [{ clock, cuts: sorted, words }]
}
