import { CLOCKS, NO_EARLIER } from './clock'
import type { Chunk, Compiled } from './compile'
import type { TableAnswer } from './decide-answer'
import type { Tables } from './explore'
import { cutsOf, layOut } from './prepare'
import type { Table } from './table'
import type { Vocabulary } from './vocabulary'

/** A dimension or contested point as part of a key: each code adds its offset, an unknown one adds nothing. */
export interface KeyAxis {
  readonly name: string
  readonly codes: readonly string[]
  readonly place: { readonly [code: string]: number }
  readonly offsets: readonly number[]
}

/** The cases with one value of the bucket dimension, or with none known. */
export interface Bucket {
  readonly axes: readonly KeyAxis[]
  readonly points: readonly KeyAxis[]
  readonly clocks: readonly { readonly clock: number; readonly stride: number }[]
  readonly answers: Map<number, TableAnswer<unknown, string>>
}

/** A table laid out for keys: two cases of one key get the same answer. */
export interface Layout {
  readonly tables: Tables
  readonly vocabulary: Vocabulary
  readonly cuts: readonly number[]
  /** The codes of the bucket dimension. */
  readonly values: readonly string[]
  /** The buckets laid out so far. */
  readonly buckets: { readonly [value: string]: Bucket }
  /** Lays the bucket of a value out; `undefined` when the vocabulary has no such value. */
  lay(value: string): Bucket | undefined
  /** For a case whose bucket is not known. */
  any(): Bucket
  /** The days of the case being looked up, and whether it has stray facts: filled and read within one call. */
  readonly days: Float64Array
  readonly scratch: { stray: boolean }
}

/**
 * Lays a table out for keys.
 *
 * @param table the table
 * @param shared the dimensions it is written in
 * @returns one bucket per value, each with the dimensions, points and clocks it turns on
 * @throws RangeError when the table names what the vocabulary does not have
 */
export function layOutBuckets(table: Table, shared: Vocabulary): Layout {
  // Who asks one table gives its dimensions, so these are what is missing, not the facts behind them.
  const vocabulary = { ...shared, facts: shared.names.map((name) => [name]) }
  const tables = layOut(vocabulary, [])
  const compiled = tables.compiled(table)
  // The first day there is cuts nothing off; as a cut it would tell a case without days from one whose days are all unknown.
  const cuts = cutsOf([table]).filter((day) => day > NO_EARLIER)
  const names = Object.keys(table.dimensions).filter((name) => name !== table.bucket)
  const asked = new Set(Object.values(table.asks ?? {}).flat())
  const values = vocabulary.values[compiled.bucketSlot] as readonly string[]
  const places = vocabulary.place[compiled.bucketSlot] as { readonly [code: string]: number }
  const buckets: Record<string, Bucket> = Object.create(null)
  let any: Bucket | undefined
  return {
    tables,
    vocabulary,
    values,
    cuts,
    buckets,
    lay(value) {
      const place = places[value]
      if (place === undefined) return undefined
      const asks = table.asks?.[value]
      const own = asks === undefined ? names : names.filter((name) => !asked.has(name) || asks.includes(name))
      buckets[value] = bucketOf(compiled.bucket(place), own, vocabulary, cuts.length + 1)
      return buckets[value]
    },
    any() {
      const all = () => values.flatMap((_, place) => compiled.bucket(place))
      any ??= bucketOf(all(), names, vocabulary, cuts.length + 1)
      return any
    },
    days: new Float64Array(CLOCKS.length),
    scratch: { stray: false },
  }
}

function bucketOf(
  chunks: ReturnType<Compiled['bucket']>,
  names: readonly string[],
  vocabulary: Vocabulary,
  slices: number,
): Bucket {
  let stride = 1
  const axis = (name: string, wordsOf: (chunk: Chunk, slot: number) => readonly number[] | undefined): KeyAxis => {
    const slot = vocabulary.slot[name] as number
    const codes = vocabulary.values[slot] as readonly string[]
    // Codes that every condition treats alike share an offset.
    const classes: string[] = []
    const offsets = codes.map((_, place) => {
      const alike = chunks.map((chunk) => wordsOf(chunk, slot)?.[place] ?? '').join()
      if (!classes.includes(alike)) classes.push(alike)
      return (classes.indexOf(alike) + 1) * stride
    })
    stride *= classes.length + 1
    return { name, codes, place: vocabulary.place[slot] as { readonly [code: string]: number }, offsets }
  }
  const axes = names.map((name) =>
    axis(name, ({ dimensions }, slot) => dimensions.find((one) => one.slot === slot)?.words),
  )
  const used = new Set(chunks.flatMap(({ points }) => points.map(({ slot }) => slot)))
  const points = [...used].map((slot) =>
    axis(vocabulary.names[slot] as string, (chunk) => chunk.points.find((one) => one.slot === slot)?.words),
  )
  const turned = CLOCKS.flatMap((_, clock) =>
    chunks.some(({ clocks }) => clocks.some((one) => one.clock === clock)) ? [clock] : [],
  )
  const clocks = turned.map((clock) => {
    const one = { clock, stride }
    stride *= 1 + slices + slices * slices
    return one
  })
  if (stride > Number.MAX_SAFE_INTEGER) throw new RangeError('a bucket of this table has too many cells to number')
  return { axes, points, clocks, answers: new Map() }
}

/** Up to this many codes are compared one by one, which is quicker than a map. */
const FEW = 8

/**
 * The place of a code in an axis.
 *
 * @throws RangeError that names the axis and what it accepts
 */
export function placeIn({ name, codes, place }: KeyAxis, code: string): number {
  if (codes.length <= FEW) {
    for (let at = 0; at < codes.length; at++) if (codes[at] === code) return at
  } else {
    const at = place[code]
    if (at !== undefined && typeof code === 'string') return at
  }
  throw new RangeError(`${name}: '${String(code)}' is not accepted; accepted: ${codes.join(', ')}`)
}
