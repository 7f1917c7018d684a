import { Engine } from 'json-rules-engine'
import type { AnyRow, Table } from '../../src/decision'
import type { DenseInput, DenseSource } from './dense'

/** The same table as rules of json-rules-engine: one rule per row, the days as numbers. */
export function ruleEngine({ table, codesOf, dayOf, options }: DenseSource): (input: DenseInput) => Promise<AnyRow> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const rows = Object.entries(table.rows())
  for (const [id, row] of rows) {
    if (Object.entries(row.reading ?? {}).some(([point, option]) => options[point] !== option)) continue
    const conditions = Object.keys(row.when)
      .filter((name) => !isAny(row, name))
      .map((name) => ({ fact: name, operator: 'in', value: [...codesOf(row, name, table as Table)] }))
    const period = row.during?.act
    const days = [
      ...(period === undefined ? [] : [{ fact: 'act', operator: 'greaterThanInclusive', value: dayOf(period.from) }]),
      ...(period === undefined || period.until === null
        ? []
        : [{ fact: 'act', operator: 'lessThan', value: dayOf(period.until) }]),
    ]
    engine.addRule({ name: id, conditions: { all: [...conditions, ...days] }, event: { type: id } })
  }
  const byId = new Map(rows)
  return async ({ facts, on }) => {
    const { events } = await engine.run({ ...facts, act: dayOf(on.act ?? '') })
    const row = byId.get(events[0]?.type ?? '')
    if (row === undefined || events.length !== 1) throw new Error(`json-rules-engine found ${events.length} rows`)
    return row
  }
}

function isAny(row: AnyRow, name: string): boolean {
  const condition = row.when[name]
  return typeof condition === 'object' && !Array.isArray(condition)
}
