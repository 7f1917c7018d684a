import { describe, expect, it } from 'vitest'
import { faultsOf, prove, type Table } from '../../../src/decision'
import { find } from '../../../src/law/find'
import { penaltyTable } from '../../../src/rules/neutrality/tables/penalty'
import { NEUTRALITY } from '../../../src/rules/neutrality/vocabulary'
import { check } from '../expectation'
import { effectsAt } from './effects-at'
import { expectations } from './expectations/penalty'

const table = penaltyTable as unknown as Table

describe('penalty', () => {
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
    const old = { act: '2024-01-20', decision: '2024-03-20' }
    expect(effectsAt(table, { offence: 'uu-7-2017-494' }, old)).toEqual([
      { kurunganMonths: 12, fineRupiah: 12_000_000, combine: 'and' },
    ])
    // No kurungan any more, but a higher ceiling.
    const reformed = { act: '2026-03-01', decision: '2026-05-01' }
    expect(effectsAt(table, { offence: 'uu-7-2017-494' }, reformed)).toEqual([
      { fineRupiah: 50_000_000, fineCategory: 'III', combine: 'fine-only' },
    ])
  })

  it('knows no minimum from 2026-01-02', () => {
    for (const offence of table.dimensions['offence'] ?? []) {
      const [figure] = effectsAt(table, { offence }, { act: '2026-01-02', decision: '2026-01-02' })
      expect(figure).not.toHaveProperty('prisonMonthsMinimum')
      expect(figure).not.toHaveProperty('fineRupiahMinimum')
      expect(figure).not.toHaveProperty('kurunganMonths')
    }
  })

  it('answers as the law page and the texts say', () => {
    const wrong = expectations.flatMap((expectation) => check(table, NEUTRALITY, expectation))
    expect(wrong.slice(0, 8)).toEqual([])
  })
})
