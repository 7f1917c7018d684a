import { copy, intersect, subtractAll } from './box'
import { followsOrder } from './clock'
import type { Cell, Chunk, Compiled, RowRef } from './compile'
import type { OpenRegion, Region } from './region'
import type { Table } from './table'
import { admits, maskAt, type Vocabulary } from './vocabulary'

/** How an answer uses what a table says. */
export interface AskUse<T> {
  /** The table describes the conduct without binding the person: what it cites counts as guideline only. */
  readonly asMeasure?: boolean
  /** Effects that only let the question pass on; what they cite is no ground of an answer found further on. */
  readonly passing?: (effect: T) => boolean
  /** A gate is no place where one looked for a rule either: what it cites stays out even where no rule was found. */
  readonly gate?: boolean
}

/**
 * Asks a table in the body of a checker; `given` sets dimensions that an earlier table delivered.
 * The body is plain code for one case: what is unknown is explored by running it once for each way the case may lie.
 */
export type Ask = <T>(
  // biome-ignore lint/suspicious/noExplicitAny: a table of any input may be asked; only its effect matters here
  table: Table<any, any, T, any, any>,
  given?: { readonly [dimension: string]: string },
  use?: AskUse<T>,
) => T

/** One way a case may lie: the effect, the facts under which it comes about, the rows on the way. */
export interface Alternative<T> {
  readonly value: T
  readonly region: Region
  readonly trail: readonly RowRef[]
}

/** A body run over a region: every way the case may lie, and the contested points it touched. */
export interface Explored<T> {
  readonly alternatives: readonly Alternative<T>[]
  readonly points: ReadonlySet<number>
}

/** Compiled tables of one vocabulary. */
export interface Tables {
  readonly vocabulary: Vocabulary
  compiled(table: Table): Compiled
}

/** Thrown inside a body where a table has no row for a part of the region; caught by {@link explore}. */
const GAP = { gap: true } as const

/**
 * Runs a body once for each way a case may lie within a region.
 *
 * @param tables the compiled tables
 * @param region what is known
 * @param body plain code that asks tables and returns an effect
 * @param gap the effect where a table holds no row
 * @returns the alternatives, disjoint, and the contested points touched
 */
export function explore<T>(tables: Tables, region: Region, body: (ask: Ask) => T, gap: T): Explored<T> {
  const alternatives: Alternative<T>[] = []
  const points = new Set<number>()
  // The way that is run. A body is the same code for every case, so a way that begins like the one before it finds the same there.
  const way: Step[] = []
  for (;;) {
    let step = 0
    const trail: RowRef[] = []
    let open: OpenRegion = copy(region)
    const ask = (table: Table, given?: { readonly [dimension: string]: string }, use?: AskUse<never>): unknown => {
      way[step] ??= { found: survivors(tables.compiled(table), tables.vocabulary, open, given, points), at: 0 }
      const { found, at } = way[step++] as Step
      const choice = found[at]
      if (choice === undefined) throw GAP
      open = choice.region
      if (choice.ref === undefined) throw GAP
      const { table: of, id, order, row } = choice.ref
      if (use === undefined) trail.push(choice.ref)
      else {
        const passing = use.passing?.(row.then as never) === true
        const [measure, gate] = [use.asMeasure === true, passing && use.gate === true]
        trail.push({ table: of, id, order, row, measure, passing, gate })
      }
      return row.then
    }
    let value: T
    try {
      value = body(ask as Ask)
    } catch (thrown) {
      if (thrown !== GAP) throw thrown
      value = gap
    }
    alternatives.push({ value, region: open, trail })
    // The next way: the last step that has a further choice goes one on; what followed it is forgotten.
    let last = way.pop()
    while (last !== undefined && last.at + 1 >= last.found.length) last = way.pop()
    if (last === undefined) return { alternatives, points }
    way.push({ found: last.found, at: last.at + 1 })
  }
}

/** What the table asked at a step may answer, and which of it this way takes. */
interface Step {
  readonly found: readonly Found[]
  readonly at: number
}

interface Found {
  /** The row; absent where the table has none. */
  readonly ref: RowRef | undefined
  readonly region: OpenRegion
}

/** The rows that may hold in a region, each with the part of the region where it does, and the parts where none does. */
function survivors(
  compiled: Compiled,
  vocabulary: Vocabulary,
  region: OpenRegion,
  given: { readonly [dimension: string]: string } | undefined,
  points: Set<number>,
): Found[] {
  const looked = given === undefined ? region : override(region, vocabulary, given)
  const found: Found[] = []
  const slot = compiled.bucketSlot
  const mask = looked.masks[slot] as number
  for (let place = 0; place < compiled.values; place++) {
    if (!admits(vocabulary, slot, mask, place)) continue
    const chunks = compiled.bucket(place)
    // Inside a bucket every cell has all values of its dimension; the mask is put back once the parts are found.
    const inside = copy(looked)
    inside.masks[slot] = vocabulary.full[slot] as number
    const parts: OpenRegion[] = []
    for (const chunk of chunks) {
      let word = survivorsOf(chunk, looked, points)
      while (word !== 0) {
        const cell = chunk.cells[31 - Math.clz32(word & -word)] as Cell
        word &= word - 1
        const part = intersect(inside, cell.box)
        if (part === undefined || !followsOrder(part.lo, part.hi)) continue
        parts.push(part)
        found.push({ ref: cell.ref, region: part })
      }
    }
    for (const rest of subtractAll(inside, parts)) {
      if (!followsOrder(rest.lo, rest.hi)) continue
      parts.push(rest)
      found.push({ ref: undefined, region: rest })
    }
    for (const part of parts) part.masks[slot] = maskAt(vocabulary, slot, place)
  }
  for (const { region: part } of found) restore(part, region, vocabulary, given)
  return found
}

/** Puts back what `given` had set for one table only. */
function restore(
  part: OpenRegion,
  region: OpenRegion,
  vocabulary: Vocabulary,
  given: { readonly [dimension: string]: string } | undefined,
): void {
  if (given === undefined) return
  for (const name of Object.keys(given)) {
    const slot = vocabulary.slot[name] as number
    part.masks[slot] = region.masks[slot] as number
  }
}

/** The surviving cells of a chunk as bits; contested points that decide among them are noted. */
export function survivorsOf(chunk: Chunk, region: Region, points: Set<number>): number {
  let word = chunk.all
  for (const { slot, words } of chunk.dimensions) {
    let mask = region.masks[slot] as number
    let any = 0
    while (mask !== 0) {
      any |= words[31 - Math.clz32(mask & -mask)] as number
      mask &= mask - 1
    }
    word &= any
  }
  for (const { clock, cuts, words } of chunk.clocks) {
    const lo = region.lo[clock] as number
    const hi = region.hi[clock] as number
    let any = 0
    for (let slice = 0; slice < words.length; slice++) {
      const start = slice === 0 ? lo : (cuts[slice - 1] as number)
      const end = slice === cuts.length ? hi : (cuts[slice] as number) - 1
      if (start <= hi && end >= lo) any |= words[slice] as number
    }
    word &= any
  }
  for (const { slot, words } of chunk.points) {
    const chosen = words[31 - Math.clz32(region.masks[slot] as number)] as number
    if ((word & ~chosen) !== 0) points.add(slot)
  }
  for (const { slot, words } of chunk.points) word &= words[31 - Math.clz32(region.masks[slot] as number)] as number
  return word
}

function override(
  region: OpenRegion,
  vocabulary: Vocabulary,
  given: { readonly [dimension: string]: string },
): OpenRegion {
  const looked = { masks: region.masks.slice(), lo: region.lo, hi: region.hi }
  for (const name of Object.keys(given)) {
    const slot = vocabulary.slot[name] as number
    const place = vocabulary.place[slot]?.[given[name] as string]
    if (place === undefined) throw new RangeError(`${name}: '${given[name]}' is no value of this dimension`)
    looked.masks[slot] = maskAt(vocabulary, slot, place)
  }
  return looked
}
