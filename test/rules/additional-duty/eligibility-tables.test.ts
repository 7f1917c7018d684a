import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { ADDITIONAL_DUTY, eligibilityRequirements } from '../../../src/rules/additional-duty'
import { check, type Expectation } from '../expectation'
import { expectations as appointment } from './expectations/duty-appointment'
import { expectations as beside } from './expectations/duty-beside'
import { expectations as certificate } from './expectations/duty-certificate'
import { expectations as education } from './expectations/duty-education'
import { expectations as employment } from './expectations/duty-employment'
import { expectations as functionalPost } from './expectations/duty-functional-post'
import { expectations as inUse } from './expectations/duty-in-use'
import { expectations as integrity } from './expectations/duty-integrity'
import { expectations as position } from './expectations/duty-position'
import { expectations as ppkTasks } from './expectations/duty-ppk-tasks'
import { expectations as treasury } from './expectations/duty-treasury'
import { expectations as unit } from './expectations/duty-unit'

const EXPECTED: { readonly [table: string]: readonly Expectation[] } = {
  'duty-appointment': appointment,
  'duty-beside': beside,
  'duty-certificate': certificate,
  'duty-education': education,
  'duty-employment': employment,
  'duty-functional-post': functionalPost,
  'duty-in-use': inUse,
  'duty-position': position,
  'duty-ppk-tasks': ppkTasks,
  'duty-treasury': treasury,
  ...integrity,
  ...unit,
}

const TABLES: readonly Table[] = eligibilityRequirements.spec.tables()

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (id, table) => {
  it('is proved: no gap, no overlap, no idle row, no fault', () => {
    const proof = prove(table, ADDITIONAL_DUTY)
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

  it('answers as the texts say', () => {
    const expected = EXPECTED[id] ?? []
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.flatMap((one) => check(table, ADDITIONAL_DUTY, one)).slice(0, 5)).toEqual([])
  })
})
