import { fromDayNumber, type PlainDate } from '../../../src/dates'
import type { Clock, Table } from '../../../src/decision'
import { CLOCKS } from '../../../src/decision/clock'
import { cellsOf } from '../../../src/decision/compile'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'

/**
 * The effects of the rows that hold for a case, looked up in the cells one by one and not by the index that answers users.
 *
 * @param table the table
 * @param when one code per dimension that matters; a dimension left out does not exclude a row
 * @param on the day of each clock that matters
 * @param readings the option of each contested point that matters
 * @returns one effect per row; exactly one when the case is complete
 */
export function effectsAt(
  table: Table,
  when: { readonly [dimension: string]: string },
  on: { readonly [K in Clock]?: PlainDate | string },
  readings: { readonly [point: string]: string } = {},
): unknown[] {
  const bucket = when[table.bucket] as string
  const held = cellsOf(table as never, NEUTRALITY, bucket).filter(({ box }) => {
    for (const [name, code] of [...Object.entries(when), ...Object.entries(readings)]) {
      const slot = NEUTRALITY.slot[name] as number
      if (name === table.bucket || NEUTRALITY.full[slot] === -1) continue
      if (((box.masks[slot] as number) & (1 << (NEUTRALITY.place[slot]?.[code] as number))) === 0) return false
    }
    return CLOCKS.every((clock, at) => {
      const day = on[clock]
      if (day === undefined) return true
      return fromDayNumber(box.lo[at] as number) <= day && day <= fromDayNumber(box.hi[at] as number)
    })
  })
  const rows = new Map(held.map(({ ref }) => [ref.id, ref.row.then]))
  return [...rows.values()]
}
