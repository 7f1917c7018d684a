import type { AnyRow, Table } from '../../src/decision'

/*
 * The yardstick: the table as a person in a hurry would write it by hand, an array with one place for every combination of codes and
 * every stretch of days. It knows no unknown fact, no reading, no basis and no caution, and takes a missing fact for the first code.
 */

/** The facts as strings, with three days. */
export interface DenseInput {
  readonly facts: { readonly [dimension: string]: string | undefined }
  readonly on: { readonly act?: string; readonly examination?: string; readonly decision?: string }
}

/** What the hand needs to know of the table. */
export interface DenseSource {
  readonly table: Table
  readonly codesOf: (row: AnyRow, name: string, table: Table) => readonly string[]
  readonly dayOf: (date: string) => number
  /** The options to follow, by point. */
  readonly options: { readonly [point: string]: string }
}

const places = (codes: readonly string[]): { readonly [code: string]: number } =>
  codes.reduce<Record<string, number>>((map, code, place) => {
    map[code] = place
    return map
  }, Object.create(null))

/** The dimensions of the table on ethics; the lookup below names them one by one, as a hand would. */
const NAMES = [
  'conduct',
  'stage',
  'contest',
  'cycle',
  'support',
  'presence',
  'attributes',
  'gesture',
  'purpose',
  'published',
  'assignment',
  'cltn',
] as const

/** Lays the array out and returns the lookup. */
export function denseLookup({ table, codesOf, dayOf, options }: DenseSource): (input: DenseInput) => AnyRow {
  const named = Object.keys(table.dimensions)
  if (named.join() !== NAMES.join())
    throw new Error(`the lookup by hand is written for other dimensions: ${named.join()}`)
  const rows = Object.values(table.rows())
  const cuts = cutsOf(rows, dayOf)
  const sizes = NAMES.map((name) => (table.dimensions[name] as readonly string[]).length)
  const dense = new Uint8Array(sizes.reduce((product, size) => product * size, cuts.length + 1))
  rows.forEach((row, number) => {
    if (Object.entries(row.reading ?? {}).some(([point, option]) => options[point] !== option)) return
    const period = row.during?.act
    const [from, until] = [dayOf(period?.from ?? '0001-01-01'), dayOf(period?.until ?? '9999-12-31')]
    let indexes = [0]
    NAMES.forEach((name, at) => {
      const codes = table.dimensions[name] as readonly string[]
      const chosen = codesOf(row, name, table).map((code) => codes.indexOf(code))
      indexes = indexes.flatMap((index) => chosen.map((place) => index * (sizes[at] as number) + place))
    })
    for (let slice = 0; slice <= cuts.length; slice++) {
      const day = slice === 0 ? from : (cuts[slice - 1] as number)
      if (day < from || day >= until || (slice === 0 && period !== undefined && from > (cuts[0] as number))) continue
      for (const index of indexes) dense[index * (cuts.length + 1) + slice] = number + 1
    }
  })

  const [conduct, stage, contest, cycle, support, presence, attributes, gesture, purpose, published, assignment, cltn] =
    NAMES.map((name) => places(table.dimensions[name] as readonly string[])) as [P, P, P, P, P, P, P, P, P, P, P, P]
  const [, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11] = sizes as [N, N, N, N, N, N, N, N, N, N, N, N]
  const slices = cuts.length + 1
  const placeOf = (map: P, code: string | undefined): number => (code === undefined ? 0 : (map[code] as number))

  return ({ facts, on }) => {
    const day = on.act === undefined ? Number.NaN : dayOf(on.act)
    if (Number.isNaN(day)) throw new RangeError('act')
    if (on.examination !== undefined && Number.isNaN(dayOf(on.examination))) throw new RangeError('examination')
    if (on.decision !== undefined && Number.isNaN(dayOf(on.decision))) throw new RangeError('decision')
    let slice = 0
    while (slice < cuts.length && day >= (cuts[slice] as number)) slice++
    let at = placeOf(conduct, facts.conduct)
    at = at * n1 + placeOf(stage, facts.stage)
    at = at * n2 + placeOf(contest, facts.contest)
    at = at * n3 + placeOf(cycle, facts.cycle)
    at = at * n4 + placeOf(support, facts.support)
    at = at * n5 + placeOf(presence, facts.presence)
    at = at * n6 + placeOf(attributes, facts.attributes)
    at = at * n7 + placeOf(gesture, facts.gesture)
    at = at * n8 + placeOf(purpose, facts.purpose)
    at = at * n9 + placeOf(published, facts.published)
    at = at * n10 + placeOf(assignment, facts.assignment)
    at = at * n11 + placeOf(cltn, facts.cltn)
    const number = dense[at * slices + slice]
    if (number === undefined || number === 0) throw new RangeError('facts')
    return rows[number - 1] as AnyRow
  }
}

type P = { readonly [code: string]: number }
type N = number

function cutsOf(rows: readonly AnyRow[], dayOf: (date: string) => number): number[] {
  const days = rows.flatMap(({ during }) => {
    const period = during?.act
    return period === undefined ? [] : [period.from, ...(period.until === null ? [] : [period.until])]
  })
  return [...new Set(days.map(dayOf))].sort((a, b) => a - b)
}
