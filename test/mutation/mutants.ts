import { addDays } from '../../src/dates'
import type { AnyRow, Table, Vocabulary } from '../../src/decision'
import { codesOf, oversOf } from '../../src/decision/row-box'

/** A table with one row changed, or one row less. */
export interface Mutant {
  readonly row: string
  readonly kind: (typeof KINDS)[number]
  /** What was changed, in a few words; with the row it names the mutant. */
  readonly what: string
  /** What stands in place of the row; `undefined` when it was dropped. */
  readonly instead: AnyRow | undefined
}

/** The ways in which a row is spoiled. */
export const KINDS = [
  'drop-row',
  'widen',
  'narrow',
  'drop-condition',
  'shift-date',
  'drop-interval',
  'flip-reading',
  'drop-reading',
  'drop-over',
  'swap-effect',
  'drop-basis',
  'swap-provision',
  'change-role',
] as const

/** The kinds that leave the space a row holds as it is, and spoil what it says. */
export const SAYING: ReadonlySet<string> = new Set(['swap-effect', 'drop-basis', 'swap-provision', 'change-role'])

const ROLES = ['norm', 'level', 'sanction', 'procedure', 'guideline'] as const

/**
 * All mutants of a table, one change each.
 *
 * @param table the table
 * @param vocabulary the slots it is laid out in, for the options of its contested points
 * @returns the mutants, row by row
 */
export function mutantsOf(table: Table, vocabulary: Vocabulary): Mutant[] {
  const rows = Object.entries(table.rows())
  const effects = new Map(rows.map(([id, row]) => [canonical(row.then), id]))
  const provisions = [...new Set(rows.flatMap(([, row]) => row.basis.map(({ provision }) => provision)))].sort()
  return rows.flatMap(([id, row]) => [
    { row: id, kind: 'drop-row' as const, what: 'drop the row', instead: undefined },
    ...conditions(id, row, table),
    ...intervals(id, row),
    ...readings(id, row, vocabulary),
    ...exceptions(id, row),
    ...sayings(id, row, effects, table, provisions),
  ])
}

function conditions(id: string, row: AnyRow, table: Table): Mutant[] {
  const mutants: Mutant[] = []
  const asked = new Set(Object.values(table.asks ?? {}).flat())
  for (const [name, condition] of Object.entries(row.when)) {
    if (condition === undefined || (typeof condition === 'object' && 'any' in condition)) continue
    const codes = codesOf(row, name, table)
    const put = (kind: Mutant['kind'], what: string, list: readonly string[]) =>
      mutants.push({ row: id, kind, what, instead: { ...row, when: { ...row.when, [name]: list } } })
    for (const code of table.dimensions[name] ?? []) {
      if (!codes.includes(code)) put('widen', `${name}: also '${code}'`, [...codes, code])
    }
    if (codes.length > 1) {
      for (const code of codes)
        put(
          'narrow',
          `${name}: without '${code}'`,
          codes.filter((one) => one !== code),
        )
    }
    if (asked.has(name)) {
      const { [name]: _, ...when } = row.when
      mutants.push({ row: id, kind: 'drop-condition', what: `drop ${name}`, instead: { ...row, when } })
    }
  }
  return mutants
}

function intervals(id: string, row: AnyRow): Mutant[] {
  return Object.entries(row.during ?? {}).flatMap(([clock, period]) => {
    if (period === undefined) return []
    const mutants: Mutant[] = []
    for (const days of [1, -1]) {
      const way = days > 0 ? 'later' : 'earlier'
      if (period.from > '0001-01-01') {
        const during = { ...row.during, [clock]: { ...period, from: addDays(period.from, days) } }
        mutants.push({
          row: id,
          kind: 'shift-date',
          what: `${clock}: begins a day ${way}`,
          instead: { ...row, during },
        })
      }
      if (period.until !== null) {
        const during = { ...row.during, [clock]: { ...period, until: addDays(period.until, days) } }
        mutants.push({ row: id, kind: 'shift-date', what: `${clock}: ends a day ${way}`, instead: { ...row, during } })
      }
    }
    const { [clock]: _, ...during } = row.during ?? {}
    mutants.push({ row: id, kind: 'drop-interval', what: `drop the interval of ${clock}`, instead: { ...row, during } })
    return mutants
  })
}

function readings(id: string, row: AnyRow, vocabulary: Vocabulary): Mutant[] {
  return Object.entries(row.reading ?? {}).flatMap(([point, option]) => {
    const options = vocabulary.values[vocabulary.slot[point] as number] ?? []
    const flipped = options
      .filter((other) => other !== option)
      .map(
        (other): Mutant => ({
          row: id,
          kind: 'flip-reading',
          what: `${point}: '${other}'`,
          instead: { ...row, reading: { ...row.reading, [point]: other } },
        }),
      )
    const { [point]: _, ...reading } = row.reading ?? {}
    return [...flipped, { row: id, kind: 'drop-reading', what: `drop ${point}`, instead: { ...row, reading } }]
  })
}

function exceptions(id: string, row: AnyRow): Mutant[] {
  const overs = oversOf(row)
  return overs.map((over) => ({
    row: id,
    kind: 'drop-over',
    what: `no longer over '${over.row}'`,
    instead: { ...row, over: overs.filter((one) => one !== over) },
  }))
}

function sayings(
  id: string,
  row: AnyRow,
  effects: ReadonlyMap<string, string>,
  table: Table,
  provisions: readonly string[],
): Mutant[] {
  const own = canonical(row.then)
  const rows = table.rows()
  const mutants: Mutant[] = []
  for (const [effect, other] of effects) {
    if (effect === own) continue
    const instead = withEffect(row, (rows[other] as AnyRow).then)
    mutants.push({ row: id, kind: 'swap-effect', what: `the effect of '${other}'`, instead })
  }
  row.basis.forEach((entry, at) => {
    const put = (kind: Mutant['kind'], what: string, entries: AnyRow['basis']) =>
      mutants.push({ row: id, kind, what: `basis ${at + 1}: ${what}`, instead: { ...row, basis: entries } })
    put('drop-basis', 'dropped', row.basis.toSpliced(at, 1))
    const place = provisions.indexOf(entry.provision)
    const neighbours = [place - 1, place + 1].flatMap((one) => provisions[one] ?? [])
    for (const provision of neighbours) put('swap-provision', provision, row.basis.with(at, { ...entry, provision }))
    const role = ROLES[(ROLES.indexOf(entry.role) + 1) % ROLES.length] as (typeof ROLES)[number]
    put('change-role', role, row.basis.with(at, { ...entry, role }))
  })
  return mutants
}

function withEffect(row: AnyRow, effect: unknown): AnyRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, key === 'then' ? effect : value]),
  ) as unknown as AnyRow
}

/** Plain data as text, the same for the same data whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
