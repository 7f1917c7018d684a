import { CLOCKS } from './clock'
import { codesOf, oversOf } from './row-box'
import type { AnyRow, Table } from './table'

const ROW_KEYS: readonly string[] = ['when', 'during', 'reading', 'then', 'over', 'basis', 'reasoning', 'notes']

/**
 * Checks what proving cannot see: that an exception names a row of its table, says so for a base it can meet, and that each row
 * cites something.
 *
 * @param table the table
 * @returns one sentence per fault, in English, for the author of the table
 * @example
 * interface Input { place: 'kota' | 'desa' }
 * const seats = defineTable<Input, never, string>()({
 *   id: 'seat',
 *   bucket: 'place',
 *   dimensions: { place: ['kota', 'desa'] },
 *   rows: () => ({
 *     kota: { when: { place: 'kota' }, then: 'wali kota', basis: [], reasoning: 'text' },
 *   }),
 * })
 * faultsOf(seats) // => ['seat/kota cites nothing']
 */
export function faultsOf(table: Table): string[] {
  const rows = table.rows()
  return Object.entries(rows).flatMap(([id, row]: [string, AnyRow]) => {
    const faults: string[] = []
    for (const key of Object.keys(row))
      if (!ROW_KEYS.includes(key)) faults.push(`${table.id}/${id} holds '${key}', which no row has`)
    for (const clock of Object.keys(row.during ?? {})) {
      if (!(CLOCKS as readonly string[]).includes(clock))
        faults.push(`${table.id}/${id} names the clock '${clock}', which there is not`)
    }
    if (row.basis.length === 0) faults.push(`${table.id}/${id} cites nothing`)
    for (const over of oversOf(row)) {
      const base = rows[over.row]
      if (base === undefined) faults.push(`${table.id}/${id} stands over '${over.row}', which is no row`)
      else if (!meets(table, row, base))
        faults.push(`${table.id}/${id} stands over '${over.row}', which it never meets`)
      if (reaches(rows, over.row, id, new Set())) faults.push(`${table.id}/${id} stands over '${over.row}' in a circle`)
    }
    return faults
  })
}

/** Whether two rows share a value of every dimension both name. */
function meets(table: Table, a: AnyRow, b: AnyRow): boolean {
  return Object.keys(table.dimensions).every((name) => {
    const other = codesOf(b, name, table)
    return codesOf(a, name, table).some((code) => other.includes(code))
  })
}

function reaches(rows: { readonly [id: string]: AnyRow }, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true
  if (seen.has(from) || rows[from] === undefined) return false
  seen.add(from)
  return oversOf(rows[from]).some((over) => reaches(rows, over.row, to, seen))
}
