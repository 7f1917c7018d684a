import { describe, expect, it } from 'vitest'
import { faultsOf, prove } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { checkActingPower } from '../../../src/rules/authority'
import { AUTHORITY } from '../../../src/rules/authority/vocabulary'
import { check, type Expectation } from '../expectation'
import { expectations as afterInauguration } from './expectations/after-inauguration'
import { expectations as consequences } from './expectations/consequences'
import { expectations as officePower } from './expectations/office-power'
import { expectations as predecessorLimits } from './expectations/predecessor-limits'
import { expectations as programmeWindow } from './expectations/programme-window'
import { expectations as replacementWindow } from './expectations/replacement-window'
import { expectations as term } from './expectations/term'
import { expectations as title } from './expectations/title'

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

const EXPECTED: { readonly [table: string]: readonly Expectation[] } = {
  'after-inauguration': afterInauguration,
  'office-power': officePower,
  'predecessor-limits': predecessorLimits,
  'programme-window': programmeWindow,
  'replacement-window': replacementWindow,
  title,
  ...consequences,
  ...term,
}

describe('answers as the law file and the texts say', () => {
  it.each(TABLES.map((table) => [table.id, table] as const))('%s', (id, table) => {
    expect(EXPECTED[id]?.length).toBeGreaterThan(0)
    const wrong = EXPECTED[id]?.flatMap((one) => check(table, AUTHORITY, one)) ?? []
    expect(wrong.slice(0, 5)).toEqual([])
  })
})
