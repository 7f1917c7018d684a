import { type AnyRow, daysInOrder, prove, type Table, type Vocabulary } from '../../src/decision'
import { type Box, everyDay, intersect, subtractAll } from '../../src/decision/box'
import { type Cell, cellsOf } from '../../src/decision/compile'
import { codesOf } from '../../src/decision/row-box'
import { basisOf, type Case, type Expectation, expand, regionOf, uncovered } from '../rules/expectation'
import { canonical, type Mutant, mutantsOf, SAYING } from './mutants'

/** A mutant that no expectation can catch, and why. */
export interface Equivalent {
  readonly row: string
  readonly what: string
  readonly reason: string
}

/** What became of the mutants of one table. */
export interface Judgement {
  readonly table: string
  readonly cases: number
  /** Expectations that the table itself does not meet. */
  readonly failing: readonly string[]
  readonly mutants: number
  /** Mutants that do not lay out at all: the kernel refuses them, so nobody can ship them. Not counted in the share. */
  readonly stillborn: number
  /** Mutants shown by box algebra to answer every case of the table's space as the table does. Not counted in the share. */
  readonly equivalent: number
  /** Mutants argued by hand to change nothing. Not counted in the share. */
  readonly argued: number
  readonly caught: number
  /** Of all that changed the space of a row: how many the proof refuses too. */
  readonly proof: { readonly refused: number; readonly of: number }
  readonly survivors: readonly Mutant[]
  /** Arguments for mutants that do not exist or were caught after all. */
  readonly staleArguments: readonly Equivalent[]
}

/** The part of a table that one value of the bucket looks up. */
interface Bucket {
  readonly value: string
  readonly rows: readonly (readonly [string, AnyRow])[]
  readonly cells: readonly Cell[]
  readonly cases: readonly Looked[]
  readonly space: Box
}

/** A case with its region, what it expects, and the row that answers it. */
interface Looked {
  readonly one: Case
  readonly region: Box
  readonly expected: string
  readonly by: string
}

/**
 * Holds every mutant of a table against its expectations. Only the buckets a mutant touches are laid out again.
 *
 * @param table the table
 * @param vocabulary the slots it is laid out in
 * @param expectations what it must answer
 * @param argued mutants argued to be equivalent
 * @returns the count and the survivors
 */
export function judge(
  table: Table,
  vocabulary: Vocabulary,
  expectations: readonly Expectation[],
  argued: readonly Equivalent[] = [],
): Judgement {
  const failing: string[] = []
  const values = table.dimensions[table.bucket] ?? []
  const cases = expectations.flatMap((expectation) =>
    expand({ ...expectation, when: { [table.bucket]: values, ...expectation.when } }),
  )
  const buckets = new Map(values.map((value) => [value, bucketOf(table, vocabulary, value, cases, failing)]))
  const left = new Set(argued)
  const survivors: Mutant[] = []
  const count = { mutants: 0, stillborn: 0, equivalent: 0, argued: 0, caught: 0, refused: 0, of: 0 }
  for (const mutant of mutantsOf(table, vocabulary)) {
    count.mutants++
    const touched = touchedBy(mutant, table).flatMap((value) => buckets.get(value) ?? [])
    const laid = SAYING.has(mutant.kind)
      ? touched.map(({ cells }) => cells)
      : layOut(mutant, table, vocabulary, touched)
    if (laid === undefined) {
      count.stillborn++
      continue
    }
    if (!SAYING.has(mutant.kind)) {
      count.of++
      if (touched.some((bucket) => refuses(mutant, table, vocabulary, bucket))) count.refused++
    }
    const saying = new Map([[mutant.row, mutant.instead]])
    if (touched.some((bucket, at) => catches(bucket, laid[at] as readonly Cell[], mutant, saying, table, vocabulary))) {
      count.caught++
    } else if (touched.every((bucket, at) => same(bucket, laid[at] as readonly Cell[], saying))) {
      count.equivalent++
    } else {
      const argument = argued.find(({ row, what }) => row === mutant.row && what === mutant.what)
      if (argument === undefined) survivors.push(mutant)
      else {
        count.argued++
        left.delete(argument)
      }
    }
  }
  const { refused, of, ...counts } = count
  return {
    table: table.id,
    cases: cases.length,
    failing,
    ...counts,
    proof: { refused, of },
    survivors,
    staleArguments: [...left],
  }
}

/** The share of mutants caught by expectations alone, among those that could be. */
export function shareOf({ mutants, stillborn, equivalent, argued, caught }: Judgement): number {
  const possible = mutants - stillborn - equivalent - argued
  return possible === 0 ? 1 : caught / possible
}

function bucketOf(
  table: Table,
  vocabulary: Vocabulary,
  value: string,
  cases: readonly Case[],
  failing: string[],
): Bucket {
  const rows = Object.entries(table.rows()).filter(([, row]) => codesOf(row, table.bucket, table).includes(value))
  const cells = cellsOf(part(table, value, rows), vocabulary, value)
  const looked = cases.flatMap((one): Looked[] => {
    if (one.when[table.bucket] !== value) return []
    const region = regionOf(table, vocabulary, one)
    const expected = keyOf(one.then, one.basis)
    const ids = new Set(heldIn(region, cells).map(({ ref }) => ref.id))
    const [by = ''] = ids
    if (!meets(region, expected, cells, new Map())) {
      const rowsThere = ids.size === 0 ? 'no row' : [...ids].join(', ')
      failing.push(`${JSON.stringify({ ...one.when, ...one.on, ...one.readings })}: not as expected, ${rowsThere}`)
      return []
    }
    return [{ one, region, expected, by }]
  })
  const space = everyDay(vocabulary.full)
  const asked = new Set(Object.values(table.asks ?? {}).flat())
  for (const [name, codes] of Object.entries(table.dimensions)) {
    const slot = vocabulary.slot[name] as number
    if (name === table.bucket || (asked.has(name) && !(table.asks?.[value] ?? []).includes(name))) continue
    space.masks[slot] = codes.reduce((mask, code) => mask | (1 << (vocabulary.place[slot]?.[code] as number)), 0)
  }
  return { value, rows, cells, cases: looked, space }
}

/** The table as one value of its bucket sees it. */
function part(
  table: Table,
  value: string,
  rows: readonly (readonly [string, AnyRow])[],
): Table<unknown, never, unknown> {
  const own = Object.fromEntries(rows)
  return { ...table, dimensions: { ...table.dimensions, [table.bucket]: [value] }, rows: () => own } as never
}

function touchedBy({ row, instead }: Mutant, table: Table): string[] {
  const before = codesOf(table.rows()[row] as AnyRow, table.bucket, table)
  const after = instead === undefined ? [] : codesOf(instead, table.bucket, table)
  return [...new Set([...before, ...after])]
}

/** The rows of a bucket with the mutant in place. */
function rowsWith({ row, instead }: Mutant, table: Table, { value, rows }: Bucket): (readonly [string, AnyRow])[] {
  const others = rows.filter(([id]) => id !== row)
  return instead !== undefined && codesOf(instead, table.bucket, table).includes(value)
    ? [...others, [row, instead]]
    : others
}

function layOut(
  mutant: Mutant,
  table: Table,
  vocabulary: Vocabulary,
  touched: readonly Bucket[],
): Cell[][] | undefined {
  try {
    return touched.map((bucket) =>
      cellsOf(part(table, bucket.value, rowsWith(mutant, table, bucket)), vocabulary, bucket.value),
    )
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

function refuses(mutant: Mutant, table: Table, vocabulary: Vocabulary, bucket: Bucket): boolean {
  const proof = prove(part(table, bucket.value, rowsWith(mutant, table, bucket)) as never, vocabulary)
  return proof.gaps.length > 0 || proof.overlaps.length > 0
}

type Saying = ReadonlyMap<string, AnyRow | undefined>

/** Whether a case of the bucket is no longer met. */
function catches(
  { value, cases }: Bucket,
  cells: readonly Cell[],
  mutant: Mutant,
  saying: Saying,
  table: Table,
  vocabulary: Vocabulary,
): boolean {
  if (SAYING.has(mutant.kind)) {
    const said = keyOfRow(mutant.instead as AnyRow)
    return cases.some(({ by, expected }) => by === mutant.row && said !== expected)
  }
  const boxes = [table.rows()[mutant.row], mutant.instead].flatMap(
    (row) => boxIn(table, vocabulary, value, mutant.row, row) ?? [],
  )
  const nearCases = cases.filter(({ region }) => boxes.some((box) => touches(box, region)))
  return nearCases.some(({ region, expected }) => !meets(region, expected, cells, saying))
}

/**
 * The box of one row in a bucket, exceptions not taken out. A mutant changes nothing outside the box its row had and the box it has:
 * what it no longer beats, or newly beats, lies inside them.
 */
function boxIn(
  table: Table,
  vocabulary: Vocabulary,
  value: string,
  id: string,
  row: AnyRow | undefined,
): Box | undefined {
  if (row === undefined || !codesOf(row, table.bucket, table).includes(value)) return undefined
  const { over: _, ...alone } = row
  return cellsOf(part(table, value, [[id, alone]]), vocabulary, value)[0]?.box
}

/** Whether a box lies in another. */
function within(a: Box, b: Box): boolean {
  return (
    a.masks.every((mask, slot) => (mask & ~(b.masks[slot] as number)) === 0) &&
    a.lo.every((day, clock) => day >= (b.lo[clock] as number) && (a.hi[clock] as number) <= (b.hi[clock] as number))
  )
}

/** Whether two boxes share an input, days in any order. */
function touches(a: Box, b: Box): boolean {
  for (let slot = 0; slot < a.masks.length; slot++) {
    if (((a.masks[slot] as number) & (b.masks[slot] as number)) === 0) return false
  }
  for (let clock = 0; clock < a.lo.length; clock++) {
    if ((a.lo[clock] as number) > (b.hi[clock] as number) || (b.lo[clock] as number) > (a.hi[clock] as number))
      return false
  }
  return true
}

function meets(region: Box, expected: string, cells: readonly Cell[], saying: Saying): boolean {
  const held = heldIn(region, cells)
  const [first] = held
  if (first === undefined || held.some(({ ref }) => ref.id !== first.ref.id)) return false
  if (keyOfRow(saying.get(first.ref.id) ?? first.ref.row) !== expected) return false
  if (held.length === 1 && within(region, first.box)) return true
  const boxes = held.map(({ box }) => box)
  return uncovered(region, boxes).length === 0
}

/** The cells that may hold in a region. */
function heldIn(region: Box, cells: readonly Cell[]): Cell[] {
  return cells.filter(({ box }) => {
    if (!touches(region, box)) return false
    const common = intersect(region, box)
    return common !== undefined && daysInOrder(common)
  })
}

/** Whether the mutant answers every input of the bucket's space as the table does: the same space for each answer. */
function same({ cells, space }: Bucket, mutated: readonly Cell[], saying: Saying): boolean {
  const before = spacesOf(cells, space, new Map())
  const after = spacesOf(mutated, space, saying)
  const inside = (some: ReadonlyMap<string, Box[]>, others: ReadonlyMap<string, Box[]>) =>
    [...some].every(([answer, boxes]) =>
      boxes.every((box) => !subtractAll(box, others.get(answer) ?? []).some(daysInOrder)),
    )
  return inside(before, after) && inside(after, before)
}

function spacesOf(cells: readonly Cell[], space: Box, saying: Saying): Map<string, Box[]> {
  const spaces = new Map<string, Box[]>()
  for (const { ref, box } of cells) {
    const inside = intersect(box, space)
    if (inside === undefined) continue
    const answer = keyOfRow(saying.get(ref.id) ?? ref.row)
    spaces.set(answer, [...(spaces.get(answer) ?? []), inside])
  }
  return spaces
}

const keys = new WeakMap<AnyRow, string>()

function keyOfRow(row: AnyRow): string {
  const known = keys.get(row)
  if (known !== undefined) return known
  const key = keyOf(row.then, basisOf(row.basis))
  keys.set(row, key)
  return key
}

function keyOf(effect: unknown, basis: readonly string[]): string {
  return `${canonical(effect)} ${basis.join(' + ')}`
}
