import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../src/decision'
import { find } from '../../src/law/find'
import {
  ORGANIZATION,
  opdTypeTable,
  personnelAuthorityTable,
  postAppointmentTable,
  postRungTable,
  supervisionTable,
  termTable,
} from '../../src/organization'
import { check, type Expectation } from '../rules/expectation'
import { expectations as opdType } from './expectations/opd-type'
import { expectations as personnelAuthority } from './expectations/personnel-authority'
import { expectations as postAppointment } from './expectations/post-appointment'
import { expectations as postRung } from './expectations/post-rung'
import { expectations as supervisor } from './expectations/supervisor'
import { expectations as term } from './expectations/term'

const TABLES = [
  [termTable, term],
  [supervisionTable, supervisor],
  [personnelAuthorityTable, personnelAuthority],
  [opdTypeTable, opdType],
  [postRungTable, postRung],
  [postAppointmentTable, postAppointment],
] as unknown as (readonly [Table, readonly Expectation[]])[]

describe.each(TABLES.map(([table, expectations]) => [table.id, table, expectations] as const))(
  'the table %s',
  (_, table, expectations) => {
    it('is proved: no gap, no overlap, no idle row, no fault', () => {
      const proof = prove(table, ORGANIZATION)
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

    it('answers as the law page and the texts say', () => {
      expect(expectations.flatMap((one) => check(table, ORGANIZATION, one)).slice(0, 5)).toEqual([])
    })
  },
)
