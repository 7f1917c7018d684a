import fc from 'fast-check'
import type { Period, PlainDate } from '../../src/dates'
import {
  type AnyRow,
  type Clock,
  defineVocabulary,
  type OpenRegion,
  setClock,
  type Table,
  unknownRegion,
  type Vocabulary,
} from '../../src/decision'
import { compile } from '../../src/decision/compile'
import type { Tables } from '../../src/decision/explore'

/** Small tables made at random, and a naive evaluator to hold the kernel against. Nothing here uses the kernel's own algebra. */

export const VALUES: { readonly [dimension: string]: readonly string[] } = {
  bucket: ['b0', 'b1'],
  one: ['x', 'y', 'z'],
  two: ['m', 'n'],
  three: ['k', 'l', 'o'],
}
export const OPTIONS = ['left', 'right'] as const
export const TOY_CLOCKS = ['act', 'decision'] as const
export type ToyClock = (typeof TOY_CLOCKS)[number]

/** Starts of the elementary intervals, shared by both clocks; nothing lies before the first. */
export const STARTS: readonly string[] = ['0001-01-01', '2020-01-11', '2020-01-21', '2020-01-31']

/** One way a case may lie, every fact known: codes, the option of the point, and the interval of each clock. */
export interface Cell {
  readonly codes: { readonly [dimension: string]: string }
  readonly option: string
  readonly slice: { readonly [K in ToyClock]: number }
}

export const TOY: Vocabulary = defineVocabulary<Record<string, string>>({
  dimensions: VALUES,
  points: { point: { options: OPTIONS, preferred: 'left' } },
})

export type ToyRow = AnyRow<unknown>

export function toyTable(
  id: string,
  rows: { readonly [id: string]: ToyRow },
  values = VALUES,
): Table<unknown, never, unknown> {
  return { id, bucket: 'bucket', dimensions: values, asks: undefined, rows: () => rows }
}

export function layOut(vocabulary: Vocabulary): Tables {
  const compiled = new Map<Table, ReturnType<typeof compile>>()
  return {
    vocabulary,
    compiled(table) {
      const found = compiled.get(table) ?? compile(table as never, vocabulary)
      compiled.set(table, found)
      return found
    },
  }
}

/** Every cell with days that can follow one another, or every cell at all. */
export function cells(possibleOnly: boolean): Cell[] {
  let list: Cell[] = [{ codes: {}, option: '', slice: { act: 0, decision: 0 } }]
  for (const [name, codes] of Object.entries(VALUES)) {
    list = list.flatMap((cell) => codes.map((code) => ({ ...cell, codes: { ...cell.codes, [name]: code } })))
  }
  list = list.flatMap((cell) => OPTIONS.map((option) => ({ ...cell, option })))
  const slices = STARTS.flatMap((_, act) => STARTS.map((__, decision) => ({ act, decision })))
  const used = possibleOnly ? slices.filter(({ act, decision }) => act <= decision) : slices
  return list.flatMap((cell) => used.map((slice) => ({ ...cell, slice })))
}

export const POSSIBLE = cells(true)

function matches(row: ToyRow, cell: Cell): boolean {
  for (const [name, condition] of Object.entries(row.when)) {
    if (condition === undefined) continue
    const code = cell.codes[name] as string
    if (typeof condition === 'string' ? condition !== code : !('any' in condition) && !condition.includes(code))
      return false
  }
  if (row.reading?.point !== undefined && row.reading.point !== cell.option) return false
  return TOY_CLOCKS.every((clock) => {
    const period = row.during?.[clock]
    const day = STARTS[cell.slice[clock]] as string
    return period === undefined || (period.from <= day && (period.until === null || day < period.until))
  })
}

/** The rows that hold in a cell: a row holds when it matches and none that stands over it holds. */
export function holding(rows: { readonly [id: string]: ToyRow }, cell: Cell): string[] {
  const oversOf = (row: ToyRow) => (row.over === undefined ? [] : Array.isArray(row.over) ? row.over : [row.over])
  const holds = (id: string): boolean =>
    matches(rows[id] as ToyRow, cell) &&
    !Object.keys(rows).some((other) => oversOf(rows[other] as ToyRow).some(({ row }) => row === id) && holds(other))
  return Object.keys(rows).filter(holds)
}

/** A region in which exactly the facts of a cell are known, or those of them that `known` names. */
export function regionOf(cell: Cell, known?: ReadonlySet<string>): OpenRegion {
  const region = unknownRegion(TOY)
  for (const [name, code] of Object.entries(cell.codes)) {
    if (known === undefined || known.has(name))
      region.masks[TOY.slot[name] as number] = 1 << (VALUES[name] as readonly string[]).indexOf(code)
  }
  region.masks[TOY.slot.point as number] = 1 << OPTIONS.indexOf(cell.option as 'left')
  for (const clock of TOY_CLOCKS) {
    if (known === undefined || known.has(clock)) setClock(region, clock as Clock, STARTS[cell.slice[clock]])
  }
  return region
}

const EFFECTS = ['red', 'green', 'blue', { silent: 'nothing-found' }] as const

/** The elementary intervals from one to another, as a row writes them. */
export function stretchOf(from: number, until: number): Period {
  return { from: STARTS[from] as PlainDate, until: (STARTS[until] as PlainDate | undefined) ?? null }
}

const subset = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1 })

const condition = (codes: readonly string[]) =>
  fc.oneof(fc.constant({ any: 'not told apart' }), subset(codes), fc.constantFrom(...codes))

const stretch: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: STARTS.length - 1 }), fc.integer({ min: 1, max: STARTS.length }))
  .filter(([from, until]) => from < until)
  .map(([from, until]) => stretchOf(from, until))

const toyRow = fc.record({
  when: fc.record({
    bucket: condition(VALUES.bucket as string[]),
    one: condition(VALUES.one as string[]),
    two: condition(VALUES.two as string[]),
    three: condition(VALUES.three as string[]),
  }),
  during: fc.record({ act: stretch, decision: stretch }, { requiredKeys: [] }),
  reading: fc.record({ point: fc.constantFrom(...OPTIONS) }, { requiredKeys: [] }),
  effect: fc.constantFrom(...EFFECTS),
  overs: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
})

function written(
  id: number,
  { effect, overs, ...row }: { effect: unknown; overs: readonly number[]; when: object },
): ToyRow {
  const beaten = [...new Set(overs)].map((at) => ({ row: `r${at}`, because: 'special' as const, by: 'law' }))
  return {
    ...row,
    then: effect,
    over: beaten,
    basis: [{ provision: `law/${id}`, role: 'norm' }],
    reasoning: 'text',
  } as unknown as ToyRow
}

/** Rows without any care for gaps and overlaps; a row stands only over rows before it, so that `over` has no circle. */
export const anyRows: fc.Arbitrary<{ [id: string]: ToyRow }> = fc
  .array(toyRow, { minLength: 1, maxLength: 7 })
  .map((rows) =>
    Object.fromEntries(
      rows.map((row, at) => [`r${at}`, written(at, { ...row, overs: row.overs.filter((other) => other < at) })]),
    ),
  )

interface Piece {
  readonly codes: { readonly [dimension: string]: readonly string[] }
  readonly options: readonly string[]
  readonly span: { readonly [K in ToyClock]: readonly [number, number] }
}

/** A whole table: the space cut into pieces by random cuts, then exceptions that stand over whatever was there before. */
export const wholeRows: fc.Arbitrary<{ [id: string]: ToyRow }> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.nat({ max: 9 }),
        fc.constantFrom('one', 'two', 'three', 'bucket', 'point', 'act', 'decision'),
        fc.nat(),
      ),
      {
        maxLength: 7,
      },
    ),
    fc.array(toyRow, { maxLength: 4 }),
    fc.array(fc.constantFrom(...EFFECTS), { minLength: 12, maxLength: 12 }),
  )
  .map(([cuts, exceptions, effects]) => {
    const end = STARTS.length
    const pieces: Piece[] = [{ codes: VALUES, options: OPTIONS, span: { act: [0, end], decision: [0, end] } }]
    for (const [which, axis, where] of cuts) {
      const at = which % pieces.length
      const split = splitPiece(pieces[at] as Piece, axis, where)
      if (split !== undefined) pieces.splice(at, 1, ...split)
    }
    const rows: { [id: string]: ToyRow } = {}
    pieces.forEach((piece, at) => {
      rows[`r${at}`] = written(at, {
        when: piece.codes,
        ...timed(piece),
        effect: effects[at % effects.length],
        overs: [],
      })
    })
    exceptions.forEach((row, k) => {
      const at = pieces.length + k
      rows[`r${at}`] = written(at, { ...row, overs: Array.from({ length: at }, (_, other) => other) })
    })
    return rows
  })

function timed({ span, options }: Piece): { during: object; reading: object } {
  const during: { [clock: string]: Period } = {}
  for (const clock of TOY_CLOCKS) {
    const [from, until] = span[clock]
    if (from > 0 || until < STARTS.length) during[clock] = stretchOf(from, until)
  }
  return { during, reading: options.length === 1 ? { point: options[0] } : {} }
}

function splitPiece(piece: Piece, axis: string, where: number): [Piece, Piece] | undefined {
  if (axis === 'act' || axis === 'decision') {
    const [from, until] = piece.span[axis]
    if (until - from < 2) return undefined
    const cut = from + 1 + (where % (until - from - 1))
    const of = (span: readonly [number, number]): Piece => ({ ...piece, span: { ...piece.span, [axis]: span } })
    return [of([from, cut]), of([cut, until])]
  }
  const list = axis === 'point' ? piece.options : (piece.codes[axis] as readonly string[])
  if (list.length < 2) return undefined
  const cut = 1 + (where % (list.length - 1))
  const of = (codes: readonly string[]): Piece =>
    axis === 'point' ? { ...piece, options: codes } : { ...piece, codes: { ...piece.codes, [axis]: codes } }
  return [of(list.slice(0, cut)), of(list.slice(cut))]
}

/** What is known of a case: which dimensions and clocks. */
export const knownFacts: fc.Arbitrary<ReadonlySet<string>> = fc
  .subarray([...Object.keys(VALUES), ...TOY_CLOCKS])
  .map((names) => new Set(names))

/** The cells that agree with a cell in what is known, at the option of the cell. */
export function completions(cell: Cell, known: ReadonlySet<string>): Cell[] {
  return POSSIBLE.filter(
    (other) =>
      other.option === cell.option &&
      Object.keys(VALUES).every((name) => !known.has(name) || other.codes[name] === cell.codes[name]) &&
      TOY_CLOCKS.every((clock) => !known.has(clock) || other.slice[clock] === cell.slice[clock]),
  )
}

/** Whether a region contains a cell; days are taken at the first day of their interval. */
export function contains(region: OpenRegion, cell: Cell, dayOf: (text: string) => number): boolean {
  return (Object.entries(cell.codes).every(
    ([name, code]) =>
      ((region.masks[TOY.slot[name] as number] as number) >> (VALUES[name] as readonly string[]).indexOf(code)) & 1,
  ) &&
    ((region.masks[TOY.slot.point as number] as number) >> OPTIONS.indexOf(cell.option as 'left')) & 1 &&
    TOY_CLOCKS.every((clock) => {
      const at = clock === 'act' ? 0 : 2
      const day = dayOf(STARTS[cell.slice[clock]] as string)
      return (region.lo[at] as number) <= day && day <= (region.hi[at] as number)
    })) as boolean
}
