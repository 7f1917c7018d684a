import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { deskTable } from '../../../src/rules/escalation/tables/desk'
import { firstClockTable } from '../../../src/rules/escalation/tables/first-clock'
import { rungTable } from '../../../src/rules/escalation/tables/rung'
import { standingTable } from '../../../src/rules/escalation/tables/standing'
import { ESCALATION } from '../../../src/rules/escalation/vocabulary'
import { check, type Expectation } from '../expectation'
import { expectations as desk } from './expectations/desk'
import { expectations as firstClock } from './expectations/first-clock'
import { expectations as rung } from './expectations/rung'
import { expectations as standing } from './expectations/standing'

const TABLES = [rungTable, standingTable, deskTable, firstClockTable] as readonly unknown[] as readonly Table[]
const EXPECTED: { readonly [table: string]: readonly Expectation[] } = {
  'escalation-rung': rung,
  'escalation-standing': standing,
  'escalation-desk': desk,
  'escalation-first-clock': firstClock,
}

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (id, table) => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const proof = prove(table, ESCALATION)
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

  it('answers as the law file and the texts say', () => {
    expect(EXPECTED[id]?.length).toBeGreaterThan(0)
    expect((EXPECTED[id] ?? []).flatMap((one) => check(table, ESCALATION, one)).slice(0, 5)).toEqual([])
  })
})
