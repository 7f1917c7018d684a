import { fromDayNumber } from '../dates'
import { type Box, everyDay, intersect, type OpenBox, subtract } from './box'
import { CLOCK_FACTS, CLOCKS, followsOrder, NO_EARLIER, NO_LATER } from './clock'
import { type Cell, cellsOf } from './compile'
import type { Condition } from './outcome'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A part of the input for which no row speaks. */
export interface Gap {
  /** One input in it: codes per dimension, days per clock. */
  readonly witness: Condition
}

/** A part of the input for which two rows speak. */
export interface Overlap {
  /** Ids of the two rows, in alphabetical order. */
  readonly rows: readonly [string, string]
  /** One input for which both speak. */
  readonly witness: Condition
}

/** What proving a table found. */
export interface Proof {
  /** Id of the table. */
  readonly table: string
  /** How many rows it has. */
  readonly rows: number
  /** Cells the table distinguishes, values that no row tells apart counted once. */
  readonly cells: number
  /** The inputs those cells stand for: every value of every dimension, every slice of every clock. */
  readonly combinations: number
  /** One witness for each part of the input without a row; empty when there is none. */
  readonly gaps: readonly Gap[]
  /** One witness for each pair of rows that meet; empty when there is none. */
  readonly overlaps: readonly Overlap[]
  /** Rows that never hold: everything they cover is taken by rows over them, or they cover nothing. */
  readonly idle: readonly string[]
}

/**
 * Proves a table: each input in its space is covered by exactly one row.
 *
 * Overlaps are searched pair by pair; when there is none, the volumes of the cells are summed and compared with the space, which is
 * exact, and only a difference starts the search for a witness.
 *
 * @param table the table
 * @param vocabulary the slots it is laid out in
 * @returns cells, combinations, and one witness for each gap and overlap; it never throws for a fault of the table
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * const seats = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *   }),
 * })
 * prove(seats, vocabulary).gaps // => [{ witness: { place: ['desa'] } }]
 * prove(seats, vocabulary).overlaps // => []
 */
export function prove(table: Table, vocabulary: Vocabulary): Proof {
  const gaps: Gap[] = []
  const overlaps = new Map<string, Overlap>()
  const speaking = new Set<string>()
  let cells = 0
  let combinations = 0
  for (const value of table.dimensions[table.bucket] as readonly string[]) {
    const held = cellsOf(table as never, vocabulary, value)
    for (const { ref } of held) speaking.add(ref.id)
    const space = spaceOf(table, vocabulary, value, held)
    const tell = (box: Box) => ({ [table.bucket]: [value], ...conditionOf(box, space, vocabulary) })
    for (const [a, b, common] of overlapping(held)) {
      const rows = [a, b].sort() as [string, string]
      const key = rows.join(' ')
      if (!overlaps.has(key)) overlaps.set(key, { rows, witness: tell(common) })
    }
    const inside = held.flatMap(({ box }) => intersect(box, space.box) ?? [])
    cells += space.distinct
    combinations += space.combinations
    const covered = inside.reduce((sum, box) => sum + volumeOf(box, space), 0)
    if (overlaps.size === 0 && covered === space.combinations) continue
    let rest: OpenBox[] = [space.box]
    for (const box of inside) rest = rest.flatMap((one) => subtract(one, box))
    for (const box of rest) if (followsOrder(box.lo, box.hi)) gaps.push({ witness: tell(box) })
  }
  const ids = Object.keys(table.rows())
  return {
    table: table.id,
    rows: ids.length,
    cells,
    combinations,
    gaps,
    overlaps: [...overlaps.values()],
    idle: ids.filter((id) => !speaking.has(id)),
  }
}

/** Two cells of different rows with a common part; rows named in each other's `over` have none by construction. */
function overlapping(cells: readonly Cell[]): [string, string, Box][] {
  const found: [string, string, Box][] = []
  cells.forEach((a, at) => {
    for (const b of cells.slice(at + 1)) {
      if (a.ref.id === b.ref.id) continue
      const common = intersect(a.box, b.box)
      if (common !== undefined && followsOrder(common.lo, common.hi)) found.push([a.ref.id, b.ref.id, common])
    }
  })
  return found
}

interface Space {
  readonly box: OpenBox
  readonly slots: readonly number[]
  /** First days of the slices of the clocks, each sequence in which the slices can follow one another. */
  readonly sequences: readonly (readonly number[])[]
  readonly distinct: number
  readonly combinations: number
}

/** The inputs of one bucket: the dimensions its value asks for, the points its rows turn on, the slices of each clock. */
function spaceOf(table: Table, vocabulary: Vocabulary, value: string, cells: readonly Cell[]): Space {
  const asked = new Set(Object.values(table.asks ?? {}).flat())
  const own = table.asks?.[value] ?? []
  const slots: number[] = []
  const box = everyDay(vocabulary.full)
  for (const [name, codes] of Object.entries(table.dimensions)) {
    if (name === table.bucket || (asked.has(name) && !own.includes(name))) continue
    const slot = vocabulary.slot[name] as number
    slots.push(slot)
    box.masks[slot] = codes.reduce((mask, code) => mask | (1 << (vocabulary.place[slot]?.[code] as number)), 0)
  }
  for (let slot = vocabulary.firstPoint; slot < vocabulary.names.length; slot++) {
    if (cells.some((cell) => cell.box.masks[slot] !== vocabulary.full[slot])) slots.push(slot)
  }
  const starts = CLOCKS.map((_, clock) => {
    const cuts = new Set<number>([NO_EARLIER])
    for (const cell of cells) {
      cuts.add(cell.box.lo[clock] as number)
      if ((cell.box.hi[clock] as number) < NO_LATER) cuts.add((cell.box.hi[clock] as number) + 1)
    }
    return [...cuts].sort((a, b) => a - b)
  })
  const sequences = sequencesOf(starts)
  const slices = sequences.length
  const distinct = slots.reduce((product, slot) => {
    const kinds = new Set(
      places(box.masks[slot] as number).map((place) =>
        cells.map((cell) => ((cell.box.masks[slot] as number) >> place) & 1).join(''),
      ),
    )
    return product * kinds.size
  }, slices)
  const combinations = slots.reduce((product, slot) => product * places(box.masks[slot] as number).length, slices)
  return { box, slots, sequences, distinct, combinations }
}

function places(mask: number): number[] {
  const found: number[] = []
  for (let place = 0; place < 31; place++) if (mask & (1 << place)) found.push(place)
  return found
}

function volumeOf(box: Box, space: Space): number {
  let volume = 1
  for (const slot of space.slots) volume *= places(box.masks[slot] as number).length
  const held = space.sequences.filter((days) =>
    days.every((day, clock) => (box.lo[clock] as number) <= day && day <= (box.hi[clock] as number)),
  )
  return volume * held.length
}

/** Every choice of one slice per clock that days can follow; slices are told by their first day. */
function sequencesOf(starts: readonly (readonly number[])[]): number[][] {
  let sequences: { first: number[]; last: number[] }[] = [{ first: [], last: [] }]
  for (const list of starts) {
    sequences = sequences.flatMap(({ first, last }) =>
      list.map((day, at) => ({ first: [...first, day], last: [...last, (list[at + 1] ?? NO_LATER + 1) - 1] })),
    )
  }
  return sequences.filter(({ first, last }) => followsOrder(first, last)).map(({ first }) => first)
}

/** A box in words: the first value of each dimension that is narrowed, so that the witness is one case. */
function conditionOf(box: Box, space: Space, vocabulary: Vocabulary): Condition {
  const condition: Record<string, Condition[string]> = {}
  for (const slot of space.slots) {
    const codes = places(box.masks[slot] as number).map((place) => vocabulary.values[slot]?.[place] as string)
    condition[vocabulary.names[slot] as string] = codes
  }
  CLOCKS.forEach((clock, at) => {
    const lo = box.lo[at] as number
    const hi = box.hi[at] as number
    if (lo === NO_EARLIER && hi === NO_LATER) return
    condition[CLOCK_FACTS[clock]] = {
      from: lo === NO_EARLIER ? null : fromDayNumber(lo),
      until: hi === NO_LATER ? null : fromDayNumber(hi + 1),
    }
  })
  return condition
}
