/** The values of each dimension of an input, each code once; the order fixes its place in the masks. */
export type Dimensions<I> = { readonly [K in keyof I]-?: readonly NonNullable<I[K]>[] }

/** A contested point as the kernel sees it: its options and the one followed unless the caller chooses. */
export interface Point<Option extends string = string> {
  /** The options in a fixed order. */
  readonly options: readonly Option[]
  /** The option followed unless the caller chooses another. */
  readonly preferred: Option
}

/** What a vocabulary is made from. */
export interface VocabularySpec<I> {
  /** Every dimension with all its values: `{ stage: ['bakal-calon', 'calon'] }`. */
  readonly dimensions: Dimensions<I>
  /** The facts each dimension is derived from; a dimension left out is its own fact. */
  readonly facts?: { readonly [K in keyof I]?: readonly string[] }
  /** The contested points that rows may turn on. */
  readonly points?: { readonly [id: string]: Point }
}

/** The dimensions that the tables of a checker share, laid out in slots. */
export interface Vocabulary {
  /** Names by slot: the dimensions, then the contested points. */
  readonly names: readonly string[]
  /** The slot of each name. */
  readonly slot: { readonly [name: string]: number }
  /** The codes of each slot, in order. */
  readonly values: readonly (readonly string[])[]
  /** The place of each code in its slot. */
  readonly place: readonly { readonly [code: string]: number }[]
  /** The facts behind each slot. */
  readonly facts: readonly (readonly string[])[]
  /** The mask that admits every value of the slot; -1 for a dimension too wide for a mask. */
  readonly full: readonly number[]
  /** The first slot that is a contested point. */
  readonly firstPoint: number
  /** The mask of the preferred option, for each contested point in order. */
  readonly preferred: readonly number[]
  /** The masks of a case of which nothing is known: every value, and each contested point at its preferred option. */
  readonly unknown: readonly number[]
}

/** Bits that one mask holds; `1 << 32` is 1, and the sign bit makes comparisons a trap. */
export const MASK_BITS = 31

/**
 * Lays dimensions and contested points out in slots.
 *
 * @param spec the dimensions with their values, the facts behind them, the points
 * @returns the vocabulary that tables and regions share
 * @throws RangeError for a name used twice, a point that prefers what is no option of it, or a point of more than 31 options
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const vocabulary = defineVocabulary<Input>({ dimensions: { place: ['kota', 'desa'] } })
 * vocabulary.slot.place // => 0
 * vocabulary.values[0] // => ['kota', 'desa']
 * vocabulary.facts[0] // => ['place']
 */
export function defineVocabulary<I>(spec: VocabularySpec<I>): Vocabulary {
  const dimensions = spec.dimensions as Record<string, readonly string[]>
  const points = spec.points ?? {}
  const names = [...Object.keys(dimensions), ...Object.keys(points)]
  const firstPoint = names.length - Object.keys(points).length
  if (new Set(names).size < names.length) throw new RangeError('a dimension and a point share a name')
  for (const [id, { options, preferred }] of Object.entries(points)) {
    if (!options.includes(preferred)) throw new RangeError(`${id}: '${preferred}' is no option of this point`)
    if (options.length > MASK_BITS) throw new RangeError(`${id}: more than ${MASK_BITS} options`)
  }
  const values = names.map(
    (name, slot) => (slot < firstPoint ? dimensions[name] : points[name]?.options) as readonly string[],
  )
  const facts = spec.facts as Record<string, readonly string[] | undefined> | undefined
  const full = values.map((codes) => (codes.length > MASK_BITS ? -1 : 2 ** codes.length - 1))
  const preferred = names.slice(firstPoint).map((name) => {
    const point = points[name] as Point
    return 1 << point.options.indexOf(point.preferred)
  })
  return {
    names,
    slot: codesToPlaces(names),
    values,
    place: values.map(codesToPlaces),
    facts: names.map((name) => facts?.[name] ?? [name]),
    full,
    firstPoint,
    preferred,
    unknown: [...full.slice(0, firstPoint), ...preferred],
  }
}

/** The mask of one value alone; in a dimension too wide for a mask its number, counted from 1. */
export function maskAt({ full }: Vocabulary, slot: number, place: number): number {
  return full[slot] === -1 ? place + 1 : 1 << place
}

/** Whether a mask of a slot admits the value at a place. */
export function admits({ full }: Vocabulary, slot: number, mask: number, place: number): boolean {
  return full[slot] === -1 ? mask === -1 || mask === place + 1 : (mask & (1 << place)) !== 0
}

function codesToPlaces(codes: readonly string[]): Record<string, number> {
  const places: Record<string, number> = Object.create(null)
  codes.forEach((code, place) => {
    places[code] = place
  })
  return places
}
