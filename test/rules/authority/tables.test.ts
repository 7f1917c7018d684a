import { describe, expect, it } from 'vitest'
import { faultsOf, prove } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { checkActingPower } from '../../../src/rules/authority'
import { AUTHORITY } from '../../../src/rules/authority/vocabulary'

const TABLES = checkActingPower.spec.tables()

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const proof = prove(table, AUTHORITY)
    expect(proof.gaps).toEqual([])
    expect(proof.overlaps).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const row of Object.values(table.rows())) {
      expect(row.basis.length).toBeGreaterThan(0)
      for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
    }
  })
})
