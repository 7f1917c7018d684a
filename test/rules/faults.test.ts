import { describe, expect, it } from 'vitest'
import { faultsOf, type Table } from '../../src/decision'
import { POINTS } from '../../src/law'
import { subjects } from '../mutation/tables'

const found = (await subjects()).map(({ table }) => [table.id, table] as const)

/** Names in a row that its table or the law does not hold: the compiler lets an extra key of a row through. */
function strangers(table: Table): string[] {
  return Object.entries(table.rows()).flatMap(([id, row]) => [
    ...Object.keys(row.when).flatMap((name) => (name in table.dimensions ? [] : [`${id}: dimension ${name}`])),
    ...Object.entries(row.reading ?? {}).flatMap(([point, option]) => {
      const options: readonly string[] = Object.hasOwn(POINTS, point)
        ? POINTS[point as keyof typeof POINTS].options
        : []
      return options.includes(option as string) ? [] : [`${id}: reading ${point} ${String(option)}`]
    }),
  ])
}

describe('every table of every rule area', () => {
  it('is found', () => {
    expect(found.length).toBeGreaterThan(25)
  })

  it.each(found)('%s has no fault that proving cannot see, and names nothing that is not there', (_id, table) => {
    expect(faultsOf(table)).toEqual([])
    expect(strangers(table)).toEqual([])
  })

  it.each(found)(
    '%s would be refused with a key that no row has, a dimension or a reading that is not there',
    (_id, table) => {
      const [first] = Object.entries(table.rows()) as [string, object][]
      const [id, row] = first as [string, object]
      const spoilt = (extra: object): Table =>
        ({ ...table, rows: () => ({ ...table.rows(), [id]: { ...row, ...extra } }) }) as Table
      expect(faultsOf(spoilt({ resoning: 'text' }))).not.toEqual([])
      expect(faultsOf(spoilt({ during: { acts: { from: '2024-01-01', until: null } } }))).not.toEqual([])
      expect(strangers(spoilt({ when: { stge: 'calon' } }))).not.toEqual([])
      expect(strangers(spoilt({ reading: { 'pasangan-calon': 'narrow' } }))).not.toEqual([])
    },
  )
})
