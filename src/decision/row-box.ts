import { toDayNumber } from '../dates'
import { everyDay, type OpenBox } from './box'
import { CLOCKS } from './clock'
import type { AnyRow, Over, Table } from './table'
import type { Vocabulary } from './vocabulary'

/** The exceptions a row declares. */
export function oversOf(row: AnyRow): readonly Over<string, string>[] {
  if (row.over === undefined) return []
  return Array.isArray(row.over) ? row.over : [row.over as Over<string, string>]
}

/** Whether a row speaks in a bucket; asked of every row in every bucket, so before anything else is looked at. */
export function speaksOf(table: Table, row: AnyRow, id: string, vocabulary: Vocabulary, value: string): boolean {
  const codes = codesOf(row, table.bucket, table)
  const slot = slotOf(vocabulary, table.bucket, table, id)
  for (const code of codes) placeOf(vocabulary, slot, code, table, id)
  return codes.includes(value)
}

/** The box of a row within a bucket in which it speaks. */
export function boxOf(
  table: Table,
  row: AnyRow,
  id: string,
  vocabulary: Vocabulary,
  elsewhere: ReadonlyMap<string, string>,
): OpenBox {
  const box = everyDay(vocabulary.full)
  for (const name of Object.keys(row.when)) {
    if (name === table.bucket) continue
    const slot = slotOf(vocabulary, name, table, id)
    const codes = codesOf(row, name, table)
    if (vocabulary.full[slot] === -1) {
      throw new RangeError(
        `${table.id}: row '${id}' turns on '${name}', which has too many values for anything but the bucket`,
      )
    }
    let mask = 0
    for (const code of codes) mask |= 1 << placeOf(vocabulary, slot, code, table, id)
    box.masks[slot] = mask
    const value = elsewhere.get(name)
    if (value !== undefined) {
      throw new RangeError(`${table.id}: row '${id}' turns on '${name}', which '${value}' does not ask for`)
    }
  }
  for (const [point, option] of Object.entries(row.reading ?? {})) {
    const slot = slotOf(vocabulary, point, table, id)
    box.masks[slot] = 1 << placeOf(vocabulary, slot, option as string, table, id)
  }
  CLOCKS.forEach((clock, at) => {
    const period = row.during?.[clock]
    if (period === undefined) return
    box.lo[at] = toDayNumber(period.from)
    if (period.until !== null) box.hi[at] = toDayNumber(period.until) - 1
    if (Number.isNaN(box.lo[at]) || Number.isNaN(box.hi[at])) {
      throw new RangeError(`${table.id}: row '${id}' has a day that does not exist: ${period.from}, ${period.until}`)
    }
  })
  return box
}

/** The dimensions that are asked of other values of the bucket only, each with this value; the rest is in every row by type. */
export function askedElsewhere({ asks = {} }: Table, value: string): ReadonlyMap<string, string> {
  const own = asks[value]
  const others =
    own === undefined
      ? []
      : Object.values(asks)
          .flat()
          .filter((name) => !own.includes(name))
  return new Map(others.map((name) => [name, value]))
}

/**
 * The codes a row admits for a dimension; `any` means the values the table itself lists.
 *
 * @throws RangeError where that is asked of a dimension the table does not list
 */
export function codesOf(row: AnyRow, name: string, table: Table): readonly string[] {
  const condition = row.when[name]
  if (typeof condition === 'string') return [condition]
  if (condition !== undefined && !('any' in condition)) return condition as readonly string[]
  const listed = Object.hasOwn(table.dimensions, name) ? table.dimensions[name] : undefined
  if (listed !== undefined) return listed
  const accepted = Object.keys(table.dimensions).join(', ')
  throw new RangeError(`${table.id}: a row turns on '${name}', which this table does not list; accepted: ${accepted}`)
}

function slotOf(vocabulary: Vocabulary, name: string, table: Table, id: string): number {
  const slot = vocabulary.slot[name]
  if (slot === undefined) throw new RangeError(`${table.id}: row '${id}' names '${name}', which no dimension is called`)
  return slot
}

function placeOf(vocabulary: Vocabulary, slot: number, code: string, table: Table, id: string): number {
  const place = vocabulary.place[slot]?.[code]
  if (place === undefined) {
    throw new RangeError(`${table.id}: row '${id}' names '${code}', which is no value of '${vocabulary.names[slot]}'`)
  }
  return place
}
