import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { DUTY_LAID_DOWN } from '../../../src/rules/additional-duty'
import { appointingOfficerTable } from '../../../src/rules/additional-duty/tables/appointing-officer'
import {
  dutyHandoverTable,
  dutyPapersTable,
  pastLiabilityTable,
} from '../../../src/rules/additional-duty/tables/duty-handover'
import { interruptionTable } from '../../../src/rules/additional-duty/tables/interruption'
import { otherRungsTable } from '../../../src/rules/additional-duty/tables/other-rungs'
import { ppkRungsTable } from '../../../src/rules/additional-duty/tables/ppk-rungs'
import {
  answerDueTable,
  compulsionTable,
  resignationExposureTable,
  sanctionTracksTable,
} from '../../../src/rules/additional-duty/tables/resignation-exposure'
import { resignationStatusTable } from '../../../src/rules/additional-duty/tables/resignation-status'
import { check, type Expectation } from '../expectation'
import { expectations as officers } from './expectations/appointing-officer'
import { expectations as handover } from './expectations/duty-handover'
import { expectations as interruption } from './expectations/interruption'
import { expectations as others } from './expectations/other-rungs'
import { expectations as rungs } from './expectations/ppk-rungs'
import { expectations as exposure } from './expectations/resignation-exposure'
import { expectations as status } from './expectations/resignation-status'

const TABLES = [
  [appointingOfficerTable, officers],
  [resignationStatusTable, status],
  [interruptionTable, interruption],
  [resignationExposureTable, exposure['resignation-exposure']],
  [sanctionTracksTable, exposure['sanction-tracks']],
  [compulsionTable, exposure['duty-compulsion']],
  [answerDueTable, exposure['answer-due']],
  [dutyHandoverTable, handover['duty-handover']],
  [pastLiabilityTable, handover['past-liability']],
  [dutyPapersTable, handover['duty-papers']],
  [ppkRungsTable, rungs],
  [otherRungsTable, others],
] as unknown as [Table, readonly Expectation[]][]

describe.each(TABLES.map(([table, expectations]) => [table.id, table, expectations] as const))(
  '%s',
  (_, table, expectations) => {
    it('is proved without gap or overlap', () => {
      const proof = prove(table, DUTY_LAID_DOWN)
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
      expect(expectations.flatMap((one) => check(table, DUTY_LAID_DOWN, one)).slice(0, 5)).toEqual([])
    })
  },
)
