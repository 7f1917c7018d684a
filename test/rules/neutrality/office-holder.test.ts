import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { officeHolderTable } from '../../../src/rules/neutrality/tables/office-holder'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/office-holder'

const table = officeHolderTable as unknown as Table

describe('office-holder', () => {
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
    const campaign = { conduct: 'attend-campaign', contest: 'gubernur', period: 'campaign', stage: 'calon' }
    expect(effectsAt(table, campaign, {})).toEqual([{ ban: 'none' }])
    const programme = { ...campaign, conduct: 'government-programme-for-contestant', stage: 'bakal-calon' }
    expect(effectsAt(table, programme, {})).toEqual([{ ban: 'programme-for-a-pair', ends: 'office-and-candidacy' }])
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
