import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { agencyRuleTable } from '../../../src/rules/discipline/tables/pppk-discipline'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { expectations } from '../discipline/expectations/pppk-discipline'
import { check } from '../expectation'
import { effectsAt } from './effects-at'

const table = agencyRuleTable as unknown as Table

describe('pppk-discipline', () => {
  it('is proved: no gap, no overlap, no idle row', () => {
    const proof = prove(table, NEUTRALITY)
    expect(proof.gaps.slice(0, 5)).toEqual([])
    expect(proof.overlaps.slice(0, 5)).toEqual([])
    expect(proof.idle).toEqual([])
    expect(faultsOf(table)).toEqual([])
  })

  it('cites provisions that the library holds', () => {
    for (const [id, row] of Object.entries(table.rows())) {
      for (const { provision } of row.basis) expect(find(provision), `${id}: ${provision}`).toBeDefined()
    }
  })

  it('knows the real cases', () => {
    expect(effectsAt(table, { actor: 'pppk' }, { decision: '2024-12-02' })).toEqual([{ rule: 'set-by-agency' }])
    expect(effectsAt(table, { actor: 'pns' }, { decision: '2024-12-02' })).toEqual([{ rule: 'set-by-regulation' }])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
