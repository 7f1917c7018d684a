import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import {
  absorptionStandingTable,
  adoptionStandingTable,
  budgetNormTable,
  COORDINATION,
  procedureConsequenceTable,
  procedureDutyTable,
  targetForceTable,
} from '../../../src/rules/coordination'
import { check, type Expectation } from '../expectation'
import { expectations as absorption } from './expectations/absorption-standing'
import { expectations as adoption } from './expectations/adoption-standing'
import { expectations as norms } from './expectations/budget-norm'
import { expectations as consequences } from './expectations/procedure-consequence'
import { expectations as duties } from './expectations/procedure-duty'
import { expectations as targets } from './expectations/target-force'

const TABLES = [
  [budgetNormTable, norms],
  [targetForceTable, targets],
  [absorptionStandingTable, absorption],
  [procedureDutyTable, duties],
  [procedureConsequenceTable, consequences],
  [adoptionStandingTable, adoption],
] as unknown as [Table, readonly Expectation[]][]

describe.each(TABLES.map(([table, expectations]) => [table.id, table, expectations] as const))(
  '%s',
  (_, table, expectations) => {
    it('is proved without gap or overlap', () => {
      const proof = prove(table, COORDINATION)
      expect(proof.gaps).toEqual([])
      expect(proof.overlaps).toEqual([])
      expect(proof.idle).toEqual([])
      expect(faultsOf(table)).toEqual([])
    })

    it('cites provisions that the library holds', () => {
      for (const row of Object.values(table.rows())) {
        for (const { provision } of row.basis) expect(find(provision), provision).toBeDefined()
      }
    })

    it('answers as the texts say', () => {
      expect(expectations.flatMap((one) => check(table, COORDINATION, one)).slice(0, 5)).toEqual([])
    })
  },
)
